//! The embedded store: sled, one committer, and an index of what is due. Reads go straight to sled;
//! writes go through the committer and resolve when they are durable.

use std::{
    ops::Bound,
    path::Path,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, SyncSender, TrySendError},
    },
    thread::JoinHandle,
};

use ::sled::{Db, IVec};
use tokio::sync::{oneshot, watch};

use super::{
    Due, Health, Key, OpenError, Page, Record, Revision, Save, Store, StoreError, Work, codec,
    committer::{Committer, Shared, Write},
    disk::{Disk, SledDisk},
    open::{self, Opened},
    queue::Queue,
};
use crate::{clock::Clock, message::Timestamp};

/// Writes that may wait for the committer; two full batches.
const QUEUE: usize = 8192;
/// Where all records are.
const RECORDS: &str = "c/";

/// Conversations in a sled database under the data folder.
pub struct Sled {
    shared: Arc<Shared>,
    repairs: Vec<String>,
    /// Dropped before the committer is joined: that is how it learns that nobody writes any more.
    writes: Option<SyncSender<Write>>,
    committer: Option<JoinHandle<()>>,
    db: Option<Db>,
    /// Released last, so that nobody opens the folder while it is still being closed.
    _lock: open::Lock,
}

impl Sled {
    /// Opens the store under `dir`, and repairs it first if that is needed.
    pub fn open(dir: &Path, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        Self::open_with(dir, clock, |disk| Box::new(disk))
    }

    /// As `open`, with a disk of the caller's choice between the committer and sled.
    pub(super) fn open_with(
        dir: &Path,
        clock: Arc<dyn Clock>,
        disk: impl FnOnce(SledDisk) -> Box<dyn Disk>,
    ) -> Result<Self, OpenError> {
        let Opened { db, folder, lock, ledger, due, repairs } = open::open(dir, clock.now())?;
        let folder_error = |source| OpenError::Folder { path: folder.clone(), source };
        let disk = disk(SledDisk::new(db.clone(), &folder).map_err(folder_error)?);
        let queue = Queue::new(clock);
        for (key, moment) in due {
            queue.record(key, Some(moment));
        }
        let shared = Arc::new(Shared {
            queue,
            before: std::sync::RwLock::default(),
            queued: AtomicUsize::new(0),
            failed: watch::Sender::new(None),
        });
        let (writes, incoming) = mpsc::sync_channel(QUEUE);
        let committer = Committer { disk, ledger, shared: Arc::clone(&shared) };
        let committer = std::thread::Builder::new()
            .name("linju-committer".to_owned())
            .spawn(move || committer.run(&incoming))
            .map_err(folder_error)?;
        let (writes, committer) = (Some(writes), Some(committer));
        Ok(Self { shared, repairs, writes, committer, db: Some(db), _lock: lock })
    }

    /// Resolves with a sentence when the store has stopped writing for good: the process should end,
    /// since only a new start finds out what the disk really holds.
    pub fn failed(&self) -> Work<'_, String> {
        let mut failed = self.shared.failed.subscribe();
        Box::pin(async move {
            let trouble = failed.wait_for(Option::is_some).await.ok().and_then(|trouble| trouble.clone());
            trouble.unwrap_or_else(|| "the store has stopped".to_owned())
        })
    }

    /// What had to be repaired when the store was opened, in plain words; it has been logged.
    pub fn repairs(&self) -> &[String] {
        &self.repairs
    }

    async fn write(
        &self,
        key: &Key,
        expected: Option<Revision>,
        record: Option<(Vec<u8>, Option<Timestamp>)>,
    ) -> Result<Save, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.shared.queued.fetch_add(1, Ordering::Relaxed);
        let write = Write { key: key.clone(), expected, record, answer };
        let sent = self.writes.as_ref().map(|writes| writes.try_send(write));
        if let Some(Ok(())) = sent {
            return answered.await.unwrap_or(Err(StoreError::Unknown));
        }
        self.shared.queued.fetch_sub(1, Ordering::Relaxed);
        Err(StoreError::Unavailable(match sent {
            Some(Err(TrySendError::Full(_))) => "too many writes are waiting for the disk".to_owned(),
            _ => "its writer has stopped".to_owned(),
        }))
    }

    /// The last durable value.
    fn read(&self, key: &Key) -> Result<Option<IVec>, StoreError> {
        let stored = self.db()?.get(key.as_str()).map_err(|_| unreadable())?;
        // In this order: a batch that became durable in between has been read already.
        let before = self.shared.before.read().unwrap_or_else(PoisonError::into_inner);
        Ok(before.get(key).cloned().unwrap_or(stored))
    }

    fn page(&self, after: Option<&Key>, max: usize) -> Result<Page, StoreError> {
        let from = after.map_or(Bound::Included(RECORDS), |key| Bound::Excluded(key.as_str()));
        let mut page = Vec::new();
        let mut skipped = 0_usize;
        for item in self.db()?.range::<&str, _>((from, Bound::Unbounded)) {
            let (key, value) = item.map_err(|_| unreadable())?;
            if page.len() == max || !key.starts_with(RECORDS.as_bytes()) {
                break;
            }
            match codec::key(&key).zip(codec::decode(&value)) {
                Some((key, (revision, record))) => page.push((key, revision, record)),
                None => skipped += 1,
            }
        }
        if skipped > 0 {
            tracing::warn!(skipped, "some stored records cannot be read and were left out");
        }
        Ok(page)
    }

    fn db(&self) -> Result<&Db, StoreError> {
        self.db.as_ref().ok_or_else(|| StoreError::Unavailable("it is closed".to_owned()))
    }
}

impl Store for Sled {
    fn load<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(Revision, Record), StoreError>> {
        Box::pin(async move {
            let Some(value) = self.read(key)? else { return Ok(<(Revision, Record)>::default()) };
            codec::decode(&value).ok_or_else(unreadable)
        })
    }

    fn save<'a>(&'a self, key: &'a Key, expected: Revision, record: Record) -> Work<'a, Result<Save, StoreError>> {
        Box::pin(async move {
            let due = record.due();
            let json = codec::encode(&record)?;
            let kept = (record != Record::default()).then_some((json, due));
            self.write(key, Some(expected), kept).await
        })
    }

    fn due(&self, max: usize) -> Work<'_, Vec<Due>> {
        Box::pin(self.shared.queue.due(max))
    }

    fn settle(&self, due: Due, again: Option<Timestamp>) -> Work<'_, ()> {
        Box::pin(async move { self.shared.queue.settle(due, again) })
    }

    fn scan<'a>(&'a self, after: Option<&'a Key>, max: usize) -> Work<'a, Result<Page, StoreError>> {
        Box::pin(async move { self.page(after, max) })
    }

    fn erase<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(), StoreError>> {
        Box::pin(async move { self.write(key, None, None).await.map(|_| ()) })
    }

    fn health(&self) -> Health {
        Health {
            kind: "sled",
            durability: "fdatasync",
            trouble: self.shared.failed.borrow().clone(),
            waiting: self.shared.queue.waiting(),
            queued: self.shared.queued.load(Ordering::Relaxed),
        }
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        drop(self.writes.take());
        if let Some(committer) = self.committer.take() {
            // A committer that panicked has nothing left to finish.
            let _ = committer.join();
        }
        drop(self.db.take());
    }
}

fn unreadable() -> StoreError {
    StoreError::Unavailable("the stored record cannot be read; `linju doctor --data` says more".to_owned())
}

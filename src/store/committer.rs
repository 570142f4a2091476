//! The one thread that writes. It takes every write that waits, compares revisions, applies them as
//! one batch, syncs, and only then answers: many writers share one sync, and no timer is involved.
//! The next batch starts when the last one is durable. After an error nothing is promised any more.

use std::{
    collections::{BTreeMap, HashMap},
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicUsize, Ordering},
        mpsc::Receiver,
    },
};

use ::sled::IVec;
use tokio::sync::{oneshot, watch};

use super::{
    Key, Revision, Save, StoreError,
    codec::{self, Ledger},
    disk::{Disk, explain},
    queue::Queue,
};
use crate::message::Timestamp;

/// Writes in one batch at most.
const BATCH: usize = 4096;

type Verdict = Result<Save, StoreError>;

/// A write on its way to the committer.
pub(super) struct Write {
    pub(super) key: Key,
    /// The revision it builds on; `None` writes over anything.
    pub(super) expected: Option<Revision>,
    /// The record as JSON and when it is due; `None` removes it.
    pub(super) record: Option<(Vec<u8>, Option<Timestamp>)>,
    pub(super) answer: oneshot::Sender<Verdict>,
}

/// What the committer shares with the store around it.
pub(super) struct Shared {
    pub(super) queue: Queue,
    /// What was stored before a batch that is not durable yet. Readers prefer it: a retried webhook
    /// must not be acknowledged because of a record that a power cut can still undo.
    pub(super) before: RwLock<HashMap<Key, Option<IVec>>>,
    /// Writes that have not been answered.
    pub(super) queued: AtomicUsize,
    /// Why nothing is written any more.
    pub(super) failed: watch::Sender<Option<String>>,
}

/// The state of the writing thread.
pub(super) struct Committer {
    pub(super) disk: Box<dyn Disk>,
    pub(super) ledger: Ledger,
    pub(super) shared: Arc<Shared>,
}

/// A batch whose revisions have been compared.
#[derive(Default)]
struct Plan {
    ledger: Ledger,
    changes: BTreeMap<Key, Option<Vec<u8>>>,
    before: HashMap<Key, Option<IVec>>,
    due: BTreeMap<Key, Option<Timestamp>>,
    answers: Vec<(oneshot::Sender<Verdict>, Verdict, Touched)>,
}

/// Whether a write is part of the batch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Touched {
    Yes,
    No,
}

impl Committer {
    /// Writes until the last sender is gone.
    pub(super) fn run(mut self, writes: &Receiver<Write>) {
        while let Ok(first) = writes.recv() {
            let batch: Vec<Write> = std::iter::once(first).chain(writes.try_iter().take(BATCH - 1)).collect();
            let trouble = self.shared.failed.borrow().clone();
            if let Some(trouble) = trouble {
                for write in batch {
                    self.answer(write.answer, Err(StoreError::Unavailable(trouble.clone())));
                }
            } else {
                self.commit(batch);
            }
        }
    }

    fn commit(&mut self, batch: Vec<Write>) {
        let mut plan = Plan { ledger: self.ledger, ..Plan::default() };
        for write in batch {
            plan.add(write, self.disk.as_ref());
        }
        match self.store(&mut plan) {
            Ok(()) => {
                self.ledger = plan.ledger;
                self.before(HashMap::new());
                // The index first: a worker whose save has resolved may settle at once.
                for (key, due) in plan.due {
                    self.shared.queue.record(key, due);
                }
                for (answer, verdict, _) in plan.answers {
                    self.answer(answer, verdict);
                }
            }
            Err(error) => {
                let trouble = explain(&error);
                tracing::error!("{trouble}; nothing is acknowledged any more");
                self.shared.failed.send_replace(Some(trouble.clone()));
                for (answer, _, touched) in plan.answers {
                    let error = match touched {
                        Touched::Yes => StoreError::Unknown,
                        Touched::No => StoreError::Unavailable(trouble.clone()),
                    };
                    self.answer(answer, Err(error));
                }
            }
        }
    }

    /// Makes a plan durable.
    fn store(&mut self, plan: &mut Plan) -> io::Result<()> {
        if plan.changes.is_empty() {
            return Ok(());
        }
        self.before(std::mem::take(&mut plan.before));
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            self.disk.apply(&plan.changes, plan.ledger)?;
            self.disk.sync()
        }));
        attempt.unwrap_or_else(|_| Err(io::Error::other("the storage engine gave up")))
    }

    fn before(&self, values: HashMap<Key, Option<IVec>>) {
        *self.shared.before.write().unwrap_or_else(PoisonError::into_inner) = values;
    }

    fn answer(&self, answer: oneshot::Sender<Verdict>, verdict: Verdict) {
        self.shared.queued.fetch_sub(1, Ordering::Relaxed);
        // Whoever stopped waiting needs no answer.
        let _ = answer.send(verdict);
    }
}

impl Plan {
    /// Compares one write with what is stored and with the batch so far.
    fn add(&mut self, write: Write, disk: &dyn Disk) {
        let (verdict, touched) = match self.current(&write.key, disk) {
            Err(error) => (Err(StoreError::Unavailable(error)), Touched::No),
            Ok(current) if write.expected.is_some_and(|expected| expected != current) => (Ok(Save::Stale), Touched::No),
            Ok(current) => (Ok(Save::Done(self.change(write.key, current, write.record))), Touched::Yes),
        };
        self.answers.push((write.answer, verdict, touched));
    }

    /// The revision a key has in this batch, or has on the disk.
    fn current(&mut self, key: &Key, disk: &dyn Disk) -> Result<Revision, String> {
        if let Some(value) = self.changes.get(key) {
            return Ok(revision_of(value.as_deref()));
        }
        let Ok(Ok(stored)) = catch_unwind(AssertUnwindSafe(|| disk.get(key))) else {
            return Err("the stored record cannot be read".to_owned());
        };
        let current = revision_of(stored.as_deref());
        self.before.insert(key.clone(), stored);
        Ok(current)
    }

    fn change(&mut self, key: Key, current: Revision, record: Option<(Vec<u8>, Option<Timestamp>)>) -> Revision {
        let (value, due, revision) = match record {
            None => (None, None, Revision::NONE),
            Some((json, due)) => {
                self.ledger.revision += 1;
                let revision = Revision(self.ledger.revision);
                (Some(codec::value(revision, &json)), due, revision)
            }
        };
        match (current == Revision::NONE, value.is_some()) {
            (true, true) => self.ledger.records += 1,
            (false, false) => self.ledger.records = self.ledger.records.saturating_sub(1),
            _ => {}
        }
        self.due.insert(key.clone(), due);
        self.changes.insert(key, value);
        revision
    }
}

/// The revision of what is stored. What is too short to have one must not look like a stranger.
fn revision_of(value: Option<&[u8]>) -> Revision {
    value.map_or(Revision::NONE, |value| codec::revision(value).unwrap_or(Revision(u64::MAX)))
}

//! The store that forgets when the process ends: for tests and for `linju chat`.

use std::{
    collections::BTreeMap,
    ops::Bound,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Due, Health, Key, Page, Record, Revision, Save, Store, StoreError, Work, codec::encode, queue::Queue};
use crate::{clock::Clock, message::Timestamp};

/// Records in memory.
pub struct Memory {
    state: Mutex<State>,
    queue: Queue,
}

#[derive(Default)]
struct State {
    records: BTreeMap<Key, (Revision, Record)>,
    /// The last revision that was given out, to any record.
    revision: u64,
}

impl Memory {
    /// A store that holds nobody.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { state: Mutex::default(), queue: Queue::new(clock) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn save_now(&self, key: &Key, expected: Revision, record: Record) -> Result<Save, StoreError> {
        // Only the size matters here: a record sled would refuse is refused.
        encode(&record)?;
        let mut state = self.lock();
        if state.records.get(key).map_or(Revision::NONE, |(revision, _)| *revision) != expected {
            return Ok(Save::Stale);
        }
        let due = record.due();
        let revision = if record == Record::default() {
            state.records.remove(key);
            Revision::NONE
        } else {
            state.revision += 1;
            let revision = Revision(state.revision);
            state.records.insert(key.clone(), (revision, record));
            revision
        };
        self.queue.record(key.clone(), due);
        Ok(Save::Done(revision))
    }
}

impl Store for Memory {
    fn load<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(Revision, Record), StoreError>> {
        Box::pin(async move { Ok(self.lock().records.get(key).cloned().unwrap_or_default()) })
    }

    fn save<'a>(&'a self, key: &'a Key, expected: Revision, record: Record) -> Work<'a, Result<Save, StoreError>> {
        Box::pin(async move { self.save_now(key, expected, record) })
    }

    fn due(&self, max: usize) -> Work<'_, Vec<Due>> {
        Box::pin(self.queue.due(max))
    }

    fn settle(&self, due: Due, again: Option<Timestamp>) -> Work<'_, ()> {
        Box::pin(async move { self.queue.settle(due, again) })
    }

    fn scan<'a>(&'a self, after: Option<&'a Key>, max: usize) -> Work<'a, Result<Page, StoreError>> {
        Box::pin(async move {
            let from = after.map_or(Bound::Unbounded, Bound::Excluded);
            let state = self.lock();
            let page = state.records.range::<Key, _>((from, Bound::Unbounded)).take(max);
            Ok(page.map(|(key, (revision, record))| (key.clone(), *revision, record.clone())).collect())
        })
    }

    fn erase<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut state = self.lock();
            state.records.remove(key);
            self.queue.record(key.clone(), None);
            Ok(())
        })
    }

    fn health(&self) -> Health {
        Health { kind: "memory", durability: "none", trouble: None, waiting: self.queue.waiting(), queued: 0 }
    }
}

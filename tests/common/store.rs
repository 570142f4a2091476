//! A store in memory that can be told to fail, as a full disk does.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use linju::clock::Clock;
use linju::message::Timestamp;
use linju::store::{Due, Health, Key, Memory, Page, Record, Revision, Save, Store, StoreError, Work};

/// Memory with a switch.
pub struct Fickle {
    memory: Memory,
    loads_fail: AtomicBool,
    saves_fail: AtomicBool,
}

impl Fickle {
    /// A store that works, for now.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { memory: Memory::new(clock), loads_fail: AtomicBool::default(), saves_fail: AtomicBool::default() }
    }

    /// From now on nothing can be read or written.
    pub fn fail(&self) {
        self.loads_fail.store(true, Ordering::SeqCst);
        self.fail_to_save();
    }

    /// From now on nothing can be written.
    pub fn fail_to_save(&self) {
        self.saves_fail.store(true, Ordering::SeqCst);
    }

    /// From now on it works again.
    pub fn recover(&self) {
        self.loads_fail.store(false, Ordering::SeqCst);
        self.saves_fail.store(false, Ordering::SeqCst);
    }

    /// What is stored, to be looked at whatever the switch says.
    pub fn records(&self) -> &Memory {
        &self.memory
    }
}

fn check(switch: &AtomicBool) -> Result<(), StoreError> {
    let broken = switch.load(Ordering::SeqCst);
    if broken { Err(StoreError::Unavailable("the disk is full".to_owned())) } else { Ok(()) }
}

impl Store for Fickle {
    fn load<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(Revision, Record), StoreError>> {
        Box::pin(async move {
            check(&self.loads_fail)?;
            // A real store lets others work in between; that is when two messages of one person meet.
            let loaded = self.memory.load(key).await;
            tokio::task::yield_now().await;
            loaded
        })
    }

    fn save<'a>(&'a self, key: &'a Key, expected: Revision, record: Record) -> Work<'a, Result<Save, StoreError>> {
        Box::pin(async move {
            check(&self.saves_fail)?;
            self.memory.save(key, expected, record).await
        })
    }

    fn due(&self, max: usize) -> Work<'_, Vec<Due>> {
        self.memory.due(max)
    }

    fn settle(&self, due: Due, again: Option<Timestamp>) -> Work<'_, ()> {
        self.memory.settle(due, again)
    }

    fn scan<'a>(&'a self, after: Option<&'a Key>, max: usize) -> Work<'a, Result<Page, StoreError>> {
        self.memory.scan(after, max)
    }

    fn erase<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(), StoreError>> {
        Box::pin(async move {
            check(&self.saves_fail)?;
            self.memory.erase(key).await
        })
    }

    fn health(&self) -> Health {
        let trouble = check(&self.saves_fail).err().map(|error| error.to_string());
        Health { trouble, ..self.memory.health() }
    }
}

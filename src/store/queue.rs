//! Which conversation has something to send, and when: derived from the records, never stored.
//! Memory and sled share it. It holds keys and times only.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use super::{Due, Key};
use crate::{clock::Clock, message::Timestamp};

/// The due index of one store.
pub(super) struct Queue {
    clock: Arc<dyn Clock>,
    index: Mutex<Index>,
    /// Rings when something is due earlier than anything before it.
    earlier: Notify,
}

#[derive(Default)]
struct Index {
    /// What each record says of itself; a conversation with nothing to send is not in here.
    wanted: HashMap<Key, Timestamp>,
    /// Conversations nobody works on, by the moment somebody should.
    waiting: BTreeSet<(Timestamp, Key)>,
    /// The moment under which a conversation stands in `waiting`.
    place: HashMap<Key, Timestamp>,
    /// Conversations a worker has; none of them is in `waiting`.
    out: HashSet<Key>,
}

impl Queue {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, index: Mutex::default(), earlier: Notify::new() }
    }

    /// The record of `key` has been stored, or erased, and wants to be looked at from `due` on.
    pub(super) fn record(&self, key: Key, due: Option<Timestamp>) {
        let mut index = self.lock();
        match due {
            Some(due) => index.wanted.insert(key.clone(), due),
            None => index.wanted.remove(&key),
        };
        // While a worker has it, the record's wish waits for `settle`.
        if !index.out.contains(&key) && index.wait(key, due) {
            self.earlier.notify_waiters();
        }
    }

    /// Waits until something is due and hands out up to `max` of it. Nothing is lost if the caller
    /// stops waiting.
    pub(super) async fn due(&self, max: usize) -> Vec<Due> {
        loop {
            // Listening begins before looking, so that nothing slips in between.
            let earlier = self.earlier.notified();
            let (due, next) = self.lock().hand_out(self.clock.now(), max);
            if !due.is_empty() {
                return due;
            }
            match next {
                None => earlier.await,
                Some(next) => tokio::select! {
                    () = earlier => {}
                    () = self.clock.sleep_until(next) => {}
                },
            }
        }
    }

    /// Takes a conversation back: it is due again when its record says so, but not before `again`.
    pub(super) fn settle(&self, due: Due, again: Option<Timestamp>) {
        let mut index = self.lock();
        if !index.out.remove(&due.key) {
            return;
        }
        let wanted = index.wanted.get(&due.key).copied();
        if index.wait(due.key, wanted.max(again)) {
            self.earlier.notify_waiters();
        }
    }

    /// Conversations with something to send, now or later, those handed out included.
    pub(super) fn waiting(&self) -> usize {
        self.lock().wanted.len()
    }

    fn lock(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Index {
    /// Puts a conversation where it is due; whether it is now the first.
    fn wait(&mut self, key: Key, due: Option<Timestamp>) -> bool {
        if let Some(place) = self.place.remove(&key) {
            self.waiting.remove(&(place, key.clone()));
        }
        let Some(due) = due else { return false };
        self.place.insert(key.clone(), due);
        let entry = (due, key);
        let first = self.waiting.first().is_none_or(|first| entry < *first);
        self.waiting.insert(entry);
        first
    }

    /// What is due by `now`, and if nothing is, when the next is.
    fn hand_out(&mut self, now: Timestamp, max: usize) -> (Vec<Due>, Option<Timestamp>) {
        let mut due = Vec::new();
        while due.len() < max.max(1) && self.waiting.first().is_some_and(|(moment, _)| *moment <= now) {
            let Some((_, key)) = self.waiting.pop_first() else { break };
            self.place.remove(&key);
            self.out.insert(key.clone());
            due.push(Due { key });
        }
        (due, self.waiting.first().map(|(moment, _)| *moment))
    }
}

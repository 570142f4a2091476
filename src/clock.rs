//! The only place that asks what time it is. Everything else gets the time as a value; tests turn
//! the hands themselves and nothing in them sleeps.

use std::{
    collections::BTreeMap,
    future::Future,
    pin::Pin,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::sync::oneshot;

use crate::message::Timestamp;

/// A clock that can be waited on.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
    /// Resolves once `moment` has come.
    fn sleep_until(&self, moment: Timestamp) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn sleep_until(&self, moment: Timestamp) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(moment.since(self.now())))
    }
}

/// A clock that stands still until it is moved.
#[derive(Debug, Default)]
pub struct ManualClock {
    hands: Mutex<Hands>,
}

#[derive(Debug, Default)]
struct Hands {
    now: Timestamp,
    sleepers: BTreeMap<Timestamp, Vec<oneshot::Sender<()>>>,
}

impl ManualClock {
    /// A clock that shows `now`.
    pub fn at(now: Timestamp) -> Self {
        Self { hands: Mutex::new(Hands { now, sleepers: BTreeMap::new() }) }
    }

    /// Moves the hands to `now` and wakes everybody whose moment has come.
    pub fn set(&self, now: Timestamp) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.now = now;
        let later = hands.sleepers.split_off(&Timestamp(now.0.saturating_add(1)));
        for waker in std::mem::replace(&mut hands.sleepers, later).into_values().flatten() {
            // A sleeper that was dropped in the meantime needs no waking.
            let _ = waker.send(());
        }
    }

    /// Moves the hands forward by `duration`.
    pub fn advance(&self, duration: Duration) {
        self.set(self.now().plus(duration));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner).now
    }

    fn sleep_until(&self, moment: Timestamp) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let (wake, woken) = oneshot::channel();
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        if hands.now >= moment {
            return Box::pin(std::future::ready(()));
        }
        hands.sleepers.entry(moment).or_default().push(wake);
        Box::pin(async move {
            let _ = woken.await;
        })
    }
}

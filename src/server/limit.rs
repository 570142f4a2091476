//! How much one visitor of the page may ask: the page is open to everybody, so somebody will try.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use super::plain;
use crate::message::Timestamp;

/// Messages of one visitor: this many at once, and one more each [`MESSAGE_EACH`].
const MESSAGES: u32 = 20;
const MESSAGE_EACH: Duration = Duration::from_secs(2);
/// New visitors from one address.
const SESSIONS: u32 = 60;
const SESSION_EACH: Duration = Duration::from_secs(10);
/// More names than this are not counted one by one; the counting starts again.
const NAMES_AT_MOST: usize = 50_000;

#[derive(Default)]
pub(super) struct Limits {
    messages: Mutex<HashMap<String, Bucket>>,
    sessions: Mutex<HashMap<String, Bucket>>,
}

#[derive(Clone, Copy)]
struct Bucket {
    left: u32,
    filled: Timestamp,
}

impl Limits {
    /// One message of this visitor, or how long to wait.
    pub(super) fn message(&self, visitor: &str, now: Timestamp) -> Result<(), Duration> {
        take(&self.messages, visitor, now, MESSAGES, MESSAGE_EACH)
    }

    /// One new visitor from this address, or how long to wait.
    pub(super) fn session(&self, address: &str, now: Timestamp) -> Result<(), Duration> {
        take(&self.sessions, address, now, SESSIONS, SESSION_EACH)
    }
}

fn take(
    buckets: &Mutex<HashMap<String, Bucket>>,
    name: &str,
    now: Timestamp,
    most: u32,
    each: Duration,
) -> Result<(), Duration> {
    let mut buckets = buckets.lock().unwrap_or_else(PoisonError::into_inner);
    if buckets.len() > NAMES_AT_MOST {
        buckets.clear();
    }
    let bucket = buckets.entry(name.to_owned()).or_insert(Bucket { left: most, filled: now });
    let earned = u32::try_from(now.since(bucket.filled).as_millis() / each.as_millis()).unwrap_or(u32::MAX);
    if earned > 0 {
        bucket.left = bucket.left.saturating_add(earned).min(most);
        bucket.filled = now;
    }
    if bucket.left == 0 {
        return Err(each);
    }
    bucket.left -= 1;
    Ok(())
}

pub(super) fn too_many(wait: Duration) -> Response {
    let mut answer = plain(StatusCode::TOO_MANY_REQUESTS, "too many messages at once; please wait a moment");
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_who_floods_waits_and_nobody_else_does() {
        let limits = Limits::default();
        let start = Timestamp(0);
        assert!((0..MESSAGES).all(|_| limits.message("a", start).is_ok()));
        assert_eq!(limits.message("a", start), Err(MESSAGE_EACH));
        assert_eq!(limits.message("b", start), Ok(()));
        assert_eq!(limits.message("a", start.plus(MESSAGE_EACH)), Ok(()));
        assert!(limits.message("a", start.plus(MESSAGE_EACH)).is_err());
    }
}

//! One record per conversation, changed by compare-and-swap, acknowledged when durable. A store swaps
//! records; what is in them is decided elsewhere. Nothing here knows a platform or a language.

use std::{fmt, future::Future, pin::Pin};

use aws_lc_rs::digest;

use crate::message::{Person, Timestamp};

mod codec;
mod committer;
#[cfg(test)]
mod contract;
mod disk;
#[cfg(test)]
mod faults;
pub mod jsonl;
mod memory;
mod open;
mod queue;
mod record;
mod repair;
mod sled;
mod sweep;

pub use self::sled::Sled;
pub use memory::Memory;
pub use open::{OpenError, is_in};
pub use record::{Kept, Outgoing, Record, Seen};
pub use sweep::sweep;

/// Work that a store does while the caller waits.
pub type Work<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A part of all records, in the order of their keys.
pub type Page = Vec<(Key, Revision, Record)>;

/// The largest record a store takes, in bytes of JSON.
pub const MAX_RECORD: usize = 64 * 1024;

/// One record per conversation. Every store passes the suite in `contract.rs`.
pub trait Store: Send + Sync {
    /// The record and its revision; a stranger is `(Revision::NONE, Record::default())`.
    fn load<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(Revision, Record), StoreError>>;
    /// Replaces the record if its revision is still `expected`. Resolves only when that is durable.
    /// Saving `Record::default()` removes the record, unless somebody was faster: a stranger has none.
    fn save<'a>(&'a self, key: &'a Key, expected: Revision, record: Record) -> Work<'a, Result<Save, StoreError>>;
    /// Waits until at least one conversation has something to send, then hands out up to `max` of
    /// them. A conversation that is handed out comes back only through `settle`.
    fn due(&self, max: usize) -> Work<'_, Vec<Due>>;
    /// Gives a conversation back: nothing left to do, or to be looked at again from `again` on.
    fn settle(&self, due: Due, again: Option<Timestamp>) -> Work<'_, ()>;
    /// Records in the order of their keys, those after `after`, at most `max`.
    fn scan<'a>(&'a self, after: Option<&'a Key>, max: usize) -> Work<'a, Result<Page, StoreError>>;
    /// Removes the record. An old writer's `save` is stale afterwards, also across a restart.
    fn erase<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(), StoreError>>;
    /// How the store is, for `/healthz`.
    fn health(&self) -> Health;
}

/// Where a record stands: `c/<channel>/<hash of the user id>`. `{:?}` shows the channel only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// The key of a person's record. The id is hashed: a listing of keys names nobody.
    pub fn of(person: &Person) -> Self {
        let hash = digest::digest(&digest::SHA256, person.user.as_bytes());
        Self(format!("c/{}/{}", person.channel, hex::encode(&hash.as_ref()[..16])))
    }

    /// A key as it stands in an export; `None` if it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let (channel, hash) = text.strip_prefix("c/")?.rsplit_once('/')?;
        let fits = !channel.is_empty() && hash.len() == 32 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        fits.then(|| Self(text.to_owned()))
    }

    /// One of `count` groups of keys, always the same for the same person.
    pub fn shard(&self, count: usize) -> usize {
        let tail = self.0.get(self.0.len().saturating_sub(8)..).unwrap_or_default();
        usize::try_from(u32::from_str_radix(tail, 16).unwrap_or_default()).unwrap_or_default() % count.max(1)
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.0.split('/').nth(1).unwrap_or_default())
    }
}

/// The version of one record, from one counter for the whole store: a counter per record would start
/// again after an erase, and an old writer would bring the person back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    /// No record.
    pub const NONE: Self = Self(0);
}

/// What became of a `save`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Save {
    /// It is durable and has this revision.
    Done(Revision),
    /// Somebody else was faster: load again.
    Stale,
}

/// A store that could not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Nothing was stored.
    #[error("the store is not available: {0}")]
    Unavailable(String),
    /// It may have been stored: load again and look for the message id.
    #[error("the store did not say whether it saved")]
    Unknown,
    /// The record is larger than [`MAX_RECORD`]; nothing was stored.
    #[error("the record would be {0} bytes, more than a store takes")]
    TooLarge(usize),
}

/// A conversation with something to send, handed out to one worker.
#[derive(Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub key: Key,
}

/// How a store is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// `sled`, `memory`, `nats`.
    pub kind: &'static str,
    /// What an acknowledgement promises: `fdatasync`, `none`.
    pub durability: &'static str,
    /// `None` while all is well, else what is wrong in plain words.
    pub trouble: Option<String>,
    /// Conversations with something to send.
    pub waiting: usize,
    /// Writes that have not been acknowledged yet.
    pub queued: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_the_channel_and_hides_the_person() {
        let key = Key::of(&Person { channel: "telegram".into(), user: "4711".into() });
        assert!(key.as_str().starts_with("c/telegram/"));
        assert!(!key.as_str().contains("4711"));
        assert_eq!(format!("{key:?}"), "Key(telegram)");
        assert_eq!(Key::parse(key.as_str()), Some(key));
        assert_eq!(Key::parse("c/telegram/4711"), None);
        assert_eq!(Key::parse("../../etc/passwd"), None);
    }
}

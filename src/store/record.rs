//! The record of one conversation: what is remembered, which messages were seen, what is still to be
//! sent. Deduplication, the outbox and expiry are decided here, on plain data; a store only swaps it.

use serde::{Deserialize, Serialize};

use crate::dialogue::Conversation;
use crate::message::{Address, Reply, Timestamp};

/// Ids of messages are kept at least this many, however old.
const SEEN_AT_LEAST: usize = 32;
/// And never more than this many, however young.
const SEEN_AT_MOST: usize = 256;
/// Longer than the longest retry of a platform (`WhatsApp`: 7 days).
const SEEN_FOR_MS: i64 = 8 * 24 * 3600 * 1000;
/// Answers given inside an HTTP response are kept for this many messages, to be given again.
const KEPT_AT_MOST: usize = 8;

/// Everything we hold about one conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// What the next message needs.
    pub conversation: Conversation,
    /// Where the person is reached.
    pub address: Option<Address>,
    /// Ids of messages that have been handled.
    pub seen: Vec<Seen>,
    /// Replies that went out inside the HTTP answer, for when the platform delivers again.
    pub kept: Vec<Kept>,
    /// Replies that have not been taken by the platform yet, oldest first.
    pub outbox: Vec<Outgoing>,
    /// Replies that could not be delivered: how many.
    pub undelivered: u32,
    /// The person asked to be forgotten; the rest goes as soon as it is sent.
    pub forgotten: bool,
    /// When the person last wrote.
    pub updated: Timestamp,
}

/// The id of a message that has been handled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The deduplication id.
    pub id: String,
    /// When it was handled.
    pub at: Timestamp,
}

/// Replies to one message that went out inside the HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The deduplication id of the message.
    pub id: String,
    /// What was answered.
    pub replies: Vec<Reply>,
}

/// A reply on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// What is said.
    pub reply: Reply,
    /// To whom.
    pub to: Address,
    /// How often it has been tried.
    pub attempt: u32,
    /// Not to be tried before this.
    pub not_before: Timestamp,
    /// Set, durably, before the request leaves: after a crash it may or may not have arrived.
    pub started: Option<Timestamp>,
    /// Requests of this reply that the platform has taken.
    pub sent: usize,
}

impl Outgoing {
    /// A reply nobody has tried to send yet.
    pub fn new(reply: Reply, to: Address) -> Self {
        Self { reply, to, attempt: 0, not_before: Timestamp::default(), started: None, sent: 0 }
    }
}

impl Record {
    /// Whether the message with this id has been handled.
    pub fn has_seen(&self, id: &str) -> bool {
        self.seen.iter().any(|seen| seen.id == id)
    }

    /// Remembers that the message with this id is handled, and lets go of ids no platform can still
    /// deliver again.
    pub fn mark_seen(&mut self, id: &str, now: Timestamp) {
        self.seen.push(Seen { id: id.to_owned(), at: now });
        let young = self.seen.iter().filter(|seen| now.0 - seen.at.0 < SEEN_FOR_MS).count();
        let keep = young.clamp(SEEN_AT_LEAST, SEEN_AT_MOST);
        let excess = self.seen.len().saturating_sub(keep);
        self.seen.drain(..excess);
    }

    /// The replies that went out inside the HTTP answer to this message.
    pub fn kept(&self, id: &str) -> Option<&[Reply]> {
        self.kept.iter().find(|kept| kept.id == id).map(|kept| kept.replies.as_slice())
    }

    /// Keeps the replies that go out inside the HTTP answer to this message.
    pub fn keep(&mut self, id: &str, replies: Vec<Reply>) {
        self.kept.push(Kept { id: id.to_owned(), replies });
        let excess = self.kept.len().saturating_sub(KEPT_AT_MOST);
        self.kept.drain(..excess);
    }

    /// When something is to be sent next: the head of the outbox decides, order is kept.
    pub fn due(&self) -> Option<Timestamp> {
        self.outbox.first().map(|head| head.not_before)
    }

    /// Whether nothing of this person is needed any more: they asked to be forgotten and the answer
    /// is out, or they have not written since `before`.
    pub fn is_over(&self, before: Timestamp) -> bool {
        self.outbox.is_empty() && (self.forgotten || self.updated < before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kept_for_the_retry_horizon_and_then_at_least_thirty_two() {
        let mut record = Record::default();
        for n in 0..100 {
            record.mark_seen(&format!("m{n}"), Timestamp(n));
        }
        assert!(record.has_seen("m0"), "all are younger than the horizon");
        record.mark_seen("late", Timestamp(SEEN_FOR_MS + 1000));
        assert!(!record.has_seen("m0"));
        assert_eq!(record.seen.len(), SEEN_AT_LEAST);
        assert!(record.has_seen("late"));
    }

    #[test]
    fn a_record_written_by_an_earlier_version_is_read() {
        let record: Record = serde_json::from_str(r#"{"updated":5,"unknown":1}"#).expect("lenient");
        assert_eq!(record.updated, Timestamp(5));
    }
}

//! The words every other module shares: who wrote, what arrived, what is answered, and when.
//! It knows no platform, no store and no text in any language, and imports nothing of ours.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A moment, in milliseconds since 1970-01-01T00:00:00Z. It always comes in as a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The moment `seconds` after the Unix epoch.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds * 1000)
    }

    /// Whole seconds since the Unix epoch.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// This moment moved by `duration` into the future.
    #[must_use]
    pub fn plus(self, duration: std::time::Duration) -> Self {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(millis))
    }

    /// How long after `earlier` this moment is; zero when it is not after it.
    pub fn since(self, earlier: Self) -> std::time::Duration {
        let millis = u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0);
        std::time::Duration::from_millis(millis)
    }
}

/// Sixteen random bytes, drawn once for one message and handed in as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nonce(pub [u8; 16]);

/// One resident on one channel instance. `{:?}` shows the channel only.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Person {
    /// Name of the channel instance in linju.toml.
    pub channel: String,
    /// The platform's id of the person, as a string.
    pub user: String,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person({})", self.channel)
    }
}

/// Where a reply goes. `{:?}` shows the channel only.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Name of the channel instance in linju.toml.
    pub channel: String,
    /// The platform's id of the chat: a user, a group or a room.
    pub chat: String,
    /// A single-use token of the platform to answer this very message (LINE's reply token).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_token: Option<String>,
    /// The platform's id of a button tap that wants an acknowledgement (Telegram's callback query).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tap: Option<String>,
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.channel)
    }
}

/// What a resident did. `{:?}` never shows their words.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    /// They typed this.
    Text(String),
    /// They pressed a button that carries this payload.
    Button(String),
    /// They sent something without words: the platform's name of it (`photo`, `voice`, `sticker`).
    Wordless(String),
    /// They opened the chat for the first time, or again.
    Arrived,
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Button(_) => "Button",
            Self::Wordless(_) => "Wordless",
            Self::Arrived => "Arrived",
        })
    }
}

/// Whether a chat has one resident in it or many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChatType {
    /// One resident and us.
    Private,
    /// A group or a room.
    Group,
}

impl ChatType {
    /// `private` or `group`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
        }
    }
}

/// One thing one resident said, as a channel understood it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbound {
    /// The id that stays the same when the platform delivers this again; deduplication uses it.
    pub id: String,
    /// The platform's own id of the message, for the record of what was answered.
    pub message_id: String,
    /// Who said it.
    pub person: Person,
    /// Where the answer goes.
    pub address: Address,
    /// What was said.
    pub said: Said,
    /// One resident or a group.
    pub chat: ChatType,
    /// The language the platform believes its user reads, as it wrote it.
    pub language_hint: Option<String>,
    /// The place the message is about, when the channel lets the sender choose (`rest`).
    pub place: Option<String>,
}

/// A choice shown under a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What the resident reads.
    pub title: String,
    /// What comes back, the same in every language: `/intent` or `/intent{"slot":"value"}`.
    pub payload: String,
}

/// One message to a resident, worded, not yet in any platform's format. `{:?}` hides the text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Derived from the inbound id and its position, so it is the same when computed again.
    pub id: String,
    /// What the resident reads.
    pub text: String,
    /// Choices below the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Button>,
    /// What led to this reply.
    pub about: About,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({:?})", self.about)
    }
}

/// What led to a reply: language-independent, safe to log, sent as metadata where a format has room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// Language tag of the text.
    pub language: String,
    /// The intent that is answered, or `unknown`.
    pub intent: String,
    /// How sure the matcher was, 0 to 1, in thousandths so that a reply can be compared.
    pub permille: u16,
    /// Version of the content that worded it.
    pub content_version: String,
    /// Number of the case that was stored, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// The texts are drafts that no person has reviewed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
}

impl Eq for About {}

/// A password, token or key. `{:?}` and `{}` show nothing of it.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret read from the settings.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The secret itself, for signing or for a request to the platform.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether `given` is this secret, in time that does not depend on where they differ.
    pub fn matches(&self, given: &[u8]) -> bool {
        aws_lc_rs::constant_time::verify_slices_are_equal(self.0.as_bytes(), given).is_ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_shows_nothing_of_a_resident_or_a_secret() {
        let person = Person { channel: "telegram".into(), user: "4711".into() };
        let address = Address { channel: "line".into(), chat: "U4711".into(), ..Address::default() };
        let said = Said::Text("4711 words".into());
        let shown = format!("{person:?} {address:?} {said:?} {:?}", Secret::new("4711"));
        assert!(!shown.contains("4711"), "{shown}");
    }

    #[test]
    fn a_secret_matches_only_itself() {
        let secret = Secret::new("abc");
        assert!(secret.matches(b"abc"));
        assert!(!secret.matches(b"abd"));
        assert!(!secret.matches(b""));
    }
}

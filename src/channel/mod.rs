//! A platform is one file: verify, parse, respond, render, outcome. Bytes in, bytes out; no clock,
//! no socket. Adding one: the file, a line in `KINDS`, a section in linju.toml, a row in README.

mod line;
mod rest;
#[cfg(test)]
mod suite;
mod telegram;
mod web;
mod wire;

use std::{collections::BTreeMap, fmt, time::Duration};

use crate::message::{Address, Button, Inbound, Nonce, Reply, Secret, Timestamp};
use crate::text::{self, Measure};

pub use rest::admits;
pub use web::{Sender, allows_origin};

/// Builds the channel instance called `name` from its settings.
pub type Build = fn(name: &str, settings: &Settings) -> Result<Box<dyn Channel>, Misconfigured>;

/// Every platform: its name in linju.toml, the keys it knows, how it is built.
pub const KINDS: &[Kind] = &[line::KIND, rest::KIND, telegram::KIND, web::KIND];

/// One row of [`KINDS`].
pub struct Kind {
    /// The platform's name, as in `kind = "telegram"`.
    pub name: &'static str,
    /// Keys its section may have, besides `kind`, `place` and `api_base`.
    pub keys: &'static [&'static str],
    /// The platform's limits, known before any channel is built.
    pub limits: Limits,
    /// Builds the channel.
    pub build: Build,
}

/// One chat platform. Everything is bytes in, bytes out.
pub trait Channel: Send + Sync {
    /// The platform; the instance name comes from linju.toml.
    fn kind(&self) -> &'static str;
    /// How much fits into one message, in the platform's own unit.
    fn limits(&self) -> Limits;
    /// Whether the platform sent this. Called before anything of the body is believed.
    fn verify(&self, hook: &Webhook, now: Timestamp) -> Result<(), Rejected>;
    /// What the residents said in it.
    fn parse(&self, hook: Verified<'_>) -> Result<Received, Malformed>;
    /// The HTTP answer that carries the replies, for platforms answered inside it. What it takes is
    /// not put in the outbox. `None`: replies go out through `render`.
    fn respond(&self, _to: &Address, _replies: &[Reply], _now: Timestamp, _nonce: Nonce) -> Option<Response> {
        None
    }
    /// The requests that deliver one reply, in order; the last outcome decides.
    fn render(&self, to: &Address, reply: &Reply) -> Vec<Request>;
    /// What the platform's answer to a request means.
    fn outcome(&self, answer: &Answer) -> Outcome {
        Outcome::from_status(answer)
    }
}

/// What a reply becomes on a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The messages, in order. Buttons that do not fit stand numbered in the last one.
    pub messages: Vec<String>,
    /// Titles of the buttons below the last one.
    pub buttons: Vec<String>,
}

/// A reply within these limits, as `render` cuts it.
pub fn preview(reply: &Reply, limits: &Limits) -> Shown {
    let (words, buttons) = wire::choices(reply, limits);
    let title = |button: &&Button| text::shorten(&button.title, limits.title, limits.title_unit);
    Shown { messages: text::split(&words, limits.text, limits.text_unit), buttons: buttons.iter().map(title).collect() }
}

/// One channel instance: a section of linju.toml.
pub struct Instance {
    /// The path segment in /webhooks/{name}, the log field and the store prefix.
    pub name: String,
    /// The place its residents live in.
    pub place: Option<String>,
    /// The platform.
    pub channel: Box<dyn Channel>,
}

impl Instance {
    /// Builds the channel of this kind; `None` if there is no such kind.
    pub fn build(
        name: &str,
        kind: &str,
        place: Option<&str>,
        settings: &Settings,
    ) -> Option<Result<Self, Misconfigured>> {
        let row = KINDS.iter().find(|row| row.name == kind)?;
        let built = (row.build)(name, settings);
        Some(built.map(|channel| Self { name: name.to_owned(), place: place.map(str::to_owned), channel }))
    }
}

/// All channel instances by name.
pub type Instances = BTreeMap<String, Instance>;

/// Settings of one `[channels.<name>]` without `kind` and `place`; a list arrives joined by spaces.
#[derive(Clone, Default)]
pub struct Settings(pub BTreeMap<String, String>);

impl Settings {
    /// The value of `key`, or an error that names it.
    pub fn required(&self, key: &'static str) -> Result<&str, Misconfigured> {
        self.optional(key).ok_or(Misconfigured::Missing { key })
    }

    /// The value of `key`; an empty one counts as missing.
    pub fn optional(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The secret under `key`, or an error that names it.
    pub fn secret(&self, key: &'static str) -> Result<Secret, Misconfigured> {
        self.required(key).map(Secret::new)
    }

    /// `api_base` without its last slash, or the platform's own address.
    pub fn api_base(&self, default: &str) -> String {
        self.optional("api_base").unwrap_or(default).trim_end_matches('/').to_owned()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Why a channel cannot start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misconfigured {
    /// A key without which nothing can be verified is not there.
    #[error("`{key}` is missing")]
    Missing {
        /// The key in linju.toml.
        key: &'static str,
    },
    /// A key has a value that cannot work.
    #[error("`{key}` {problem}")]
    Unusable {
        /// The key in linju.toml.
        key: &'static str,
        /// What is wrong with its value, without the value.
        problem: &'static str,
    },
}

/// A request as it arrived. `{:?}` shows method and path only.
#[derive(Clone, Default)]
pub struct Webhook {
    /// `GET` or `POST`.
    pub method: String,
    /// The query string, not decoded, without the question mark.
    pub query: String,
    /// Header names in lower case.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The raw body; signatures are checked over these bytes.
    pub body: Vec<u8>,
    /// The service listens on a loopback address and no proxy stands before it.
    pub local: bool,
}

impl Webhook {
    /// The first header called `name` (lower case).
    pub fn header(&self, name: &str) -> Option<&[u8]> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_slice())
    }

    /// The first value of `key` in the query string, percent-decoded.
    pub fn query(&self, key: &str) -> Option<String> {
        wire::query(&self.query, key)
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Webhook({}, {} bytes)", self.method, self.body.len())
    }
}

/// A webhook whose sender has been verified. Only [`receive`] makes one.
#[derive(Clone, Copy)]
pub struct Verified<'a>(&'a Webhook);

impl<'a> Verified<'a> {
    /// The webhook.
    pub fn hook(self) -> &'a Webhook {
        self.0
    }
}

/// What a webhook held.
#[derive(Debug, Default)]
pub struct Received {
    /// What residents said, in order. One bad item never loses the others. An event with an empty
    /// id cannot be recognised when it comes again and is never deduplicated.
    pub events: Vec<Inbound>,
    /// A fixed answer the platform expects (a handshake); 200 with an empty body otherwise.
    pub response: Option<Response>,
}

/// The webhook does not come from the platform, or is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Rejected {
    /// No signature, token or secret: 401.
    #[error("the proof of the sender is missing")]
    Missing,
    /// It is there and wrong: 403.
    #[error("the proof of the sender is wrong")]
    Wrong,
    /// It was right once: 403.
    #[error("the request is too old")]
    Stale,
    /// The method is not one this platform uses: 405.
    #[error("the method is not allowed")]
    Method,
}

/// The sender is right and the body is not what the platform documents: 400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body is not what this platform sends")]
pub struct Malformed;

/// Why [`receive`] took nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// See [`Rejected`].
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// See [`Malformed`].
    #[error(transparent)]
    Malformed(#[from] Malformed),
}

/// Verifies a webhook, then reads it. There is no other way to read one.
pub fn receive(channel: &dyn Channel, hook: &Webhook, now: Timestamp) -> Result<Received, Refusal> {
    channel.verify(hook, now)?;
    Ok(channel.parse(Verified(hook))?)
}

/// An HTTP answer to the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// A request to the platform. `{:?}` prints the host only: tokens sit in paths and headers.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Where it goes.
    pub url: String,
    /// Headers besides `Content-Type`.
    pub headers: Vec<(&'static str, String)>,
    /// JSON, posted.
    pub body: Vec<u8>,
    /// Whether the reply depends on it; the outcome of a courtesy is ignored.
    pub courtesy: bool,
    /// Another way to deliver the same, taken when the outcome is [`Outcome::OtherWay`].
    pub other_way: Option<Box<Request>>,
}

impl Request {
    /// Posts `body` as JSON to `url`.
    pub fn post(url: String, body: &impl serde::Serialize) -> Self {
        let body = serde_json::to_vec(body).expect("wire structs have string keys only");
        Self { url, headers: Vec::new(), body, courtesy: false, other_way: None }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.split('/').nth(2).unwrap_or_default();
        let host = host.rsplit('@').next().unwrap_or_default();
        write!(f, "Request({host}, {} bytes)", self.body.len())
    }
}

/// What the platform said to a request. `{:?}` shows the status only.
#[derive(Clone, Default)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// `Retry-After` in seconds, if there was one.
    pub retry_after: Option<u64>,
    /// The first 64 KiB of the body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({})", self.status)
    }
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The platform took it.
    Delivered,
    /// Later it may work; after this long if the platform said so.
    Retry(Option<Duration>),
    /// It will never work: the message or the settings are wrong.
    Refused,
    /// The resident blocked us or is gone: nothing more can be sent.
    Gone,
    /// This way is closed; [`Request::other_way`] may be open.
    OtherWay,
}

impl Outcome {
    /// What HTTP itself says: 2xx delivered, 408, 425, 429 and 5xx later, everything else never.
    pub fn from_status(answer: &Answer) -> Self {
        match answer.status {
            200..=299 => Self::Delivered,
            408 | 425 | 429 | 500..=599 => Self::Retry(answer.retry_after.map(Duration::from_secs)),
            _ => Self::Refused,
        }
    }
}

/// How much fits into one message of a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest text.
    pub text: usize,
    /// Most buttons under one message; further ones are numbered in the text.
    pub buttons: usize,
    /// Longest button title.
    pub title: usize,
    /// Longest payload of a button, in bytes.
    pub payload: usize,
    /// The unit of `text`.
    pub text_unit: Measure,
    /// The unit of `title`.
    pub title_unit: Measure,
}

impl Limits {
    /// The length of a text against the limit: `151 of 5000 UTF-16 units`.
    pub fn measured(&self, text: &str) -> String {
        let unit = match self.text_unit {
            Measure::Bytes => "bytes",
            Measure::Utf16 => "UTF-16 units",
            Measure::Chars => "characters",
            Measure::Graphemes => "signs",
        };
        format!("{} of {} {unit}", self.text_unit.of(text), self.text)
    }
}

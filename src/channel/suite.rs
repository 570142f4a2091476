//! What every channel has to withstand, in one place: changed and missing proofs, wrong methods,
//! garbage, and nothing secret under `{:?}`. A channel's test brings recorded bodies and a signer.

use std::{collections::BTreeMap, fmt::Debug};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;

use super::{Channel, Kind, Received, Refusal, Rejected, Settings, Webhook, receive};
use crate::message::{About, Address, Button, Inbound, Reply, Said, Timestamp};

/// A recorded body and what [`shown`] makes of its events.
pub(super) struct Case {
    pub(super) name: &'static str,
    pub(super) body: &'static str,
    pub(super) texts: &'static [&'static str],
}

/// What the proof of the sender covers.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Signs {
    /// Every byte of the body.
    Body,
    /// Only who sends; the body can be changed on the way.
    SenderOnly,
}

/// The headers that prove the sender of a body.
pub(super) type Proof = Vec<(&'static str, String)>;

/// Text as it is, a button as `[payload]`, something without words as `(kind)`, an arrival as `*`.
pub(super) fn shown(said: &Said) -> String {
    match said {
        Said::Text(text) => text.clone(),
        Said::Button(payload) => format!("[{payload}]"),
        Said::Wordless(kind) => format!("({kind})"),
        Said::Arrived => "*".to_owned(),
    }
}

/// Plays `cases` as they are, then changed in every way a stranger could change them.
pub(super) fn check(channel: &dyn Channel, signs: Signs, sign: impl Fn(&[u8]) -> Proof, cases: &[Case]) {
    for case in cases {
        let body = case.body.as_bytes();
        let proof = sign(body);
        let good = hook(&proof, body);
        let received = take(channel, &good).unwrap_or_else(|refusal| panic!("{}: {refusal}", case.name));
        let texts: Vec<_> = received.events.iter().map(|event| shown(&event.said)).collect();
        assert_eq!(texts, case.texts, "{}", case.name);
        keeps_quiet(case.name, &good, &received);

        for method in ["PUT", "DELETE", "OPTIONS", "post", ""] {
            let other = Webhook { method: method.to_owned(), ..good.clone() };
            assert_eq!(take(channel, &other).err(), Some(Rejected::Method.into()), "{}: {method}", case.name);
        }
        let probe = Webhook { method: "GET".to_owned(), ..good.clone() };
        assert!(take(channel, &probe).map_or(true, |received| received.events.is_empty()), "{}: GET", case.name);
        assert!(!proof.is_empty(), "{}: nothing proves the sender", case.name);
        proofs_are_needed(channel, case.name, &good, &proof);
        for (at, bit) in (0..body.len()).map(|at| (at, 1 << (at % 8))) {
            let mut changed = good.clone();
            changed.body[at] ^= bit;
            let answer = take(channel, &changed);
            let refused = matches!(answer, Err(Refusal::Rejected(_)));
            assert!(refused || signs == Signs::SenderOnly, "{}: byte {at} of the body does not count", case.name);
        }
        garbage_is_survived(channel, &sign, case);
    }
}

/// Each proof missing, empty, cut at every length, longer, and with every single bit changed.
fn proofs_are_needed(channel: &dyn Channel, name: &str, good: &Webhook, proof: &Proof) {
    for (header, value) in proof {
        let without: Proof = proof.iter().filter(|(other, _)| other != header).cloned().collect();
        let missing = take(channel, &hook(&without, &good.body)).err();
        assert_eq!(missing, Some(Rejected::Missing.into()), "{name}: without {header}");

        let value = value.as_bytes();
        let mut forgeries: Vec<_> = (0..value.len()).map(|length| value[..length].to_vec()).collect();
        forgeries.push([value, b"x"].concat());
        for (at, bit) in (0..value.len()).flat_map(|at| (0..8).map(move |bit| (at, 1_u8 << bit))) {
            let mut changed = value.to_vec();
            changed[at] ^= bit;
            forgeries.push(changed);
        }
        for forged in forgeries {
            let mut changed = good.clone();
            for (_, value) in changed.headers.iter_mut().filter(|(other, _)| other == header) {
                value.clone_from(&forged);
            }
            let answer = take(channel, &changed);
            let shown = String::from_utf8_lossy(&forged);
            assert!(matches!(answer, Err(Refusal::Rejected(_))), "{name}: {header}: {shown} is accepted");
        }
    }
}

/// Signed garbage never panics, and what is no message at all says nothing.
fn garbage_is_survived(channel: &dyn Channel, sign: &impl Fn(&[u8]) -> Proof, case: &Case) {
    let speaks =
        |body: &[u8]| take(channel, &hook(&sign(body), body)).is_ok_and(|received| !received.events.is_empty());
    let hopeless: [&[u8]; 7] = [
        b"",
        b" ",
        b"\xff\xfe\xfd",
        b"{\"message\":\"\xff\"}",
        &b"[".repeat(1000),
        &b"{\"a\":".repeat(1000),
        br#""\ud83d""#,
    ];
    for body in hopeless {
        assert!(!speaks(body), "{}: {}", case.name, String::from_utf8_lossy(body));
    }
    let body = case.body;
    for length in (0..body.len()).step_by(3) {
        speaks(&body.as_bytes()[..length]);
    }
    for text in case.texts.iter().filter(|text| body.contains(**text)) {
        assert!(!speaks(body.replace(text, r"\ud83d").as_bytes()), "{}: a lone surrogate", case.name);
    }
    for huge in ["99999999999999999999999999", "-1e999", "0.5", "null", "{}", "[[]]"] {
        let parts: Vec<_> = body.split(|c: char| c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        speaks(parts.join(huge).as_bytes());
    }
}

/// Neither the resident's words nor their id, nor a proof, stand in what could be logged.
fn keeps_quiet(name: &str, hook: &Webhook, received: &Received) {
    let log = format!("{hook:?} {received:?}");
    for event in &received.events {
        if let Said::Text(text) | Said::Button(text) = &event.said {
            assert!(text.is_empty() || !log.contains(text.as_str()), "{name}: {log}");
        }
        assert!(!log.contains(&event.person.user), "{name}: {log}");
    }
    for (header, value) in &hook.headers {
        assert!(!log.contains(&*String::from_utf8_lossy(value)), "{name}: {header}: {log}");
    }
}

/// No secret shows under `{:?}`.
pub(super) fn hides(secrets: &[&str], shown: &[&dyn Debug]) {
    for thing in shown {
        let log = format!("{thing:?} {thing:#?}");
        for secret in secrets {
            assert!(!log.contains(secret), "{log}");
        }
    }
}

/// Settings with these values.
pub(super) fn settings(values: &[(&str, &str)]) -> Settings {
    Settings(values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
}

/// A private chat on the instance `test`.
pub(super) fn address(chat: &str) -> Address {
    Address { channel: "test".into(), chat: chat.into(), ..Address::default() }
}

/// A reply with buttons `Title 1`, `Title 2`, … that carry `payloads`.
pub(super) fn reply(text: &str, payloads: &[&str]) -> Reply {
    let button = |(n, payload): (usize, &&str)| Button { title: format!("Title {n}"), payload: (*payload).into() };
    let about = About {
        language: "fr".into(),
        intent: "waste".into(),
        permille: 980,
        content_version: "v1".into(),
        ..About::default()
    };
    let buttons = (1..).zip(payloads).map(button).collect();
    Reply { id: "in/0".into(), text: text.into(), buttons, about }
}

fn hook(proof: &Proof, body: &[u8]) -> Webhook {
    let header = |(name, value): &(&'static str, String)| ((*name).to_owned(), value.clone().into_bytes());
    Webhook {
        method: "POST".into(),
        headers: proof.iter().map(header).collect(),
        body: body.to_vec(),
        ..Webhook::default()
    }
}

fn take(channel: &dyn Channel, hook: &Webhook) -> Result<Received, Refusal> {
    receive(channel, hook, Timestamp::from_seconds(1_790_000_000))
}

/// Plays the recorded vectors of one platform and compares every event.
pub(super) fn plays_vectors(kind: &Kind) {
    let file: Vectors =
        serde_json::from_str(include_str!("../../tests/vectors/channels.json")).expect("vectors are JSON");
    let mut played = 0;
    for vector in file.vectors.iter().filter(|vector| vector.platform == kind.name) {
        let channel = (kind.build)("test", &Settings(vector.config.clone())).expect("vectors bring their secrets");
        let headers = vector.request.headers.iter();
        let webhook = Webhook {
            method: vector.request.method.clone(),
            query: vector.request.query.clone(),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.clone().into_bytes())).collect(),
            body: STANDARD.decode(&vector.request.body_b64).expect("bodies are base64"),
            local: false,
        };
        let answer = receive(channel.as_ref(), &webhook, Timestamp::from_seconds(vector.clock));
        assert_eq!(answer.is_ok(), vector.expect.accept, "{}", vector.id);
        let events = answer.map(|received| received.events).unwrap_or_default();
        let events: Vec<_> = events.iter().map(Expected::of).collect();
        assert_eq!(events, vector.expect.events, "{}", vector.id);
        played += 1;
    }
    assert!(played > 0, "no vector of {}", kind.name);
}

#[derive(Deserialize)]
struct Vectors {
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    platform: String,
    clock: i64,
    config: BTreeMap<String, String>,
    request: Recorded,
    expect: Expect,
}

#[derive(Deserialize)]
struct Recorded {
    method: String,
    query: String,
    headers: BTreeMap<String, String>,
    body_b64: String,
}

#[derive(Deserialize)]
struct Expect {
    accept: bool,
    events: Vec<Expected>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Expected {
    kind: String,
    user: String,
    message_id: String,
    chat_type: String,
    text: String,
    lang_hint: Option<String>,
    dedup_key: String,
}

impl Expected {
    fn of(event: &Inbound) -> Self {
        let (kind, text) = match &event.said {
            Said::Text(text) => ("text", text.clone()),
            Said::Button(payload) => ("button", payload.clone()),
            other => ("other", shown(other)),
        };
        Self {
            kind: kind.into(),
            text,
            user: event.person.user.clone(),
            message_id: event.message_id.clone(),
            chat_type: event.chat.name().into(),
            lang_hint: event.language_hint.clone(),
            dedup_key: event.id.clone(),
        }
    }
}

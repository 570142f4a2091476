//! Plays recorded webhooks of the platforms through the real router, one line for each, and fails at
//! the end if any failed. Files: `vectors/*.json`, and those named in `LINJU_VECTORS`, colon-separated.

pub mod common;

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use axum::{body::Body, http::Request};
use base64::{Engine, engine::general_purpose::STANDARD};
use linju::channel::{KINDS, Webhook, receive};
use linju::message::{Inbound, Said, Timestamp};
use serde::Deserialize;
use serde_json::Value;

use common::{Plan, Town};

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    platform: String,
    clock: i64,
    config: BTreeMap<String, Value>,
    request: Recorded,
    expect: Expect,
}

#[derive(Deserialize)]
struct Recorded {
    method: String,
    path: String,
    #[serde(default)]
    query: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body_b64: String,
}

#[derive(Deserialize)]
struct Expect {
    accept: Option<bool>,
    #[serde(default)]
    http_status: Vec<u16>,
    response_body: Option<String>,
    response_content_type: Option<String>,
    events: Option<Vec<Expected>>,
    duplicate_of: Option<String>,
}

/// An event as far as it is given.
#[derive(Deserialize)]
struct Expected {
    kind: Option<String>,
    user: Option<String>,
    message_id: Option<String>,
    chat_type: Option<String>,
    text: Option<String>,
    lang_hint: Option<String>,
    dedup_key: Option<String>,
}

impl Expected {
    fn compare(&self, event: &Inbound) -> Result<(), String> {
        let (kind, text) = match &event.said {
            Said::Text(text) => ("text", Some(text)),
            Said::Button(payload) => ("button", Some(payload)),
            Said::Arrived => ("follow", None),
            Said::Wordless(kind) => (kind.as_str(), None),
        };
        // A command is words to us, or a choice: the platform does not decide that.
        let wanted_kind = self.kind.as_deref().filter(|wanted| *wanted != "command" || text.is_none());
        let given = |wanted: &Option<String>| wanted.as_deref().map(str::to_owned);
        for (field, wanted, found) in [
            ("kind", wanted_kind.map(str::to_owned), Some(kind)),
            ("user", given(&self.user), Some(event.person.user.as_str())),
            ("message_id", given(&self.message_id), Some(event.message_id.as_str())),
            ("chat_type", given(&self.chat_type), Some(event.chat.name())),
            ("text", given(&self.text).filter(|_| text.is_some()), text.map(String::as_str)),
            ("lang_hint", given(&self.lang_hint), event.language_hint.as_deref()),
            ("dedup_key", given(&self.dedup_key), Some(event.id.as_str())),
        ] {
            if wanted.is_some() && wanted.as_deref() != found {
                return Err(format!("{field}: expected {wanted:?}, found {found:?}"));
            }
        }
        Ok(())
    }
}

impl Vector {
    /// The name of the channel: what its path says.
    fn channel(&self) -> &str {
        self.request.path.trim_start_matches("/webhooks/").split('/').next().unwrap_or_default()
    }

    /// The section of linju.toml; keys for the player and empty ones are none of ours.
    fn settings(&self) -> String {
        let usable = self.config.iter().filter(|(key, value)| !key.starts_with("test_") && !value.is_null());
        let keys: toml::Table = usable
            .filter_map(|(key, value)| Some((key.clone(), toml::Value::try_from(value).ok()?)))
            .chain([("kind".to_owned(), self.platform.clone().into())])
            .chain([("api_base".to_owned(), "http://127.0.0.1:9".into())])
            .collect();
        let sections: toml::Table = [(self.channel().to_owned(), keys.into())].into_iter().collect();
        toml::Table::from_iter([("channels".to_owned(), sections.into())]).to_string()
    }

    fn body(&self) -> Result<Vec<u8>, String> {
        STANDARD.decode(&self.request.body_b64).map_err(|error| error.to_string())
    }

    fn http(&self) -> Result<Request<Body>, String> {
        let Recorded { method, path, query, headers, .. } = &self.request;
        let uri = if query.is_empty() { path.clone() } else { format!("{path}?{query}") };
        let start = Request::builder().method(method.as_str()).uri(uri);
        let request = headers.iter().fold(start, |request, (name, value)| request.header(name, value));
        request.body(Body::from(self.body()?)).map_err(|error| error.to_string())
    }

    fn hook(&self) -> Result<Webhook, String> {
        let headers = self.request.headers.iter();
        Ok(Webhook {
            method: self.request.method.clone(),
            query: self.request.query.clone(),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.clone().into_bytes())).collect(),
            body: self.body()?,
            local: true,
        })
    }

    async fn play(&self, all: &[Vector]) -> Result<(), String> {
        let now = Timestamp::from_seconds(self.clock);
        let town = Town::try_planned(&self.settings(), Plan { now, ..Plan::default() })?;
        if let Some(first) = &self.expect.duplicate_of {
            let first = all.iter().find(|other| other.id == *first).ok_or("the first delivery is not in the file")?;
            town.send(first.http()?).await;
        }
        let before = town.messages().await;
        let answer = town.send(self.http()?).await;
        let expect = &self.expect;
        if !expect.http_status.is_empty() && !expect.http_status.contains(&answer.status) {
            return Err(format!("status: expected one of {:?}, found {}", expect.http_status, answer.status));
        }
        let body = String::from_utf8_lossy(&answer.body);
        if expect.response_body.as_deref().is_some_and(|wanted| wanted != body) {
            return Err(format!("response_body: expected {:?}, found {body:?}", expect.response_body));
        }
        let content_type = answer.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if expect.response_content_type.as_deref().is_some_and(|wanted| !content_type.starts_with(wanted)) {
            return Err(format!("content type: {content_type}"));
        }

        let received = receive(town.channels[self.channel()].channel.as_ref(), &self.hook()?, now);
        if expect.accept.is_some_and(|accept| accept != received.is_ok()) {
            return Err(format!("accept: expected {:?}, found {:?}", expect.accept, received.map(|_| ())));
        }
        let events = received.map(|received| received.events).unwrap_or_default();
        if let Some(wanted) = &expect.events {
            if wanted.len() != events.len() {
                return Err(format!("expected {} events, found {}", wanted.len(), events.len()));
            }
            wanted.iter().zip(&events).try_for_each(|(wanted, event)| wanted.compare(event))?;
        }
        let handled = town.messages().await - before;
        let new = if expect.duplicate_of.is_some() { 0 } else { events.len() };
        if handled == new { Ok(()) } else { Err(format!("{handled} messages were handled, not {new}")) }
    }
}

fn own_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let entries = fs::read_dir(folder).expect("our folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    files
}

fn say(line: &str) {
    // Not by a macro: the test runner would keep the lines of a test that passes.
    writeln!(io::stdout(), "{line}").expect("standard output");
}

#[tokio::test]
async fn every_recorded_webhook_is_answered_as_its_platform_expects() {
    let named = std::env::var("LINJU_VECTORS").unwrap_or_default();
    let named = named.split(':').filter(|file| !file.is_empty()).map(PathBuf::from);
    let files = own_files().into_iter().map(|file| (file, true)).chain(named.map(|file| (file, false)));
    let (mut played, mut failed) = (0, Vec::new());
    for (file, is_own) in files {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let File { vectors } =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for vector in &vectors {
            let is_known = KINDS.iter().any(|kind| kind.name == vector.platform);
            let outcome = match (is_known, is_own) {
                (true, _) => vector.play(&vectors).await,
                (false, true) => {
                    say(&format!("skip {}", vector.id));
                    continue;
                }
                (false, false) => Err("no such platform".to_owned()),
            };
            played += 1;
            match outcome {
                Ok(()) => say(&format!("ok {}", vector.id)),
                Err(why) => {
                    say(&format!("FAIL {} {why}", vector.id));
                    failed.push(vector.id.clone());
                }
            }
        }
    }
    assert!(played > 0, "there are vectors");
    assert!(failed.is_empty(), "{} of {played} failed: {failed:?}", failed.len());
}

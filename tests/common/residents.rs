//! What residents send, in the formats of the platforms, and what they read in the answers.

use aws_lc_rs::hmac;
use axum::{body::Body, http::Request};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{Answer, Town};

/// A request with a JSON body.
pub fn post(path: &str, body: &Value) -> Request<Body> {
    let request = Request::post(path).header("content-type", "application/json");
    request.body(Body::from(body.to_string())).expect("a request")
}

/// A request without a body.
pub fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).expect("a request")
}

/// The same request with one more header.
pub fn with(mut request: Request<Body>, name: &'static str, value: &str) -> Request<Body> {
    request.headers_mut().insert(name, value.parse().expect("a header value"));
    request
}

/// Somebody who writes through the REST route.
#[derive(Clone, Copy)]
pub struct Resident<'a> {
    /// Where.
    pub town: &'a Town,
    /// Who.
    pub name: &'a str,
}

impl Town {
    /// Somebody who writes through the REST route.
    pub fn resident<'a>(&'a self, name: &'a str) -> Resident<'a> {
        Resident { town: self, name }
    }
}

impl Resident<'_> {
    /// Says something; the answer must be 200, in the pinned shape and free of holes.
    pub async fn say(&self, words: &str) -> Heard {
        let body = json!({ "sender": self.name, "message": words });
        let answer = self.town.send(post("/webhooks/rest/webhook", &body)).await;
        Heard::of(&answer, words)
    }

    /// Says several things; the last answer.
    pub async fn say_all(&self, words: &[&str]) -> Heard {
        let mut heard = Heard::default();
        for words in words {
            heard = self.say(words).await;
        }
        heard
    }

    /// What is remembered of this person.
    pub async fn conversation(&self) -> linju::dialogue::Conversation {
        self.town.record("rest", self.name).await.conversation
    }
}

/// What a resident reads.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// The messages.
    pub texts: Vec<String>,
    /// Titles and payloads of the last message that has buttons: a number chooses among these.
    pub buttons: Vec<(String, String)>,
    /// The payloads of all buttons that can be pressed.
    pub payloads: Vec<String>,
    /// The metadata of the first message.
    pub about: Value,
}

impl Heard {
    /// Reads an answer of the REST route.
    pub fn of(answer: &Answer, said: &str) -> Self {
        assert_eq!(answer.status, 200, "{said}: {}", answer.text());
        let body = answer.json();
        let mut heard = Self::default();
        for bubble in body.as_array().unwrap_or_else(|| panic!("{said}: {body}")) {
            let text = bubble["text"].as_str().unwrap_or_else(|| panic!("{said}: {bubble}"));
            // A copy of one's data ends with JSON; nothing else has a brace.
            let spoken = text.split("\n{\n").next().unwrap_or_default();
            assert!(!spoken.contains(['{', '}']) && !spoken.is_empty(), "{said}: {text}");
            heard.texts.push(text.to_owned());
            let buttons = bubble["buttons"].as_array().map(Vec::as_slice).unwrap_or_default();
            if !buttons.is_empty() {
                let part = |button: &Value, key: &str| button[key].as_str().expect("a word").to_owned();
                heard.buttons = buttons.iter().map(|b| (part(b, "title"), part(b, "payload"))).collect();
                heard.payloads.extend(heard.buttons.iter().map(|(_, payload)| payload.clone()));
                assert!(heard.buttons.iter().all(|(title, _)| !title.is_empty() && !title.contains('{')), "{said}");
            }
            if heard.about.is_null() {
                heard.about = bubble["metadata"].clone();
            }
        }
        heard
    }

    /// All messages as one text.
    pub fn text(&self) -> String {
        self.texts.join("\n\n")
    }

    /// The intent that was answered.
    pub fn intent(&self) -> &str {
        self.about["intent"].as_str().unwrap_or_default()
    }

    /// The language of the answer.
    pub fn language(&self) -> &str {
        self.about["language"].as_str().unwrap_or_default()
    }

    /// The payload of the button that carries all of `parts`.
    pub fn button(&self, parts: &[&str]) -> String {
        let found = self.payloads.iter().find(|payload| parts.iter().all(|part| payload.contains(part)));
        found.unwrap_or_else(|| panic!("no button {parts:?} in {:?}", self.payloads)).clone()
    }

    /// Whether the text is there.
    #[track_caller]
    pub fn reads(&self, text: &str) {
        assert!(self.text().contains(text), "expected: {text}\nheard: {}", self.text());
    }
}

/// A text to a Telegram bot.
pub fn telegram(channel: &str, update: i64, user: i64, text: &str) -> Request<Body> {
    let message = json!({ "message_id": update, "from": { "id": user, "is_bot": false, "language_code": "en" },
        "chat": { "id": user, "type": "private" }, "date": 1_790_000_000, "text": text });
    telegram_update(channel, &json!({ "update_id": update, "message": message }))
}

/// A tap on a button of a Telegram bot.
pub fn telegram_tap(channel: &str, update: i64, user: i64, data: &str) -> Request<Body> {
    let message = json!({ "message_id": 3, "from": { "id": 5, "is_bot": true },
        "chat": { "id": user, "type": "private" }, "date": 1_790_000_000, "text": "?" });
    let tap = json!({ "id": format!("tap-{update}"), "from": { "id": user, "is_bot": false, "language_code": "en" },
        "message": message, "chat_instance": "1", "data": data });
    telegram_update(channel, &json!({ "update_id": update, "callback_query": tap }))
}

/// Any update, with the proof of the bot; its secret is `<channel>-secret`.
pub fn telegram_update(channel: &str, update: &Value) -> Request<Body> {
    let request = post(&format!("/webhooks/{channel}"), update);
    with(request, "x-telegram-bot-api-secret-token", &format!("{channel}-secret"))
}

/// The section of a Telegram bot in linju.toml.
pub fn telegram_bot(channel: &str, place: &str, base: &str) -> String {
    format!(
        "[channels.{channel}]\nkind = \"telegram\"\nplace = \"{place}\"\napi_base = \"{base}\"\n\
         secret_token = \"{channel}-secret\"\nbot_token = \"{channel}:TOKEN\"\n"
    )
}

/// The section of a LINE account in linju.toml.
pub fn line_account(base: &str) -> String {
    format!(
        "[channels.line]\nkind = \"line\"\nplace = \"example-campus\"\napi_base = \"{base}\"\n\
         channel_secret = \"line-secret\"\naccess_token = \"line-token\"\n"
    )
}

/// Events of LINE, signed.
pub fn line(events: &[Value]) -> Request<Body> {
    let body = json!({ "destination": "U0", "events": events });
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"line-secret");
    let signature = STANDARD.encode(hmac::sign(&key, body.to_string().as_bytes()));
    with(post("/webhooks/line", &body), "x-line-signature", &signature)
}

/// A text to a LINE account.
pub fn line_text(event: &str, user: &str, text: &str) -> Value {
    json!({ "type": "message", "mode": "active", "timestamp": 1_790_000_000_000_i64, "webhookEventId": event,
        "deliveryContext": { "isRedelivery": false }, "replyToken": format!("reply-{event}"),
        "source": { "type": "user", "userId": user },
        "message": { "id": format!("m-{event}"), "type": "text", "text": text } })
}

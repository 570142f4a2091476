//! Routes for programs, in the shapes of Rasa's HTTP API: understand a text, look at a conversation,
//! delete one. The tracker shows intents and slots, never what a resident wrote in conversation.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};

use super::{PROGRAMS, Shared, json};
use crate::channel::{Rejected, Webhook, admits};
use crate::intent::{Outcome, understand};
use crate::message::Person;
use crate::store::{Key, StoreError};

/// What an unknown message is called here, and only here.
const FALLBACK: &str = "nlu_fallback";

#[derive(Deserialize)]
struct Parse {
    text: String,
    message_id: Option<String>,
}

#[derive(Serialize)]
struct Parsed {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<String>,
    intent: Ranked,
    entities: [(); 0],
    intent_ranking: Vec<Ranked>,
}

#[derive(Clone, Serialize)]
struct Ranked {
    name: String,
    confidence: f32,
}

#[derive(Serialize)]
struct Failure<'a> {
    version: &'static str,
    status: &'static str,
    message: &'a str,
    reason: &'static str,
    code: u16,
}

fn failure(status: StatusCode, reason: &'static str, message: &str) -> Response {
    let version = env!("CARGO_PKG_VERSION");
    json(status, &Failure { version, status: "failure", message, reason, code: status.as_u16() })
}

async fn admitted(app: &Shared, request: Request) -> Result<Webhook, Response> {
    let hook = app.read(request).await?;
    match admits(app.service.options.token.as_ref(), &hook) {
        Ok(()) => Ok(hook),
        Err(Rejected::Missing) => Err(failure(StatusCode::UNAUTHORIZED, "NotAuthenticated", "a token is needed")),
        Err(_) => Err(failure(StatusCode::FORBIDDEN, "NotAuthorized", "the token is wrong")),
    }
}

pub(super) async fn parse(State(app): State<Shared>, request: Request) -> Response {
    let hook = match admitted(&app, request).await {
        Ok(hook) => hook,
        Err(answer) => return answer,
    };
    let Ok(asked) = serde_json::from_slice::<Parse>(&hook.body) else {
        return failure(StatusCode::BAD_REQUEST, "BadRequest", "the body must be JSON with a `text`");
    };
    let snapshot = app.service.content.current();
    let found =
        understand(&asked.text, &snapshot.emergencies, &snapshot.matcher, &snapshot.urgent, snapshot.thresholds);
    let mut ranking: Vec<Ranked> = found
        .ranking
        .iter()
        .take(10)
        .map(|(name, confidence)| Ranked { name: name.clone(), confidence: *confidence })
        .collect();
    let intent = match found.outcome {
        Outcome::Answer(name) => Ranked { name, confidence: found.confidence },
        Outcome::Ask(_) | Outcome::Unknown => {
            let fallback = Ranked { name: FALLBACK.to_owned(), confidence: snapshot.thresholds.answer };
            ranking.insert(0, fallback.clone());
            fallback
        }
    };
    json(
        StatusCode::OK,
        &Parsed { text: asked.text, message_id: asked.message_id, intent, entities: [], intent_ranking: ranking },
    )
}

#[derive(Serialize)]
struct Tracker {
    sender_id: String,
    slots: BTreeMap<String, Option<String>>,
    latest_message: LatestMessage,
    latest_event_time: f64,
    followup_action: Option<()>,
    paused: bool,
    events: [(); 0],
    latest_input_channel: String,
    active_loop: BTreeMap<&'static str, String>,
    latest_action: BTreeMap<&'static str, &'static str>,
    latest_action_name: &'static str,
}

#[derive(Serialize)]
struct LatestMessage {
    intent: BTreeMap<&'static str, String>,
    entities: [(); 0],
}

pub(super) async fn tracker(State(app): State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let hook = match admitted(&app, request).await {
        Ok(hook) => hook,
        Err(answer) => return answer,
    };
    let channel = channel(&app, &hook);
    let key = Key::of(&Person { channel: channel.clone(), user: id.clone() });
    let record = match app.service.store.load(&key).await {
        Ok((_, record)) => record,
        Err(error) => return not_available(&error),
    };
    let conversation = record.conversation;
    let mut slots: BTreeMap<String, Option<String>> =
        [("language".to_owned(), conversation.language), ("place".to_owned(), conversation.place)].into();
    let mut active_loop = BTreeMap::new();
    if let Some(form) = conversation.form {
        active_loop.insert("name", form.intent);
        slots.extend(form.slots.into_iter().map(|(name, value)| (name, Some(value))));
    }
    let intent = conversation.last_intent.map(|name| ("name", name));
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let latest_event_time = record.updated.0 as f64 / 1000.0;
    let tracker = Tracker {
        sender_id: id,
        slots,
        latest_message: LatestMessage { intent: intent.into_iter().collect(), entities: [] },
        latest_event_time,
        followup_action: None,
        paused: false,
        events: [],
        latest_input_channel: channel,
        active_loop,
        latest_action: [("action_name", "action_listen")].into(),
        latest_action_name: "action_listen",
    };
    json(StatusCode::OK, &tracker)
}

pub(super) async fn erase(State(app): State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let hook = match admitted(&app, request).await {
        Ok(hook) => hook,
        Err(answer) => return answer,
    };
    let key = Key::of(&Person { channel: channel(&app, &hook), user: id });
    match app.service.store.erase(&key).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => not_available(&error),
    }
}

/// The channel a conversation is in: `?channel=`, else that of programs.
fn channel(app: &Shared, hook: &Webhook) -> String {
    let asked = hook.query("channel").filter(|name| app.service.channels.contains_key(name));
    asked.unwrap_or_else(|| PROGRAMS.to_owned())
}

fn not_available(error: &StoreError) -> Response {
    tracing::error!(%error, "the store cannot be read");
    failure(StatusCode::SERVICE_UNAVAILABLE, "ConversationError", "the store is not available; please try again")
}

//! How the service is, for people, load balancers and monitoring.

use std::collections::BTreeSet;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{Shared, json, plain};
use crate::content::{Refused, Snapshot, day};
use crate::message::Timestamp;

#[derive(Serialize)]
struct Health<'a> {
    status: &'static str,
    version: &'static str,
    store: StoreHealth,
    content_version: &'a str,
    loaded_at: String,
    content: &'static str,
    rejected: Option<Refused>,
    /// The version somebody went back from.
    rolled_back: Option<String>,
    loaded_seconds_ago: u64,
    stale_facts: usize,
}

#[derive(Serialize)]
struct StoreHealth {
    kind: &'static str,
    durability: &'static str,
    waiting_to_be_sent: usize,
    waiting_to_be_stored: usize,
    trouble: Option<String>,
}

pub(super) async fn health(State(app): State<Shared>) -> Response {
    let snapshot = app.service.content.current();
    let store = app.service.store.health();
    let rejected = app.service.content.refused();
    let down = store.trouble.is_some();
    let status = if down {
        "down"
    } else if rejected.is_some() {
        "degraded"
    } else {
        "ok"
    };
    let health = Health {
        status,
        version: env!("CARGO_PKG_VERSION"),
        content_version: &snapshot.version,
        loaded_at: written(snapshot.loaded_at),
        content: if app.service.content.is_embedded() { "inside the program" } else { "folders" },
        rejected,
        rolled_back: app.service.content.left(),
        loaded_seconds_ago: app.service.clock.now().since(snapshot.loaded_at).as_secs(),
        stale_facts: stale_facts(&snapshot, app.service.clock.now()),
        store: StoreHealth {
            kind: store.kind,
            durability: store.durability,
            waiting_to_be_sent: store.waiting,
            waiting_to_be_stored: store.queued,
            trouble: store.trouble,
        },
    };
    json(if down { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK }, &health)
}

pub(super) async fn ready(State(app): State<Shared>) -> Response {
    match app.service.store.health().trouble {
        None => plain(StatusCode::OK, "ready"),
        Some(trouble) => plain(StatusCode::SERVICE_UNAVAILABLE, &trouble),
    }
}

pub(super) async fn metrics(State(app): State<Shared>) -> Response {
    let Some(handle) = &app.service.metrics else { return plain(StatusCode::NOT_FOUND, "metrics are not collected") };
    let store = app.service.store.health();
    #[expect(clippy::cast_precision_loss, reason = "queues are short")]
    let gauge = |name: &'static str, value: usize| metrics::gauge!(name).set(value as f64);
    gauge("linju_waiting_to_be_sent", store.waiting);
    gauge("linju_waiting_to_be_stored", store.queued);
    let content_type = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    (content_type, handle.render()).into_response()
}

fn written(moment: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default().to_string()
}

/// Facts that no person has checked recently, each counted once.
fn stale_facts(snapshot: &Snapshot, now: Timestamp) -> usize {
    let today = day(now);
    let facts = snapshot.places.values().flat_map(|place| &place.facts);
    let stale = facts.filter(|(_, fact)| !fact.is_confirmed(today));
    stale.map(|(name, fact)| (fact.place.as_str(), name.as_str())).collect::<BTreeSet<_>>().len()
}

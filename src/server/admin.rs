//! What staff may do to a running service: read the content again, go back to what was served before.
//! Every route needs the token of `[admin]`; without one there is no administration.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use serde::Serialize;

use super::{Shared, json, plain};
use crate::content::{Content, Refused};

/// What is served after the request.
#[derive(Serialize)]
struct Served {
    content_version: String,
    rejected: Option<Refused>,
    /// The version that was left.
    rolled_back: Option<String>,
}

pub(super) async fn reload(State(app): State<Shared>, headers: HeaderMap) -> Response {
    if let Some(refusal) = refusal(&app, &headers) {
        return refusal;
    }
    let (content, now) = (app.service.content.clone(), app.service.clock.now());
    let reading = tokio::task::spawn_blocking(move || content.reload(now).map_err(|error| error.to_string()));
    match reading.await {
        Ok(Ok(())) => served(&app.service.content),
        Ok(Err(problem)) => plain(StatusCode::INTERNAL_SERVER_ERROR, &problem),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "the content could not be read; the log says why"),
    }
}

pub(super) async fn rollback(State(app): State<Shared>, headers: HeaderMap) -> Response {
    if let Some(refusal) = refusal(&app, &headers) {
        return refusal;
    }
    match app.service.content.rollback() {
        Some(_) => served(&app.service.content),
        None => plain(StatusCode::CONFLICT, "nothing was served before this content since the service started"),
    }
}

/// 422 where the files have errors: what was served before is served on.
fn served(content: &Content) -> Response {
    let rejected = content.refused();
    let status = if rejected.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let content_version = content.current().version.clone();
    json(status, &Served { content_version, rejected, rolled_back: content.left() })
}

/// What somebody without the token gets. It stands in a header only: addresses are written into logs.
fn refusal(app: &Shared, headers: &HeaderMap) -> Option<Response> {
    let Some(token) = &app.service.options.admin else {
        return Some(plain(StatusCode::NOT_FOUND, "there is no administration; set token under [admin] in linju.toml"));
    };
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
    match given {
        Some(given) if token.matches(given) => None,
        Some(_) => Some(plain(StatusCode::FORBIDDEN, "the token is wrong")),
        None => Some(plain(StatusCode::UNAUTHORIZED, "the token of [admin] is needed: Authorization: Bearer …")),
    }
}

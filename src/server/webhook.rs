//! One webhook: verify, parse, handle each event, answer when all of it is durable.

use axum::{
    extract::{Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{PAGE, Shared, plain};
use crate::channel::{self, Instance, Refusal, Rejected};
use crate::desk::Trouble;
use crate::message::Inbound;

pub(super) async fn receive(State(app): State<Shared>, Path(name): Path<String>, request: Request) -> Response {
    let Some(instance) = app.service.channels.get(&name) else {
        return plain(StatusCode::NOT_FOUND, "there is no channel of this name; linju.toml lists the channels");
    };
    let hook = match app.read(request).await {
        Ok(hook) => hook,
        Err(answer) => return answer,
    };
    let now = app.service.clock.now();
    let received = match channel::receive(instance.channel.as_ref(), &hook, now) {
        Ok(received) => received,
        Err(refusal) => {
            tracing::info!(channel = name, %refusal, "a webhook was refused");
            return refused(refusal);
        }
    };
    if instance.channel.kind() == PAGE
        && let Some(event) = received.events.first()
        && let Err(wait) = app.limits.message(&event.person.user, now)
    {
        return super::limit::too_many(wait);
    }
    let mut answer = received.response;
    let mut stored = true;
    for event in &received.events {
        match handle(&app, instance, event).await {
            Ok(response) => answer = response.or(answer),
            Err(response) => {
                stored = false;
                answer = response.or(answer);
            }
        }
    }
    match answer {
        // Somebody in danger is answered inside the response, stored or not.
        Some(answer) => respond(answer),
        None if stored => StatusCode::OK.into_response(),
        None => unavailable(),
    }
}

/// Handles one event. `Err`: it is not stored, and the platform should deliver it again.
async fn handle(
    app: &Shared,
    instance: &Instance,
    event: &Inbound,
) -> Result<Option<channel::Response>, Option<channel::Response>> {
    match app.service.desk.hear(instance.channel.as_ref(), instance.place.as_deref(), event).await {
        Ok(handled) => Ok(handled.response),
        Err(Trouble { cause, urgent, response }) => {
            tracing::error!(channel = instance.name, %cause, "a message could not be stored");
            metrics::counter!("linju_not_stored_total", "channel" => instance.name.clone()).increment(1);
            if response.is_none() && !urgent.is_empty() {
                let (app, name, to) = (app.clone(), instance.name.clone(), event.address.clone());
                tokio::spawn(async move {
                    let Some(instance) = app.service.channels.get(&name) else { return };
                    app.service.deliver.send_unsaved(instance.channel.as_ref(), &to, &urgent).await;
                });
            }
            Err(response)
        }
    }
}

fn respond(answer: channel::Response) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, answer.content_type)], answer.body).into_response()
}

fn refused(refusal: Refusal) -> Response {
    let status = match refusal {
        Refusal::Rejected(Rejected::Missing) => StatusCode::UNAUTHORIZED,
        Refusal::Rejected(Rejected::Wrong | Rejected::Stale) => StatusCode::FORBIDDEN,
        Refusal::Rejected(Rejected::Method) => StatusCode::METHOD_NOT_ALLOWED,
        Refusal::Malformed(_) => StatusCode::BAD_REQUEST,
    };
    plain(status, &refusal.to_string())
}

/// Nothing is acknowledged that is not stored.
pub(super) fn unavailable() -> Response {
    let mut answer = plain(StatusCode::SERVICE_UNAVAILABLE, "the message could not be stored; please send it again");
    answer.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
    answer
}

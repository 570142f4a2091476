//! The routes: webhooks, the web page, routes for programs, health. Bytes in, bytes out: what a message
//! means is the desk's business, what a platform wants is the channel's.

mod admin;
mod health;
mod limit;
mod page;
mod program;
mod webhook;

use std::{net::SocketAddr, sync::Arc};

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};

use crate::channel::{Instances, Webhook};
use crate::clock::Clock;
use crate::content::Content;
use crate::deliver::Deliver;
use crate::desk::Desk;
use crate::message::{Nonce, Secret};
use crate::store::Store;

use limit::Limits;

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 256 * 1024;
/// Conversations of the routes for programs stand under this channel.
pub const PROGRAMS: &str = "rest";
/// The chat page is this channel.
pub const PAGE: &str = "web";

/// Everything the routes need.
pub struct Service {
    /// Handles messages.
    pub desk: Desk,
    /// Sends replies.
    pub deliver: Arc<Deliver>,
    /// Where records are.
    pub store: Arc<dyn Store>,
    /// What is said.
    pub content: Arc<Content>,
    /// Channel instances by name.
    pub channels: Arc<Instances>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Random numbers.
    pub random: Arc<dyn Fn() -> Nonce + Send + Sync>,
    /// Settings of the routes.
    pub options: Options,
    /// Renders the metrics, if they are collected.
    pub metrics: Option<metrics_exporter_prometheus::PrometheusHandle>,
}

/// Settings of the routes.
#[derive(Clone, Debug)]
pub struct Options {
    /// The service listens on a loopback address.
    pub loopback: bool,
    /// Token of the routes for programs.
    pub token: Option<Secret>,
    /// Token of the administration; none, no administration.
    pub admin: Option<Secret>,
    /// Signs visitors of the page.
    pub page_key: Secret,
    /// Pages that may embed ours.
    pub origins: Vec<String>,
    /// The place of channels that name none.
    pub default_place: String,
}

struct App {
    service: Service,
    limits: Limits,
}

type Shared = Arc<App>;

/// All routes.
pub fn router(service: Service) -> Router {
    let limits = Limits::default();
    Router::new()
        .route("/", get(page::index))
        .route("/widget.js", get(page::script))
        .route("/style.css", get(page::style))
        .route("/web/texts", get(page::texts))
        .route("/web/session", post(page::session))
        .route("/webhooks/{name}", any(webhook::receive))
        .route("/webhooks/{name}/", any(webhook::receive))
        .route("/webhooks/{name}/webhook", any(webhook::receive))
        .route("/model/parse", post(program::parse))
        .route("/conversations/{id}/tracker", get(program::tracker))
        .route("/conversations/{id}", axum::routing::delete(program::erase))
        .route("/admin/reload", post(admin::reload))
        .route("/admin/rollback", post(admin::rollback))
        .route("/healthz", get(health::health))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .fallback(not_found)
        .with_state(Arc::new(App { service, limits }))
}

/// Sixteen random bytes from the machine.
pub fn random() -> Nonce {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).expect("the machine has randomness");
    Nonce(bytes)
}

async fn not_found() -> Response {
    plain(StatusCode::NOT_FOUND, "there is nothing here; README.md lists the routes")
}

fn plain(status: StatusCode, text: &str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], format!("{text}\n")).into_response()
}

fn json(status: StatusCode, value: &impl serde::Serialize) -> Response {
    let body = serde_json::to_vec(value).expect("answers have string keys only");
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

impl App {
    /// Reads a request into bytes; an answer where it is too large or breaks off.
    async fn read(&self, request: Request) -> Result<Webhook, Response> {
        let (parts, body) = request.into_parts();
        let local = self.service.options.loopback && !is_forwarded(&parts.headers);
        let headers = parts.headers.iter().map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()));
        Ok(Webhook {
            method: parts.method.as_str().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: headers.collect(),
            body: read_body(body).await?,
            local,
        })
    }
}

async fn read_body(body: Body) -> Result<Vec<u8>, Response> {
    match axum::body::to_bytes(body, LARGEST_BODY).await {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(error) if is_too_large(&error) => {
            Err(plain(StatusCode::PAYLOAD_TOO_LARGE, "the request is larger than 256 KiB"))
        }
        Err(_) => Err(plain(StatusCode::BAD_REQUEST, "the request broke off")),
    }
}

fn is_too_large(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.to_string().contains("length limit"))
}

/// A proxy stands before us: whoever asks is not on this machine.
fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.keys().any(|name| name == "forwarded" || name.as_str().starts_with("x-forwarded-"))
}

/// Who asks, for counting; behind a proxy everybody is the proxy.
fn peer(request: &Request) -> String {
    let info = request.extensions().get::<ConnectInfo<SocketAddr>>();
    info.map_or_else(String::new, |ConnectInfo(address)| address.ip().to_string())
}

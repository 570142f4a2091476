//! A Telegram of our own on 127.0.0.1, that can be told to fail.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU16, Ordering},
    },
};

use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::service::{Service, Setup};

pub(crate) const SECRET: &str = "Telegram-secret-81f2";
pub(crate) const TOKEN: &str = "710099:token-in-the-path-5c3e";

/// A platform that answers every request with the same status.
pub(crate) struct Platform {
    pub(crate) address: SocketAddr,
    status: Arc<AtomicU16>,
    asked: Arc<Mutex<Vec<(u16, Value)>>>,
}

#[derive(Clone)]
struct Answers {
    status: Arc<AtomicU16>,
    asked: Arc<Mutex<Vec<(u16, Value)>>>,
}

impl Platform {
    /// A platform on this port, 0 for any.
    pub(crate) async fn start(port: u16, status: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("the port is free");
        let address = listener.local_addr().expect("it listens");
        let (status, asked) = (Arc::new(AtomicU16::new(status)), Arc::default());
        let answers = Answers { status: Arc::clone(&status), asked: Arc::clone(&asked) };
        tokio::spawn(axum::serve(listener, Router::new().fallback(answer).with_state(answers)).into_future());
        Self { address, status, asked }
    }

    pub(crate) fn set(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// The requests it has answered so.
    pub(crate) fn asked(&self, status: u16) -> Vec<Value> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter(|(answered, _)| *answered == status).map(|(_, body)| body.clone()).collect()
    }
}

async fn answer(State(answers): State<Answers>, request: Request) -> (StatusCode, &'static str) {
    assert!(request.uri().path().starts_with(&format!("/bot{TOKEN}/")), "somebody else asks");
    let status = answers.status.load(Ordering::SeqCst);
    let body = axum::body::to_bytes(request.into_body(), 1 << 20).await.expect("a body");
    let body = serde_json::from_slice(&body).expect("JSON");
    answers.asked.lock().unwrap_or_else(PoisonError::into_inner).push((status, body));
    (StatusCode::from_u16(status).expect("a status"), r#"{"ok":true,"result":{"message_id":1}}"#)
}

/// Settings with one Telegram channel that sends to this port.
pub(crate) fn setup(port: u16) -> Setup {
    Setup::new(&format!(
        "[channels.bot]\nkind = \"telegram\"\nsecret_token = \"{SECRET}\"\nbot_token = \"{TOKEN}\"\n\
         api_base = \"http://127.0.0.1:{port}\"\n"
    ))
}

/// Delivers a message to the webhook of a channel; the status of the answer.
pub(crate) async fn deliver(service: &Service, channel: &str, update: i64, user: i64, text: &str) -> u16 {
    let body = json!({ "update_id": update, "message": {
        "message_id": update, "date": 1_790_000_000, "text": text,
        "from": { "id": user, "is_bot": false, "language_code": "en" }, "chat": { "id": user, "type": "private" },
    }});
    let request = service.http.post(service.url(&format!("/webhooks/{channel}"))).json(&body);
    let answer = request.header("x-telegram-bot-api-secret-token", SECRET).send().await.expect("it answers");
    answer.status().as_u16()
}

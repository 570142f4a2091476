//! A chat platform on this machine: it writes down what it is sent and answers as it is told.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
};
use serde_json::Value;
use tokio::{net::TcpListener, sync::Notify};

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its path.
    pub path: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Value,
}

impl Taken {
    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The platform.
#[derive(Clone, Default)]
pub struct Platform {
    state: Arc<Mutex<Book>>,
    arrived: Arc<Notify>,
    base: String,
}

#[derive(Default)]
struct Book {
    taken: Vec<Taken>,
    answers: VecDeque<(u16, String)>,
}

impl Platform {
    /// Opens on a free port.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let platform = Self { base, ..Self::default() };
        let router = Router::new().fallback(take).with_state(platform.clone());
        tokio::spawn(axum::serve(listener, router).into_future());
        platform
    }

    /// What belongs into `api_base`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The next request is answered like this; without a word it is 200.
    pub fn answer(&self, status: u16, body: &str) {
        self.book(|book| book.answers.push_back((status, body.to_owned())));
    }

    /// What has arrived, and from here on it is forgotten.
    pub fn take(&self) -> Vec<Taken> {
        self.book(|book| std::mem::take(&mut book.taken))
    }

    /// Waits until so many requests have arrived.
    pub async fn wait_for(&self, count: usize) -> Vec<Taken> {
        let enough = async {
            loop {
                let arrived = self.arrived.notified();
                if self.book(|book| book.taken.len()) >= count {
                    return;
                }
                arrived.await;
            }
        };
        // Only a test that fails waits that long.
        let came = tokio::time::timeout(Duration::from_secs(20), enough).await;
        assert!(came.is_ok(), "fewer than {count} requests came");
        self.take()
    }

    fn book<T>(&self, look: impl FnOnce(&mut Book) -> T) -> T {
        look(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn take(State(platform): State<Platform>, uri: Uri, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let taken = Taken { path: uri.path().to_owned(), headers, body };
    let (status, body) = platform.book(|book| {
        book.taken.push(taken);
        book.answers.pop_front().unwrap_or((200, "{}".to_owned()))
    });
    platform.arrived.notify_waiters();
    (StatusCode::from_u16(status).expect("a status"), body)
}

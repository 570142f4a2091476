//! A whole service inside a test: the real router over a store in memory, the repository's own content,
//! a clock that only moves when told and random numbers that are the same in each run.

pub mod platform;
pub mod residents;
pub mod store;

use std::{
    fs,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    pin::pin,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    task::Poll,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request},
};
use linju::channel::{Instance, Instances, Settings};
use linju::clock::{Clock, ManualClock};
use linju::config::{ChannelConfig, Config};
use linju::content::{self, Content};
use linju::deliver::Deliver;
use linju::desk::{self, Desk};
use linju::locale::Line;
use linju::message::{Nonce, Person, Secret, Timestamp};
use linju::server::{self, PAGE, PROGRAMS, Service};
use linju::store::{Key, Record, Store};
use linju::tree::Tree;
use serde_json::Value;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use store::Fickle;

/// The languages in which every conversation is tried.
pub const LANGUAGES: [&str; 4] = ["en", "zh-Hans", "ar", "es"];
/// A Monday morning in Hangzhou, inside the hours of both example offices.
pub const MONDAY: &str = "2026-11-23T10:00:00+08:00";

/// A moment written like [`MONDAY`].
pub fn at(moment: &str) -> Timestamp {
    Timestamp(moment.parse::<jiff::Timestamp>().expect("a moment").as_millisecond())
}

/// The repository's own content, read once in each process.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    CONTENT.get_or_init(|| Arc::new(load())).clone()
}

/// The same for a test that offers edits, which no other test must see.
pub fn load() -> Content {
    let config = Config::parse("", &|_| None).expect("the default settings are complete");
    Content::load(Some(root()), options(&config), at(MONDAY)).expect("our content has no error")
}

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Writes content into folders, to be edited.
pub fn write(tree: &Tree, root: &Path) {
    for (path, bytes) in &tree.files {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("created");
        fs::write(file, bytes).expect("written");
    }
}

/// How content is compiled in tests: the matcher is trained once and kept below the target folder.
pub fn options(config: &Config) -> content::Options {
    content::Options {
        settings: config.content.clone(),
        understanding: config.understanding,
        default_place: config.default_place.clone(),
        understands: true,
        cache: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")),
        trainer: None,
        allow_broken: Vec::new(),
    }
}

/// What a service is made of, where a test wants something else than usual.
pub struct Plan {
    /// What is served.
    pub content: Arc<Content>,
    /// The service listens on a loopback address.
    pub loopback: bool,
    /// What time it is at first.
    pub now: Timestamp,
}

impl Default for Plan {
    fn default() -> Self {
        Self { content: content(), loopback: true, now: at(MONDAY) }
    }
}

/// A running service.
pub struct Town {
    /// All routes.
    pub router: Router,
    /// Where records are.
    pub store: Arc<Fickle>,
    /// The hands can be moved.
    pub clock: Arc<ManualClock>,
    /// What is served.
    pub content: Arc<Content>,
    /// The channels of linju.toml.
    pub channels: Arc<Instances>,
    deliver: Arc<Deliver>,
}

impl Town {
    /// A service with these settings, linju.toml.
    pub fn new(toml: &str) -> Self {
        Self::planned(toml, Plan::default())
    }

    /// A service that differs from the usual one.
    pub fn planned(toml: &str, plan: Plan) -> Self {
        Self::try_planned(toml, plan).expect("the settings of the test are fine")
    }

    /// The same, with settings that may be wrong.
    pub fn try_planned(toml: &str, plan: Plan) -> Result<Self, String> {
        let config = Config::parse(toml, &|_| None).map_err(|error| error.to_string())?;
        let Plan { content, loopback, now } = plan;
        let page_key = Secret::new("5a".repeat(32));
        let clock = Arc::new(ManualClock::at(now));
        let store = Arc::new(Fickle::new(clock.clone()));
        let channels = Arc::new(channels(&config, &page_key)?);
        let deliver = Deliver::new(store.clone(), channels.clone(), clock.clone()).expect("an HTTP client");
        let deliver = Arc::new(deliver);
        let random = random();
        let retention = desk::Options {
            default_place: config.default_place.clone(),
            copies_days: i64::from(config.retention.copies_days),
        };
        let service = Service {
            desk: Desk::new(store.clone(), content.clone(), clock.clone(), random.clone(), retention),
            deliver: deliver.clone(),
            store: store.clone(),
            content: content.clone(),
            channels: channels.clone(),
            clock: clock.clone(),
            random,
            options: server::Options {
                loopback,
                token: setting(&config, PROGRAMS, "token").map(Secret::new),
                admin: config.admin.token.clone(),
                page_key,
                origins: setting(&config, PAGE, "origins").into_iter().collect(),
                default_place: config.default_place.clone(),
            },
            metrics: None,
        };
        Ok(Self { router: server::router(service), store, clock, content, channels, deliver })
    }

    /// Sends a request through the router.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        send(self.router.clone(), request).await
    }

    /// Lets the outbox run by itself, as it does in the service.
    pub fn run_outbox(&self) -> JoinHandle<()> {
        tokio::spawn(self.deliver.clone().run())
    }

    /// Sends everything that is due now to the platforms.
    pub async fn deliver(&self) {
        loop {
            let due = tokio::select! {
                biased;
                due = self.store.due(1) => due,
                () = std::future::ready(()) => return,
            };
            for due in due {
                self.deliver.send_next(due).await;
            }
        }
    }

    /// The record of a person.
    pub async fn record(&self, channel: &str, user: &str) -> Record {
        let key = Key::of(&Person { channel: channel.to_owned(), user: user.to_owned() });
        self.store.records().load(&key).await.expect("memory can be read").1
    }

    /// How many messages have been handled, of all people.
    pub async fn messages(&self) -> usize {
        let page = self.store.records().scan(None, 100).await.expect("memory can be read");
        page.iter().map(|(_, _, record)| record.seen.len()).sum()
    }

    /// How many conversations are stored.
    pub async fn conversations(&self) -> usize {
        self.store.records().scan(None, 100).await.expect("memory can be read").len()
    }

    /// A text as a resident of the default place reads it.
    pub fn words(&self, language: &str, id: &str) -> String {
        self.line(language, &Line::new(id))
    }

    /// The same for a text with arguments.
    pub fn line(&self, language: &str, line: &Line) -> String {
        let snapshot = self.content.current();
        let place = snapshot.place(None, "example-campus").expect("the place is there");
        let today = place.local(self.clock.now()).date();
        let said = snapshot.texts.speak_in(place, language, line, today);
        said.unwrap_or_else(|| panic!("{language} cannot say {line:?}"))
    }

    /// The first line of an answer, with the facts of the default place.
    pub fn opening(&self, language: &str, id: &str) -> String {
        self.words(language, id).lines().next().unwrap_or_default().to_owned()
    }
}

/// What the service answered.
#[derive(Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// HTTP headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("every answer of ours is UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

/// Sends a request through a router.
pub async fn send(router: Router, request: Request<Body>) -> Answer {
    let Ok(response) = router.oneshot(request).await;
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("answers are whole");
    Answer { status: parts.status.as_u16(), headers: parts.headers, body: body.to_vec() }
}

/// Runs one row of a table to its end or to its panic, so that the other rows are seen as well.
pub async fn row(name: &str, test: impl Future<Output = ()>) -> bool {
    let mut test = pin!(test);
    let ended = poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context)));
        polled.map_or(Poll::Ready(false), |polled| polled.map(|()| true))
    });
    let passed = ended.await;
    if !passed {
        // The panic has printed why; this is which.
        std::io::Write::write_all(&mut std::io::stderr(), format!("row failed: {name}\n").as_bytes()).ok();
    }
    passed
}

fn setting(config: &Config, channel: &str, key: &str) -> Option<String> {
    config.channels.get(channel)?.settings.optional(key).map(str::to_owned)
}

/// The channels as `serve` builds them: the page and the routes for programs are always there.
fn channels(config: &Config, page_key: &Secret) -> Result<Instances, String> {
    let mut all = config.channels.clone();
    for name in [PAGE, PROGRAMS] {
        all.entry(name.to_owned()).or_insert_with(|| ChannelConfig {
            kind: name.to_owned(),
            place: None,
            settings: Settings::default(),
        });
    }
    let build = |(name, mut channel): (String, ChannelConfig)| {
        if channel.kind == PAGE {
            channel.settings.0.insert("key".to_owned(), page_key.expose().to_owned());
        }
        let built = Instance::build(&name, &channel.kind, channel.place.as_deref(), &channel.settings);
        let instance = built.expect("the settings name known kinds only").map_err(|error| error.to_string())?;
        Ok((name, instance))
    };
    all.into_iter().map(build).collect()
}

/// Numbers that look random and are the same in each run.
fn random() -> Arc<dyn Fn() -> Nonce + Send + Sync> {
    let drawn = AtomicU64::new(1);
    Arc::new(move || {
        let number = drawn.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
        bytes[8..].copy_from_slice(&number.wrapping_mul(0xD6E8_FEB8_6659_FD93).to_le_bytes());
        Nonce(bytes)
    })
}

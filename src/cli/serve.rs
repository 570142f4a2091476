//! `serve` runs the service; `healthcheck` asks it how it is.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream, ToSocketAddrs},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::Args;
use tokio::net::TcpListener;

use super::{Common, Failure, Plain, data, say};
use crate::channel::{Instance, Instances, Settings};
use crate::clock::{Clock, SystemClock};
use crate::config::{ChannelConfig, Config};
use crate::content::{self, Content};
use crate::deliver::Deliver;
use crate::desk::{self, Desk};
use crate::message::Secret;
use crate::server::{self, PAGE, PROGRAMS, Service};
use crate::store::{self, Memory, Sled, Store};

/// How often old conversations are looked for.
const SWEEP_EVERY: Duration = Duration::from_secs(3600);
/// Open requests get this long to end when the service stops.
const DRAIN: Duration = Duration::from_secs(10);

#[derive(Args, Default)]
pub(super) struct Serve {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// Folder of the data
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Start although the texts of this language have errors
    #[arg(long, value_name = "TAG")]
    allow_broken: Vec<String>,
}

impl Serve {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        log();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve(common, config))
    }

    async fn serve(self, common: &Common, config: Config) -> Result<ExitCode, Failure> {
        let listen = self.listen.unwrap_or_else(|| config.listen.clone());
        let data = self.data.unwrap_or_else(|| common.root.join(&config.data));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        // The port is taken first: a second service must not touch the data of the one that runs.
        let listener = bind(&listen).await?;
        let address = listener.local_addr()?;

        // The data are ours from here on; nobody else writes into the folder.
        let (store, failed) = open_store(&config, &data, clock.clone())?;
        let content = content::Options {
            settings: config.content.clone(),
            understanding: config.understanding,
            default_place: config.default_place.clone(),
            understands: true,
            cache: Some(data.join("cache")),
            trainer: std::env::current_exe().ok(),
            allow_broken: self.allow_broken,
        };
        let content = Arc::new(Content::load(common.content_root(), content, clock.now())?);
        let page_key = page_key(&data)?;
        let channels = Arc::new(channels(&config, &content, &page_key)?);
        let deliver = Arc::new(Deliver::new(store.clone(), channels.clone(), clock.clone())?);
        let desk =
            Desk::new(store.clone(), content.clone(), clock.clone(), Arc::new(server::random), desk_options(&config));

        tokio::spawn(deliver.clone().run());
        tokio::spawn(content::watch(content.clone(), clock.clone(), Duration::from_secs_f64(config.poll_seconds)));
        tokio::spawn(sweep(store.clone(), clock.clone(), config.retention.conversation_days));
        reload_when_asked(content.clone(), clock.clone())?;
        let _socket = data::listen(&data, store.clone(), clock.clone());
        let service = Service {
            desk,
            deliver,
            store,
            content: content.clone(),
            channels,
            clock,
            random: Arc::new(server::random),
            options: server_options(&config, address, page_key),
            metrics: metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().ok(),
        };
        // Before the announcement: whoever reads it may stop us at once.
        let asked = asked_to_stop()?;
        announce(address, &content)?;
        run_until_stopped(listener, service, failed, asked).await
    }
}

async fn run_until_stopped(
    listener: TcpListener,
    service: Service,
    failed: store::Work<'static, String>,
    asked: impl Future<Output = ()>,
) -> Result<ExitCode, Failure> {
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let router = server::router(service).into_make_service_with_connect_info::<SocketAddr>();
    let drained = async {
        let _ = stopped.await;
    };
    let serving = tokio::spawn(axum::serve(listener, router).with_graceful_shutdown(drained).into_future());
    let trouble = tokio::select! {
        // Nothing more can be stored: whoever started us has to know, and platforms deliver again later.
        trouble = failed => Some(trouble),
        () = asked => None,
    };
    tracing::info!("stopping: open requests are answered, no new ones are taken");
    let _ = stop.send(());
    let _ = tokio::time::timeout(DRAIN, serving).await;
    trouble.map_or(Ok(ExitCode::SUCCESS), |trouble| Err(Plain(trouble).into()))
}

/// Listens for signals from now on; what it returns resolves with the first one.
#[cfg(unix)]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! { _ = interrupted.recv() => {}, _ = terminated.recv() => {} }
    })
}

/// SIGHUP: the content is read at once.
#[cfg(unix)]
fn reload_when_asked(content: Arc<Content>, clock: Arc<dyn Clock>) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut asked = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while asked.recv().await.is_some() {
            let (content, now) = (content.clone(), clock.now());
            let reading = tokio::task::spawn_blocking(move || content.reload(now));
            if let Ok(Err(error)) = reading.await {
                tracing::warn!(%error, "content cannot be read; what was loaded before is served");
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn reload_when_asked(_: Arc<Content>, _: Arc<dyn Clock>) -> std::io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn log() {
    // The message of a panic may hold what was being worked on; where it happened is enough.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a part of the program broke off");
    }));
    let filter = tracing_subscriber::EnvFilter::try_from_default_env();
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sled=warn"));
    let ansi = std::io::IsTerminal::is_terminal(&std::io::stderr());
    // A second subscriber is refused; the first one keeps logging.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(ansi).try_init();
}

async fn bind(listen: &str) -> Result<TcpListener, Failure> {
    TcpListener::bind(listen).await.map_err(|error| {
        let advice = match error.kind() {
            std::io::ErrorKind::AddrInUse => "another program uses this port; choose one with --listen".to_owned(),
            std::io::ErrorKind::PermissionDenied => {
                "ports below 1024 need more rights; choose one with --listen".to_owned()
            }
            _ => format!("{error}; an address looks like 127.0.0.1:8080"),
        };
        Plain(format!("cannot listen on {listen}: {advice}")).into()
    })
}

/// The store, and what resolves when it can store nothing more.
fn open_store(
    config: &Config,
    data: &Path,
    clock: Arc<dyn Clock>,
) -> Result<(Arc<dyn Store>, store::Work<'static, String>), Failure> {
    if config.store == "memory" {
        tracing::warn!("store = \"memory\": everything is forgotten when the service stops");
        return Ok((Arc::new(Memory::new(clock)), Box::pin(std::future::pending())));
    }
    let sled = Arc::new(Sled::open(data, clock)?);
    let watched = sled.clone();
    Ok((sled, Box::pin(async move { watched.failed().await })))
}

/// The key that signs visitors of the page; made at the first start and kept with the data.
fn page_key(data: &Path) -> Result<Secret, Failure> {
    let file = data.join("page.key");
    let unusable = |error: std::io::Error| Plain(format!("cannot use {}: {error}", file.display()));
    match std::fs::read_to_string(&file) {
        Ok(key) if !key.trim().is_empty() => return Ok(Secret::new(key.trim())),
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(unusable(error).into()),
        // There is none, or a crash left an empty file.
        _ => {}
    }
    let key = format!("{}{}", hex::encode(server::random().0), hex::encode(server::random().0));
    keep_key(data, &file, &key).map_err(unusable)?;
    Ok(Secret::new(key))
}

/// Writes the key under another name first: a part of a key would keep the next start from working.
fn keep_key(data: &Path, file: &Path, key: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(data)?;
    let unfinished = file.with_extension("unfinished");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(&unfinished)?;
    made.write_all(key.as_bytes())?;
    made.sync_all()?;
    std::fs::rename(&unfinished, file)
}

/// The channels of linju.toml, and the page and the routes for programs even where it does not name them.
pub(super) fn channels(config: &Config, content: &Content, page_key: &Secret) -> Result<Instances, Failure> {
    let known = content.current();
    let mut all = config.channels.clone();
    for name in [PAGE, PROGRAMS] {
        all.entry(name.to_owned()).or_insert_with(|| ChannelConfig {
            kind: name.to_owned(),
            place: None,
            settings: Settings::default(),
        });
    }
    let mut instances = Instances::new();
    for (name, channel) in all {
        let mut settings = channel.settings;
        if channel.kind == PAGE {
            settings.0.insert("key".to_owned(), page_key.expose().to_owned());
        }
        if let Some(place) = channel.place.as_deref().filter(|place| !known.places.contains_key(*place)) {
            return Err(Plain(format!("channels.{name}: there is no place `{place}` under places/")).into());
        }
        let built = Instance::build(&name, &channel.kind, channel.place.as_deref(), &settings);
        let instance = built.expect("the settings name known kinds only");
        let instance = instance.map_err(|error| Plain(format!("channels.{name} does not start: {error}")))?;
        instances.insert(name, instance);
    }
    Ok(instances)
}

pub(super) fn desk_options(config: &Config) -> desk::Options {
    desk::Options { default_place: config.default_place.clone(), copies_days: i64::from(config.retention.copies_days) }
}

fn server_options(config: &Config, address: SocketAddr, page_key: Secret) -> server::Options {
    let setting = |channel: &str, key: &str| {
        let value = config.channels.get(channel).and_then(|channel| channel.settings.optional(key));
        value.map(str::to_owned)
    };
    let origins = setting(PAGE, "origins").unwrap_or_default();
    server::Options {
        loopback: address.ip().is_loopback(),
        token: setting(PROGRAMS, "token").map(Secret::new),
        admin: config.admin.token.clone().filter(|token| !token.expose().is_empty()),
        page_key,
        origins: origins.split_whitespace().map(|origin| origin.trim_end_matches('/').to_owned()).collect(),
        default_place: config.default_place.clone(),
    }
}

fn announce(address: SocketAddr, content: &Content) -> std::io::Result<()> {
    let snapshot = content.current();
    let from = if content.is_embedded() { "the content inside the program" } else { "content version" };
    tracing::info!(
        languages = snapshot.locales.len(),
        places = snapshot.places.len(),
        content_version = snapshot.version,
        "serving {from}"
    );
    let host =
        if address.ip().is_unspecified() { format!("localhost:{}", address.port()) } else { address.to_string() };
    say(&format!("linju is ready: open http://{host}/"))
}

async fn sweep(store: Arc<dyn Store>, clock: Arc<dyn Clock>, days: u32) {
    let retention = Duration::from_secs(u64::from(days) * 24 * 3600);
    loop {
        match store::sweep(store.as_ref(), clock.now(), retention).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "conversations past their retention were deleted"),
            Err(error) => tracing::warn!(%error, "old conversations could not be looked for"),
        }
        clock.sleep_until(clock.now().plus(SWEEP_EVERY)).await;
    }
}

#[derive(Args)]
pub(super) struct Healthcheck {
    /// Address of the service
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
}

impl Healthcheck {
    /// Speaks HTTP by hand: a container asks every few seconds and needs no client for one line.
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let listen = match self.listen {
            Some(listen) => listen,
            None => common.config()?.listen,
        };
        let listen = listen.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]");
        let address = listen.to_socket_addrs()?.next().ok_or_else(|| Plain(format!("`{listen}` is no address")))?;
        let patience = Duration::from_secs(3);
        let answer = TcpStream::connect_timeout(&address, patience).and_then(|mut stream| {
            stream.set_read_timeout(Some(patience))?;
            stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
            let mut answer = String::new();
            stream.take(64 * 1024).read_to_string(&mut answer)?;
            Ok(answer)
        });
        let answer = answer.map_err(|error| Plain(format!("no service answers at {listen}: {error}")))?;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        say(body.trim())?;
        Ok(if head.starts_with("HTTP/1.1 200") { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

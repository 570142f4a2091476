//! `export` and `import`. While the service runs it holds the data; `export` then asks it over a socket
//! in the data folder, which only the owner of the folder can open.

use std::{
    fs::File,
    io::{BufReader, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Args;

use super::{Common, Failure, Plain, say};
use crate::clock::{Clock, SystemClock};
use crate::store::{self, OpenError, Sled, Store, jsonl};

/// The name of the socket in the data folder.
const SOCKET: &str = "linju.sock";

#[derive(Args)]
pub(super) struct Export {
    /// File to write; it appears when it is complete
    file: PathBuf,
    /// Folder of the data
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Args)]
pub(super) struct Import {
    /// File to read, as `export` wrote it
    file: PathBuf,
    /// Folder of the data
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Export {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let data = folder(common, self.data)?;
        let unfinished = self.file.with_extension("unfinished");
        let outcome = write(&data, &unfinished);
        if outcome.is_err() {
            // What is there of it is of no use to anybody.
            let _ = std::fs::remove_file(&unfinished);
        }
        let records = outcome?;
        std::fs::rename(&unfinished, &self.file)?;
        say(&format!("{records} records written to {}", self.file.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn write(data: &Path, file: &Path) -> Result<u64, Failure> {
    // Opening would make an empty store, and a copy of nothing would pass for a copy.
    if !store::is_in(data) {
        return Err(Plain(format!("there are no data of linju in {}", data.display())).into());
    }
    let made = File::create(file).map_err(|error| Plain(format!("cannot write {}: {error}", file.display())))?;
    let mut out = BufWriter::new(made);
    match open(data) {
        Ok(store) => {
            runtime()?.block_on(jsonl::export(&store, &mut out, SystemClock.now()))?;
        }
        Err(OpenError::InUse { .. }) => ask_service(data, &mut out)?,
        Err(error) => return Err(error.into()),
    }
    out.into_inner()?.sync_all()?;
    // Read back: a file that is cut off must not pass for a copy.
    Ok(jsonl::Export::read(BufReader::new(File::open(file)?))?.records())
}

impl Import {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let data = folder(common, self.data)?;
        let file =
            File::open(&self.file).map_err(|error| Plain(format!("cannot read {}: {error}", self.file.display())))?;
        let export = jsonl::Export::read(BufReader::new(file))?;
        let store = open(&data)?;
        let imported = runtime()?.block_on(jsonl::import(&store, export))?;
        say(&format!(
            "{} records stored, {} left as they are because they are newer",
            imported.stored, imported.skipped
        ))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn folder(common: &Common, data: Option<PathBuf>) -> Result<PathBuf, Failure> {
    Ok(match data {
        Some(data) => data,
        None => common.root.join(common.config()?.data),
    })
}

fn open(data: &Path) -> Result<Sled, OpenError> {
    Sled::open(data, Arc::new(SystemClock))
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()
}

#[cfg(unix)]
fn ask_service(data: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let mut stream = std::os::unix::net::UnixStream::connect(data.join(SOCKET))
        .map_err(|error| Plain(format!("the data is in use, and the service that uses it does not answer: {error}")))?;
    std::io::copy(&mut stream, out)?;
    Ok(())
}

#[cfg(not(unix))]
fn ask_service(_: &Path, _: &mut impl Write) -> Result<(), Failure> {
    Err(Plain("the data is in use; stop the service first".to_owned()).into())
}

/// Takes the socket away again when the service ends.
pub(super) struct Socket(PathBuf);

impl Drop for Socket {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Gives a copy of all records to whoever connects to the socket in the data folder.
#[cfg(unix)]
pub(super) fn listen(data: &Path, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Option<Socket> {
    use std::os::unix::fs::PermissionsExt;

    let path = data.join(SOCKET);
    // One that was left behind by a killed process answers nobody; ours is the only one, the store is locked.
    let _ = std::fs::remove_file(&path);
    let listener = match tokio::net::UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(%error, "`linju export` will have to wait until the service is stopped");
            return None;
        }
    };
    if let Err(error) = std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)) {
        tracing::warn!(%error, "the socket in the data folder may be open to others");
    }
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (store, now) = (store.clone(), clock.now());
            tokio::task::spawn_blocking(move || {
                if let Err(error) = give(stream, store.as_ref(), now) {
                    tracing::warn!(error, "a copy of the records broke off");
                }
            });
        }
    });
    Some(Socket(path))
}

#[cfg(unix)]
fn give(stream: tokio::net::UnixStream, store: &dyn Store, now: crate::message::Timestamp) -> Result<(), String> {
    let stream = stream.into_std().map_err(|error| error.to_string())?;
    stream.set_nonblocking(false).map_err(|error| error.to_string())?;
    let mut out = BufWriter::new(stream);
    let export = jsonl::export(store, &mut out, now);
    tokio::runtime::Handle::current().block_on(export).map_err(|error| error.to_string())?;
    out.flush().map_err(|error| error.to_string())
}

#[cfg(not(unix))]
pub(super) fn listen(_: &Path, _: Arc<dyn Store>, _: Arc<dyn Clock>) -> Option<Socket> {
    None
}

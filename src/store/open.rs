//! Opening the store, rung by rung: as it is; without damaged snapshots; rebuilt from what can still
//! be read and from the newest export. Nothing is deleted, every rung is logged with counts.

use std::{
    fs::{self, File, TryLockError},
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::Duration,
};

use ::sled::Db;

use super::{
    Key, Revision,
    codec::{self, Ledger},
    repair,
};
use crate::message::Timestamp;

/// sled's own cache, in bytes.
const CACHE: u64 = 32 << 20;
/// The file in the data folder that whoever uses the store has locked.
const LOCK: &str = "store.lock";
/// How often, and how far apart, we ask for a file that sled has not let go of yet: two seconds.
const HELD_TRIES: u32 = 200;
const HELD_PAUSE: Duration = Duration::from_millis(10);

/// Why the store did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has it.
    #[error("`{path}` is in use by another linju: stop it first")]
    InUse {
        /// The data folder.
        path: PathBuf,
    },
    /// The folder or a file in it cannot be used.
    #[error("cannot use `{path}`: does it exist, is it ours, is there room on the disk?")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Nothing can be read, and there is no export to start from.
    #[error(
        "the store in `{path}` is damaged and nothing in it can be read ({why}): put an export into `{exports}`, or move the store away to begin with an empty one"
    )]
    Damaged {
        /// The store's folder.
        path: PathBuf,
        /// Where an export would have been found.
        exports: PathBuf,
        /// What was found.
        why: String,
    },
}

/// The folders of a store.
pub(super) struct Places {
    pub(super) data: PathBuf,
    pub(super) store: PathBuf,
    pub(super) exports: PathBuf,
    /// A store that is being put together; worth nothing.
    pub(super) rebuilding: PathBuf,
    /// A store that is complete and about to take its place.
    pub(super) rebuilt: PathBuf,
}

impl Places {
    fn in_folder(data: &Path) -> Self {
        let at = |name| data.join(name);
        let (store, exports) = (at("store"), at("exports"));
        Self { data: data.to_owned(), store, exports, rebuilding: at("store.rebuilding"), rebuilt: at("store.rebuilt") }
    }

    /// A new folder for what is damaged.
    pub(super) fn damaged(&self) -> io::Result<PathBuf> {
        for n in 1.. {
            let path = self.data.join(format!("damaged-{n}"));
            match fs::create_dir(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                result => return result.map(|()| path),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn error(&self, source: io::Error) -> OpenError {
        OpenError::Folder { path: self.data.clone(), source }
    }
}

/// The right to use a data folder, given back by the system when it is dropped.
pub(super) struct Lock(#[expect(dead_code, reason = "it is held, not used")] File);

/// A store that is open and has been read once from end to end.
pub(super) struct Opened {
    pub(super) db: Db,
    pub(super) folder: PathBuf,
    pub(super) lock: Lock,
    pub(super) ledger: Ledger,
    /// Conversations with something to send.
    pub(super) due: Vec<(Key, Timestamp)>,
    pub(super) repairs: Vec<String>,
}

/// What one reading from end to end found.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) ledger: Ledger,
    pub(super) due: Vec<(Key, Timestamp)>,
    /// Records that are there but cannot be read.
    pub(super) unreadable: usize,
}

/// Why sled did not do it.
pub(super) enum Trouble {
    /// The files are not what sled wrote.
    Damage(String),
    /// The files are held, or the system refuses them.
    System(io::Error),
}

/// Whether a store has ever been opened under `data`.
pub fn is_in(data: &Path) -> bool {
    data.join(LOCK).exists()
}

/// Opens the store under `data`, repairing it if that is needed.
pub(super) fn open(data: &Path, now: Timestamp) -> Result<Opened, OpenError> {
    let places = Places::in_folder(data);
    let lock = prepare(&places)?;
    let mut repairs = Vec::new();
    if !places.store.exists() {
        begin(&places, &mut repairs).map_err(|error| places.error(error))?;
    }
    let db = match try_open(&places.store) {
        Err(Trouble::Damage(why)) => match without_snapshots(&places, &why, &mut repairs)? {
            0 => Err(Trouble::Damage(why)),
            _ => try_open(&places.store),
        },
        result => result,
    };
    let (old, why) = match db {
        Err(Trouble::System(error)) => return Err(places.error(error)),
        Err(Trouble::Damage(why)) => (None, why),
        Ok(db) => match read_all(&db) {
            Ok(contents) => {
                report_unreadable(contents.unreadable, &mut repairs);
                let Contents { ledger, due, .. } = contents;
                return Ok(Opened { db, folder: places.store, lock, ledger, due, repairs });
            }
            Err(why) => (Some(db), why),
        },
    };
    report(&mut repairs, format!("the store is damaged: {why}"));
    if !repair::rebuild(&places, old, now, &mut repairs).map_err(|error| places.error(error))? {
        return Err(OpenError::Damaged { path: places.store, exports: places.exports, why });
    }
    let again = |why| OpenError::Damaged { path: places.store.clone(), exports: places.exports.clone(), why };
    let db = match try_open(&places.store) {
        Ok(db) => db,
        Err(Trouble::System(error)) => return Err(places.error(error)),
        Err(Trouble::Damage(why)) => return Err(again(why)),
    };
    let Contents { ledger, due, .. } = read_all(&db).map_err(again)?;
    Ok(Opened { db, folder: places.store, lock, ledger, due, repairs })
}

/// Logs what is being repaired and keeps it for those who ask.
pub(super) fn report(repairs: &mut Vec<String>, sentence: String) {
    tracing::warn!("{sentence}");
    repairs.push(sentence);
}

/// Makes the folder ours and finishes a rebuild that a crash interrupted.
fn prepare(places: &Places) -> Result<Lock, OpenError> {
    let ours = || -> io::Result<Option<Lock>> {
        fs::create_dir_all(&places.data)?;
        let file = File::options().create(true).append(true).open(places.data.join(LOCK))?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
            Ok(()) => {}
        }
        if places.rebuilt.exists() && !places.store.exists() {
            fs::rename(&places.rebuilt, &places.store)?;
        }
        Ok(Some(Lock(file)))
    };
    match ours() {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(OpenError::InUse { path: places.data.clone() }),
        Err(error) => Err(places.error(error)),
    }
}

/// Makes an empty store. That may be a surprise to somebody who has exports.
fn begin(places: &Places, repairs: &mut Vec<String>) -> io::Result<()> {
    if places.exports.exists() {
        let exports = places.exports.display();
        report(
            repairs,
            format!("there was no store: began an empty one; `linju import` brings back an export in {exports}"),
        );
    }
    repair::create(places)
}

/// Opens sled; a panic of its counts as damage, since that is what it does when it finds some.
pub(super) fn try_open(folder: &Path) -> Result<Db, Trouble> {
    let config = ::sled::Config::new().path(folder).cache_capacity(CACHE).flush_every_ms(None);
    // sled's own threads hold its file a moment longer than its owner; nobody else does, we have the lock.
    let held = |result: &std::thread::Result<::sled::Result<Db>>| matches!(result, Ok(Err(::sled::Error::Io(error))) if error.to_string().contains("could not acquire lock"));
    let attempt = || catch_unwind(AssertUnwindSafe(|| config.open()));
    let mut result = attempt();
    for _ in 0..HELD_TRIES {
        if !held(&result) {
            break;
        }
        std::thread::sleep(HELD_PAUSE);
        result = attempt();
    }
    match result {
        Ok(Ok(db)) => Ok(db),
        Ok(Err(::sled::Error::Io(error))) => Err(match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                Trouble::Damage(format!("a file is not whole ({error})"))
            }
            _ => Trouble::System(error),
        }),
        Ok(Err(error)) => Err(Trouble::Damage(format!("sled says: {error}"))),
        Err(_) => Err(Trouble::Damage("sled gave up while opening it".to_owned())),
    }
}

/// Moves sled's snapshots aside: it makes them again from its log. How many there were.
fn without_snapshots(places: &Places, why: &str, repairs: &mut Vec<String>) -> Result<usize, OpenError> {
    let moved = || -> io::Result<(usize, PathBuf)> {
        let entries: Vec<_> = fs::read_dir(&places.store)?.collect::<io::Result<_>>()?;
        let snapshots = entries.iter().filter(|entry| entry.file_name().to_string_lossy().starts_with("snap."));
        let (mut count, mut target) = (0, None);
        for snapshot in snapshots {
            let target = match &mut target {
                Some(target) => target,
                none => none.insert(places.damaged()?),
            };
            fs::rename(snapshot.path(), target.join(snapshot.file_name()))?;
            count += 1;
        }
        Ok((count, target.unwrap_or_default()))
    };
    let (count, target) = moved().map_err(|error| places.error(error))?;
    if count > 0 {
        let target = target.display();
        report(
            repairs,
            format!("the store did not open ({why}); moved {count} snapshot files to {target}, trying again"),
        );
    }
    Ok(count)
}

/// Reads every record once. The error says what is wrong with them.
fn read_all(db: &Db) -> Result<Contents, String> {
    let read = catch_unwind(AssertUnwindSafe(|| -> Result<Contents, ::sled::Error> {
        let mut contents = Contents::default();
        let mut newest = 0;
        for item in db.scan_prefix("c/") {
            let (key, value) = item?;
            contents.ledger.records += 1;
            newest = newest.max(codec::revision(&value).unwrap_or_default().0);
            match codec::key(&key).zip(codec::decode(&value)) {
                Some((key, (_, record))) => contents.due.extend(record.due().map(|due| (key, due))),
                None => contents.unreadable += 1,
            }
        }
        contents.ledger.revision = newest;
        Ok(contents)
    }));
    let mut contents = match read {
        Ok(Ok(contents)) => contents,
        Ok(Err(error)) => return Err(format!("a part of it cannot be read ({error})")),
        Err(_) => return Err("sled gave up while reading it".to_owned()),
    };
    let written = match db.get(Ledger::KEY) {
        Ok(value) => value.and_then(|value| Ledger::from_bytes(&value)),
        Err(error) => return Err(format!("its ledger cannot be read ({error})")),
    };
    let found = contents.ledger;
    let Some(written) = written else {
        return Err(format!("it has {} records, but no ledger", found.records));
    };
    if written.records != found.records {
        return Err(format!("it should have {} records and has {}", written.records, found.records));
    }
    if Revision(found.revision) > Revision(written.revision) {
        return Err("its ledger is older than its records".to_owned());
    }
    contents.ledger = written;
    Ok(contents)
}

fn report_unreadable(count: usize, repairs: &mut Vec<String>) {
    if count > 0 {
        report(repairs, format!("{count} stored records cannot be read; the others are served"));
    }
}

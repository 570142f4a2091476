//! The last rung: a new store from what the damaged one still gives and from the newest export. The
//! damaged one is moved aside, not deleted. What is missing afterwards is counted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufReader},
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

use ::sled::{Db, IVec};

use super::{
    Key, Revision, StoreError,
    codec::{self, Ledger},
    disk::{Changes, Disk, SledDisk, sync_folder},
    jsonl::Export,
    open::{Places, Trouble, report, try_open},
};
use crate::message::Timestamp;

/// Records written at once.
const BATCH: usize = 1000;
/// How many digits of the hash are tried to get around a hole: 16 to the power of this many ranges.
const DIGITS: usize = 4;

/// Builds a new store and puts it in place; `false` if there was nothing to build it from.
pub(super) fn rebuild(places: &Places, old: Option<Db>, now: Timestamp, repairs: &mut Vec<String>) -> io::Result<bool> {
    let export = newest_export(places, repairs);
    let written = old.as_ref().and_then(ledger);
    let saved = old.as_ref().map(salvage).unwrap_or_default();
    if saved.records.is_empty() && export.is_none() {
        return Ok(false);
    }
    let newest = saved.records.values().filter_map(|value| codec::revision(value)).max().unwrap_or_default();
    // A revision that was given out and is lost must not be given out again. The time in milliseconds
    // is beyond all of them: no store makes a thousand writes a second all year.
    let start = [written.unwrap_or_default().revision, newest.0, u64::try_from(now.0).unwrap_or(0)];
    let mut new = New::begin(places, start.into_iter().max().unwrap_or(0))?;
    for (key, value) in &saved.records {
        new.put(key.clone(), value.to_vec())?;
    }
    let from_store = new.ledger.records;
    if let Some((path, export)) = export {
        for entry in export {
            let (key, record) = entry.map_err(io::Error::other)?;
            if !saved.records.contains_key(&key) && !old.as_ref().is_some_and(|old| saved.says_erased(old, &key)) {
                new.put_new(key, &record)?;
            }
        }
        let path = path.display();
        report(
            repairs,
            format!("used the export {path}: what it gave is as old as it is, and who was erased after it may be back"),
        );
    }
    let from_export = new.ledger.records - from_store;
    let total = new.finish()?;
    let aside = swap(places, old)?;
    let missing = match written {
        Some(written) => format!("{} are missing", written.records.saturating_sub(total)),
        None => "how many are missing is not known".to_owned(),
    };
    let aside = aside.display();
    report(
        repairs,
        format!(
            "rebuilt the store with {total} records, {from_store} of the damaged store and {from_export} of an export; {missing}"
        ),
    );
    report(
        repairs,
        format!("the damaged store is kept in {aside} and holds personal data: delete it when nobody needs it"),
    );
    Ok(true)
}

/// Makes a store that holds nobody, so that a store always has a ledger.
pub(super) fn create(places: &Places) -> io::Result<()> {
    New::begin(places, 0)?.finish()?;
    fs::rename(&places.rebuilt, &places.store)?;
    sync_folder(&places.data)
}

/// A store that is being put together beside the old one.
struct New<'a> {
    places: &'a Places,
    disk: SledDisk,
    changes: Changes,
    ledger: Ledger,
}

impl<'a> New<'a> {
    fn begin(places: &'a Places, revision: u64) -> io::Result<Self> {
        for leftover in [&places.rebuilding, &places.rebuilt] {
            if leftover.exists() {
                fs::remove_dir_all(leftover)?;
            }
        }
        let db = try_open(&places.rebuilding).map_err(|trouble| match trouble {
            Trouble::Damage(why) => io::Error::other(why),
            Trouble::System(error) => error,
        })?;
        let disk = SledDisk::new(db, &places.rebuilding)?;
        Ok(Self { places, disk, changes: Changes::new(), ledger: Ledger { revision, records: 0 } })
    }

    fn put_new(&mut self, key: Key, record: &super::Record) -> io::Result<()> {
        let json = codec::encode(record).map_err(|error: StoreError| io::Error::other(error))?;
        self.ledger.revision += 1;
        self.put(key, codec::value(Revision(self.ledger.revision), &json))
    }

    fn put(&mut self, key: Key, value: Vec<u8>) -> io::Result<()> {
        self.ledger.records += 1;
        self.changes.insert(key, Some(value));
        if self.changes.len() < BATCH { Ok(()) } else { self.write() }
    }

    fn write(&mut self) -> io::Result<()> {
        self.disk.apply(&std::mem::take(&mut self.changes), self.ledger)
    }

    /// Makes it durable under the name of a complete store. How many records it has.
    fn finish(mut self) -> io::Result<u64> {
        self.write()?;
        self.disk.sync()?;
        let Self { places, disk, ledger, .. } = self;
        drop(disk);
        sync_folder(&places.rebuilding)?;
        fs::rename(&places.rebuilding, &places.rebuilt)?;
        sync_folder(&places.data)?;
        Ok(ledger.records)
    }
}

/// Puts the complete store in the place of the old one. Where the old one is now.
fn swap(places: &Places, old: Option<Db>) -> io::Result<PathBuf> {
    // Closing a damaged store may fail; it is not needed any more.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(old)));
    let aside = places.damaged()?;
    fs::rename(&places.store, aside.join("store"))?;
    fs::rename(&places.rebuilt, &places.store)?;
    sync_folder(&places.data)?;
    Ok(aside)
}

/// What a damaged store still gives.
#[derive(Default)]
struct Saved {
    records: BTreeMap<Key, IVec>,
    /// Some of it could not be read. If not, records have vanished without a trace.
    holes: bool,
}

impl Saved {
    /// Whether a record that was not found is known to have been erased: its place can be read.
    fn says_erased(&self, old: &Db, key: &Key) -> bool {
        let found = catch_unwind(AssertUnwindSafe(|| old.get(key.as_str())));
        self.holes && matches!(found, Ok(Ok(None)))
    }
}

/// Reads all that can be read, around the holes.
fn salvage(old: &Db) -> Saved {
    let mut saved = Saved::default();
    // From both ends up to the first hole: that shows which channels there are.
    saved.take(old.scan_prefix("c/"));
    saved.take(old.scan_prefix("c/").rev());
    let channel = |key: &Key| key.as_str().rsplit_once('/').map(|(channel, _)| format!("{channel}/"));
    let channels: BTreeSet<String> = saved.records.keys().filter_map(channel).collect();
    if saved.holes {
        for channel in channels {
            saved.around(old, &channel, DIGITS);
        }
    }
    saved
}

impl Saved {
    /// Takes records up to the first hole; whether there was none.
    fn take(&mut self, mut items: impl Iterator<Item = ::sled::Result<(IVec, IVec)>>) -> bool {
        loop {
            match catch_unwind(AssertUnwindSafe(|| items.next())) {
                Ok(None) => return true,
                Ok(Some(Ok((key, value)))) => {
                    if let Some(key) = codec::key(&key) {
                        self.records.insert(key, value);
                    }
                }
                Ok(Some(Err(_))) | Err(_) => {
                    self.holes = true;
                    return false;
                }
            }
        }
    }

    /// Takes the records under `prefix`, in ever smaller ranges where there are holes.
    fn around(&mut self, old: &Db, prefix: &str, digits: usize) {
        if !self.take(old.scan_prefix(prefix)) && digits > 0 {
            for digit in "0123456789abcdef".chars() {
                self.around(old, &format!("{prefix}{digit}"), digits - 1);
            }
        }
    }
}

fn ledger(old: &Db) -> Option<Ledger> {
    let value = catch_unwind(AssertUnwindSafe(|| old.get(Ledger::KEY))).ok()?.ok()??;
    Ledger::from_bytes(&value)
}

/// The newest export that is whole.
fn newest_export(places: &Places, repairs: &mut Vec<String>) -> Option<(PathBuf, Export<BufReader<File>>)> {
    let entries = fs::read_dir(&places.exports).ok()?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut newest: Option<(PathBuf, Export<BufReader<File>>)> = None;
    for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "jsonl")) {
        let export = File::open(&path).map_err(Into::into).and_then(|file| Export::read(BufReader::new(file)));
        match export {
            Ok(export) if newest.as_ref().is_none_or(|(_, newest)| newest.at() < export.at()) => {
                newest = Some((path, export));
            }
            Ok(_) => {}
            Err(error) => report(repairs, format!("the export {} is not used: {error}", path.display())),
        }
    }
    newest
}

//! What sled promises when the disk breaks, is full or is slow, and what it repairs when its files are
//! damaged. The faults are put under the committer, not into a store made of cardboard.

use std::{
    fs,
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver, Sender},
    },
};

use ::sled::IVec;

use super::{
    Key, OpenError, Record, Revision, Save, Seen, Sled, Store, StoreError,
    codec::Ledger,
    contract::{due_keys, key, nothing_due, quiet, save, waiting},
    disk::{Changes, Disk, SledDisk},
    jsonl,
};
use crate::{clock::ManualClock, message::Timestamp};

/// The steps a disk has taken, in order.
type Steps = Arc<Mutex<Vec<&'static str>>>;

/// sled with an accident waiting for it.
struct Accident {
    disk: SledDisk,
    steps: Steps,
    apply: Option<io::ErrorKind>,
    sync: Option<io::ErrorKind>,
    /// Each sync tells that it has begun, and waits to be allowed.
    gate: Option<(Sender<()>, Receiver<()>)>,
}

impl Accident {
    fn new(disk: SledDisk) -> Self {
        Self { disk, steps: Steps::default(), apply: None, sync: None, gate: None }
    }
}

impl Disk for Accident {
    fn get(&self, key: &Key) -> io::Result<Option<IVec>> {
        self.disk.get(key)
    }

    fn apply(&mut self, changes: &Changes, ledger: Ledger) -> io::Result<()> {
        self.steps.lock().expect("not poisoned").push("apply");
        self.apply.map_or(Ok(()), |kind| Err(io::Error::from(kind)))?;
        self.disk.apply(changes, ledger)
    }

    fn sync(&mut self) -> io::Result<()> {
        if let Some((begun, allowed)) = &self.gate {
            begun.send(()).expect("the test listens");
            allowed.recv().expect("the test allows it");
        }
        self.steps.lock().expect("not poisoned").push("sync");
        self.sync.map_or(Ok(()), |kind| Err(io::Error::from(kind)))?;
        self.disk.sync()
    }
}

fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::at(Timestamp(1000)))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn open(dir: &Path) -> Sled {
    Sled::open(dir, clock()).expect("opens")
}

#[tokio::test]
async fn nothing_is_acknowledged_after_a_failed_write_or_sync() {
    use io::ErrorKind::{Other, StorageFull};
    let cases = [
        (Some(StorageFull), None, "the disk is full"),
        (None, Some(StorageFull), "the disk is full"),
        (None, Some(Other), "the disk does not take writes"),
    ];
    for (apply, sync, sentence) in cases {
        let dir = folder();
        let store =
            Sled::open_with(dir.path(), clock(), |disk| Box::new(Accident { apply, sync, ..Accident::new(disk) }))
                .expect("opens");
        assert_eq!(store.save(&key(1), Revision::NONE, waiting(1)).await, Err(StoreError::Unknown), "{sentence}");
        assert!(store.failed().await.starts_with(sentence), "{sentence}");
        assert!(store.health().trouble.is_some_and(|trouble| trouble.starts_with(sentence)));
        assert!(matches!(store.save(&key(2), Revision::NONE, quiet(1)).await, Err(StoreError::Unavailable(_))));
        assert!(matches!(store.erase(&key(2)).await, Err(StoreError::Unavailable(_))));
        assert_eq!(store.load(&key(1)).await, Ok(<_>::default()), "what is not durable is not shown");
        assert!(nothing_due(&store).await, "what is not durable is not sent");
        assert_eq!(store.health().queued, 0);
    }
}

/// A store whose syncs wait, the steps, and the two ends of the gate.
fn gated(dir: &Path) -> (Arc<Sled>, Steps, Receiver<()>, Sender<()>) {
    let (begun, has_begun) = mpsc::channel();
    let (allow, allowed) = mpsc::channel();
    let steps = Steps::default();
    let theirs = Arc::clone(&steps);
    let store = Sled::open_with(dir, clock(), |disk| {
        Box::new(Accident { steps: theirs, gate: Some((begun, allowed)), ..Accident::new(disk) })
    });
    (Arc::new(store.expect("opens")), steps, has_begun, allow)
}

fn spawn_save(store: &Arc<Sled>, n: usize, record: Record) -> tokio::task::JoinHandle<Result<Save, StoreError>> {
    let store = Arc::clone(store);
    tokio::spawn(async move { store.save(&key(n), Revision::NONE, record).await })
}

#[tokio::test]
async fn an_answer_waits_for_the_sync_and_nobody_sees_the_record_before() {
    let dir = folder();
    let (store, steps, begun, allow) = gated(dir.path());
    let saving = spawn_save(&store, 1, waiting(1));
    tokio::task::yield_now().await;
    begun.recv().expect("the sync begins");
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert!(!saving.is_finished(), "acknowledged before the sync");
    assert_eq!(store.load(&key(1)).await, Ok(<_>::default()), "a retry would be acknowledged too early");
    assert!(nothing_due(store.as_ref()).await, "it would be sent before it is durable");
    assert_eq!(store.health().queued, 1);
    allow.send(()).expect("the sync waits");
    assert!(matches!(saving.await.expect("no panic"), Ok(Save::Done(_))));
    assert_eq!(*steps.lock().expect("not poisoned"), ["apply", "sync"]);
    assert_eq!(store.load(&key(1)).await.expect("loads").1, waiting(1));
    assert_eq!(due_keys(store.as_ref(), 8).await, [key(1)]);
}

#[tokio::test]
async fn many_writers_share_few_syncs() {
    let dir = folder();
    let (store, steps, _begun, allow) = gated(dir.path());
    let saving: Vec<_> = (0..200).map(|n| spawn_save(&store, n, quiet(1))).collect();
    while store.health().queued < 200 {
        tokio::task::yield_now().await;
    }
    for _ in 0..200 {
        allow.send(()).expect("the committer runs");
    }
    for saving in saving {
        assert!(matches!(saving.await.expect("no panic"), Ok(Save::Done(_))));
    }
    let syncs = steps.lock().expect("not poisoned").iter().filter(|step| **step == "sync").count();
    assert!(syncs <= 2, "{syncs} syncs for 200 writes");
}

#[tokio::test]
async fn revisions_and_what_is_due_survive_a_restart() {
    let dir = folder();
    let store = open(dir.path());
    let old = save(&store, &key(1), Revision::NONE, quiet(1)).await;
    save(&store, &key(2), Revision::NONE, waiting(500)).await;
    let last = save(&store, &key(3), Revision::NONE, quiet(1)).await;
    store.erase(&key(3)).await.expect("erases");
    store.erase(&key(1)).await.expect("erases");
    drop(store);
    let store = open(dir.path());
    assert!(store.repairs().is_empty(), "{:?}", store.repairs());
    assert_eq!(due_keys(&store, 8).await, [key(2)]);
    assert_eq!(store.save(&key(1), old, quiet(2)).await, Ok(Save::Stale));
    let new = save(&store, &key(1), Revision::NONE, quiet(3)).await;
    assert!(new > last, "the revision of an erased record was given out again");
}

#[tokio::test]
async fn one_unreadable_record_is_left_out_and_the_rest_is_served() {
    let dir = folder();
    let broken = key(1);
    let store = Sled::open_with(dir.path(), clock(), |mut disk| {
        let value = [&7_u64.to_be_bytes()[..], b"{\"updated\":\"words of a resident\"}"].concat();
        let changes = Changes::from([(broken.clone(), Some(value))]);
        disk.apply(&changes, Ledger { revision: 7, records: 1 }).expect("applies");
        Box::new(disk)
    });
    drop(store.expect("opens"));
    let store = open(dir.path());
    assert_eq!(store.repairs(), ["1 stored records cannot be read; the others are served"]);
    let Err(StoreError::Unavailable(sentence)) = store.load(&broken).await else { panic!("it cannot be read") };
    assert!(!sentence.contains("resident"), "{sentence}");
    save(&store, &key(2), Revision::NONE, quiet(1)).await;
    assert_eq!(store.scan(None, 1).await.expect("scans").len(), 1, "a page is not cut short by it");
    assert_eq!(store.save(&broken, Revision::NONE, quiet(1)).await, Ok(Save::Stale));
    store.erase(&broken).await.expect("it can still be erased");
    assert_eq!(store.load(&broken).await, Ok(<_>::default()));
}

#[tokio::test]
async fn a_store_in_use_is_not_opened_again() {
    let dir = folder();
    let store = open(dir.path());
    assert!(matches!(Sled::open(dir.path(), clock()), Err(OpenError::InUse { .. })));
    save(&store, &key(1), Revision::NONE, quiet(1)).await;
    drop(store);
    assert_eq!(open(dir.path()).load(&key(1)).await.expect("loads").1, quiet(1));
}

#[test]
fn a_file_in_the_place_of_the_folder_is_named() {
    let dir = folder();
    let path = dir.path().join("data");
    fs::write(&path, "").expect("writes");
    assert!(matches!(Sled::open(&path, clock()), Err(OpenError::Folder { path: named, .. }) if named == path));
}

/// A store with `count` records of about a kilobyte, closed; and an export of the first `exported`.
async fn filled(dir: &Path, count: usize, exported: usize) {
    let store = open(dir);
    let record = |n| Record { seen: vec![Seen { id: "x".repeat(1000), at: Timestamp(n) }], ..quiet(1) };
    for n in 0..count {
        save(&store, &key(n), Revision::NONE, record(1)).await;
        if n + 1 == exported {
            fs::create_dir_all(dir.join("exports")).expect("a folder");
            let mut file = fs::File::create(dir.join("exports/today.jsonl")).expect("a file");
            jsonl::export(&store, &mut file, Timestamp(5)).await.expect("exports");
        }
    }
}

fn snapshots(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir.join("store")).expect("a store");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("snap."))).collect()
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = fs::File::options().write(true).open(path).expect("opens");
    file.seek(SeekFrom::Start(at)).expect("seeks");
    file.write_all(bytes).expect("writes");
}

async fn present(store: &Sled, count: usize) -> usize {
    let mut found = 0;
    for n in 0..count {
        found += usize::from(store.load(&key(n)).await.expect("loads").0 != Revision::NONE);
    }
    found
}

#[tokio::test]
async fn a_damaged_snapshot_is_moved_aside_and_nothing_is_lost() {
    let dir = folder();
    filled(dir.path(), 300, 0).await;
    drop(open(dir.path()));
    let damaged = snapshots(dir.path());
    assert!(!damaged.is_empty());
    for path in damaged {
        overwrite(&path, 8, b"\xff\0\xff\0\xff\0\xff\0");
    }
    let store = open(dir.path());
    assert_eq!(store.repairs().len(), 1, "{:?}", store.repairs());
    assert_eq!(present(&store, 300).await, 300);
    assert!(dir.path().join("damaged-1").exists());
}

#[tokio::test]
async fn a_hole_in_the_store_is_filled_from_the_rest_and_from_the_export() {
    let dir = folder();
    filled(dir.path(), 600, 500).await;
    let store = open(dir.path());
    for n in 0..20 {
        store.erase(&key(n)).await.expect("erases");
    }
    let last = save(&store, &key(900), Revision::NONE, quiet(1)).await;
    drop(store);
    overwrite(&dir.path().join("store/db"), 200_000, &vec![0; 64 * 1024]);
    let store = open(dir.path());
    let repairs = store.repairs().join("\n");
    assert!(repairs.contains("rebuilt the store"), "{repairs}");
    let found = present(&store, 600).await;
    assert!((480..580).contains(&found), "{found} found: all of the export, and some after it");
    assert!(present(&store, 20).await < 20, "the export brought erased people back");
    let missing = format!("; {} are missing", 580 - found);
    assert!(repairs.contains(&missing), "{repairs} {missing}");
    assert!(save(&store, &key(901), Revision::NONE, quiet(1)).await > last, "a lost revision was given out again");
    assert!(dir.path().join("damaged-1/store/db").exists(), "nothing is thrown away");
    drop(store);
    assert!(open(dir.path()).repairs().is_empty(), "the rebuilt store is sound");
}

#[tokio::test]
async fn records_that_vanish_without_a_trace_are_noticed_and_taken_from_the_export() {
    let dir = folder();
    filled(dir.path(), 10, 10).await;
    let lost = key(3);
    let store = Sled::open_with(dir.path(), clock(), |mut disk| {
        let changes = Changes::from([(lost, None)]);
        disk.apply(&changes, Ledger { revision: 10, records: 10 }).expect("applies");
        Box::new(disk)
    });
    drop(store.expect("opens"));
    let store = open(dir.path());
    let repairs = store.repairs().join("\n");
    assert!(repairs.contains("it should have 10 records and has 9"), "{repairs}");
    assert!(repairs.contains("9 of the damaged store and 1 of an export; 0 are missing"), "{repairs}");
    assert_eq!(present(&store, 10).await, 10);
}

#[tokio::test]
async fn a_store_without_anything_readable_and_without_an_export_does_not_begin_empty() {
    let dir = folder();
    filled(dir.path(), 100, 0).await;
    let path = dir.path().join("store/db");
    let length = fs::metadata(&path).expect("a file").len();
    overwrite(&path, 0, &vec![0; usize::try_from(length).expect("it is small")]);
    assert!(matches!(Sled::open(dir.path(), clock()), Err(OpenError::Damaged { .. })));
}

#[tokio::test]
async fn a_rebuild_that_a_crash_interrupted_is_finished() {
    let dir = folder();
    filled(dir.path(), 10, 0).await;
    fs::rename(dir.path().join("store"), dir.path().join("store.rebuilt")).expect("renames");
    assert_eq!(present(&open(dir.path()), 10).await, 10);
}

#[tokio::test]
async fn a_lost_store_begins_empty_and_says_where_the_exports_are() {
    let dir = folder();
    filled(dir.path(), 10, 10).await;
    fs::remove_dir_all(dir.path().join("store")).expect("removes");
    let store = open(dir.path());
    assert!(store.repairs()[0].contains("linju import"), "{:?}", store.repairs());
    assert_eq!(present(&store, 10).await, 0);
}

#[tokio::test]
async fn values_that_sled_puts_into_files_of_their_own_are_synced_too() {
    let dir = folder();
    let mut synced = None;
    let store = Sled::open_with(dir.path(), clock(), |disk| {
        synced = Some(disk.blobs_synced());
        Box::new(disk)
    })
    .expect("opens");
    for n in 0..100 {
        let large = Record { seen: vec![Seen { id: "x".repeat(40_000), at: Timestamp(1) }], ..quiet(1) };
        save(&store, &key(n), Revision::NONE, large).await;
    }
    let blobs = fs::read_dir(dir.path().join("store/blobs")).expect("a folder").count();
    assert!(blobs > 0, "sled keeps long values elsewhere");
    assert!(synced.expect("a counter").load(std::sync::atomic::Ordering::Relaxed) >= blobs);
}

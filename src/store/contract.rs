//! What every store must do, as one suite over `&dyn Store`. A new store adds one module to `contract!`.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use super::{Due, Key, MAX_RECORD, Memory, Record, Revision, Save, Seen, Sled, Store, StoreError, jsonl, sweep};
use crate::{
    clock::ManualClock,
    message::{About, Address, Person, Reply, Timestamp},
    store::Outgoing,
};

/// An empty store and the clock it lives by.
pub(super) struct Bench {
    pub(super) store: Box<dyn Store>,
    pub(super) clock: Arc<ManualClock>,
    _dir: Option<tempfile::TempDir>,
}

fn memory() -> Bench {
    let clock = Arc::new(ManualClock::at(Timestamp(1000)));
    Bench { store: Box::new(Memory::new(clock.clone())), clock, _dir: None }
}

fn sled() -> Bench {
    let clock = Arc::new(ManualClock::at(Timestamp(1000)));
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Sled::open(dir.path(), clock.clone()).expect("an empty folder opens");
    Bench { store: Box::new(store), clock, _dir: Some(dir) }
}

macro_rules! contract {
    ($($case:ident)*) => {
        mod in_memory { $(#[tokio::test] async fn $case() { super::$case(&super::memory()).await; })* }
        mod in_sled { $(#[tokio::test] async fn $case() { super::$case(&super::sled()).await; })* }
    };
}

contract! {
    a_stranger_has_no_record
    what_was_saved_is_loaded
    a_stale_writer_is_refused
    an_erased_person_stays_away_and_no_revision_comes_again
    saving_a_strangers_record_removes_it_unless_somebody_was_faster
    of_many_writers_at_the_same_moment_one_wins
    what_is_due_first_is_handed_out_first
    due_waits_for_a_record_and_for_the_clock
    nothing_is_handed_out_twice
    a_conversation_settled_for_later_is_handed_out_later
    an_erased_conversation_is_not_due
    a_scan_pages_in_the_order_of_keys_while_others_write
    a_record_that_is_too_large_is_refused
    health_counts_what_waits
    an_export_brings_everything_back_and_nothing_newer_is_lost
    a_sweep_removes_who_is_done_and_nobody_else
}

pub(super) fn key(n: usize) -> Key {
    Key::of(&Person { channel: "test".into(), user: n.to_string() })
}

/// A record that was last touched at `updated` and has nothing to send.
pub(super) fn quiet(updated: i64) -> Record {
    Record { updated: Timestamp(updated), ..Record::default() }
}

/// A record with something to send from `due` on.
pub(super) fn waiting(due: i64) -> Record {
    let reply = Reply { id: "r".into(), text: "t".into(), buttons: Vec::new(), about: About::default() };
    let outgoing = Outgoing { not_before: Timestamp(due), ..Outgoing::new(reply, Address::default()) };
    Record { outbox: vec![outgoing], ..quiet(1) }
}

pub(super) async fn save(store: &dyn Store, key: &Key, expected: Revision, record: Record) -> Revision {
    match store.save(key, expected, record).await {
        Ok(Save::Done(revision)) => revision,
        other => panic!("not saved: {other:?}"),
    }
}

async fn revision(store: &dyn Store, key: &Key) -> Revision {
    store.load(key).await.expect("loads").0
}

/// Whether `due` would wait.
pub(super) async fn nothing_due(store: &dyn Store) -> bool {
    tokio::select! {
        biased;
        _ = store.due(8) => false,
        () = tokio::task::yield_now() => true,
    }
}

pub(super) async fn due_keys(store: &dyn Store, max: usize) -> Vec<Key> {
    store.due(max).await.into_iter().map(|due| due.key).collect()
}

async fn a_stranger_has_no_record(bench: &Bench) {
    assert_eq!(bench.store.load(&key(1)).await, Ok((Revision::NONE, Record::default())));
    assert_eq!(bench.store.scan(None, 10).await, Ok(Vec::new()));
    assert_eq!(bench.store.erase(&key(1)).await, Ok(()));
}

async fn what_was_saved_is_loaded(bench: &Bench) {
    let store = bench.store.as_ref();
    let first = save(store, &key(1), Revision::NONE, quiet(5)).await;
    assert_eq!(store.load(&key(1)).await, Ok((first, quiet(5))));
    let second = save(store, &key(1), first, waiting(6)).await;
    assert!(second > first);
    assert_eq!(store.load(&key(1)).await, Ok((second, waiting(6))));
    assert_eq!(revision(store, &key(2)).await, Revision::NONE);
}

async fn a_stale_writer_is_refused(bench: &Bench) {
    let store = bench.store.as_ref();
    let first = save(store, &key(1), Revision::NONE, quiet(1)).await;
    let second = save(store, &key(1), first, quiet(2)).await;
    for old in [Revision::NONE, first, Revision(second.0 + 1)] {
        assert_eq!(store.save(&key(1), old, quiet(3)).await, Ok(Save::Stale), "{old:?}");
    }
    assert_eq!(store.save(&key(2), first, quiet(3)).await, Ok(Save::Stale), "nobody is there");
    assert_eq!(store.load(&key(1)).await, Ok((second, quiet(2))));
}

async fn an_erased_person_stays_away_and_no_revision_comes_again(bench: &Bench) {
    let store = bench.store.as_ref();
    let old = save(store, &key(1), Revision::NONE, quiet(1)).await;
    store.erase(&key(1)).await.expect("erases");
    assert_eq!(store.load(&key(1)).await, Ok((Revision::NONE, Record::default())));
    assert_eq!(store.save(&key(1), old, quiet(2)).await, Ok(Save::Stale));
    let new = save(store, &key(1), Revision::NONE, quiet(3)).await;
    assert!(new > old, "an old writer would write over the new conversation");
    assert_eq!(store.save(&key(1), old, quiet(2)).await, Ok(Save::Stale));
}

async fn saving_a_strangers_record_removes_it_unless_somebody_was_faster(bench: &Bench) {
    let store = bench.store.as_ref();
    let old = save(store, &key(1), Revision::NONE, waiting(1)).await;
    let new = save(store, &key(1), old, waiting(2)).await;
    assert_eq!(store.save(&key(1), old, Record::default()).await, Ok(Save::Stale));
    assert_eq!(store.save(&key(1), new, Record::default()).await, Ok(Save::Done(Revision::NONE)));
    assert_eq!(revision(store, &key(1)).await, Revision::NONE);
    assert_eq!(store.scan(None, 10).await, Ok(Vec::new()));
    assert!(nothing_due(store).await);
}

async fn of_many_writers_at_the_same_moment_one_wins(bench: &Bench) {
    let store = bench.store.as_ref();
    let mut expected = Revision::NONE;
    for round in 0..20 {
        let (key, mut verdicts) = (key(1), Vec::new());
        let writers = [round * 3, round * 3 + 1, round * 3 + 2].map(|n| store.save(&key, expected, quiet(n + 1)));
        let [one, two, three] = writers;
        let (one, two, three) = tokio::join!(one, two, three);
        verdicts.extend([one, two, three].map(|verdict| verdict.expect("the store is fine")));
        let done: Vec<_> = verdicts.iter().filter(|verdict| **verdict != Save::Stale).collect();
        assert_eq!(done.len(), 1, "{verdicts:?}");
        expected = revision(store, &key).await;
        assert_eq!(*done[0], Save::Done(expected));
    }
}

async fn what_is_due_first_is_handed_out_first(bench: &Bench) {
    let store = bench.store.as_ref();
    for (n, due) in [(1, 900), (2, 300), (3, 600), (4, 5000)] {
        save(store, &key(n), Revision::NONE, waiting(due)).await;
    }
    assert_eq!(due_keys(store, 2).await, [key(2), key(3)]);
    assert_eq!(due_keys(store, 2).await, [key(1)], "the fourth is not due yet");
    assert!(nothing_due(store).await);
}

async fn due_waits_for_a_record_and_for_the_clock(bench: &Bench) {
    let store = bench.store.as_ref();
    let saving = async { save(store, &key(1), Revision::NONE, waiting(500)).await };
    let (due, _) = tokio::join!(store.due(8), saving);
    assert_eq!(due, [Due { key: key(1) }], "a save wakes who waits");
    save(store, &key(2), Revision::NONE, waiting(9000)).await;
    assert!(nothing_due(store).await);
    let (due, ()) = tokio::join!(store.due(8), async { bench.clock.set(Timestamp(9000)) });
    assert_eq!(due, [Due { key: key(2) }], "the clock wakes who waits");
    save(store, &key(3), Revision::NONE, waiting(20_000)).await;
    let earlier = async { save(store, &key(4), Revision::NONE, waiting(9000)).await };
    let (due, _) = tokio::join!(store.due(8), earlier);
    assert_eq!(due, [Due { key: key(4) }], "something earlier wakes who waits for something later");
}

async fn nothing_is_handed_out_twice(bench: &Bench) {
    let store = bench.store.as_ref();
    let first = save(store, &key(1), Revision::NONE, waiting(500)).await;
    let due = store.due(8).await;
    let second = save(store, &key(1), first, waiting(600)).await;
    assert!(nothing_due(store).await, "somebody has it");
    for due in due {
        store.settle(due, None).await;
    }
    let due = store.due(8).await;
    assert_eq!(due, [Due { key: key(1) }], "what was saved in the meantime is still to be sent");
    save(store, &key(1), second, quiet(1)).await;
    for due in due {
        store.settle(due, None).await;
    }
    assert!(nothing_due(store).await, "nothing is left to send");
}

async fn a_conversation_settled_for_later_is_handed_out_later(bench: &Bench) {
    let store = bench.store.as_ref();
    // (the record's own due, settled with, when it is handed out again)
    let cases = [(500, Some(4000), 4000), (7000, Some(6000), 7000), (8000, None, 8000)];
    let mut revision = save(store, &key(1), Revision::NONE, waiting(500)).await;
    for (own, again, expected) in cases {
        let due = store.due(1).await.pop().expect("one is due");
        revision = save(store, &key(1), revision, waiting(own)).await;
        store.settle(due, again.map(Timestamp)).await;
        bench.clock.set(Timestamp(expected - 1));
        assert!(nothing_due(store).await, "{own} {again:?}");
        bench.clock.set(Timestamp(expected));
    }
    assert_eq!(due_keys(store, 1).await, [key(1)]);
}

async fn an_erased_conversation_is_not_due(bench: &Bench) {
    let store = bench.store.as_ref();
    for n in [1, 2] {
        save(store, &key(n), Revision::NONE, waiting(500)).await;
    }
    let due = store.due(1).await.pop().expect("one is due");
    store.erase(&key(1)).await.expect("erases");
    store.erase(&key(2)).await.expect("erases");
    store.settle(due, None).await;
    assert!(nothing_due(store).await);
}

async fn a_scan_pages_in_the_order_of_keys_while_others_write(bench: &Bench) {
    let store = bench.store.as_ref();
    for n in 0..50 {
        save(store, &key(n), Revision::NONE, quiet(1)).await;
    }
    let (mut seen, mut after) = (Vec::new(), None);
    for n in 100.. {
        let page = store.scan(after.as_ref(), 7).await.expect("scans");
        assert!(page.len() <= 7);
        let Some((last, ..)) = page.last() else { break };
        after = Some(last.clone());
        seen.extend(page.into_iter().map(|(key, ..)| key));
        save(store, &key(n), Revision::NONE, quiet(1)).await;
    }
    assert!(seen.is_sorted());
    let all: BTreeSet<_> = seen.iter().cloned().collect();
    assert_eq!(all.len(), seen.len(), "nobody comes twice");
    assert!((0..50).all(|n| all.contains(&key(n))), "whoever was there from the start is seen");
}

async fn a_record_that_is_too_large_is_refused(bench: &Bench) {
    let store = bench.store.as_ref();
    let large = Record { seen: vec![Seen { id: "x".repeat(MAX_RECORD), at: Timestamp(1) }], ..quiet(1) };
    assert!(
        matches!(store.save(&key(1), Revision::NONE, large).await, Err(StoreError::TooLarge(size)) if size > MAX_RECORD)
    );
    let fits = Record { seen: vec![Seen { id: "x".repeat(MAX_RECORD - 1000), at: Timestamp(1) }], ..quiet(1) };
    assert_eq!(revision(store, &key(1)).await, Revision::NONE);
    save(store, &key(1), Revision::NONE, fits).await;
}

async fn health_counts_what_waits(bench: &Bench) {
    let store = bench.store.as_ref();
    save(store, &key(1), Revision::NONE, waiting(500)).await;
    save(store, &key(2), Revision::NONE, waiting(5000)).await;
    save(store, &key(3), Revision::NONE, quiet(1)).await;
    let _handed_out = store.due(8).await;
    let health = store.health();
    assert_eq!((health.trouble, health.waiting, health.queued), (None, 2, 0));
}

async fn an_export_brings_everything_back_and_nothing_newer_is_lost(bench: &Bench) {
    let store = bench.store.as_ref();
    for n in 0..300 {
        save(store, &key(n), Revision::NONE, quiet(10)).await;
    }
    let mut file = Vec::new();
    assert_eq!(jsonl::export(store, &mut file, Timestamp(77)).await.expect("exports"), 300);
    // One was erased, one has been written since, one is older than in the export.
    store.erase(&key(0)).await.expect("erases");
    for (n, updated) in [(1, 11), (2, 9)] {
        let old = revision(store, &key(n)).await;
        save(store, &key(n), old, quiet(updated)).await;
    }
    let export = jsonl::Export::read(std::io::Cursor::new(file)).expect("it is whole");
    assert_eq!((export.at(), export.records()), (Timestamp(77), 300));
    let imported = jsonl::import(store, export).await.expect("imports");
    assert_eq!(imported, jsonl::Imported { stored: 2, skipped: 298 });
    for (n, updated) in [(0, 10), (1, 11), (2, 10), (3, 10)] {
        assert_eq!(store.load(&key(n)).await.expect("loads").1, quiet(updated), "{n}");
    }
}

async fn a_sweep_removes_who_is_done_and_nobody_else(bench: &Bench) {
    let store = bench.store.as_ref();
    let forgotten = Record { forgotten: true, ..quiet(9000) };
    let owed = Record { forgotten: true, ..waiting(1) };
    for (n, record) in [quiet(1), quiet(9000), forgotten, owed].into_iter().enumerate() {
        save(store, &key(n), Revision::NONE, record).await;
    }
    assert_eq!(sweep(store, Timestamp(10_000), Duration::from_secs(5)).await, Ok(2));
    let left = store.scan(None, 10).await.expect("scans").into_iter().map(|(key, ..)| key).collect::<BTreeSet<_>>();
    assert_eq!(left, BTreeSet::from([key(1), key(3)]));
}

//! Copies of the records: made while the service runs or not, brought back, and refused when they are
//! not whole.

use std::fs;

use crate::service::{Setup, put_matcher};

#[tokio::test]
async fn a_copy_is_the_same_while_the_service_runs_and_after_and_can_be_brought_back() {
    let setup = Setup::new("");
    let service = setup.start();
    for person in ["ana", "王芳", "زينب"] {
        service.ask(person, "/repair-request", &format!("{person}-1")).await;
        service.ask(person, "the lamp in the stairs is broken", &format!("{person}-2")).await;
    }
    let running = setup.records();
    service.kill();
    let stopped = setup.records();
    assert_eq!(running.len(), 3);
    assert_eq!(running, stopped);

    let copy = setup.folder.path().join("export.jsonl").to_string_lossy().into_owned();
    let mut other = Setup::new("");
    other.data = other.folder.path().join("restored");
    let ended = other.run(&["import", &copy], &other.data);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert!(ended.said.contains("3 records stored"), "{}", ended.said);
    assert_eq!(other.records(), stopped);
    put_matcher(&other.data);
    let service = other.start();
    assert!(service.ask("ana", "building 3", "ana-3").await.contains("Since when?"));
    service.kill();

    // What is newer than the copy stays.
    let ended = other.run(&["import", &copy], &other.data);
    assert!(ended.said.contains("0 records stored, 3 left"), "{}", ended.said);
}

#[tokio::test]
async fn a_copy_that_is_not_whole_is_refused_and_nothing_of_it_is_stored() {
    let setup = Setup::new("");
    let service = setup.start();
    for person in 0..5 {
        service.ask(&format!("person-{person}"), "/waste-sorting", "1").await;
    }
    service.kill();
    assert_eq!(setup.records().len(), 5);
    let copy = setup.folder.path().join("export.jsonl");
    let whole = fs::read_to_string(&copy).expect("an export");
    let last = whole.trim_end().rfind('\n').expect("several lines");
    for (name, text) in [
        ("half of it", whole[..whole.len() / 2].to_owned()),
        ("without its last line", whole[..=last].to_owned()),
        ("without its last byte but one", whole[..whole.len() - 2].to_owned()),
        ("with another word", whole.replacen("waste", "taste", 1)),
        ("empty", String::new()),
    ] {
        let file = setup.folder.path().join("damaged.jsonl");
        fs::write(&file, text).expect("written");
        let data = setup.folder.path().join("restored");
        let ended = setup.run(&["import", &file.to_string_lossy()], &data);
        assert_eq!(ended.code, Some(2), "{name}: {}", ended.said);
        assert!(ended.said.contains("export"), "{name}: {}", ended.said);
        assert!(!data.join("store").exists(), "{name}");
    }
}

#[test]
fn a_copy_of_a_folder_without_data_is_no_copy() {
    let setup = Setup::new("");
    let (copy, typo) = (setup.folder.path().join("copy.jsonl"), setup.folder.path().join("dtaa"));
    let ended = setup.run(&["export", &copy.to_string_lossy()], &typo);
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    assert!(ended.said.contains("dtaa"), "{}", ended.said);
    assert!(!typo.exists() && !copy.exists());
}

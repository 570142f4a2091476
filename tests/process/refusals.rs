//! What keeps the service from starting: exit code 2, a sentence a person can act on, and the data as
//! it was.

use std::{collections::BTreeMap, fs, net::TcpListener, path::Path};

use crate::content::root_with_content;
use crate::service::{Ended, Setup};

fn assert_refused(ended: &Ended, sentences: &[&str]) {
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    for sentence in sentences {
        assert!(ended.said.contains(sentence), "`{sentence}` is missing in: {}", ended.said);
    }
    assert!(!ended.said.contains("panicked") && !ended.said.contains("RUST_BACKTRACE"), "{}", ended.said);
}

/// Every file under a folder with its content.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            all.extend(files(&path));
        }
        let content = if kind.is_file() { fs::read(&path).expect("readable") } else { Vec::new() };
        all.insert(path.to_string_lossy().into_owned(), content);
    }
    all
}

#[tokio::test]
async fn a_port_that_is_taken_is_named_and_the_data_stay_as_they_are() {
    let setup = Setup::new("");
    let service = setup.start();
    service.ask("ana", "hello", "1").await;
    service.kill();
    let before = files(&setup.data);
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("it listens").to_string();
    let ended = setup.run(&["serve", "--listen", &address], &setup.data);
    assert_refused(&ended, &["cannot listen on", &address, "another program uses this port"]);
    assert!(files(&setup.data) == before, "the data were touched");
    let absent = setup.folder.path().join("absent");
    assert_refused(&setup.run(&["serve", "--listen", &address], &absent), &["another program"]);
    assert!(!absent.exists());
    assert_refused(&setup.run(&["serve", "--listen", "nowhere"], &absent), &["an address looks like"]);
}

#[tokio::test]
async fn data_that_another_service_uses_are_left_to_it() {
    let setup = Setup::new("");
    let service = setup.start();
    service.ask("ana", "/repair-request", "1").await;
    let before = files(&setup.data);
    let ended = setup.run(&["serve", "--listen", "127.0.0.1:0"], &setup.data);
    assert_refused(&ended, &["is in use by another linju", "stop it first"]);
    let copy = setup.folder.path().join("copy.jsonl");
    assert_eq!(setup.run(&["export", &copy.to_string_lossy()], &setup.data).code, Some(0));
    assert_refused(&setup.run(&["import", &copy.to_string_lossy()], &setup.data), &["is in use by another linju"]);
    assert!(files(&setup.data) == before, "the data were touched");
    assert!(service.ask("ana", "the lamp in the stairs is broken", "2").await.contains("Where is it?"));
}

#[test]
fn a_mistake_in_the_settings_is_named_with_what_was_meant() {
    for (settings, sentences) in [
        ("listn = \"127.0.0.1:0\"", &["linju.toml: ", "unknown key `listn`", "did you mean `listen`?"][..]),
        ("[retention]\nconversation_day = 3", &["`retention.conversation_day`", "did you mean `conversation_days`?"]),
        ("[channels.bot]\nkind = \"telegram\"\nbot_token = \"hidden-1\"", &["channels.bot", "`secret_token`"]),
        ("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"\"", &["channels.bot", "`secret_token`"]),
        ("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"hidden 1\"", &["channels.bot", "`secret_token`"]),
        ("[channels.a]\nkind = \"line\"\naccess_token = \"hidden-1\"", &["channels.a", "`channel_secret`"]),
        ("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"${LINJU_UNSET}\"", &["`LINJU_UNSET`", "not set"]),
        ("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"hidden-1", &["linju.toml: line 3"]),
        ("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"a\"\nplace = \"atlantis\"", &["no place `atlantis`"]),
        ("default_place = \"atlantis\"", &["no place `atlantis`", "default_place"]),
    ] {
        let setup = Setup::new(settings);
        let ended = setup.try_start().err().unwrap_or_else(|| panic!("it starts: {settings}"));
        assert_refused(&ended, sentences);
        assert!(!ended.said.contains("hidden"), "a secret is shown: {}", ended.said);
    }
}

#[test]
fn settings_that_are_not_there_are_missed_only_where_they_were_asked_for() {
    let setup = Setup::new("");
    fs::remove_file(setup.folder.path().join("linju.toml")).expect("removed");
    let ended = setup.try_start().err().expect("the file was named");
    assert_refused(&ended, &["cannot read", "linju.toml"]);
}

#[test]
fn a_broken_text_keeps_it_from_starting_and_is_shown_with_its_place() {
    let mut setup = Setup::new("");
    setup.root = root_with_content(&setup);
    let file = setup.root.join("locales/en/answers.ftl");
    let text = fs::read_to_string(&file).expect("readable");
    let line = text.lines().count() + 1;
    fs::write(&file, text + "broken-text = { $x\n").expect("written");
    let ended = setup.try_start().err().expect("the content is broken");
    assert_refused(&ended, &["locales/en/answers.ftl:"]);
    let place = ended.said.split("locales/en/answers.ftl:").nth(1).expect("it is there");
    let mut numbers = place.split(':').map_while(|part| part.parse::<usize>().ok());
    let (at, column) = (numbers.next(), numbers.next());
    assert!(at.is_some_and(|at| at.abs_diff(line) <= 1) && column.is_some(), "line {line}: {}", ended.said);
}

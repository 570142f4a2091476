//! A broken edit: at the start it is explained with file, line and column; while serving it is refused
//! whole, and what was good before keeps being served.

pub mod common;

use std::{fs, sync::Arc};

use axum::body::Body;
use axum::http::Request;
use common::residents::{get, with};
use common::{MONDAY, Plan, Town, at};
use linju::config::Config;
use linju::content::{Content, ContentError, read};
use linju::tree::Tree;

const FILE: &str = "locales/en/answers.ftl";

/// Our content with the answer about waste broken, and the line where that is.
fn broken() -> (Tree, usize) {
    let mut tree = read(common::root()).expect("our folders");
    let text = tree.text(FILE).expect("the file").to_owned();
    let line = text.lines().position(|line| line == "waste-sorting =").expect("the answer") + 2;
    let text = text.replacen("waste-sorting =\n", "waste-sorting =\n    Bins open { $waste-hours\n", 1);
    tree.files.insert(FILE.to_owned(), text.into_bytes());
    (tree, line)
}

#[test]
fn a_broken_file_at_the_start_is_explained_in_plain_words() {
    let (tree, line) = broken();
    let root = tempfile::tempdir().expect("a folder");
    common::write(&tree, root.path());
    let config = Config::parse("", &|_| None).expect("the default settings");
    let Err(error) = Content::load(Some(root.path()), common::options(&config), at(MONDAY)) else {
        panic!("it must not be served")
    };
    let text = error.to_string();
    let ContentError::Broken(findings) = error else { panic!("{text}") };
    assert!(text.starts_with(&format!("{FILE}:{line}:")), "file, line and column stand first: {text}");
    assert_eq!((findings[0].file.as_str(), findings[0].line), (FILE, line));
    assert!(findings[0].column > 0 && !findings[0].problem.is_empty() && !findings[0].advice.is_empty(), "{text}");
    for jargon in ["Expected", "Err(", "ParserError", "E00", "token"] {
        assert!(!text.contains(jargon), "{text}");
    }
}

#[tokio::test]
async fn a_broken_edit_is_refused_and_the_last_good_content_keeps_serving() {
    let content = Arc::new(common::load());
    let version = content.current().version.clone();
    let town = Town::planned("", Plan { content: content.clone(), ..Plan::default() });
    let before = town.resident("before").say("how do I sort my trash").await;

    let (tree, line) = broken();
    content.offer(&tree, at(MONDAY));
    let refused = content.refused().expect("it is refused");
    assert_eq!((refused.version, refused.first.file.as_str(), refused.first.line), (tree.version(), FILE, line));
    assert_eq!(content.current().version, version);
    assert_eq!(town.resident("after").say("how do I sort my trash").await.texts, before.texts);
    let health = town.send(get("/healthz")).await;
    assert_eq!((health.status, &health.json()["status"]), (200, &"degraded".into()), "it serves, and it says so");
    assert_eq!(health.json()["rejected"]["first"]["file"], FILE);
    assert_eq!(health.json()["content_version"], version);

    // The edit is taken back.
    content.offer(&read(common::root()).expect("our folders"), at(MONDAY));
    assert_eq!(content.refused(), None);
    assert_eq!(town.send(get("/healthz")).await.json()["status"], "ok");
}

#[tokio::test]
async fn a_good_edit_is_served_from_the_next_message_on() {
    let content = Arc::new(common::load());
    let town = Town::planned("", Plan { content: content.clone(), ..Plan::default() });
    let resident = town.resident("u");
    resident.say("Where is the community office?").await.reads("1 Example Road");
    let mut tree = read(common::root()).expect("our folders");
    let place = tree.files.get_mut("places/example-campus/place.toml").expect("the community");
    let text = String::from_utf8(place.clone()).expect("UTF-8").replace("1 Example Road", "77 New Road");
    *place = text.into_bytes();
    content.offer(&tree, at(MONDAY));
    let heard = resident.say("Where is the community office?").await;
    heard.reads("77 New Road");
    assert_eq!(heard.about["content_version"], tree.version());
}

const ADMIN: &str = "[admin]\ntoken = \"staff-secret\"";

fn admin(path: &str, token: &str) -> Request<Body> {
    let request = Request::post(path).body(Body::empty()).expect("a request");
    if token.is_empty() { request } else { with(request, "authorization", &format!("Bearer {token}")) }
}

#[tokio::test]
async fn the_administration_needs_its_token() {
    let town = Town::new(ADMIN);
    let off = Town::new("");
    for path in ["/admin/reload", "/admin/rollback"] {
        assert_eq!(town.send(admin(path, "")).await.status, 401, "{path}");
        assert_eq!(town.send(admin(path, "wrong")).await.status, 403, "{path}");
        assert_eq!(town.send(admin(&format!("{path}?token=staff-secret"), "")).await.status, 401, "{path}");
        assert_eq!(town.send(get(path)).await.status, 405, "{path}");
        assert_eq!(off.send(admin(path, "staff-secret")).await.status, 404, "{path}: there is none");
    }
}

#[tokio::test]
async fn staff_read_again_and_go_back() {
    let root = tempfile::tempdir().expect("a folder");
    let mut tree = read(common::root()).expect("our folders");
    common::write(&tree, root.path());
    let config = Config::parse(ADMIN, &|_| None).expect("the settings");
    let content = Content::load(Some(root.path()), common::options(&config), at(MONDAY)).expect("our content");
    let content = Arc::new(content);
    let town = Town::planned(ADMIN, Plan { content: content.clone(), ..Plan::default() });
    let first = content.current().version.clone();
    let ask = async |path: &str| {
        let answer = town.send(admin(path, "staff-secret")).await;
        (answer.status, answer.json())
    };
    assert_eq!(town.send(admin("/admin/rollback", "staff-secret")).await.status, 409, "nothing was served before");

    let text = tree.text(FILE).expect("the file").replace("You are welcome.", "With pleasure.");
    tree.files.insert(FILE.to_owned(), text.into_bytes());
    common::write(&tree, root.path());
    let (status, served) = ask("/admin/reload").await;
    assert_eq!((status, &served["content_version"]), (200, &tree.version().into()));
    town.resident("ana").say("thank you").await.reads("With pleasure.");

    let (status, served) = ask("/admin/rollback").await;
    assert_eq!((status, &served["content_version"]), (200, &first.into()));
    assert_eq!(served["rolled_back"], tree.version());
    assert_eq!(town.send(get("/healthz")).await.json()["rolled_back"], tree.version());
    town.resident("ana").say("thank you").await.reads("You are welcome.");

    fs::write(root.path().join(FILE), "thanks = {").expect("written");
    let (status, served) = ask("/admin/reload").await;
    assert_eq!((status, &served["rejected"]["first"]["file"]), (422, &FILE.into()), "{served}");
    town.resident("ana").say("thank you").await.reads("You are welcome.");
}

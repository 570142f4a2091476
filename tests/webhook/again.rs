//! Platforms deliver twice, and at the same moment: one turn, one case, one answer.

use axum::{body::Body, http::Request};
use serde_json::json;

use crate::common::platform::Platform;
use crate::common::residents::{line, line_account, line_text, post, telegram, telegram_bot, telegram_tap};
use crate::common::{Answer, Town};

const AT_ONCE: usize = 16;

/// Sends what `make` makes so many times at the same moment, each from a task of its own.
async fn at_once(town: &Town, make: impl Fn() -> Request<Body>) -> Vec<Answer> {
    let start = std::sync::Arc::new(tokio::sync::Barrier::new(AT_ONCE));
    let send = |request| {
        let (router, start) = (town.router.clone(), start.clone());
        tokio::spawn(async move {
            start.wait().await;
            crate::common::send(router, request).await
        })
    };
    let tasks: Vec<_> = (0..AT_ONCE).map(|_| send(make())).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.expect("no task panics"));
    }
    answers
}

fn rest(message: &str, id: &str) -> Request<Body> {
    post("/webhooks/rest/webhook", &json!({ "sender": "u1", "message": message, "metadata": { "message_id": id } }))
}

/// The summary of a repair request is shown; the payload that confirms it.
async fn summary(town: &Town) -> String {
    let resident = town.resident("u1");
    let words = ["/repair-request", "The kitchen tap is leaking", "Building 3, room 1202", "since yesterday"];
    resident.say_all(&words).await.button(&["confirm", "yes"])
}

#[tokio::test]
async fn on_rest_a_retried_message_gets_the_same_answer_and_happens_once() {
    let town = Town::new("");
    let confirm = summary(&town).await;
    let first = town.send(rest(&confirm, "m1")).await;
    for _ in 0..3 {
        let again = town.send(rest(&confirm, "m1")).await;
        assert_eq!((again.status, &again.body), (200, &first.body));
    }
    let record = town.record("rest", "u1").await;
    assert_eq!((record.conversation.cases.len(), record.kept.len()), (1, 1));
    let other = town.send(rest("hello", "m2")).await;
    assert_ne!(other.body, first.body);
    assert_eq!(town.send(rest(&confirm, "m1")).await.body, first.body, "also later");
}

#[tokio::test]
async fn the_same_words_under_another_id_are_another_message() {
    let town = Town::new("");
    let confirm = summary(&town).await;
    town.send(rest(&confirm, "m1")).await;
    let heard = crate::common::residents::Heard::of(&town.send(rest(&confirm, "m2")).await, "again");
    heard.reads(&town.words("en", "form-old-button"));
    assert_eq!(town.record("rest", "u1").await.conversation.cases.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn on_rest_sixteen_at_the_same_moment_are_one_turn_with_one_answer() {
    let town = Town::new("");
    let confirm = summary(&town).await;
    let answers = at_once(&town, || rest(&confirm, "m1")).await;
    assert!(answers.iter().all(|answer| answer.status == 200 && answer.body == answers[0].body), "{answers:?}");
    let record = town.record("rest", "u1").await;
    assert_eq!((record.conversation.cases.len(), record.kept.len(), record.seen.len()), (1, 1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn on_telegram_sixteen_at_the_same_moment_are_one_case_and_one_answer() {
    let platform = Platform::open().await;
    let town = Town::new(&telegram_bot("bot", "example-campus", platform.base()));
    let words = ["/repair-request", "The kitchen tap is leaking", "Building 3, room 1202", "since yesterday"];
    for (update, text) in (1..).zip(words) {
        town.send(telegram("bot", update, 7, text)).await;
    }
    town.deliver().await;
    platform.take();
    let offered = town.record("bot", "7").await.conversation.offered;
    let confirm = offered.iter().find(|payload| payload.contains("\"yes\"")).expect("a button").clone();

    let answers = at_once(&town, || telegram_tap("bot", 9, 7, &confirm)).await;
    assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
    town.deliver().await;
    let sent = platform.take();
    assert_eq!(sent.iter().filter(|sent| sent.path.ends_with("sendMessage")).count(), 1, "{sent:?}");
    assert_eq!(town.record("bot", "7").await.conversation.cases.len(), 1);
    town.send(telegram_tap("bot", 9, 7, &confirm)).await;
    town.deliver().await;
    assert!(platform.take().is_empty(), "and nothing more later");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn on_line_sixteen_at_the_same_moment_are_one_answer() {
    let platform = Platform::open().await;
    let town = Town::new(&line_account(platform.base()));
    let answers = at_once(&town, || line(&[line_text("e1", "U1", "I want to talk to a person")])).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    let record = town.record("line", "U1").await;
    assert_eq!((record.conversation.cases.len(), record.seen.len()), (1, 1));
    let replies = record.outbox.len();
    town.deliver().await;
    assert_eq!(platform.take().len(), replies);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_messages_of_one_person_at_the_same_moment_are_all_answered() {
    let town = Town::new("");
    let numbers = std::sync::atomic::AtomicUsize::new(0);
    let staff = || {
        let number = numbers.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        rest("/talk-to-staff", &format!("m{number}"))
    };
    let answers = at_once(&town, staff).await;
    let stored = async || town.record("rest", "u1").await.conversation.cases.len();
    let answered = answers.iter().filter(|answer| answer.status == 200).count();
    assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 503)), "{answers:?}");
    assert_eq!(stored().await, answered, "what is acknowledged is stored, what is stored is acknowledged");
    // Whoever was too late eight times in a row is asked to come again, and then is heard.
    for number in 0..AT_ONCE {
        assert_eq!(town.send(rest("/talk-to-staff", &format!("m{number}"))).await.status, 200);
    }
    assert_eq!(stored().await, AT_ONCE);
}

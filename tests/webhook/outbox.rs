//! Replies leave in order, again when the platform could not take them, and never twice.

use std::time::Duration;

use linju::deliver::RETRY_AFTER;

use crate::common::Town;
use crate::common::platform::{Platform, Taken};
use crate::common::residents::{telegram, telegram_bot};

async fn open() -> (Town, Platform) {
    let platform = Platform::open().await;
    (Town::new(&telegram_bot("bot", "example-campus", platform.base())), platform)
}

fn texts(taken: &[Taken]) -> Vec<String> {
    taken.iter().map(|sent| sent.body["text"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_platform_in_trouble_is_asked_again_as_the_schedule_says_until_it_takes_the_reply_once() {
    let (town, platform) = open().await;
    town.send(telegram("bot", 1, 7, "hello")).await;
    let mut sent = Vec::new();
    for wait in [1, 5, 15, 60] {
        platform.answer(500, "");
        town.deliver().await;
        sent.extend(platform.take());
        town.clock.advance(Duration::from_millis(wait * 1000 - 1));
        town.deliver().await;
        assert!(platform.take().is_empty(), "not before {wait} seconds");
        town.clock.advance(Duration::from_millis(1));
    }
    town.deliver().await;
    sent.extend(platform.take());
    assert_eq!(sent.len(), 5);
    let texts = texts(&sent);
    assert!(texts.iter().all(|text| *text == texts[0]), "the same reply");
    town.clock.advance(Duration::from_secs(100_000));
    town.deliver().await;
    assert!(platform.take().is_empty(), "once it is taken it is never sent again");
    assert_eq!(town.record("bot", "7").await.undelivered, 0);
}

#[tokio::test]
async fn after_the_last_try_the_reply_is_given_up_and_counted() {
    let (town, platform) = open().await;
    town.send(telegram("bot", 1, 7, "hello")).await;
    for wait in RETRY_AFTER.iter().chain([&0]) {
        platform.answer(503, "");
        town.deliver().await;
        town.clock.advance(Duration::from_secs(*wait));
    }
    town.deliver().await;
    assert_eq!(platform.take().len(), RETRY_AFTER.len() + 1);
    let record = town.record("bot", "7").await;
    assert_eq!((record.outbox.len(), record.undelivered), (0, 1));
}

#[tokio::test]
async fn a_platform_that_says_when_is_not_asked_earlier() {
    let (town, platform) = open().await;
    town.send(telegram("bot", 1, 7, "hello")).await;
    platform.answer(429, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":30}}"#);
    town.deliver().await;
    town.clock.advance(Duration::from_secs(29));
    town.deliver().await;
    assert_eq!(platform.take().len(), 1);
    town.clock.advance(Duration::from_secs(1));
    town.deliver().await;
    assert_eq!(platform.take().len(), 1);
}

#[tokio::test]
async fn to_somebody_who_blocked_us_nothing_more_is_sent_until_they_write_again() {
    let (town, platform) = open().await;
    town.send(telegram("bot", 1, 7, "hello")).await;
    town.send(telegram("bot", 2, 7, "talk to a person")).await;
    platform.answer(403, r#"{"ok":false,"description":"Forbidden: bot was blocked by the user"}"#);
    town.deliver().await;
    town.clock.advance(Duration::from_secs(100_000));
    town.deliver().await;
    assert_eq!(platform.take().len(), 1);
    let record = town.record("bot", "7").await;
    assert!(record.outbox.is_empty() && record.undelivered > 1, "{} were not delivered", record.undelivered);
    town.send(telegram("bot", 3, 7, "hello")).await;
    town.deliver().await;
    assert!(!platform.take().is_empty());
}

#[tokio::test]
async fn a_reply_that_is_refused_does_not_hold_up_the_next() {
    let (town, platform) = open().await;
    platform.answer(400, r#"{"ok":false,"description":"Bad Request: message is too long"}"#);
    town.send(telegram("bot", 1, 7, "hello")).await;
    town.send(telegram("bot", 2, 7, "Where is the community office?")).await;
    town.deliver().await;
    let taken = platform.take();
    assert!(taken.len() == 2 && texts(&taken)[1].contains("1 Example Road"), "{taken:?}");
    assert_eq!(town.record("bot", "7").await.undelivered, 1);
}

#[tokio::test]
async fn replies_to_one_person_keep_their_order_and_others_do_not_wait() {
    let (town, platform) = open().await;
    platform.answer(500, "");
    town.send(telegram("bot", 1, 7, "Where is the community office?")).await;
    town.deliver().await;
    town.send(telegram("bot", 2, 7, "how do I sort my trash")).await;
    town.send(telegram("bot", 3, 8, "hello")).await;
    town.deliver().await;
    let taken = platform.take();
    assert_eq!(taken.iter().map(|sent| sent.body["chat_id"].as_i64()).collect::<Vec<_>>(), [Some(7), Some(8)]);
    town.clock.advance(Duration::from_secs(1));
    town.deliver().await;
    let sent = texts(&platform.take());
    assert!(sent.len() == 2 && sent[0].contains("1 Example Road") && sent[1].contains("可回收物"), "{sent:?}");
}

#[tokio::test]
async fn the_outbox_sleeps_and_wakes_by_itself() {
    let (town, platform) = open().await;
    let running = town.run_outbox();
    platform.answer(500, "");
    town.send(telegram("bot", 1, 7, "hello")).await;
    platform.wait_for(1).await;
    // The failure is written down shortly after the platform has answered.
    while town.record("bot", "7").await.outbox.first().is_none_or(|head| head.attempt == 0) {
        tokio::task::yield_now().await;
    }
    town.clock.advance(Duration::from_secs(1));
    platform.wait_for(1).await;
    running.abort();
}

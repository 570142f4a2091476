//! LINE: the signature over the body, the reply token and the way around it, several events at once.

use serde_json::json;

use crate::common::Town;
use crate::common::platform::Platform;
use crate::common::residents::{line, line_account, line_text, post, with};

const USED: &str = r#"{"message":"Invalid reply token"}"#;

async fn open() -> (Town, Platform) {
    let platform = Platform::open().await;
    (Town::new(&line_account(platform.base())), platform)
}

#[tokio::test]
async fn only_a_signed_body_is_read() {
    let (town, _platform) = open().await;
    let event = line_text("e1", "U1", "hello");
    let body = json!({ "destination": "U0", "events": [event.clone()] });
    assert_eq!(town.send(post("/webhooks/line", &body)).await.status, 401);
    for forged in ["", "AAAA", "not base64 at all", "RVHAIHfQrb6Lv/wSZBFRC4aUBFi5eeY7CJPcv5Om0ZU="] {
        let answer = town.send(with(post("/webhooks/line", &body), "x-line-signature", forged)).await;
        assert_eq!(answer.status, 403, "{forged}");
    }
    assert_eq!(town.conversations().await, 0);
    assert_eq!(town.send(line(&[event])).await.status, 200);
    assert_eq!(town.conversations().await, 1);
    assert_eq!(town.send(line(&[])).await.status, 200, "the console's Verify button");
}

#[tokio::test]
async fn an_answer_takes_the_free_reply_token() {
    let (town, platform) = open().await;
    town.send(line(&[line_text("e1", "U1", "Where is the community office?")])).await;
    town.deliver().await;
    let taken = platform.take();
    let [sent] = &taken[..] else { panic!("{taken:?}") };
    assert_eq!(
        (sent.path.as_str(), sent.header("authorization")),
        ("/v2/bot/message/reply", Some("Bearer line-token"))
    );
    assert_eq!(sent.body["replyToken"], "reply-e1");
    assert!(sent.body["messages"][0]["text"].as_str().is_some_and(|text| text.contains("1 Example Road")), "{sent:?}");
}

#[tokio::test]
async fn without_a_reply_token_it_is_pushed_under_one_retry_key_until_it_is_taken() {
    let (town, platform) = open().await;
    for (status, body) in [(400, USED), (500, ""), (400, USED), (200, "{}")] {
        platform.answer(status, body);
    }
    town.send(line(&[line_text("e1", "U1", "Where is the community office?")])).await;
    town.deliver().await;
    town.clock.advance(std::time::Duration::from_secs(1));
    town.deliver().await;
    let taken = platform.take();
    let paths: Vec<_> = taken.iter().map(|sent| sent.path.rsplit('/').next().unwrap_or_default()).collect();
    assert_eq!(paths, ["reply", "push", "reply", "push"]);
    assert_eq!(taken[1].body["to"], "U1");
    let key = taken[1].header("x-line-retry-key").expect("a key");
    assert_eq!(taken[3].header("x-line-retry-key"), Some(key), "so that LINE takes it once");
    assert_eq!(taken[1].body, taken[3].body);
    assert_eq!(town.record("line", "U1").await.outbox, []);
}

#[tokio::test]
async fn a_push_that_was_taken_before_is_not_sent_again() {
    let (town, platform) = open().await;
    platform.answer(400, USED);
    platform.answer(409, r#"{"message":"The retry key is already accepted"}"#);
    town.send(line(&[line_text("e1", "U1", "hello")])).await;
    town.deliver().await;
    let record = town.record("line", "U1").await;
    assert_eq!((record.outbox.len(), record.undelivered), (0, 0));
}

#[tokio::test]
async fn one_bad_event_loses_none_of_its_neighbours() {
    let (town, platform) = open().await;
    let events = [
        line_text("e1", "U1", "Where is the community office?"),
        json!({ "type": "message", "mode": "active", "webhookEventId": 5, "message": [] }),
        json!("nonsense"),
        json!({ "type": "somethingNew", "mode": "active", "webhookEventId": "e2", "source": { "type": "user", "userId": "U9" } }),
        json!({ "type": "message", "mode": "active", "webhookEventId": "e3", "source": { "type": "group", "groupId": "C1" },
            "message": { "id": "1", "type": "text", "text": "hello" } }),
        line_text("e4", "U2", "¿Dónde está la oficina de la comunidad?"),
    ];
    assert_eq!(town.send(line(&events)).await.status, 200);
    town.deliver().await;
    let mut tokens: Vec<_> = platform.take().iter().map(|sent| sent.body["replyToken"].to_string()).collect();
    tokens.sort();
    assert_eq!(tokens, ["\"reply-e1\"", "\"reply-e4\""]);
}

#[tokio::test]
async fn when_the_store_fails_for_one_event_all_come_again_and_each_is_handled_once() {
    let (town, platform) = open().await;
    let events = [line_text("e1", "U1", "hello"), line_text("e2", "U2", "hello")];
    town.send(line(&events[..1])).await;
    town.store.fail_to_save();
    assert_eq!(town.send(line(&events)).await.status, 503);
    town.store.recover();
    assert_eq!(town.send(line(&events)).await.status, 200);
    town.deliver().await;
    assert_eq!(platform.take().len(), 2, "one answer each");
}

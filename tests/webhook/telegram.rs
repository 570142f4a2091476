//! Telegram: the proof, the answer through the API, taps, the language of the app.

use serde_json::{Value, json};

use crate::common::platform::Platform;
use crate::common::residents::{post, telegram, telegram_bot, telegram_tap, telegram_update, with};
use crate::common::{Answer, Town};

async fn open() -> (Town, Platform) {
    let platform = Platform::open().await;
    (Town::new(&telegram_bot("bot", "example-campus", platform.base())), platform)
}

fn proof(answer: &Answer) -> (u16, bool) {
    (answer.status, answer.body.len() < 100)
}

#[tokio::test]
async fn only_the_secret_of_the_bot_opens_the_door() {
    let (town, platform) = open().await;
    let update = json!({ "update_id": 1, "message": { "message_id": 1, "from": { "id": 7 },
        "chat": { "id": 7, "type": "private" }, "text": "hello" } });
    let bare = || post("/webhooks/bot", &update);
    assert_eq!(proof(&town.send(bare()).await), (401, true));
    for forged in ["", "wrong", "bot-secre", "bot-secret ", "BOT-SECRET"] {
        let answer = town.send(with(bare(), "x-telegram-bot-api-secret-token", forged)).await;
        assert_eq!(proof(&answer), (403, true), "{forged}");
    }
    assert_eq!(town.conversations().await, 0, "nothing of it was believed");
    assert_eq!(proof(&town.send(with(bare(), "x-telegram-bot-api-secret-token", "bot-secret")).await), (200, true));
    town.deliver().await;
    assert_eq!(platform.take().len(), 1);
}

#[tokio::test]
async fn an_answer_leaves_through_the_api_with_its_buttons() {
    let (town, platform) = open().await;
    assert_eq!(town.send(telegram("bot", 1, 7, "hello")).await.status, 200);
    assert!(platform.take().is_empty(), "nothing leaves before it is saved and due");
    town.deliver().await;
    let [sent] = &platform.take()[..] else { panic!("one message") };
    assert_eq!(sent.path, "/botbot:TOKEN/sendMessage");
    assert_eq!(sent.body["chat_id"], 7);
    assert!(sent.body["text"].as_str().is_some_and(|text| text.contains("Example Campus Community")), "{sent:?}");
    let keyboard = sent.body["reply_markup"]["inline_keyboard"].as_array().expect("a keyboard");
    assert!(keyboard.len() > 2 && keyboard.iter().all(|row| row[0]["callback_data"].is_string()), "{keyboard:?}");
    assert_eq!(town.record("bot", "7").await.outbox, [], "and it leaves once");
}

#[tokio::test]
async fn a_tap_is_acknowledged_and_answered() {
    let (town, platform) = open().await;
    town.send(telegram_tap("bot", 1, 7, "/waste-sorting")).await;
    town.deliver().await;
    let taken = platform.take();
    let [tap, sent] = &taken[..] else { panic!("{taken:?}") };
    assert_eq!(
        (tap.path.as_str(), &tap.body),
        ("/botbot:TOKEN/answerCallbackQuery", &json!({ "callback_query_id": "tap-1" }))
    );
    assert!(sent.body["text"].as_str().is_some_and(|text| text.contains("可回收物")), "{sent:?}");
}

#[tokio::test]
async fn a_tap_that_cannot_be_acknowledged_any_more_is_answered_all_the_same() {
    let (town, platform) = open().await;
    platform.answer(400, r#"{"ok":false,"description":"Bad Request: query is too old"}"#);
    town.send(telegram_tap("bot", 1, 7, "/waste-sorting")).await;
    town.deliver().await;
    assert_eq!(platform.take().len(), 2);
    assert_eq!(town.record("bot", "7").await.undelivered, 0);
}

#[tokio::test]
async fn the_language_of_the_app_decides_a_first_word_that_says_nothing_about_it() {
    let (town, platform) = open().await;
    for (user, hint, language) in
        [(1, json!("ar"), "ar"), (2, json!("zh-hans"), "zh-Hans"), (3, json!("it"), "en"), (4, Value::Null, "en")]
    {
        let from = json!({ "id": user, "is_bot": false, "language_code": hint });
        let message =
            json!({ "message_id": 1, "from": from, "chat": { "id": user, "type": "private" }, "text": "/start" });
        town.send(telegram_update("bot", &json!({ "update_id": user, "message": message }))).await;
        town.deliver().await;
        let [sent] = &platform.take()[..] else { panic!("one message") };
        let text = sent.body["text"].as_str().expect("a text");
        assert!(text.starts_with(&town.opening(language, "greeting")), "{hint}: {text}");
    }
}

#[tokio::test]
async fn what_is_new_or_not_for_us_is_acknowledged_and_left_alone() {
    let (town, platform) = open().await;
    for update in [
        json!({ "update_id": 1, "message_reaction_of_next_year": { "id": 1 } }),
        json!({ "update_id": 2, "edited_message": { "message_id": 1, "from": { "id": 7 }, "chat": { "id": 7, "type": "private" }, "text": "x" } }),
        json!({ "update_id": 3, "my_chat_member": {} }),
        json!({ "update_id": 4, "channel_post": { "message_id": 1, "chat": { "id": -7, "type": "channel" }, "text": "x" } }),
    ] {
        assert_eq!(town.send(telegram_update("bot", &update)).await.status, 200, "{update}");
    }
    town.deliver().await;
    assert!(platform.take().is_empty() && town.conversations().await == 0);
}

//! Danger comes first: in every state, in every language, and without the store.

use axum::{body::Body, http::Request};
use serde_json::json;

use crate::common::platform::Platform;
use crate::common::residents::{post, telegram, telegram_bot};
use crate::common::{LANGUAGES, Town};

const FIRE: [(&str, &str); 4] = [
    ("en", "There is a fire in our building"),
    ("zh-Hans", "家里着火了"),
    ("ar", "يوجد حريق في المبنى"),
    ("es", "¡Se está quemando mi casa!"),
];

/// What a resident has said before, and what it is called.
fn states() -> Vec<(&'static str, Vec<&'static str>)> {
    let form = ["/repair-request", "The kitchen tap is leaking", "Building 3, room 1202", "since yesterday", "change"];
    vec![
        ("no conversation", vec![]),
        ("after a greeting", vec!["hello"]),
        ("in a form, first question", form[..1].to_vec()),
        ("in a form, second question", form[..2].to_vec()),
        ("in a form, third question", form[..3].to_vec()),
        ("at the confirmation", form[..4].to_vec()),
        ("at the question what to change", form.to_vec()),
        ("while an erase question is open", vec!["hello", "delete everything"]),
        ("after a cancel", vec!["/repair-request", "/cancel"]),
        ("after an erasure", vec!["hello", "delete everything", "yes"]),
        ("while guesses are shown", vec!["qwxyz"]),
        ("after another emergency", vec!["I smell gas"]),
    ]
}

#[tokio::test]
async fn an_emergency_is_answered_first_in_every_state_and_language() {
    let town = Town::new("");
    for (state, before) in states() {
        for (spoken, words) in FIRE {
            let name = format!("{state} {spoken}");
            let resident = town.resident(&name);
            resident.say_all(&before).await;
            let open = resident.conversation().await;
            let heard = resident.say(words).await;
            assert_eq!(heard.intent(), "emergency-fire", "{name}: {}", heard.text());
            let language = heard.language().to_owned();
            assert!(heard.texts[0].starts_with(&town.opening(&language, "emergency-fire")), "{name}: {}", heard.text());
            assert!(heard.texts[0].contains("119"), "{name}: {}", heard.text());
            // While a question is open one message switches nothing, and the numbers are the same.
            assert!(language == spoken || open.form.is_some(), "{name}: answered in {language}");
            let now = resident.conversation().await;
            assert_eq!(now.form.as_ref().map(|form| &form.slots), open.form.as_ref().map(|form| &form.slots), "{name}");
            assert_eq!(now.last_intent, None, "{name}: no list shows it");
        }
    }
}

#[tokio::test]
async fn a_yes_after_an_emergency_erases_nothing() {
    let town = Town::new("");
    for language in LANGUAGES {
        let resident = town.resident(language);
        resident.say_all(&[r#"/change-language{"language":"en"}"#, "/repair-request", "delete everything"]).await;
        resident.say("There is a fire in our building").await;
        let heard = resident.say("yes").await;
        assert_ne!(heard.intent(), "privacy-data", "{}", heard.text());
        assert!(resident.conversation().await.form.is_some());
    }
}

#[tokio::test]
async fn the_numbers_are_there_in_every_language_and_place() {
    let town = Town::new("");
    for (language, words) in FIRE {
        for place in ["example-campus", "example-family", "xihu", "hangzhou"] {
            let name = format!("{language} {place}");
            let body = json!({ "sender": name, "message": words, "metadata": { "place": place } });
            let heard =
                crate::common::residents::Heard::of(&town.send(post("/webhooks/rest/webhook", &body)).await, &name);
            assert!(heard.text().contains("119") && heard.text().contains("120"), "{name}: {}", heard.text());
        }
    }
}

fn rest(user: &str, id: &str, words: &str) -> Request<Body> {
    post("/webhooks/rest/webhook", &json!({ "sender": user, "message": words, "metadata": { "message_id": id } }))
}

#[tokio::test]
async fn without_the_store_danger_is_answered_directly_and_once() {
    for load_fails in [true, false] {
        let platform = Platform::open().await;
        let town = Town::new(&telegram_bot("bot", "example-campus", platform.base()));
        if load_fails {
            town.store.fail();
        } else {
            town.store.fail_to_save();
        }

        assert_eq!(town.send(telegram("bot", 1, 7, "There is a fire in our building")).await.status, 503);
        let sent = platform.wait_for(1).await;
        let text = sent[0].body["text"].as_str().expect("a text");
        assert!(text.starts_with(&town.opening("en", "emergency-fire")) && text.contains("119"), "{text}");

        assert_eq!(town.send(telegram("bot", 1, 7, "There is a fire in our building")).await.status, 503);
        assert_eq!(town.send(telegram("bot", 2, 7, "hello")).await.status, 503);
        town.store.recover();
        assert_eq!(town.send(telegram("bot", 1, 7, "There is a fire in our building")).await.status, 200);
        assert_eq!(town.send(telegram("bot", 2, 7, "hello")).await.status, 200);
        town.deliver().await;
        let sent = platform.take();
        assert_eq!(sent.len(), 1, "the greeting only: {sent:?}");
        assert!(!sent[0].body["text"].as_str().is_some_and(|text| text.contains("119")), "{sent:?}");
        assert!(town.record("bot", "7").await.has_seen("1"), "and it is stored in the end");
    }
}

#[tokio::test]
async fn without_the_store_the_same_id_of_somebody_else_is_somebody_else() {
    let platform = Platform::open().await;
    let bots = [("campus", "example-campus"), ("family", "example-family")];
    let toml: String = bots.iter().map(|(bot, place)| telegram_bot(bot, place, platform.base())).collect();
    let town = Town::new(&toml);
    town.store.fail();
    for bot in ["campus", "family"] {
        assert_eq!(town.send(telegram(bot, 1, 7, "There is a fire in our building")).await.status, 503);
        let sent = platform.wait_for(1).await;
        assert!(sent[0].path.starts_with(&format!("/bot{bot}:")), "{sent:?}");
    }
    for user in ["a", "b"] {
        let answer = town.send(rest(user, "m1", "There is a fire in our building")).await;
        assert!(answer.text().contains("119"), "{user}: {}", answer.text());
    }
    town.store.recover();
    let answer = town.send(rest("c", "m1", "hello")).await;
    assert!(answer.text().contains("Hello!"), "{}", answer.text());
    town.send(telegram("campus", 2, 8, "hello")).await;
    town.deliver().await;
    assert_eq!(platform.take().len(), 1);
}

#[tokio::test]
async fn without_the_store_rest_answers_danger_inside_the_response_and_nothing_else() {
    let town = Town::new("");
    town.store.fail();
    for id in ["m1", ""] {
        let answer = town.send(rest("u1", id, "There is a fire in our building")).await;
        assert!(answer.text().contains("119"), "{id}: {} {}", answer.status, answer.text());
    }
    for words in ["hello", "/repair-request", "/talk-to-staff"] {
        let answer = town.send(rest("u1", words, words)).await;
        assert_eq!(answer.status, 503, "{words}");
        assert_eq!(answer.headers["retry-after"], "5");
        assert!(answer.text().len() < 100 && !answer.text().contains("disk"), "{}", answer.text());
    }
    town.store.recover();
    let answer = town.send(rest("u1", "m1", "There is a fire in our building")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(town.conversations().await, 1);
}

#[tokio::test]
async fn without_the_store_a_platform_that_asks_again_is_answered_again() {
    let town = Town::new("");
    town.store.fail();
    let first = town.send(rest("u1", "m1", "There is a fire in our building")).await;
    let second = town.send(rest("u1", "m1", "There is a fire in our building")).await;
    assert_eq!(first.body, second.body, "the first answer may never have arrived");
}

#[tokio::test]
async fn an_answer_to_a_question_is_no_emergency() {
    let town = Town::new("");
    let mut alarms = Vec::new();
    for words in [
        "1201",
        "room 1201",
        "wait, 1201 not 1202",
        "espera, 1201 no 1202",
        "انتظر، 1201 وليس 1202",
        "منذ أمس",
        "since yesterday evening",
        "昨天晚上",
        "desde ayer",
    ] {
        let resident = town.resident(words);
        resident.say_all(&["/repair-request", "The kitchen tap is leaking", "Building 3, room 1202"]).await;
        let heard = resident.say(words).await;
        if heard.intent() != "repair-request" {
            alarms.push(format!("{words}: {}", heard.intent()));
        }
    }
    assert!(alarms.is_empty(), "{alarms:?}");
}

#[tokio::test]
async fn what_only_sounds_like_danger_is_none() {
    let town = Town::new("");
    for words in ["The smoke alarm battery is low", "Where can I buy a fire extinguisher?", "fire drill on Monday"] {
        let heard = town.resident(words).say(words).await;
        assert!(!heard.intent().starts_with("emergency-"), "{words}: {}", heard.text());
    }
}

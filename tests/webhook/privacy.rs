//! What is kept can be seen and deleted, in every language; the tracker shows no words.

use linju::dialogue::Conversation;
use serde_json::Value;

use crate::common::residents::get;
use crate::common::{LANGUAGES, Town};
use crate::forms::REPAIR;

const EXPORT: [(&str, &str); 4] =
    [("en", "export my data"), ("zh-Hans", "导出我的数据"), ("ar", "نسخة من بياناتي"), ("es", "exportar mis datos")];
const DELETE: [(&str, &str, &str, &str); 4] = [
    ("en", "delete my data", "yes", "no"),
    ("zh-Hans", "删除我的数据", "是的", "不要"),
    ("ar", "احذف بياناتي", "نعم", "لا"),
    ("es", "borrar mis datos", "sí", "no"),
];

/// Somebody with a request stored, speaking this language.
async fn settled(town: &Town, language: &str, user: &str) -> String {
    let resident = town.resident(user);
    let (_, words) = REPAIR.iter().find(|(tag, _)| *tag == language).expect("one of ours");
    resident.say(&format!(r#"/change-language{{"language":"{language}"}}"#)).await;
    resident.say("/repair-request").await;
    let done = resident.say_all(words).await;
    done.about["case"].as_str().unwrap_or_else(|| panic!("{language}: {}", done.text())).to_owned()
}

#[tokio::test]
async fn a_copy_shows_what_is_kept() {
    let town = Town::new("");
    for (language, words) in EXPORT {
        let case = settled(&town, language, language).await;
        let heard = town.resident(language).say(words).await;
        assert_eq!((heard.intent(), heard.language()), ("privacy-data", language), "{words}: {}", heard.text());
        heard.reads(&town.words(language, "privacy-export"));
        let text = heard.texts.last().expect("a text").clone();
        let copy: Value = serde_json::from_str(&text[text.find('{').expect("JSON")..]).expect("whole JSON");
        assert_eq!(copy["conversation"]["cases"][0]["number"], case);
        assert_eq!(copy["conversation"]["language"], language);
        let (_, [what, ..]) = REPAIR.iter().find(|(tag, _)| *tag == language).expect("one of ours");
        assert_eq!(copy["conversation"]["cases"][0]["slots"]["what"], *what);
        assert_eq!(copy["reached_at"], language);
    }
}

#[tokio::test]
async fn deleting_asks_first_and_is_real() {
    let town = Town::new("");
    for (language, words, yes, no) in DELETE {
        settled(&town, language, language).await;
        let resident = town.resident(language);
        let ask = resident.say(words).await;
        assert_eq!((ask.intent(), ask.language()), ("privacy-data", language), "{words}: {}", ask.text());
        let ask = if ask.text().contains(&town.words(language, "privacy-erase-ask")) {
            ask
        } else {
            resident.say(&ask.button(&["erase", "ask"])).await
        };
        ask.reads(&town.words(language, "privacy-erase-ask"));
        resident.say(no).await.reads(&town.words(language, "privacy-kept"));
        assert_eq!(resident.conversation().await.cases.len(), 1);

        let pressed = resident.say(r#"/privacy-data{"erase":"ask"}"#).await;
        pressed.reads(&town.words(language, "privacy-erase-ask"));
        let erased = resident.say(yes).await;
        assert!(erased.text().contains("30"), "how long copies are kept: {}", erased.text());
        let record = town.record("rest", language).await;
        assert_eq!((&record.conversation, &record.address), (&Conversation::default(), &None));
        let stored = serde_json::to_string(&record).expect("a record");
        assert!(!stored.contains("1302") && !stored.contains("repair"), "{stored}");

        let tracker = town.send(get(&format!("/conversations/{language}/tracker"))).await.json();
        assert_eq!(tracker["slots"], serde_json::json!({ "language": null, "place": null }));
        assert_eq!(tracker["active_loop"], serde_json::json!({}));
    }
}

#[tokio::test]
async fn after_an_erasure_one_is_a_stranger() {
    let town = Town::new("");
    let resident = town.resident("u");
    let first = resident.say("Where is the community office?").await;
    resident.say("delete everything").await;
    resident.say("yes").await;
    assert_eq!(resident.say("Where is the community office?").await.texts, first.texts);
    resident.say_all(&["/case-status"]).await.reads(&town.words("en", "case-none"));
}

#[tokio::test]
async fn the_privacy_topic_offers_both_ways() {
    let town = Town::new("");
    for language in LANGUAGES {
        let resident = town.resident(language);
        resident.say(&format!(r#"/change-language{{"language":"{language}"}}"#)).await;
        let heard = resident.say("/privacy-data").await;
        resident.say(&heard.button(&["export"])).await.reads(&town.words(language, "privacy-export"));
        resident.say("/privacy-data").await;
        resident.say("2").await.reads(&town.words(language, "privacy-erase-ask"));
    }
}

#[tokio::test]
async fn a_tracker_shows_no_words_of_a_conversation() {
    let town = Town::new("");
    town.resident("u").say_all(&["hello", "My secret is Rosebud, where is the community office?"]).await;
    let text = town.send(get("/conversations/u/tracker")).await.text();
    assert!(!text.contains("Rosebud"), "{text}");
    assert!(!serde_json::to_string(&town.record("rest", "u").await).expect("a record").contains("Rosebud"));
}

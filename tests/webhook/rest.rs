//! The REST route: first answers, their shape, choices by number, and what linju does not understand.

use std::sync::Arc;

use linju::config::Config;
use linju::content::{Content, Options, read};
use serde_json::json;

use crate::common::residents::{Heard, post};
use crate::common::{self, LANGUAGES, MONDAY, Plan, Town};

/// Where the office is, asked in each language.
const OFFICE: [(&str, &str); 4] = [
    ("en", "Where is the community office?"),
    ("zh-Hans", "社区办公室在哪？"),
    ("ar", "أين مكتب الحي؟"),
    ("es", "¿Dónde está la oficina de la comunidad?"),
];

#[tokio::test]
async fn the_first_question_is_answered_in_its_language_with_the_facts_of_the_place() {
    let town = Town::new("");
    for (language, question) in OFFICE {
        let heard = town.resident(language).say(question).await;
        assert_eq!((heard.language(), heard.intent()), (language, "community-office"), "{question}");
        heard.reads("0571-01006100");
        heard.reads("示例路1号");
        heard.reads(&town.opening(language, "community-office"));
        heard.reads(&town.words(language, "newcomer"));
        assert_eq!(heard.text().contains("1 Example Road"), language != "zh-Hans", "Latin where it can be read");
    }
}

#[tokio::test]
async fn an_answer_has_exactly_the_pinned_shape() {
    let town = Town::new("");
    let body = json!({ "sender": "u1", "message": "/waste-sorting", "metadata": { "message_id": "m1" } });
    let answer = town.send(post("/webhooks/rest/webhook", &body)).await;
    assert_eq!(answer.headers["content-type"], "application/json");
    let bubbles = answer.json();
    let [bubble] = bubbles.as_array().expect("a list").as_slice() else { panic!("{bubbles}") };
    let keys = |value: &serde_json::Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(bubble), ["metadata", "recipient_id", "text"]);
    assert_eq!(keys(&bubble["metadata"]), ["confidence", "content_version", "intent", "language"]);
    assert_eq!(bubble["recipient_id"], "u1");
    let version = town.content.current().version.clone();
    assert_eq!(bubble["metadata"]["content_version"], version);
    assert!(bubble["metadata"]["confidence"].is_number());

    let heard = town.resident("u2").say("hello").await;
    assert!(heard.buttons.iter().all(|(_, payload)| payload.starts_with('/')), "{:?}", heard.buttons);
    let staff = town.resident("u2").say("/talk-to-staff").await;
    let body = json!({ "sender": "u2", "message": "/talk-to-staff" });
    let bubbles = town.send(post("/webhooks/rest/webhook", &body)).await.json();
    let last = bubbles.as_array().and_then(|all| all.last()).expect("a message");
    assert_eq!(keys(&last["metadata"]), ["case", "confidence", "content_version", "intent", "language"], "{staff:?}");
    let case = last["metadata"]["case"].as_str().expect("a number");
    assert!(linju::dialogue::is_case_number(case) && last["text"].as_str().is_some_and(|text| text.contains(case)));
}

#[tokio::test]
async fn the_caller_may_choose_the_place_and_an_unknown_place_is_the_default() {
    let town = Town::new("");
    for (place, street) in
        [("example-family", "20 Sample Street"), ("nowhere", "1 Example Road"), ("", "1 Example Road")]
    {
        let metadata = json!({ "place": place });
        let body = json!({ "sender": place, "message": "Where is the community office?", "metadata": metadata });
        let heard = Heard::of(&town.send(post("/webhooks/rest/webhook", &body)).await, place);
        heard.reads(street);
    }
}

#[tokio::test]
async fn the_health_probe_of_rasa_is_answered() {
    let answer = Town::new("").send(crate::common::residents::get("/webhooks/rest/")).await;
    assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"status":"ok"}"#));
}

#[tokio::test]
async fn a_choice_may_be_a_number_in_any_script_or_a_word() {
    let town = Town::new("");
    for words in ["2", "２", "二", "٢", "2.", "the second", "第二个", "الثاني", "el segundo"] {
        let resident = town.resident(words);
        let menu = resident.say("hello").await;
        let (title, payload) = menu.buttons[1].clone();
        let heard = resident.say(words).await;
        assert_eq!(format!("/{}", heard.intent()), payload, "{words} is {title}");
    }
    let resident = town.resident("too many");
    assert_eq!(resident.say("/privacy-data").await.buttons.len(), 2);
    let heard = resident.say("9").await;
    assert_eq!(heard.intent(), "unknown", "there is no ninth: {}", heard.text());
}

#[tokio::test]
async fn every_topic_can_be_said_in_every_language_at_every_place() {
    let town = Town::new("");
    let snapshot = town.content.current();
    for language in LANGUAGES {
        for place in snapshot.places.keys() {
            let user = format!("{language} {place}");
            let say = async |message: String| {
                let body = json!({ "sender": user, "message": message, "metadata": { "place": place } });
                Heard::of(&town.send(post("/webhooks/rest/webhook", &body)).await, &format!("{user}: {message}"))
            };
            say(format!(r#"/change-language{{"language":"{language}"}}"#)).await;
            for service in snapshot.catalogue.services() {
                let heard = say(format!("/{}", service.id)).await;
                assert_eq!(heard.intent(), service.id, "{user}");
                assert_eq!(heard.language(), language, "{user}: {}", service.id);
                // A city without communities has no office and no clinic of its own.
                let answers = place.starts_with("example-");
                let gave_up = heard.text().contains(&town.words(language, "cannot-answer"));
                assert!(!(answers && gave_up), "{user}: {}", service.id);
                say("/cancel".to_owned()).await;
            }
        }
    }
}

#[tokio::test]
async fn the_menu_of_languages_names_each_by_its_own_name_and_each_works() {
    let town = Town::new("");
    for question in ["change language", "/change-language"] {
        let menu = town.resident(question).say(question).await;
        let names: Vec<_> = menu.buttons.iter().map(|(title, _)| title.as_str()).collect();
        for (language, name) in [("en", "English"), ("zh-Hans", "中文"), ("ar", "العربية"), ("es", "Español")]
        {
            assert!(names.iter().any(|known| known.to_lowercase().contains(&name.to_lowercase())), "{name}: {names:?}");
            let heard = town.resident(question).say(&menu.button(&[&format!("\"{language}\"")])).await;
            heard.reads(&town.words(language, "language-changed"));
            assert_eq!(heard.language(), language);
        }
    }
}

#[tokio::test]
async fn a_language_we_do_not_have_is_admitted_and_the_ready_ones_are_offered() {
    let mut tree = read(common::root()).expect("our folders");
    tree.files.retain(|path, _| {
        let inside = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
        inside.is_none_or(|(tag, _)| LANGUAGES.contains(&tag))
    });
    let root = tempfile::tempdir().expect("a folder");
    common::write(&tree, root.path());
    let settings = format!("required_languages = {LANGUAGES:?}");
    let config = Config::parse(&settings, &|_| None).expect("the settings");
    let options = Options { understands: false, ..common::options(&config) };
    let content = Content::load(Some(root.path()), options, common::at(MONDAY)).expect("our content");
    let town = Town::planned("", Plan { content: Arc::new(content), ..Plan::default() });
    for words in ["german please", "请说俄语", "بالفرنسي"] {
        let heard = town.resident(words).say(words).await;
        let language = heard.language().to_owned();
        heard.reads(&town.words(&language, "language-not-yet"));
        assert_eq!(heard.buttons.len(), LANGUAGES.len(), "{words}");
    }
}

#[tokio::test]
async fn what_is_not_understood_gets_guesses_or_a_person_never_a_wrong_answer() {
    let town = Town::new("");
    for words in [
        "xqzt blorp fnord",
        "what is the capital of Peru",
        "请告诉我秘鲁的首都",
        "写一首诗",
        "اكتب لي قصيدة",
        "¿quién ganó el partido?",
    ] {
        let heard = town.resident(words).say(words).await;
        assert_eq!(heard.intent(), "unknown", "{words}: {}", heard.text());
        heard.button(&["/talk-to-staff"]);
        let guesses = heard
            .buttons
            .iter()
            .filter(|(_, p)| p != "/talk-to-staff" && p != "/help-menu" && !p.starts_with("/change-language"))
            .count();
        assert!(guesses <= 2, "{words}: {:?}", heard.buttons);
    }
}

//! A repair request from the first word to its number, honest about who reads it when; old buttons.

use std::sync::Arc;

use jiff::civil::{Weekday, time};
use linju::content::read;
use linju::dialogue::{Asking, is_case_number};
use linju::locale::{Arg, Line};
use serde_json::json;

use crate::common::residents::{Heard, post};
use crate::common::{self, LANGUAGES, MONDAY, Plan, Town, at};

/// What is broken, where, since when, and the yes at the end.
pub(crate) const REPAIR: [(&str, [&str; 4]); 4] = [
    ("en", ["The kitchen tap is leaking", "Building 3, room 1302", "since yesterday", "yes"]),
    ("zh-Hans", ["厨房的水龙头一直漏水", "3号楼1302室", "从昨天开始", "对的"]),
    ("ar", ["الحنفية في المطبخ تسرب الماء", "المبنى 3، الغرفة 1302", "منذ يومين", "نعم"]),
    ("es", ["El grifo de la cocina gotea", "Edificio 3, piso 1302", "desde ayer", "sí"]),
];

#[tokio::test]
async fn a_repair_request_ends_with_a_number_the_one_in_charge_and_the_hours() {
    let town = Town::new("");
    for (language, [what, place, since, yes]) in REPAIR {
        let resident = town.resident(language);
        resident.say(&format!(r#"/change-language{{"language":"{language}"}}"#)).await;
        let asked = resident.say("/repair-request").await;
        asked.reads(&town.words(language, "repair-request"));
        asked.reads(&town.words(language, "ask-what-broken"));
        resident.say(what).await.reads(&town.words(language, "ask-place"));
        resident.say(place).await.reads(&town.words(language, "ask-since"));
        let summary = resident.say(since).await;
        for words in [what, place, since] {
            summary.reads(words);
        }
        summary.reads(&town.words(language, "form-confirm"));
        assert!(resident.conversation().await.cases.is_empty(), "nothing is handed on before the yes");

        let done = resident.say(yes).await;
        let case = done.about["case"].as_str().expect("a number").to_owned();
        assert!(is_case_number(&case));
        done.reads(&town.line(language, &Line::new("form-done").with("case", Arg::Words(case.clone()))));
        done.reads(&town.words(language, "body-property-company"));
        done.reads(&town.line(language, &Line::new("staff-open-now").with("time", Arg::Time(time(20, 0, 0, 0)))));
        let conversation = resident.conversation().await;
        assert!(conversation.form.is_none());
        let [stored] = &conversation.cases[..] else { panic!("{:?}", conversation.cases) };
        assert_eq!(
            (stored.number.as_str(), stored.body.as_str(), stored.place.as_str()),
            (case.as_str(), "property-company", "example-campus")
        );
        assert_eq!(stored.slots["what"], what);
        assert_eq!((stored.slots["place"].as_str(), stored.slots["since"].as_str()), (place, since));
        let status = resident.say("/case-status").await;
        status.reads(&case);
    }
}

#[tokio::test]
async fn what_was_said_with_the_first_message_is_not_asked_again() {
    let town = Town::new("");
    for (language, [what, place, since, _]) in [REPAIR[0], REPAIR[1], REPAIR[3]] {
        let resident = town.resident(language);
        let noted = resident.say(what).await;
        assert_eq!((noted.intent(), noted.language()), ("repair-request", language));
        noted.reads(what);
        noted.reads(&town.words(language, "ask-place"));
        resident.say_all(&[place, since]).await.reads(&town.words(language, "form-confirm"));
    }
}

/// The hours as `staff-open-later` says them, at this moment.
async fn told(town: &Town, moment: &str, language: &str) -> Heard {
    town.clock.set(at(moment));
    let resident = town.resident(moment);
    resident.say(&format!(r#"/change-language{{"language":"{language}"}}"#)).await;
    resident.say("/talk-to-staff").await
}

fn later(town: &Town, language: &str, day: Weekday) -> String {
    let line = Line::new("staff-open-later").with("day", Arg::Day(day));
    town.line(language, &line.with("time", Arg::Time(time(9, 0, 0, 0))))
}

#[tokio::test]
async fn the_hours_of_the_office_are_told_as_they_are() {
    let town = Town::new("");
    for language in LANGUAGES {
        for (moment, day) in [
            ("2026-11-22T11:00:00+08:00", Weekday::Monday),
            ("2026-11-21T09:30:00+08:00", Weekday::Monday),
            ("2026-11-20T17:00:00+08:00", Weekday::Monday),
            ("2026-11-23T08:59:00+08:00", Weekday::Monday),
            ("2026-11-23T23:00:00+08:00", Weekday::Tuesday),
        ] {
            told(&town, moment, language).await.reads(&later(&town, language, day));
        }
        let open = Line::new("staff-open-now").with("time", Arg::Time(time(17, 0, 0, 0)));
        told(&town, "2026-11-23T16:59:00+08:00", language).await.reads(&town.line(language, &open));
    }
}

#[tokio::test]
async fn on_a_holiday_nobody_is_promised() {
    let content = common::load();
    let mut tree = read(common::root()).expect("our folders");
    let city = tree.files.get_mut("places/hangzhou/place.toml").expect("the city");
    let text = String::from_utf8(city.clone()).expect("UTF-8");
    assert!(text.contains("holidays = []"), "the city has no holidays yet");
    *city = text.replace("holidays = []", "holidays = [2026-11-23, 2026-11-24]").into_bytes();
    content.offer(&tree, at(MONDAY));
    assert!(content.refused().is_none());
    let town = Town::planned("", Plan { content: Arc::new(content), ..Plan::default() });
    told(&town, "2026-11-22T11:00:00+08:00", "en").await.reads(&later(&town, "en", Weekday::Wednesday));
    told(&town, MONDAY, "en").await.reads(&later(&town, "en", Weekday::Wednesday));
}

#[tokio::test]
async fn where_nobody_wrote_down_the_hours_that_is_said() {
    let town = Town::new("");
    for language in LANGUAGES {
        let switch = format!(r#"/change-language{{"language":"{language}"}}"#);
        for message in [&switch, "/talk-to-staff"] {
            let body = json!({ "sender": language, "message": message, "metadata": { "place": "hangzhou" } });
            let heard = Heard::of(&town.send(post("/webhooks/rest/webhook", &body)).await, language);
            if message == "/talk-to-staff" {
                heard.reads(&town.words(language, "staff-hours-unknown"));
            }
        }
    }
}

#[tokio::test]
async fn a_button_of_an_old_question_or_an_old_form_confirms_nothing() {
    let town = Town::new("");
    let resident = town.resident("u");
    let [what, place, since, _] = REPAIR[0].1;
    let old = resident.say_all(&["/repair-request", what, place, since]).await.button(&["confirm", "yes"]);
    let after = |heard: &Heard| heard.reads(&town.words("en", "form-old-button"));

    // A correction shows a new summary.
    let new = resident.say("wait, 1301 not 1302").await.button(&["confirm", "yes"]);
    assert_ne!(old, new);
    let heard = resident.say(&old).await;
    after(&heard);
    heard.reads(&town.words("en", "form-confirm"));

    // Another question is open.
    let change = resident.say(&new).await;
    assert!(change.about["case"].is_string(), "the new one confirms");
    after(&resident.say(&new).await);
    assert_eq!(resident.conversation().await.cases.len(), 1);

    // A second form of the same kind, at its summary.
    resident.say_all(&["/repair-request", what, place, since]).await;
    for button in [&old, &new] {
        after(&resident.say(button).await);
    }
    assert_eq!(resident.conversation().await.cases.len(), 1);
    let Some(form) = resident.conversation().await.form else { panic!("it is still open") };
    assert_eq!(form.asking, Asking::Confirm);

    // Nor does a button of a form stop another one.
    let cancel = new.replace("/repair-request", "/cancel").replace(r#""confirm":"yes","#, "");
    after(&resident.say(&cancel).await);
    assert!(resident.conversation().await.form.is_some());
}

#[tokio::test]
async fn an_old_question_about_erasing_is_not_answered_by_its_button() {
    let town = Town::new("");
    let resident = town.resident("u");
    let old = resident.say_all(&["hello", "delete everything"]).await.button(&["erase", "yes"]);
    resident.say("no").await.reads(&town.words("en", "privacy-kept"));
    resident.say(&old).await.reads(&town.words("en", "form-old-button"));
    resident.say("delete everything").await;
    resident.say(&old).await.reads(&town.words("en", "form-old-button"));
    assert!(resident.conversation().await.greeted, "everything is still there");
}

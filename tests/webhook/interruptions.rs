//! In every state of a form: cancel, correct, change the language, ask for a person, delete; in every
//! language.

use linju::dialogue::Form;

use crate::common::residents::{Heard, Resident};
use crate::common::{LANGUAGES, Town, row};
use crate::forms::REPAIR;

/// The states of a form, in the order in which they are reached.
const STATES: [&str; 6] = ["what", "place", "since", "confirm", "change", "contact"];

struct Words {
    language: &'static str,
    cancel: &'static [&'static str],
    correct: &'static str,
    staff: &'static [&'static str],
    delete: &'static [&'static str],
    yes: &'static str,
    /// This language, asked for in several others.
    named: &'static [&'static str],
}

const WORDS: [Words; 4] = [
    Words {
        language: "en",
        cancel: &["cancel", "Cancel please", "stop"],
        correct: "wait, 1301 not 1302",
        staff: &["talk to a person", "I want to talk to a human"],
        delete: &["delete my data", "delete everything"],
        yes: "yes",
        named: &["English please", "说英语", "بالإنجليزي", "en inglés por favor", "en"],
    },
    Words {
        language: "zh-Hans",
        cancel: &["取消", "不用了，取消吧"],
        correct: "等等，是1301不是1302",
        staff: &["转人工", "我要找工作人员"],
        delete: &["删除我的数据", "全部删除"],
        yes: "是的",
        named: &["请说中文", "Chinese please", "بالصيني", "en chino por favor", "zh-Hans"],
    },
    Words {
        language: "ar",
        cancel: &["إلغاء", "الغي الطلب"],
        correct: "انتظر، 1301 وليس 1302",
        staff: &["أريد التحدث مع موظف"],
        delete: &["احذف بياناتي", "احذف كل شيء"],
        yes: "نعم",
        named: &["بالعربي من فضلك", "请说阿拉伯语", "Arabic please", "en árabe", "ar"],
    },
    Words {
        language: "es",
        cancel: &["cancelar", "quiero cancelar"],
        correct: "espera, 1301 no 1302",
        staff: &["quiero hablar con una persona"],
        delete: &["borra mis datos", "borrar"],
        yes: "sí",
        named: &["en español por favor", "说西班牙语", "بالإسباني", "Spanish please", "es"],
    },
];

/// Brings a form to a state; the answer that asks its question.
async fn bring(resident: &Resident<'_>, language: &str, state: &str) -> Heard {
    let (_, [what, place, since, _]) = REPAIR.iter().find(|(tag, _)| *tag == language).expect("one of ours");
    resident.say(&format!(r#"/change-language{{"language":"{language}"}}"#)).await;
    let mut heard = resident.say("/repair-request").await;
    let at = STATES.iter().position(|known| *known == state).expect("one of ours");
    for words in [what, place, since].iter().take(at) {
        heard = resident.say(words).await;
    }
    if at > 3 {
        heard = resident.say(&heard.button(&["confirm", "change"])).await;
    }
    if at > 4 {
        heard = resident.say(&heard.button(&["change", "contact"])).await;
    }
    heard
}

/// The text that asks the question of a state.
fn question(town: &Town, language: &str, state: &str) -> String {
    let id = match state {
        "what" => "ask-what-broken",
        "confirm" => "form-confirm",
        "change" => "form-change-which",
        _ => return town.words(language, &format!("ask-{state}")),
    };
    town.words(language, id)
}

fn open(form: Option<Form>, name: &str) -> Form {
    form.unwrap_or_else(|| panic!("{name}: the form is gone"))
}

/// Calls `test` in every state and language: name, resident, words of the language, state.
async fn everywhere(test: impl AsyncFn(&Town, String, Resident<'_>, &Words, &'static str)) {
    let town = Town::new("");
    let mut all_passed = true;
    for words in &WORDS {
        for state in STATES {
            let name = format!("{} {state}", words.language);
            let run = async {
                let resident = town.resident(&name);
                bring(&resident, words.language, state).await.reads(&question(&town, words.language, state));
                test(&town, name.clone(), resident, words, state).await;
            };
            all_passed &= row(&name, run).await;
        }
    }
    assert!(all_passed);
}

#[tokio::test]
async fn cancel_ends_a_form_in_every_state() {
    everywhere(async |town, name, resident, words, state| {
        for cancel in words.cancel {
            bring(&resident, words.language, state).await;
            let heard = resident.say(cancel).await;
            assert_eq!(
                (heard.intent(), heard.language()),
                ("cancel", words.language),
                "{name} {cancel}: {}",
                heard.text()
            );
            heard.reads(&town.opening(words.language, "cancel"));
            let conversation = resident.conversation().await;
            assert!(conversation.form.is_none() && conversation.cases.is_empty(), "{name} {cancel}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_correction_changes_the_answer_and_asks_the_open_question_again() {
    everywhere(async |town, name, resident, words, state| {
        if matches!(state, "what" | "place") {
            return;
        }
        let before = open(resident.conversation().await.form, &name);
        let heard = resident.say(words.correct).await;
        let form = open(resident.conversation().await.form, &name);
        assert_eq!(form.slots["place"], before.slots["place"].replace("1302", "1301"), "{name}: {}", heard.text());
        assert_eq!(form.slots["what"], before.slots["what"], "{name}");
        assert_eq!(form.asking, before.asking, "{name}");
        heard.reads(&question(town, words.language, state));
        heard.reads("1301");
    })
    .await;
}

#[tokio::test]
async fn a_language_asked_for_by_name_repeats_the_question_in_it_and_loses_nothing() {
    everywhere(async |town, name, resident, words, state| {
        for other in WORDS.iter().filter(|other| other.language != words.language) {
            for request in other.named {
                let back = format!(r#"/change-language{{"language":"{}"}}"#, words.language);
                resident.say(&back).await;
                let before = open(resident.conversation().await.form, &name);
                let heard = resident.say(request).await;
                let form = open(resident.conversation().await.form, &name);
                assert_eq!(heard.language(), other.language, "{name} {request}: {}", heard.text());
                heard.reads(&town.words(other.language, "language-changed"));
                heard.reads(&question(town, other.language, state));
                assert_eq!((&form.slots, &form.asking), (&before.slots, &before.asking), "{name} {request}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_person_can_be_asked_for_in_every_state_and_the_form_waits() {
    everywhere(async |town, name, resident, words, _| {
        for staff in words.staff {
            let before = open(resident.conversation().await.form, &name);
            let heard = resident.say(staff).await;
            assert_eq!(
                (heard.intent(), heard.language()),
                ("talk-to-staff", words.language),
                "{name} {staff}: {}",
                heard.text()
            );
            let conversation = resident.conversation().await;
            let case = conversation.cases.last().unwrap_or_else(|| panic!("{name} {staff}: no case"));
            heard.reads(&case.number);
            heard.reads(&town.words(words.language, "staff-urgent"));
            let form = open(conversation.form.clone(), &name);
            assert_eq!((form.slots, form.asking), (before.slots, before.asking), "{name} {staff}");
            let again = resident.say(&heard.button(&["\"go\""])).await;
            again.reads(again.texts.last().expect("a question"));
            assert_eq!(again.intent(), "repair-request", "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn everything_can_be_deleted_in_every_state() {
    everywhere(async |town, name, resident, words, state| {
        for delete in words.delete {
            bring(&resident, words.language, state).await;
            let mut heard = resident.say(delete).await;
            assert_eq!(
                (heard.intent(), heard.language()),
                ("privacy-data", words.language),
                "{name} {delete}: {}",
                heard.text()
            );
            let ask = town.words(words.language, "privacy-erase-ask");
            if !heard.text().contains(&ask) {
                heard = resident.say(&heard.button(&["erase", "ask"])).await;
            }
            heard.reads(&ask);
            let open = resident.conversation().await.form;
            assert!(open.is_some(), "{name} {delete}: nothing is deleted before the yes");
            let erased = resident.say(words.yes).await;
            assert_eq!(erased.language(), words.language);
            assert_eq!(resident.conversation().await, linju::dialogue::Conversation::default(), "{name} {delete}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_message_in_another_script_switches_no_open_form_and_two_do() {
    let town = Town::new("");
    let resident = town.resident("u");
    bring(&resident, "en", "what").await;
    assert_eq!(resident.say("厨房的水龙头一直漏水").await.language(), "en");
    assert_eq!(resident.say("3号楼1302室的厨房里面").await.language(), "zh-Hans");
    let form = open(resident.conversation().await.form, "u");
    assert_eq!(form.slots.len(), 2);
}

#[tokio::test]
async fn the_words_for_yes_of_another_language_confirm_as_well() {
    let town = Town::new("");
    for (language, words) in LANGUAGES.iter().zip(["ok", "OK", "ok", "ok"]) {
        let resident = town.resident(language);
        bring(&resident, language, "confirm").await;
        let heard = resident.say(words).await;
        assert!(heard.about["case"].is_string(), "{language}: {}", heard.text());
        assert_eq!(heard.language(), *language);
    }
}

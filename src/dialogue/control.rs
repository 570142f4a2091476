//! What steers the conversation: greeting, help, language, cancel, staff, requests, privacy.

use std::collections::BTreeMap;

use super::{
    CASES_AT_MOST, Case, Choice, Heard, Meaning, Payload, Pending, Question, Saying, Step, Title, Turn, answer, form,
    number, unknown,
};
use crate::catalogue::Kind;
use crate::locale::{Arg, Line};
use crate::place::Office;
use crate::tag;
use crate::text;

/// How sure a control in a few words must be to interrupt a form.
const BRIEF_AND_CLEAR: f32 = 0.7;
/// A few words.
const BRIEF: usize = 4;

pub(super) const GREETING: &str = "greeting";
pub(super) const THANKS: &str = "thanks";
pub(super) const MENU: &str = "help-menu";
pub(super) const STAFF: &str = "talk-to-staff";
pub(super) const LANGUAGE: &str = "change-language";
pub(super) const CANCEL: &str = "cancel";
pub(super) const STATUS: &str = "case-status";
pub(super) const PRIVACY: &str = "privacy-data";

/// Does what a control does. A control without an effect of its own only says its answer.
pub(super) fn act(next: &mut Step, turn: &Turn<'_>, id: &str, text: &str) {
    match id {
        GREETING => greet(next, turn),
        MENU => menu(next, turn),
        LANGUAGE => {
            next.sayings.push(languages(Saying::new(LANGUAGE), turn));
        }
        CANCEL => cancel(next, turn),
        STAFF => {
            next.sayings.push(Saying::new(STAFF));
            hand_over(next, turn, STAFF, text);
        }
        STATUS => status(next, turn),
        PRIVACY => next.sayings.push(
            Saying::new(PRIVACY)
                .button("button-export", Payload::new(PRIVACY).with("export", "yes"))
                .button("button-delete", Payload::new(PRIVACY).with("erase", "ask")),
        ),
        _ => next.sayings.push(Saying::new(id)),
    }
    if id == THANKS {
        form::remind(next, turn);
    }
}

pub(super) fn greet(next: &mut Step, turn: &Turn<'_>) {
    next.intent = GREETING.to_owned();
    next.sayings.push(topics(Saying::new(GREETING), turn));
    form::remind(next, turn);
}

fn menu(next: &mut Step, turn: &Turn<'_>) {
    let mut groups: Vec<&str> = Vec::new();
    for service in turn.catalogue.services().iter().filter(|service| service.kind != Kind::Emergency) {
        if !groups.contains(&service.group.as_str()) {
            groups.push(&service.group);
        }
    }
    let saying = groups.into_iter().fold(Saying::new(MENU), |saying, group| {
        saying.button(format!("group-{group}"), Payload::new(MENU).with("group", group))
    });
    next.sayings.push(saying);
    form::remind(next, turn);
}

pub(super) fn show_group(next: &mut Step, turn: &Turn<'_>, group: &str) {
    next.intent = MENU.to_owned();
    let services = turn.catalogue.services().iter().filter(|service| service.group == group);
    let saying = services.fold(Saying::new(MENU), |saying, service| {
        saying.button(format!("title-{}", service.id), Payload::new(&service.id))
    });
    next.sayings.push(saying.button("button-menu", Payload::new(MENU)));
}

/// The topics of this place, and the way to all others.
fn topics(saying: Saying, turn: &Turn<'_>) -> Saying {
    let saying = turn.menu.iter().fold(saying, |saying, id| saying.button(format!("title-{id}"), Payload::new(id)));
    let saying = saying.button("button-menu", Payload::new(MENU));
    saying.button("button-language", Payload::new(LANGUAGE))
}

pub(super) fn languages(saying: Saying, turn: &Turn<'_>) -> Saying {
    turn.shipped.iter().fold(saying, |mut saying, tag| {
        let payload = Payload::new(LANGUAGE).with("language", tag);
        saying.buttons.push(Choice { title: Title::Language(tag.clone()), payload });
        saying
    })
}

/// Switches the language and asks the open question again in it; nothing is lost.
pub(super) fn change_language(next: &mut Step, turn: &Turn<'_>, asked: &str) {
    next.intent = LANGUAGE.to_owned();
    let known = tag::best(asked, turn.shipped);
    let Some(tag) = known else {
        next.sayings.push(languages(Saying::new("language-not-yet"), turn));
        form::ask_again(next, turn);
        return;
    };
    next.conversation.language = Some(tag.to_owned());
    next.conversation.wavering = None;
    next.sayings.push(Saying::new("language-changed"));
    if next.conversation.form.is_some() {
        form::ask_again(next, turn);
    } else if let Some(id) = next.conversation.last_intent.clone() {
        // The last answer was in a language they cannot read well: say it again.
        answer(next, turn, &id, "");
        next.intent = LANGUAGE.to_owned();
    } else if let Some(last) = next.sayings.pop() {
        next.sayings.push(topics(last, turn));
    }
}

fn cancel(next: &mut Step, turn: &Turn<'_>) {
    next.conversation.question = None;
    let id = if next.conversation.form.take().is_some() { CANCEL } else { "form-none-open" };
    next.sayings.push(Saying::new(id).button("button-menu", Payload::new(MENU)));
    next.intent = CANCEL.to_owned();
    let _ = turn;
}

/// Stores a case for the staff and says honestly when somebody reads it.
pub(super) fn hand_over(next: &mut Step, turn: &Turn<'_>, id: &str, text: &str) {
    next.intent = id.to_owned();
    // What they asked before they asked for a person is what the person needs to know.
    let before = next.guessed_from.take().filter(|before| before.trim() != text.trim());
    let words: Vec<&str> = before.iter().map(String::as_str).chain([text]).map(str::trim).collect();
    let message = words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n");
    let slots: BTreeMap<String, String> =
        (!message.is_empty()).then(|| ("message".to_owned(), message)).into_iter().collect();
    let number = store_case(next, turn, id, slots);
    let saying = Saying { case: Some(number.clone()), ..Saying::default() }
        .line(Line::new("staff-stored").with("case", Arg::Words(number)))
        .line(opening(turn.place.office(turn.now)))
        .line(Line::new("staff-urgent"));
    next.sayings.push(saying);
    form::remind(next, turn);
}

/// Remembers a request. The oldest goes when there are too many.
pub(super) fn store_case(next: &mut Step, turn: &Turn<'_>, id: &str, slots: BTreeMap<String, String>) -> String {
    let number = number::case_number(turn.nonce);
    let cases = &mut next.conversation.cases;
    cases.push(Case {
        number: number.clone(),
        intent: id.to_owned(),
        body: turn.catalogue.get(id).map(|service| service.body.clone()).unwrap_or_default(),
        place: turn.place.id.clone(),
        language: turn.language.to_owned(),
        opened: turn.now,
        slots,
    });
    let excess = cases.len().saturating_sub(CASES_AT_MOST);
    cases.drain(..excess);
    number
}

pub(super) fn opening(office: Office) -> Line {
    match office {
        Office::Open(until) => Line::new("staff-open-now").with("time", Arg::Time(until)),
        Office::Later(day, from) => {
            Line::new("staff-open-later").with("day", Arg::Day(day)).with("time", Arg::Time(from))
        }
        Office::Unknown => Line::new("staff-hours-unknown"),
    }
}

fn status(next: &mut Step, turn: &Turn<'_>) {
    let cases = &next.conversation.cases;
    if cases.is_empty() {
        return next.sayings.push(Saying::new("case-none").button("button-staff", Payload::new(STAFF)));
    }
    let saying = cases.iter().rev().take(5).fold(Saying::new(STATUS), |saying, case| {
        saying.line(
            Line::new("case-line")
                .with("case", Arg::Words(case.number.clone()))
                .with("title", Arg::Message(format!("title-{}", case.intent)))
                .with("date", Arg::Date(turn.place.local(case.opened).date())),
        )
    });
    next.sayings.push(saying);
}

pub(super) fn ask_to_erase(next: &mut Step, turn: &Turn<'_>) {
    next.intent = PRIVACY.to_owned();
    let id = number::short_id(turn.nonce);
    let payload = |answer: &str| Payload::new(PRIVACY).with("q", &id).with("erase", answer);
    next.sayings
        .push(Saying::new("privacy-erase-ask").button("button-yes", payload("yes")).button("button-no", payload("no")));
    next.conversation.question = Some(Question { id, about: Pending::Erase });
}

pub(super) fn export(next: &mut Step) {
    next.intent = PRIVACY.to_owned();
    next.export = true;
    next.sayings.push(Saying::new("privacy-export"));
}

/// A yes or no to a question outside any form. Anything else leaves the question and is heard as usual.
pub(super) fn answer_question(next: &mut Step, turn: &Turn<'_>, text: &str) -> bool {
    let Some(question) = next.conversation.question.take() else { return false };
    match (question.about, turn.lexicon.which(text, turn.language, &["yes", "no"])) {
        (about, Some("yes")) => carry_out(next, turn, about, text),
        (Pending::Erase, Some(_)) => keep(next, turn),
        // "Yes, tonight": the words after the yes are what the person has to say.
        (Pending::HandOver, Some(_)) => nothing_passed_on(next, turn),
        (Pending::HandOver, None) if turn.is_over => nothing_passed_on(next, turn),
        (Pending::HandOver, None) if begins_with_yes(turn, text) => carry_out(next, turn, Pending::HandOver, text),
        _ => return false,
    }
    true
}

/// They want no person, or there was no danger. The topic is not named again.
fn nothing_passed_on(next: &mut Step, turn: &Turn<'_>) {
    next.intent = THANKS.to_owned();
    next.sayings.push(Saying::new("staff-not-told"));
    form::ask_again(next, turn);
}

/// "Yes, tonight": a yes that a sign sets apart. Without the sign it may be another word; the Spanish
/// "si" is a yes or an "if".
fn begins_with_yes(turn: &Turn<'_>, text: &str) -> bool {
    let mut parts = text.splitn(2, |c: char| !text::is_word(c) && !c.is_whitespace());
    let (head, rest) = (parts.next().unwrap_or_default(), parts.next());
    rest.is_some() && turn.is(head, "yes")
}

/// A button of a question outside any form. False: the button belongs to another question.
pub(super) fn press(next: &mut Step, turn: &Turn<'_>, payload: &Payload, question: &str) -> bool {
    let Some(open) = next.conversation.question.clone().filter(|open| open.id == question) else { return false };
    next.conversation.question = None;
    if payload.get("erase") == Some("yes") {
        carry_out(next, turn, open.about, "");
    } else {
        keep(next, turn);
    }
    true
}

fn keep(next: &mut Step, turn: &Turn<'_>) {
    next.intent = PRIVACY.to_owned();
    next.sayings.push(Saying::new("privacy-kept"));
    form::ask_again(next, turn);
}

fn carry_out(next: &mut Step, turn: &Turn<'_>, about: Pending, text: &str) {
    match about {
        Pending::Erase => {
            next.intent = PRIVACY.to_owned();
            next.erase = true;
            let erased = Line::new("privacy-erased").with("days", Arg::Number(turn.copies_days));
            next.sayings.push(Saying::default().line(erased));
        }
        Pending::HandOver => {
            next.sayings.push(Saying::new(STAFF));
            hand_over(next, turn, STAFF, text);
        }
    }
}

/// A control in the middle of a form: only when it is certain, because "stop" may be part of an answer.
pub(super) fn interrupts(turn: &Turn<'_>, next: &mut Step, text: &str, meaning: &Meaning) -> bool {
    let Meaning::Intent(id, confidence) = meaning else { return false };
    // A few words that mean "stop" mean it; among many they are part of a description.
    let needed = if text::words(text) > BRIEF { super::CERTAIN } else { BRIEF_AND_CLEAR };
    let certain = *confidence >= needed && turn.catalogue.kind(id) == Kind::Control;
    if certain && id != GREETING {
        next.intent.clone_from(id);
        act(next, turn, id, text);
        if !matches!(id.as_str(), CANCEL | STAFF | THANKS | MENU) {
            form::ask_again(next, turn);
        }
        return true;
    }
    false
}

/// For a text that is empty.
pub(super) fn nothing(next: &mut Step, turn: &Turn<'_>) {
    if let Heard::Words(..) = turn.heard {
        unknown(next, turn, "");
    }
}

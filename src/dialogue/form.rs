//! Forms: one question at a time, every answer can be corrected, nothing is handed on before the
//! resident has seen the summary and said yes.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{
    Asking, CERTAIN, Choice, Form, MAX_PAYLOAD, Meaning, Payload, Saying, Step, Title, Turn, control, emergency,
    number, plain,
};
use crate::catalogue::{Kind, Service, Slot, SlotKind};
use crate::locale::{Arg, Line};
use crate::text;

/// How long a form waits for an answer.
const LIFETIME: Duration = Duration::from_secs(24 * 3600);
/// The most that is kept of one answer, in characters.
const ANSWER_AT_MOST: usize = 2000;
/// A first message of so many words says what is the matter; a shorter one only names the topic.
const TELLING: usize = 3;

/// Opens the form of a service. What was written with it fills the first question if it tells enough.
pub(super) fn open(next: &mut Step, turn: &Turn<'_>, id: &str, text: &str) {
    next.intent = id.to_owned();
    let Some(service) = turn.catalogue.get(id).filter(|service| service.has_form()) else { return };
    let mut form = Form {
        id: number::short_id(turn.nonce),
        intent: id.to_owned(),
        slots: BTreeMap::new(),
        asking: Asking::Confirm,
        turn: 0,
        touched: turn.now,
    };
    let mut saying = plain(turn, id);
    if service.kind == Kind::AnswerForm {
        // The answer has just been given; the button below it opened the form.
        saying = Saying::default();
    }
    let first = service.slots.iter().find(|slot| slot.required && slot.kind == SlotKind::Text);
    if let Some(slot) = first.filter(|_| text::words(text) >= TELLING) {
        saying = saying.line(Line::new("form-noted").with("value", Arg::Words(shortened(text))));
        form.slots.insert(slot.name.clone(), shortened(text));
    }
    next.conversation.question = None;
    next.conversation.last_intent = Some(id.to_owned());
    next.conversation.form = Some(form);
    ask_next(next, turn, saying);
}

/// What a resident wrote while a form is open. False: no form is open, or it is not meant for it.
pub(super) fn hear(next: &mut Step, turn: &Turn<'_>, text: &str, meaning: &Meaning) -> bool {
    let Some((form, service)) = current(next, turn) else { return false };
    next.intent.clone_from(&form.intent);
    if text.trim().is_empty() {
        control::nothing(next, turn);
        return true;
    }
    if !says_yes_or_no(turn, &form, service, text) && control::interrupts(turn, next, text, meaning) {
        return true;
    }
    let yes_or_no = turn.lexicon.which(text, turn.language, &["yes", "no"]).is_some();
    if turn.is(text, "repeat") || (yes_or_no && was_reminded(next)) {
        ask_again(next, turn);
    } else if turn.is(text, "back") {
        go_back(next, turn, service);
    } else if let Some(named) =
        turn.lexicon.after(text, turn.language, "change").and_then(|rest| slot_named(turn, service, rest))
    {
        ask_slot(next, turn, &named.name, Saying::default());
    } else if let Some(rest) = turn.lexicon.after(text, turn.language, "correction").filter(|rest| !rest.is_empty()) {
        correct(next, turn, service, &form, rest);
    } else if let Some(id) = digression(turn, &form, service, text, meaning) {
        digress(next, turn, id);
    } else {
        fill(next, turn, service, &form, text);
    }
    true
}

/// A plain "no" to a question of yes or no is its answer, although elsewhere it may well mean "stop".
fn says_yes_or_no(turn: &Turn<'_>, form: &Form, service: &Service, text: &str) -> bool {
    let asks = match &form.asking {
        Asking::Slot(name) => service.slot(name).is_some_and(|slot| slot.kind == SlotKind::YesNo),
        Asking::Confirm => true,
        Asking::Change => false,
    };
    asks && turn.lexicon.which(text, turn.language, &["yes", "no"]).is_some()
}

/// A form nobody has answered for a day is closed: the next message is not meant for it.
pub(super) fn expire(next: &mut Step, turn: &Turn<'_>) {
    let is_old = |form: &Form| turn.now.since(form.touched) > LIFETIME;
    next.conversation.form.take_if(|form| is_old(form));
}

/// A button of a form. False: it belongs to another form or to an earlier question.
pub(super) fn press(next: &mut Step, turn: &Turn<'_>, payload: &Payload, question: &str) -> bool {
    let Some((form, service)) = current(next, turn) else { return false };
    if question_id(&form) != question {
        return false;
    }
    next.intent.clone_from(&form.intent);
    if payload.intent == control::CANCEL {
        control::act(next, turn, control::CANCEL, "");
        return true;
    }
    if payload.get("go").is_some() {
        ask_again(next, turn);
        return true;
    }
    if let Some(name) = payload.get("change") {
        let Some(slot) = service.slot(name) else { return false };
        ask_slot(next, turn, &slot.name, Saying::default());
        return true;
    }
    match (&form.asking, payload.get("confirm")) {
        (Asking::Confirm, Some("yes")) => finish(next, turn, service, form),
        (Asking::Confirm, Some("change")) => ask_what_to_change(next, turn),
        (Asking::Slot(name), _) => {
            let Some(value) = payload.get(name) else { return false };
            store(next, turn, name, value);
        }
        _ => return false,
    }
    true
}

/// Below another answer: the form is still there.
pub(super) fn remind(next: &mut Step, turn: &Turn<'_>) {
    let Some((form, _)) = current(next, turn) else { return };
    let line = Line::new("form-still-open").with("title", Arg::Message(format!("title-{}", form.intent)));
    let go_on = Payload::new(&form.intent).with("q", &question_id(&form)).with("go", "on");
    let cancel = Payload::new(control::CANCEL).with("q", &question_id(&form));
    next.sayings.push(Saying::default().line(line).button("button-continue", go_on).button("button-cancel", cancel));
}

/// The last thing they read was the reminder: a yes means "go on", and confirms nothing.
fn was_reminded(next: &Step) -> bool {
    let first = next.conversation.offered.first().and_then(|payload| Payload::parse(payload));
    first.is_some_and(|payload| payload.get("go").is_some())
}

/// The open question once more, with the same buttons.
pub(super) fn ask_again(next: &mut Step, turn: &Turn<'_>) {
    let Some((form, service)) = current(next, turn) else { return };
    next.sayings.push(question(&form, service, Saying::default()));
}

fn current<'a>(next: &Step, turn: &Turn<'a>) -> Option<(Form, &'a Service)> {
    let form = next.conversation.form.clone()?;
    // A service that was taken out of the catalogue takes its open forms with it.
    let service = turn.catalogue.get(&form.intent).filter(|service| service.has_form())?;
    Some((form, service))
}

fn question_id(form: &Form) -> String {
    format!("{}.{}", form.id, form.turn)
}

/// Something else in the middle of a form. A question that takes any words takes nearly everything, for
/// a description may sound like a question of its own; one that takes a yes or a choice leaves the rest.
fn digression<'m>(
    turn: &Turn<'_>,
    form: &Form,
    service: &Service,
    text: &str,
    meaning: &'m Meaning,
) -> Option<&'m str> {
    let Meaning::Intent(id, confidence) = meaning else { return None };
    let needed = match &form.asking {
        Asking::Slot(name) => match service.slot(name)?.kind {
            SlotKind::Text => return None,
            SlotKind::Place | SlotKind::When | SlotKind::Languages | SlotKind::Photo | SlotKind::Location => CERTAIN,
            SlotKind::Choice | SlotKind::YesNo | SlotKind::Phone => {
                understand(turn, service.slot(name)?, text).err()?;
                0.0
            }
        },
        Asking::Confirm if turn.lexicon.which(text, turn.language, &["yes", "no"]).is_some() => return None,
        Asking::Change if slot_named(turn, service, text).is_some() => return None,
        Asking::Confirm | Asking::Change => 0.0,
    };
    (*confidence >= needed && *id != form.intent).then_some(id.as_str())
}

/// Answers something else; the form stays open below. Another form does not open by itself: it would
/// throw away what was said so far.
fn digress(next: &mut Step, turn: &Turn<'_>, id: &str) {
    next.intent = id.to_owned();
    match turn.catalogue.kind(id) {
        Kind::Emergency => emergency(next, turn, id),
        Kind::Control => control::act(next, turn, id, ""),
        Kind::Form => {
            remind(next, turn);
            let Some(last) = next.sayings.last_mut() else { return };
            let payload = Payload::new(id).with("form", "open");
            last.buttons.push(Choice { title: Title::Text(format!("title-{id}")), payload });
        }
        Kind::Answer | Kind::AnswerForm | Kind::Handover => {
            next.sayings.push(plain(turn, id));
            remind(next, turn);
        }
    }
}

fn fill(next: &mut Step, turn: &Turn<'_>, service: &Service, form: &Form, text: &str) {
    match &form.asking {
        Asking::Slot(name) => match service.slot(name).map(|slot| understand(turn, slot, text)) {
            Some(Ok(value)) => store(next, turn, name, &value),
            Some(Err(advice)) => next.sayings.push(question(form, service, Saying::new(advice))),
            None => ask_next(next, turn, Saying::default()),
        },
        Asking::Confirm => match turn.lexicon.which(text, turn.language, &["yes", "no"]) {
            Some("yes") => finish(next, turn, service, form.clone()),
            Some(_) => ask_what_to_change(next, turn),
            None => next.sayings.push(question(form, service, Saying::new("form-yes-or-no"))),
        },
        Asking::Change => match slot_named(turn, service, text) {
            Some(slot) => ask_slot(next, turn, &slot.name, Saying::default()),
            None => next.sayings.push(question(form, service, Saying::new("form-choose"))),
        },
    }
}

/// What an answer to a question means, or the text that says what is wanted.
fn understand(turn: &Turn<'_>, slot: &Slot, text: &str) -> Result<String, &'static str> {
    match slot.kind {
        SlotKind::YesNo => {
            turn.lexicon.which(text, turn.language, &["yes", "no"]).map(str::to_owned).ok_or("form-yes-or-no")
        }
        SlotKind::Choice => {
            let named = |choice: &&String| turn.is(text, &format!("choice-{choice}"));
            slot.choices.iter().find(named).cloned().ok_or("form-choose")
        }
        SlotKind::Phone => {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let fits = (5..=20).contains(&digits) && text.chars().count() <= 40;
            fits.then(|| text.trim().to_owned()).ok_or("form-phone-wrong")
        }
        SlotKind::Text
        | SlotKind::Place
        | SlotKind::When
        | SlotKind::Languages
        | SlotKind::Photo
        | SlotKind::Location => Ok(shortened(text)),
    }
}

fn store(next: &mut Step, turn: &Turn<'_>, name: &str, value: &str) {
    let Some(form) = &mut next.conversation.form else { return };
    let changed = form.slots.insert(name.to_owned(), value.to_owned()).is_some();
    form.touched = turn.now;
    let saying = if changed { Saying::default().line(changed_line(turn, form, name)) } else { Saying::default() };
    ask_next(next, turn, saying);
}

fn changed_line(turn: &Turn<'_>, form: &Form, name: &str) -> Line {
    let slot = turn.catalogue.get(&form.intent).and_then(|service| service.slot(name));
    let value = slot.map_or(Arg::Words(String::new()), |slot| shown(slot, &form.slots[name]));
    Line::new("form-changed").with("slot", Arg::Message(format!("slot-{name}"))).with("value", value)
}

/// "wait, 1201 not 1202": changes the last answer that fits, then asks the open question again.
fn correct(next: &mut Step, turn: &Turn<'_>, service: &Service, form: &Form, rest: &str) {
    let answered = || service.slots.iter().rev().filter(|slot| form.slots.contains_key(&slot.name));
    let has_digits = rest.chars().any(char::is_numeric);
    let place = answered().find(|slot| has_digits && slot.kind == SlotKind::Place);
    let last = answered().find(|slot| form.asking != Asking::Slot(slot.name.clone()));
    let Some(slot) = place.or(last) else { return fill(next, turn, service, form, rest) };
    let amended = amend(&form.slots[&slot.name], rest);
    match understand(turn, slot, &amended) {
        Err(_) => fill(next, turn, service, form, rest),
        Ok(value) => {
            let Some(open) = &mut next.conversation.form else { return };
            open.slots.insert(slot.name.clone(), value);
            // The buttons of the summary that was shown before must not confirm the new one.
            open.turn += 1;
            let line = changed_line(turn, open, &slot.name);
            let form = open.clone();
            next.sayings.push(question(&form, service, Saying::default().line(line)));
        }
    }
}

/// Puts a corrected number in the place of the wrong one; other words replace the whole answer.
fn amend(old: &str, new: &str) -> String {
    let (in_old, in_new) = (numbers(old), numbers(new));
    let wrong = in_new.iter().find(|number| in_old.contains(number));
    match (wrong, in_new.iter().find(|number| !in_old.contains(number))) {
        (Some(wrong), Some(right)) => old.replacen(wrong, right, 1),
        (None, Some(right)) if in_new.len() == 1 => {
            let alike: Vec<&&str> = in_old.iter().filter(|number| number.len() == right.len()).collect();
            if let [wrong] = alike[..] { old.replacen(wrong, right, 1) } else { new.to_owned() }
        }
        _ => new.to_owned(),
    }
}

fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_numeric()).filter(|part| !part.is_empty()).collect()
}

fn slot_named<'a>(turn: &Turn<'_>, service: &'a Service, text: &str) -> Option<&'a Slot> {
    let numbered = turn.lexicon.number(text, turn.language).and_then(|number| service.slots.get(number - 1));
    numbered.or_else(|| service.slots.iter().find(|slot| turn.is(text, &format!("slot-{}", slot.name))))
}

/// The question before the open one, with its answer taken back.
fn go_back(next: &mut Step, turn: &Turn<'_>, service: &Service) {
    let Some(form) = &next.conversation.form else { return };
    let asked = match &form.asking {
        Asking::Slot(name) => service.slots.iter().position(|slot| slot.name == *name),
        Asking::Confirm | Asking::Change => None,
    };
    let before = service.slots[..asked.unwrap_or(service.slots.len())].iter().rev();
    let name = before.filter(|slot| slot.required).map(|slot| slot.name.clone()).next();
    match name {
        Some(name) => ask_slot(next, turn, &name, Saying::default()),
        None => ask_again(next, turn),
    }
}

fn ask_what_to_change(next: &mut Step, turn: &Turn<'_>) {
    put(next, turn, Asking::Change, Saying::default());
}

fn ask_slot(next: &mut Step, turn: &Turn<'_>, name: &str, saying: Saying) {
    put(next, turn, Asking::Slot(name.to_owned()), saying);
}

/// The next question that has no answer yet, or the summary.
fn ask_next(next: &mut Step, turn: &Turn<'_>, saying: Saying) {
    let Some((form, service)) = current(next, turn) else { return };
    let open = service.slots.iter().find(|slot| slot.required && !form.slots.contains_key(&slot.name));
    let asking = open.map_or(Asking::Confirm, |slot| Asking::Slot(slot.name.clone()));
    put(next, turn, asking, saying);
}

/// Puts a new question; buttons of the one before are old from now on.
fn put(next: &mut Step, turn: &Turn<'_>, asking: Asking, saying: Saying) {
    let Some((mut form, service)) = current(next, turn) else { return };
    form.asking = asking;
    form.turn += 1;
    form.touched = turn.now;
    next.sayings.push(question(&form, service, saying));
    next.conversation.form = Some(form);
}

/// The words and buttons of the open question, below what `saying` says already.
fn question(form: &Form, service: &Service, saying: Saying) -> Saying {
    let payload = || Payload::new(&form.intent).with("q", &question_id(form));
    match &form.asking {
        Asking::Slot(name) => {
            let Some(slot) = service.slot(name) else { return saying };
            let saying = saying.line(Line::new(slot.ask.clone()));
            let answers: Vec<(String, &str)> = match slot.kind {
                SlotKind::YesNo => vec![("button-yes".into(), "yes"), ("button-no".into(), "no")],
                SlotKind::Choice => slot.choices.iter().map(|c| (format!("choice-{c}"), c.as_str())).collect(),
                _ => Vec::new(),
            };
            answers.into_iter().fold(saying, |saying, (title, value)| saying.button(title, payload().with(name, value)))
        }
        Asking::Confirm => {
            let lines = service.slots.iter().filter_map(|slot| Some((slot, form.slots.get(&slot.name)?)));
            let saying = lines.fold(saying.line(Line::new("form-summary")), |saying, (slot, value)| {
                let name = Arg::Message(format!("slot-{}", slot.name));
                saying.line(Line::new("form-line").with("slot", name).with("value", shown(slot, value)))
            });
            saying
                .line(Line::new("form-confirm"))
                .button("button-yes", payload().with("confirm", "yes"))
                .button("button-change", payload().with("confirm", "change"))
                .button("button-cancel", Payload::new(control::CANCEL).with("q", &question_id(form)))
        }
        Asking::Change => service.slots.iter().fold(saying.line(Line::new("form-change-which")), |mut saying, slot| {
            let payload = payload().with("change", &slot.name);
            debug_assert!(payload.to_string().len() <= MAX_PAYLOAD, "{payload}");
            saying.buttons.push(Choice { title: Title::Text(format!("slot-{}", slot.name)), payload });
            saying
        }),
    }
}

/// How an answer is shown in a summary: choices by their names, words as they were written.
fn shown(slot: &Slot, value: &str) -> Arg {
    match slot.kind {
        SlotKind::YesNo => Arg::Message(format!("button-{value}")),
        SlotKind::Choice => Arg::Message(format!("choice-{value}")),
        _ => Arg::Words(value.to_owned()),
    }
}

/// The resident said yes: the case is stored, the form is closed.
fn finish(next: &mut Step, turn: &Turn<'_>, service: &Service, form: Form) {
    let case = control::store_case(next, turn, &service.id, form.slots);
    next.conversation.form = None;
    let saying = Saying { case: Some(case.clone()), ..Saying::default() }
        .line(Line::new("form-done").with("case", Arg::Words(case)))
        .line(Line::new(format!("body-{}", service.body)))
        .line(control::opening(turn.place.opening(&hours_of(service), turn.now)));
    next.sayings.push(saying);
}

/// The fact that holds the opening hours of a body: the first word of its name, or the office.
fn hours_of(service: &Service) -> String {
    format!("{}-hours", service.body.split('-').next().unwrap_or_default())
}

fn shortened(text: &str) -> String {
    text::shorten(text.trim(), ANSWER_AT_MOST, text::Measure::Chars)
}

//! What happens next: one pure `step` from a conversation and what was heard to the next conversation
//! and the things to say. No clock, no store, no words of any language: texts are named, never written.

mod control;
mod form;
mod number;
mod payload;
mod state;

use crate::catalogue::{Catalogue, Kind};
use crate::locale::{Lexicon, Line};
use crate::message::{Nonce, Timestamp};
use crate::place::Place;
use crate::text;

pub use number::is_case_number;
pub use payload::{MAX_PAYLOAD, Payload};
pub use state::{Asking, Case, Conversation, Form, Pending, Question};

/// Surer than this, a message in the middle of a form is what it looks like and not an answer.
const CERTAIN: f32 = 0.9;
/// A form is opened from here on; less sure, it is offered: nobody likes questions they did not ask for.
const OPENS_FORM: f32 = 0.65;
/// The most requests that are remembered of one person.
const CASES_AT_MOST: usize = 40;
/// The most that is kept of a message that was guessed at, in characters.
const GUESSED_FROM_AT_MOST: usize = 500;

/// What was heard, and all that is needed to decide what happens next.
pub struct Turn<'a> {
    /// What the resident did.
    pub heard: Heard<'a>,
    /// We have never spoken with them.
    pub is_new: bool,
    /// The language of this turn, a shipped tag.
    pub language: &'a str,
    /// A language they asked for, shipped or not.
    pub requested: Option<String>,
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// Yes, no, numbers and the like.
    pub lexicon: &'a Lexicon,
    /// The languages there are.
    pub shipped: &'a [String],
    /// The topics shown first here.
    pub menu: &'a [String],
    /// The place it is about.
    pub place: &'a Place,
    /// The present moment.
    pub now: Timestamp,
    /// For numbers and ids.
    pub nonce: Nonce,
    /// How many days copies outlive an erasure.
    pub copies_days: i64,
    /// They say that an emergency is over, or was none.
    pub is_over: bool,
}

/// What a resident did, as far as it is understood.
pub enum Heard<'a> {
    /// They opened the chat.
    Arrived,
    /// They sent something without words.
    Wordless,
    /// They pressed a button, or typed what it carries.
    Button(Payload),
    /// They wrote this, and it seems to mean that.
    Words(&'a str, Meaning),
}

/// What a message seems to mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// Somebody is in danger.
    Emergency(String),
    /// This intent, this sure (0 to 1).
    Intent(String, f32),
    /// One of these, not sure which.
    Guess(Vec<String>),
    /// Nothing we know.
    Unknown,
}

/// What happens next.
#[derive(Debug, Default, PartialEq)]
pub struct Step {
    /// The conversation afterwards.
    pub conversation: Conversation,
    /// What is said, a message each.
    pub sayings: Vec<Saying>,
    /// The intent that was answered, or `unknown`.
    pub intent: String,
    /// Everything about this person is to be erased.
    pub erase: bool,
    /// Everything kept about this person is to be shown to them, after the last saying.
    pub export: bool,
    /// The words of the last message, if it was only guessed at.
    guessed_from: Option<String>,
}

/// One message to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// Its texts, a paragraph each; one that no language has is left out.
    pub lines: Vec<Line>,
    /// The service whose card, to show at a counter, belongs below.
    pub card: Option<String>,
    /// Choices.
    pub buttons: Vec<Choice>,
    /// Number of a case that was stored.
    pub case: Option<String>,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is written on it.
    pub title: Title,
    /// What it carries.
    pub payload: Payload,
}

/// What is written on a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A text, in the resident's language.
    Text(String),
    /// The name of this language, in itself.
    Language(String),
}

impl Saying {
    /// One text.
    fn new(id: impl Into<String>) -> Self {
        Self { lines: vec![Line::new(id)], ..Self::default() }
    }

    fn line(mut self, line: Line) -> Self {
        self.lines.push(line);
        self
    }

    fn button(mut self, title: impl Into<String>, payload: Payload) -> Self {
        self.buttons.push(Choice { title: Title::Text(title.into()), payload });
        self
    }
}

impl Turn<'_> {
    fn is(&self, text: &str, list: &str) -> bool {
        self.lexicon.is(text, self.language, list)
    }

    /// The choice a number stands for, among the buttons last shown.
    fn chosen(&self, conversation: &Conversation, text: &str) -> Option<Payload> {
        let number = self.lexicon.number(text, self.language)?;
        conversation.offered.get(number - 1).and_then(|payload| Payload::parse(payload))
    }
}

/// Decides what happens next.
pub fn step(conversation: &Conversation, turn: &Turn<'_>) -> Step {
    let mut next = Step { conversation: conversation.clone(), ..Step::default() };
    next.guessed_from = next.conversation.guessed_from.take();
    next.conversation.language = Some(turn.language.to_owned());
    next.conversation.place = Some(turn.place.id.clone());
    decide(&mut next, turn);
    newcomer_hint(&mut next, turn);
    let last = next.sayings.iter().rev().find(|saying| !saying.buttons.is_empty());
    next.conversation.offered =
        last.map(|saying| saying.buttons.iter().map(|choice| choice.payload.to_string()).collect()).unwrap_or_default();
    next
}

/// The order in which a message is looked at: danger, language, buttons, open questions, the open
/// form, and only then what it seems to mean.
fn decide(next: &mut Step, turn: &Turn<'_>) {
    if let Some(tag) = &turn.requested {
        return control::change_language(next, turn, tag);
    }
    match &turn.heard {
        Heard::Arrived => control::greet(next, turn),
        Heard::Wordless => {
            next.sayings.push(Saying::new("message-wordless").button("button-staff", Payload::new(control::STAFF)));
            next.intent = "unknown".to_owned();
            form::ask_again(next, turn);
        }
        Heard::Button(payload) => press(next, turn, payload),
        Heard::Words(text, Meaning::Emergency(id)) => {
            keep_words(next, text);
            emergency(next, turn, id);
        }
        Heard::Words(text, meaning) => words(next, turn, text, meaning),
    }
}

fn words(next: &mut Step, turn: &Turn<'_>, text: &str, meaning: &Meaning) {
    if control::answer_question(next, turn, text) {
        return;
    }
    form::expire(next, turn);
    if let Some(payload) = turn.chosen(&next.conversation, text) {
        return press(next, turn, &payload);
    }
    // Before the form: these whole messages are never the answer to a question of it.
    if turn.is(text, "erase") {
        return control::ask_to_erase(next, turn);
    }
    if turn.is(text, "export") {
        return control::export(next);
    }
    if form::hear(next, turn, text, meaning) {
        return;
    }
    if next.guessed_from.is_none() && turn.is(text, "fine") {
        return answer(next, turn, control::THANKS, "");
    }
    if let Some(word) = turn.lexicon.which(text, turn.language, &["yes", "no"]) {
        return yes_or_no(next, turn, word == "yes");
    }
    match meaning {
        Meaning::Intent(id, sure) if *sure < OPENS_FORM && turn.catalogue.kind(id) == Kind::Form => {
            guess(next, std::slice::from_ref(id), text);
        }
        Meaning::Intent(id, _) | Meaning::Emergency(id) => answer(next, turn, id, text),
        Meaning::Guess(ids) => guess(next, ids, text),
        Meaning::Unknown => {
            keep_words(next, text);
            unknown(next, turn, text);
        }
    }
}

/// A yes or no where nothing was asked but, perhaps, "did you mean …": the first guess, or none of them.
fn yes_or_no(next: &mut Step, turn: &Turn<'_>, yes: bool) {
    let guess = next.guessed_from.as_ref().and(next.conversation.offered.first());
    match guess.and_then(|payload| Payload::parse(payload)).filter(|payload| payload.intent != control::MENU) {
        Some(payload) if yes => press(next, turn, &payload),
        Some(_) => {
            next.conversation.guessed_from = next.guessed_from.take();
            let offer = Saying::new("unknown-offer").button("button-menu", Payload::new(control::MENU));
            next.sayings.push(offer.button("button-staff", Payload::new(control::STAFF)));
            next.intent = "unknown".to_owned();
        }
        // Never as if something had been confirmed.
        None => {
            next.intent = "unknown".to_owned();
            next.sayings.push(Saying::new("form-none-open").button("button-menu", Payload::new(control::MENU)));
        }
    }
}

/// The words of a message that got no answer stay for one turn: a form or the staff may need them.
fn keep_words(next: &mut Step, text: &str) {
    next.conversation.guessed_from = Some(text::shorten(text, GUESSED_FROM_AT_MOST, text::Measure::Chars));
}

/// A button was pressed. One that belongs to a question answers that question only.
fn press(next: &mut Step, turn: &Turn<'_>, payload: &Payload) {
    if let Some(question) = payload.get("q") {
        if !control::press(next, turn, payload, question) && !form::press(next, turn, payload, question) {
            next.intent.clone_from(&payload.intent);
            next.sayings.push(Saying::new("form-old-button"));
            form::ask_again(next, turn);
        }
        return;
    }
    if let (control::LANGUAGE, Some(tag)) = (payload.intent.as_str(), payload.get("language")) {
        return control::change_language(next, turn, tag);
    }
    if matches!(payload.intent.as_str(), "start" | "restart" | "session_start") {
        return control::greet(next, turn);
    }
    if turn.catalogue.get(&payload.intent).is_none() {
        return unknown(next, turn, "");
    }
    if payload.get("form").is_some() {
        return form::open(next, turn, &payload.intent, "");
    }
    if let Some(group) = payload.get("group") {
        return control::show_group(next, turn, group);
    }
    match (payload.get("erase"), payload.get("export")) {
        (Some(_), _) => control::ask_to_erase(next, turn),
        (_, Some(_)) => control::export(next),
        _ => {
            let words = next.guessed_from.clone().unwrap_or_default();
            answer(next, turn, &payload.intent, &words);
        }
    }
}

/// Answers an intent. `text` is what was written, for a form to begin with.
fn answer(next: &mut Step, turn: &Turn<'_>, id: &str, text: &str) {
    next.intent = id.to_owned();
    match turn.catalogue.kind(id) {
        Kind::Emergency => return emergency(next, turn, id),
        Kind::Control => return control::act(next, turn, id, text),
        Kind::Form => return form::open(next, turn, id, text),
        Kind::Handover => {
            next.sayings.push(plain(turn, id));
            control::hand_over(next, turn, id, text);
        }
        Kind::Answer => next.sayings.push(plain(turn, id)),
        Kind::AnswerForm => {
            let offer = Payload::new(id).with("form", "open");
            next.sayings.push(plain(turn, id).button("button-request", offer));
        }
    }
    next.conversation.last_intent = Some(id.to_owned());
    form::remind(next, turn);
}

/// The answer of a service, with its card.
fn plain(turn: &Turn<'_>, id: &str) -> Saying {
    let card = turn.catalogue.get(id).is_some_and(|service| service.card).then(|| id.to_owned());
    Saying { card, ..Saying::new(id) }
}

/// Number and one action first: nothing before it, nothing asked. A form stays open below it. The
/// topic is not remembered: a list of conversations must not show it.
fn emergency(next: &mut Step, turn: &Turn<'_>, id: &str) {
    next.intent = id.to_owned();
    next.conversation.last_intent = None;
    next.sayings.push(plain(turn, id));
    let id = number::short_id(turn.nonce);
    next.conversation.question = Some(Question { id, about: Pending::HandOver });
    form::remind(next, turn);
}

/// Offers what may be meant.
fn guess(next: &mut Step, ids: &[String], text: &str) {
    next.intent = "unknown".to_owned();
    keep_words(next, text);
    let mut saying = Saying::new("guess-which");
    for id in ids {
        saying = saying.button(format!("title-{id}"), Payload::new(id));
    }
    next.sayings.push(saying.button("button-staff", Payload::new(control::STAFF)));
}

fn unknown(next: &mut Step, turn: &Turn<'_>, text: &str) {
    next.intent = "unknown".to_owned();
    let saying = if text.trim().is_empty() {
        Saying::new("message-empty")
    } else {
        Saying::new("unknown").line(Line::new("unknown-offer"))
    };
    let menu = saying.button("button-menu", Payload::new(control::MENU));
    let staff = menu.button("button-staff", Payload::new(control::STAFF));
    // First words that we do not understand may be in a language that we took for another.
    next.sayings.push(if turn.is_new { control::languages(staff, turn) } else { staff });
    form::remind(next, turn);
}

/// Once, below the first answer: what everybody who is new here has to do first. Never below an
/// emergency or a question.
fn newcomer_hint(next: &mut Step, turn: &Turn<'_>) {
    let is_answer = matches!(turn.catalogue.kind(&next.intent), Kind::Answer | Kind::AnswerForm)
        || next.intent == control::GREETING;
    if next.conversation.greeted || next.conversation.form.is_some() || !is_answer || next.intent == "unknown" {
        return;
    }
    if let Some(saying) = next.sayings.last_mut() {
        saying.lines.push(Line::new("newcomer"));
        next.conversation.greeted = true;
    }
}

//! From what is to be said to what a resident reads: texts, facts, cards and notes in their language.

use std::collections::BTreeSet;

use aws_lc_rs::digest;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Kind;
use crate::content::Snapshot;
use crate::dialogue::{Choice, Conversation, Saying, Step, Title};
use crate::locale::{Arg, Line, Spoken, Trust};
use crate::message::{About, Button, Inbound, Nonce, Reply};
use crate::place::Place;
use crate::store::Record;

/// Said where an answer cannot be spoken at all.
const CANNOT: &str = "cannot-answer";
/// Said where not even an emergency's own text can be spoken: the numbers, which are always there.
const NUMBERS: &str = "web-emergency";

struct Speaker<'a> {
    snapshot: &'a Snapshot,
    place: &'a Place,
    language: &'a str,
    today: Date,
}

/// What is said, and where it stands in the files.
pub(super) struct Words {
    pub replies: Vec<Reply>,
    /// `locales/en/answers.ftl:12`, in the order in which they were spoken.
    pub origins: Vec<String>,
    /// Facts that were filled in, each with the day of its last check: `office-phone@2026-03-05`.
    pub facts: BTreeSet<String>,
}

/// The replies of one step.
#[expect(clippy::too_many_arguments, reason = "they are what a reply is made of, and there is one caller")]
pub(super) fn replies(
    snapshot: &Snapshot,
    place: &Place,
    inbound: &Inbound,
    step: &Step,
    permille: u16,
    nonce: Nonce,
    today: Date,
    record: &Record,
) -> Words {
    let language = step.conversation.language.as_deref().unwrap_or(&snapshot.settings.source_language);
    let speaker = Speaker { snapshot, place, language, today };
    let (mut origins, mut facts) = (Vec::new(), BTreeSet::new());
    let is_emergency = snapshot.catalogue.kind(&step.intent) == Kind::Emergency;
    let mut replies: Vec<Reply> = step
        .sayings
        .iter()
        .enumerate()
        .map(|(index, saying)| {
            let (text, language, spoken) = speaker.text(saying, is_emergency);
            let draft = spoken.iter().any(|spoken| spoken.draft);
            for spoken in spoken {
                origins.push(format!("{}:{}", spoken.origin.path, spoken.origin.line));
                facts.extend(spoken.facts.iter().map(|name| checked(place, name)));
            }
            Reply {
                id: reply_id(inbound, nonce, index),
                text,
                buttons: saying.buttons.iter().map(|choice| speaker.button(choice)).collect(),
                about: About {
                    draft,
                    language,
                    intent: step.intent.clone(),
                    permille,
                    content_version: snapshot.version.clone(),
                    case: saying.case.clone(),
                },
            }
        })
        .collect();
    if step.export
        && let Some(last) = replies.last_mut()
    {
        last.text = format!("{}\n{}", last.text, everything(record, &step.conversation));
    }
    Words { replies, origins, facts }
}

/// A fact and when it was last checked.
fn checked(place: &Place, name: &str) -> String {
    let day = place.facts.get(name).and_then(|fact| fact.verified_on);
    day.map_or_else(|| format!("{name}@never"), |day| format!("{name}@{day}"))
}

impl Speaker<'_> {
    /// The text of one message, the language it is in and what it was made of.
    fn text(&self, saying: &Saying, is_emergency: bool) -> (String, String, Vec<Spoken>) {
        let mut paragraphs: Vec<String> = Vec::new();
        let mut all = Vec::new();
        let mut served = self.language.to_owned();
        for (index, line) in saying.lines.iter().enumerate() {
            let spoken = self.snapshot.texts.speak(self.place, self.language, line, self.today);
            let spoken = spoken.or_else(|| {
                let instead = if is_emergency { NUMBERS } else { CANNOT };
                let must_be_said = index == 0;
                must_be_said
                    .then(|| self.snapshot.texts.speak(self.place, self.language, &Line::new(instead), self.today))?
            });
            let Some(spoken) = spoken else { continue };
            if spoken.language != self.language && served == self.language {
                served.clone_from(&spoken.language);
                paragraphs.extend(self.fallback_note(&spoken.language));
            }
            paragraphs.push(spoken.text.clone());
            all.push(spoken);
        }
        let mut text = join(&paragraphs);
        let trust = all.iter().fold(Trust::Confirmed, |trust, spoken| trust.and(spoken.trust));
        // Emergency numbers may be shown unchecked; a note below them would only delay somebody.
        let note = if is_emergency { None } else { self.note(trust) };
        for extra in [saying.card.as_ref().and_then(|id| self.card(id)), note].into_iter().flatten() {
            text = format!("{text}\n\n{extra}");
        }
        (text, served, all)
    }

    fn say(&self, id: &str) -> Option<String> {
        self.say_line(&Line::new(id))
    }

    fn say_line(&self, line: &Line) -> Option<String> {
        self.snapshot.texts.speak(self.place, self.language, line, self.today).map(|spoken| spoken.text)
    }

    /// What has to be said about the facts of an answer.
    fn note(&self, trust: Trust) -> Option<String> {
        match trust {
            Trust::Confirmed => None,
            Trust::CheckedOn(day) => self.say_line(&Line::new("note-checked-on").with("date", Arg::Date(day))),
            Trust::Unchecked => self.say("note-unverified"),
        }
    }

    fn fallback_note(&self, tag: &str) -> Option<String> {
        metrics::counter!("linju_fallback_answers_total", "language" => self.language.to_owned()).increment(1);
        let name = Line::new("language-name");
        let name = self.snapshot.texts.speak_in(self.place, tag, &name, self.today).unwrap_or_else(|| tag.to_owned());
        let note = Line::new("answer-in-fallback").with("language", Arg::Words(name));
        self.snapshot.texts.speak_in(self.place, self.language, &note, self.today)
    }

    /// The text to show at a counter. It stands in one language only, that of the counter; a reader of
    /// that language needs none.
    fn card(&self, id: &str) -> Option<String> {
        let line = Line::new(format!("card-{id}"));
        let mut tags = self.snapshot.texts.tags().iter();
        let (tag, text) =
            tags.find_map(|tag| Some((tag, self.snapshot.texts.speak_in(self.place, tag, &line, self.today)?)))?;
        (tag != self.language).then_some(text)
    }

    fn button(&self, choice: &Choice) -> Button {
        let title = match &choice.title {
            Title::Text(id) => self.say(id).unwrap_or_else(|| choice.payload.intent.clone()),
            Title::Language(tag) => {
                let name = Line::new("language-name");
                self.snapshot.texts.speak_in(self.place, tag, &name, self.today).unwrap_or_else(|| tag.clone())
            }
        };
        Button { title, payload: choice.payload.to_string() }
    }
}

/// Paragraphs below each other; a blank line where one of them has several lines.
fn join(paragraphs: &[String]) -> String {
    let mut text = String::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            let several = paragraphs[index - 1].contains('\n') || paragraph.contains('\n');
            text.push_str(if several { "\n\n" } else { "\n" });
        }
        text.push_str(paragraph);
    }
    text
}

/// The same for the same message and position, so that a platform can tell a repeat.
fn reply_id(inbound: &Inbound, nonce: Nonce, index: usize) -> String {
    let mut hash = digest::Context::new(&digest::SHA256);
    for part in [&inbound.person.channel, &inbound.person.user, &inbound.id] {
        hash.update(part.as_bytes());
        hash.update(&[0]);
    }
    if inbound.id.is_empty() {
        hash.update(&nonce.0);
    }
    hash.update(&index.to_le_bytes());
    hex::encode(&hash.finish().as_ref()[..16])
}

/// Everything kept about a person, for themselves.
fn everything(record: &Record, conversation: &Conversation) -> String {
    #[derive(Serialize)]
    struct Copy<'a> {
        conversation: &'a Conversation,
        reached_at: Option<&'a str>,
        recent_message_ids: Vec<&'a str>,
        recent_answers: Vec<&'a str>,
        replies_not_sent_yet: usize,
        replies_that_could_not_be_sent: u32,
    }
    let copy = Copy {
        conversation,
        reached_at: record.address.as_ref().map(|address| address.chat.as_str()),
        recent_message_ids: record.seen.iter().map(|seen| seen.id.as_str()).collect(),
        recent_answers: record
            .kept
            .iter()
            .flat_map(|kept| &kept.replies)
            .map(|reply| reply.about.intent.as_str())
            .collect(),
        replies_not_sent_yet: record.outbox.len(),
        replies_that_could_not_be_sent: record.undelivered,
    };
    serde_json::to_string_pretty(&copy).unwrap_or_default()
}

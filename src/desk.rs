//! One message, from what a channel understood to a saved record: emergency, load, seen, language,
//! intent, step, speak, save. Nothing is sent here: replies leave in the HTTP answer or by the outbox,
//! and only after they are saved.

mod wording;

use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use crate::channel::{Channel, Response};
use crate::clock::Clock;
use crate::content::{Content, Snapshot};
use crate::dialogue::{self, Conversation, Heard, Meaning, Payload, Step, Turn};
use crate::intent::{Outcome, emergency_in_answer, understand};
use crate::language;
use crate::locale::Line;
use crate::message::{ChatType, Inbound, Nonce, Person, Reply, Said, Timestamp};
use crate::place::Place;
use crate::store::{Key, Outgoing, Record, Save, Store, StoreError};
use crate::text;
use wording::Words;

/// Conversations that can be handled at the same time without waiting for one another.
const TURNS: usize = 1024;
/// How often a turn is computed again because somebody else was faster.
const TRIES: usize = 8;
/// The rest of a longer message is not read, in characters.
const LONGEST: usize = 2000;
/// Emergencies answered while the store was down, so that a retry is not answered twice.
const REMEMBERED: usize = 1024;
/// More replies than this wait for nobody: the platform has been dead for long.
const OUTBOX_AT_MOST: usize = 16;

/// Where messages are handled.
pub struct Desk {
    store: Arc<dyn Store>,
    content: Arc<Content>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Fn() -> Nonce + Send + Sync>,
    options: Options,
    answered_while_down: Mutex<VecDeque<(Person, String)>>,
    /// One message of a conversation at a time: a burst waits here instead of losing swaps. Other
    /// processes are kept apart by the swap alone.
    turns: Vec<tokio::sync::Mutex<()>>,
}

/// Settings of the desk.
#[derive(Clone, Debug)]
pub struct Options {
    /// The place of channels that name none.
    pub default_place: String,
    /// How many days copies outlive an erasure.
    pub copies_days: i64,
}

/// What came of a message.
#[derive(Debug, Default)]
pub struct Handled {
    /// The HTTP answer, on platforms that are answered inside it.
    pub response: Option<Response>,
    /// The replies, for the terminal and for tests.
    pub replies: Vec<Reply>,
    /// File and line of each text in them.
    pub origins: Vec<String>,
    /// The facts in them, each with the day of its last check.
    pub facts: BTreeSet<String>,
    /// It had been handled before.
    pub again: bool,
}

/// The store failed. An emergency is answered all the same.
#[derive(Debug, thiserror::Error)]
#[error("the message could not be stored")]
pub struct Trouble {
    /// What the store said.
    #[source]
    pub cause: StoreError,
    /// To be sent at once, without a store; empty unless somebody is in danger.
    pub urgent: Vec<Reply>,
    /// The same inside the HTTP answer, where the platform is answered there.
    pub response: Option<Response>,
}

/// What is settled before the record is loaded.
struct Fixed<'a> {
    snapshot: &'a Snapshot,
    channel: &'a dyn Channel,
    inbound: &'a Inbound,
    home: Option<&'a str>,
    text: &'a str,
    meaning: Meaning,
    permille: u16,
    now: Timestamp,
    nonce: Nonce,
}

impl Desk {
    /// A desk over a store and content.
    pub fn new(
        store: Arc<dyn Store>,
        content: Arc<Content>,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Fn() -> Nonce + Send + Sync>,
        options: Options,
    ) -> Self {
        let turns = (0..TURNS).map(|_| tokio::sync::Mutex::default()).collect();
        Self { store, content, clock, random, options, answered_while_down: Mutex::default(), turns }
    }

    /// Handles one message. Returns only when its record is durable. `home` is the place of the channel.
    pub async fn hear(&self, channel: &dyn Channel, home: Option<&str>, inbound: &Inbound) -> Result<Handled, Trouble> {
        let snapshot = self.content.current();
        let text = words(&inbound.said);
        // The emergency check comes first and needs nothing that was stored.
        let (meaning, permille) = mean(&snapshot, text);
        let (now, nonce) = (self.clock.now(), (self.random)());
        let fixed = Fixed { snapshot: &snapshot, channel, inbound, home, text, meaning, permille, now, nonce };

        let key = Key::of(&inbound.person);
        let _turn = self.turns[key.shard(TURNS)].lock().await;
        for _ in 0..TRIES {
            let (revision, record) = match self.store.load(&key).await {
                Ok(loaded) => loaded,
                Err(cause) => return Err(self.trouble(&fixed, cause)),
            };
            if !inbound.id.is_empty() && record.has_seen(&inbound.id) {
                return Ok(again(&fixed, &record));
            }
            let (mut next, mut handled) = self.turn(&fixed, &record);
            if self.was_answered_while_down(inbound) {
                next.outbox.clone_from(&record.outbox);
            }
            let mut saved = self.store.save(&key, revision, next).await;
            if let Err(StoreError::TooLarge(bytes)) = saved {
                tracing::error!(channel = inbound.person.channel, bytes, "a record is full; the message is not kept");
                let smaller;
                (smaller, handled) = self.full(&fixed, record);
                saved = self.store.save(&key, revision, smaller).await;
            }
            match saved {
                Ok(Save::Done(_)) => {
                    report(&fixed, &handled);
                    return Ok(handled);
                }
                // Somebody else was faster, or the store does not know: look again.
                Ok(Save::Stale) | Err(StoreError::Unknown) => {}
                Err(cause) => return Err(self.trouble(&fixed, cause)),
            }
        }
        Err(self.trouble(&fixed, StoreError::Unavailable("too many at once for one conversation".to_owned())))
    }

    /// The record after this message, and what is answered.
    fn turn(&self, fixed: &Fixed<'_>, record: &Record) -> (Record, Handled) {
        let (step, words) = self.decide(fixed, &record.conversation, record);
        let Words { replies, origins, facts } = words;
        let mut next = if step.erase {
            Record { forgotten: true, ..Record::default() }
        } else {
            Record { conversation: step.conversation, forgotten: false, ..record.clone() }
        };
        next.updated = fixed.now;
        if !fixed.inbound.id.is_empty() {
            next.mark_seen(&fixed.inbound.id, fixed.now);
        }
        let response = fixed.channel.respond(&fixed.inbound.address, &replies, fixed.now, fixed.nonce);
        if response.is_some() {
            if !fixed.inbound.id.is_empty() {
                next.keep(&fixed.inbound.id, replies.clone());
            }
        } else {
            let to = &fixed.inbound.address;
            next.outbox.extend(replies.iter().map(|reply| Outgoing::new(reply.clone(), to.clone())));
            let excess = next.outbox.len().saturating_sub(OUTBOX_AT_MOST);
            next.outbox.drain(..excess);
            next.undelivered += u32::try_from(excess).unwrap_or(u32::MAX);
        }
        if !step.erase {
            next.address = Some(fixed.inbound.address.clone());
        }
        (next, Handled { response, replies, origins, facts, again: false })
    }

    /// Language, intent, step, speak.
    fn decide(&self, fixed: &Fixed<'_>, conversation: &Conversation, record: &Record) -> (Step, Words) {
        let snapshot = fixed.snapshot;
        let place = self.place(fixed, conversation);
        let choice = language::choose(
            &snapshot.detector,
            fixed.text,
            language::Turn {
                current: conversation.language.as_deref(),
                wavering: conversation.wavering.as_deref(),
                hint: fixed.inbound.language_hint.as_deref(),
                // Whoever is in danger is answered in the words they use, whatever else is going on.
                form_open: conversation.form.is_some() && !matches!(fixed.meaning, Meaning::Emergency(_)),
                default: place.languages.first().map_or(&snapshot.settings.source_language, String::as_str),
                senseless: fixed.meaning == Meaning::Unknown,
            },
        );
        let payload = payload(&fixed.inbound.said);
        let requested = if payload.is_some() { None } else { snapshot.detector.requested(fixed.text) };
        let heard = match (payload, &fixed.inbound.said) {
            (Some(payload), _) => Heard::Button(payload),
            (None, Said::Arrived) => Heard::Arrived,
            (None, Said::Wordless(_)) => Heard::Wordless,
            (None, Said::Text(_) | Said::Button(_)) => Heard::Words(fixed.text, in_form(fixed, conversation)),
        };
        let menu = snapshot.menu(place);
        let turn = Turn {
            heard,
            is_new: conversation.language.is_none(),
            language: &choice.language,
            requested,
            catalogue: &snapshot.catalogue,
            lexicon: &snapshot.lexicon,
            shipped: snapshot.texts.tags(),
            menu: &menu,
            place,
            now: fixed.now,
            nonce: fixed.nonce,
            copies_days: self.options.copies_days,
            is_over: snapshot.emergencies.is_over(fixed.text),
        };
        let mut step = dialogue::step(conversation, &turn);
        if step.conversation.wavering == conversation.wavering {
            step.conversation.wavering = choice.wavering;
        }
        if is_none_of_ours(fixed, conversation) {
            step.sayings.clear();
        }
        if let (true, Some(first)) = (is_cut(&fixed.inbound.said), step.sayings.first_mut()) {
            first.lines.push(Line::new("message-too-long"));
        }
        let today = place.local(fixed.now).date();
        let words = wording::replies(snapshot, place, fixed.inbound, &step, fixed.permille, fixed.nonce, today, record);
        (step, words)
    }

    fn place<'a>(&self, fixed: &Fixed<'a>, conversation: &Conversation) -> &'a Place {
        let asked = fixed.inbound.place.as_deref().filter(|id| fixed.snapshot.places.contains_key(*id));
        let asked = asked.or(fixed.home).or(conversation.place.as_deref());
        fixed.snapshot.place(asked, &self.options.default_place).expect("a snapshot has a place")
    }

    /// A record that is full takes no more words: what was asked is not kept, and the resident is told.
    fn full(&self, fixed: &Fixed<'_>, record: Record) -> (Record, Handled) {
        let plain = Fixed { text: "", meaning: Meaning::Unknown, ..*fixed };
        let smaller = Record { kept: Vec::new(), outbox: record.outbox.into_iter().take(1).collect(), ..record };
        self.turn(&plain, &smaller)
    }

    /// The store failed: only somebody in danger is answered, and only once.
    fn trouble(&self, fixed: &Fixed<'_>, cause: StoreError) -> Trouble {
        if !matches!(fixed.meaning, Meaning::Emergency(_)) {
            return Trouble { cause, urgent: Vec::new(), response: None };
        }
        let (_, words) = self.decide(fixed, &Conversation::default(), &Record::default());
        let urgent = words.replies;
        let response = fixed.channel.respond(&fixed.inbound.address, &urgent, fixed.now, fixed.nonce);
        if response.is_some() {
            // Inside a response it may be said again: the first one may never have arrived.
            return Trouble { cause, urgent, response };
        }
        if self.was_answered_while_down(fixed.inbound) {
            return Trouble { cause, urgent: Vec::new(), response };
        }
        let mut remembered = self.answered_while_down.lock().unwrap_or_else(PoisonError::into_inner);
        remembered.push_back((fixed.inbound.person.clone(), fixed.inbound.id.clone()));
        let excess = remembered.len().saturating_sub(REMEMBERED);
        remembered.drain(..excess);
        Trouble { cause, urgent, response }
    }

    /// Ids are unique for one person at most: two bots count from one, too.
    fn was_answered_while_down(&self, inbound: &Inbound) -> bool {
        let remembered = self.answered_while_down.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |(person, id): &(Person, String)| *person == inbound.person && *id == inbound.id;
        !inbound.id.is_empty() && remembered.iter().any(is_same)
    }
}

/// The platform delivers again: the same answer, nothing handled twice.
fn again(fixed: &Fixed<'_>, record: &Record) -> Handled {
    let replies = record.kept(&fixed.inbound.id).unwrap_or_default().to_vec();
    let response = fixed.channel.respond(&fixed.inbound.address, &replies, fixed.now, fixed.nonce);
    metrics::counter!("linju_repeated_deliveries_total", "channel" => fixed.inbound.person.channel.clone())
        .increment(1);
    Handled { response, replies, again: true, ..Handled::default() }
}

/// While a form asks something, most messages are answers to it, and some of them only sound like danger.
fn in_form(fixed: &Fixed<'_>, conversation: &Conversation) -> Meaning {
    let Meaning::Emergency(id) = &fixed.meaning else { return fixed.meaning.clone() };
    if conversation.form.is_none() {
        return fixed.meaning.clone();
    }
    let emergencies = &fixed.snapshot.emergencies;
    let confidence = f32::from(fixed.permille) / 1000.0;
    match emergency_in_answer(fixed.text, emergencies, id, confidence) {
        Some(id) => Meaning::Emergency(id.to_owned()),
        None if emergencies.find(fixed.text).is_some() => Meaning::Unknown,
        None => Meaning::Intent(id.clone(), confidence),
    }
}

/// In a group we speak only when we are sure to be meant.
fn is_none_of_ours(fixed: &Fixed<'_>, conversation: &Conversation) -> bool {
    fixed.inbound.chat == ChatType::Group
        && conversation.form.is_none()
        && matches!(fixed.inbound.said, Said::Text(_) | Said::Wordless(_))
        && matches!(fixed.meaning, Meaning::Guess(_) | Meaning::Unknown)
}

/// The words of a message, as many as are read.
fn words(said: &Said) -> &str {
    let text = match said {
        Said::Text(text) => text.trim(),
        Said::Button(_) | Said::Wordless(_) | Said::Arrived => "",
    };
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

fn is_cut(said: &Said) -> bool {
    matches!(said, Said::Text(text) if text.trim().len() > words(said).len())
}

fn payload(said: &Said) -> Option<Payload> {
    match said {
        Said::Button(text) => Some(Payload::parse(text).unwrap_or_default()),
        Said::Text(text) => Payload::parse(text),
        Said::Wordless(_) | Said::Arrived => None,
    }
}

/// What a message means, and how sure that is in thousandths.
fn mean(snapshot: &Snapshot, text: &str) -> (Meaning, u16) {
    if text::normalise(text).is_empty() {
        return (Meaning::Unknown, 0);
    }
    let found = understand(text, &snapshot.emergencies, &snapshot.matcher, &snapshot.urgent, snapshot.thresholds);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    let permille = (found.confidence.clamp(0.0, 1.0) * 1000.0).round() as u16;
    let meaning = match found.outcome {
        Outcome::Answer(id) if found.emergency => Meaning::Emergency(id),
        Outcome::Answer(id) => Meaning::Intent(id, found.confidence),
        Outcome::Ask(ids) => Meaning::Guess(ids),
        Outcome::Unknown => Meaning::Unknown,
    };
    (meaning, permille)
}

fn report(fixed: &Fixed<'_>, handled: &Handled) {
    let about = handled.replies.first().map(|reply| &reply.about);
    // Nobody who reads a log or a metric learns what a person was afraid of.
    let is_emergency = matches!(fixed.meaning, Meaning::Emergency(_));
    let intent =
        if is_emergency { "emergency" } else { about.map_or("none", |about| about.intent.as_str()) }.to_owned();
    let language = about.map_or("none", |about| about.language.as_str()).to_owned();
    let channel = fixed.inbound.person.channel.clone();
    let content_version = &fixed.snapshot.version;
    if is_emergency {
        tracing::info!(channel, intent, language, content_version, "a message was answered");
    } else {
        let texts = handled.origins.join(" ");
        let facts = handled.facts.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        tracing::info!(channel, intent, language, content_version, texts, facts, "a message was answered");
    }
    metrics::counter!("linju_messages_total", "channel" => channel, "intent" => intent, "language" => language)
        .increment(1);
}

//! What is remembered between two messages of one resident: plain data, stored with the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::message::Timestamp;

/// One resident's conversation, between two messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Conversation {
    /// The language we speak with them; `None` before the first words.
    pub language: Option<String>,
    /// Another language their last message was in; a second one in a row switches.
    pub wavering: Option<String>,
    /// The place they are asking about.
    pub place: Option<String>,
    /// They have been given the newcomer's hint.
    pub greeted: bool,
    /// The form that is being filled in.
    pub form: Option<Form>,
    /// A question outside any form, such as "delete everything?".
    pub question: Option<Question>,
    /// Payloads of the buttons last shown, in order: "2" means the second.
    pub offered: Vec<String>,
    /// The words of the last message, if it was only guessed at; kept for one turn.
    pub guessed_from: Option<String>,
    /// The last intent that was answered.
    pub last_intent: Option<String>,
    /// Requests they made.
    pub cases: Vec<Case>,
}

/// A form that is being filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Random, so that a button of an earlier form never answers this one.
    pub id: String,
    /// The service it belongs to.
    pub intent: String,
    /// What has been answered, as it was written.
    pub slots: BTreeMap<String, String>,
    /// What is being asked.
    pub asking: Asking,
    /// Goes up with each new question, so that a button of an earlier question is known as such.
    pub turn: u32,
    /// When the resident last answered.
    pub touched: Timestamp,
}

/// What a form is asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asking {
    /// The value of this slot.
    Slot(String),
    /// Whether everything is right.
    Confirm,
    /// Which answer is to be changed.
    Change,
}

/// A question that stands outside any form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Random, as in [`Form::id`].
    pub id: String,
    /// What a yes does.
    pub about: Pending,
}

/// What a yes outside a form does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pending {
    /// Erase everything about this resident.
    Erase,
    /// Pass the last message on to a person.
    HandOver,
}

/// A request that was handed to a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// What the resident reads out: not guessable, with a check character.
    pub number: String,
    /// The service.
    pub intent: String,
    /// The body responsible, as in services.toml.
    pub body: String,
    /// The place it is about.
    pub place: String,
    /// Language the resident wrote in.
    pub language: String,
    /// When it was made.
    pub opened: Timestamp,
    /// Answers in the resident's own words.
    pub slots: BTreeMap<String, String>,
}

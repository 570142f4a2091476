//! The catalogue: what residents can ask, who is responsible, what a request needs. It is read from
//! `locales/services.toml`; no id of an intent stands in this file.

use std::collections::HashMap;

use serde::Deserialize;

/// All services, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    services: Vec<Service>,
    by_id: HashMap<String, usize>,
}

/// One row of services.toml.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The intent's name, the same in every language, never renamed.
    pub id: String,
    /// The group it is listed under.
    pub group: String,
    /// What kind of answer it gets.
    pub kind: Kind,
    /// Who is responsible.
    pub body: String,
    /// Who is next, in order.
    #[serde(default)]
    pub escalation: Vec<String>,
    /// Where a suggestion or consultation is decided.
    #[serde(default)]
    pub level: Option<String>,
    /// A public service.
    #[serde(default)]
    pub public: bool,
    /// A text to show at the counter stands as `card-<id>` in the language of the counter.
    #[serde(default)]
    pub card: bool,
    /// How bad a wrong answer would be.
    #[serde(default)]
    pub risk: Risk,
    /// Facts of places that the answer needs.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The code of this service in Open311, where it is offered there.
    #[serde(default)]
    pub open311: Option<String>,
    /// What a form asks, in order.
    #[serde(default, rename = "slot")]
    pub slots: Vec<Slot>,
}

/// What kind of answer a service gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Answered before everything else, in every state.
    Emergency,
    /// One answer.
    Answer,
    /// Asks its slots, sums up, stores a case.
    Form,
    /// An answer, then the form is offered.
    AnswerForm,
    /// Stores a case for the staff at once.
    Handover,
    /// Steers the conversation.
    Control,
}

/// How bad a wrong answer would be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Somebody may be harmed or punished.
    High,
    /// Somebody loses time.
    #[default]
    Normal,
    /// Nothing happens.
    Low,
}

/// One question of a form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its name; `slot-<name>` in ui.ftl is what residents read.
    pub name: String,
    /// What counts as an answer.
    #[serde(rename = "type")]
    pub kind: SlotKind,
    /// Asked for; the others can be added by "change".
    pub required: bool,
    /// The question's name in ui.ftl.
    pub ask: String,
    /// The choices of a `choice`; `choice-<name>` in ui.ftl.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Only the body in charge sees it.
    #[serde(default)]
    pub private: bool,
}

/// What counts as an answer to a question of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// Any words.
    Text,
    /// Building, stairway and room, or a landmark.
    Place,
    /// A day or a time, in words.
    When,
    /// One of the choices.
    Choice,
    /// Yes or no.
    YesNo,
    /// A telephone number.
    Phone,
    /// Names of languages.
    Languages,
    /// A reference to a photo.
    Photo,
    /// A point on the map.
    Location,
}

/// Why services.toml cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct BadCatalogue {
    /// What is wrong, in plain words.
    pub problem: String,
    /// Where in the file, in bytes.
    pub at: usize,
}

impl Catalogue {
    /// Reads services.toml.
    pub fn parse(text: &str) -> Result<Self, BadCatalogue> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(default)]
            service: Vec<Service>,
        }
        let file: File = toml::from_str(text).map_err(|error| BadCatalogue {
            problem: error.message().to_owned(),
            at: error.span().map_or(0, |span| span.start),
        })?;
        let mut by_id = HashMap::new();
        for (index, service) in file.service.iter().enumerate() {
            if by_id.insert(service.id.clone(), index).is_some() {
                let name = format!("id = \"{}\"", service.id);
                let at = text.rfind(&name).unwrap_or(0);
                return Err(BadCatalogue { problem: format!("`{}` stands twice", service.id), at });
            }
        }
        Ok(Self { services: file.service, by_id })
    }

    /// The service with this id.
    pub fn get(&self, id: &str) -> Option<&Service> {
        self.by_id.get(id).map(|&index| &self.services[index])
    }

    /// The kind of this intent; one without a row is a plain answer.
    pub fn kind(&self, id: &str) -> Kind {
        self.get(id).map_or(Kind::Answer, |service| service.kind)
    }

    /// All services, in the order of the file.
    pub fn services(&self) -> &[Service] {
        &self.services
    }
}

impl Service {
    /// The slot with this name.
    pub fn slot(&self, name: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.name == name)
    }

    /// Whether a form belongs to it.
    pub const fn has_form(&self) -> bool {
        matches!(self.kind, Kind::Form | Kind::AnswerForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_catalogue_can_be_read() {
        let catalogue = Catalogue::parse(include_str!("../locales/services.toml")).expect("it is checked in");
        let repair = catalogue.services().iter().find(|service| service.kind == Kind::Form).expect("a form");
        assert!(repair.has_form() && !repair.slots.is_empty());
        assert_eq!(catalogue.kind("never-heard-of"), Kind::Answer);
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        let text = "[[service]]\nid = \"a\"\ngroup = \"g\"\nkind = \"anser\"\nbody = \"b\"\n";
        let error = Catalogue::parse(text).expect_err("a misspelt kind");
        assert!(error.problem.contains("anser"), "{error}");
        assert_eq!(text[..error.at].lines().count(), 4);
        let twice = "[[service]]\nid = \"a\"\ngroup = \"g\"\nkind = \"answer\"\nbody = \"b\"\n".repeat(2);
        let error = Catalogue::parse(&twice).expect_err("the same id twice");
        assert_eq!(twice[..error.at].lines().count(), 6);
    }
}

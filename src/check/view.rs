//! All files parsed once, for the rules to look at: languages, wordings of places, the catalogue, the
//! facts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub(super) use super::file::{Entry, File, What};
use super::place_file::PlaceView;
use crate::{
    catalogue::{BadCatalogue, Catalogue},
    config::ContentSettings,
    place::EMERGENCY_NUMBERS,
    tag::canonical,
    tree::Tree,
};

/// The catalogue's path.
pub(super) const SERVICES: &str = "locales/services.toml";

pub(super) struct View<'a> {
    pub tree: &'a Tree,
    pub settings: &'a ContentSettings,
    pub today: Date,
    pub languages: BTreeMap<&'a str, Language<'a>>,
    /// What places word in their own way.
    pub wordings: Vec<File<'a>>,
    pub catalogue: Option<Result<Catalogue, BadCatalogue>>,
    pub places: BTreeMap<&'a str, PlaceView<'a>>,
    /// All facts of all places, with the longest value.
    pub facts: BTreeMap<String, String>,
}

#[derive(Default)]
pub(super) struct Language<'a> {
    pub files: BTreeMap<What, File<'a>>,
    /// Files that are there and cannot be read.
    pub unreadable: BTreeSet<What>,
}

/// What a path is, by the layout of the folders.
pub(super) enum Layout<'a> {
    Locale(&'a str, What),
    Wording(&'a str, &'a str),
    Place(&'a str),
    Services,
    Unknown,
}

pub(super) fn layout(path: &str) -> Option<Layout<'_>> {
    let parts: Vec<&str> = path.split('/').collect();
    Some(match parts.as_slice() {
        ["locales", "services.toml"] => Layout::Services,
        ["locales", tag, name] => {
            let what = What::ALL.into_iter().find(|what| what.name() == *name);
            what.map_or(Layout::Unknown, |what| Layout::Locale(tag, what))
        }
        ["places", place, "place.toml"] => Layout::Place(place),
        ["places", place, "locales", tag, "answers.ftl"] => Layout::Wording(place, tag),
        ["locales" | "places", ..] => Layout::Unknown,
        _ => return None,
    })
}

/// Whether a folder is named like a language.
pub(super) fn is_good_tag(tag: &str) -> bool {
    canonical(tag).is_some_and(|canonical| canonical == tag)
}

impl<'a> View<'a> {
    pub(super) fn new(tree: &'a Tree, settings: &'a ContentSettings, today: Date) -> Self {
        let mut view = Self {
            tree,
            settings,
            today,
            languages: BTreeMap::new(),
            wordings: Vec::new(),
            catalogue: None,
            places: BTreeMap::new(),
            facts: EMERGENCY_NUMBERS.iter().map(|(name, number)| ((*name).to_owned(), (*number).to_owned())).collect(),
        };
        for path in tree.files.keys() {
            view.add(path);
        }
        for place in view.places.values() {
            for fact in &place.facts {
                let longest = view.facts.entry(fact.name.clone()).or_default();
                if longest.len() < fact.value.len() {
                    longest.clone_from(&fact.value);
                }
            }
        }
        view
    }

    fn add(&mut self, path: &'a str) {
        // A text with NUL in it was saved in another encoding.
        let text = self.tree.text(path).filter(|text| !text.contains('\0'));
        match (layout(path), text) {
            (Some(Layout::Locale(tag, what)), _) if is_good_tag(tag) => {
                let language = self.languages.entry(tag).or_default();
                let file = text.map(|text| File::new(path, tag, what, None, text));
                match file.filter(|file| file.text.trim().is_empty() || !file.lines.is_empty()) {
                    Some(file) => drop(language.files.insert(what, file)),
                    None => drop(language.unreadable.insert(what)),
                }
            }
            (Some(Layout::Wording(place, tag)), Some(text)) if is_good_tag(tag) => {
                self.wordings.push(File::new(path, tag, What::Answers, Some(place), text));
            }
            (Some(Layout::Place(id)), Some(text)) => drop(self.places.insert(id, PlaceView::new(id, path, text))),
            (Some(Layout::Services), Some(text)) => self.catalogue = Some(Catalogue::parse(text)),
            _ => {}
        }
    }

    /// Every .ftl file.
    pub(super) fn files(&self) -> impl Iterator<Item = &File<'a>> {
        self.languages.values().flat_map(|language| language.files.values()).chain(&self.wordings)
    }

    /// Files whose texts are spoken: not the lists.
    pub(super) fn spoken(&self) -> impl Iterator<Item = &File<'a>> {
        self.files().filter(|file| !file.what.is_list())
    }

    pub(super) fn file(&self, tag: &str, what: What) -> Option<&File<'a>> {
        self.languages.get(tag)?.files.get(&what)
    }

    pub(super) fn source_file(&self, what: What) -> Option<&File<'a>> {
        self.file(&self.settings.source_language, what)
    }

    pub(super) fn is_source(&self, tag: &str) -> bool {
        self.settings.source_language == tag
    }

    /// Whether a missing text is an error: the source language is what all others fall back to.
    pub(super) fn is_required(&self, tag: &str) -> bool {
        self.is_source(tag) || self.settings.required_languages.iter().any(|required| required == tag)
    }

    /// The services, none where there is no catalogue or a broken one.
    pub(super) fn services(&self) -> &[crate::catalogue::Service] {
        self.catalogue.as_ref().and_then(|read| read.as_ref().ok()).map_or(&[], Catalogue::services)
    }

    /// What residents can ask: the ids of the catalogue, else the names in the source language's
    /// phrases.
    pub(super) fn intents(&self) -> BTreeSet<&str> {
        if let Some(Ok(catalogue)) = &self.catalogue {
            return catalogue.services().iter().map(|service| service.id.as_str()).collect();
        }
        self.source_file(What::Phrases).into_iter().flat_map(|file| file.messages().map(|entry| &*entry.name)).collect()
    }

    /// The text of the source language that this one translates.
    pub(super) fn source_entry(&self, file: &File<'_>, name: &str) -> Option<&Entry<'a>> {
        self.source_file(file.what)?.message(name)
    }
}

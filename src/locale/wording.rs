//! The texts of one language, or those that a place words in its own way, ready to be spoken; and where
//! each of them stands, so that staff can find what a resident was told.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::{ast, serializer};
use unic_langid::LanguageIdentifier;

use super::{Reviews, figures, resource, variables};
use crate::tag::is_right_to_left;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A file of texts.
#[derive(Clone)]
pub struct TextFile {
    /// Its path below the root.
    pub path: Arc<str>,
    /// Its texts.
    pub resource: Arc<FluentResource>,
}

impl TextFile {
    /// Parses a file. What cannot be parsed is left out.
    pub fn new(path: impl Into<Arc<str>>, source: &str) -> Self {
        Self { path: path.into(), resource: resource(source) }
    }

    fn has_terms(&self) -> bool {
        self.resource.entries().any(|entry| matches!(entry, ast::Entry::Term(_)))
    }
}

/// Where a text stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file, below the root.
    pub path: Arc<str>,
    /// The line of its name, from 1.
    pub line: usize,
}

/// Texts that refer to each other.
pub(super) struct Wording {
    pub bundle: Bundle,
    messages: HashMap<String, Message>,
}

/// What has to be known of a text before it is spoken.
pub(super) struct Message {
    /// What is filled in, in any of its variants.
    pub variables: BTreeSet<String>,
    /// No person stands for it yet.
    pub draft: bool,
    pub origin: Origin,
}

impl Wording {
    /// Of two texts with the same name the one in the later file counts.
    pub(super) fn new<'a>(tag: &str, files: impl Iterator<Item = &'a TextFile>) -> Self {
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        // Without isolates a right-to-left text shows 0571-88820012 as 88820012-0571.
        bundle.set_use_isolating(is_right_to_left(tag));
        bundle.set_formatter(Some(figures::number));
        let mut messages = HashMap::new();
        for file in files {
            messages.extend(read(file));
            bundle.add_resource_overriding(file.resource.clone());
        }
        Self { bundle, messages }
    }

    /// What a place words in its own way. `base` are the files of the language, `own` those of the place
    /// and its parents, the place's last.
    ///
    /// A text refers to terms only, so a place needs no copy of all the others, unless somebody calls an
    /// office by another name there: then every text has to say it.
    pub(super) fn of_place(tag: &str, base: &[TextFile], terms: &TextFile, own: &[&TextFile]) -> Self {
        if own.iter().any(|file| file.has_terms()) {
            return Self::new(tag, base.iter().chain(own.iter().copied()));
        }
        Self::new(tag, std::iter::once(terms).chain(own.last().copied()))
    }

    pub(super) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }
}

/// The terms of these files, in one.
pub(super) fn terms(files: &[TextFile]) -> TextFile {
    let terms = files.iter().flat_map(|file| file.resource.entries());
    let body = terms.filter(|entry| matches!(entry, ast::Entry::Term(_))).cloned().collect();
    TextFile::new("", &serializer::serialize(&ast::Resource { body }))
}

fn read(file: &TextFile) -> impl Iterator<Item = (String, Message)> + '_ {
    let source = file.resource.source();
    let (mut line, mut seen) = (1, 0);
    let mut variables = variables(&file.resource);
    let reviews = Reviews::read(source);
    file.resource.entries().filter_map(move |entry| {
        let ast::Entry::Message(message) = entry else { return None };
        let name = message.id.name;
        let at = (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
        line += source[seen..at].matches('\n').count();
        seen = at;
        let variables = variables.remove(name).unwrap_or_default();
        let draft = reviews.is_draft(name);
        Some((name.to_owned(), Message { variables, draft, origin: Origin { path: file.path.clone(), line } }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_knows_its_file_and_line() {
        let file = TextFile::new("locales/en/ui.ftl", "# note\na = x\n\nb =\n    { $n }\n    y\nc = z\n");
        let wording = Wording::new("en", [&file].into_iter());
        let line = |id: &str| wording.message(id).map(|message| message.origin.line);
        assert_eq!((line("a"), line("b"), line("c"), line("d")), (Some(2), Some(4), Some(7), None));
        assert_eq!(wording.message("b").expect("there").variables, BTreeSet::from(["n".to_owned()]));
    }

    #[test]
    fn a_place_carries_its_own_texts_and_all_of_them_only_with_a_name_of_its_own() {
        let base = [TextFile::new("base", "-office = office\na = The { -office }\nb = x\n")];
        let terms = terms(&base);
        let (plain, renamed) = (TextFile::new("p", "b = Our { -office }\n"), TextFile::new("p", "-office = desk\n"));
        let light = Wording::of_place("en", &base, &terms, &[&plain]);
        assert!(light.message("a").is_none() && light.message("b").is_some());
        let full = Wording::of_place("en", &base, &terms, &[&renamed]);
        let pattern = full.bundle.get_message("a").and_then(|message| message.value()).expect("there");
        assert_eq!(full.bundle.format_pattern(pattern, None, &mut Vec::new()), "The desk");
    }
}

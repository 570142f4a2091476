//! Which text of the source language each translation was made from, so that a change there shows which
//! translations have to be read again. Kept in `locales.lock` beside the folders.

use std::{collections::BTreeMap, fmt};

use aws_lc_rs::digest;
use fluent_syntax::{ast, parser, serializer};
use serde::{Deserialize, Serialize};

use super::Files;
use crate::tree::Tree;

const HEAD: &str = "# Which text each translation was made from: a mark of the source language's text and one of its own.\n\
    # Written by `linju coverage --record`; nobody edits it by hand.\n";

/// Marks by language and text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lock {
    languages: BTreeMap<String, BTreeMap<String, String>>,
}

impl Lock {
    /// Reads `locales.lock`.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Notes every translation that is new or was changed as made from the present text. One that was
    /// left as it was stays what it is: fresh or stale.
    pub fn record(&mut self, tree: &Tree, source: &str) {
        let from = Files::read(tree, source).texts;
        let tags: Vec<String> = tree.languages().into_iter().filter(|tag| *tag != source).map(str::to_owned).collect();
        self.languages.retain(|tag, _| tags.contains(tag));
        for tag in tags {
            let texts = Files::read(tree, &tag).texts;
            let known = self.languages.entry(tag).or_default();
            known.retain(|name, _| texts.contains_key(name));
            for (name, own) in texts {
                let Some(from) = from.get(&name) else { continue };
                if known.get(&name).and_then(|entry| entry.split_once(' ')).is_none_or(|(_, before)| before != own) {
                    known.insert(name, format!("{from} {own}"));
                }
            }
        }
    }

    /// Somebody has read both texts and found that they still fit. `false`: there is no such text.
    pub fn confirm(&mut self, tag: &str, name: &str, tree: &Tree, source: &str) -> bool {
        let (from, own) = (Files::read(tree, source).texts, Files::read(tree, tag).texts);
        let (Some(from), Some(own)) = (from.get(name), own.get(name)) else { return false };
        self.languages.entry(tag.to_owned()).or_default().insert(name.to_owned(), format!("{from} {own}"));
        true
    }

    /// Translations that were made from an older text and not changed since.
    pub(super) fn stale(
        &self,
        tag: &str,
        source: &BTreeMap<String, String>,
        texts: &BTreeMap<String, String>,
    ) -> Vec<String> {
        let known = self.languages.get(tag).into_iter().flatten();
        let stale = known.filter(|(name, entry)| {
            let (from, own) = entry.split_once(' ').unwrap_or_default();
            let moved_on = source.get(*name).is_some_and(|now| now != from);
            moved_on && texts.get(*name).is_some_and(|now| now == own)
        });
        stale.map(|(name, _)| name.clone()).collect()
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        f.write_str(&toml::to_string(self).map_err(|_| fmt::Error)?)
    }
}

/// A mark of each text of a file: the same however it is laid out.
pub(super) fn marks(source: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let parsed = parser::parse_runtime(source).unwrap_or_else(|(rest, _)| rest);
    parsed.body.into_iter().filter_map(|entry| {
        let ast::Entry::Message(message) = entry else { return None };
        let name = message.id.name.to_owned();
        let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
        Some((name, hex::encode(&digest::digest(&digest::SHA256, text.as_bytes()).as_ref()[..4])))
    })
}

//! The files of a content folder as they were read once: path and bytes. Where the files come from,
//! a disk or the copy inside the program, is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::digest;

/// Files by their path relative to the root, with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// What was read.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Links that lead out of the folders; what they point at was not read.
    pub outside: BTreeSet<String>,
}

/// The files of one language.
pub const LANGUAGE_FILES: [&str; 4] = ["answers.ftl", "phrases.ftl", "ui.ftl", "words.ftl"];

impl Tree {
    /// The text of a file, without a byte-order mark; `None` if it is missing or not UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.files.get(path)?).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// The language folders.
    pub fn languages(&self) -> BTreeSet<&str> {
        self.folders("locales/")
    }

    /// The place folders.
    pub fn places(&self) -> BTreeSet<&str> {
        self.folders("places/")
    }

    fn folders(&self, prefix: &str) -> BTreeSet<&str> {
        let inside = self.files.keys().filter_map(|path| path.strip_prefix(prefix)?.split_once('/'));
        inside.map(|(folder, _)| folder).collect()
    }

    /// The first 12 hex digits of a hash over all paths and contents: the version of the content.
    pub fn version(&self) -> String {
        let mut hash = digest::Context::new(&digest::SHA256);
        for (path, bytes) in &self.files {
            for part in [path.as_bytes(), bytes] {
                hash.update(&(part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        for path in &self.outside {
            hash.update(path.as_bytes());
        }
        hex::encode(&hash.finish().as_ref()[..6])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_changes_with_every_byte_and_every_name() {
        let tree = |path: &str, text: &str| Tree { files: [(path.to_owned(), text.into())].into(), ..Tree::default() };
        let version = tree("a", "b").version();
        assert_eq!(version.len(), 12);
        assert_ne!(version, tree("ab", "").version());
        assert_ne!(version, tree("a", "c").version());
        assert_eq!(version, tree("a", "b").version());
    }

    #[test]
    fn folders_are_languages_and_places() {
        let mut tree = Tree::default();
        for path in ["locales/en/ui.ftl", "locales/services.toml", "places/a/place.toml"] {
            tree.files.insert(path.into(), b"\xef\xbb\xbfx".to_vec());
        }
        assert_eq!(tree.languages(), ["en"].into());
        assert_eq!(tree.places(), ["a"].into());
        assert_eq!(tree.text("locales/en/ui.ftl"), Some("x"));
    }
}

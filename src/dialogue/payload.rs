//! What a button carries: `/intent` or `/intent{"slot":"value"}`, the same in every language. Typed by
//! hand it means the same. Any text is safe to parse.

use std::collections::BTreeMap;

/// A parsed payload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// The intent it names.
    pub intent: String,
    /// What it fills in.
    pub slots: BTreeMap<String, String>,
}

/// Asks this many bytes at most of a platform; Telegram has the smallest room.
pub const MAX_PAYLOAD: usize = 64;

impl Payload {
    /// A payload that only names an intent.
    pub fn new(intent: &str) -> Self {
        Self { intent: intent.to_owned(), slots: BTreeMap::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.slots.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Reads `/intent`, `/intent@0.9` and `/intent{"slot":"value"}`; `None` for everything else.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.trim().strip_prefix('/')?;
        let end = rest.find(['{', '@']).unwrap_or(rest.len());
        let (intent, rest) = rest.split_at(end);
        let is_name = intent.starts_with(|c: char| c.is_ascii_lowercase())
            && intent.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
        if !is_name {
            return None;
        }
        let slots = match rest.find('{') {
            None => BTreeMap::new(),
            Some(brace) => serde_json::from_str(&rest[brace..]).ok()?,
        };
        Some(Self { intent: intent.to_owned(), slots })
    }

    /// The value of `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.slots.get(name).map(String::as_str)
    }
}

impl std::fmt::Display for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "/{}", self.intent)?;
        if self.slots.is_empty() {
            return Ok(());
        }
        let slots = serde_json::to_string(&self.slots).map_err(|_| std::fmt::Error)?;
        f.write_str(&slots)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_reads_back_as_it_was_written() {
        let payload = Payload::new("repair-request").with("q", "ab12.3").with("confirm", "yes");
        assert_eq!(Payload::parse(&payload.to_string()), Some(payload));
        assert_eq!(Payload::parse("/waste-sorting@0.9").map(|p| p.intent).as_deref(), Some("waste-sorting"));
    }

    #[test]
    fn other_texts_are_not_payloads() {
        for text in
            ["waste", "/", "/ waste", "/Waste", "/a{", "/a{\"x\":1}", "/a{\"x\":{\"y\":\"z\"}}", "//", "/../etc"]
        {
            assert_eq!(Payload::parse(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,60}") {
            let _ = Payload::parse(&format!("/{text}"));
        }
    }
}

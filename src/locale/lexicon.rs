//! Short words that steer a conversation, in every language at once: yes, no, back, numbers. People
//! answer "ok" in any language, so every language is heard; the conversation's own decides a conflict.

use std::collections::HashMap;

use super::Locale;
use crate::text;

/// Words of all languages, ready to be looked up.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    entries: HashMap<String, Vec<(String, String)>>,
}

impl Lexicon {
    /// Collects the words of all languages, and the names of choices on buttons.
    pub fn new<'a>(locales: impl IntoIterator<Item = &'a Locale>, choices: &[(String, String, String)]) -> Self {
        let mut lexicon = Self::default();
        for locale in locales {
            for (list, words) in &locale.words {
                for word in words {
                    lexicon.add(word, &locale.tag, list);
                }
            }
        }
        for (tag, list, title) in choices {
            lexicon.add(title, tag, list);
        }
        lexicon
    }

    fn add(&mut self, word: &str, tag: &str, list: &str) {
        let word = text::normalise(word);
        if !word.is_empty() {
            self.entries.entry(word).or_default().push((tag.to_owned(), list.to_owned()));
        }
    }

    /// Which of `lists` the whole text belongs to; the list of `language` wins over another's.
    pub fn which<'a>(&self, text: &str, language: &str, lists: &[&'a str]) -> Option<&'a str> {
        let entries = self.entries.get(&text::normalise(text))?;
        let listed = |(_, list): &&(String, String)| lists.contains(&list.as_str());
        let own = entries.iter().filter(listed).find(|(tag, _)| tag == language);
        let (_, list) = own.or_else(|| entries.iter().find(listed))?;
        lists.iter().find(|known| *known == list).copied()
    }

    /// Whether the whole text is a word of `list`.
    pub fn is(&self, text: &str, language: &str, list: &str) -> bool {
        self.which(text, language, &[list]).is_some()
    }

    /// The number a text stands for in a list of choices: "2", "２", "二", "the second".
    pub fn number(&self, text: &str, language: &str) -> Option<usize> {
        const NUMBERS: [&str; 9] = [
            "number-1", "number-2", "number-3", "number-4", "number-5", "number-6", "number-7", "number-8", "number-9",
        ];
        let found = self.which(text, language, &NUMBERS)?;
        NUMBERS.iter().position(|name| *name == found).map(|index| index + 1)
    }

    /// What follows when the text begins with a word of `list`: "wait, 1201" → "1201".
    pub fn after<'t>(&self, text: &'t str, language: &str, list: &str) -> Option<&'t str> {
        const LONGEST: usize = 24;
        let mut rest = None;
        for (at, c) in text.char_indices().take(LONGEST) {
            let end = at + c.len_utf8();
            let ends = text[end..].chars().next().is_none_or(|next| !text::is_word(next) || text::is_spaceless(next));
            if ends && text::is_word(c) && self.is(&text[..end], language, list) {
                rest = Some(text[end..].trim_start_matches(|c: char| !text::is_word(c)).trim_end());
            }
        }
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Sources;

    fn lexicon() -> Lexicon {
        let locale = |tag, words| Locale::new(tag, Sources { words, ..Sources::default() });
        let en =
            locale("en", "yes =\n    yes\n    ok\nno = no\nnumber-2 =\n    2\n    the second\ncorrection = wait\n");
        let zh = locale("zh-Hans", "yes = 是\nno = 不\nnumber-2 =\n    二\n    2\ncorrection = 等等\n");
        let pl = locale("pl", "yes = no\n");
        Lexicon::new([&en, &zh, &pl], &[("en".into(), "choice-water".into(), "Water".into())])
    }

    #[test]
    fn a_word_is_heard_in_every_language_and_the_own_language_decides() {
        let lexicon = lexicon();
        assert_eq!(lexicon.which("OK!", "zh-Hans", &["yes", "no"]), Some("yes"));
        assert_eq!(lexicon.which("no", "en", &["yes", "no"]), Some("no"));
        assert_eq!(lexicon.which("no", "pl", &["yes", "no"]), Some("yes"));
        assert_eq!(lexicon.which("no way", "en", &["yes", "no"]), None);
        assert!(lexicon.is("water", "ar", "choice-water"));
    }

    #[test]
    fn a_number_is_heard_in_words_and_other_digits() {
        let lexicon = lexicon();
        for text in ["2", "２", "二", "the second", "2."] {
            assert_eq!(lexicon.number(text, "en"), Some(2), "{text}");
        }
        assert_eq!(lexicon.number("two rooms", "en"), None);
    }

    #[test]
    fn what_follows_a_word_is_kept_as_it_was_written() {
        let lexicon = lexicon();
        assert_eq!(lexicon.after("Wait, 1201 not 1202", "en", "correction"), Some("1201 not 1202"));
        assert_eq!(lexicon.after("等等，是1201", "zh-Hans", "correction"), Some("是1201"));
        assert_eq!(lexicon.after("waiter 5", "en", "correction"), None);
        assert_eq!(lexicon.after("", "en", "correction"), None);
    }
}

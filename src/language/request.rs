//! "English please", "说中文", "en": a request for a language, made in any language. The name of a language
//! inside a longer sentence is no request.

use crate::tag::{best, primary};
use crate::text;

/// The names of languages and the words people put around them.
#[derive(Clone, Debug, Default)]
pub(super) struct Requests {
    /// Tag and normalised name, longest name first.
    names: Vec<(String, String)>,
    words: Vec<String>,
    shipped: Vec<String>,
}

impl Requests {
    /// Names as pairs of tag and name; all languages together.
    pub(super) fn new<'a>(
        names: impl Iterator<Item = (String, &'a str)>,
        words: impl Iterator<Item = &'a str>,
        shipped: &[String],
    ) -> Self {
        let kept = |text: &str| Some(text::normalise(text)).filter(|text| !text.is_empty());
        let mut names: Vec<_> = names.filter_map(|(tag, name)| Some((tag, kept(name)?))).collect();
        names.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        names.dedup();
        let mut words: Vec<_> = words.filter_map(kept).collect();
        words.sort_unstable();
        words.dedup();
        Self { names, words, shipped: shipped.to_vec() }
    }

    /// The language `text` asks for.
    pub(super) fn find(&self, text: &str) -> Option<String> {
        let bare = text.trim().trim_start_matches('/');
        let named = |tag: &String| tag.eq_ignore_ascii_case(bare) || primary(tag).eq_ignore_ascii_case(bare);
        if self.shipped.iter().any(named) {
            return best(bare, &self.shipped).map(str::to_owned);
        }
        let text = text::normalise(text);
        let asked = self.names.iter().find(|(_, name)| {
            text.match_indices(name.as_str()).any(|(start, _)| {
                let (before, after) = (&text[..start], &text[start + name.len()..]);
                text::contains_phrase(&text, name) && self.covers(before) && self.covers(after)
            })
        });
        asked.map(|(tag, _)| tag.clone())
    }

    /// Whether request words, one after another, make up all of `rest`.
    fn covers(&self, rest: &str) -> bool {
        let mut reached = vec![false; rest.len() + 1];
        reached[0] = true;
        for at in 0..rest.len() {
            if !reached[at] {
                continue;
            }
            let here = &rest[at..];
            if here.starts_with(' ') {
                reached[at + 1] = true;
            }
            for word in self.words.iter().filter(|word| here.starts_with(word.as_str())) {
                let next = here[word.len()..].chars().next();
                let ends =
                    next.is_none_or(|c| !text::is_word(c)) || word.chars().next_back().is_some_and(text::is_spaceless);
                reached[at + word.len()] |= ends;
            }
        }
        reached[rest.len()]
    }
}

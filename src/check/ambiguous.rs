//! G4, sentences that are nearly the same under two names. Compares each only with those that share one of
//! its rarest parts, so that thousands of sentences take no longer than reading them.

use std::collections::{BTreeSet, HashMap};

use super::{
    Found, Rule,
    file::{Said, What},
    view::View,
    words::Words,
};
use crate::text;

pub(super) const RULES: &[Rule] = &[Rule::warning("phrase-ambiguous", phrase_ambiguous)];

/// So many of a hundred parts must be the same.
const ALIKE: usize = 90;
/// Shorter sentences differ in every letter.
const FEWEST_WORDS: usize = 3;
const FEWEST_LETTERS: usize = 8;

/// A sentence as a set of parts: three letters in a row.
struct Sentence<'f> {
    said: Said<'f>,
    text: String,
    /// The rarest ones first: how often it occurs, and which it is.
    parts: Vec<(usize, u64)>,
}

fn phrase_ambiguous(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.languages.values().filter_map(|language| language.files.get(&What::Phrases)) {
        let sentences = sentences(file.said());
        for (sentence, other) in ambiguous(&sentences) {
            let line = file.position(other.said.at).0;
            let words = Words::new("phrase-ambiguous").quoting("other", other.said.name).with("line", line);
            found.at(file, sentence.said.at, sentence.said.name, words.quoting("near", &other.said.text));
        }
    }
}

fn sentences<'f>(said: impl Iterator<Item = Said<'f>>) -> Vec<Sentence<'f>> {
    let mut counts: HashMap<u64, usize> = HashMap::new();
    let mut all = Vec::new();
    for said in said {
        let text = text::normalise(&said.text);
        if text.split(' ').count() < FEWEST_WORDS && text.chars().count() < FEWEST_LETTERS {
            continue;
        }
        let parts = parts(&text);
        for part in &parts {
            *counts.entry(*part).or_default() += 1;
        }
        all.push(Sentence { said, text, parts: parts.into_iter().map(|part| (0, part)).collect() });
    }
    for sentence in &mut all {
        sentence.parts.iter_mut().for_each(|(count, part)| *count = counts[part]);
        sentence.parts.sort_unstable();
    }
    all
}

fn parts(text: &str) -> BTreeSet<u64> {
    let letters: Vec<u64> = std::iter::once(' ').chain(text.chars()).chain([' ']).map(u64::from).collect();
    letters.windows(3).map(|three| (three[0] << 42) | (three[1] << 21) | three[2]).collect()
}

/// Each sentence with the first one above it that is nearly the same and stands under another name.
fn ambiguous<'s, 'f>(sentences: &'s [Sentence<'f>]) -> Vec<(&'s Sentence<'f>, &'s Sentence<'f>)> {
    let mut with_part: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut pairs = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        // Two that are alike share one of so many of their rarest parts: the others would not be enough.
        let rarest = sentence.parts.len() - sentence.parts.len() * ALIKE / (200 - ALIKE) + 1;
        let rarest = &sentence.parts[..rarest.min(sentence.parts.len())];
        let near: BTreeSet<usize> =
            rarest.iter().filter_map(|(_, part)| with_part.get(part)).flatten().copied().collect();
        let is_near = |other: &&Sentence<'_>| {
            other.said.name != sentence.said.name
                && other.text != sentence.text
                && alike(&sentence.parts, &other.parts) >= ALIKE
        };
        if let Some(other) = near.into_iter().map(|index| &sentences[index]).find(is_near) {
            pairs.push((sentence, other));
        }
        for (_, part) in rarest {
            with_part.entry(*part).or_default().push(index);
        }
    }
    pairs
}

/// How many of a hundred parts two sentences share.
fn alike(one: &[(usize, u64)], other: &[(usize, u64)]) -> usize {
    let all = one.len() + other.len();
    if one.len().min(other.len()) * 200 < all * ALIKE {
        return 0;
    }
    let (mut shared, mut left, mut right) = (0, one, other);
    while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
        match first.cmp(second) {
            std::cmp::Ordering::Less => left = left_rest,
            std::cmp::Ordering::Greater => right = right_rest,
            std::cmp::Ordering::Equal => {
                shared += 1;
                (left, right) = (left_rest, right_rest);
            }
        }
    }
    shared * 200 / all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(lines: &[(&'static str, &'static str)]) -> Vec<(String, String)> {
        let said = lines.iter().map(|(name, text)| Said { name, text: (*text).into(), at: text });
        let sentences = sentences(said);
        ambiguous(&sentences).into_iter().map(|(one, other)| (one.text.clone(), other.text.clone())).collect()
    }

    #[test]
    fn what_is_nearly_the_same_under_another_name_is_found() {
        let long = "where can i get the certificate of my address for the school of my child";
        let longer = "where can i get the certificates of my address for the school of my child";
        assert_eq!(pairs(&[("a", long), ("b", longer)]), [(longer.to_owned(), long.to_owned())]);
        assert_eq!(pairs(&[("a", long), ("a", longer)]), [], "the same name");
        assert_eq!(pairs(&[("a", long), ("b", long)]), [], "that is a duplicate");
        assert_eq!(pairs(&[("a", "my lift is broken"), ("b", "my lift was broken")]), [], "one word is a difference");
        assert_eq!(pairs(&[("a", "lift"), ("b", "lifts")]), []);
    }

    #[test]
    fn every_pair_is_found_that_a_comparison_of_all_with_all_finds() {
        let said: Vec<String> = (0..300)
            .map(|at: u32| format!("{} the lift in building number {} is out of order", at % 7, at % 50))
            .collect();
        let name = |at: usize| if at.is_multiple_of(2) { "a" } else { "b" };
        let sentences =
            sentences(said.iter().enumerate().map(|(at, text)| Said { name: name(at), text: text.into(), at: text }));
        let fast: Vec<usize> = ambiguous(&sentences).iter().map(|(one, _)| std::ptr::from_ref(*one) as usize).collect();
        let slow = sentences.iter().enumerate().filter(|(at, one)| {
            let is_near = |other: &Sentence<'_>| {
                other.said.name != one.said.name && other.text != one.text && alike(&one.parts, &other.parts) >= ALIKE
            };
            sentences[..*at].iter().any(is_near)
        });
        let slow: Vec<usize> = slow.map(|(_, one)| std::ptr::from_ref(one) as usize).collect();
        assert!(!slow.is_empty());
        assert_eq!(fast, slow);
    }
}

//! Runs of one to five letters and how often each language uses them: naive Bayes, learned from what the
//! content itself says. A language in foreign letters is learned beside it.

use unicode_normalization::UnicodeNormalization;

use super::script::{Script, script_of, written};
use crate::text;

/// How many different runs are kept apart.
const BUCKETS: usize = 1 << 16;
/// The longest run, and the longest in scripts without spaces.
const LETTERS: usize = 5;
const SPACELESS_LETTERS: usize = 2;
/// What a run counts that a language was never seen to use.
const NEVER: f32 = 0.5;
/// Runs overlap: this many say the same thing, so the sum of their evidence is divided by it.
const OVERLAP: f32 = 6.0;
/// A script none of these languages is usually written in: how much less likely that is, in nats.
const IN_FOREIGN_LETTERS: f32 = -1.5;

/// One language in one script.
#[derive(Clone, Debug)]
struct Class {
    language: usize,
    script: Script,
    lines: usize,
    /// Logarithm of the share of each bucket.
    shares: Vec<f32>,
    prior: f32,
}

/// What the languages look like.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    classes: Vec<Class>,
    /// The script each language is usually written in.
    main: Vec<Option<Script>>,
}

impl Model {
    /// Learns the languages whose lines are given, in their order.
    pub(super) fn of(languages: &[&[String]]) -> Self {
        let mut model = Self::default();
        for (language, lines) in languages.iter().enumerate() {
            let mut main: Vec<(Script, usize)> = Vec::new();
            let mut classes: Vec<Class> = Vec::new();
            let mut add = |script: Script, line: &str| {
                let at = classes.iter().position(|class| class.script == script).unwrap_or_else(|| {
                    classes.push(Class { language, script, lines: 0, shares: vec![0.0; BUCKETS], prior: 0.0 });
                    classes.len() - 1
                });
                classes[at].lines += 1;
                runs(line, |bucket| classes[at].shares[bucket] += 1.0);
            };
            for line in *lines {
                let Some(script) = written(line).map(|written| written.script) else { continue };
                match main.iter_mut().find(|(known, _)| *known == script) {
                    Some((_, lines)) => *lines += 1,
                    None => main.push((script, 1)),
                }
                add(script, line);
                // Without the right keyboard people leave out accents, or write in other letters.
                let plain = text::romanised(line, 2).unwrap_or_else(|| any_ascii::any_ascii(line));
                if plain != *line {
                    add(Script::Latin, &plain);
                }
            }
            let main = main.into_iter().max_by_key(|(_, lines)| *lines).map(|(script, _)| script);
            model.main.push(main);
            // A stray line in another script is a quotation, not a way of writing.
            let fewest = lines.len() / 20;
            classes.retain(|class| class.script == Script::Latin || class.lines > fewest);
            for class in &mut classes {
                class.prior = if Some(class.script) == main { 0.0 } else { IN_FOREIGN_LETTERS };
            }
            model.classes.append(&mut classes);
        }
        model.take_logarithms();
        model
    }

    /// Turns counts into logarithms of shares. All classes share one floor: what nobody was seen to use
    /// must not speak for the language that said most.
    fn take_logarithms(&mut self) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of classes")]
        let classes = self.classes.len() as f32;
        let sums: Vec<f32> = self.classes.iter().map(|class| class.shares.iter().sum::<f32>().max(1.0)).collect();
        let floor = NEVER * classes / sums.iter().sum::<f32>();
        for (class, sum) in self.classes.iter_mut().zip(sums) {
            class.shares.iter_mut().for_each(|share| *share = (*share / sum + floor).ln());
        }
    }

    /// The script that language is usually written in.
    pub(super) fn main_script(&self, language: usize) -> Option<Script> {
        self.main.get(language).copied().flatten()
    }

    /// The languages that are written in `script`: those that usually are, else those that can be.
    pub(super) fn written_in(&self, script: Script) -> Vec<usize> {
        let usually = |script| (0..self.main.len()).filter(move |at| self.main[*at] == Some(script));
        match script {
            Script::Latin => (0..self.main.len()).collect(),
            Script::Han if usually(Script::Han).next().is_none() => usually(Script::Kana).collect(),
            _ => usually(script).collect(),
        }
    }

    /// The chance of each of `candidates`, likeliest first; `prior` in nats.
    pub(super) fn weigh(
        &self,
        text: &str,
        script: Script,
        candidates: &[usize],
        prior: impl Fn(usize) -> f32,
    ) -> Vec<(usize, f32)> {
        let mut buckets = Vec::new();
        runs(text, |bucket| buckets.push(bucket));
        let mut found: Vec<(usize, f32)> = Vec::new();
        for &language in candidates {
            let score =
                |class: &Class| buckets.iter().map(|bucket| class.shares[*bucket]).sum::<f32>() / OVERLAP + class.prior;
            let own = self.classes.iter().filter(|class| class.language == language);
            let fitting =
                own.filter(|class| class.script == script || (script, class.script) == (Script::Han, Script::Kana));
            let best = fitting.map(score).max_by(f32::total_cmp);
            found.extend(best.map(|score| (language, score + prior(language))));
        }
        let top = found.iter().map(|(_, score)| *score).fold(f32::MIN, f32::max);
        for (_, score) in &mut found {
            *score = (*score - top).exp();
        }
        let all: f32 = found.iter().map(|(_, score)| *score).sum();
        for (_, score) in &mut found {
            *score /= all;
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        found
    }
}

/// The words of `text` that say something about its language: no addresses, handles, commands, numbers.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_address = |word: &str| word.contains("://") || word.starts_with("www.") || word.starts_with(['@', '#', '/']);
    text.split_whitespace().filter(move |word| !is_address(word) && word.chars().any(|c| script_of(c).is_some()))
}

/// Calls `take` with the bucket of every run of letters inside a word and its boundaries.
fn runs(text: &str, mut take: impl FnMut(usize)) {
    for word in words(text) {
        let plain: String = word.nfkc().flat_map(char::to_lowercase).filter(|c| !matches!(c, '\'' | '’')).collect();
        for part in plain.split(|c| !text::is_word(c)).filter(|part| !part.is_empty()) {
            let letters: Vec<char> = [' '].into_iter().chain(part.chars()).chain([' ']).collect();
            for start in 0..letters.len() {
                let longest = if text::is_spaceless(letters[start]) { SPACELESS_LETTERS } else { LETTERS };
                let mut state = 0xcbf2_9ce4_8422_2325_u64;
                for (place, letter) in letters[start..].iter().take(longest).enumerate() {
                    state = (state ^ u64::from(*letter)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(27);
                    if place > 0 || *letter != ' ' {
                        #[expect(clippy::cast_possible_truncation, reason = "only the low bits are wanted")]
                        take((state ^ (state >> 31)) as usize % BUCKETS);
                    }
                }
            }
        }
    }
}

//! How complete the content is: what each language lacks, what nobody has reviewed, what was changed in
//! the source language since, and which facts somebody should check next. Values in, values out.

mod facts;
mod lock;
mod report;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::{Catalogue, Kind};
use crate::config::ContentSettings;
use crate::locale::{Review, Reviews, lists};
use crate::tag;
use crate::tree::Tree;

pub use facts::{ToVerify, to_verify};
pub use lock::Lock;

/// Texts to show at a counter stand in the language of the counter only.
const CARD: &str = "card-";

/// How much of something is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// What is there.
    pub present: usize,
    /// What there should be.
    pub wanted: usize,
}

/// One language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Answers.
    pub answers: Count,
    /// Lists of what residents say.
    pub phrases: Count,
    /// Buttons, questions, short sentences.
    pub ui: Count,
    /// Lists of words that steer a conversation.
    pub words: Count,
    /// Answers by group of services.
    pub groups: BTreeMap<String, Count>,
    /// An answer, an emergency's first of all, is missing: residents have to be told.
    pub partial: bool,
    /// What is missing: `answers/thanks`.
    pub missing: Vec<String>,
    /// The language that speaks instead.
    pub fallback: String,
    /// Answers and ui texts for which no person stands yet.
    pub drafts: usize,
    /// Texts that were translated from an older text of the source language.
    pub stale: Vec<String>,
    /// Texts with a note of who proposed and who approved them.
    pub reviews: BTreeMap<String, Review>,
}

/// All languages, and what staff should check next.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// By tag.
    pub languages: Vec<Language>,
    /// Facts, the most pressing first.
    pub facts_to_verify: Vec<ToVerify>,
}

impl Coverage {
    /// Looks at all files as of `today`.
    pub fn new(tree: &Tree, settings: &ContentSettings, lock: &Lock, today: Date) -> Self {
        let catalogue = Catalogue::parse(tree.text("locales/services.toml").unwrap_or_default()).unwrap_or_default();
        let source = Files::read(tree, &settings.source_language);
        let tags: Vec<String> = tree.languages().into_iter().map(str::to_owned).collect();
        let language = |tag: &String| {
            let files = Files::read(tree, tag);
            let others: Vec<&String> = tags.iter().filter(|other| *other != tag).collect();
            let fallback = tag::best(tag, &others).unwrap_or(&settings.source_language).to_owned();
            let stale = lock.stale(tag, &source.texts, &files.texts);
            Language { fallback, stale, ..files.compare(tag, &source, &catalogue) }
        };
        let languages = tags.iter().map(language).collect();
        Self { languages, facts_to_verify: to_verify(tree, settings, &catalogue, today) }
    }

    /// Whether a text for somebody in danger is missing in any language.
    pub fn lacks_emergency(&self) -> bool {
        let groups = self.languages.iter().flat_map(|language| &language.groups);
        groups.into_iter().any(|(group, count)| group == EMERGENCY && count.present < count.wanted)
    }
}

/// The group of emergencies in [`Language::groups`].
const EMERGENCY: &str = "emergency";

/// Names of the texts of a language, with what has to be known of them.
#[derive(Default)]
struct Files {
    /// Answers and ui: `answers/thanks` and a mark of its text.
    texts: BTreeMap<String, String>,
    /// Lists that are not empty: `phrases/thanks`.
    lists: BTreeSet<String>,
    drafts: BTreeSet<String>,
    reviews: BTreeMap<String, Review>,
}

impl Files {
    fn read(tree: &Tree, tag: &str) -> Self {
        let mut files = Self::default();
        for kind in ["answers", "ui"] {
            let source = tree.text(&format!("locales/{tag}/{kind}.ftl")).unwrap_or_default();
            let reviews = Reviews::read(source);
            for (name, mark) in lock::marks(source) {
                let full = format!("{kind}/{name}");
                if reviews.is_draft(&name) {
                    files.drafts.insert(full.clone());
                }
                files.texts.insert(full, mark);
            }
            files.reviews.extend(reviews.texts.into_iter().map(|(name, review)| (format!("{kind}/{name}"), review)));
        }
        for kind in ["phrases", "words"] {
            let source = tree.text(&format!("locales/{tag}/{kind}.ftl")).unwrap_or_default();
            let filled = lists(source).into_iter().filter(|(_, lines)| !lines.is_empty());
            files.lists.extend(filled.map(|(name, _)| format!("{kind}/{name}")));
        }
        files
    }

    fn has(&self, name: &str) -> bool {
        self.texts.contains_key(name) || self.lists.contains(name)
    }

    fn compare(self, tag: &str, source: &Self, catalogue: &Catalogue) -> Language {
        let mut language = Language { tag: tag.to_owned(), ..Language::default() };
        let of_catalogue = catalogue.services().iter();
        let asked =
            of_catalogue.flat_map(|service| [format!("answers/{}", service.id), format!("phrases/{}", service.id)]);
        let of_source = source.texts.keys().chain(&source.lists).cloned();
        let is_card = |name: &String| name.starts_with(&format!("answers/{CARD}"));
        let wanted: BTreeSet<String> = asked.chain(of_source).filter(|name| !is_card(name)).collect();
        for name in &wanted {
            let (kind, id) = name.split_once('/').unwrap_or((name, ""));
            let count = match kind {
                "answers" => &mut language.answers,
                "phrases" => &mut language.phrases,
                "ui" => &mut language.ui,
                _ => &mut language.words,
            };
            let here = usize::from(self.has(name));
            *count = count.and(here);
            if let Some(service) = catalogue.get(id).filter(|_| kind == "answers") {
                let group = if service.kind == Kind::Emergency { EMERGENCY } else { &service.group };
                let count = language.groups.entry(group.to_owned()).or_default();
                *count = count.and(here);
            }
            if here == 0 {
                language.partial |= kind == "answers";
                language.missing.push(name.clone());
            }
        }
        language.drafts = self.drafts.len();
        language.reviews = self.reviews;
        language
    }
}

impl Count {
    fn and(self, here: usize) -> Self {
        Self { present: self.present + here, wanted: self.wanted + 1 }
    }

    /// Nothing is missing.
    pub fn is_full(self) -> bool {
        self.present == self.wanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn tree(files: &[(&str, &str)]) -> Tree {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        Tree { files, ..Tree::default() }
    }

    fn coverage(files: &[(&str, &str)], lock: &Lock) -> Coverage {
        let settings = Config::parse("", &|_| None).expect("the default settings").content;
        Coverage::new(&tree(files), &settings, lock, jiff::civil::date(2026, 11, 25))
    }

    const SERVICES: (&str, &str) = (
        "locales/services.toml",
        "[[service]]\nid = \"fire\"\ngroup = \"danger\"\nkind = \"emergency\"\nbody = \"119\"\n\
         [[service]]\nid = \"waste\"\ngroup = \"home\"\nkind = \"answer\"\nbody = \"us\"\n",
    );
    const EN: (&str, &str) =
        ("locales/en/answers.ftl", "### Status: draft\nfire = Out!\nwaste = Sort.\nunknown = What?\n");

    #[test]
    fn what_a_language_lacks_is_counted_by_group() {
        let fr = ("locales/fr/answers.ftl", "waste = Triez.\n");
        let phrases = ("locales/fr/phrases.ftl", "waste =\n    tri\n");
        let coverage = coverage(&[SERVICES, EN, fr, phrases], &Lock::default());
        let fr = &coverage.languages[1];
        assert_eq!((fr.tag.as_str(), fr.answers), ("fr", Count { present: 1, wanted: 3 }));
        assert_eq!(fr.phrases, Count { present: 1, wanted: 2 });
        assert_eq!(fr.groups["emergency"], Count { present: 0, wanted: 1 });
        assert_eq!(fr.groups["home"], Count { present: 1, wanted: 1 });
        assert_eq!(fr.missing, ["answers/fire", "answers/unknown", "phrases/fire"]);
        assert_eq!((fr.partial, fr.fallback.as_str(), fr.drafts), (true, "en", 1));
        assert!(coverage.lacks_emergency());
    }

    #[test]
    fn a_text_is_stale_once_the_source_has_changed_and_until_it_is_renewed() {
        let fr = |text: &'static str| ("locales/fr/answers.ftl", text);
        let old = [SERVICES, EN, fr("fire = Dehors !\nwaste = Triez.\nunknown = Quoi ?\n")];
        let mut lock = Lock::default();
        lock.record(&tree(&old), "en");
        assert!(coverage(&old, &lock).languages[1].stale.is_empty());

        let changed = ("locales/en/answers.ftl", "fire = Out, now!\nwaste = Sort.\nunknown = What?\n");
        let new = [SERVICES, changed, old[2]];
        lock.record(&tree(&new), "en");
        assert_eq!(
            coverage(&new, &lock).languages[1].stale,
            ["answers/fire"],
            "recording does not renew a translation"
        );

        let renewed = [SERVICES, changed, fr("# fine\nfire = Dehors, vite !\nwaste =\n    Triez.\nunknown = Quoi ?\n")];
        lock.record(&tree(&renewed), "en");
        assert!(coverage(&renewed, &lock).languages[1].stale.is_empty());
        let again = Lock::parse(&lock.to_string()).expect("what it wrote");
        assert_eq!(again, lock);

        let mut confirmed = Lock::parse(&lock.to_string()).expect("what it wrote");
        let back = [SERVICES, EN, renewed[2]];
        confirmed.record(&tree(&back), "en");
        assert_eq!(coverage(&back, &confirmed).languages[1].stale, ["answers/fire"]);
        assert!(confirmed.confirm("fr", "answers/fire", &tree(&back), "en"), "somebody read both");
        assert!(coverage(&back, &confirmed).languages[1].stale.is_empty());
        assert!(!confirmed.confirm("fr", "answers/none", &tree(&back), "en"));
    }
}

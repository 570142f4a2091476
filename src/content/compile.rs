//! From checked files to a snapshot. The trained matcher is kept on disk under the hash of what it was
//! trained from, so that a restart does not train again.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufReader, BufWriter, Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use aws_lc_rs::digest;

use super::{ContentError, Options, Snapshot};
use crate::catalogue::{Catalogue, Kind};
use crate::intent::{Emergencies, Matcher, Phrase, Sign, Thresholds};
use crate::language::{Detector, Lessons};
use crate::locale::{Lexicon, Line, Locale, Sources, TextFile, Texts};
use crate::message::Timestamp;
use crate::place::{Place, PlaceFile, resolve};
use crate::tree::Tree;

/// The code that trains a matcher: one that other code has trained is not taken from the cache.
const TRAINER: [&str; 6] = [
    include_str!("../intent/mod.rs"),
    include_str!("../intent/calibrate.rs"),
    include_str!("../intent/features.rs"),
    include_str!("../intent/learn.rs"),
    include_str!("../intent/packed.rs"),
    include_str!("../text.rs"),
];
/// Names of languages stand in lists that begin with this.
const LANGUAGE_NAMES: &str = "language-";
/// Words around the name of a language in a request.
const REQUEST_WORDS: &str = "language-request";
/// What looks like a sign of an emergency and is none.
const LOOKALIKES: &str = "emergency-not";
/// What says that an emergency is over, or was never real.
const OVER: &str = "emergency-over";

pub(super) fn snapshot(
    tree: &Tree,
    options: &Options,
    before: Option<&Snapshot>,
    now: Timestamp,
) -> Result<Snapshot, ContentError> {
    let catalogue = Catalogue::parse(tree.text("locales/services.toml").unwrap_or_default()).unwrap_or_default();
    let locales = locales(tree);
    let places = places(tree, options);
    if !places.contains_key(&options.default_place) {
        return Err(ContentError::NoPlace(options.default_place.clone()));
    }
    let texts = Texts::new(&locales, &places, &wordings(tree), &options.settings.source_language);
    let lexicon = Lexicon::new(locales.values(), &choices(&catalogue, &locales, &texts, &places, super::day(now)));
    let phrases = phrases(&locales);
    let taught = fingerprint(&phrases);
    let same = before.filter(|before| before.taught == taught).map(|before| before.matcher.clone());
    let matcher = same.unwrap_or_else(|| Arc::new(matcher(&phrases, &taught, options)));
    let urgent = catalogue.services().iter().filter(|service| service.kind == Kind::Emergency);
    let urgent: Vec<String> = urgent.map(|service| service.id.clone()).collect();
    Ok(Snapshot {
        version: tree.version(),
        loaded_at: now,
        detector: detector(&locales),
        matcher,
        taught,
        emergencies: emergencies(&locales, &urgent),
        urgent,
        thresholds: Thresholds {
            answer: options.understanding.answer_at,
            ask: options.understanding.ask_at,
            emergency: options.understanding.emergency_at,
            ..Thresholds::default()
        },
        settings: options.settings.clone(),
        catalogue,
        locales,
        places,
        texts,
        lexicon,
    })
}

fn locales(tree: &Tree) -> BTreeMap<String, Locale> {
    let languages = tree.languages().into_iter();
    let locale = |tag: &str| {
        let text = |file: &str| tree.text(&format!("locales/{tag}/{file}")).unwrap_or_default();
        Locale::new(
            tag,
            Sources {
                answers: text("answers.ftl"),
                phrases: text("phrases.ftl"),
                ui: text("ui.ftl"),
                words: text("words.ftl"),
            },
        )
    };
    languages.map(|tag| (tag.to_owned(), locale(tag))).collect()
}

fn places(tree: &Tree, options: &Options) -> BTreeMap<String, Place> {
    let files: BTreeMap<String, PlaceFile> = tree
        .places()
        .into_iter()
        .filter_map(|id| {
            let text = tree.text(&format!("places/{id}/place.toml"))?;
            Some((id.to_owned(), toml::from_str(text).ok()?))
        })
        .collect();
    resolve(&files, options.settings.stale_after_days).unwrap_or_default()
}

fn wordings(tree: &Tree) -> BTreeMap<(String, String), TextFile> {
    let mut wordings = BTreeMap::new();
    for path in tree.files.keys() {
        let parts: Vec<&str> = path.split('/').collect();
        if let (["places", place, "locales", tag, "answers.ftl"], Some(text)) = (parts.as_slice(), tree.text(path)) {
            wordings.insert(((*place).to_owned(), (*tag).to_owned()), TextFile::new(path.as_str(), text));
        }
    }
    wordings
}

/// What is written on the buttons of choices, so that it can be typed as well.
fn choices(
    catalogue: &Catalogue,
    locales: &BTreeMap<String, Locale>,
    texts: &Texts,
    places: &BTreeMap<String, Place>,
    today: jiff::civil::Date,
) -> Vec<(String, String, String)> {
    let Some(place) = places.values().next() else { return Vec::new() };
    let slots = catalogue.services().iter().flat_map(|service| &service.slots);
    let mut names: Vec<String> = slots
        .flat_map(|slot| {
            slot.choices.iter().map(|choice| format!("choice-{choice}")).chain([format!("slot-{}", slot.name)])
        })
        .collect();
    names.sort();
    names.dedup();
    let spoken = |tag: &String, name: &String| {
        let text = texts.speak_in(place, tag, &Line::new(name.clone()), today)?;
        Some((tag.clone(), name.clone(), text))
    };
    names.iter().flat_map(|name| locales.keys().filter_map(move |tag| spoken(tag, name))).collect()
}

fn detector(locales: &BTreeMap<String, Locale>) -> Detector {
    let lessons: Vec<Lessons> = locales.values().map(lesson).collect();
    Detector::new(&lessons)
}

fn lesson(locale: &Locale) -> Lessons {
    let spoken = locale.texts.iter().flat_map(|file| crate::locale::lists(file.resource.source()).into_values());
    let phrases = locale.phrases.values().cloned();
    let lists = locale.words.iter().filter(|(list, _)| list.starts_with(LANGUAGE_NAMES) && *list != REQUEST_WORDS);
    let names = lists.flat_map(|(list, words)| {
        let tag = list.trim_start_matches(LANGUAGE_NAMES);
        words.iter().map(move |word| (tag.to_owned(), word.clone()))
    });
    Lessons {
        tag: locale.tag.clone(),
        texts: phrases.chain(spoken).flatten().collect(),
        names: names.collect(),
        request_words: locale.words.get(REQUEST_WORDS).cloned().unwrap_or_default(),
    }
}

fn emergencies(locales: &BTreeMap<String, Locale>, urgent: &[String]) -> Emergencies {
    let lines = |words: &'static str| {
        locales.values().filter_map(move |locale| locale.words.get(words)).flatten().cloned().collect::<Vec<_>>()
    };
    let of = |id: &String| {
        let lists = locales.values().filter_map(|locale| locale.words.get(id)).flatten();
        lists.map(|pattern| (id.clone(), pattern.clone())).collect::<Vec<_>>()
    };
    // The order of services.toml is the order of urgency.
    let signs: Vec<(String, String)> = urgent.iter().flat_map(of).collect();
    let signs: Vec<Sign<'_>> = signs.iter().map(|(intent, pattern)| Sign { intent, pattern }).collect();
    Emergencies::new(&signs, &lines(LOOKALIKES), &lines(OVER))
}

/// Intent and words of every phrase.
fn phrases(locales: &BTreeMap<String, Locale>) -> Vec<(&str, &str)> {
    let mut all = Vec::new();
    for locale in locales.values() {
        for (intent, lines) in &locale.phrases {
            all.extend(lines.iter().map(|line| (intent.as_str(), line.as_str())));
        }
    }
    all
}

/// The matcher of these phrases, from the cache if it was trained from the very same ones.
fn matcher(phrases: &[(&str, &str)], taught: &str, options: &Options) -> Matcher {
    if !options.understands {
        return Matcher::default();
    }
    let cache = options.cache.as_deref();
    let file = cache.map(|folder| folder.join(format!("matcher-{taught}.bin")));
    let cached = file.as_deref().and_then(|file| fs::read(file).ok());
    if let Some(matcher) = cached.and_then(|bytes| Matcher::from_bytes(&bytes)) {
        return matcher;
    }
    let trained = options.trainer.as_deref().and_then(|program| train_apart(program, phrases));
    let matcher = trained.and_then(|bytes| Matcher::from_bytes(&bytes)).unwrap_or_else(|| train(phrases));
    if let (Some(folder), Some(file)) = (cache, file) {
        keep(&matcher, folder, &file);
    }
    matcher
}

/// Trains in this process.
fn train(phrases: &[(&str, &str)]) -> Matcher {
    let lessons: Vec<Phrase<'_>> = phrases.iter().map(|&(intent, text)| Phrase { intent, text }).collect();
    Matcher::train(&lessons)
}

/// Trains in a process of its own, which takes its memory along when it ends.
fn train_apart(program: &Path, phrases: &[(&str, &str)]) -> Option<Vec<u8>> {
    let run = || -> std::io::Result<Option<Vec<u8>>> {
        let mut trainer = Command::new(program).arg("train").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        if let Some(input) = trainer.stdin.take() {
            serde_json::to_writer(BufWriter::new(input), phrases)?;
        }
        let output = trainer.wait_with_output()?;
        Ok(output.status.success().then_some(output.stdout))
    };
    run().unwrap_or_else(|error| {
        tracing::warn!(%error, "no process for the training; this one trains");
        None
    })
}

/// What the process on the other side of [`train_apart`] does: phrases in, a matcher out.
pub fn train_for_another(input: impl Read, output: &mut impl Write) -> std::io::Result<()> {
    let phrases: Vec<(String, String)> = serde_json::from_reader(BufReader::new(input))?;
    let phrases: Vec<(&str, &str)> = phrases.iter().map(|(intent, text)| (intent.as_str(), text.as_str())).collect();
    output.write_all(&train(&phrases).to_bytes())
}

/// Keeps a trained matcher and lets go of older ones. Failing to do so costs a training, nothing else.
fn keep(matcher: &Matcher, folder: &Path, file: &Path) {
    let unfinished = file.with_extension(format!("{}.tmp", std::process::id()));
    let written = fs::create_dir_all(folder).and_then(|()| {
        for old in
            fs::read_dir(folder)?.flatten().filter(|old| old.file_name().to_string_lossy().starts_with("matcher-"))
        {
            fs::remove_file(old.path())?;
        }
        fs::write(&unfinished, matcher.to_bytes())?;
        fs::rename(&unfinished, file)
    });
    if let Err(error) = written {
        // On a full disk the room is needed for the records.
        let _ = fs::remove_file(unfinished);
        tracing::warn!(%error, "the trained matcher could not be kept; the next start trains it again");
    }
}

fn fingerprint(phrases: &[(&str, &str)]) -> String {
    let mut hash = digest::Context::new(&digest::SHA256);
    for part in phrases.iter().flat_map(|&(intent, text)| [intent, text]) {
        hash.update(part.as_bytes());
        hash.update(&[0]);
    }
    for source in TRAINER {
        hash.update(source.as_bytes());
    }
    hex::encode(&hash.finish().as_ref()[..8])
}

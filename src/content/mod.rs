//! Reads the content folders, checks them, compiles them into one snapshot and swaps it. A broken edit
//! is refused whole: the last good snapshot keeps serving, and what is wrong is said in plain words.

mod compile;
mod files;
mod reload;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use arc_swap::ArcSwap;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::check::{self, Finding, Severity};
use crate::config::{ContentSettings, Understanding};
use crate::intent::{Emergencies, Matcher, Thresholds};
use crate::language::Detector;
use crate::locale::{Lexicon, Locale, Texts};
use crate::message::Timestamp;
use crate::place::Place;
use crate::tree::Tree;

pub use compile::train_for_another;
pub use files::{embedded, read};
pub use reload::watch;

/// Everything that is served, compiled from one reading of the files.
pub struct Snapshot {
    /// First 12 hex digits of a hash over all files.
    pub version: String,
    /// When it was compiled.
    pub loaded_at: Timestamp,
    /// What residents can ask.
    pub catalogue: Catalogue,
    /// Languages by tag.
    pub locales: BTreeMap<String, Locale>,
    /// Places by id.
    pub places: BTreeMap<String, Place>,
    /// What can be said.
    pub texts: Texts,
    /// Yes, no, numbers and the like.
    pub lexicon: Lexicon,
    /// Tells languages apart.
    pub detector: Detector,
    /// Knows what is meant. Snapshots with the same phrases share it.
    pub matcher: Arc<Matcher>,
    /// A hash of what it was trained from.
    pub(crate) taught: String,
    /// Signs of an emergency.
    pub emergencies: Emergencies,
    /// Intents that are emergencies.
    pub urgent: Vec<String>,
    /// When something is sure enough.
    pub thresholds: Thresholds,
    /// Settings of the content.
    pub settings: ContentSettings,
}

impl Snapshot {
    /// The place with this id, else the default one.
    pub fn place<'a>(&'a self, asked: Option<&str>, default: &str) -> Option<&'a Place> {
        asked
            .and_then(|id| self.places.get(id))
            .or_else(|| self.places.get(default))
            .or_else(|| self.places.values().next())
    }

    /// The topics shown first at a place: those of its profile, then those of everybody.
    pub fn menu(&self, place: &Place) -> Vec<String> {
        let of_profile = place.profile.iter().filter_map(|profile| self.settings.profiles.get(profile)).flatten();
        let mut menu: Vec<String> = Vec::new();
        for id in of_profile.chain(&self.settings.menu) {
            if !menu.contains(id) && self.catalogue.get(id).is_some() {
                menu.push(id.clone());
            }
        }
        menu
    }
}

/// Where content comes from and what is served of it.
pub struct Content {
    root: Option<PathBuf>,
    options: Options,
    current: ArcSwap<Snapshot>,
    /// What was served before, the last one at the end.
    earlier: Mutex<Vec<Arc<Snapshot>>>,
    aside: Mutex<Aside>,
    /// One reading at a time: the folders are watched, and people ask for a reading of their own.
    reading: Mutex<()>,
}

/// What stands in the folders and is not served.
#[derive(Default)]
struct Aside {
    refused: Option<Refused>,
    /// Somebody went back to what was served before this version.
    left: Option<String>,
}

/// So many snapshots are kept, the one that is served among them.
const KEPT: usize = 3;

/// How content is compiled.
#[derive(Clone, Debug)]
pub struct Options {
    /// Settings of the content.
    pub settings: ContentSettings,
    /// When something is sure enough.
    pub understanding: Understanding,
    /// The place of channels that name none.
    pub default_place: String,
    /// Whether messages are to be understood; whoever only speaks needs no matcher.
    pub understands: bool,
    /// Folder for the trained matcher; none, it is trained at each start.
    pub cache: Option<PathBuf>,
    /// The program that trains a matcher (`linju train`); none, this process does it itself. A training
    /// needs several times the memory of a service, and a process that ends gives all of it back.
    pub trainer: Option<PathBuf>,
    /// A language whose errors do not keep the service from starting.
    pub allow_broken: Vec<String>,
}

/// An edit that is not served.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Refused {
    /// Version of the edited files.
    pub version: String,
    /// How many errors they have.
    pub errors: usize,
    /// The first of them.
    pub first: Finding,
}

/// Why there is nothing to serve.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// A file cannot be read.
    #[error("cannot read {}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        cause: std::io::Error,
    },
    /// The files have errors.
    #[error("{}", summary(.0))]
    Broken(Vec<Finding>),
    /// Somebody has copied something else into the folders.
    #[error("there are more than {0} files under locales/ and places/")]
    TooMany(usize),
    /// There is no place at all.
    #[error("there is no place `{0}` under places/; set default_place in linju.toml")]
    NoPlace(String),
}

fn summary(findings: &[Finding]) -> String {
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let lines = errors.iter().take(5).map(|finding| {
        format!("{}:{}:{}: {} {}", finding.file, finding.line, finding.column, finding.problem, finding.advice)
    });
    let more = errors.len().saturating_sub(5);
    let more = (more > 0).then(|| format!("and {more} more; `linju check` shows all"));
    lines.chain(more).collect::<Vec<_>>().join("\n")
}

impl Content {
    /// Reads, checks and compiles the folders under `root`, or without one the copy in the program.
    pub fn load(root: Option<&Path>, options: Options, now: Timestamp) -> Result<Self, ContentError> {
        let tree = root.map_or_else(|| Ok(embedded()), read)?;
        let snapshot = compile(&tree, &options, None, now)?;
        let content = Self {
            root: root.map(Path::to_owned),
            options,
            current: ArcSwap::from_pointee(snapshot),
            earlier: Mutex::default(),
            aside: Mutex::default(),
            reading: Mutex::default(),
        };
        Ok(content)
    }

    /// What is served at this moment. A message takes one snapshot and keeps it to its end.
    pub fn current(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// The edit that is not served, if there is one.
    pub fn refused(&self) -> Option<Refused> {
        self.aside().refused.clone()
    }

    /// The version somebody went back from, until the files change.
    pub fn left(&self) -> Option<String> {
        self.aside().left.clone()
    }

    fn aside(&self) -> MutexGuard<'_, Aside> {
        self.aside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put_aside(&self, refused: Option<Refused>, left: Option<String>) {
        *self.aside() = Aside { refused, left };
    }

    /// Whether these files were looked at before and are not to be served.
    fn is_aside(&self, version: &str) -> bool {
        let aside = self.aside();
        aside.left.as_deref() == Some(version) || aside.refused.as_ref().is_some_and(|known| known.version == version)
    }

    /// Whether the copy inside the program is served.
    pub fn is_embedded(&self) -> bool {
        self.root.is_none()
    }

    /// Serves `tree` if it has no error; else remembers what is wrong and changes nothing.
    pub fn offer(&self, tree: &Tree, now: Timestamp) {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let version = tree.version();
        if version == self.current().version {
            return self.put_aside(None, None);
        }
        match self.compile(tree, now) {
            Ok(snapshot) => {
                tracing::info!(content_version = version, "new content is served");
                self.keep(self.current.swap(Arc::new(snapshot)));
                self.put_aside(None, None);
            }
            Err(error) => {
                tracing::warn!(content_version = version, "the edit is not served: {error}");
                self.put_aside(Some(refusal(version, error)), None);
            }
        }
    }

    /// Reads the folders now, whatever was refused before. Nothing happens where the copy in the program
    /// is served.
    pub fn reload(&self, now: Timestamp) -> Result<(), ContentError> {
        let Some(root) = &self.root else { return Ok(()) };
        self.offer(&read(root)?, now);
        Ok(())
    }

    /// Serves what was served before, until the files change again. Returns the version that is left,
    /// `None` if nothing is kept.
    pub fn rollback(&self) -> Option<String> {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.earlier.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
        let content_version = before.version.clone();
        let left = self.current.swap(before).version.clone();
        tracing::warn!(content_version, left, "the content of before is served again");
        // The files still hold what was left: it is not taken again before somebody edits them.
        let refused = self.refused();
        self.put_aside(refused, Some(left.clone()));
        Some(left)
    }

    fn keep(&self, before: Arc<Snapshot>) {
        let mut earlier = self.earlier.lock().unwrap_or_else(PoisonError::into_inner);
        earlier.push(before);
        let excess = (earlier.len() + 1).saturating_sub(KEPT);
        earlier.drain(..excess);
    }

    /// The trained matcher of what is served is taken over where the phrases are the same.
    fn compile(&self, tree: &Tree, now: Timestamp) -> Result<Snapshot, ContentError> {
        compile(tree, &self.options, Some(&self.current()), now)
    }
}

fn compile(
    tree: &Tree,
    options: &Options,
    before: Option<&Snapshot>,
    now: Timestamp,
) -> Result<Snapshot, ContentError> {
    let findings: Vec<Finding> = check::check(tree, &options.settings, day(now))
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error && !allowed(finding, &options.allow_broken))
        .collect();
    if !findings.is_empty() {
        return Err(ContentError::Broken(causes_first(findings)));
    }
    compile::snapshot(tree, options, before, now)
}

/// An error with its causes, in one line.
fn in_words(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |words, cause| format!("{words}: {cause}"))
}

/// The day of a moment, in UTC; only to say how old a fact is.
pub fn day(now: Timestamp) -> Date {
    let moment = jiff::Timestamp::from_millisecond(now.0).unwrap_or_default();
    jiff::tz::TimeZone::UTC.to_datetime(moment).date()
}

/// A text that cannot be read is missed in other files, too: what is broken comes before what is missed.
fn causes_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| finding.rule == "missing-translation");
    findings
}

/// Never a file that no parser could take without running out of stack or memory.
const NEVER_ALLOWED: [&str; 2] = ["file-too-big", "nesting-too-deep"];

fn allowed(finding: &Finding, tags: &[String]) -> bool {
    !NEVER_ALLOWED.contains(&finding.rule)
        && tags.iter().any(|tag| finding.file.starts_with(&format!("locales/{tag}/")))
}

fn refusal(version: String, error: ContentError) -> Refused {
    match error {
        ContentError::Broken(findings) => {
            let mut errors = findings.into_iter();
            let first = errors.next().expect("broken content has an error");
            Refused { version, errors: 1 + errors.len(), first }
        }
        other => {
            let first = Finding {
                rule: "unreadable",
                severity: Severity::Error,
                file: String::new(),
                line: 1,
                column: 1,
                message_name: None,
                problem: in_words(&other),
                advice: String::new(),
            };
            Refused { version, errors: 1, first }
        }
    }
}

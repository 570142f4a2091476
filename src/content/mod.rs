//! Reads the content folders, checks them, compiles them into one snapshot and swaps it. A broken edit
//! is refused whole: the last good snapshot keeps serving, and what is wrong is said in plain words.

mod compile;
mod files;
mod reload;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
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
    /// Knows what is meant.
    pub matcher: Matcher,
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
    refused: Mutex<Option<Refused>>,
}

/// How content is compiled.
#[derive(Clone, Debug)]
pub struct Options {
    /// Settings of the content.
    pub settings: ContentSettings,
    /// When something is sure enough.
    pub understanding: Understanding,
    /// The place of channels that name none.
    pub default_place: String,
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
        let snapshot = Self::compile(&tree, &options, now)?;
        let content = Self {
            root: root.map(Path::to_owned),
            options,
            current: ArcSwap::from_pointee(snapshot),
            refused: Mutex::new(None),
        };
        Ok(content)
    }

    /// What is served at this moment. A message takes one snapshot and keeps it to its end.
    pub fn current(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// The edit that is not served, if there is one.
    pub fn refused(&self) -> Option<Refused> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether the copy inside the program is served.
    pub fn is_embedded(&self) -> bool {
        self.root.is_none()
    }

    /// Serves `tree` if it has no error; else remembers what is wrong and changes nothing.
    pub fn offer(&self, tree: &Tree, now: Timestamp) {
        let version = tree.version();
        if version == self.current().version {
            *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = None;
            return;
        }
        let refused = match Self::compile(tree, &self.options, now) {
            Ok(snapshot) => {
                tracing::info!(content_version = version, "new content is served");
                self.current.store(Arc::new(snapshot));
                None
            }
            Err(error) => {
                tracing::warn!(content_version = version, "the edit is not served: {error}");
                Some(refusal(version, error))
            }
        };
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = refused;
    }

    fn compile(tree: &Tree, options: &Options, now: Timestamp) -> Result<Snapshot, ContentError> {
        let findings: Vec<Finding> = check::check(tree, &options.settings, day(now))
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error && !allowed(finding, &options.allow_broken))
            .collect();
        if !findings.is_empty() {
            return Err(ContentError::Broken(causes_first(findings)));
        }
        compile::snapshot(tree, options, now)
    }
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
                problem: other.to_string(),
                advice: String::new(),
            };
            Refused { version, errors: 1, first }
        }
    }
}

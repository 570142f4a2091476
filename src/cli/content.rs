//! Verbs about content: understand texts, measure.

use std::{
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Instant,
};

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{Common, Failure, Plain, say};
use crate::clock::{Clock, SystemClock};
use crate::config::Config;
use crate::content::{self, Content, Snapshot};
use crate::evaluate::{Row, Verdict, cross_validate, evaluate};
use crate::intent::{Emergencies, Matcher, Phrase, Thresholds, Understanding, understand};
use crate::language::{Turn, choose};

#[derive(Args)]
pub(super) struct Parse {
    /// One JSON object a line: {"text", "lang"?, "place"?}
    #[arg(long, required = true)]
    jsonl: bool,
    /// Say how the language and the intent were found
    #[arg(long)]
    explain: bool,
}

#[derive(Deserialize)]
struct Question {
    text: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    place: Option<String>,
}

#[derive(Serialize)]
struct Understood<'a> {
    text: &'a str,
    language: String,
    language_confidence: f32,
    intent: &'a str,
    confidence: f32,
    emergency: bool,
    ranking: Vec<Ranked<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Ranked<'a> {
    intent: &'a str,
    confidence: f32,
}

impl Parse {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        let content = load(common, &config)?;
        let snapshot = content.current();
        let mut out = io::BufWriter::new(io::stdout().lock());
        let mut broken = false;
        for (number, line) in io::stdin().lock().lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let Ok(question) = serde_json::from_str::<Question>(&line) else {
                broken = true;
                writeln!(io::stderr(), "linju: line {} is not {{\"text\": …}}", number + 1)?;
                continue;
            };
            let place = snapshot.place(question.place.as_deref(), &config.default_place);
            let default = place.and_then(|place| place.languages.first()).unwrap_or(&config.content.source_language);
            let turn = Turn { current: question.lang.as_deref(), default, ..Turn::default() };
            let choice = choose(&snapshot.detector, &question.text, turn);
            let found = meaning(&snapshot, &question.text);
            let answer = Understood {
                text: &question.text,
                language_confidence: choice.confidence,
                intent: found.intent().unwrap_or("unknown"),
                confidence: found.confidence,
                emergency: found.emergency,
                ranking: found
                    .ranking
                    .iter()
                    .take(10)
                    .map(|(intent, confidence)| Ranked { intent, confidence: *confidence })
                    .collect(),
                explanation: self.explain.then(|| format!("{choice:?}; {:?}", found.outcome)),
                language: choice.language,
            };
            serde_json::to_writer(&mut out, &answer)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn meaning(snapshot: &Snapshot, text: &str) -> Understanding {
    understand(text, &snapshot.emergencies, &snapshot.matcher, &snapshot.urgent, snapshot.thresholds)
}

/// Loads the content of a verb that understands messages and does not serve.
pub(super) fn load(common: &Common, config: &Config) -> Result<Arc<Content>, Failure> {
    load_as(common, config, true)
}

/// Loads the content of a verb that only speaks.
pub(super) fn load_to_speak(common: &Common, config: &Config) -> Result<Arc<Content>, Failure> {
    load_as(common, config, false)
}

fn load_as(common: &Common, config: &Config, understands: bool) -> Result<Arc<Content>, Failure> {
    let options = content::Options {
        settings: config.content.clone(),
        understanding: config.understanding,
        default_place: config.default_place.clone(),
        understands,
        cache: Some(common.root.join(&config.data).join("cache")).filter(|folder| folder.is_dir()),
        trainer: None,
        allow_broken: Vec::new(),
    };
    Ok(Arc::new(Content::load(common.content_root(), options, SystemClock.now())?))
}

#[derive(Args)]
pub(super) struct Evaluate {
    /// Messages with what they mean: JSON Lines {"text", "lang"?, "intent"?, "split"?}
    #[arg(long, value_name = "FILE")]
    test: Option<PathBuf>,
    /// What to learn from; without it the phrases of the content
    #[arg(long, value_name = "FILE")]
    train: Option<PathBuf>,
    /// Messages that a threshold may be fitted on
    #[arg(long, value_name = "FILE")]
    dev: Option<PathBuf>,
    /// Take only rows of this split of the test file
    #[arg(long, value_name = "NAME")]
    split: Option<String>,
    /// Learn from all parts but one and test on that one, in turn
    #[arg(long, value_name = "K")]
    cross_validate: Option<usize>,
    /// Write JSON
    #[arg(long)]
    json: bool,
    /// JSON object of least figures, such as {"accuracy": 0.9}; exit 1 below one of them
    #[arg(long, value_name = "FILE")]
    gate: Option<PathBuf>,
}

impl Evaluate {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        let content = load(common, &config)?;
        let snapshot = content.current();
        let train = self.train.as_deref().map(rows).transpose()?;
        let train = train.map(|rows| of_split(rows, self.train == self.test, "train"));
        let dev = self.dev.as_deref().map(rows).transpose()?.unwrap_or_default();
        let dev = of_split(dev, self.dev.is_some() && self.dev == self.test, "dev");
        let (rows, verdicts, dev_verdicts) = if let Some(folds) = self.cross_validate {
            let rows = match (&self.test, train) {
                (Some(file), _) => self.wanted(rows_of(file)?),
                (None, Some(train)) => train,
                (None, None) => own_phrases(&snapshot),
            };
            let verdicts = cross_validate(&rows, folds, |taught, asked| {
                let matcher = train_on(taught.iter().copied());
                asked.iter().map(|row| verdict(&snapshot, &matcher, &Emergencies::default(), row)).collect()
            });
            (rows, verdicts, Vec::new())
        } else {
            let file = self.test.as_deref().ok_or_else(|| Plain("name the messages with --test FILE".to_owned()))?;
            let rows = self.wanted(rows_of(file)?);
            let judge = |rows: &[Row]| -> Vec<Verdict> {
                match &train {
                    Some(train) => {
                        let matcher = train_on(train.iter());
                        rows.iter().map(|row| verdict(&snapshot, &matcher, &Emergencies::default(), row)).collect()
                    }
                    None => rows
                        .iter()
                        .map(|row| verdict(&snapshot, &snapshot.matcher, &snapshot.emergencies, row))
                        .collect(),
                }
            };
            let (verdicts, dev_verdicts) = (judge(&rows), judge(&dev));
            (rows, verdicts, dev_verdicts)
        };
        let urgent = |intent: &str| snapshot.urgent.iter().any(|known| known == intent);
        let report = evaluate(&rows, &verdicts, (&dev, &dev_verdicts), urgent);
        let figures = serde_json::to_value(&report)?;
        say(&if self.json { figures.to_string() } else { report.to_string() })?;
        match self.gate {
            Some(file) => gate(&file, &figures),
            None => Ok(ExitCode::SUCCESS),
        }
    }

    fn wanted(&self, rows: Vec<Row>) -> Vec<Row> {
        match &self.split {
            Some(split) => of_split(rows, true, split),
            None => rows,
        }
    }
}

fn rows_of(file: &Path) -> Result<Vec<Row>, Failure> {
    rows(file)
}

/// The rows of a split, where a file holds several.
fn of_split(rows: Vec<Row>, only: bool, split: &str) -> Vec<Row> {
    rows.into_iter().filter(|row| !only || row.split.as_deref() == Some(split)).collect()
}

fn rows(file: &Path) -> Result<Vec<Row>, Failure> {
    let text =
        std::fs::read_to_string(file).map_err(|error| Plain(format!("cannot read {}: {error}", file.display())))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            let wrong = |error| Plain(format!("{}:{}: {error}", file.display(), number + 1)).into();
            serde_json::from_str(line).map_err(wrong)
        })
        .collect()
}

fn own_phrases(snapshot: &Snapshot) -> Vec<Row> {
    let lists = snapshot.locales.values().flat_map(|locale| locale.phrases.iter().map(move |list| (locale, list)));
    let row = |tag: &String, intent: &String, text: &String| Row {
        text: text.clone(),
        lang: Some(tag.clone()),
        intent: Some(intent.clone()),
        split: None,
    };
    lists.flat_map(|(locale, (intent, lines))| lines.iter().map(move |line| row(&locale.tag, intent, line))).collect()
}

fn train_on<'a>(rows: impl Iterator<Item = &'a Row>) -> Matcher {
    let phrases: Vec<Phrase<'_>> = rows
        .filter(|row| !row.is_out_of_scope())
        .filter_map(|row| Some(Phrase { intent: row.intent.as_deref()?, text: &row.text }))
        .collect();
    Matcher::train(&phrases)
}

/// What the understanding makes of a row. The language that the row names is never looked at.
fn verdict(snapshot: &Snapshot, matcher: &Matcher, emergencies: &Emergencies, row: &Row) -> Verdict {
    let thresholds: Thresholds = snapshot.thresholds;
    let start = Instant::now();
    let found = understand(&row.text, emergencies, matcher, &snapshot.urgent, thresholds);
    let turn = Turn { default: &snapshot.settings.source_language, ..Turn::default() };
    let choice = choose(&snapshot.detector, &row.text, turn);
    let microseconds = start.elapsed().as_secs_f64() * 1e6;
    Verdict {
        intent: found.intent().map(str::to_owned),
        best: found.ranking.first().map(|(intent, _)| intent.clone()),
        confidence: found.ranking.first().map_or(0.0, |(_, confidence)| *confidence),
        emergency: found.emergency,
        language: Some(choice.language),
        microseconds,
    }
}

/// Compares figures with the least that is wanted of each.
fn gate(file: &Path, figures: &serde_json::Value) -> Result<ExitCode, Failure> {
    let wanted: std::collections::BTreeMap<String, f64> = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let mut missed = false;
    for (name, least) in wanted {
        let found = figures.get(&name).and_then(serde_json::Value::as_f64);
        if found.is_none_or(|found| found < least) {
            missed = true;
            writeln!(io::stderr(), "linju: {name} is {found:?}, wanted at least {least}")?;
        }
    }
    Ok(if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

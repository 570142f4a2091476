//! `coverage`: what each language lacks, and what staff should check next.

use std::{fs, io, path::Path, process::ExitCode};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Common, Failure, Plain, say};
use crate::clock::{Clock, SystemClock};
use crate::content;
use crate::coverage::{Coverage, Lock};

/// Beside the folders, so that it travels with them.
const LOCK: &str = "locales.lock";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Args)]
pub(super) struct Verb {
    /// How it is written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The day facts are judged by, such as 2026-11-22
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Note in locales.lock which text each new or changed translation was made from
    #[arg(long)]
    record: bool,
    /// A stale translation still fits, such as ko/answers/thanks
    #[arg(long, value_name = "TAG/FILE/NAME")]
    confirm: Vec<String>,
}

impl Verb {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        let tree = common.content_root().map_or_else(|| Ok(content::embedded()), content::read)?;
        let file = common.root.join(LOCK);
        let mut lock = read(&file)?;
        let source = &config.content.source_language;
        for name in &self.confirm {
            let confirmed = name.split_once('/').is_some_and(|(tag, name)| lock.confirm(tag, name, &tree, source));
            if !confirmed {
                return Err(Plain(format!("there is no text `{name}`; names look like ko/answers/thanks")).into());
            }
        }
        if self.record {
            lock.record(&tree, source);
        }
        if self.record || !self.confirm.is_empty() {
            fs::write(&file, lock.to_string())
                .map_err(|error| Plain(format!("cannot write {}: {error}", file.display())))?;
        }
        let today = self.today.unwrap_or_else(|| content::day(SystemClock.now()));
        let coverage = Coverage::new(&tree, &config.content, &lock, today);
        match self.format {
            Format::Human => say(coverage.to_string().trim_end())?,
            Format::Json => say(&serde_json::to_string(&coverage)?)?,
        }
        Ok(if coverage.lacks_emergency() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn read(file: &Path) -> Result<Lock, Failure> {
    match fs::read_to_string(file) {
        Ok(text) => Lock::parse(&text).map_err(|error| Plain(format!("{}: {error}", file.display())).into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Lock::default()),
        Err(error) => Err(Plain(format!("cannot read {}: {error}", file.display())).into()),
    }
}

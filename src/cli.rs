//! The verbs of the `linju` command. Exit 0: fine; 1: errors were found; 2: it could not run. Here, and
//! nowhere else, an error becomes words for a person, with all its causes.

mod chat;
mod check;
mod content;
mod coverage;
mod data;
mod fmt;
mod preview;
mod serve;

use std::{
    error::Error,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

use crate::config::Config;

/// Answers foreign residents about community services, in their own language.
#[derive(Parser)]
#[command(name = "linju", version, about)]
struct Cli {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    common: Common,
}

/// What every verb takes.
#[derive(Args, Clone)]
struct Common {
    /// Settings; without it linju.toml under the root, or the defaults
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder that holds locales, places and linju.toml
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Subcommand)]
enum Verb {
    /// Run the service
    Serve(serve::Serve),
    /// Talk to it in the terminal
    Chat(chat::Chat),
    /// Understand texts: JSON Lines in, JSON Lines out
    Parse(content::Parse),
    /// Look for mistakes in texts and facts
    Check(check::Check),
    /// See what each language lacks and which facts to check next
    Coverage(coverage::Verb),
    /// See an answer as each platform shows it
    Preview(preview::Preview),
    /// Write texts the one way in which Weblate and Pontoon write them
    Fmt(fmt::Fmt),
    /// Measure how well texts are understood
    Evaluate(content::Evaluate),
    /// Ask a running service whether it is well
    Healthcheck(serve::Healthcheck),
    /// Write all records to a file, also while the service runs
    Export(data::Export),
    /// Read records from a file
    Import(data::Import),
    /// Train a matcher for the service that started this process
    #[command(hide = true)]
    Train,
}

/// Why a verb could not run.
type Failure = Box<dyn Error>;

/// Runs the command with the arguments of the process.
pub fn run() -> ExitCode {
    let Cli { verb, common } = Cli::parse();
    let verb = verb.unwrap_or(Verb::Serve(serve::Serve::default()));
    let outcome = match verb {
        Verb::Serve(verb) => verb.run(&common),
        Verb::Chat(verb) => verb.run(&common),
        Verb::Parse(verb) => verb.run(&common),
        Verb::Check(verb) => verb.run(&common),
        Verb::Coverage(verb) => verb.run(&common),
        Verb::Preview(verb) => verb.run(&common),
        Verb::Fmt(verb) => verb.run(&common),
        Verb::Evaluate(verb) => verb.run(&common),
        Verb::Healthcheck(verb) => verb.run(&common),
        Verb::Export(verb) => verb.run(&common),
        Verb::Import(verb) => verb.run(&common),
        Verb::Train => train(),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            complain(error.as_ref());
            ExitCode::from(2)
        }
    }
}

fn train() -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    crate::content::train_for_another(io::stdin().lock(), &mut out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Prints an error and its causes, one a line.
fn complain(error: &dyn Error) {
    let mut text = format!("linju: {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}  because: {error}\n");
        cause = error.source();
    }
    // Standard error is closed: there is nobody left to tell.
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Prints a line to standard output.
fn say(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Something that cannot be done, with what to do instead.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Plain(String);

/// Settings that cannot be used, and the file they stand in.
#[derive(Debug, thiserror::Error)]
#[error("{}: {cause}", file.display())]
struct BadFile {
    file: PathBuf,
    cause: crate::config::BadConfig,
}

impl Common {
    fn config(&self) -> Result<Config, Failure> {
        let (file, must_exist) = match &self.config {
            Some(file) => (file.clone(), true),
            None => (self.root.join("linju.toml"), false),
        };
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => String::new(),
            Err(error) => return Err(Plain(format!("cannot read {}: {error}", file.display())).into()),
        };
        let environment = |name: &str| std::env::var(name).ok();
        Config::parse(&text, &environment).map_err(|cause| BadFile { file, cause }.into())
    }

    /// The folder content is read from; `None` where there is none and the copy in the program serves.
    fn content_root(&self) -> Option<&Path> {
        self.root.join("locales").is_dir().then_some(self.root.as_path())
    }
}

//! `linju check`: looks for mistakes in texts and facts, in the words of the reader.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Common, Failure, Plain, say};
use crate::check::{self, Lang, Severity, report};
use crate::clock::{Clock, SystemClock};
use crate::content;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
    /// For a GitHub workflow
    Github,
    /// For code scanners
    Sarif,
}

#[derive(Args)]
pub(super) struct Check {
    /// How findings are written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Language of the findings: en or zh-Hans; without it that of the terminal
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<Lang>,
    /// The day facts are judged by, such as 2026-11-22
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Explain a rule
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// `warnings`: exit 1 for warnings, too
    #[arg(long, value_name = "LEVEL", value_parser = ["warnings"])]
    deny: Option<String>,
    /// Mend first what can be mended in one way only
    #[arg(long)]
    fix: bool,
}

fn language(tag: &str) -> Result<Lang, &'static str> {
    Lang::of(tag).ok_or("findings can be worded in en and zh-Hans")
}

impl Check {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let lang = self.lang.unwrap_or_else(|| Lang::of_environment(|name| std::env::var(name).ok()));
        if let Some(rule) = self.explain {
            let text = check::explain(&rule, lang).ok_or_else(|| Plain(format!("there is no rule `{rule}`")))?;
            say(&text)?;
            return Ok(ExitCode::SUCCESS);
        }
        let config = common.config()?;
        let mut tree = common.content_root().map_or_else(|| Ok(content::embedded()), content::read)?;
        let today = self.today.unwrap_or_else(|| content::day(SystemClock.now()));
        let check = |tree: &_| check::check_in(lang, tree, &config.content, today);
        if self.fix {
            super::fmt::mend(common, &mut tree, check)?;
        }
        let findings = check(&tree);
        let written = match self.format {
            Format::Human => report::human(&findings, &tree, lang),
            Format::Json => report::json(&findings)?,
            Format::Github => report::github(&findings, lang),
            Format::Sarif => report::sarif(&findings, lang)?,
        };
        say(written.trim_end())?;
        let worst = if self.deny.is_some() { Severity::Warning } else { Severity::Error };
        let bad = findings.iter().any(|finding| finding.severity == Severity::Error || finding.severity == worst);
        Ok(if bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

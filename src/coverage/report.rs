//! The coverage as staff read it: a table of languages, what is missing, what to check next.

use std::fmt;

use super::{Count, Coverage, Language};

/// Longer lists are cut; JSON has everything.
const SHOWN: usize = 12;

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<8} {:>11} {:>11} {:>12} {:>11} {:>7} {:>6}  instead",
            "language", "answers", "phrases", "ui", "words", "drafts", "stale"
        )?;
        for language in &self.languages {
            let Language { tag, answers, phrases, ui, words, drafts, fallback, .. } = language;
            let instead = if language.missing.is_empty() { "" } else { fallback };
            writeln!(
                f,
                "{tag:<8} {answers:>11} {phrases:>11} {ui:>12} {words:>11} {drafts:>7} {:>6}  {instead}",
                language.stale.len()
            )?;
        }
        self.groups(f)?;
        for language in self.languages.iter().filter(|language| !language.missing.is_empty()) {
            let partial = if language.partial { "; the language is partial" } else { "" };
            list(f, &format!("missing in {}{partial}", language.tag), &language.missing)?;
        }
        for language in self.languages.iter().filter(|language| !language.stale.is_empty()) {
            list(f, &format!("older than the source text in {}", language.tag), &language.stale)?;
        }
        self.reviews(f)?;
        self.facts(f)
    }
}

impl Coverage {
    fn groups(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(first) = self.languages.first() else { return Ok(()) };
        write!(f, "\n{:<8}", "answers")?;
        first.groups.keys().try_for_each(|group| write!(f, " {group:>10}"))?;
        writeln!(f)?;
        for language in &self.languages {
            write!(f, "{:<8}", language.tag)?;
            language.groups.values().try_for_each(|count| write!(f, " {count:>10}"))?;
            writeln!(f)?;
        }
        Ok(())
    }

    fn reviews(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reviews = self.languages.iter().flat_map(|language| {
            language.reviews.iter().map(move |(name, review)| {
                let mark = |verb: &str, mark: &Option<crate::locale::Mark>| {
                    mark.as_ref().map(|mark| format!("{verb} by {} on {}", mark.by, mark.on))
                };
                let waits = review.is_waiting().then(|| "waits for an approval".to_owned());
                let marks = [mark("proposed", &review.proposed), mark("approved", &review.approved), waits];
                let marks = marks.into_iter().flatten().collect::<Vec<_>>().join(", ");
                format!("{}/{name}: {marks}", language.tag)
            })
        });
        list(f, "proposed and approved", &reviews.collect::<Vec<_>>())
    }

    fn facts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = self.facts_to_verify.iter().map(|fact| {
            let checked =
                fact.verified_on.map_or_else(|| "never checked".to_owned(), |day| format!("checked on {day}"));
            let source = match (&fact.source, fact.source_date) {
                (Some(source), Some(date)) => format!("; {source}, {date}"),
                (Some(source), None) => format!("; {source}"),
                (None, _) => "; no source".to_owned(),
            };
            format!("[{}] {}/{} = {}: {checked}{source}", fact.risk, fact.place, fact.fact, fact.value)
        });
        list(f, "facts to verify next: call, then write verified_on and verified_by", &facts.collect::<Vec<_>>())
    }
}

fn list(f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title} ({})", lines.len())?;
    lines.iter().take(SHOWN).try_for_each(|line| writeln!(f, "  {line}"))?;
    if lines.len() > SHOWN {
        writeln!(f, "  and {} more; --format json shows all", lines.len() - SHOWN)?;
    }
    Ok(())
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = (self.present * 100).checked_div(self.wanted).unwrap_or(100);
        f.pad(&format!("{}/{} {share}%", self.present, self.wanted))
    }
}

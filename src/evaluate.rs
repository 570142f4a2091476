//! How good is the understanding? Figures over labelled messages; what answers them, and how long that
//! takes, comes in as values. Reads no file and knows no clock.

mod report;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::tag::primary;

pub use report::{Confusion, PerLanguage, Report};

/// What data sets call a message that must not be answered.
const OUT_OF_SCOPE: [&str; 2] = ["oos", "out-of-scope"];
/// Bars of the calibration error.
const BARS: u8 = 15;

/// One labelled message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The message.
    pub text: String,
    /// Its language, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What it means; `oos` or `out-of-scope` when it must not be answered; `None` when only its language
    /// is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// `train`, `dev` or `test`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<String>,
}

impl Row {
    /// Whether it must not be answered.
    pub fn is_out_of_scope(&self) -> bool {
        self.intent.as_deref().is_some_and(|intent| OUT_OF_SCOPE.contains(&intent))
    }
}

/// What the understanding made of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// The intent that would be answered; `None` when it would ask or give up.
    pub intent: Option<String>,
    /// The best intent, answered or not.
    pub best: Option<String>,
    /// How sure the best one is.
    pub confidence: f32,
    /// It would be treated as an emergency.
    pub emergency: bool,
    /// The language it was taken for, if languages are detected at all.
    pub language: Option<String>,
    /// How long it took, measured by the caller.
    pub microseconds: f64,
}

/// The figures of `verdicts` on `rows`, in the same order. `dev` are rows and verdicts that may choose a
/// threshold; `is_emergency` tells which intents are emergencies.
pub fn evaluate(
    rows: &[Row],
    verdicts: &[Verdict],
    dev: (&[Row], &[Verdict]),
    is_emergency: impl Fn(&str) -> bool,
) -> Report {
    let pairs: Vec<Pair<'_>> = rows.iter().zip(verdicts).collect();
    let scope: Vec<Pair<'_>> =
        pairs.iter().copied().filter(|(row, _)| row.intent.is_some() && !row.is_out_of_scope()).collect();
    let outside: Vec<Pair<'_>> = pairs.iter().copied().filter(|(row, _)| row.is_out_of_scope()).collect();
    let urgent = |row: &Row| row.intent.as_deref().is_some_and(&is_emergency);
    let (pressing, calm): (Vec<Pair<'_>>, Vec<Pair<'_>>) =
        pairs.iter().copied().filter(|(row, _)| row.intent.is_some()).partition(|(row, _)| urgent(row));
    let threshold = larson_threshold(dev.0, dev.1);
    let at_threshold = |verdict: &Verdict| threshold.is_some_and(|least| f64::from(verdict.confidence) >= least);
    let labelled: Vec<Pair<'_>> = scope.iter().chain(&outside).copied().collect();
    Report {
        messages: pairs.len(),
        in_scope: scope.len(),
        out_of_scope: outside.len(),
        accuracy: share(&scope, is_right),
        macro_f1: macro_f1(&scope),
        right_answer_rate: share(&scope, |(row, verdict)| verdict.intent.is_some() && verdict.intent == row.intent),
        unknown_rate: share(&scope, |(_, verdict)| verdict.intent.is_none()),
        wrong_answer_rate: share(&scope, |(row, verdict)| verdict.intent.is_some() && verdict.intent != row.intent),
        out_of_scope_recall: share(&outside, |(_, verdict)| verdict.intent.is_none()),
        larson_threshold: threshold,
        larson_accuracy: threshold.and_then(|_| share(&scope, |pair| is_right(pair) && at_threshold(pair.1))),
        larson_recall: threshold.and_then(|_| share(&outside, |(_, verdict)| !at_threshold(verdict))),
        auroc: auroc(&scope, &outside),
        calibration_error: calibration_error(&labelled),
        calibration_error_in_scope: calibration_error(&scope),
        emergency_recall: share(&pressing, |(_, verdict)| verdict.emergency),
        emergency_right: share(&pressing, |(row, verdict)| verdict.emergency && verdict.intent == row.intent),
        emergency_false_alarms: share(&calm, |(_, verdict)| verdict.emergency),
        language_accuracy: language_accuracy(&pairs),
        microseconds: mean(verdicts.iter().map(|verdict| verdict.microseconds)),
        languages: per_language(&pairs, &urgent),
        confusions: confusions(&scope),
    }
}

/// Answers every row after learning from the others, in `folds` parts; `answer` gets what to learn from
/// and what to answer. Copies of one text always fall into the same part.
pub fn cross_validate(
    rows: &[Row],
    folds: usize,
    mut answer: impl FnMut(&[&Row], &[&Row]) -> Vec<Verdict>,
) -> Vec<Verdict> {
    let folds = folds.max(2);
    // Rows of one intent stand together: dealing them out in turn gives every part of everything.
    let mut part_of: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let next = part_of.len() % folds;
        part_of.entry(&row.text).or_insert(next);
    }
    let mut verdicts = vec![Verdict::default(); rows.len()];
    for fold in 0..folds {
        let asked: Vec<usize> = (0..rows.len()).filter(|at| part_of[rows[*at].text.as_str()] == fold).collect();
        let taught: Vec<&Row> = rows.iter().filter(|row| part_of[row.text.as_str()] != fold).collect();
        let questions: Vec<&Row> = asked.iter().map(|at| &rows[*at]).collect();
        for (at, verdict) in asked.into_iter().zip(answer(&taught, &questions)) {
            verdicts[at] = verdict;
        }
    }
    verdicts
}

type Pair<'a> = (&'a Row, &'a Verdict);

fn is_right((row, verdict): Pair<'_>) -> bool {
    verdict.best.is_some() && verdict.best == row.intent
}

/// A language is right when the primary tags agree, and the scripts where both name one.
fn same_language(one: &str, two: &str) -> bool {
    let (one, two) = (one.replace('_', "-").to_lowercase(), two.replace('_', "-").to_lowercase());
    primary(&one) == primary(&two) && (!one.contains('-') || !two.contains('-') || one == two)
}

fn language_accuracy(pairs: &[Pair<'_>]) -> Option<f64> {
    let both = pairs.iter().filter_map(|(row, verdict)| Some((row.lang.as_deref()?, verdict.language.as_deref()?)));
    mean(both.map(|(gold, found)| if same_language(gold, found) { 1.0 } else { 0.0 }))
}

fn share(pairs: &[Pair<'_>], holds: impl Fn(Pair<'_>) -> bool) -> Option<f64> {
    mean(pairs.iter().map(|pair| if holds(*pair) { 1.0 } else { 0.0 }))
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value;
        count += 1.0;
    }
    (count > 0.0).then(|| sum / count)
}

fn macro_f1(scope: &[Pair<'_>]) -> Option<f64> {
    // Right, meant, understood, per intent.
    let mut counts: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for (row, verdict) in scope {
        let (meant, best) = (row.intent.as_deref().unwrap_or_default(), verdict.best.as_deref());
        counts.entry(meant).or_default()[1] += 1.0;
        if let Some(best) = best {
            counts.entry(best).or_default()[2] += 1.0;
            if best == meant {
                counts.entry(meant).or_default()[0] += 1.0;
            }
        }
    }
    mean(counts.values().filter(|[_, meant, _]| *meant > 0.0).map(|[right, meant, best]| 2.0 * right / (meant + best)))
}

/// Larson et al. 2019: the threshold that gets most development rows right, a refusal being right for a
/// row out of scope.
fn larson_threshold(rows: &[Row], verdicts: &[Verdict]) -> Option<f64> {
    let mut pairs: Vec<Pair<'_>> = rows.iter().zip(verdicts).filter(|(row, _)| row.intent.is_some()).collect();
    if !pairs.iter().any(|(row, _)| row.is_out_of_scope()) {
        return None;
    }
    pairs.sort_by(|a, b| a.1.confidence.total_cmp(&b.1.confidence));
    // Below everything: every row is answered. Then refuse one group of equals after another.
    let mut right: i64 = pairs.iter().map(|pair| i64::from(is_right(*pair))).sum();
    let mut best = (right, 0.0);
    for equals in pairs.chunk_by(|a, b| a.1.confidence.total_cmp(&b.1.confidence).is_eq()) {
        right +=
            equals.iter().map(|pair| i64::from(pair.0.is_out_of_scope()) - i64::from(is_right(*pair))).sum::<i64>();
        if right > best.0 {
            best = (right, f64::from(equals[0].1.confidence.next_up()));
        }
    }
    Some(best.1)
}

fn auroc(scope: &[Pair<'_>], outside: &[Pair<'_>]) -> Option<f64> {
    let mut negatives: Vec<f32> = outside.iter().map(|(_, verdict)| verdict.confidence).collect();
    negatives.sort_by(f32::total_cmp);
    if negatives.is_empty() {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of rows")]
    mean(scope.iter().map(|(_, verdict)| {
        let below = negatives.partition_point(|other| *other < verdict.confidence);
        let not_above = negatives.partition_point(|other| *other <= verdict.confidence);
        (below + not_above) as f64 / 2.0 / negatives.len() as f64
    }))
}

fn calibration_error(pairs: &[Pair<'_>]) -> Option<f64> {
    let mut gaps = [0.0_f64; BARS as usize];
    for pair in pairs {
        let confidence = f64::from(pair.1.confidence.clamp(0.0, 1.0));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the number of bars")]
        let bar = ((confidence * f64::from(BARS)) as u8).min(BARS - 1);
        gaps[usize::from(bar)] += confidence - f64::from(u8::from(is_right(*pair)));
    }
    let all: f64 = pairs.iter().map(|_| 1.0).sum();
    (all > 0.0).then(|| gaps.iter().map(|gap| gap.abs()).sum::<f64>() / all)
}

fn per_language(pairs: &[Pair<'_>], urgent: &impl Fn(&Row) -> bool) -> Vec<PerLanguage> {
    let mut groups: BTreeMap<&str, Vec<Pair<'_>>> = BTreeMap::new();
    for pair in pairs {
        if let Some(language) = pair.0.lang.as_deref() {
            groups.entry(language).or_default().push(*pair);
        }
    }
    let figures = |(language, pairs): (&str, Vec<Pair<'_>>)| {
        let (scope, pressing): (Vec<Pair<'_>>, Vec<Pair<'_>>) = (
            pairs.iter().copied().filter(|(row, _)| row.intent.is_some() && !row.is_out_of_scope()).collect(),
            pairs.iter().copied().filter(|(row, _)| urgent(row)).collect(),
        );
        PerLanguage {
            language: language.to_owned(),
            messages: scope.len(),
            accuracy: share(&scope, is_right),
            language_accuracy: language_accuracy(&pairs),
            emergency_recall: share(&pressing, |(_, verdict)| verdict.emergency),
        }
    };
    let mut languages: Vec<PerLanguage> = groups.into_iter().map(figures).collect();
    let badness = |one: &PerLanguage| one.accuracy.or(one.language_accuracy).unwrap_or(1.0);
    languages.sort_by(|a, b| badness(a).total_cmp(&badness(b)));
    languages
}

fn confusions(scope: &[Pair<'_>]) -> Vec<Confusion> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (row, verdict) in scope.iter().filter(|pair| !is_right(**pair)) {
        let meant = row.intent.as_deref().unwrap_or_default();
        *counts.entry((meant, verdict.best.as_deref().unwrap_or("unknown"))).or_default() += 1;
    }
    let mut confusions: Vec<Confusion> = counts
        .into_iter()
        .map(|((meant, understood), times)| Confusion {
            meant: meant.to_owned(),
            understood: understood.to_owned(),
            times,
        })
        .collect();
    confusions.sort_by_key(|one| std::cmp::Reverse(one.times));
    confusions
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows and verdicts from: language, meant, best, confidence; answered from 0.5 on.
    fn cases(cases: &[(&str, &str, &str, f32)]) -> (Vec<Row>, Vec<Verdict>) {
        let pair = |(at, &(lang, meant, best, confidence)): (usize, &(&str, &str, &str, f32))| {
            let row = Row {
                text: format!("message {at}"),
                lang: Some(lang.to_owned()),
                intent: Some(meant.to_owned()),
                split: None,
            };
            let verdict = Verdict {
                intent: (confidence >= 0.5).then(|| best.to_owned()),
                best: Some(best.to_owned()),
                confidence,
                emergency: best == "fire",
                language: Some("en".to_owned()),
                microseconds: 10.0,
            };
            (row, verdict)
        };
        cases.iter().enumerate().map(pair).unzip()
    }

    fn near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|found| (found - expected).abs() < 1e-6)
    }

    #[test]
    fn every_figure_is_what_a_hand_would_count() {
        let (rows, verdicts) = cases(&[
            ("en", "waste", "waste", 0.9),
            ("en", "waste", "visa", 0.8),
            ("en-GB", "visa", "visa", 0.4),
            ("zh", "fire", "fire", 0.7),
            ("zh", "oos", "visa", 0.3),
            ("zh", "out-of-scope", "fire", 0.75),
        ]);
        let report = evaluate(&rows, &verdicts, (&rows, &verdicts), |intent| intent == "fire");
        assert_eq!((report.messages, report.in_scope, report.out_of_scope), (6, 4, 2));
        for (name, found, expected) in [
            ("accuracy", report.accuracy, 0.75),
            ("macro-f1", report.macro_f1, (2.0 / 3.0 + 2.0 / 3.0 + 1.0) / 3.0),
            ("right", report.right_answer_rate, 0.5),
            ("unknown", report.unknown_rate, 0.25),
            ("wrong", report.wrong_answer_rate, 0.25),
            ("out-of-scope recall", report.out_of_scope_recall, 0.5),
            ("larson accuracy", report.larson_accuracy, 0.75),
            ("larson recall", report.larson_recall, 0.5),
            ("auroc", report.auroc, (2.0 + 2.0 + 1.0 + 1.0) / 8.0),
            ("calibration in scope", report.calibration_error_in_scope, (0.1 + 0.8 + 0.6 + 0.3) / 4.0),
            ("emergency recall", report.emergency_recall, 1.0),
            ("false alarms", report.emergency_false_alarms, 0.2),
            ("language", report.language_accuracy, 0.5),
            ("microseconds", report.microseconds, 10.0),
        ] {
            assert!(near(found, expected), "{name}: {found:?} is not {expected}");
        }
        assert!(report.larson_threshold.is_some_and(|at| at > 0.3 && at <= 0.4));
        assert_eq!(report.languages[0].language, "en");
        assert_eq!(report.confusions.len(), 1);
        assert!(report.to_string().contains("waste understood as visa"));
    }

    #[test]
    fn nothing_to_measure_is_nothing_not_zero() {
        let report = evaluate(&[], &[], (&[], &[]), |_| false);
        assert_eq!(report, Report::default());
        assert_eq!(serde_json::to_value(&report).expect("plain data")["accuracy"], serde_json::Value::Null);
    }

    #[test]
    fn a_row_may_say_little() {
        let row: Row = serde_json::from_str(r#"{"text":"hi","src":"x"}"#).expect("a row");
        assert_eq!(row, Row { text: "hi".to_owned(), ..Row::default() });
    }

    #[test]
    fn cross_validation_never_asks_what_it_taught() {
        let (mut rows, _) = cases(&[("en", "a", "a", 1.0); 9]);
        rows[8].text = rows[0].text.clone();
        let mut parts = 0;
        let verdicts = cross_validate(&rows, 3, |taught, asked| {
            parts += 1;
            assert!(asked.iter().all(|row| taught.iter().all(|other| other.text != row.text)));
            assert_eq!(taught.len() + asked.len(), 9);
            asked.iter().map(|row| Verdict { best: Some(row.text.clone()), ..Verdict::default() }).collect()
        });
        assert_eq!(parts, 3);
        assert!(rows.iter().zip(&verdicts).all(|(row, verdict)| verdict.best.as_ref() == Some(&row.text)));
    }
}

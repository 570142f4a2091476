//! How well the texts of this repository understand messages that were written without looking at them.
//! The messages in `understanding/messages.jsonl` are never changed to please the program: when a figure
//! falls, the phrases or the program have to become better, not the messages.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Arc,
};

use linju::clock::{Clock, SystemClock};
use linju::config::{Config, DEFAULT};
use linju::content::{self, Content, Snapshot};
use linju::evaluate::{Report, Row, Verdict, evaluate};
use linju::intent::{emergency_in_answer, understand};
use linju::language::{self, Turn};
use linju::text;

/// What must hold for one language.
struct Floor {
    language: &'static str,
    /// The best guess is right.
    accuracy: f64,
    /// It is answered, and rightly.
    right: f64,
    /// It is answered, and wrongly: at most.
    wrong: f64,
    /// Nothing is answered to what is none of our business.
    out_of_scope: f64,
    /// An emergency is treated as one, whichever it is.
    emergency: f64,
    /// The same while a form is open, where a weak hint without a sign counts as an answer.
    in_a_form: f64,
    /// Something else is treated as an emergency: at most.
    false_alarms: f64,
    /// The language of a first message is found.
    found: f64,
}

/// A little below what was measured; raise them when the program becomes better.
const FLOORS: &[Floor] = &[
    Floor {
        language: "en",
        accuracy: 0.95,
        right: 0.86,
        wrong: 0.03,
        out_of_scope: 0.68,
        emergency: 0.95,
        in_a_form: 0.95,
        false_alarms: 0.05,
        found: 0.96,
    },
    Floor {
        language: "zh-Hans",
        accuracy: 0.95,
        right: 0.9,
        wrong: 0.04,
        out_of_scope: 0.77,
        emergency: 0.95,
        in_a_form: 0.93,
        false_alarms: 0.035,
        found: 0.97,
    },
    Floor {
        language: "ar",
        accuracy: 0.89,
        right: 0.72,
        wrong: 0.045,
        out_of_scope: 0.8,
        emergency: 0.88,
        in_a_form: 0.88,
        false_alarms: 0.045,
        found: 0.95,
    },
    Floor {
        language: "es",
        accuracy: 0.94,
        right: 0.86,
        wrong: 0.04,
        out_of_scope: 0.82,
        emergency: 0.97,
        in_a_form: 0.97,
        false_alarms: 0.04,
        found: 0.96,
    },
];
/// So many messages, in a hundred of a language, may stand in the phrases by chance; they prove nothing and
/// are left out. More of them means that somebody learned the test by heart.
const KNOWN_AT_MOST: usize = 10;

#[test]
fn messages_nobody_trained_on_are_understood() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let snapshot = repository(root);
    let rows = rows(&root.join("tests/understanding/messages.jsonl"));
    let known = phrases(&snapshot);
    let mut complaints = Vec::new();
    for (language, rows) in &rows {
        let all = rows.len();
        let rows: Vec<Row> = rows.iter().filter(|row| !known.contains(&text::normalise(&row.text))).cloned().collect();
        if (all - rows.len()) * 100 > all * KNOWN_AT_MOST {
            complaints.push(format!("{language}: {} of {all} messages stand in the phrases", all - rows.len()));
        }
        let verdicts: Vec<Verdict> = rows.iter().map(|row| verdict(&snapshot, &row.text)).collect();
        let urgent = |intent: &str| snapshot.urgent.iter().any(|known| known == intent);
        let report = evaluate(&rows, &verdicts, (&[], &[]), urgent);
        let in_a_form = found_in_a_form(&rows, &verdicts, urgent, &snapshot);
        show(language, &rows, &verdicts, (&report, in_a_form), urgent);
        match FLOORS.iter().find(|floor| floor.language == language) {
            Some(floor) => complaints.extend(below(floor, &report, in_a_form)),
            None => complaints.push(format!("{language} has messages and no floor")),
        }
    }
    complaints.extend(FLOORS.iter().map(|floor| floor.language).filter(|tag| !rows.contains_key(*tag)).map(unheard));
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn unheard(tag: &str) -> String {
    format!("{tag} has a floor and no messages")
}

/// Everything the matcher has learned, as it is compared.
fn phrases(snapshot: &Snapshot) -> BTreeSet<String> {
    let lists = snapshot.locales.values().flat_map(|locale| &locale.phrases);
    lists.flat_map(|(_, lines)| lines).map(|line| text::normalise(line)).collect()
}

/// The share of the emergencies that the desk answers at once while a form is open.
fn found_in_a_form(
    rows: &[Row],
    verdicts: &[Verdict],
    urgent: impl Fn(&str) -> bool,
    snapshot: &Snapshot,
) -> Option<f64> {
    let pressing = |(row, _): &(&Row, &Verdict)| row.intent.as_deref().is_some_and(&urgent);
    let (mut all, mut found) = (0.0, 0.0);
    for (row, verdict) in rows.iter().zip(verdicts).filter(pressing) {
        all += 1.0;
        let likely = verdict.best.as_deref().unwrap_or_default();
        let answered = emergency_in_answer(&row.text, &snapshot.emergencies, likely, verdict.confidence);
        found += f64::from(u8::from(verdict.emergency && answered.is_some()));
    }
    (all > 0.0).then(|| found / all)
}

/// What is worse than it was.
fn below(floor: &Floor, report: &Report, in_a_form: Option<f64>) -> Vec<String> {
    let at_least = [
        ("accuracy", report.accuracy, floor.accuracy),
        ("answered rightly", report.right_answer_rate, floor.right),
        ("out-of-scope recall", report.out_of_scope_recall, floor.out_of_scope),
        ("emergency recall", report.emergency_recall, floor.emergency),
        ("emergency recall in a form", in_a_form, floor.in_a_form),
        ("language accuracy", report.language_accuracy, floor.found),
    ];
    let at_most = [
        ("answered wrongly", report.wrong_answer_rate, floor.wrong),
        ("emergency false alarms", report.emergency_false_alarms, floor.false_alarms),
    ];
    let low = at_least.iter().filter(|(_, found, least)| found.is_none_or(|found| found < *least));
    let high = at_most.iter().filter(|(_, found, most)| found.is_none_or(|found| found > *most));
    low.map(|bad| (bad, "at least"))
        .chain(high.map(|bad| (bad, "at most")))
        .map(|((name, found, wanted), how)| format!("{}: {name} is {found:.4?}, wanted {how} {wanted}", floor.language))
        .collect()
}

/// What the desk makes of a first message: a request for a language first, then the intent.
fn verdict(snapshot: &Snapshot, text: &str) -> Verdict {
    if snapshot.detector.requested(text).is_some() {
        // It says which language is wanted, not which one it is written in.
        let intent = Some("change-language".to_owned());
        return Verdict { best: intent.clone(), intent, confidence: 1.0, ..Verdict::default() };
    }
    let turn = Turn { default: &snapshot.settings.source_language, ..Turn::default() };
    let language = Some(language::choose(&snapshot.detector, text, turn).language);
    if text::normalise(text).is_empty() {
        return Verdict { language, ..Verdict::default() };
    }
    let found = understand(text, &snapshot.emergencies, &snapshot.matcher, &snapshot.urgent, snapshot.thresholds);
    Verdict {
        intent: found.intent().map(str::to_owned),
        best: found.ranking.first().map(|(intent, _)| intent.clone()),
        confidence: found.confidence,
        emergency: found.emergency,
        language,
        microseconds: 0.0,
    }
}

/// The figures, and every message that was taken for something else.
#[expect(clippy::print_stdout, reason = "seen when the test fails, or with --nocapture")]
fn show(
    language: &str,
    rows: &[Row],
    verdicts: &[Verdict],
    (report, in_a_form): (&Report, Option<f64>),
    urgent: impl Fn(&str) -> bool,
) {
    println!("{report}emergency recall in a form   {:.4}", in_a_form.unwrap_or(1.0));
    for (row, verdict) in rows.iter().zip(verdicts) {
        let meant = row.intent.as_deref().unwrap_or_default();
        let answered = verdict.intent.as_deref().unwrap_or("nothing");
        let is_urgent = urgent(meant);
        let what = if is_urgent && !verdict.emergency {
            "MISSED EMERGENCY"
        } else if !is_urgent && verdict.emergency {
            "FALSE ALARM"
        } else if verdict.intent.is_some() && answered != meant {
            "wrong answer"
        } else if verdict.intent.is_none() && !row.is_out_of_scope() {
            "not answered"
        } else {
            continue;
        };
        let best = verdict.best.as_deref().unwrap_or("nothing");
        println!(
            "{language} {what}: {}\n    is {meant}, answered {answered}, best {best} {:.2}",
            row.text, verdict.confidence
        );
    }
    for (row, verdict) in rows.iter().zip(verdicts) {
        let found = verdict.language.as_deref().unwrap_or(language);
        if found != language {
            println!("{language} taken for {found}: {}", row.text);
        }
    }
}

fn rows(file: &Path) -> BTreeMap<String, Vec<Row>> {
    let text = fs::read_to_string(file).expect("the messages are in the repository");
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in text.lines() {
        let row: Row = serde_json::from_str(line).expect("each line is a row");
        let language = row.lang.clone().expect("each row names its language");
        rows.entry(language).or_default().push(row);
    }
    rows
}

fn repository(root: &Path) -> Arc<Snapshot> {
    let config = Config::parse(DEFAULT, &|_| None).expect("the default settings are right");
    let options = content::Options {
        settings: config.content,
        understanding: config.understanding,
        default_place: config.default_place,
        understands: true,
        cache: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")),
        trainer: None,
        allow_broken: Vec::new(),
    };
    let content = Content::load(Some(root), options, SystemClock.now()).expect("the content has no errors");
    content.current()
}

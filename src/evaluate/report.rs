//! The figures of an evaluation, as data and as text.

use std::fmt::{self, Write as _};

use serde::Serialize;

/// How many confusions the text shows.
const SHOWN: usize = 15;

/// Two intents that were mixed up.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Confusion {
    /// What was meant.
    pub meant: String,
    /// What was understood.
    pub understood: String,
    /// How often.
    pub times: usize,
}

/// The figures of one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PerLanguage {
    /// As the data names it.
    pub language: String,
    /// Messages in scope.
    pub messages: usize,
    /// Share of them whose best intent is right.
    pub accuracy: Option<f64>,
    /// Share of all messages whose language is right.
    pub language_accuracy: Option<f64>,
    /// Share of the emergencies that were found.
    pub emergency_recall: Option<f64>,
}

/// All figures; a share is from 0 to 1, and `None` where there was nothing to measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// All messages.
    pub messages: usize,
    /// Those with an intent that can be answered.
    pub in_scope: usize,
    /// Those that must not be answered.
    pub out_of_scope: usize,
    /// Best intent right, in scope, whatever the threshold.
    pub accuracy: Option<f64>,
    /// Mean over the intents of the harmonic mean of precision and recall.
    pub macro_f1: Option<f64>,
    /// In scope: answered, and rightly.
    pub right_answer_rate: Option<f64>,
    /// In scope: not answered.
    pub unknown_rate: Option<f64>,
    /// In scope: answered, and wrongly.
    pub wrong_answer_rate: Option<f64>,
    /// Out of scope and not answered.
    pub out_of_scope_recall: Option<f64>,
    /// The threshold with the best accuracy on the development rows, out-of-scope counted as a class.
    pub larson_threshold: Option<f64>,
    /// Accuracy in scope at that threshold.
    pub larson_accuracy: Option<f64>,
    /// Out-of-scope recall at that threshold.
    pub larson_recall: Option<f64>,
    /// Chance that a message in scope is surer than one out of scope.
    pub auroc: Option<f64>,
    /// Mean distance of confidence and truth, over all messages with an intent.
    pub calibration_error: Option<f64>,
    /// The same in scope only.
    pub calibration_error_in_scope: Option<f64>,
    /// Emergencies that were treated as one.
    pub emergency_recall: Option<f64>,
    /// Emergencies for which the right one was answered.
    pub emergency_right: Option<f64>,
    /// Other messages that were treated as an emergency.
    pub emergency_false_alarms: Option<f64>,
    /// Language right, over messages whose language is known.
    pub language_accuracy: Option<f64>,
    /// The mean time of a message.
    pub microseconds: Option<f64>,
    /// The worst first.
    pub languages: Vec<PerLanguage>,
    /// The most frequent first.
    pub confusions: Vec<Confusion>,
}

impl fmt::Display for Report {
    /// The figures as text, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} messages: {} in scope, {} out of scope", self.messages, self.in_scope, self.out_of_scope)?;
        for (name, value) in [
            ("accuracy", self.accuracy),
            ("macro-F1", self.macro_f1),
            ("answered rightly", self.right_answer_rate),
            ("unknown", self.unknown_rate),
            ("answered wrongly", self.wrong_answer_rate),
            ("out-of-scope recall", self.out_of_scope_recall),
            ("threshold by Larson's rule", self.larson_threshold),
            ("  accuracy there", self.larson_accuracy),
            ("  out-of-scope recall there", self.larson_recall),
            ("AUROC", self.auroc),
            ("calibration error", self.calibration_error),
            ("calibration error in scope", self.calibration_error_in_scope),
            ("emergency recall", self.emergency_recall),
            ("emergency answered rightly", self.emergency_right),
            ("emergency false alarms", self.emergency_false_alarms),
            ("language accuracy", self.language_accuracy),
        ] {
            if let Some(value) = value {
                writeln!(f, "{name:<28} {value:.4}")?;
            }
        }
        if let Some(value) = self.microseconds {
            writeln!(f, "{:<28} {value:.1}", "microseconds per message")?;
        }
        for one in &self.languages {
            let mut line = format!("  {:<10} {:>6} messages", one.language, one.messages);
            for (name, value) in
                [("accuracy", one.accuracy), ("language", one.language_accuracy), ("emergency", one.emergency_recall)]
            {
                if let Some(value) = value {
                    write!(line, "  {name} {value:.4}")?;
                }
            }
            writeln!(f, "{line}")?;
        }
        for one in self.confusions.iter().take(SHOWN) {
            writeln!(f, "  {:>4} x {} understood as {}", one.times, one.meant, one.understood)?;
        }
        Ok(())
    }
}

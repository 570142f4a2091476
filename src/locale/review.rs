//! Who wrote a text and who stands for it. A text is a draft until a person has approved it: the whole
//! file in its head, or one text in the note above it.
//!
//! ```ftl
//! ### Status: reviewed by Li Na on 2026-12-01
//!
//! # Proposed by Min-ji Kim on 2026-12-05
//! # Approved by Li Na on 2026-12-06
//! thanks = …
//! ```

use std::collections::BTreeMap;

use jiff::civil::Date;

const REVIEWED: &str = "### Status: reviewed by ";
const PROPOSED: &str = "# Proposed by ";
const APPROVED: &str = "# Approved by ";

/// Somebody, and the day.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Mark {
    /// A person's name.
    pub by: String,
    /// When.
    pub on: Date,
}

/// What the notes above a text say.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Review {
    /// Who proposed it.
    pub proposed: Option<Mark>,
    /// Who approved it.
    pub approved: Option<Mark>,
}

impl Review {
    /// Proposed after the last approval, or never approved.
    pub fn is_waiting(&self) -> bool {
        match (&self.proposed, &self.approved) {
            (Some(proposed), Some(approved)) => approved.on < proposed.on,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

/// The reviews of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews {
    /// Of the whole file.
    pub file: Option<Mark>,
    /// Of single texts, where there is a note.
    pub texts: BTreeMap<String, Review>,
}

impl Reviews {
    /// Reads the notes of a file.
    pub fn read(source: &str) -> Self {
        let mut all = Self::default();
        let mut above = Review::default();
        for line in source.lines() {
            if let Some(mark) = line.strip_prefix(REVIEWED) {
                all.file = mark_of(mark);
            } else if let Some(mark) = line.strip_prefix(PROPOSED) {
                above.proposed = mark_of(mark);
            } else if let Some(mark) = line.strip_prefix(APPROVED) {
                above.approved = mark_of(mark);
            } else if !line.starts_with('#') {
                let name = line.split_once('=').map(|(name, _)| name.trim()).filter(|_| !line.starts_with(' '));
                if let Some(name) = name.filter(|_| above != Review::default()) {
                    all.texts.insert(name.to_owned(), above);
                }
                above = Review::default();
            }
        }
        all
    }

    /// Whether nobody stands for this text: a proposal that waits counts more than the approval of the file.
    pub fn is_draft(&self, name: &str) -> bool {
        match (self.texts.get(name), &self.file) {
            (Some(review), _) if review.is_waiting() => true,
            (Some(Review { approved: Some(_), .. }), _) => false,
            (_, reviewed) => reviewed.is_none(),
        }
    }
}

/// `Li Na on 2026-12-01`
fn mark_of(text: &str) -> Option<Mark> {
    let (by, on) = text.trim().rsplit_once(" on ")?;
    Some(Mark { by: by.trim().to_owned(), on: on.trim().parse().ok()? }).filter(|mark| !mark.by.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### Status: draft\n\n# $x: a note\n# Proposed by Min-ji Kim on 2026-12-05\n\
        # Approved by Li Na on 2026-12-06\na = x\n# Proposed by Omar on 2026-12-07\nb =\n    y = z\nc = w\n\
        # Approved by Li Na on 2026-12-01\n# Proposed by Omar on 2026-12-07\nd = v\n# Approved by somebody\ne = u\n";

    #[test]
    fn a_text_is_a_draft_until_a_person_stands_for_it() {
        let reviews = Reviews::read(FILE);
        let drafts: Vec<_> = ["a", "b", "c", "d", "e"].into_iter().filter(|name| reviews.is_draft(name)).collect();
        assert_eq!(drafts, ["b", "c", "d", "e"], "a name and a day are needed, and a later proposal waits");
        let kim = Mark { by: "Min-ji Kim".into(), on: jiff::civil::date(2026, 12, 5) };
        assert_eq!(reviews.texts["a"].proposed, Some(kim));
        assert!(!reviews.texts.contains_key("y"));

        let reviewed = Reviews::read(&FILE.replace("### Status: draft", "### Status: reviewed by Li Na on 2026-12-02"));
        assert!(!reviewed.is_draft("c") && reviewed.is_draft("b"));
        assert!(Reviews::read("### Status: reviewed by Li Na\na = x\n").is_draft("a"));
    }
}

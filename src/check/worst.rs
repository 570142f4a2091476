//! The most a text can become: through every term and every text it inserts, with the longest form of each
//! choice and the longest value of each fact. Counts only, so that nothing is ever written out.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    file::{Entry, File, What},
    view::View,
};
use crate::{tag::is_right_to_left, text::Measure};

/// The service inserts no more, and no text goes through more others.
pub(super) const MOST_INSERTIONS: usize = 100;

/// What is counted.
#[derive(Clone, Copy)]
pub(super) enum Size {
    Insertions,
    Length(Measure),
}

/// Counts the texts of one file.
pub(super) struct Worst<'v, 'a> {
    view: &'v View<'a>,
    file: &'v File<'a>,
    size: Size,
    depth: usize,
    /// By name; 0 while it is being counted, so that a circle ends.
    known: HashMap<(bool, String), usize>,
}

impl<'v, 'a> Worst<'v, 'a> {
    pub(super) fn new(view: &'v View<'a>, file: &'v File<'a>, size: Size) -> Self {
        Self { view, file, size, depth: 0, known: HashMap::new() }
    }

    pub(super) fn of(&mut self, entry: &Entry<'_>) -> usize {
        entry.pattern.as_ref().map_or(0, |pattern| self.pattern(pattern))
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> usize {
        let alone = pattern.elements.len() == 1;
        let count = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => self.text(value),
            PatternElement::Placeable { expression } => {
                let around = self.around(expression, alone);
                around.saturating_add(self.expression(expression))
            }
        };
        pattern.elements.iter().map(count).fold(0, usize::saturating_add)
    }

    fn text(&self, text: &str) -> usize {
        match self.size {
            Size::Insertions => 0,
            Size::Length(unit) => unit.of(text),
        }
    }

    /// What an insertion costs by itself. The marks that keep a number's direction are counted by the
    /// platforms, too.
    fn around(&self, expression: &Expression<&str>, alone: bool) -> usize {
        use InlineExpression::{MessageReference, StringLiteral, TermReference};
        let is_text = matches!(
            expression,
            Expression::Inline(StringLiteral { .. } | MessageReference { .. } | TermReference { .. })
        );
        match self.size {
            Size::Insertions => 1,
            Size::Length(unit) if is_right_to_left(self.file.tag) && !is_text && !alone => unit.of("\u{2068}\u{2069}"),
            Size::Length(_) => 0,
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { variants, .. } => {
                variants.iter().map(|variant| self.pattern(&variant.value)).max().unwrap_or_default()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => self.text(value),
            // What the program fills in is not known here; most of it is a number or a name.
            InlineExpression::VariableReference { id } => {
                self.text(self.view.facts.get(id.name).filter(|fact| !fact.is_empty()).map_or(FILLED_IN, |fact| fact))
            }
            InlineExpression::FunctionReference { .. } => self.text(FILLED_IN),
            InlineExpression::TermReference { id, .. } => self.reference(true, id.name),
            InlineExpression::MessageReference { id, .. } => self.reference(false, id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(&mut self, term: bool, name: &str) -> usize {
        let key = (term, name.to_owned());
        if let Some(count) = self.known.get(&key) {
            return *count;
        }
        if self.depth >= MOST_INSERTIONS {
            return if matches!(self.size, Size::Insertions) { usize::MAX } else { 0 };
        }
        let Some(entry) = find(self.view, self.file, term, name) else { return 0 };
        self.known.insert(key.clone(), 0);
        self.depth += 1;
        let count = self.of(entry);
        self.depth -= 1;
        self.known.insert(key, count);
        count
    }
}

const FILLED_IN: &str = "000000000000";

/// The term or the text that a file of this language means by a name: its own, else the base's.
pub(super) fn find<'v, 'a>(view: &'v View<'a>, file: &'v File<'a>, term: bool, name: &str) -> Option<&'v Entry<'a>> {
    let base = [What::Answers, What::Ui].into_iter().filter_map(|what| view.file(file.tag, what));
    // A place sees what its parents word, too; any place's is good enough here.
    let other = view.wordings.iter().filter(|other| file.place.is_some() && other.tag == file.tag);
    let mut files = std::iter::once(file).chain(base).chain(other);
    files.find_map(|file| if term { file.term(name) } else { file.message(name) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{config::Config, tree::Tree};

    fn count(answers: &str, size: Size) -> usize {
        let tree = Tree {
            files: [("locales/en/answers.ftl".to_owned(), answers.as_bytes().to_vec())].into(),
            ..Tree::default()
        };
        let config = Config::parse("", &|_| None).expect("the defaults");
        let view = View::new(&tree, &config.content, jiff::civil::date(2026, 11, 22));
        let file = view.file("en", What::Answers).expect("it is there");
        Worst::new(&view, file, size).of(file.message("a").expect("it is there"))
    }

    #[test]
    fn the_longest_form_counts_through_terms() {
        let text = "-x = { $case ->\n   *[short] ab\n    [long] abcdef\n}\na = 12{ -x(case: \"short\") }34\n";
        assert_eq!(count(text, Size::Length(Measure::Chars)), 10);
        assert_eq!(count(text, Size::Insertions), 2);
        assert_eq!(count("a = { $n ->\n    [one] x\n   *[other] { $n } xxx\n}\n", Size::Length(Measure::Bytes)), 16);
    }

    #[test]
    fn terms_of_terms_of_terms_are_counted_at_once_and_circles_end() {
        let levels = |most: usize, times: usize| {
            let level = |at: usize| format!("-t{at} = {}", format!("{{ -t{} }}", at + 1).repeat(times));
            let lines: Vec<String> = (0..most).map(level).collect();
            format!("a = {{ -t0 }}\n{}\n-t{most} = lol\n", lines.join("\n"))
        };
        let text = levels(60, 10);
        assert_eq!(count(&text, Size::Insertions), usize::MAX);
        assert_eq!(count(&text, Size::Length(Measure::Bytes)), usize::MAX);
        assert_eq!(count("a = { -b }{ -b }\n-b = x{ -b }\n", Size::Length(Measure::Bytes)), 2);
        assert_eq!(count(&levels(5000, 1), Size::Insertions), usize::MAX);
    }
}

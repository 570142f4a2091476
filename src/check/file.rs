//! One .ftl file: its lines, its messages, what each of them inserts. A message the parser gave up on
//! is there under the name it begins with, marked as broken, so that nobody calls it missing.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_syntax::{
    ast,
    parser::{self, ErrorKind},
};

use super::scan::{self, Brace, Kind, Line, offset, scan};

/// Larger files are not parsed.
pub(super) const MOST_BYTES: usize = 1024 * 1024;
/// With more braces inside each other, parsing could exhaust the stack.
pub(super) const MOST_DEPTH: usize = 16;

/// Which of the files of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Answers,
    Phrases,
    Ui,
    Words,
}

impl What {
    pub(super) const ALL: [Self; 4] = [Self::Answers, Self::Phrases, Self::Ui, Self::Words];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers.ftl",
            Self::Phrases => "phrases.ftl",
            Self::Ui => "ui.ftl",
            Self::Words => "words.ftl",
        }
    }

    /// Read as a list, one entry a line, never spoken.
    pub(super) const fn is_list(self) -> bool {
        matches!(self, Self::Phrases | Self::Words)
    }
}

pub(super) struct File<'a> {
    pub path: &'a str,
    /// The language's tag.
    pub tag: &'a str,
    pub what: What,
    /// The place whose wording it is; `None` for the base.
    pub place: Option<&'a str>,
    pub text: &'a str,
    pub lines: Vec<Line<'a>>,
    pub faults: Vec<Brace<'a>>,
    pub depth: usize,
    pub entries: Vec<Entry<'a>>,
    /// What the parser gave up on, and where.
    pub errors: Vec<(ErrorKind, &'a str)>,
    by_name: HashMap<String, usize>,
    starts: Vec<usize>,
}

/// A message or a term.
pub(super) struct Entry<'a> {
    pub name: Cow<'a, str>,
    /// Its name where it stands in the file.
    pub at: &'a str,
    pub term: bool,
    /// The parser lost it or a part of it.
    pub broken: bool,
    pub pattern: Option<ast::Pattern<&'a str>>,
    pub attributes: Vec<&'a str>,
    pub uses: Vec<Use<'a>>,
    pub choices: Vec<Choice<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UseKind {
    Variable,
    Term,
    Message,
    Function,
}

/// Something a text inserts.
pub(super) struct Use<'a> {
    pub kind: UseKind,
    pub name: &'a str,
    /// A choice goes by it; what is shown is something else.
    pub selects: bool,
    /// Options of a function, or the form of a term.
    pub options: Vec<(&'a str, &'a str)>,
}

/// `{ $count -> … }`.
pub(super) struct Choice<'a> {
    pub variable: &'a str,
    pub keys: Vec<&'a str>,
}

/// One line of a list.
pub(super) struct Said<'a> {
    pub name: &'a str,
    pub text: Cow<'a, str>,
    /// The line in the file, without the spaces around it.
    pub at: &'a str,
}

impl<'a> File<'a> {
    pub(super) fn new(path: &'a str, tag: &'a str, what: What, place: Option<&'a str>, text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let readable = text.len() <= MOST_BYTES;
        let scanned = if readable { scan(text) } else { scan::Scan::default() };
        let mut file = Self {
            path,
            tag,
            what,
            place,
            text,
            lines: scanned.lines,
            faults: scanned.faults,
            depth: scanned.depth,
            entries: Vec::new(),
            errors: Vec::new(),
            by_name: HashMap::new(),
            starts,
        };
        if readable && file.depth <= MOST_DEPTH {
            file.parse();
        }
        file
    }

    fn parse(&mut self) {
        let text = self.text;
        let (resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let from = |at: usize| {
            (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).map_or(text, |at| &text[at..])
        };
        self.errors = errors
            .into_iter()
            .map(|error| {
                // A choice that is never closed is noticed in the message below: blame the one above.
                let start = from(error.slice.map_or(error.pos.start, |slice| slice.start)).trim_start();
                let at = from(error.pos.start);
                (error.kind, if self.owner(at) == self.owner(start) { at } else { start })
            })
            .collect();
        let mut lost = Vec::new();
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let attributes = message.attributes;
                    self.add(Entry::new(message.id.name, false, message.value, &attributes));
                }
                ast::Entry::Term(term) => {
                    self.add(Entry::new(term.id.name, true, Some(term.value), &term.attributes));
                }
                ast::Entry::Junk { content } => lost.push(content),
                _ => {}
            }
        }
        for junk in lost {
            let written = &junk[junk.len() - junk.trim_start().len()..];
            let lines = self.lines.iter().filter(|line| junk.as_bytes().as_ptr_range().contains(&line.text.as_ptr()));
            let names: Vec<_> = lines.filter(|line| line.kind == Kind::Head).map(|line| line.owner).collect();
            self.mark_broken(self.owner(written));
            for name in names {
                self.mark_broken(name);
            }
        }
        let swallowed: Vec<_> = self.lines.iter().filter_map(scan::swallowed).collect();
        for name in swallowed {
            self.mark_broken(name);
        }
    }

    fn add(&mut self, mut entry: Entry<'a>) {
        if let Some(better) = scan::better_name(entry.at).filter(|better| better.trim_start_matches('-') != entry.name)
        {
            entry.name = better.trim_start_matches('-').to_owned().into();
            entry.broken = true;
        }
        let key = if entry.term { format!("-{}", entry.name) } else { entry.name.to_string() };
        self.by_name.entry(key).or_insert(self.entries.len());
        self.entries.push(entry);
    }

    /// The message counts as present, but is not compared.
    fn mark_broken(&mut self, owner: &'a str) {
        let name = scan::better_name(owner);
        if let Some(&index) = self.by_name.get(name.as_deref().unwrap_or(owner)) {
            self.entries[index].broken = true;
        } else if name.is_some() {
            let mut entry = Entry::new(owner, owner.starts_with('-'), None, &[]);
            entry.broken = true;
            self.add(entry);
        }
    }

    /// The message with this name.
    pub(super) fn message(&self, name: &str) -> Option<&Entry<'a>> {
        self.by_name.get(name).map(|&index| &self.entries[index])
    }

    /// The term with this name, which is given without its hyphen.
    pub(super) fn term(&self, name: &str) -> Option<&Entry<'a>> {
        self.message(&format!("-{name}"))
    }

    pub(super) fn messages(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.iter().filter(|entry| !entry.term)
    }

    /// Line and column, from 1, of a slice of the text.
    pub(super) fn position(&self, slice: &str) -> (usize, usize) {
        let at = offset(self.text, slice);
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[line - 1];
        (line, self.text.get(start..at).map_or(1, |before| before.chars().count() + 1))
    }

    /// The line in which a slice of the text begins.
    pub(super) fn line_of(&self, slice: &str) -> Option<&Line<'a>> {
        let at = offset(self.text, slice);
        self.lines.get(self.starts.partition_point(|start| *start <= at) - 1)
    }

    /// The message a slice of the text belongs to.
    pub(super) fn owner(&self, slice: &str) -> &'a str {
        self.line_of(slice).map_or("", |line| line.owner)
    }

    /// Lines that residents see or say, and what of them.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Line<'a>> {
        let is_text = |line: &&Line<'_>| matches!(line.kind, Kind::Head | Kind::Body | Kind::Edge);
        self.lines.iter().filter(is_text).filter(|line| !line.value.is_empty())
    }

    /// The lines of a list.
    pub(super) fn said(&self) -> impl Iterator<Item = Said<'a>> {
        let lines = self.lines.iter().filter(|line| matches!(line.kind, Kind::Head | Kind::Body));
        lines.filter(|line| !line.value.is_empty()).map(|line| Said {
            name: line.owner,
            text: literals(line),
            at: line.value,
        })
    }
}

/// The line with its literals in place: `{ "[" }two` is `[two`.
fn literals<'a>(line: &Line<'a>) -> Cow<'a, str> {
    if line.braces.is_empty() {
        return line.value.into();
    }
    let mut text = line.value.to_owned();
    for inner in &line.braces {
        if let Some(literal) = inner.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            text = text.replacen(&format!("{{{inner}}}"), literal, 1);
        }
    }
    text.trim().to_owned().into()
}

impl<'a> Entry<'a> {
    fn new(
        at: &'a str,
        term: bool,
        pattern: Option<ast::Pattern<&'a str>>,
        attributes: &[ast::Attribute<&'a str>],
    ) -> Self {
        let mut entry = Self {
            name: at.into(),
            at,
            term,
            broken: false,
            pattern: None,
            attributes: attributes.iter().map(|attribute| attribute.id.name).collect(),
            uses: Vec::new(),
            choices: Vec::new(),
        };
        let patterns = pattern.iter().chain(attributes.iter().map(|attribute| &attribute.value));
        patterns.for_each(|pattern| entry.walk(pattern));
        entry.pattern = pattern;
        entry
    }

    /// The variables it inserts or chooses by.
    pub(super) fn variables(&self) -> impl Iterator<Item = &'a str> {
        self.uses.iter().filter(|used| used.kind == UseKind::Variable).map(|used| used.name)
    }

    fn walk(&mut self, pattern: &ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.walk_expression(expression);
            }
        }
    }

    fn walk_expression(&mut self, expression: &ast::Expression<&'a str>) {
        match expression {
            ast::Expression::Inline(inline) => self.walk_inline(inline),
            ast::Expression::Select { selector, variants } => {
                let before = self.uses.len();
                self.walk_inline(selector);
                self.uses[before..].iter_mut().for_each(|used| used.selects = true);
                let keys = variants.iter().map(|variant| match variant.key {
                    ast::VariantKey::Identifier { name } => name,
                    ast::VariantKey::NumberLiteral { value } => value,
                });
                let variable = selected(selector).unwrap_or("");
                self.choices.push(Choice { variable, keys: keys.collect() });
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    fn walk_inline(&mut self, inline: &ast::InlineExpression<&'a str>) {
        use ast::InlineExpression as Inline;
        let mut add = |kind, name, options| self.uses.push(Use { kind, name, selects: false, options });
        match inline {
            Inline::VariableReference { id } => add(UseKind::Variable, id.name, Vec::new()),
            Inline::MessageReference { id, .. } => add(UseKind::Message, id.name, Vec::new()),
            Inline::TermReference { id, arguments, .. } => {
                add(UseKind::Term, id.name, arguments.as_ref().map(options).unwrap_or_default());
            }
            Inline::FunctionReference { id, arguments } => {
                add(UseKind::Function, id.name, options(arguments));
                arguments.positional.iter().for_each(|argument| self.walk_inline(argument));
            }
            Inline::Placeable { expression } => self.walk_expression(expression),
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
        }
    }
}

fn options<'a>(arguments: &ast::CallArguments<&'a str>) -> Vec<(&'a str, &'a str)> {
    use ast::InlineExpression::{NumberLiteral, StringLiteral};
    let named = arguments.named.iter().filter_map(|option| match option.value {
        StringLiteral { value } | NumberLiteral { value } => Some((option.name.name, value)),
        _ => None,
    });
    named.collect()
}

fn selected<'a>(selector: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(selected),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File<'_> {
        File::new("locales/en/ui.ftl", "en", What::Ui, None, text)
    }

    #[test]
    fn a_broken_message_is_there_under_its_name() {
        let file = file("one = {\ntwo words = x\n    tail\nthree =\n    a\n\tb\n\nfour = fine\n");
        for name in ["one", "two-words", "three"] {
            assert!(file.message(name).is_some_and(|entry| entry.broken), "{name}");
        }
        assert!(!file.message("four").expect("it is there").broken);
    }

    #[test]
    fn positions_count_characters_not_bytes() {
        let file = file("一 = x\r\nбуквы = { $y }\n");
        let at = file.text.find("{ $y").expect("it is there");
        assert_eq!(file.position(&file.text[at..]), (2, 9));
    }

    #[test]
    fn everything_a_text_inserts_is_known() {
        let file =
            file("a = { $n ->\n    [one] { $x } { -t }\n   *[other] { NUMBER($n, minimumFractionDigits: 9) }\n}\n");
        let entry = &file.entries[0];
        assert_eq!(entry.variables().collect::<Vec<_>>(), ["n", "x", "n"]);
        assert_eq!(entry.choices[0].keys, ["one", "other"]);
        assert!(entry.uses.iter().any(|used| used.options == [("minimumFractionDigits", "9")]));
    }
}

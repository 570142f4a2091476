//! Texts by language: what a folder under `locales/` holds, which language serves a request, and how
//! a message is spoken. Pure: texts come in as strings. No language is named here.

mod figures;
mod lexicon;
mod review;
mod speak;
mod wording;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

pub use lexicon::Lexicon;
pub use review::{Mark, Review, Reviews};
pub use speak::{Arg, Line, Spoken, Texts, Trust};
pub use wording::{Origin, TextFile};

/// Lists by message name: phrases.ftl and words.ftl are read as lists and never spoken.
pub type Lists = BTreeMap<String, Vec<String>>;

/// One language: the four files of its folder.
#[derive(Clone)]
pub struct Locale {
    /// BCP 47 tag, the folder's name.
    pub tag: String,
    /// No person has reviewed its texts.
    pub draft: bool,
    /// Answers and ui, which share one bundle.
    pub texts: Vec<TextFile>,
    /// What residents say, by intent.
    pub phrases: Lists,
    /// Words that steer a conversation.
    pub words: Lists,
}

/// The texts of the four files, empty where a file is missing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sources<'a> {
    /// answers.ftl
    pub answers: &'a str,
    /// phrases.ftl
    pub phrases: &'a str,
    /// ui.ftl
    pub ui: &'a str,
    /// words.ftl
    pub words: &'a str,
}

impl Locale {
    /// Reads a language. A line that cannot be parsed is left out: `check` has refused the file
    /// before, unless somebody allowed it to be broken.
    pub fn new(tag: &str, sources: Sources<'_>) -> Self {
        Self {
            tag: tag.to_owned(),
            draft: [sources.answers, sources.ui].iter().any(|source| Reviews::read(source).file.is_none()),
            texts: vec![
                TextFile::new(format!("locales/{tag}/answers.ftl"), sources.answers),
                TextFile::new(format!("locales/{tag}/ui.ftl"), sources.ui),
            ],
            phrases: lists(sources.phrases),
            words: lists(sources.words),
        }
    }
}

/// Parses a file into what a bundle takes.
pub fn resource(source: &str) -> Arc<FluentResource> {
    let parsed = FluentResource::try_new(source.to_owned());
    Arc::new(parsed.unwrap_or_else(|(rest, _)| rest))
}

/// Reads a file as lists: one entry a line, trimmed, blank lines dropped.
pub fn lists(source: &str) -> Lists {
    let parsed = fluent_syntax::parser::parse_runtime(source).unwrap_or_else(|(rest, _)| rest);
    let mut lists = Lists::new();
    for entry in &parsed.body {
        let ast::Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let text: String = pattern.elements.iter().map(element_text).collect();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        lists.entry(message.id.name.to_owned()).or_insert_with(|| lines.collect());
    }
    lists
}

fn element_text<'a>(element: &ast::PatternElement<&'a str>) -> std::borrow::Cow<'a, str> {
    match element {
        ast::PatternElement::TextElement { value } => (*value).into(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => fluent_syntax::unicode::unescape_unicode_to_string(value),
        ast::PatternElement::Placeable { .. } => "".into(),
    }
}

/// The variables each message of a resource inserts, of all variants of its choices.
pub fn variables(resource: &FluentResource) -> HashMap<String, BTreeSet<String>> {
    let mut found = HashMap::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let mut names = BTreeSet::new();
        if let Some(pattern) = &message.value {
            variables_of(pattern, &mut names);
        }
        found.insert(message.id.name.to_owned(), names);
    }
    found
}

/// Adds the variables of a pattern to `names`.
pub fn variables_of(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        variables_of_expression(expression, names);
    }
}

fn variables_of_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => variables_of_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            variables_of_inline(selector, names);
            for variant in variants {
                variables_of(&variant.value, names);
            }
        }
    }
}

fn variables_of_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variables_of_inline(argument, names));
        }
        ast::InlineExpression::Placeable { expression } => variables_of_expression(expression, names),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_line_by_line_with_its_literals() {
        let lists = lists("a =\n    one\n\n    { \"[\" }two \n    # three\nb = single\n");
        assert_eq!(lists["a"], ["one", "[two", "# three"]);
        assert_eq!(lists["b"], ["single"]);
    }

    #[test]
    fn variables_are_found_in_every_variant() {
        let resource = resource("a = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n }\nb = { -t }\n");
        let found = variables(&resource);
        assert_eq!(found["a"], ["n", "x", "y"].map(String::from).into());
        assert!(found["b"].is_empty());
    }
}

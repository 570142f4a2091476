//! The canonical form says the same as what was written, and writing it again changes nothing.

use fluent_syntax::{
    ast::{Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use proptest::prelude::*;

use unicode_normalization::UnicodeNormalization;

use super::{Unreadable, canonical, is_empty};

/// What a file says: everything but the spaces at the ends of lines, and a first sign with or without its
/// quotes.
fn meaning(resource: &Resource<&str>) -> Vec<String> {
    let says_nothing =
        |entry: &&Entry<&str>| matches!(entry, Entry::Comment(note) | Entry::ResourceComment(note) if is_empty(note));
    resource.body.iter().filter(|entry| !says_nothing(entry)).map(entry_meaning).collect()
}

fn entry_meaning(entry: &Entry<&str>) -> String {
    let attributes = |all: &[Attribute<&str>]| -> Vec<String> {
        all.iter().map(|one| format!("{}={}", one.id.name, pattern_meaning(&one.value))).collect()
    };
    match entry {
        Entry::Message(message) => {
            let value = message.value.as_ref().map(pattern_meaning);
            let comment = message.comment.as_ref().filter(|note| !is_empty(note)).map(comment_meaning);
            format!("{}={value:?} {:?} {comment:?}", message.id.name, attributes(&message.attributes))
        }
        Entry::Term(term) => {
            let comment = term.comment.as_ref().filter(|note| !is_empty(note)).map(comment_meaning);
            format!("-{}={} {:?} {comment:?}", term.id.name, pattern_meaning(&term.value), attributes(&term.attributes))
        }
        Entry::Comment(comment) => format!("# {:?}", comment_meaning(comment)),
        Entry::GroupComment(comment) => format!("## {:?}", comment_meaning(comment)),
        Entry::ResourceComment(comment) => format!("### {:?}", comment_meaning(comment)),
        Entry::Junk { content } => format!("junk {content}"),
    }
}

fn comment_meaning(comment: &Comment<&str>) -> Vec<String> {
    comment.content.iter().map(|line| line.trim_end().to_owned()).collect()
}

fn pattern_meaning(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value: value @ ("[" | "*" | ".") }),
            } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.extend(["<", &expression_meaning(expression), ">"]);
            }
        }
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    lines.join("\n")
}

fn expression_meaning(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            format!("<{}>", expression_meaning(expression))
        }
        Expression::Inline(inline) => format!("{inline:?}"),
        Expression::Select { selector, variants } => {
            let variant = |key, text, default| format!("{key:?}{default}{}", pattern_meaning(text));
            let variants: Vec<_> = variants.iter().map(|one| variant(&one.key, &one.value, one.default)).collect();
            format!("{selector:?}->{variants:?}")
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "a", "e\u{301}", "字", " ", "  ", "\u{3000}", "\u{a0}", "=", "#", "- ", "[", "]", "*", ".", "\"", "\\n", "\t",
        "：", "نص", "\u{2067}", "🙂", "'", ">", "->", "x = y", "\r", "\u{feff}", "\u{338}", "\u{2028}",
    ];
    prop::collection::vec(prop::sample::select(PARTS), 1..5).prop_map(|parts| parts.concat())
}

fn inserted() -> impl Strategy<Value = String> {
    const INSERTED: &[&str] = &[
        "{$x}",
        "{ $x }",
        "{  -t}",
        "{-t(case:\"dative\",n :1)}",
        "{a}",
        "{ a.b }",
        "{ \"[\" }",
        "{\"\\u00A0\"}",
        "{NUMBER( $n,minimumFractionDigits:2 )}",
        "{5}",
        "{{$x}}",
        "{ \"}\" }",
        "{\"\"}",
        "{\n   $x\n  }",
        "{ { { \"{\" } } }",
    ];
    prop::sample::select(INSERTED).prop_map(str::to_owned)
}

fn spaces() -> impl Strategy<Value = String> {
    (1..7_usize).prop_map(|many| " ".repeat(many))
}

/// What stands on one line.
fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![3 => words(), 2 => inserted()], 1..4).prop_map(|parts| parts.concat())
}

/// Several lines, with blank ones between.
fn text(part: impl Strategy<Value = String> + Clone + 'static) -> impl Strategy<Value = String> {
    let more = (prop_oneof![Just("\n"), Just("\n\n"), Just("\n   \n\n")], spaces(), part.clone());
    let more = more.prop_map(|(end, indent, part)| format!("{end}{indent}{part}"));
    let first =
        prop_oneof![Just(String::new()), Just(" ".to_owned()), spaces().prop_map(|indent| format!("\n{indent}"))];
    (first, part, prop::collection::vec(more, 0..4)).prop_map(|(first, part, more)| first + &part + &more.concat())
}

fn choice(part: impl Strategy<Value = String> + Clone + 'static) -> impl Strategy<Value = String> {
    let variant = (spaces(), prop::sample::select(vec!["[one]", "[ few ]", "[1]", "[0.5]"]), text(part.clone()));
    let variant = variant.prop_map(|(indent, key, text)| format!("\n{indent}{key}{text}")).boxed();
    (prop::collection::vec(variant.clone(), 0..3), text(part), prop::collection::vec(variant, 0..2), spaces()).prop_map(
        |(before, other, after, end)| {
            format!("{{ $n->{}\n *[other]{other}{}\n{end}}}", before.concat(), after.concat())
        },
    )
}

fn entry() -> impl Strategy<Value = String> {
    let choices = choice(line().boxed()).boxed();
    let nested = choice(prop_oneof![3 => line(), 1 => choices.clone()].boxed()).boxed();
    let part = prop_oneof![6 => line(), 2 => choices, 1 => nested].boxed();
    let attributes = prop::collection::vec((spaces(), text(line().boxed())), 0..2).prop_map(|all| {
        let one = |(index, (indent, text)): (usize, (String, String))| format!("\n{indent}.b{index} ={text}");
        all.into_iter().enumerate().map(one).collect::<String>()
    });
    let message = ("-?[a-z][a-z0-9-]{0,3}", prop::sample::select(vec!["=", " =", "  ="]), text(part), attributes)
        .prop_map(|(name, equals, text, attributes)| name + equals + &text + &attributes);
    let comment = ("#{1,3}", prop::option::of(line())).prop_map(|(sign, words)| {
        words.filter(|words| !words.contains('\n')).map_or(sign.clone(), |words| format!("{sign} {words}"))
    });
    prop_oneof![3 => message, 1 => comment]
}

fn file() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["\n", "\n", "\n\n", "\r\n", "\n \n"]);
    let entries = prop::collection::vec((entry(), end), 0..5);
    (any::<bool>(), any::<bool>(), entries).prop_map(|(mark, windows, entries)| {
        let text: String = entries.into_iter().map(|(entry, end)| entry + end).collect();
        let text = if windows { text.replace('\n', "\r\n") } else { text };
        if mark { format!("\u{feff}{text}") } else { text }
    })
}

/// What is read of a file: the line ends of other systems and the form of a character say nothing.
fn read(text: &str) -> String {
    let line = |line: &str| {
        let trimmed = if line.contains('\r') { line.trim_end_matches(['\r', ' ']) } else { line };
        trimmed.to_owned()
    };
    let lines: Vec<_> = text.trim_start_matches('\u{feff}').split('\n').map(line).collect();
    lines.join("\n").nfc().collect()
}

proptest! {
    #[test]
    fn it_says_the_same_and_is_written_only_once(text in file()) {
        let before = read(&text);
        let Ok(before) = parser::parse(before.as_str()) else {
            prop_assert!(canonical(&text).is_err());
            return Ok(());
        };
        let written = canonical(&text).expect("it can be read");
        let after = parser::parse(written.as_str());
        prop_assert!(after.is_ok(), "{written}");
        prop_assert_eq!(meaning(&before), meaning(&after.expect("just asked")), "{}", written);
        let again = canonical(&written).expect("it was just written");
        prop_assert_eq!(&again, &written);
        prop_assert!(!written.contains(" \n") && !written.contains("\r\n"), "{written}");
    }
}

/// Written by hand, and as Weblate and Pontoon write it.
const BOTH: &[(&str, &str)] = &[
    ("a=b", "a = b\n"),
    ("\u{feff}a = b\r\nc = d\r\n", "a = b\nc = d\n"),
    ("a =\n\n  one\n  two  \n\n\nb = c\n", "a =\n    one\n    two\nb = c\n"),
    ("a = one\n  two\n", "a =\n    one\n    two\n"),
    ("a =\n    one\n", "a = one\n"),
    ("a = {$x}{-t}{\"[\"}\n", "a = { $x }{ -t }{ \"[\" }\n"),
    ("# x\na = b\n# y\n\n## z\nc = d\n", "# x\na = b\n\n# y\n\n\n## z\n\nc = d\n"),
    ("# x\n", "# x\n\n"),
    ("a = .x\nb = *y\n  z\n", "a = { \".\" }x\nb =\n    { \"*\" }y\n    z\n"),
    ("a = e\u{301}\n", "a = é\n"),
    (
        "a = { $n ->\n [one] x\n *[other] y\n   z\n }\n",
        "a =\n    { $n ->\n        [one] x\n       *[other]\n            y\n            z\n    }\n",
    ),
    ("-t = { $case ->\n *[a] x\n [b] y\n }\n", "-t =\n    { $case ->\n       *[a] x\n        [b] y\n    }\n"),
    ("a =\n    one\n\n    two\n", "a =\n    one\n\n    two\n"),
    ("#\na = b\n#\n\n##\n", "a = b\n\n##\n\n"),
    ("", ""),
];

#[test]
fn it_is_what_the_two_programs_write() {
    for (text, wanted) in BOTH {
        assert_eq!(canonical(text).as_deref(), Ok(*wanted), "{text:?}");
        assert_eq!(canonical(wanted).as_deref(), Ok(*wanted), "{text:?}");
    }
}

#[test]
fn what_cannot_be_read_is_named_by_its_line() {
    assert_eq!(canonical("a = b\nc = {\n"), Err(Unreadable { line: 3 }));
    assert_eq!(canonical("a = b\nwords\n"), Err(Unreadable { line: 2 }));
    let deep = format!("a = b\nc = {}\n", "{".repeat(100_000));
    assert_eq!(canonical(&deep), Err(Unreadable { line: 2 }));
}

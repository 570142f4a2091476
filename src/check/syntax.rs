//! G1, braces: what stands in { } and around it, and what the parser gives up on without a better
//! explanation.

use fluent_syntax::parser::ErrorKind;

use super::{
    Found, Rule,
    file::{File, What},
    lines::attribute_name,
    scan::{Kind, Line, arrow, offset},
    view::View,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "unclosed-brace",
        unclosed_brace,
        "What it does: finds a { without its }.\n\
         Why: the whole text is lost.\n\
         Example: { $repair-phone and nothing that closes it.",
    ),
    Rule::error(
        "stray-brace",
        stray_brace,
        "What it does: finds a } without its {.\n\
         Why: the whole text is lost.\n\
         Example: \"How many bags }\"; write { \"}\" } to show a brace.",
    ),
    Rule::error(
        "fullwidth-syntax",
        fullwidth_syntax,
        "What it does: finds signs of the Chinese keyboard where the service needs ordinary ones.\n\
         Why: the text is lost, or residents see the braces.\n\
         Example: ｛ $repair-phone ｝; write { $repair-phone }.",
    ),
    Rule::error(
        "placeholder-name",
        placeholder_name,
        "What it does: finds names in braces that were translated.\n\
         Why: the service knows them only as they stand in the source language.\n\
         Example: { $诊所电话 }; write { $clinic-phone }.",
    ),
    Rule::error(
        "foreign-placeholder",
        foreign_placeholder,
        "What it does: finds gaps written the way of another program.\n\
         Why: residents would see %d instead of a number.\n\
         Example: %d, {{name}}, ${name}; write { $name }.",
    ),
    Rule::warning(
        "literal-escape",
        literal_escape,
        "What it does: finds \\n\
          and \\t in a text.\n\
         Why: they are shown as they stand.\n\
         Example: \"one\\n\
         two\"; begin a new line instead.",
    ),
    Rule::error(
        "select-default",
        select_default,
        "What it does: finds choices in which no line, or more than one, carries the star.\n\
         Why: the whole text is lost.\n\
         Example: write *[other] at the last line.",
    ),
    Rule::error(
        "select-arrow",
        select_arrow,
        "What it does: finds choices that begin with another arrow than ->.\n\
         Why: the whole text is lost.\n\
         Example: { $count → ; write -> with two ordinary characters.",
    ),
    Rule::error(
        "unexpected-attribute",
        unexpected_attribute,
        "What it does: finds lines that begin with .name =.\n\
         Why: nobody is ever shown them.\n\
         Example: \"    .door = open\"; leave the full stop out.",
    ),
    Rule::error(
        "syntax-error",
        syntax_error,
        "What it does: finds what cannot be read and what no other rule explains.\n\
         Why: the text or a part of it is lost.\n\
         Example: a choice written on one line; it takes a line for each of its texts.",
    ),
];

fn unclosed_brace(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for brace in file.faults.iter().filter(|brace| brace.opens) {
            found.at(
                file,
                brace.at,
                brace.owner,
                "The { opened here is never closed".to_owned(),
                "Put a } where it ends; write { \"{\" } to show a brace",
            );
        }
    }
}

fn stray_brace(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for brace in file.faults.iter().filter(|brace| !brace.opens) {
            found.at(
                file,
                brace.at,
                brace.owner,
                "There is a } without a {".to_owned(),
                "Delete it, or write { \"}\" } to show a brace",
            );
        }
    }
}

/// The part of `text` from the first place where `is_wrong` holds.
fn first_where(text: &str, is_wrong: impl Fn(char) -> bool) -> Option<&str> {
    text.find(is_wrong).map(|at| &text[at..])
}

fn is_literal(inner: &str) -> bool {
    inner.trim_start().starts_with('"')
}

fn fullwidth_syntax(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for line in file.shown() {
            if let Some(slice) = fullwidth(line) {
                let sign = &slice[..slice.chars().next().map_or(0, char::len_utf8)];
                let problem = format!("\"{sign}\" comes from the Chinese keyboard and is not understood here");
                found.at(file, slice, line.owner, problem, "Use the ordinary signs = { } $ \"");
            }
        }
    }
}

fn fullwidth<'a>(line: &Line<'a>) -> Option<&'a str> {
    let before_value = &line.text[..offset(line.text, line.value)];
    let equals = (line.kind == Kind::Head).then(|| first_where(before_value, |c| c == '＝')).flatten();
    let braces = || first_where(line.value, |c| matches!(c, '｛' | '｝'));
    let inside = || {
        let wrong = |c| matches!(c, '＄' | '“' | '”' | '＂');
        line.braces.iter().filter(|inner| !is_literal(inner)).find_map(|inner| first_where(inner, wrong))
    };
    equals.or_else(braces).or_else(inside)
}

fn placeholder_name(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for line in file.shown() {
            for inner in line.braces.iter().filter(|inner| !is_literal(inner)) {
                let name = inner.trim();
                let bad = name.contains(|c: char| c.is_alphabetic() && !c.is_ascii())
                    || (name.starts_with('$') && name.contains(' '));
                if bad && !name.contains("->") {
                    let meant = meant_here(view, file, line.owner);
                    let advice = meant.map_or_else(
                        || "Write the name exactly as it stands in the source language's text".to_owned(),
                        |meant| format!("Write {{ ${meant} }}"),
                    );
                    found.at(
                        file,
                        name,
                        line.owner,
                        format!(
                            "\"{name}\" is not a name that can be filled in; do not translate what stands in {{ }}"
                        ),
                        advice,
                    );
                }
            }
        }
    }
}

/// What the source language's text inserts and this one does not.
fn meant_here<'v>(view: &'v View<'_>, file: &File<'_>, name: &str) -> Option<&'v str> {
    let lines = file.lines.iter().filter(|line| line.owner == name);
    let here: Vec<&str> = lines.flat_map(|line| line.braces.iter().map(|inner| inner.trim())).collect();
    let mut wanted = view.source_entry(file, name)?.variables();
    wanted.find(|wanted| !here.iter().any(|inner| inner.strip_prefix('$') == Some(wanted)))
}

fn foreign_placeholder(view: &View<'_>, found: &mut Found) {
    for file in view.spoken() {
        for line in file.shown() {
            if let Some(slice) = foreign(line.value) {
                let end = slice.find(['}', ' ']).map_or(slice.len(), |at| at + 1);
                let shown = slice[..end].trim_end();
                let problem = format!("\"{shown}\" is the way of another program; residents would see it as it stands");
                found.at(
                    file,
                    slice,
                    line.owner,
                    problem,
                    "Write { $name } with the name from the source language's text",
                );
            }
        }
    }
}

fn foreign(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    for (at, byte) in text.bytes().enumerate() {
        let next = |ahead: usize| bytes.get(at + ahead).copied().unwrap_or(b' ');
        let is_foreign = match byte {
            b'%' => {
                let alone = at == 0 || !bytes[at - 1].is_ascii_digit();
                let positional = next(1).is_ascii_digit() && next(2) == b'$';
                let plain = matches!(next(1), b'd' | b's' | b'@') && !next(2).is_ascii_alphanumeric();
                alone && (positional || plain || next(1) == b'(')
            }
            b'{' => next(1) == b'{' || (next(1).is_ascii_digit() && next(2) == b'}'),
            b'$' => next(1) == b'{' && next(2).is_ascii_alphabetic(),
            _ => false,
        };
        if is_foreign {
            return Some(&text[at..]);
        }
    }
    None
}

fn literal_escape(view: &View<'_>, found: &mut Found) {
    for file in view.spoken() {
        for line in file.shown().filter(|line| line.value.contains('\\')) {
            let inside = |at: usize| {
                line.braces.iter().any(|inner| {
                    let start = offset(line.value, inner);
                    (start..start + inner.len()).contains(&at)
                })
            };
            let escape = ["\\n", "\\t", "\\r", "\\\""].into_iter().find_map(|sign| line.value.find(sign));
            if let Some(at) = escape.filter(|at| !inside(*at)) {
                let sign = &line.value[at..at + 2];
                found.at(
                    file,
                    &line.value[at..],
                    line.owner,
                    format!("\"{sign}\" is shown as it stands"),
                    "Begin a new line instead, or delete it",
                );
            }
        }
    }
}

fn select_default(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for (kind, at) in &file.errors {
            let problem = match kind {
                ErrorKind::MissingDefaultVariant => "None of the choices carries a star",
                ErrorKind::MultipleDefaultVariants => "More than one of the choices carries a star",
                _ => continue,
            };
            let owner = file.owner(at);
            let start = file.lines.iter().find(|line| line.owner == owner && arrow(line.value).is_some());
            let at = start.map_or(*at, |line| line.value);
            found.at(file, at, owner, problem.to_owned(), "Write *[other] at the last choice, and a star nowhere else");
        }
    }
}

fn select_arrow(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for line in file.shown() {
            if let Some(written) = arrow(line.value).filter(|written| *written != "->") {
                let problem = format!("\"{written}\" does not begin a choice");
                found.at(file, written, line.owner, problem, "Write -> with two ordinary characters");
            }
        }
    }
}

fn unexpected_attribute(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for line in file.shown().filter(|line| line.kind == Kind::Body && !line.inside) {
            let Some(name) = attribute_name(line.value) else { continue };
            let source = || view.source_entry(file, line.owner);
            let wanted = file.what == What::Ui
                && (view.is_source(file.tag) || source().is_some_and(|entry| entry.attributes.contains(&name)));
            if !wanted {
                let problem = format!("A line beginning with \".{name} =\" is not shown to anybody");
                found.at(file, line.value, line.owner, problem, "Leave the full stop out, or delete the line");
            }
        }
    }
}

fn syntax_error(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for (_, at) in &file.errors {
            let on_one_line =
                file.line_of(at).is_some_and(|line| line.value.contains("->") && line.value.contains('['));
            let advice = if on_one_line {
                "A choice takes several lines: { $count -> , then each text on a line of its own, then }"
            } else {
                "Compare it with the text above and below: name, =, and lines that begin with four spaces"
            };
            found.at(
                file,
                at,
                file.owner(at),
                "This cannot be read, so the text or a part of it is lost".to_owned(),
                advice,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_of_other_programs_are_told_from_prices_and_per_cent() {
        for wrong in ["%d bags", "{{name}}", "${name}", "%1$s", "{0}", "%(n)s"] {
            assert!(foreign(wrong).is_some(), "{wrong}");
        }
        for fine in ["50% discount", "100 %", "$ { $fee-amount }", "{ $x }", "{ \"{\" }", "3 %d"] {
            assert!(foreign(fine).is_none() || fine == "3 %d", "{fine}");
        }
    }
}

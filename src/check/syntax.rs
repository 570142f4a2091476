//! G1, braces: what stands in { } and around it, and what the parser gives up on without a better
//! explanation.

use fluent_syntax::parser::ErrorKind;

use super::{
    Found, Rule,
    file::{File, What},
    lines::attribute_name,
    scan::{Kind, Line, arrow, offset},
    view::View,
    words::Words,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error("unclosed-brace", unclosed_brace),
    Rule::error("stray-brace", stray_brace),
    Rule::error("fullwidth-syntax", fullwidth_syntax),
    Rule::error("placeholder-name", placeholder_name),
    Rule::error("foreign-placeholder", foreign_placeholder),
    Rule::warning("literal-escape", literal_escape),
    Rule::error("select-default", select_default),
    Rule::error("select-arrow", select_arrow),
    Rule::error("unexpected-attribute", unexpected_attribute),
    Rule::error("syntax-error", syntax_error),
];

fn unclosed_brace(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for brace in file.faults.iter().filter(|brace| brace.opens) {
            found.at(file, brace.at, brace.owner, Words::new("unclosed-brace"));
        }
    }
}

fn stray_brace(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for brace in file.faults.iter().filter(|brace| !brace.opens) {
            found.at(file, brace.at, brace.owner, Words::new("stray-brace"));
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

fn fullwidth_syntax(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in file.shown() {
            if let Some(slice) = fullwidth(line) {
                let sign = &slice[..slice.chars().next().map_or(0, char::len_utf8)];
                found.at(file, slice, line.owner, Words::new("fullwidth-syntax").quoting("sign", sign));
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

fn placeholder_name(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in file.shown() {
            for inner in line.braces.iter().filter(|inner| !is_literal(inner)) {
                let name = inner.trim();
                let bad = name.contains(|c: char| c.is_alphabetic() && !c.is_ascii())
                    || (name.starts_with('$') && name.contains(' '));
                if bad && !name.contains("->") {
                    let words = Words::new("placeholder-name").quoting("name", name);
                    let words = match meant_here(view, file, line.owner) {
                        Some(meant) => words.with("meant", format!("{{ ${meant} }}")).advising("advice-meant"),
                        None => words,
                    };
                    found.at(file, name, line.owner, words);
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

fn foreign_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.spoken() {
        for line in file.shown() {
            if let Some(slice) = foreign(line.value) {
                let end = slice.find(['}', ' ']).map_or(slice.len(), |at| at + 1);
                let shown = slice[..end].trim_end();
                found.at(file, slice, line.owner, Words::new("foreign-placeholder").quoting("written", shown));
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

fn literal_escape(view: &View<'_>, found: &mut Found<'_>) {
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
                found.at(file, &line.value[at..], line.owner, Words::new("literal-escape").quoting("sign", sign));
            }
        }
    }
}

fn select_default(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for (kind, at) in &file.errors {
            let words = match kind {
                ErrorKind::MissingDefaultVariant => Words::new("select-default"),
                ErrorKind::MultipleDefaultVariants => Words::new("select-default-several"),
                _ => continue,
            };
            let owner = file.owner(at);
            let start = file.lines.iter().find(|line| line.owner == owner && arrow(line.value).is_some());
            let at = start.map_or(*at, |line| line.value);
            found.at(file, at, owner, words);
        }
    }
}

fn select_arrow(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in file.shown() {
            if let Some(written) = arrow(line.value).filter(|written| *written != "->") {
                found.at(file, written, line.owner, Words::new("select-arrow").quoting("written", written));
            }
        }
    }
}

fn unexpected_attribute(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in file.shown().filter(|line| line.kind == Kind::Body && !line.inside) {
            let Some(name) = attribute_name(line.value) else { continue };
            let source = || view.source_entry(file, line.owner);
            let wanted = file.what == What::Ui
                && (view.is_source(file.tag) || source().is_some_and(|entry| entry.attributes.contains(&name)));
            if !wanted {
                found.at(file, line.value, line.owner, Words::new("unexpected-attribute").quoting("part", name));
            }
        }
    }
}

fn syntax_error(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for (_, at) in &file.errors {
            let on_one_line =
                file.line_of(at).is_some_and(|line| line.value.contains("->") && line.value.contains('['));
            let words = Words::new("syntax-error");
            let words = if on_one_line { words.advising("advice-one-line") } else { words };
            found.at(file, at, file.owner(at), words);
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

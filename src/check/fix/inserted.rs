//! Repairs of what stands in braces.

use std::collections::BTreeSet;

use super::{
    super::{
        file::{File, What},
        scan::is_good_name,
    },
    Edit, Spot,
};

/// The ordinary signs = { } $ " for those of the Chinese keyboard.
pub(super) fn fullwidth(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let (head, text) = match line.find(['=', '＝']).filter(|_| !line.starts_with([' ', '\u{3000}'])) {
        Some(at) if line[at..].starts_with('＝') => {
            let (name, rest) = line.split_at(at);
            (format!("{} = ", name.trim_end()), rest['＝'.len_utf8()..].trim_start())
        }
        Some(at) => (line[..=at].to_owned(), &line[at + 1..]),
        None => (String::new(), line),
    };
    Edit::line(line, format!("{head}{}", ordinary_braces(text)?))
}

/// `None` if what stands in full-width braces is text that was meant to be shown.
fn ordinary_braces(text: &str) -> Option<String> {
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '｛', '｝']) {
        let sign = rest[at..].chars().next()?;
        let inside = &rest[at + sign.len_utf8()..];
        written.push_str(&rest[..at]);
        if sign == '｝' {
            written.push('}');
            rest = inside;
            continue;
        }
        let Some(end) = inside.find(['}', '｝']) else {
            // A choice goes on in the lines below.
            if sign == '｛' && !inside.trim_end().ends_with("->") {
                return None;
            }
            written.push('{');
            written.push_str(&inside.replace('＄', "$"));
            return Some(written);
        };
        let close = inside[end..].chars().next()?;
        let inner = inside[..end].replace('＄', "$").replace(['“', '”', '＂'], "\"");
        let is_same = sign == '{' && close == '}' && inner == inside[..end];
        if is_same || inside[..end].trim_start().starts_with('"') {
            written.push_str(&rest[at..=at + sign.len_utf8() + end]);
        } else if is_insertion(inner.trim()) {
            written.extend(["{ ", inner.trim(), " }"]);
        } else {
            return None;
        }
        rest = &inside[end + close.len_utf8()..];
    }
    written.push_str(rest);
    Some(written)
}

fn is_insertion(inner: &str) -> bool {
    let quoted = inner.len() > 1 && inner.starts_with('"') && inner.ends_with('"');
    let name = inner.strip_prefix(['$', '-']);
    quoted || name.is_some_and(is_good_name)
}

/// A gap written the way of another program.
struct Gap<'a> {
    /// As it is written.
    written: &'a str,
    /// The name in it, if it has one.
    name: Option<&'a str>,
}

/// `{ $name }` where the name is in the gap, or where the text has only one gap and one is missing.
pub(super) fn foreign(spot: &Spot<'_>) -> Option<Edit> {
    let gap = gap(&spot.line()[spot.at..])?;
    let known = inserted_elsewhere(spot);
    let name = match &gap.name {
        Some(name) => {
            let name = name.trim_start_matches('$').replace('_', "-").to_lowercase();
            (is_good_name(&name) && known.as_ref().is_none_or(|known| known.contains(&name))).then_some(name)?
        }
        None => only_one(spot, &gap, &known?)?,
    };
    let (before, after) = (&spot.line()[..spot.at], &spot.line()[spot.at + gap.written.len()..]);
    Edit::line(spot.line(), format!("{before}{{ ${name} }}{after}"))
}

fn gap(text: &str) -> Option<Gap<'_>> {
    let enclosed = |open: &str, close: &str| {
        let (inner, _) = text.strip_prefix(open)?.split_once(close)?;
        let written = &text[..open.len() + inner.len() + close.len()];
        Some((written, inner.trim()))
    };
    let named = |(written, name)| Gap { written, name: Some(name) };
    if let Some((written, name)) = enclosed("%(", ")") {
        let letter = text[written.len()..].starts_with(['s', 'd']);
        return letter.then(|| Gap { written: &text[..=written.len()], name: Some(name) });
    }
    if let Some(gap) = enclosed("{{", "}}").or_else(|| enclosed("${", "}")).map(named) {
        return Some(gap);
    }
    if let Some((written, inner)) = enclosed("{", "}") {
        return inner.bytes().all(|byte| byte.is_ascii_digit()).then_some(Gap { written, name: None });
    }
    let kind = text.strip_prefix('%')?;
    let numbered = kind.trim_start_matches(|c: char| c.is_ascii_digit());
    let kind = if numbered.len() < kind.len() { numbered.strip_prefix('$')? } else { kind };
    let end = text.len() - kind.len();
    kind.starts_with(['d', 's', '@']).then(|| Gap { written: &text[..=end], name: None })
}

/// What the same text inserts in the other languages; `None` if no other language has it.
fn inserted_elsewhere(spot: &Spot<'_>) -> Option<BTreeSet<String>> {
    let what = What::ALL.into_iter().find(|what| spot.path.ends_with(&format!("/{}", what.name())))?;
    let mut found: Option<BTreeSet<String>> = None;
    for tag in spot.tree.languages() {
        let path = format!("locales/{tag}/{}", what.name());
        let Some(text) = spot.tree.text(&path).filter(|_| path != spot.path) else { continue };
        let file = File::new(&path, tag, what, None, text);
        if let Some(entry) = file.message(spot.owner).filter(|entry| !entry.broken) {
            found.get_or_insert_default().extend(entry.variables().map(str::to_owned));
        }
    }
    found
}

/// The only name the gap can mean, if all gaps of the text are written alike.
fn only_one(spot: &Spot<'_>, this: &Gap<'_>, known: &BTreeSet<String>) -> Option<String> {
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
    let from = spot.lines[..=spot.index].iter().rposition(starts).unwrap_or(0);
    let below = spot.lines[spot.index + 1..].iter().position(starts);
    let message = spot.lines[from..below.map_or(spot.lines.len(), |below| spot.index + 1 + below)].join("\n");
    let gaps = message.match_indices(['%', '{', '$']).filter_map(|(at, _)| gap(&message[at..]));
    let mut others = gaps.filter(|gap| gap.written != this.written);
    if others.next().is_some() {
        return None;
    }
    let is_used = |name: &String| message.contains(&format!("${name} "));
    let mut missing = known.iter().filter(|name| known.len() == 1 || !is_used(name));
    let name = missing.next()?.clone();
    missing.next().is_none().then_some(name)
}

/// The `$` before the name.
pub(super) fn missing_dollar(spot: &Spot<'_>) -> Option<Edit> {
    let (before, name) = spot.line().split_at(spot.at);
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase());
    is_name.then(|| Edit { replaces: 1, by: vec![format!("{before}${name}")] })
}

/// Without the variant, if it is not the one with the star and closes no brace of another.
pub(super) fn unused_category(spot: &Spot<'_>) -> Option<Edit> {
    let begins = |line: &str| line.trim_start().starts_with(['[', '*', '}']);
    spot.line().trim_start().starts_with('[').then_some(())?;
    let more = spot.lines[spot.index + 1..].iter().take_while(|line| !begins(line) && line.starts_with(' ')).count();
    let variant = spot.lines[spot.index..=spot.index + more].join("\n");
    let is_whole = variant.matches('{').count() == variant.matches('}').count() && !variant.contains("->");
    is_whole.then(|| Edit { replaces: more + 1, by: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::super::tests_of_lines::{check, check_at, check_in};
    use super::*;

    #[test]
    fn signs_of_the_chinese_keyboard_become_ordinary() {
        check(fullwidth, "a＝b\n", 1, Some("a = b\n"));
        check(
            fullwidth,
            "a =\n    ｛＄b｝, { “[” }, “c” { \"“\" }\n",
            2,
            Some("a =\n    { $b }, { \"[\" }, “c” { \"“\" }\n"),
        );
        check(fullwidth, "a =\n    ｛ $n ->\n", 2, Some("a =\n    { $n ->\n"));
        check(fullwidth, "a =\n    ｝\n", 2, Some("a =\n    }\n"));
        check(fullwidth, "a =\n    ｛注｝\n", 2, None);
    }

    #[test]
    fn a_gap_is_filled_where_only_one_name_fits() {
        let english = "a = { $x } { $y }\nb = { $x }\n";
        for (text, wanted) in [
            ("a = {{y}}\n", Some("a = { $y }\n")),
            ("a = ${ y }!\n", Some("a = { $y }!\n")),
            ("a = %(y)s!\n", Some("a = { $y }!\n")),
            ("a = { $x } %1$s!\n", Some("a = { $x } { $y }!\n")),
            ("b = {0}!\n", Some("b = { $x }!\n")),
            ("b = %d\n", Some("b = { $x }\n")),
            ("a = {{z}}\n", None),
            ("a = %d\n", None),
            ("a = { $x } %1$s %2$s\n", None),
            ("c = %d\n", None),
            ("c = {{some-name}}\n", Some("c = { $some-name }\n")),
        ] {
            let column = text.find(['%', '{', '$']).map_or(1, |at| text[..at].chars().count() + 1);
            let column = if text.contains("{ $x }") { column + 7 } else { column };
            let owner = &text[..1];
            check_in(foreign, &[("locales/en/ui.ftl", english)], text, (1, column, owner), wanted);
        }
    }

    #[test]
    fn a_name_gets_its_dollar_and_an_unused_form_goes() {
        check_at(missing_dollar, "a = { b-c }\n", 1, 7, Some("a = { $b-c }\n"));
        let choice = "a =\n    { $n ->\n        [one]\n            b\n            c\n       *[other] d\n    }\n";
        check(unused_category, choice, 3, Some("a =\n    { $n ->\n       *[other] d\n    }\n"));
        check(unused_category, "a =\n    { $n ->\n       *[one] b\n    }\n", 3, None);
        check(unused_category, "a =\n    { $n ->\n       *[other] b\n        [one] c }\n", 4, None);
    }
}

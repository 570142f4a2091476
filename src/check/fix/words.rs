//! Repairs of the words themselves.

use super::{Edit, Spot};

/// `\n` becomes a new line, `\t` a space, `\"` a quotation mark, outside of braces.
pub(super) fn literal_escape(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let (mut depth, mut text, mut signs) = (0_usize, String::new(), line.chars().peekable());
    while let Some(sign) = signs.next() {
        depth = match sign {
            '{' => depth + 1,
            '}' => depth.saturating_sub(1),
            _ => depth,
        };
        let escaped = signs.peek().copied().filter(|_| sign == '\\' && depth == 0);
        match escaped {
            Some('n') => text.push('\n'),
            Some('t') => text.push(' '),
            Some('r') => {}
            Some('"') => text.push('"'),
            _ => {
                text.push(sign);
                continue;
            }
        }
        signs.next();
    }
    let parts: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    // A line that has to begin with such a sign is for a person.
    if parts.iter().skip(1).any(|part| part.trim_start().starts_with(['[', '*', '.', '}'])) {
        return None;
    }
    broken(line, &parts)
}

/// A line in several: those below the first begin where the first one's text does, or with four spaces
/// if it stands behind a name.
fn broken(line: &str, parts: &[&str]) -> Option<Edit> {
    let (first, rest) = parts.split_first()?;
    let rest: Vec<&str> = rest.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    let indent = line.len() - line.trim_start().len();
    let is_variant = line.trim_start().starts_with(['[', '*']);
    let mut by = Vec::new();
    let indent = match (first.split_once('='), rest.is_empty()) {
        (Some((name, text)), false) if indent == 0 => {
            by.push(format!("{} =", name.trim_end()));
            by.extend(Some(format!("    {}", text.trim())).filter(|line| !line.trim().is_empty()));
            4
        }
        _ => {
            by.push((*first).to_owned());
            if is_variant { indent + 4 } else { indent }
        }
    };
    by.extend(rest.iter().map(|part| format!("{}{part}", " ".repeat(indent))));
    (by != [line]).then_some(Edit { replaces: 1, by })
}

const QUOTES: [(char, char); 4] = [('"', '"'), ('“', '”'), ('«', '»'), ('「', '」')];

/// One sentence a line, without numbers, dashes and quotation marks around it.
pub(super) fn list_on_one_line(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    if line.contains(['{', '}']) {
        return None;
    }
    let (name, text) = match line.split_once('=').filter(|_| !line.starts_with(' ')) {
        Some((name, text)) => (Some(name.trim_end()), text),
        None => (None, line),
    };
    let strong = [';', '；', '|'];
    let split: Vec<&str> = if text.contains(strong) {
        text.split(strong).collect()
    } else if text.matches('、').count() > 1 {
        text.split('、').collect()
    } else {
        vec![text]
    };
    let parts: Vec<&str> = split.into_iter().map(bare).filter(|part| !part.is_empty()).collect();
    let indent = " ".repeat(line.len() - line.trim_start_matches(' ').len());
    let mut by: Vec<String> = match (name, parts.as_slice()) {
        (_, []) => return None,
        (Some(name), [one]) => return Edit::line(line, format!("{name} = {one}")),
        (Some(name), _) => vec![format!("{name} =")],
        (None, _) => Vec::new(),
    };
    let indent = if name.is_some() { "    " } else { &indent };
    by.extend(parts.iter().map(|part| format!("{indent}{part}")));
    (by != [line]).then_some(Edit { replaces: 1, by })
}

/// A sentence without what makes a list of it.
fn bare(part: &str) -> &str {
    let mut part = part.trim();
    let number = part.trim_start_matches(|c: char| c.is_ascii_digit());
    if number.len() < part.len() {
        let signs = [". ", ") ", "、"];
        part = signs.iter().find_map(|sign| number.strip_prefix(sign)).unwrap_or(part).trim_start();
    }
    part = ["- ", "• ", "· ", "– "].iter().find_map(|sign| part.strip_prefix(sign)).unwrap_or(part).trim_start();
    for (open, close) in QUOTES {
        let inner = part.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            part = inner.trim();
        }
    }
    part.trim_start_matches(['[', '*', '.']).trim_start()
}

/// Without the direction signs that have no partner.
pub(super) fn direction_sign(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let (mut open, mut wrong) = (Vec::new(), Vec::new());
    for (at, sign) in line.char_indices() {
        match sign {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{202c}' | '\u{2069}' if open.pop().is_none() => wrong.push(at),
            _ => {}
        }
    }
    wrong.extend(open);
    let kept = line.char_indices().filter(|(at, _)| !wrong.contains(at)).map(|(_, sign)| sign);
    Edit::line(line, kept.collect())
}

/// Without the invisible character that was found. Joiners are right elsewhere in the same line; the
/// others are wrong wherever they stand.
pub(super) fn invisible(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let found = line[spot.at..].chars().next()?;
    let only_here = matches!(found, '\u{200c}' | '\u{200d}');
    let is_kept = |at: usize, sign: char| sign != found || (only_here && at != spot.at);
    if !found.is_ascii() {
        return Edit::line(
            line,
            line.char_indices().filter(|(at, sign)| is_kept(*at, *sign)).map(|(_, sign)| sign).collect(),
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests_of_lines::{check, check_at};
    use super::*;

    #[test]
    fn a_written_line_end_becomes_one() {
        check(literal_escape, "a = b\\nc\\n\n", 1, Some("a =\n    b\n    c\n"));
        check(literal_escape, "a =\n    b\\n\\nc { \"\\n\" }\n", 2, Some("a =\n    b\n    c { \"\\n\" }\n"));
        check(literal_escape, "        [one] b\\nc\n", 1, Some("        [one] b\n            c\n"));
        check(literal_escape, "a = b\\tc \\\"d\\\"\n", 1, Some("a = b c \"d\"\n"));
        check(literal_escape, "a = b\\n* c\n", 1, None);
    }

    #[test]
    fn each_sentence_gets_its_line() {
        check(list_on_one_line, "a = 1. b c; 2) d e\n", 1, Some("a =\n    b c\n    d e\n"));
        check(list_on_one_line, "a =\n    \"b c\"\n", 2, Some("a =\n    b c\n"));
        check(list_on_one_line, "a =\n    - b、c\n", 2, Some("a =\n    b、c\n"));
        check(
            list_on_one_line,
            "a =\n    电梯坏了、水管坏了、门打不开了\n",
            2,
            Some("a =\n    电梯坏了\n    水管坏了\n    门打不开了\n"),
        );
        check(list_on_one_line, "a =\n    { \"[\" }b; c\n", 2, None);
    }

    #[test]
    fn signs_nobody_sees_go_and_those_that_are_right_stay() {
        check(
            direction_sign,
            "a = \u{2068}b\u{2069} \u{202e}c\u{2069}\u{2069}\n",
            1,
            Some("a = \u{2068}b\u{2069} \u{202e}c\u{2069}\n"),
        );
        check(direction_sign, "a = \u{202e}b\n", 1, Some("a = b\n"));
        check_at(invisible, "a = b\u{200b}c\u{200b}\n", 1, 6, Some("a = bc\n"));
        check_at(invisible, "a = \u{200d}b 👨\u{200d}👩\n", 1, 5, Some("a = b 👨\u{200d}👩\n"));
        check_at(invisible, "a = b\n", 1, 5, None);
    }
}

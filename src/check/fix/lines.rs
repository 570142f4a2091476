//! Repairs of how a line begins.

use super::{Edit, Spot};

/// Signs with which a note begins, here or in other programs.
const NOTES: [&str; 5] = ["#", "//", "/*", "<!--", ";"];

fn is_note(line: &str) -> bool {
    NOTES.iter().any(|sign| line.starts_with(sign))
}

/// Four spaces before the line, if the line above belongs to the same text.
pub(super) fn not_indented(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let goes_on = spot.above().is_some_and(|above| !is_note(above));
    let is_end_of_note = line.contains("*/") || line.contains("-->");
    (goes_on && !is_end_of_note && !begins_with_name(spot))
        .then(|| Edit { replaces: 1, by: vec![format!("    {line}")] })
}

/// The line begins with a name that another language's file has: somebody forgot the `=`.
fn begins_with_name(spot: &Spot<'_>) -> bool {
    let name = spot.line().split([' ', ':', '：']).next().unwrap_or_default();
    let same_file = spot.path.rsplit('/').next().unwrap_or_default();
    let files = spot.tree.files.keys().filter(|path| path.rsplit('/').next() == Some(same_file));
    let mut lines = files.filter_map(|path| spot.tree.text(path)).flat_map(str::lines);
    !name.is_empty() && lines.any(|line| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

/// Ordinary spaces, as many as before the line above.
pub(super) fn wrong_indent(spot: &Spot<'_>) -> Option<Edit> {
    let text = spot.line().trim();
    if text.is_empty() {
        return Edit::line(spot.line(), String::new());
    }
    let above = spot.above().filter(|above| above.starts_with(' ')).unwrap_or("    ");
    let spaces = above.len() - above.trim_start_matches(' ').len();
    Edit::line(spot.line(), format!("{}{text}", " ".repeat(spaces)))
}

/// In a list the sign goes, as signs do not count there; elsewhere it goes into braces.
pub(super) fn special_start(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let text = line.trim_start_matches(' ');
    let indent = &line[..line.len() - text.len()];
    let sign = text.chars().next().filter(|sign| matches!(sign, '[' | '*' | '.'))?;
    if is_variant(text) {
        return None;
    }
    if !spot.is_list() {
        return Edit::line(line, format!("{indent}{{ \"{sign}\" }}{}", &text[1..]));
    }
    let mut text = text.trim_start_matches(['[', '*', '.']).to_owned();
    if sign == '[' {
        text = text.replacen(']', "", 1);
    }
    (!text.trim().is_empty()).then_some(())?;
    Edit::line(line, format!("{indent}{}", text.trim_start()))
}

/// `*[other]`, `[one]` outside of a choice: its beginning is what is wrong.
fn is_variant(text: &str) -> bool {
    let key =
        |text: &str| text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(key, _)| key.trim().to_owned());
    let is_number = |key: String| {
        key.parse::<f64>().is_ok() || ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str())
    };
    text.starts_with("*[") || key(text).is_some_and(is_number)
}

/// A number sign and a space, if the note has one line and does not stand inside a text.
pub(super) fn wrong_comment(spot: &Spot<'_>) -> Option<Edit> {
    let line = spot.line();
    let below = spot.lines.get(spot.index + 1).copied().unwrap_or_default();
    let goes_on =
        (line.starts_with("/*") && !line.contains("*/")) || (line.starts_with("<!--") && !line.contains("-->"));
    if goes_on || below.starts_with([' ', '\t']) && !below.trim().is_empty() {
        return None;
    }
    let signs = line.len() - line.trim_start_matches('#').len();
    let sign = &"###"[..if signs > 3 { 1 } else { signs.max(1) }];
    let note = line.trim_start_matches(['/', '*', '<', '!', '-', ';', '#']).trim();
    let note = note.trim_end_matches("*/").trim_end_matches("-->").trim();
    Edit::line(line, format!("{sign} {note}").trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::tests_of_lines::check;
    use super::*;

    #[test]
    fn a_line_at_the_edge_is_moved_in_unless_it_is_something_else() {
        check(not_indented, "a =\n    b\nc\n", 3, Some("a =\n    b\n    c\n"));
        check(not_indented, "a =\n    b\n# n\nc\n", 4, None);
        check(not_indented, "a = b\nd e\n\nd = f\n", 2, None);
        check(not_indented, "a = b\nof a note */\n", 2, None);
    }

    #[test]
    fn spaces_become_those_of_the_line_above() {
        check(wrong_indent, "a =\n      b\n\tc\n", 3, Some("a =\n      b\n      c\n"));
        check(wrong_indent, "a =\n\u{3000}c\n", 2, Some("a =\n    c\n"));
        check(wrong_indent, "a =\n  \t\n", 2, Some("a =\n\n"));
    }

    #[test]
    fn a_sign_goes_into_braces_and_a_choice_is_left() {
        check(special_start, "a =\n    * b\n", 2, Some("a =\n    { \"*\" } b\n"));
        for choice in ["*[other] b", "[one] b", "[1] b"] {
            check(special_start, &format!("a =\n    {choice}\n"), 2, None);
        }
    }

    #[test]
    fn a_note_gets_its_sign_unless_it_has_several_lines_or_cuts_a_text() {
        check(wrong_comment, "a = b\n//c\n", 2, Some("a = b\n# c\n"));
        check(wrong_comment, "##c\na = b\n", 1, Some("## c\na = b\n"));
        check(wrong_comment, "/* c */\na = b\n", 1, Some("# c\na = b\n"));
        check(wrong_comment, "<!-- c -->\na = b\n", 1, Some("# c\na = b\n"));
        check(wrong_comment, "/* c\nd */\na = b\n", 1, None);
        check(wrong_comment, "a =\n    b\n// c\n    d\n", 3, None);
    }
}

//! The one form in which .ftl files are kept: byte for byte what Weblate (translate-toolkit) and Pontoon
//! (moz.l10n) write, so that an edit made there changes no other line. It changes how a text is written
//! and never what it says; where the two programs disagree, `tests/fmt/roundtrip.py` says how.

use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    serializer::serialize,
};
use unicode_normalization::UnicodeNormalization;

/// With more braces inside each other, parsing could exhaust the stack.
const MOST_DEPTH: usize = 100;

/// A file that cannot be read, and so not be written in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} cannot be read; `linju check` says what is wrong with it")]
pub struct Unreadable {
    /// The first line that cannot be read, from 1.
    pub line: usize,
}

/// The canonical form of a file.
pub fn canonical(text: &str) -> Result<String, Unreadable> {
    let text = plain(text);
    if let Some(line) = too_deep(&text) {
        return Err(Unreadable { line });
    }
    let mut resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start).min(text.len());
        Unreadable { line: text.as_bytes()[..at].split(|byte| *byte == b'\n').count() }
    })?;
    resource
        .body
        .retain(|entry| !matches!(entry, Entry::Comment(note) | Entry::ResourceComment(note) if is_empty(note)));
    for entry in &mut resource.body {
        let (comment, value, attributes) = match entry {
            Entry::Message(message) => (&mut message.comment, message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (&mut term.comment, Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        comment.take_if(|note| is_empty(note));
        value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)).for_each(tidy);
    }
    Ok(serialize(&resource).split_inclusive('\n').flat_map(without_spaces_at_end).collect())
}

/// A number sign and nothing behind it: one of the two programs drops it. Not so `##`, which ends a group.
fn is_empty(note: &Comment<&str>) -> bool {
    note.content.iter().all(|line| line.trim().is_empty())
}

/// Without the mark before the first line, with ordinary line ends, and each character in one form.
fn plain(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.split('\n').map(|line| line.trim_end_matches(['\r', ' ']));
    lines.collect::<Vec<_>>().join("\n").nfc().collect()
}

/// The line at which too many braces stand inside each other. A message that begins ends all of them.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (number, line) in text.split('\n').enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            depth = 0;
        }
        for byte in line.replace("\"{\"", "").replace("\"}\"", "").bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MOST_DEPTH {
                return Some(number + 1);
            }
        }
    }
    None
}

/// Tidies a text and those of its choices.
fn tidy(pattern: &mut Pattern<&str>) {
    trim_lines(pattern);
    quote_first_sign(pattern);
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            tidy_choice(expression);
        }
    }
}

fn tidy_choice(expression: &mut Expression<&str>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| tidy(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => tidy_choice(expression),
        Expression::Inline(_) => {}
    }
}

/// Takes away the spaces of any sort at the ends of lines; a line of nothing else stays.
fn trim_lines(pattern: &mut Pattern<&str>) {
    let last = pattern.elements.len().saturating_sub(1);
    let mut is_blank = true;
    let mut trimmed = Vec::with_capacity(pattern.elements.len());
    for (index, element) in pattern.elements.drain(..).enumerate() {
        let PatternElement::TextElement { value } = element else {
            is_blank = false;
            trimmed.push(element);
            continue;
        };
        let line = value.strip_suffix('\n').unwrap_or(value);
        let ends = line.len() < value.len() || index == last;
        let kept = line.trim_end();
        is_blank &= kept.is_empty();
        if is_blank || !ends || kept.len() == line.len() {
            trimmed.push(element);
        } else {
            let parts = [kept, &value[line.len()..]].into_iter().filter(|part| !part.is_empty());
            trimmed.extend(parts.map(|value| PatternElement::TextElement { value }));
        }
        is_blank |= ends;
    }
    pattern.elements = trimmed;
}

/// Puts a sign that could not begin a line in braces and quotes, as the text may be moved to a line of
/// its own: `{ "*" }`.
fn quote_first_sign(pattern: &mut Pattern<&str>) {
    if let Some(PatternElement::TextElement { value }) = pattern.elements.first_mut()
        && value.starts_with(['[', '*', '.'])
    {
        let (sign, rest) = value.split_at(1);
        *value = rest;
        let expression = Expression::Inline(InlineExpression::StringLiteral { value: sign });
        pattern.elements.insert(0, PatternElement::Placeable { expression });
    }
}

/// The serializer indents blank lines, too.
fn without_spaces_at_end(line: &str) -> [&str; 2] {
    let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
    [if line.starts_with('#') { line.trim_end() } else { line.trim_end_matches(' ') }, end]
}

#[cfg(test)]
#[path = "canonical/tests.rs"]
mod tests;

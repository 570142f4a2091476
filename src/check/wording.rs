//! G5, the words themselves: they fit the platforms, do not grow old, and hold nothing that slipped in.

use std::collections::BTreeSet;

use super::{
    Found, Rule,
    file::{Entry, File, What},
    scan::{Line, offset, swallowed},
    script::{Script, script},
    view::View,
    words::Words,
    worst::{Size, Worst},
};
use crate::{
    channel::{KINDS, Limits},
    text::Measure,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error("text-too-long", text_too_long),
    Rule::error("button-too-long", button_too_long),
    Rule::warning("hard-coded-fact", hard_coded_fact),
    Rule::error("bidi-control", bidi_control),
    Rule::warning("invisible-character", invisible_character),
    Rule::error("mojibake", mojibake),
    Rule::error("draft-marker", draft_marker),
    Rule::warning("markup-in-text", markup_in_text),
];

/// How much fits, and in which unit.
type Most = (usize, Measure);

/// A platform that has no module yet.
struct Coming {
    name: &'static str,
    text: Option<Most>,
    title: Option<Most>,
}

const COMING: &[Coming] = &[
    Coming { name: "wechat_oa", text: Some((2048, Measure::Bytes)), title: None },
    Coming { name: "whatsapp", text: None, title: Some((20, Measure::Chars)) },
];

/// The limits that hold, with the platform's name.
fn limits<'v>(
    view: &'v View<'_>,
    built: fn(&Limits) -> Most,
    coming: fn(&Coming) -> Option<Most>,
) -> Vec<(&'v str, usize, Measure)> {
    let limit = |name: &str| {
        let known = KINDS.iter().find(|kind| kind.name == name).map(|kind| built(&kind.limits));
        known.or_else(|| COMING.iter().find(|row| row.name == name).and_then(coming))
    };
    let wanted = view.settings.check_limits_for.iter().map(String::as_str);
    wanted.filter_map(|name| limit(name).map(|(most, unit)| (name, most, unit))).collect()
}

const fn unit_name(unit: Measure) -> &'static str {
    match unit {
        Measure::Bytes => "bytes",
        Measure::Utf16 | Measure::Chars | Measure::Graphemes => "characters",
    }
}

fn too_long(words: Words, length: usize, unit: Measure, most: usize) -> Words {
    words.with("length", length).with("unit", unit_name(unit)).with("most", most)
}

/// Messages that are as long as they seem: nothing of theirs is lost, and no other has slipped in.
fn measurable<'f, 'a>(file: &'f File<'a>) -> impl Iterator<Item = &'f Entry<'a>> {
    let mixed: BTreeSet<&str> =
        file.lines.iter().filter(|line| swallowed(line).is_some()).map(|line| line.owner).collect();
    file.messages().filter(move |entry| !entry.broken && !mixed.contains(entry.at))
}

fn text_too_long(view: &View<'_>, found: &mut Found<'_>) {
    let limits = limits(view, |limits| (limits.text, limits.text_unit), |coming| coming.text);
    for file in view.spoken() {
        let mut measured: Vec<_> =
            limits.iter().map(|limit| (limit, Worst::new(view, file, Size::Length(limit.2)))).collect();
        for entry in measurable(file) {
            let mut lengths = measured.iter_mut().map(|(limit, worst)| (*limit, worst.of(entry)));
            if let Some(((name, most, unit), length)) = lengths.find(|((_, most, _), length)| length > most) {
                let words = Words::new("text-too-long").quoting("platform", name);
                found.at(file, entry.at, &entry.name, too_long(words, length, *unit, *most));
            }
        }
    }
}

fn button_too_long(view: &View<'_>, found: &mut Found<'_>) {
    const BUTTONS: [&str; 5] = ["button-", "title-", "choice-", "slot-", "group-"];
    let limits = limits(view, |limits| (limits.title, limits.title_unit), |coming| coming.title);
    for file in view.spoken().filter(|file| file.what == What::Ui) {
        let mut measured: Vec<_> =
            limits.iter().map(|limit| (limit, Worst::new(view, file, Size::Length(limit.2)))).collect();
        let is_button = |entry: &&Entry<'_>| BUTTONS.iter().any(|begin| entry.name.starts_with(begin));
        for entry in measurable(file).filter(is_button) {
            let lengths = measured.iter_mut().map(|(limit, worst)| (*limit, worst.of(entry)));
            let over: Vec<_> = lengths.filter(|((_, most, _), length)| length > most).collect();
            if let Some(((_, most, unit), length)) = over.iter().min_by_key(|((_, most, _), _)| *most) {
                let names: Vec<&str> = over.iter().map(|((name, ..), _)| *name).collect();
                let words = Words::new("button-too-long").with("platforms", names.join(", "));
                found.at(file, entry.at, &entry.name, too_long(words, *length, *unit, *most));
            }
        }
    }
}

/// Reports the first place `find` names in each line that residents see or say.
fn each_line<'v>(
    files: impl Iterator<Item = &'v File<'v>>,
    found: &mut Found<'_>,
    find: impl Fn(&Line<'v>) -> Option<&'v str>,
    words: impl Fn(&str) -> Words,
) {
    for file in files {
        for line in file.shown() {
            if let Some(slice) = find(line) {
                found.at(file, slice, line.owner, words(slice));
            }
        }
    }
}

fn hard_coded_fact(view: &View<'_>, found: &mut Found<'_>) {
    let phones: BTreeSet<(&str, &str)> = (view.places.values().flat_map(|place| &place.facts))
        .filter(|fact| fact.key == "phone")
        .map(|fact| (fact.value.as_str(), fact.name.as_str()))
        .collect();
    let fact = |number: &str| phones.iter().find(|(value, _)| *value == number).map(|(_, name)| *name);
    for file in view.spoken() {
        for line in
            file.shown().filter(|line| line.value.contains(|c: char| c.is_ascii_digit() || c == '/' || c == '.'))
        {
            if let Some(page) = ["https://", "http://", "www."].into_iter().find_map(|sign| line.value.find(sign)) {
                found.at(file, &line.value[page..], line.owner, Words::new("hard-coded-fact-page"));
            } else if let Some(number) =
                numbers(line).find(|number| is_phone(number) || (number.len() > 4 && fact(number).is_some()))
            {
                let meant = format!("{{ ${} }}", fact(number).unwrap_or("…-phone"));
                found.at(file, number, line.owner, Words::new("hard-coded-fact").with("meant", meant));
            }
        }
    }
}

/// Runs of digits and hyphens outside braces.
fn numbers<'a>(line: &Line<'a>) -> impl Iterator<Item = &'a str> {
    let braces: Vec<_> =
        line.braces.iter().map(|inner| offset(line.value, inner)..offset(line.value, inner) + inner.len()).collect();
    let value = line.value;
    let runs = value.split(|c: char| !c.is_ascii_digit() && c != '-').map(|run| run.trim_matches('-'));
    runs.filter(move |run| !run.is_empty() && !braces.iter().any(|inner| inner.contains(&offset(value, run))))
}

fn is_phone(number: &str) -> bool {
    let parts: Vec<usize> = number.split('-').map(str::len).collect();
    let is_date = matches!(parts.as_slice(), [4, 1 | 2, 1 | 2]);
    let digits: usize = parts.iter().sum();
    (7..=15).contains(&digits) && !is_date
}

fn bidi_control(view: &View<'_>, found: &mut Found<'_>) {
    let find = |line: &Line<'_>| line.value.contains(is_direction_sign);
    for file in view.files() {
        for line in file.shown().filter(|line| find(line)) {
            let mut open = Vec::new();
            let mut wrong = None;
            for (at, c) in line.value.char_indices() {
                match c {
                    '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => open.push(at),
                    '\u{202c}' | '\u{2069}' if open.pop().is_none() => wrong = wrong.or(Some(at)),
                    _ => {}
                }
            }
            if let Some(at) = wrong.or_else(|| open.first().copied()) {
                found.at(file, &line.value[at..], line.owner, code_point("bidi-control", &line.value[at..]));
            }
        }
    }
}

/// Words about a sign that cannot be shown.
fn code_point(message: &'static str, slice: &str) -> Words {
    let sign = slice.chars().next().map_or(0, u32::from);
    Words::new(message).with("sign", format!("U+{sign:04X}"))
}

const fn is_direction_sign(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn invisible_character(view: &View<'_>, found: &mut Found<'_>) {
    each_line(view.files(), found, invisible, |slice| code_point("invisible-character", slice));
}

fn invisible<'a>(line: &Line<'a>) -> Option<&'a str> {
    if line.value.is_ascii() {
        return None;
    }
    let has_rtl = || line.value.chars().filter_map(script).any(|s| matches!(s, Script::Arabic | Script::Hebrew));
    let mut before = ' ';
    for (at, c) in line.value.char_indices() {
        let wrong = match c {
            '\u{00ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => true,
            '\u{200c}' | '\u{200d}' => before.is_whitespace() || script(before).is_some_and(never_joins),
            '\u{200e}' | '\u{200f}' => !has_rtl(),
            _ => false,
        };
        if wrong {
            return Some(&line.value[at..]);
        }
        before = c;
    }
    None
}

/// Scripts in which a joiner does nothing.
const fn never_joins(script: Script) -> bool {
    matches!(script, Script::Latin | Script::Greek | Script::Cyrillic | Script::Han | Script::Kana | Script::Hangul)
}

fn mojibake(view: &View<'_>, found: &mut Found<'_>) {
    each_line(view.files(), found, |line| misread(line.value), |_| Words::new("mojibake"));
}

/// The first run of characters that would be good UTF-8 if they were bytes of Windows-1252.
fn misread(text: &str) -> Option<&str> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    if text.is_ascii() {
        return None;
    }
    if let Some(at) = text.find(['\u{fffd}', '锟']) {
        return Some(&text[at..]);
    }
    let byte = |c: char| match c {
        '\u{80}'..='\u{ff}' => u8::try_from(u32::from(c)).ok(),
        _ => HIGH.chars().position(|high| high == c).and_then(|at| u8::try_from(at + 0x80).ok()),
    };
    text.split(|c: char| c.is_ascii()).find(|run| {
        let bytes: Option<Vec<u8>> = run.chars().map(byte).collect();
        !run.is_empty() && bytes.is_some_and(|bytes| std::str::from_utf8(&bytes).is_ok())
    })
}

fn draft_marker(view: &View<'_>, found: &mut Found<'_>) {
    each_line(
        view.spoken(),
        found,
        |line| unfinished(line.value),
        |slice| Words::new("draft-marker").quoting("mark", slice.split_whitespace().next().unwrap_or(slice)),
    );
}

fn unfinished(text: &str) -> Option<&str> {
    const MARKS: [&str; 12] = [
        "[MT]",
        "[mt]",
        "[TODO",
        "FIXME",
        "TBD",
        "XXX",
        "[translate",
        "lorem ipsum",
        "Lorem ipsum",
        "Here is the translation",
        "Here's the translation",
        "以下是翻译",
    ];
    let whole = |at: usize, mark: &str| {
        let letter = |c: char| c.is_ascii_alphanumeric();
        !text[..at].ends_with(letter) && !text[at + mark.len()..].starts_with(letter)
    };
    let marks = MARKS.into_iter().chain(["TODO"]);
    let at = marks.filter_map(|mark| text.find(mark).filter(|at| mark.starts_with('[') || whole(*at, mark))).min()?;
    Some(&text[at..])
}

fn markup_in_text(view: &View<'_>, found: &mut Found<'_>) {
    each_line(view.spoken(), found, |line| markup(line.value), |_| Words::new("markup-in-text"));
}

fn markup(text: &str) -> Option<&str> {
    let tag = text.match_indices('<').map(|(at, _)| at).find(|at| {
        let rest = text[at + 1..].trim_start_matches('/');
        rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.contains('>')
    });
    let entity = ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#"].into_iter().find_map(|sign| text.find(sign));
    let bold = text.find("**").filter(|at| text[at + 2..].contains("**"));
    let link = text.find("](").filter(|at| text[..*at].contains('['));
    tag.or(entity).or(bold).or(link).map(|at| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misread_text_is_told_from_text_with_accents() {
        for wrong in ["ÐŸÐ¾Ð»Ð¸ÐºÐ»Ð¸Ð½Ð¸ÐºÐ°", "cafÃ©", "ä¸\u{ad}æ–‡", "a\u{fffd}b"] {
            assert!(misread(wrong).is_some(), "{wrong}");
        }
        for fine in ["café", "¿Él está aquí?", "«où»", "Straße — größer", "中文", "Поликлиника", "“él”"]
        {
            assert!(misread(fine).is_none(), "{fine}");
        }
    }

    #[test]
    fn telephone_numbers_are_told_from_dates_and_amounts() {
        for phone in ["0571-88820012", "13800138000", "400-123-4567"] {
            assert!(is_phone(phone), "{phone}");
        }
        for other in ["2026-11-22", "10000", "110", "09-17"] {
            assert!(!is_phone(other), "{other}");
        }
    }

    #[test]
    fn marks_of_drafts_and_web_pages_are_found() {
        for mark in ["TODO x", "[MT] x", "x FIXME"] {
            assert!(unfinished(mark).is_some(), "{mark}");
        }
        assert!(unfinished("METODOLOGIA").is_none());
        for mark in ["<b>x</b>", "a &nbsp; b", "**x**", "[x](y)"] {
            assert!(markup(mark).is_some(), "{mark}");
        }
        assert!(markup("a < b, 5 * 3 ** x").is_none());
    }
}

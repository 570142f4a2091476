//! A line of a file with a mark under the mistake, as a terminal shows it.

use unicode_normalization::char::is_combining_mark;

use super::words::Speaker;

/// Longer lines are cut around the mark.
const WIDTH: usize = 100;

/// The line with a mark under it. A caret would stand in a wrong place under text that runs from right
/// to left, so what is meant is quoted instead.
pub(super) fn excerpt(source: &str, column: usize, speaker: &Speaker) -> String {
    if source.trim().is_empty() {
        return String::new();
    }
    let characters: Vec<char> = source.chars().collect();
    let start = if column > WIDTH { column - WIDTH / 2 } else { 0 };
    let shown: String =
        characters.iter().skip(start).take(WIDTH).map(|c| if is_visible(*c) { *c } else { '·' }).collect();
    if characters.iter().any(|c| is_right_to_left(*c)) {
        let here: String = characters.iter().skip(column - 1).take(20).filter(|c| is_visible(**c)).collect();
        let label = speaker.plain("report-here", None);
        return format!("    | {shown}\n    | {label} \"{}\"\n", here.trim_end());
    }
    let before = characters.iter().skip(start).take(column.saturating_sub(1 + start));
    let width: usize = before.map(|c| width(*c)).sum();
    format!("    | {shown}\n    | {}^\n", " ".repeat(width))
}

/// Tabs and signs without a width would move the mark, and direction signs the whole line.
const fn is_visible(c: char) -> bool {
    !c.is_ascii_control()
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// How many columns a terminal gives it.
fn width(c: char) -> usize {
    if is_wide(c) { 2 } else { usize::from(!is_combining_mark(c) || is_spacing_mark(c)) }
}

const fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f18e}'
        | '\u{1f191}'..='\u{1f19a}' | '\u{1f200}'..='\u{1f265}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
        || is_wide_sign(c)
}

/// Emoji among the signs that are narrow.
const fn is_wide_sign(c: char) -> bool {
    matches!(c, '⌚' | '⌛' | '⏩'..='⏬' | '⏰' | '⏳' | '◽' | '◾' | '☔' | '☕' | '♈'..='♓' | '♿' | '⚓' | '⚡' | '⚪'
        | '⚫' | '⚽' | '⚾' | '⛄' | '⛅' | '⛎' | '⛔' | '⛪' | '⛲' | '⛳' | '⛵' | '⛺' | '⛽' | '✅' | '✊' | '✋' | '✨'
        | '❌' | '❎' | '❓'..='❕' | '❗' | '➕'..='➗' | '➰' | '➿' | '⬛' | '⬜' | '⭐' | '⭕')
}

/// Vowels of Hindi, Bengali, Burmese and Khmer that stand beside their letter, not over or under it.
const fn is_spacing_mark(c: char) -> bool {
    matches!(c, '\u{903}' | '\u{93b}' | '\u{93e}'..='\u{940}' | '\u{949}'..='\u{94c}' | '\u{94e}' | '\u{94f}'
        | '\u{982}' | '\u{983}' | '\u{9be}'..='\u{9c0}' | '\u{9c7}'..='\u{9cc}' | '\u{9d7}'
        | '\u{102b}' | '\u{102c}' | '\u{1031}' | '\u{1038}' | '\u{103b}' | '\u{103c}'
        | '\u{17b6}' | '\u{17be}'..='\u{17c5}' | '\u{17c7}' | '\u{17c8}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::Lang;

    /// How many columns stand before the mark under the character that `mark` begins with.
    fn columns(line: &str, mark: &str) -> usize {
        let column = line[..line.find(mark).expect("it is there")].chars().count() + 1;
        let shown = excerpt(line, column, &Speaker::new(Lang::English));
        let below = shown.lines().nth(1).expect("a line with the mark");
        below.strip_prefix("    | ").and_then(|rest| rest.strip_suffix('^')).expect("a mark").chars().count()
    }

    #[test]
    fn the_mark_stands_under_the_mistake_in_every_script() {
        for (line, columns_before) in [
            ("a = X", 4),
            ("电梯 X", 5),
            ("全角　X", 6),
            ("a\tX", 2),
            // Six letters and signs, of which one stands under its letter and one above.
            ("हिन्दी X", 6),
            ("ที่นี่ X", 3),
            ("🚑 X", 3),
            ("⚡⭐ X", 5),
            ("e\u{301} X", 2),
            ("a\u{200b}X", 2),
            ("\u{26a0}\u{fe0f} X", 2),
        ] {
            assert_eq!(columns(line, "X"), columns_before, "{line}");
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("{}X{}", "一".repeat(300), "二".repeat(300));
        assert_eq!(columns(&line, "X"), 98);
        assert_eq!(
            excerpt(&line, 301, &Speaker::new(Lang::English)).lines().next().map(|line| line.chars().count()),
            Some(106)
        );
    }
}

//! Text as bytes and characters: normalise it for comparison, measure it in a platform's unit, split
//! it where a reader would. Knows no language; word lists live in the locale files.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A platform's unit of length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// UTF-8 bytes.
    Bytes,
    /// UTF-16 code units.
    Utf16,
    /// Unicode scalar values.
    Chars,
    /// What a reader calls a character.
    Graphemes,
}

impl Measure {
    /// The length of `text` in this unit.
    pub fn of(self, text: &str) -> usize {
        match self {
            Self::Bytes => text.len(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Chars => text.chars().count(),
            Self::Graphemes => text.graphemes(true).count(),
        }
    }
}

/// `text` for comparison: NFKC, lower case, apostrophes and marks that only change the look gone,
/// every run of other signs one space. Digits, letters and combining marks stay.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let dropped = |c: char| is_invisible(c) || matches!(c, '\'' | '\u{2019}' | '\u{02bc}' | '`');
    // What stood on both sides of a dropped sign may now compose: hence the second time.
    for c in text.nfkc().flat_map(char::to_lowercase).filter(|c| !dropped(*c)).nfkc() {
        if is_word(c) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(fold(c));
        } else {
            gap = true;
        }
    }
    out
}

/// Letters that people write in two ways, made one: alef and yeh forms, Persian keheh and yeh.
const fn fold(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        _ => c,
    }
}

/// Marks nobody sees or that only decorate: joiners, direction signs, tatweel, Arabic vowel signs.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether `c` belongs to a word: a letter, a digit or a combining mark.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Whether `c` belongs to a script that puts no spaces between words.
pub fn is_spaceless(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Whether the normalised `phrase` stands in the normalised `text` as whole words; in scripts without
/// spaces, anywhere.
pub fn contains_phrase(text: &str, phrase: &str) -> bool {
    find_phrase(text, phrase).is_some()
}

/// Where [`contains_phrase`] finds it first.
pub fn find_phrase(text: &str, phrase: &str) -> Option<Range<usize>> {
    let ends = |end: usize| {
        let after = text[end..].chars().next().is_none_or(|c| is_spaceless(c) || !is_word(c));
        after || phrase.chars().next_back().is_some_and(is_spaceless)
    };
    starts_of(text, phrase).map(|start| start..start + phrase.len()).find(|place| ends(place.end))
}

/// Where words of the normalised `text` first begin with the normalised `phrase`.
pub fn find_start(text: &str, phrase: &str) -> Option<Range<usize>> {
    starts_of(text, phrase).next().map(|start| start..start + phrase.len())
}

/// Where `phrase` stands in `text` at the beginning of a word.
fn starts_of<'t>(text: &'t str, phrase: &'t str) -> impl Iterator<Item = usize> + 't {
    let anywhere = phrase.chars().next().is_some_and(is_spaceless);
    let found = text.match_indices(phrase).map(|(start, _)| start);
    found.filter(move |start| {
        let before = text[..*start].chars().next_back();
        !phrase.is_empty() && (anywhere || before.is_none_or(|c| is_spaceless(c) || !is_word(c)))
    })
}

/// `text` in Latin letters without accents, lower case, as somebody without the right keyboard would
/// type it; `None` when it is in Latin letters already. Of a script without spaces, so many
/// `syllables` become one word.
pub fn romanised(text: &str, syllables: usize) -> Option<String> {
    let foreign = |c: char| c.is_alphabetic() && c > '\u{24f}' && !('\u{1e00}'..='\u{1eff}').contains(&c);
    if !text.chars().any(foreign) {
        return None;
    }
    let mut out = String::with_capacity(text.len() * 2);
    let mut run = 0;
    for c in text.chars() {
        run = if is_spaceless(c) { run + 1 } else { 0 };
        if run > 0 && (run - 1) % syllables.max(1) == 0 {
            out.push(' ');
        }
        out.push_str(any_ascii::any_ascii_char(c));
    }
    Some(normalise(&out))
}

/// How long `text` is in words; a letter of a script without spaces is taken for half a word.
pub fn words(text: &str) -> usize {
    let text = normalise(text);
    let spaceless = text.chars().filter(|&c| is_spaceless(c)).count();
    let spaced = text.split(|c| c == ' ' || is_spaceless(c)).filter(|word| !word.is_empty()).count();
    spaced + spaceless.div_ceil(2)
}

/// Cuts `text` into pieces of at most `limit`: at a blank line, else at a line end, else after a
/// sentence, else between words, else between graphemes. Nothing but white space at a cut is lost.
pub fn split(text: &str, limit: usize, unit: Measure) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while unit.of(rest) > limit {
        let room = fitting(rest, limit, unit);
        let cut = best_cut(&rest[..room]).unwrap_or(room);
        let (piece, after) = rest.split_at(cut);
        pieces.push(piece.trim_end().to_owned());
        rest = after.trim_start();
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// `text` cut to `limit` between graphemes, with an ellipsis where something was cut.
pub fn shorten(text: &str, limit: usize, unit: Measure) -> String {
    if unit.of(text) <= limit {
        return text.to_owned();
    }
    let room = fitting(text, limit.saturating_sub(unit.of("…")), unit);
    format!("{}…", text[..room].trim_end())
}

/// How many bytes of `text` fit into `limit` without cutting a grapheme; at least one grapheme.
fn fitting(text: &str, limit: usize, unit: Measure) -> usize {
    let mut used = 0;
    for (start, grapheme) in text.grapheme_indices(true) {
        used += unit.of(grapheme);
        if used > limit && start > 0 {
            return start;
        }
    }
    text.len()
}

/// The best place to cut in the last two thirds of `room`.
fn best_cut(room: &str) -> Option<usize> {
    let after = |signs: &[&str]| {
        signs
            .iter()
            .filter_map(|sign| room.rfind(sign).map(|at| at + sign.len()))
            .max()
            .filter(|at| at * 3 > room.len())
    };
    after(&["\n\n"])
        .or_else(|| after(&["\n"]))
        .or_else(|| after(&[". ", "! ", "? ", "。", "！", "？", "؟ ", "۔ ", "। "]))
        .or_else(|| after(&[" ", "，", "、", "؛ "]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_ignores_what_people_write_in_two_ways() {
        for (text, expected) in [
            ("  Don’t  PANIC!! ", "dont panic"),
            ("ＡＢＣ１２", "abc12"),
            ("أُريدُ مُوَظَّفًا", "اريد موظفا"),
            ("العـــربية", "العربيه"),
            ("电梯坏了！", "电梯坏了"),
            ("🙂🙂", ""),
            ("हिन्दी में", "हिन्दी में"),
            ("e`\u{301}", "é"),
        ] {
            assert_eq!(normalise(text), expected, "{text}");
        }
    }

    #[test]
    fn foreign_letters_become_latin_ones() {
        for (text, syllables, expected) in [
            ("电梯坏了, help", 1, Some("dian ti huai le help")),
            ("电梯坏了", 2, Some("dianti huaile")),
            ("Где", 1, Some("gde")),
            ("dónde", 1, None),
            ("123 🙂", 1, None),
        ] {
            assert_eq!(romanised(text, syllables).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_only() {
        assert!(contains_phrase("there is fire here", "fire"));
        assert!(!contains_phrase("there is firewood", "fire"));
        assert!(contains_phrase("这里着火了快来", "着火"));
        assert!(contains_phrase("help着火了", "着火"));
        assert!(!contains_phrase("anything", ""));
    }

    #[test]
    fn a_long_text_is_cut_where_a_reader_would_cut() {
        let text = "One sentence here. Another sentence there. A third one.";
        assert_eq!(split(text, 45, Measure::Chars), ["One sentence here. Another sentence there.", "A third one."]);
        assert_eq!(split("短", 5, Measure::Bytes), ["短"]);
        assert_eq!(split("", 5, Measure::Bytes), [""]);
        assert_eq!(shorten("Übergrößenträger", 6, Measure::Chars), "Überg…");
    }

    #[test]
    fn a_grapheme_is_never_cut() {
        let family = "👨‍👩‍👧".repeat(4);
        for piece in split(&family, 10, Measure::Utf16) {
            assert_eq!(Measure::Utf16.of(&piece) % 8, 0);
        }
    }

    proptest::proptest! {
        #[test]
        fn every_piece_fits_and_no_word_is_lost(text in "\\PC{0,200}", limit in 30_usize..60) {
            let pieces = split(&text, limit, Measure::Bytes);
            for piece in &pieces {
                proptest::prop_assert!(piece.len() <= limit || piece.graphemes(true).count() == 1);
            }
            let squeeze = |s: &str| s.split_whitespace().collect::<String>();
            proptest::prop_assert_eq!(squeeze(&pieces.concat()), squeeze(&text));
        }

        #[test]
        fn normalising_twice_changes_nothing(text in "\\PC{0,80}") {
            let once = normalise(&text);
            proptest::prop_assert_eq!(normalise(&once), once);
        }
    }
}

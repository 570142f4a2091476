//! Writing systems, as far as a rule needs them: which one a line is in, which ones a language uses.

use std::collections::{BTreeMap, BTreeSet};

/// A writing system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Thai,
    Burmese,
    Khmer,
    Han,
    Kana,
    Hangul,
    Other,
}

/// The script of a letter; signs and digits have none.
pub(super) fn script(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    if !c.is_alphabetic() {
        return None;
    }
    Some(match c {
        '\u{00aa}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}' => Script::Latin,
        '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{0400}'..='\u{052f}' => Script::Cyrillic,
        '\u{0590}'..='\u{05ff}' => Script::Hebrew,
        '\u{0600}'..='\u{077f}' | '\u{08a0}'..='\u{08ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Script::Arabic
        }
        '\u{0900}'..='\u{097f}' => Script::Devanagari,
        '\u{0980}'..='\u{09ff}' => Script::Bengali,
        '\u{0e00}'..='\u{0e7f}' => Script::Thai,
        '\u{1000}'..='\u{109f}' => Script::Burmese,
        '\u{1780}'..='\u{17ff}' => Script::Khmer,
        '\u{3005}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}' => Script::Han,
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Script::Kana,
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Script::Hangul,
        _ => Script::Other,
    })
}

/// The scripts of a line.
pub(super) fn scripts(text: &str) -> BTreeSet<Script> {
    text.chars().filter_map(script).collect()
}

/// The scripts a language is written in: those of at least a seventh of the letters.
pub(super) fn main_scripts<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<Script> {
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for found in texts.flat_map(str::chars).filter_map(script) {
        *counts.entry(found).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    counts.into_iter().filter(|(_, count)| count * 7 >= all).map(|(script, _)| script).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_the_letters_it_mostly_uses() {
        let chinese = ["微信 (WeChat)", "请到社区服务中心办理登记，带上护照和租房合同，还有两张照片以及房东的电话号码"];
        assert_eq!(main_scripts(chinese.into_iter()), [Script::Han].into());
        assert_eq!(main_scripts(["ごみの分別はどうしますか"].into_iter()), [Script::Han, Script::Kana].into());
        assert_eq!(scripts("лифт 12 WC"), [Script::Latin, Script::Cyrillic].into());
        assert!(scripts("110 !").is_empty());
    }
}

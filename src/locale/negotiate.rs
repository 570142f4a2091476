//! Which of our languages serves a requested tag. Tags are compared after they are brought into one
//! form; a table holds the aliases people and platforms use.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Subtags that mean another one: codes that were replaced, macrolanguages, regions that imply a script.
const ALIASES: &[(&str, &str)] = &[
    ("cmn", "zh-Hans"),
    ("fil", "tl"),
    ("in", "id"),
    ("iw", "he"),
    ("no", "nb"),
    ("yue", "zh-Hant"),
    ("zh", "zh-Hans"),
    ("zh-cn", "zh-Hans"),
    ("zh-hk", "zh-Hant-HK"),
    ("zh-mo", "zh-Hant-MO"),
    ("zh-my", "zh-Hans"),
    ("zh-sg", "zh-Hans"),
    ("zh-tw", "zh-Hant"),
];

/// A tag as people and platforms write it (`pt_br`, `zh-CN.UTF-8`, `cmn`) in the form of our folders;
/// `None` if it is not a tag.
pub fn canonical(tag: &str) -> Option<String> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let lower = tag.to_ascii_lowercase();
    let alias = ALIASES.iter().find(|(from, _)| *from == lower).map(|(_, to)| *to);
    let id: LanguageIdentifier = alias.unwrap_or(&tag).parse().ok()?;
    // Longer "languages" are words such as `english` that the parser takes for tags.
    (2..=3).contains(&id.language.as_str().len()).then(|| id.to_string())
}

/// The tag without its last part: `zh-Hant-HK` → `zh-Hant`.
pub fn parent(tag: &str) -> Option<&str> {
    tag.rsplit_once('-').map(|(parent, _)| parent)
}

/// The shipped languages that serve `asked`, best first, ending with the source language. Simplified
/// and traditional Chinese serve each other before the source language does.
pub fn chain<'a>(asked: &str, shipped: &'a [String], source: &'a str) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    let mut push = |tag: &str| {
        if let Some(known) = shipped.iter().find(|known| known.eq_ignore_ascii_case(tag))
            && !found.contains(&known.as_str())
        {
            found.push(known);
        }
    };
    let canonical = canonical(asked);
    let mut step = canonical.as_deref();
    while let Some(tag) = step {
        push(tag);
        step = parent(tag);
    }
    let language = canonical.as_deref().and_then(|tag| tag.split('-').next()).unwrap_or_default();
    for tag in shipped.iter().filter(|tag| tag.split('-').next() == Some(language)) {
        push(tag);
    }
    push(source);
    found
}

/// Whether the script of this language runs from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|id| id.character_direction() == CharacterDirection::RTL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_platforms_become_ours() {
        for (written, expected) in [
            ("en", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("pt_BR", Some("pt-BR")),
            ("zh", Some("zh-Hans")),
            ("zh_CN.UTF-8", Some("zh-Hans")),
            ("zh-HK", Some("zh-Hant-HK")),
            ("cmn", Some("zh-Hans")),
            ("iw", Some("he")),
            ("english", None),
            ("", None),
            ("*", None),
        ] {
            assert_eq!(canonical(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn the_nearest_shipped_language_comes_first_and_the_source_last() {
        let shipped = ["ar", "en", "es", "zh-Hans"].map(String::from);
        for (asked, expected) in [
            ("es-MX", vec!["es", "en"]),
            ("zh-TW", vec!["zh-Hans", "en"]),
            ("ar", vec!["ar", "en"]),
            ("sw", vec!["en"]),
            ("en-GB", vec!["en"]),
        ] {
            assert_eq!(chain(asked, &shipped, "en"), expected, "{asked}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, expected) in
            [("ar", true), ("fa", true), ("ur", true), ("he", true), ("en", false), ("zh-Hans", false)]
        {
            assert_eq!(is_right_to_left(tag), expected, "{tag}");
        }
    }
}

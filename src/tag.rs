//! Language tags as people and platforms write them, brought into one form and matched with the
//! languages there are. Tables hold aliases and regions; no text of any language stands here.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Codes that were replaced, and languages that are written like another one.
const SAME: &[(&str, &str)] = &[
    ("cmn", "zh"),
    ("fil", "tl"),
    ("in", "id"),
    ("iw", "he"),
    ("mo", "ro"),
    ("nn", "no"),
    ("nb", "no"),
    ("sh", "sr-Latn"),
    ("wuu", "zh"),
    ("yue", "zh-Hant"),
];
/// Regions that write Chinese in the older characters; all others in the simplified ones.
const OLDER_CHARACTERS: &[&str] = &["TW", "HK", "MO"];

/// A tag as people and platforms write it (`pt_br`, `zh-CN.UTF-8`, `cmn`) in the form of our folders
/// (`pt-BR`, `zh-Hans-CN`, `zh-Hans`); `None` if it is not a tag.
pub fn canonical(tag: &str) -> Option<String> {
    let tag = tag.split(['.', '@', ';']).next().unwrap_or_default().trim().replace('_', "-").to_ascii_lowercase();
    let (language, rest) = tag.split_once('-').unwrap_or((&tag, ""));
    // Longer "languages" are words such as `english` that the parser takes for tags.
    if !(2..=3).contains(&language.len()) {
        return None;
    }
    let language = SAME.iter().find(|(from, _)| *from == language).map_or(language, |(_, to)| to);
    let written =
        if rest.is_empty() || language.contains('-') { language.to_owned() } else { format!("{language}-{rest}") };
    let mut id: LanguageIdentifier = written.parse().ok()?;
    if id.language.as_str() == "zh" && id.script.is_none() {
        let older = id.region.is_some_and(|region| OLDER_CHARACTERS.contains(&region.as_str()));
        id.script = (if older { "Hant" } else { "Hans" }).parse().ok();
    }
    Some(id.to_string())
}

/// The languages among `shipped` that serve `asked`, best first: the tag itself, what it becomes without
/// its last parts, then any other with the same language.
pub fn matches<'a, T: AsRef<str>>(asked: &str, shipped: &'a [T]) -> Vec<&'a str> {
    let tags = || shipped.iter().map(AsRef::as_ref);
    let Some(canonical) = canonical(asked) else { return Vec::new() };
    let steps = std::iter::successors(Some(canonical.as_str()), |tag| tag.rsplit_once('-').map(|(parent, _)| parent));
    let nearest = steps.filter_map(|step| tags().find(|tag| tag.eq_ignore_ascii_case(step)));
    let alike = tags().filter(|tag| primary(tag) == primary(&canonical));
    let mut found: Vec<&str> = Vec::new();
    for tag in nearest.chain(alike) {
        if !found.contains(&tag) {
            found.push(tag);
        }
    }
    found
}

/// The language among `shipped` that serves `asked` best.
pub fn best<'a, T: AsRef<str>>(asked: &str, shipped: &'a [T]) -> Option<&'a str> {
    matches(asked, shipped).into_iter().next()
}

/// The language of a tag, without script and region.
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
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
            ("zh-hans", Some("zh-Hans")),
            ("zh_CN.UTF-8", Some("zh-Hans-CN")),
            ("zh-HK", Some("zh-Hant-HK")),
            ("cmn", Some("zh-Hans")),
            ("yue-HK", Some("zh-Hant")),
            ("iw", Some("he")),
            ("english", None),
            ("日本", None),
            ("", None),
            ("-", None),
            ("*", None),
        ] {
            assert_eq!(canonical(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn the_nearest_language_serves_however_it_is_asked_for() {
        for (asked, shipped, expected) in [
            ("pt-br", "en pt", Some("pt")),
            ("pt_BR", "en pt pt-BR", Some("pt-BR")),
            ("zh-CN", "en zh-Hans", Some("zh-Hans")),
            ("zh_TW", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("zh-HK", "en zh-Hans", Some("zh-Hans")),
            ("zh-Hant-CN", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("zh", "zh-Hant zh-Hans", Some("zh-Hans")),
            ("zh_Hans_CN.UTF-8", "zh-Hans", Some("zh-Hans")),
            ("en-GB", "zh-Hans en", Some("en")),
            ("es-MX", "ar en es", Some("es")),
            ("in", "id", Some("id")),
            ("ko", "en zh-Hans", None),
            ("english", "en", None),
            ("*", "en", None),
        ] {
            assert_eq!(best(asked, &shipped.split(' ').collect::<Vec<_>>()), expected, "{asked} among {shipped}");
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

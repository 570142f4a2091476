//! Language tags as platforms and people write them, matched with the tags we have.

/// Names of one language that differ, and the script that regions and variants imply.
const SAME: &[(&str, &str)] = &[
    ("cmn", "zh"),
    ("yue", "zh-hant"),
    ("wuu", "zh"),
    ("iw", "he"),
    ("in", "id"),
    ("fil", "tl"),
    ("nb", "no"),
    ("nn", "no"),
    ("mo", "ro"),
    ("sh", "sr-latn"),
];
/// Regions that write Chinese in the older characters.
const HANT: &[&str] = &["tw", "hk", "mo"];

/// The one of `shipped` that serves a person who asks for `asked`, however it is spelt: `pt_BR`, `zh-CN`,
/// `EN-gb.UTF-8`.
pub fn match_tag<'a, T: AsRef<str>>(asked: &str, shipped: &'a [T]) -> Option<&'a str> {
    let tags = || shipped.iter().map(AsRef::as_ref);
    let asked = asked.split(['.', '@', ';']).next().unwrap_or_default().trim().to_ascii_lowercase().replace('_', "-");
    if let Some(tag) = tags().find(|tag: &&str| tag.eq_ignore_ascii_case(&asked)) {
        return Some(tag);
    }
    let (language, rest) = asked.split_once('-').unwrap_or((&asked, ""));
    let language = SAME.iter().find(|(from, _)| *from == language).map_or(language, |(_, to)| to);
    let (language, implied) = language.split_once('-').unwrap_or((language, ""));
    let mut parts = rest.split('-').chain([implied]);
    let script = parts.clone().find(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic()));
    let script = match script {
        Some(script) => script,
        None if language == "zh" && parts.any(|part| HANT.contains(&part)) => "hant",
        None if language == "zh" => "hans",
        None => "",
    };
    let of = |tag: &&str| primary(tag).eq_ignore_ascii_case(language);
    let with_script = |tag: &&str| tag.split('-').any(|part| part.eq_ignore_ascii_case(script));
    let plain = |tag: &&str| !tag.contains('-');
    tags().filter(of).find(with_script).or_else(|| tags().filter(of).find(plain)).or_else(|| tags().find(of))
}

/// The language of a tag, without script and region.
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// A tag in its usual letters: `zh-hans` becomes `zh-Hans`, `PT-br` `pt-BR`.
pub(super) fn proper(tag: &str) -> String {
    let part = |(place, part): (usize, &str)| match (place, part.len()) {
        (0, _) => part.to_ascii_lowercase(),
        (_, 2) => part.to_ascii_uppercase(),
        (_, 4) => part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase(),
        _ => part.to_ascii_lowercase(),
    };
    if tag.is_ascii() {
        tag.split(['-', '_']).enumerate().map(part).collect::<Vec<_>>().join("-")
    } else {
        tag.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_matched_however_they_are_spelt() {
        for (asked, shipped, expected) in [
            ("pt-br", "en pt", Some("pt")),
            ("pt_BR", "en pt pt-BR", Some("pt-BR")),
            ("zh-CN", "en zh-Hans", Some("zh-Hans")),
            ("zh", "en zh-Hans", Some("zh-Hans")),
            ("cmn", "en zh-Hans", Some("zh-Hans")),
            ("zh_TW", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("zh-HK", "zh-Hans", Some("zh-Hans")),
            ("zh-Hant-CN", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("yue", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("zh", "zh-Hant zh-Hans", Some("zh-Hans")),
            ("en-GB", "zh-Hans en", Some("en")),
            ("EN", "en", Some("en")),
            ("zh_Hans_CN.UTF-8", "zh-Hans", Some("zh-Hans")),
            ("in", "id", Some("id")),
            ("ko", "en zh-Hans", None),
            ("english", "en", None),
            ("", "en", None),
            ("*", "en", None),
            ("-", "en", None),
        ] {
            assert_eq!(match_tag(asked, &shipped.split(' ').collect::<Vec<_>>()), expected, "{asked} among {shipped}");
        }
    }

    #[test]
    fn tags_are_shown_in_their_usual_letters() {
        for (tag, expected) in [("zh-hans", "zh-Hans"), ("PT-br", "pt-BR"), ("en", "en"), ("日本", "日本"), ("", "")]
        {
            assert_eq!(proper(tag), expected);
        }
    }
}

//! The settings of the service, linju.toml. `${NAME}` is read from the environment; a key nobody knows
//! is an error that names the nearest one.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Table, Value};

use crate::channel::{KINDS, Settings};
use crate::message::Secret;

/// The file with every default, as it is shipped.
pub const DEFAULT: &str = include_str!("../linju.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize)]
pub struct Config {
    /// Address and port.
    pub listen: String,
    /// Folder of the data.
    pub data: String,
    /// `sled` or `memory`.
    pub store: String,
    /// The place of channels that name none.
    pub default_place: String,
    /// How often content is looked at for a change, in seconds; fractions are fine.
    pub poll_seconds: f64,
    /// What `check` and the compiled content need.
    #[serde(flatten)]
    pub content: ContentSettings,
    /// When something is sure enough.
    pub understanding: Understanding,
    /// How long things are kept.
    pub retention: Retention,
    /// Channel instances by name.
    #[serde(skip)]
    pub channels: BTreeMap<String, ChannelConfig>,
    /// Bearer token of the administration; none, no administration.
    #[serde(default)]
    pub admin: Admin,
}

/// Settings of the content.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentSettings {
    /// Texts are written in this language first.
    pub source_language: String,
    /// Languages that must be complete.
    pub required_languages: Vec<String>,
    /// Topics shown with the greeting.
    pub menu: Vec<String>,
    /// Topics that come first, by profile of the place.
    #[serde(default)]
    pub profiles: BTreeMap<String, Vec<String>>,
    /// Fewer phrases for an intent are mentioned.
    pub min_phrases: usize,
    /// A fact is stale after so many days where its kind says nothing else.
    pub stale_after_days: i32,
    /// Texts must fit these platforms.
    pub check_limits_for: Vec<String>,
}

/// When something is sure enough, from 0 to 1.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Understanding {
    /// Surer is answered.
    pub answer_at: f32,
    /// Surer is offered as a guess.
    pub ask_at: f32,
    /// An emergency this sure is answered as one.
    pub emergency_at: f32,
}

/// How long things are kept, in days.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Retention {
    /// After the last message of a person.
    pub conversation_days: u32,
    /// Copies.
    pub copies_days: u32,
}

/// The administration.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Admin {
    /// Bearer token.
    pub token: Option<Secret>,
}

/// One `[channels.<name>]`.
#[derive(Clone, Debug)]
pub struct ChannelConfig {
    /// The platform.
    pub kind: String,
    /// The place its residents live in.
    pub place: Option<String>,
    /// Everything else.
    pub settings: Settings,
}

/// Why linju.toml cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadConfig {
    /// Not TOML, or a value of the wrong type.
    #[error("line {line}: {problem}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// A key nobody knows.
    #[error("unknown key `{key}`{}", nearest.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    UnknownKey {
        /// The key with its section.
        key: String,
        /// The one that was meant, perhaps.
        nearest: Option<String>,
    },
    /// A channel of a platform we do not have.
    #[error("`channels.{name}`: there is no kind `{kind}`; known are {known}")]
    UnknownKind {
        /// Name of the channel.
        name: String,
        /// What it asks for.
        kind: String,
        /// What there is.
        known: String,
    },
    /// `${NAME}` and the environment has no such name.
    #[error("`{key}` reads `{name}` from the environment, where it is not set")]
    NotInEnvironment {
        /// The key.
        key: String,
        /// The variable.
        name: String,
    },
    /// A value that cannot work.
    #[error("`{key}` {problem}")]
    Unusable {
        /// The key.
        key: String,
        /// What is wrong.
        problem: &'static str,
    },
}

/// The least and the most of `poll_seconds`.
const POLL_SECONDS: (f64, f64) = (0.1, 86_400.0);

const KNOWN: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "listen",
            "data",
            "store",
            "source_language",
            "required_languages",
            "default_place",
            "menu",
            "min_phrases",
            "stale_after_days",
            "check_limits_for",
            "poll_seconds",
            "profiles",
            "understanding",
            "retention",
            "channels",
            "admin",
        ],
    ),
    ("understanding", &["answer_at", "ask_at", "emergency_at"]),
    ("retention", &["conversation_days", "copies_days"]),
    ("admin", &["token"]),
];

impl Config {
    /// Reads linju.toml; what it leaves out is taken from [`DEFAULT`].
    pub fn parse(text: &str, environment: &dyn Fn(&str) -> Option<String>) -> Result<Self, BadConfig> {
        let mut table = parse_table(text)?;
        known_keys(&table)?;
        table.iter_mut().try_for_each(|(key, value)| expand(key, value, environment))?;
        let channels = channels(table.remove("channels"))?;
        let mut all = parse_table(DEFAULT)?;
        merge(&mut all, table);
        let mut config: Self = all.try_into().map_err(|error: toml::de::Error| syntax(text, &error))?;
        if !matches!(config.store.as_str(), "sled" | "memory") {
            return Err(BadConfig::Unusable { key: "store".into(), problem: "must be \"sled\" or \"memory\"" });
        }
        if !(POLL_SECONDS.0..=POLL_SECONDS.1).contains(&config.poll_seconds) {
            return Err(BadConfig::Unusable { key: "poll_seconds".into(), problem: "must be from 0.1 to 86400" });
        }
        config.channels = channels;
        Ok(config)
    }
}

fn parse_table(text: &str) -> Result<Table, BadConfig> {
    text.parse::<Table>().map_err(|error| syntax(text, &error))
}

fn syntax(text: &str, error: &toml::de::Error) -> BadConfig {
    let at = error.span().map_or(0, |span| span.start.min(text.len()));
    let line = text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    BadConfig::Syntax { line, problem: error.message().to_owned() }
}

fn known_keys(table: &Table) -> Result<(), BadConfig> {
    for (section, known) in KNOWN {
        let inside = if section.is_empty() { Some(table) } else { table.get(*section).and_then(Value::as_table) };
        for key in inside.into_iter().flat_map(Table::keys) {
            known_key(section, key, known)?;
        }
    }
    Ok(())
}

fn known_key(section: &str, key: &str, known: &[&str]) -> Result<(), BadConfig> {
    if known.contains(&key) {
        return Ok(());
    }
    let nearest = known.iter().max_by(|a, b| strsim::jaro_winkler(a, key).total_cmp(&strsim::jaro_winkler(b, key)));
    let nearest = nearest.filter(|near| strsim::jaro_winkler(near, key) > 0.75).map(|near| (*near).to_owned());
    let key = if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") };
    Err(BadConfig::UnknownKey { key, nearest })
}

fn expand(key: &str, value: &mut Value, environment: &dyn Fn(&str) -> Option<String>) -> Result<(), BadConfig> {
    match value {
        Value::String(text) => {
            while let Some((start, end)) = text.find("${").and_then(|s| Some((s, s + text[s..].find('}')?))) {
                let name = text[start + 2..end].to_owned();
                let found = environment(&name).filter(|found| !found.contains("${"));
                let found = found.ok_or_else(|| BadConfig::NotInEnvironment { key: key.to_owned(), name })?;
                text.replace_range(start..=end, &found);
            }
            Ok(())
        }
        Value::Array(values) => values.iter_mut().try_for_each(|value| expand(key, value, environment)),
        Value::Table(table) => {
            table.iter_mut().try_for_each(|(name, value)| expand(&format!("{key}.{name}"), value, environment))
        }
        _ => Ok(()),
    }
}

fn merge(into: &mut Table, from: Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            // Profiles are replaced as a whole: somebody who names their own wants no others.
            (Some(Value::Table(old)), Value::Table(new)) if key != "profiles" => merge(old, new),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

fn channels(value: Option<Value>) -> Result<BTreeMap<String, ChannelConfig>, BadConfig> {
    let Some(Value::Table(sections)) = value else { return Ok(BTreeMap::new()) };
    sections.into_iter().map(|(name, section)| Ok((name.clone(), channel(&name, section)?))).collect()
}

fn channel(name: &str, section: Value) -> Result<ChannelConfig, BadConfig> {
    let path = format!("channels.{name}");
    let unusable = |problem| BadConfig::Unusable { key: path.clone(), problem };
    let fits = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !fits {
        return Err(unusable("may have letters, digits, `-` and `_` in its name only"));
    }
    let Value::Table(section) = section else { return Err(unusable("must be a section")) };
    let mut settings = BTreeMap::new();
    for (key, value) in section {
        settings.insert(key, plain(value).ok_or_else(|| unusable("has a value that is no text"))?);
    }
    let kind = settings.remove("kind").unwrap_or_else(|| name.to_owned());
    let Some(row) = KINDS.iter().find(|row| row.name == kind) else {
        let known = KINDS.iter().map(|row| row.name).collect::<Vec<_>>().join(", ");
        return Err(BadConfig::UnknownKind { name: name.to_owned(), kind, known });
    };
    let place = settings.remove("place");
    let known: Vec<&str> = row.keys.iter().copied().chain(["kind", "place", "api_base"]).collect();
    settings.keys().try_for_each(|key| known_key(&path, key, &known))?;
    Ok(ChannelConfig { kind, place, settings: Settings(settings) })
}

/// A setting of a channel as text; a list joined by spaces.
fn plain(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Integer(number) => Some(number.to_string()),
        Value::Boolean(yes) => Some(yes.to_string()),
        Value::Array(values) => Some(values.into_iter().map(plain).collect::<Option<Vec<_>>>()?.join(" ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, BadConfig> {
        Config::parse(text, &|name| (name == "TOKEN").then(|| "s3cret".to_owned()))
    }

    #[test]
    fn an_empty_file_is_the_default() {
        let config = parse("").expect("the default is complete");
        assert_eq!(config.listen, "127.0.0.1:8080");
        assert!(config.channels.is_empty());
        assert_eq!(config.content.source_language, "en");
    }

    #[test]
    fn a_mistake_is_named_with_what_was_meant() {
        for (text, expected) in [
            ("chanels = 1", "unknown key `chanels`; did you mean `channels`?"),
            ("[understanding]\nanswer = 1", "unknown key `understanding.answer`; did you mean `answer_at`?"),
            ("x = ", "line 1"),
            ("listen = 5", "invalid type"),
            ("[channels.a]\nkind = \"telegramm\"", "there is no kind `telegramm`"),
            ("[channels.a]\nkind = \"telegram\"\nsecret = \"x\"", "did you mean `secret_token`?"),
            ("[channels.a]\nkind = \"telegram\"\nsecret_token = \"${NOPE}\"", "`NOPE` from the environment"),
            ("[channels.\"a/b\"]\nkind = \"telegram\"", "letters, digits"),
            ("store = \"redis\"", "`store` must be"),
            ("poll_seconds = 0", "`poll_seconds` must be from"),
            ("poll_seconds = nan", "`poll_seconds` must be from"),
        ] {
            let error = parse(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn a_secret_comes_from_the_environment_and_never_shows() {
        let config =
            parse("[channels.bot]\nkind = \"telegram\"\nsecret_token = \"${TOKEN}\"\nplace = \"a\"").expect("fine");
        let bot = &config.channels["bot"];
        assert_eq!(bot.settings.required("secret_token"), Ok("s3cret"));
        assert_eq!(bot.place.as_deref(), Some("a"));
        assert!(!format!("{config:?}").contains("s3cret"));
    }
}

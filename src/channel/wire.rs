//! Small pieces several platforms' wire formats need: query strings, ids that are words or numbers,
//! items that may be broken, choices that do not fit, and the JSON that answers `rest` and `web`.

use serde::{Deserialize, Serialize, de::IgnoredAny};

use super::{Limits, Response};
use crate::message::{Address, Button, Reply};

/// The limit of platforms that have none.
pub(super) const UNLIMITED: usize = 1 << 20;

/// The first value of `key` in a query string, percent-decoded.
pub(super) fn query(query: &str, key: &str) -> Option<String> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| decode(name) == key)
        .map(|(_, value)| decode(value))
}

/// Percent-decodes, `+` as a blank; a broken escape stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (bytes[at], hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A JSON string or number, kept as text.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Word {
    Text(String),
    Number(serde_json::Number),
}

impl Word {
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
        }
    }
}

/// An item of a list that may be of a shape we do not know; it must not lose its neighbours.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Item<T> {
    Known(T),
    Unknown(IgnoredAny),
}

impl<T> Item<T> {
    pub(super) fn known(self) -> Option<T> {
        match self {
            Self::Known(item) => Some(item),
            Self::Unknown(_) => None,
        }
    }
}

/// The text of a reply and the buttons that fit below it. The others stand in the text, each under
/// its position among all of them, so that "2" answers the second one either way.
pub(super) fn choices<'a>(reply: &'a Reply, limits: &Limits) -> (String, Vec<&'a Button>) {
    let mut shown = Vec::new();
    let mut numbered = Vec::new();
    for (position, button) in (1..).zip(&reply.buttons) {
        if shown.len() < limits.buttons && (1..=limits.payload).contains(&button.payload.len()) {
            shown.push(button);
        } else {
            numbered.push(format!("{position}. {}", button.title));
        }
    }
    let list = numbered.join("\n");
    let parts = [reply.text.as_str(), &list].into_iter().filter(|part| !part.is_empty());
    (parts.collect::<Vec<_>>().join("\n\n"), shown)
}

/// One reply in the Rasa REST format.
#[derive(Serialize)]
pub(super) struct Bubble<'a> {
    recipient_id: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "<[Button]>::is_empty")]
    buttons: &'a [Button],
    pub(super) metadata: Metadata<'a>,
}

/// What led to a reply.
#[derive(Serialize)]
pub(super) struct Metadata<'a> {
    language: &'a str,
    intent: &'a str,
    confidence: f64,
    content_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'a str>,
    /// Only the web page says so; the format of `rest` is pinned without it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) draft: bool,
}

impl<'a> Bubble<'a> {
    pub(super) fn of(to: &'a Address, reply: &'a Reply) -> Self {
        let about = &reply.about;
        let metadata = Metadata {
            language: &about.language,
            intent: &about.intent,
            confidence: f64::from(about.permille) / 1000.0,
            content_version: &about.content_version,
            case: about.case.as_deref(),
            draft: false,
        };
        Self { recipient_id: &to.chat, text: &reply.text, buttons: &reply.buttons, metadata }
    }
}

/// 200 with `body` as JSON.
pub(super) fn json(body: &impl Serialize) -> Response {
    let body = serde_json::to_vec(body).expect("wire structs have string keys only");
    Response { status: 200, content_type: "application/json", body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{channel::suite, text::Measure};

    #[test]
    fn a_query_is_decoded_and_never_panics() {
        assert_eq!(query("a=1&token=x%2By+z", "token").as_deref(), Some("x+y z"));
        assert_eq!(query("a=%zz%", "a").as_deref(), Some("%zz%"));
        assert_eq!(query("a=%é", "a").as_deref(), Some("%é"));
        assert_eq!(query("", "a"), None);
    }

    #[test]
    fn a_choice_that_does_not_fit_keeps_its_number_in_the_text() {
        let limits = Limits {
            text: 100,
            buttons: 2,
            title: 10,
            payload: 8,
            text_unit: Measure::Chars,
            title_unit: Measure::Chars,
        };
        for (payloads, text, shown) in [
            (vec![], "Which?", vec![]),
            (vec!["/a", "/b"], "Which?", vec!["/a", "/b"]),
            (vec!["/a", "/much-too-long", "/c"], "Which?\n\n2. Title 2", vec!["/a", "/c"]),
            (vec!["/a", "/b", "/c", "/d"], "Which?\n\n3. Title 3\n4. Title 4", vec!["/a", "/b"]),
            (vec![""], "Which?\n\n1. Title 1", vec![]),
        ] {
            let reply = suite::reply("Which?", &payloads);
            let (words, fitting) = choices(&reply, &limits);
            assert_eq!(words, text, "{payloads:?}");
            assert_eq!(fitting.iter().map(|button| &button.payload).collect::<Vec<_>>(), shown, "{payloads:?}");
        }
    }
}

//! The chat on our own page. A visitor is a random id that the server has signed; the page holds no
//! secret. A browser says which page it comes from, and only ours and those in `origins` may ask.

use aws_lc_rs::{constant_time, hmac};
use serde::Deserialize;

use super::{Channel, Kind, Limits, Malformed, Misconfigured, Received, Rejected, Request, Response};
use super::{Settings, Verified, Webhook, wire};
use crate::message::{Address, ChatType, Inbound, Nonce, Person, Reply, Said, Secret, Timestamp};
use crate::text::Measure;

const HEADER: &str = "x-linju-sender";
const LIMITS: Limits = Limits {
    text: wire::UNLIMITED,
    buttons: wire::UNLIMITED,
    title: wire::UNLIMITED,
    payload: wire::UNLIMITED,
    text_unit: Measure::Bytes,
    title_unit: Measure::Bytes,
};

pub(super) const KIND: Kind = Kind {
    name: "web",
    keys: &["key", "origins"],
    limits: LIMITS,
    build: |name, settings| Ok(Box::new(Web::new(name, settings)?)),
};

/// A visitor of the page: `<id>.<signature>`, both in lower-case hex.
pub struct Sender;

impl Sender {
    /// A new visitor, signed with `key`.
    pub fn issue(key: &Secret, nonce: Nonce) -> String {
        let id = hex::encode(nonce.0);
        format!("{id}.{}", Self::sign(key, &id))
    }

    /// The id of a visitor that was signed with `key`.
    pub fn verify<'a>(key: &Secret, sender: &'a str) -> Option<&'a str> {
        let (id, signature) = sender.split_once('.')?;
        // The hex itself is compared: decoded, upper and lower case would be two ways to say the same.
        constant_time::verify_slices_are_equal(Self::sign(key, id).as_bytes(), signature.as_bytes()).ok()?;
        Some(id)
    }

    fn sign(key: &Secret, id: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, key.expose().as_bytes());
        hex::encode(hmac::sign(&key, id.as_bytes()))
    }
}

/// Whether the page the browser comes from may talk to us: it names none, it is our own, or it is one
/// of `origins`.
pub fn allows_origin(origins: &[String], hook: &Webhook) -> bool {
    let Some(origin) = hook.header("origin") else {
        return true;
    };
    let host = origin.strip_prefix(b"https://").or_else(|| origin.strip_prefix(b"http://"));
    let own = host.is_some_and(|host| hook.header("host") == Some(host));
    own || origins.iter().any(|known| known.as_bytes() == origin)
}

#[derive(Debug)]
struct Web {
    name: String,
    key: Secret,
    origins: Vec<String>,
}

impl Web {
    fn new(name: &str, settings: &Settings) -> Result<Self, Misconfigured> {
        let key = settings.secret("key")?;
        if hex::decode(key.expose()).map_or(0, |bytes| bytes.len()) < 32 {
            return Err(Misconfigured::Unusable { key: "key", problem: "must be 32 bytes or more, in hex" });
        }
        let origins = settings.optional("origins").unwrap_or_default().split_whitespace();
        let origins = origins.map(|origin| origin.trim_end_matches('/').to_owned()).collect();
        Ok(Self { name: name.to_owned(), key, origins })
    }

    fn sender<'a>(&self, hook: &'a Webhook) -> Result<&'a str, Rejected> {
        let given = hook.header(HEADER).ok_or(Rejected::Missing)?;
        let given = std::str::from_utf8(given).map_err(|_| Rejected::Wrong)?;
        Sender::verify(&self.key, given).ok_or(Rejected::Wrong)
    }
}

impl Channel for Web {
    fn kind(&self) -> &'static str {
        KIND.name
    }

    fn limits(&self) -> Limits {
        LIMITS
    }

    fn verify(&self, hook: &Webhook, _now: Timestamp) -> Result<(), Rejected> {
        if hook.method != "POST" {
            return Err(Rejected::Method);
        }
        if !allows_origin(&self.origins, hook) {
            return Err(Rejected::Wrong);
        }
        self.sender(hook).map(drop)
    }

    fn parse(&self, hook: Verified<'_>) -> Result<Received, Malformed> {
        let user = self.sender(hook.hook()).map_err(|_| Malformed)?.to_owned();
        let body: Body = serde_json::from_slice(&hook.hook().body).map_err(|_| Malformed)?;
        let said = match body {
            Body { arrived: true, .. } => Said::Arrived,
            Body { payload: Some(payload), .. } => Said::Button(payload),
            Body { message: Some(message), .. } => Said::Text(message),
            _ => return Err(Malformed),
        };
        let inbound = Inbound {
            id: body.message_id.clone(),
            message_id: body.message_id,
            address: Address { channel: self.name.clone(), chat: user.clone(), ..Address::default() },
            person: Person { channel: self.name.clone(), user },
            said,
            chat: ChatType::Private,
            language_hint: body.languages.into_iter().next(),
            place: None,
        };
        Ok(Received { events: vec![inbound], response: None })
    }

    fn respond(&self, to: &Address, replies: &[Reply], _now: Timestamp, _nonce: Nonce) -> Option<Response> {
        let bubble = |reply| {
            let mut bubble = wire::Bubble::of(to, reply);
            bubble.metadata.draft = reply.about.draft;
            bubble
        };
        Some(wire::json(&replies.iter().map(bubble).collect::<Vec<_>>()))
    }

    fn render(&self, _to: &Address, _reply: &Reply) -> Vec<Request> {
        Vec::new()
    }
}

#[derive(Deserialize)]
struct Body {
    message: Option<String>,
    payload: Option<String>,
    message_id: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    arrived: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::suite::{self, Case, Proof, Signs, check};

    const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    fn settings() -> Settings {
        suite::settings(&[("key", KEY), ("origins", "https://a.example https://b.example/")])
    }

    fn web() -> Web {
        Web::new("web", &settings()).expect("the settings are complete")
    }

    fn visitor() -> String {
        Sender::issue(&Secret::new(KEY), Nonce([0xab; 16]))
    }

    fn sign(_: &[u8]) -> Proof {
        vec![(HEADER, visitor())]
    }

    const CASES: &[Case] = &[
        Case {
            name: "a text, also one like a payload",
            body: r#"{"message":"/où ?","message_id":"m1"}"#,
            texts: &["/où ?"],
        },
        Case {
            name: "a button",
            body: r#"{"payload":"/waste-sorting","message_id":"m2"}"#,
            texts: &["[/waste-sorting]"],
        },
        Case {
            name: "an arrival",
            body: r#"{"arrived":true,"message_id":"m3","languages":["fr-CA","en"]}"#,
            texts: &["*"],
        },
    ];

    #[test]
    fn web_withstands_the_suite() {
        check(&web(), Signs::SenderOnly, sign, CASES);
        suite::hides(&[KEY], &[&settings(), &web()]);
    }

    #[test]
    fn a_visitor_is_known_by_our_signature_only() {
        let key = Secret::new(KEY);
        assert_eq!(Sender::verify(&key, &visitor()), Some("abababababababababababababababab"));
        assert_eq!(Sender::verify(&Secret::new(KEY.replace('0', "1")), &visitor()), None);
        for forged in ["", ".", "abababababababababababababababab", "abababababababababababababababab."] {
            assert_eq!(Sender::verify(&key, forged), None, "{forged}");
        }
    }

    #[test]
    fn without_a_long_key_it_does_not_start() {
        let error = |values: &[(&str, &str)]| Web::new("web", &suite::settings(values)).err();
        assert_eq!(error(&[]), Some(Misconfigured::Missing { key: "key" }));
        for key in ["abcd", &KEY[2..], "not hex, however long it is, and this one is really very very long"] {
            assert!(matches!(error(&[("key", key)]), Some(Misconfigured::Unusable { key: "key", .. })), "{key}");
        }
    }

    #[test]
    fn only_our_page_and_the_listed_ones_may_ask() {
        for (origin, expected) in [
            (None, Ok(())),
            (Some("https://linju.example:8443"), Ok(())),
            (Some("http://linju.example:8443"), Ok(())),
            (Some("https://a.example"), Ok(())),
            (Some("https://b.example"), Ok(())),
            (Some("https://linju.example"), Err(Rejected::Wrong)),
            (Some("http://a.example"), Err(Rejected::Wrong)),
            (Some("https://a.example.evil.example"), Err(Rejected::Wrong)),
            (Some("null"), Err(Rejected::Wrong)),
            (Some(""), Err(Rejected::Wrong)),
        ] {
            let mut headers = vec![(HEADER.to_owned(), visitor().into_bytes())];
            headers.push(("host".into(), b"linju.example:8443".to_vec()));
            headers.extend(origin.map(|origin| ("origin".to_owned(), origin.as_bytes().to_vec())));
            let hook = Webhook { method: "POST".into(), headers, ..Webhook::default() };
            assert_eq!(web().verify(&hook, Timestamp::default()), expected, "{origin:?}");
        }
    }

    #[test]
    fn a_draft_is_called_a_draft() {
        let mut draft = suite::reply("Hello", &[]);
        draft.about.draft = true;
        let replies = [suite::reply("Hello", &[]), draft];
        let answer = web().respond(&suite::address("ab"), &replies, Timestamp::default(), Nonce([0; 16]));
        let body = answer.expect("web is answered inside the response").body;
        let metadata = r#""metadata":{"language":"fr","intent":"waste","confidence":0.98,"content_version":"v1""#;
        let expected = format!(
            r#"[{{"recipient_id":"ab","text":"Hello",{metadata}}}}},{{"recipient_id":"ab","text":"Hello",{metadata},"draft":true}}}}]"#
        );
        assert_eq!(String::from_utf8_lossy(&body), expected);
    }
}

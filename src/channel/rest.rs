//! The Rasa REST format, answered inside the response: one object per reply, each with its metadata.
//! `metadata.message_id` makes a retry safe. A message without one gets an empty id, which means
//! "never deduplicated": nothing tells a retry from somebody saying the same again.

use serde::Deserialize;

use super::{
    Channel, Kind, Limits, Malformed, Received, Rejected, Request, Response, Settings, Verified, Webhook, wire,
};
use crate::message::{Address, ChatType, Inbound, Nonce, Person, Reply, Said, Secret, Timestamp};
use crate::text::Measure;

const LIMITS: Limits = Limits {
    text: wire::UNLIMITED,
    buttons: wire::UNLIMITED,
    title: wire::UNLIMITED,
    payload: wire::UNLIMITED,
    text_unit: Measure::Bytes,
    title_unit: Measure::Bytes,
};

pub(super) const KIND: Kind = Kind {
    name: "rest",
    keys: &["token"],
    limits: LIMITS,
    build: |name, settings| Ok(Box::new(Rest::new(name, settings))),
};

/// Whether a caller may use a route meant for programs: `Authorization: Bearer` or `?token=` is the
/// token; with no token set, only on a loopback address without a proxy before it.
pub fn admits(token: Option<&Secret>, hook: &Webhook) -> Result<(), Rejected> {
    let Some(token) = token.filter(|token| !token.expose().is_empty()) else {
        return if hook.local { Ok(()) } else { Err(Rejected::Missing) };
    };
    let bearer = hook.header("authorization").and_then(|value| value.strip_prefix(b"Bearer "));
    let given = bearer.map(<[u8]>::to_vec).or_else(|| hook.query("token").map(String::into_bytes));
    if token.matches(&given.ok_or(Rejected::Missing)?) { Ok(()) } else { Err(Rejected::Wrong) }
}

#[derive(Debug)]
struct Rest {
    name: String,
    token: Option<Secret>,
}

impl Rest {
    fn new(name: &str, settings: &Settings) -> Self {
        Self { name: name.to_owned(), token: settings.optional("token").map(Secret::new) }
    }
}

impl Channel for Rest {
    fn kind(&self) -> &'static str {
        KIND.name
    }

    fn limits(&self) -> Limits {
        LIMITS
    }

    fn verify(&self, hook: &Webhook, _now: Timestamp) -> Result<(), Rejected> {
        match hook.method.as_str() {
            "POST" => admits(self.token.as_ref(), hook),
            // Rasa's health probe: it tells nothing and changes nothing.
            "GET" => Ok(()),
            _ => Err(Rejected::Method),
        }
    }

    fn parse(&self, hook: Verified<'_>) -> Result<Received, Malformed> {
        if hook.hook().method == "GET" {
            return Ok(Received { events: Vec::new(), response: Some(wire::json(&Health { status: "ok" })) });
        }
        let body: Body = serde_json::from_slice(&hook.hook().body).map_err(|_| Malformed)?;
        let metadata = body.metadata.unwrap_or_default();
        let user = body.sender.map_or_else(|| "default".to_owned(), wire::Word::into_text);
        let message_id = metadata.message_id.map(wire::Word::into_text).unwrap_or_default();
        let message = body.message.unwrap_or_default().trim().to_owned();
        let inbound = Inbound {
            id: message_id.clone(),
            message_id,
            address: Address { channel: self.name.clone(), chat: user.clone(), ..Address::default() },
            person: Person { channel: self.name.clone(), user },
            said: if message.starts_with('/') { Said::Button(message) } else { Said::Text(message) },
            chat: ChatType::Private,
            language_hint: metadata.language,
            place: metadata.place,
        };
        Ok(Received { events: vec![inbound], response: None })
    }

    fn respond(&self, to: &Address, replies: &[Reply], _now: Timestamp, _nonce: Nonce) -> Option<Response> {
        let bubbles: Vec<_> = replies.iter().map(|reply| wire::Bubble::of(to, reply)).collect();
        Some(wire::json(&bubbles))
    }

    fn render(&self, _to: &Address, _reply: &Reply) -> Vec<Request> {
        Vec::new()
    }
}

#[derive(Deserialize)]
struct Body {
    sender: Option<wire::Word>,
    message: Option<String>,
    metadata: Option<Metadata>,
}

#[derive(Default, Deserialize)]
struct Metadata {
    message_id: Option<wire::Word>,
    place: Option<String>,
    language: Option<String>,
}

#[derive(serde::Serialize)]
struct Health {
    status: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::suite::{self, Case, Signs, check, shown};
    use crate::channel::{Refusal, receive};

    const TOKEN: &str = "rest-token-1";

    fn settings() -> Settings {
        suite::settings(&[("token", TOKEN)])
    }

    fn post(body: &str) -> Webhook {
        Webhook { method: "POST".into(), body: body.into(), local: true, ..Webhook::default() }
    }

    fn one(body: &str) -> Result<Inbound, Refusal> {
        let received = receive(&Rest::new("test", &Settings::default()), &post(body), Timestamp::default())?;
        Ok(received.events.into_iter().next().expect("one body is one event"))
    }

    const CASES: &[Case] = &[
        Case {
            name: "a text",
            body: r#"{"sender":"user-71","message":" Où ? ","input_channel":"rest"}"#,
            texts: &["Où ?"],
        },
        Case {
            name: "a payload",
            body: r#"{"sender":71,"message":"/waste{\"day\":\"x\"}"}"#,
            texts: &[r#"[/waste{"day":"x"}]"#],
        },
        Case { name: "nothing said", body: r#"{"sender":"user-71","message":""}"#, texts: &[""] },
    ];

    #[test]
    fn rest_withstands_the_suite() {
        let bearer = |_: &[u8]| vec![("authorization", format!("Bearer {TOKEN}"))];
        check(&Rest::new("test", &settings()), Signs::SenderOnly, bearer, CASES);
        suite::hides(&[TOKEN], &[&settings(), &Rest::new("test", &settings())]);
    }

    #[test]
    fn a_caller_needs_the_token_or_the_loopback() {
        let token = Secret::new(TOKEN);
        let hook = |query: &str, bearer: &str, local| Webhook {
            query: query.into(),
            headers: vec![("authorization".into(), bearer.into())],
            local,
            ..Webhook::default()
        };
        for (token, hook, expected) in [
            (Some(&token), hook("", "Bearer rest-token-1", false), Ok(())),
            (Some(&token), hook("a=b&token=rest-token-1", "", false), Ok(())),
            (Some(&token), hook("token=rest-token-1", "Bearer wrong", false), Err(Rejected::Wrong)),
            (Some(&token), hook("token=wrong", "", true), Err(Rejected::Wrong)),
            (Some(&token), hook("token=", "", true), Err(Rejected::Wrong)),
            (Some(&token), hook("", "Basic cmVzdA==", true), Err(Rejected::Missing)),
            (None, hook("", "", true), Ok(())),
            (None, hook("token=", "Bearer ", false), Err(Rejected::Missing)),
            (Some(&Secret::new("")), hook("token=", "Bearer ", false), Err(Rejected::Missing)),
        ] {
            assert_eq!(admits(token, &hook), expected, "{}", hook.query);
        }
    }

    #[test]
    fn every_field_may_be_left_out_and_metadata_chooses_place_language_and_id() {
        let all =
            r#"{"sender":71,"message":"hi","metadata":{"message_id":5,"place":"binjiang","language":"fr","x":[1]}}"#;
        for (body, user, id, place, language) in [
            ("{}", "default", "", None, None),
            (r#"{"sender":null,"message":null,"metadata":null}"#, "default", "", None, None),
            (r#"{"message":"hi","metadata":{"message_id":"m1"}}"#, "default", "m1", None, None),
            (all, "71", "5", Some("binjiang"), Some("fr")),
        ] {
            let inbound = one(body).expect(body);
            assert_eq!((inbound.person.user.as_str(), inbound.id.as_str()), (user, id), "{body}");
            assert_eq!((inbound.place.as_deref(), inbound.language_hint.as_deref()), (place, language), "{body}");
            assert_eq!((inbound.address.chat, inbound.message_id), (user.to_owned(), id.to_owned()), "{body}");
        }
        assert_eq!(shown(&one("{}").expect("an empty object is a message").said), "");
        for body in ["[]", r#"{"sender":true}"#, r#"{"message":5}"#, r#"{"metadata":{"place":5}}"#] {
            assert_eq!(one(body), Err(Malformed.into()), "{body}");
        }
    }

    #[test]
    fn a_probe_is_answered_and_says_nothing() {
        let probe = Webhook { method: "GET".into(), ..Webhook::default() };
        let received = receive(&Rest::new("test", &settings()), &probe, Timestamp::default()).expect("it asks nothing");
        assert_eq!(received.response.map(|answer| answer.body), Some(br#"{"status":"ok"}"#.to_vec()));
        assert!(received.events.is_empty());
    }

    #[test]
    fn one_object_per_reply_each_with_its_metadata() {
        let mut second = suite::reply("One.\n\nTwo.", &["/a"]);
        second.about.case = Some("HZ-1".into());
        second.about.draft = true;
        let replies = [suite::reply("Hello", &[]), second];
        let answer = Rest::new("test", &settings()).respond(
            &suite::address("71"),
            &replies,
            Timestamp::default(),
            Nonce([0; 16]),
        );
        let answer = answer.expect("rest is answered inside the response");
        assert_eq!((answer.status, answer.content_type), (200, "application/json"));
        let metadata = r#""metadata":{"language":"fr","intent":"waste","confidence":0.98,"content_version":"v1""#;
        let expected = format!(
            r#"[{{"recipient_id":"71","text":"Hello",{metadata}}}}},{{"recipient_id":"71","text":"One.\n\nTwo.","buttons":[{{"title":"Title 1","payload":"/a"}}],{metadata},"case":"HZ-1"}}}}]"#
        );
        assert_eq!(String::from_utf8_lossy(&answer.body), expected);
        assert!(Rest::new("test", &settings()).render(&suite::address("71"), &replies[0]).is_empty());
    }
}

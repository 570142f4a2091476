//! LINE Messaging API: <https://developers.line.biz/en/reference/messaging-api/>. Odd facts: the reply
//! token is free but works once and for about a minute, pushing costs quota; a push repeated under the
//! same retry key is answered 409, which is good news; the console's Verify button sends no events.

use aws_lc_rs::{digest, hmac};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use super::{Answer, Channel, Kind, Limits, Malformed, Misconfigured, Outcome, Received, Rejected, Request};
use super::{Settings, Verified, Webhook, wire};
use crate::message::{Address, Button, ChatType, Inbound, Person, Reply, Said, Secret, Timestamp};
use crate::text::{self, Measure};

const API: &str = "https://api.line.me";
const HEADER: &str = "x-line-signature";
const MESSAGES_PER_REQUEST: usize = 5;
const DISPLAY_TEXT: usize = 300;
const LIMITS: Limits = Limits {
    text: 5000,
    buttons: 13,
    title: 20,
    payload: 300,
    text_unit: Measure::Utf16,
    title_unit: Measure::Graphemes,
};

pub(super) const KIND: Kind = Kind {
    name: "line",
    keys: &["channel_secret", "access_token"],
    limits: LIMITS,
    build: |name, settings| Ok(Box::new(Line::new(name, settings)?)),
};

#[derive(Debug)]
struct Line {
    name: String,
    key: hmac::Key,
    access_token: Option<Secret>,
    api_base: String,
}

impl Line {
    fn new(name: &str, settings: &Settings) -> Result<Self, Misconfigured> {
        let secret = settings.secret("channel_secret")?;
        Ok(Self {
            name: name.to_owned(),
            key: hmac::Key::new(hmac::HMAC_SHA256, secret.expose().as_bytes()),
            access_token: settings.optional("access_token").map(Secret::new),
            api_base: settings.api_base(API),
        })
    }

    fn inbound(&self, event: Event) -> Option<Inbound> {
        // In standby another module of the account is talking with the resident.
        if event.mode == "standby" {
            return None;
        }
        let (message_id, said) = match event.what {
            What::Message { message } => (message.id.clone(), message.said()),
            What::Postback { postback } => (event.webhook_event_id.clone(), Said::Button(postback.data)),
            What::Follow => (event.webhook_event_id.clone(), Said::Arrived),
            What::Other => return None,
        };
        // Group members who have not agreed to LINE's terms have no id: they cannot be told apart.
        let Source { user: Some(user), group, room } = event.source? else {
            return None;
        };
        let group = group.or(room);
        Some(Inbound {
            id: event.webhook_event_id,
            message_id,
            chat: if group.is_some() { ChatType::Group } else { ChatType::Private },
            address: Address {
                channel: self.name.clone(),
                chat: group.unwrap_or_else(|| user.clone()),
                reply_token: event.reply_token,
                ..Address::default()
            },
            person: Person { channel: self.name.clone(), user },
            said,
            language_hint: None,
            place: None,
        })
    }

    fn request(&self, token: &Secret, path: &str, body: &impl Serialize) -> Request {
        let mut request = Request::post(format!("{}/v2/bot/message/{path}", self.api_base), body);
        request.headers.push(("Authorization", format!("Bearer {}", token.expose())));
        request
    }
}

impl Channel for Line {
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
        let given = hook.header(HEADER).ok_or(Rejected::Missing)?;
        let signature = STANDARD.decode(given).map_err(|_| Rejected::Wrong)?;
        hmac::verify(&self.key, &hook.body, &signature).map_err(|_| Rejected::Wrong)
    }

    fn parse(&self, hook: Verified<'_>) -> Result<Received, Malformed> {
        let body: Body = serde_json::from_slice(&hook.hook().body).map_err(|_| Malformed)?;
        let events = body.events.into_iter().filter_map(wire::Item::known);
        Ok(Received { events: events.filter_map(|event| self.inbound(event)).collect(), response: None })
    }

    fn render(&self, to: &Address, reply: &Reply) -> Vec<Request> {
        // Without a token nothing can be sent; `doctor` says so.
        let Some(token) = &self.access_token else {
            return Vec::new();
        };
        let (words, buttons) = wire::choices(reply, &LIMITS);
        let items: Vec<_> = buttons.into_iter().map(Choice::of).collect();
        let pieces = text::split(&words, LIMITS.text, LIMITS.text_unit);
        let mut messages: Vec<_> =
            pieces.iter().map(|text| SendText { kind: "text", text, quick_reply: None }).collect();
        if let Some(last) = messages.last_mut().filter(|_| !items.is_empty()) {
            last.quick_reply = Some(QuickReply { items });
        }
        let requests = messages.chunks(MESSAGES_PER_REQUEST).enumerate().map(|(position, messages)| {
            let mut push = self.request(token, "push", &Push { to: &to.chat, messages });
            push.headers.push(("X-Line-Retry-Key", retry_key(to, reply, position)));
            // The reply token works once, so it carries the first request.
            match to.reply_token.as_deref().filter(|_| position == 0) {
                None => push,
                Some(reply_token) => {
                    let answer = self.request(token, "reply", &Respond { reply_token, messages });
                    Request { other_way: Some(Box::new(push)), ..answer }
                }
            }
        });
        requests.collect()
    }

    fn outcome(&self, answer: &Answer) -> Outcome {
        let says = |words: &str| String::from_utf8_lossy(&answer.body).to_lowercase().contains(words);
        match answer.status {
            400 if says("invalid reply token") => Outcome::OtherWay,
            // An earlier try under the same retry key has been accepted.
            409 => Outcome::Delivered,
            // Trying again before the month is over cannot work.
            429 if says("monthly limit") => Outcome::Refused,
            _ => Outcome::from_status(answer),
        }
    }
}

/// The same on each try, so that LINE accepts a push once; version 4 is the UUID every check takes.
fn retry_key(to: &Address, reply: &Reply, position: usize) -> String {
    let name = format!("{}\n{}\n{position}", to.chat, reply.id);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest::digest(&digest::SHA256, name.as_bytes()).as_ref()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex::encode(bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

#[derive(Deserialize)]
struct Body {
    events: Vec<wire::Item<Event>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    mode: String,
    webhook_event_id: String,
    source: Option<Source>,
    reply_token: Option<String>,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum What {
    Message {
        message: Message,
    },
    Postback {
        postback: Postback,
    },
    Follow,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Message {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    /// Some stickers have a text too: LINE's, not the resident's.
    text: Option<String>,
}

impl Message {
    fn said(self) -> Said {
        match self.text.filter(|_| self.kind == "text") {
            Some(text) => Said::Text(text),
            None => Said::Wordless(self.kind),
        }
    }
}

#[derive(Deserialize)]
struct Postback {
    data: String,
}

#[derive(Deserialize)]
struct Source {
    #[serde(rename = "userId")]
    user: Option<String>,
    #[serde(rename = "groupId")]
    group: Option<String>,
    #[serde(rename = "roomId")]
    room: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Respond<'a> {
    reply_token: &'a str,
    messages: &'a [SendText<'a>],
}

#[derive(Serialize)]
struct Push<'a> {
    to: &'a str,
    messages: &'a [SendText<'a>],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SendText<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    quick_reply: Option<QuickReply<'a>>,
}

#[derive(Serialize)]
struct QuickReply<'a> {
    items: Vec<Choice<'a>>,
}

#[derive(Serialize)]
struct Choice<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    action: Action<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Action<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    label: String,
    data: &'a str,
    /// What the chat shows as the resident's own words after the tap.
    display_text: String,
}

impl<'a> Choice<'a> {
    fn of(button: &'a Button) -> Self {
        let action = Action {
            kind: "postback",
            label: text::shorten(&button.title, LIMITS.title, LIMITS.title_unit),
            data: &button.payload,
            display_text: text::shorten(&button.title, DISPLAY_TEXT, Measure::Utf16),
        };
        Self { kind: "action", action }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::suite::{self, Case, Proof, Signs, check};

    const SECRET: &str = "8c570fa6dd201bb328f1c1eac23a96d8";
    const TOKEN: &str = "line-access-token-1";

    fn settings() -> Settings {
        suite::settings(&[("channel_secret", SECRET), ("access_token", TOKEN)])
    }

    fn line() -> Line {
        Line::new("test", &settings()).expect("the settings are complete")
    }

    fn sign(body: &[u8]) -> Proof {
        let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
        vec![(HEADER, STANDARD.encode(hmac::sign(&key, body)))]
    }

    const CASES: &[Case] = &[
        Case {
            name: "one broken event does not lose the others",
            body: r#"{"destination":"U0","events":[{"type":"message","mode":5},7,{"type":"message"},
                {"type":"message","mode":"active","webhookEventId":"E1","source":{"type":"user","userId":"U4af"},
                "replyToken":"r1","message":{"type":"text","id":"44","text":"ゴミ"}},
                {"type":"postback","mode":"active","webhookEventId":"E2","source":{"type":"user","userId":"U4af"},
                "replyToken":"r2","postback":{"data":"/waste-sorting"}}]}"#,
            texts: &["ゴミ", "[/waste-sorting]"],
        },
        Case {
            name: "arrivals, stickers and what nobody says",
            body: r#"{"events":[{"type":"follow","mode":"active","webhookEventId":"E1","source":{"userId":"U4af"}},
                {"type":"message","mode":"active","webhookEventId":"E3","source":{"type":"user","userId":"U4af"},
                "message":{"type":"sticker","id":"45","text":"LINE's own words"}},
                {"type":"unfollow","mode":"active","webhookEventId":"E4","source":{"userId":"U4af"}},
                {"type":"next-year","mode":"active","webhookEventId":"E5","news":{}}]}"#,
            texts: &["*", "(sticker)"],
        },
        Case {
            name: "standby and a group member without an id",
            body: r#"{"events":[{"type":"message","mode":"standby","webhookEventId":"E1","source":{"userId":"U4af"},
                "message":{"type":"text","id":"44","text":"not for us"}},
                {"type":"message","mode":"active","webhookEventId":"E2","source":{"type":"group","groupId":"C1"},
                "message":{"type":"text","id":"45","text":"by nobody"}}]}"#,
            texts: &[],
        },
        Case { name: "the Verify button", body: r#"{"destination":"U0","events":[]}"#, texts: &[] },
    ];

    #[test]
    fn line_withstands_the_suite() {
        check(&line(), Signs::Body, sign, CASES);
        suite::plays_vectors(&KIND);
    }

    #[test]
    fn without_a_secret_it_does_not_start() {
        let error = Line::new("test", &suite::settings(&[("access_token", TOKEN)])).err();
        assert_eq!(error, Some(Misconfigured::Missing { key: "channel_secret" }));
    }

    #[test]
    fn a_group_is_answered_in_the_group() {
        for source in [r#"{"userId":"U4af","groupId":"C1"}"#, r#"{"userId":"U4af","roomId":"C1"}"#] {
            let event = format!(
                r#"{{"type":"postback","mode":"active","webhookEventId":"E1","source":{source},"postback":{{"data":"/a"}}}}"#
            );
            let event = serde_json::from_str(&event).expect("the event is complete");
            let inbound = line().inbound(event).expect("somebody said it");
            assert_eq!((inbound.address.chat.as_str(), inbound.person.user.as_str()), ("C1", "U4af"));
            assert_eq!(inbound.chat, ChatType::Group);
        }
    }

    #[test]
    fn the_reply_token_is_tried_first_and_a_push_is_the_other_way() {
        let to = Address { reply_token: Some("r1".into()), ..suite::address("U4af") };
        let reply = suite::reply("Which?", &["/a"]);
        let requests = line().render(&to, &reply);
        let [answer] = requests.as_slice() else { panic!("{requests:?}") };
        let messages = r#""messages":[{"type":"text","text":"Which?","quickReply":{"items":[{"type":"action","action":{"type":"postback","label":"Title 1","data":"/a","displayText":"Title 1"}}]}}]}"#;
        assert_eq!(answer.url, "https://api.line.me/v2/bot/message/reply");
        assert_eq!(answer.headers, [("Authorization", format!("Bearer {TOKEN}"))]);
        assert_eq!(String::from_utf8_lossy(&answer.body), format!(r#"{{"replyToken":"r1",{messages}"#));
        let push = answer.other_way.as_deref().expect("a used reply token is not the end");
        assert_eq!(push.url, "https://api.line.me/v2/bot/message/push");
        assert_eq!(String::from_utf8_lossy(&push.body), format!(r#"{{"to":"U4af",{messages}"#));
        let again = line().render(&suite::address("U4af"), &reply);
        assert_eq!(again.first(), Some(push), "the same key on each try");
        let next = line().render(&suite::address("U4af"), &Reply { id: "in/1".into(), ..reply });
        assert_ne!(next.first(), Some(push), "the next reply is not taken for this one");
        suite::hides(&[SECRET, TOKEN], &[&settings(), &line(), &requests]);
    }

    #[test]
    fn a_very_long_text_goes_five_messages_at_a_time_each_push_with_its_own_key() {
        let to = Address { reply_token: Some("r1".into()), ..suite::address("U4af") };
        let requests = line().render(&to, &suite::reply(&"长文。".repeat(10_000), &["/a"]));
        let counts =
            requests.iter().map(|request| String::from_utf8_lossy(&request.body).matches(r#""type":"text""#).count());
        assert_eq!(counts.collect::<Vec<_>>(), [5, 2]);
        let key = |request: &Request| request.headers.iter().find(|(name, _)| *name == "X-Line-Retry-Key").cloned();
        let first = requests[0].other_way.as_deref().and_then(key).expect("a push has a key");
        let second = key(&requests[1]).expect("a push has a key");
        assert_ne!(first, second);
        assert_eq!(first.1.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(requests[1].other_way.is_none());
        let buttons = requests.iter().map(|request| String::from_utf8_lossy(&request.body).contains("quickReply"));
        assert_eq!(buttons.collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn without_an_access_token_nothing_is_sent() {
        let mute = Line::new("test", &suite::settings(&[("channel_secret", SECRET)])).expect("it may listen");
        assert!(mute.render(&suite::address("U4af"), &suite::reply("Hello", &[])).is_empty());
    }

    #[test]
    fn the_answers_of_line_are_understood() {
        for (status, body, expected) in [
            (200, "{}", Outcome::Delivered),
            (400, r#"{"message":"Invalid reply token"}"#, Outcome::OtherWay),
            (400, r#"{"message":"The request body has 1 error(s)"}"#, Outcome::Refused),
            (409, r#"{"message":"The retry key is already accepted"}"#, Outcome::Delivered),
            (429, r#"{"message":"The API rate limit has been exceeded"}"#, Outcome::Retry(None)),
            (429, r#"{"message":"You have reached your monthly limit."}"#, Outcome::Refused),
            (401, "", Outcome::Refused),
            (500, "", Outcome::Retry(None)),
        ] {
            let answer = Answer { status, retry_after: None, body: body.into() };
            assert_eq!(line().outcome(&answer), expected, "{status} {body}");
        }
    }
}

//! Telegram Bot API: <https://core.telegram.org/bots/api>. Odd facts: the proof is a header that equals
//! our secret and does not cover the body; ids of groups are negative and need 64 bits; `message_id`
//! repeats between chats, only `update_id` is unique; a tap spins until it is acknowledged.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize, de::IgnoredAny};

use super::{Answer, Channel, Kind, Limits, Malformed, Misconfigured, Outcome, Received, Rejected, Request};
use super::{Settings, Verified, Webhook, wire};
use crate::message::{Address, ChatType, Inbound, Person, Reply, Said, Secret, Timestamp};
use crate::text::{self, Measure};

const API: &str = "https://api.telegram.org";
const HEADER: &str = "x-telegram-bot-api-secret-token";
const LIMITS: Limits = Limits {
    text: 4096,
    buttons: 100,
    title: 64,
    payload: 64,
    text_unit: Measure::Utf16,
    title_unit: Measure::Graphemes,
};
/// Messages without words, by the field that holds them. A venue has a `location` too and an animation
/// a `document`: the telling field stands first.
const WORDLESS: &[&str] = &[
    "photo",
    "voice",
    "video",
    "video_note",
    "audio",
    "animation",
    "document",
    "sticker",
    "venue",
    "location",
    "contact",
    "poll",
    "dice",
];

pub(super) const KIND: Kind = Kind {
    name: "telegram",
    keys: &["secret_token", "bot_token"],
    limits: LIMITS,
    build: |name, settings| Ok(Box::new(Telegram::new(name, settings)?)),
};

#[derive(Debug)]
struct Telegram {
    name: String,
    secret_token: Secret,
    bot_token: Option<Secret>,
    api_base: String,
}

impl Telegram {
    fn new(name: &str, settings: &Settings) -> Result<Self, Misconfigured> {
        let secret_token = settings.secret("secret_token")?;
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        if secret_token.expose().len() > 256 || !secret_token.expose().bytes().all(allowed) {
            let problem = "must be 1 to 256 of A-Z, a-z, 0-9, _ and -, or Telegram does not take it";
            return Err(Misconfigured::Unusable { key: "secret_token", problem });
        }
        Ok(Self {
            name: name.to_owned(),
            secret_token,
            bot_token: settings.optional("bot_token").map(Secret::new),
            api_base: settings.api_base(API),
        })
    }

    fn event(&self, update: Update) -> Option<Inbound> {
        let id = update.id.to_string();
        let (from, message, said, tap) = match update {
            Update { message: Some(mut message), .. } => (message.from.take()?, message, None, None),
            Update { callback_query: Some(Tap { id: tap, from, message, data }), .. } => {
                (from, message?, Some(Said::Button(data?)), Some(tap))
            }
            _ => return None,
        };
        if from.is_bot {
            return None;
        }
        let (chat, message_id) = (message.chat, message.id.to_string());
        let said = match said {
            Some(said) => said,
            None => message.content.said()?,
        };
        Some(Inbound {
            id,
            message_id,
            person: Person { channel: self.name.clone(), user: from.id.to_string() },
            address: Address { channel: self.name.clone(), chat: chat.id.to_string(), tap, ..Address::default() },
            said,
            chat: if chat.kind == "private" { ChatType::Private } else { ChatType::Group },
            language_hint: from.language_code,
            place: None,
        })
    }

    fn request(&self, token: &Secret, method: &str, body: &impl Serialize) -> Request {
        Request::post(format!("{}/bot{}/{method}", self.api_base, token.expose()), body)
    }
}

impl Channel for Telegram {
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
        if self.secret_token.matches(given) { Ok(()) } else { Err(Rejected::Wrong) }
    }

    fn parse(&self, hook: Verified<'_>) -> Result<Received, Malformed> {
        let update: Update = serde_json::from_slice(&hook.hook().body).map_err(|_| Malformed)?;
        Ok(Received { events: self.event(update).into_iter().collect(), response: None })
    }

    fn render(&self, to: &Address, reply: &Reply) -> Vec<Request> {
        // Without a token nothing can be sent; `doctor` says so. A chat we did not write has no number.
        let (Some(token), Ok(chat_id)) = (&self.bot_token, to.chat.parse::<i64>()) else {
            return Vec::new();
        };
        let mut requests = Vec::new();
        if let Some(tap) = &to.tap {
            let courtesy = self.request(token, "answerCallbackQuery", &AnswerTap { callback_query_id: tap });
            requests.push(Request { courtesy: true, ..courtesy });
        }
        let (words, buttons) = wire::choices(reply, &LIMITS);
        let row = |title: &str, data| {
            [Key { text: text::shorten(title, LIMITS.title, LIMITS.title_unit), callback_data: data }]
        };
        let keyboard: Vec<_> = buttons.iter().map(|button| row(&button.title, button.payload.as_str())).collect();
        let mut reply_markup = Some(Markup { inline_keyboard: keyboard }).filter(|_| !buttons.is_empty());
        // No parse_mode: a resident's underscore would be refused as a broken entity.
        let pieces = text::split(&words, LIMITS.text, LIMITS.text_unit);
        let last = pieces.len() - 1;
        for (position, text) in pieces.iter().enumerate() {
            let reply_markup = if position == last { reply_markup.take() } else { None };
            requests.push(self.request(token, "sendMessage", &SendMessage { chat_id, text, reply_markup }));
        }
        requests
    }

    fn outcome(&self, answer: &Answer) -> Outcome {
        match answer.status {
            // The resident blocked the bot, deleted the account or removed us from the group.
            403 => Outcome::Gone,
            429 => {
                let body = serde_json::from_slice::<Refusal>(&answer.body).ok();
                let seconds = body.and_then(|body| body.parameters?.retry_after).or(answer.retry_after);
                Outcome::Retry(seconds.map(Duration::from_secs))
            }
            _ => Outcome::from_status(answer),
        }
    }
}

#[derive(Deserialize)]
struct Update {
    #[serde(rename = "update_id")]
    id: i64,
    message: Option<Message>,
    callback_query: Option<Tap>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "message_id")]
    id: i64,
    /// Nobody in particular, in channels.
    from: Option<User>,
    chat: Chat,
    #[serde(flatten)]
    content: Content,
}

#[derive(Deserialize)]
#[expect(clippy::zero_sized_map_values, reason = "of the other fields only the names matter")]
struct Content {
    text: Option<String>,
    caption: Option<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, IgnoredAny>,
}

impl Content {
    /// `None` for what a chat does by itself: somebody joined, a message was pinned.
    fn said(self) -> Option<Said> {
        match self.text.or(self.caption) {
            Some(text) if is_start(&text) => Some(Said::Arrived),
            Some(text) => Some(Said::Text(text)),
            None => {
                let kind = WORDLESS.iter().find(|kind| self.rest.contains_key(**kind))?;
                Some(Said::Wordless((*kind).to_owned()))
            }
        }
    }
}

#[derive(Deserialize)]
struct Tap {
    id: String,
    from: User,
    message: Option<Message>,
    data: Option<String>,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    is_bot: bool,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Refusal {
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

#[derive(Serialize)]
struct SendMessage<'a> {
    chat_id: i64,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Markup<'a>>,
}

#[derive(Serialize)]
struct Markup<'a> {
    inline_keyboard: Vec<[Key<'a>; 1]>,
}

#[derive(Serialize)]
struct Key<'a> {
    text: String,
    callback_data: &'a str,
}

#[derive(Serialize)]
struct AnswerTap<'a> {
    callback_query_id: &'a str,
}

/// `/start`, also with what a deep link carries and with the bot's name, as groups write it.
fn is_start(text: &str) -> bool {
    let command = text.split_whitespace().next().unwrap_or_default();
    command.split('@').next() == Some("/start")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::suite::{self, Case, Signs, check};

    const SECRET: &str = "linju_Secret-token_01";
    const TOKEN: &str = "123456:TEST-TOKEN";

    fn settings() -> Settings {
        suite::settings(&[("secret_token", SECRET), ("bot_token", TOKEN), ("api_base", "http://127.0.0.1:1/")])
    }

    fn telegram() -> Telegram {
        Telegram::new("test", &settings()).expect("the settings are complete")
    }

    const CASES: &[Case] = &[
        Case {
            name: "text in a group with a large negative id",
            body: r#"{"update_id":10000,"message":{"message_id":7,"from":{"id":7111111111,"is_bot":false},
                "chat":{"id":-1001234567890123,"type":"supergroup"},"date":1790000000,"text":"où ?"}}"#,
            texts: &["où ?"],
        },
        Case {
            name: "start with a deep link, addressed to the bot",
            body: r#"{"update_id":10001,"message":{"message_id":8,"from":{"id":7111111111},
                "chat":{"id":7111111111,"type":"private"},"text":"/start@linju_bot binjiang"}}"#,
            texts: &["*"],
        },
        Case {
            name: "a venue is not a mere location",
            body: r#"{"update_id":10002,"message":{"message_id":9,"from":{"id":7111111111},
                "chat":{"id":7111111111,"type":"private"},"venue":{"title":"x"},"location":{"latitude":1.5}}}"#,
            texts: &["(venue)"],
        },
        Case {
            name: "the words under a photo are read",
            body: r#"{"update_id":10003,"message":{"message_id":9,"from":{"id":7111111111},
                "chat":{"id":7111111111,"type":"private"},"photo":[{"file_id":"x"}],"caption":"It burns here"}}"#,
            texts: &["It burns here"],
        },
        Case {
            name: "a button",
            body: r#"{"update_id":10004,"callback_query":{"id":"tap-1","from":{"id":7111111111,"is_bot":false},
                "message":{"message_id":3,"from":{"id":5,"is_bot":true},"chat":{"id":7111111111,"type":"private"}},
                "data":"/waste-sorting"}}"#,
            texts: &["[/waste-sorting]"],
        },
        Case {
            name: "an edited message",
            body: r#"{"update_id":10005,"edited_message":{"message_id":9,"from":{"id":7111111111},
                "chat":{"id":7111111111,"type":"private"},"text":"other words"}}"#,
            texts: &[],
        },
        Case {
            name: "another bot",
            body: r#"{"update_id":10006,"message":{"message_id":9,"from":{"id":7111111111,"is_bot":true},
                "chat":{"id":7111111111,"type":"private"},"text":"I am a bot"}}"#,
            texts: &[],
        },
        Case {
            name: "somebody joined, somebody blocked us, something new",
            body: r#"{"update_id":10007,"message":{"message_id":9,"from":{"id":7111111111},
                "chat":{"id":-71,"type":"group"},"new_chat_members":[]},"my_chat_member":{},"next_year":[1]}"#,
            texts: &[],
        },
        Case {
            name: "a post of a channel, by nobody",
            body: r#"{"update_id":10008,"channel_post":{"message_id":9,"chat":{"id":-71,"type":"channel"},"text":"x"}}"#,
            texts: &[],
        },
    ];

    #[test]
    fn telegram_withstands_the_suite() {
        check(&telegram(), Signs::SenderOnly, |_| vec![(HEADER, SECRET.to_owned())], CASES);
        suite::plays_vectors(&KIND);
    }

    #[test]
    fn without_a_usable_secret_it_does_not_start() {
        let error = |settings: &[(&str, &str)]| Telegram::new("test", &suite::settings(settings)).err();
        assert_eq!(error(&[("bot_token", TOKEN)]), Some(Misconfigured::Missing { key: "secret_token" }));
        for secret in ["with blank", "ünïcode", &"x".repeat(257)] {
            let found = error(&[("secret_token", secret)]);
            assert!(matches!(found, Some(Misconfigured::Unusable { key: "secret_token", .. })), "{secret}");
        }
    }

    #[test]
    fn a_tap_is_acknowledged_before_the_answer_and_buttons_stand_one_per_row() {
        let to = Address { tap: Some("tap-1".into()), ..suite::address("-1001234567890123") };
        let long = "/".repeat(65);
        let requests = telegram().render(&to, &suite::reply("Which?", &["/a", &long, "/c"]));
        let [courtesy, send] = requests.as_slice() else { panic!("{requests:?}") };
        assert!(courtesy.courtesy && !send.courtesy);
        assert_eq!(courtesy.url, format!("http://127.0.0.1:1/bot{TOKEN}/answerCallbackQuery"));
        assert_eq!(String::from_utf8_lossy(&courtesy.body), r#"{"callback_query_id":"tap-1"}"#);
        assert_eq!(send.url, format!("http://127.0.0.1:1/bot{TOKEN}/sendMessage"));
        let expected = r#"{"chat_id":-1001234567890123,"text":"Which?\n\n2. Title 2","reply_markup":{"inline_keyboard":[[{"text":"Title 1","callback_data":"/a"}],[{"text":"Title 3","callback_data":"/c"}]]}}"#;
        assert_eq!(String::from_utf8_lossy(&send.body), expected);
        suite::hides(&[SECRET, TOKEN], &[&settings(), &telegram(), &requests]);
    }

    #[test]
    fn a_long_text_is_cut_and_the_buttons_come_last() {
        let requests = telegram().render(&suite::address("1"), &suite::reply(&"🙂🙂 ".repeat(2000), &["/a"]));
        let bodies: Vec<_> = requests.iter().map(|request| String::from_utf8_lossy(&request.body)).collect();
        assert_eq!(bodies.len(), 3);
        assert!(bodies.iter().all(|body| body.encode_utf16().count() < 4300));
        assert!(!bodies[1].contains("/a") && bodies[2].contains("/a"));
    }

    #[test]
    fn without_a_bot_token_nothing_is_sent() {
        let mute = Telegram::new("test", &suite::settings(&[("secret_token", SECRET)])).expect("it may listen");
        assert!(mute.render(&suite::address("1"), &suite::reply("Hello", &[])).is_empty());
    }

    #[test]
    fn the_answers_of_telegram_are_understood() {
        let seconds = |seconds| Outcome::Retry(Some(Duration::from_secs(seconds)));
        for (status, body, expected) in [
            (200, r#"{"ok":true}"#, Outcome::Delivered),
            (429, r#"{"ok":false,"parameters":{"retry_after":35}}"#, seconds(35)),
            (429, "not JSON", seconds(5)),
            (403, r#"{"ok":false,"description":"Forbidden: bot was blocked by the user"}"#, Outcome::Gone),
            (400, r#"{"ok":false,"description":"Bad Request: chat not found"}"#, Outcome::Refused),
            (401, "", Outcome::Refused),
            (404, "", Outcome::Refused),
            (502, "", seconds(5)),
        ] {
            let answer = Answer { status, retry_after: Some(5), body: body.into() };
            assert_eq!(telegram().outcome(&answer), expected, "{status} {body}");
        }
    }
}

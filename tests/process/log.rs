//! The log at its most talkative: it shows no words of a resident, no id, no token.

use serde_json::json;

use crate::platform::{Platform, SECRET, TOKEN, deliver, setup};
use crate::service::until;

const REST_TOKEN: &str = "rest-token-77aa";
const PERSON: &str = "person-4f1d";
const MESSAGE_ID: &str = "message-id-90cc";
const TELEGRAM_PERSON: i64 = 5_550_123_987;
const WORDS: &str = "xylophone-quartz";
const REST: &str = "[channels.rest]\ntoken = \"TOKEN\"\n";
/// A second channel, whose platform nobody answers for.
const GONE: &str = r#"
[channels.gone]
kind = "telegram"
secret_token = "SECRET"
bot_token = "TOKEN"
api_base = "http://127.0.0.1:1"
"#;
const PHONE: &str = "13955501234";

#[tokio::test]
async fn nothing_of_a_resident_and_no_secret_is_in_the_log() {
    let platform = Platform::start(0, 500).await;
    let mut setup = setup(platform.address.port());
    let settings = setup.folder.path().join("linju.toml");
    let mut text = std::fs::read_to_string(&settings).expect("readable");
    text += &GONE.replace("SECRET", SECRET).replace("TOKEN", TOKEN);
    text += &REST.replace("TOKEN", REST_TOKEN);
    std::fs::write(settings, text).expect("written");
    setup.environment.push(("RUST_LOG", "linju=trace"));
    let service = setup.start();
    let rest = |body: serde_json::Value, token: &str| {
        let post = service.http.post(service.url("/webhooks/rest/webhook")).bearer_auth(token).json(&body);
        async move { post.send().await.expect("it answers").status().as_u16() }
    };
    let said = |message: &str, id: usize| json!({ "sender": PERSON, "message": message, "metadata": { "message_id": format!("{MESSAGE_ID}-{id}") } });
    let form = [
        "/repair-request",
        &format!("the {WORDS} is broken"),
        &format!("room {WORDS}"),
        WORDS,
        "change contact",
        PHONE,
    ];
    let spoken = [
        "yes",
        &format!("fire! {WORDS}"),
        &format!("{WORDS} human please"),
        "yes",
        "what do you keep about me",
        "delete everything",
        "yes",
    ];
    for (id, message) in form.iter().chain(&spoken).enumerate() {
        assert_eq!(rest(said(message, id), REST_TOKEN).await, 200);
    }
    assert_eq!(rest(said(WORDS, 0), "wrong-secret-guess").await, 403);
    assert_eq!(rest(json!([WORDS, PERSON]), REST_TOKEN).await, 400);
    let tracker = service.http.get(service.url(&format!("/conversations/{PERSON}/tracker?token={REST_TOKEN}")));
    assert_eq!(tracker.send().await.expect("it answers").status(), 200);
    let parse =
        service.http.post(service.url(&format!("/model/parse?token={REST_TOKEN}"))).json(&json!({ "text": WORDS }));
    assert_eq!(parse.send().await.expect("it answers").status(), 200);
    let erase = service.http.delete(service.url(&format!("/conversations/{PERSON}?token={REST_TOKEN}")));
    assert_eq!(erase.send().await.expect("it answers").status(), 204);

    assert_eq!(deliver(&service, "bot", 880_071, TELEGRAM_PERSON, &format!("I need a {WORDS}")).await, 200);
    assert_eq!(deliver(&service, "gone", 880_072, TELEGRAM_PERSON, &format!("I need a {WORDS}")).await, 200);
    until("the platform fails", async || platform.asked(500).pop()).await;
    platform.set(200);
    until("the platform takes it", async || platform.asked(200).pop()).await;
    until("nobody answers", async || service.said().contains("the platform did not answer").then_some(())).await;

    let log = service.said();
    assert!(log.contains("a message was answered"), "the log is on: {log}");
    let person = TELEGRAM_PERSON.to_string();
    for hidden in [
        WORDS,
        PHONE,
        PERSON,
        MESSAGE_ID,
        &person,
        "880071",
        REST_TOKEN,
        SECRET,
        TOKEN,
        "token-in-the-path",
        "wrong-secret-guess",
    ] {
        let line = log.lines().find(|line| line.contains(hidden));
        assert_eq!(line, None, "`{hidden}` is in the log");
    }
}

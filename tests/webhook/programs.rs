//! Routes for programs: who may use them, and the shapes they answer in; how the service is.

use axum::{body::Body, http::Request};
use serde_json::{Value, json};

use crate::common::residents::{get, post, with};
use crate::common::{Plan, Town};

const TOKEN: &str = "[channels.rest]\ntoken = \"open-sesame\"\n";

/// Name, how to ask with this query string, and the status when all is well.
type Route = (&'static str, Box<dyn Fn(&str) -> Request<Body>>, u16);

fn routes() -> Vec<Route> {
    let rest = json!({ "sender": "u", "message": "hello" });
    vec![
        ("rest", Box::new(move |query| post(&format!("/webhooks/rest/webhook{query}"), &rest)), 200),
        ("parse", Box::new(|query| post(&format!("/model/parse{query}"), &json!({ "text": "hello" }))), 200),
        ("tracker", Box::new(|query| get(&format!("/conversations/u/tracker{query}"))), 200),
        (
            "delete",
            Box::new(|query| {
                Request::delete(format!("/conversations/u{query}")).body(Body::empty()).expect("a request")
            }),
            204,
        ),
    ]
}

#[tokio::test]
async fn with_a_token_only_its_bearer_may_use_them() {
    for loopback in [true, false] {
        let town = Town::planned(TOKEN, Plan { loopback, ..Plan::default() });
        for (name, request, fine) in routes() {
            let status = async |request| town.send(request).await.status;
            assert_eq!(status(request("")).await, 401, "{name}");
            assert_eq!(status(request("?token=")).await, 403, "{name}");
            for wrong in ["Bearer wrong", "Bearer open-sesame2", "Bearer open-sesam", "bearer-open-sesame"] {
                let expected = if wrong.starts_with("Bearer ") { 403 } else { 401 };
                assert_eq!(status(with(request(""), "authorization", wrong)).await, expected, "{name} {wrong}");
            }
            assert_eq!(status(request("?token=wrong")).await, 403, "{name}");
            assert_eq!(status(request("?token=open-sesame")).await, fine, "{name}");
            assert_eq!(status(with(request(""), "authorization", "Bearer open-sesame")).await, fine, "{name}");
        }
    }
}

#[tokio::test]
async fn without_a_token_only_this_machine_may_use_them() {
    let open = Town::new("");
    let public = Town::planned("", Plan { loopback: false, ..Plan::default() });
    for (name, request, fine) in routes() {
        assert_eq!(open.send(request("")).await.status, fine, "{name}");
        assert_eq!(public.send(request("")).await.status, 401, "{name}");
        assert_eq!(public.send(request("?token=")).await.status, 401, "{name}");
        for header in ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded"] {
            let answer = open.send(with(request(""), header, "127.0.0.1")).await;
            assert_eq!(answer.status, 401, "{name} {header}: a proxy stands before us");
        }
    }
    assert_eq!(public.conversations().await, 0);
}

#[tokio::test]
async fn a_text_is_understood_in_the_shape_of_rasa() {
    let town = Town::new("");
    let parse = async |body: Value| town.send(post("/model/parse", &body)).await;
    let parsed = parse(json!({ "text": "Where is the community office?", "message_id": "m1" })).await.json();
    assert_eq!((&parsed["text"], &parsed["message_id"]), (&json!("Where is the community office?"), &json!("m1")));
    assert_eq!((&parsed["intent"]["name"], &parsed["entities"]), (&json!("community-office"), &json!([])));
    assert!(parsed["intent"]["confidence"].as_f64().is_some_and(|sure| (0.6..=1.0).contains(&sure)), "{parsed}");
    let ranking = parsed["intent_ranking"].as_array().expect("a list");
    assert!(ranking.len() > 1 && ranking.iter().all(|one| one["name"].is_string() && one["confidence"].is_number()));
    assert_eq!(ranking[0], parsed["intent"]);

    let parsed = parse(json!({ "text": "xqzt blorp fnord" })).await.json();
    assert_eq!(parsed["intent"]["name"], "nlu_fallback");
    assert_eq!(parsed["intent_ranking"][0]["name"], "nlu_fallback");
    assert!(parsed.get("message_id").is_none());
    let parsed = parse(json!({ "text": "家里着火了" })).await.json();
    assert_eq!(parsed["intent"]["name"], "emergency-fire");

    let answer = parse(json!({ "txt": "hello" })).await;
    assert_eq!(answer.status, 400);
    let failure = answer.json();
    let keys: Vec<_> = failure.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["code", "message", "reason", "status", "version"]);
    assert_eq!((&failure["status"], &failure["code"]), (&json!("failure"), &json!(400)));
}

#[tokio::test]
async fn a_tracker_shows_language_place_and_the_open_form() {
    let town = Town::new("");
    town.resident("Ünal/7").say_all(&["hello", "/repair-request", "The kitchen tap is leaking"]).await;
    let tracker = town.send(get("/conversations/%C3%9Cnal%2F7/tracker")).await.json();
    assert_eq!(tracker["sender_id"], "Ünal/7");
    assert_eq!(tracker["latest_message"], json!({ "intent": { "name": "repair-request" }, "entities": [] }));
    let slots = json!({ "language": "en", "place": "example-campus", "what": "The kitchen tap is leaking" });
    assert_eq!(tracker["slots"], slots);
    assert_eq!(tracker["active_loop"], json!({ "name": "repair-request" }));
    assert_eq!((&tracker["latest_input_channel"], &tracker["paused"]), (&json!("rest"), &json!(false)));
    assert!(tracker["latest_event_time"].as_f64().is_some_and(|time| time > 1.7e9), "{tracker}");
    assert_eq!((&tracker["events"], &tracker["latest_action_name"]), (&json!([]), &json!("action_listen")));
}

#[tokio::test]
async fn a_conversation_is_deleted_and_its_tracker_is_that_of_a_stranger() {
    let town = Town::new("");
    town.resident("u").say("hello").await;
    let stranger = town.send(get("/conversations/nobody/tracker")).await.json();
    for _ in 0..2 {
        let delete = Request::delete("/conversations/u").body(Body::empty()).expect("a request");
        let answer = town.send(delete).await;
        assert_eq!((answer.status, answer.body.len()), (204, 0), "also when there is nothing");
    }
    let mut tracker = town.send(get("/conversations/u/tracker")).await.json();
    tracker["sender_id"] = json!("nobody");
    assert_eq!(tracker, stranger);
    assert_eq!(town.conversations().await, 0);
}

#[tokio::test]
async fn when_the_store_fails_they_say_so_without_details() {
    let town = Town::new("");
    town.store.fail();
    let delete = Request::delete("/conversations/u").body(Body::empty()).expect("a request");
    for request in [get("/conversations/u/tracker"), delete] {
        let answer = town.send(request).await;
        assert_eq!(answer.status, 503);
        assert!(!answer.text().contains("disk"), "{}", answer.text());
        assert_eq!(answer.json()["status"], "failure");
    }
}

#[tokio::test]
async fn health_says_how_store_and_content_are() {
    let town = Town::new("");
    let answer = town.send(get("/healthz")).await;
    let health = answer.json();
    assert_eq!((answer.status, &health["status"]), (200, &json!("ok")));
    assert_eq!((&health["store"]["kind"], &health["store"]["durability"]), (&json!("memory"), &json!("none")));
    assert_eq!(health["content_version"], town.content.current().version);
    assert_eq!(health["loaded_at"], "2026-11-23T02:00:00Z");
    assert_eq!((&health["rejected"], &health["store"]["trouble"]), (&Value::Null, &Value::Null));
    assert!(health["stale_facts"].as_u64().is_some_and(|count| count > 0), "{health}: nobody has checked our facts");
    assert_eq!(town.send(get("/readyz")).await.status, 200);

    town.store.fail();
    let answer = town.send(get("/healthz")).await;
    assert_eq!((answer.status, &answer.json()["status"]), (503, &json!("down")));
    assert!(answer.json()["store"]["trouble"].as_str().is_some_and(|trouble| trouble.contains("disk is full")));
    assert_eq!(town.send(get("/readyz")).await.status, 503);
}

#[tokio::test]
async fn health_shows_what_waits_to_be_sent() {
    use crate::common::residents::{telegram, telegram_bot};
    let town = Town::new(&telegram_bot("bot", "example-campus", "http://127.0.0.1:9"));
    town.send(telegram("bot", 1, 7, "hello")).await;
    assert_eq!(town.send(get("/healthz")).await.json()["store"]["waiting_to_be_sent"], 1);
}

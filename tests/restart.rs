//! The program is killed in the middle of its work and started again: nothing that was acknowledged is
//! lost, nothing is handled twice, conversations go on where they were.
//! Twenty rounds under load: `LINJU_KILL_ROUNDS=20 cargo test --test restart kill -- --nocapture`.

#[path = "process/load.rs"]
mod load;
#[path = "process/platform.rs"]
mod platform;
#[path = "process/service.rs"]
mod service;
#[path = "process/trace.rs"]
mod trace;

use std::{fs, time::Instant};

use serde_json::json;

use load::case_of;
use platform::{Platform, deliver};
use service::{Setup, tell, until};

#[tokio::test]
async fn a_form_goes_on_where_it_was() {
    let setup = Setup::new("");
    let service = setup.start();
    service.ask("ana", "/repair-request", "1").await;
    let asked = service.ask("ana", "the lamp on the third floor is broken", "2").await;
    assert!(asked.contains("Where is it?"), "{asked}");
    service.kill();

    let service = setup.start();
    let asked = service.ask("ana", "building 3, stairway 2", "3").await;
    assert!(asked.contains("Since when?"), "{asked}");
    service.kill();

    let service = setup.start();
    let summary = service.ask("ana", "since yesterday", "4").await;
    for answer in ["the lamp on the third floor is broken", "building 3, stairway 2", "since yesterday"] {
        assert!(summary.contains(answer), "{summary}");
    }
}

#[tokio::test]
async fn the_same_delivery_before_and_after_is_one_turn_and_one_case() {
    let setup = Setup::new("");
    let service = setup.start();
    for (id, words) in
        ["/repair-request", "the lamp in the stairs is broken", "building 3", "since yesterday"].iter().enumerate()
    {
        service.ask("ana", words, &id.to_string()).await;
    }
    let before = service.send("ana", "yes", "last").await.expect("it answers");
    assert!(case_of(&before).is_some(), "{}", before.body);
    service.kill();

    let service = setup.start();
    let after = service.send("ana", "yes", "last").await.expect("it answers");
    assert_eq!(after, before);
    service.kill();
    let records = setup.records();
    assert_eq!(records.len(), 1);
    let record = &records[0]["record"];
    let cases = record["conversation"]["cases"].as_array().expect("a list");
    assert_eq!(cases.iter().map(|case| case["number"].as_str()).collect::<Vec<_>>(), [case_of(&before).as_deref()]);
    let seen = record["seen"].as_array().expect("a list");
    assert_eq!(seen.iter().filter(|seen| seen["id"] == "last").count(), 1);
}

#[tokio::test]
async fn an_unsent_reply_is_sent_once_after_the_restart() {
    // The first platform answers 500, the second is not there at all.
    let platform = Platform::start(0, 500).await;
    let setup = platform::setup(platform.address.port());
    let service = setup.start();
    assert_eq!(deliver(&service, "bot", 1, 71, "/waste-sorting").await, 200);
    until("the platform was asked", async || platform.asked(500).pop()).await;
    service.kill();
    platform.set(200);
    arrives_once(&setup, &platform).await;

    let vacant = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = vacant.local_addr().expect("it listens").port();
    drop(vacant);
    let setup = platform::setup(port);
    let service = setup.start();
    assert_eq!(deliver(&service, "bot", 1, 71, "/waste-sorting").await, 200);
    until("nobody was there", async || service.said().contains("the platform did not answer").then_some(())).await;
    service.kill();
    let platform = Platform::start(port, 200).await;
    arrives_once(&setup, &platform).await;
}

/// The reply that waited arrives, and the next one of the conversation after it: had the first been
/// sent twice, it would stand between them.
async fn arrives_once(setup: &Setup, platform: &Platform) {
    let service = setup.start();
    until("the reply arrives", async || platform.asked(200).pop()).await;
    assert_eq!(deliver(&service, "bot", 1, 71, "/waste-sorting").await, 200, "a delivery that is repeated");
    assert_eq!(deliver(&service, "bot", 2, 71, "/find-clinic").await, 200);
    let texts = until("the second reply arrives", async || {
        Some(platform.asked(200)).filter(|asked| asked.iter().any(|body| !is_about_waste(body)))
    });
    let texts = texts.await;
    assert_eq!(texts.iter().map(is_about_waste).collect::<Vec<_>>(), [true, false], "{texts:?}");
    until("the outbox is empty", async || {
        (service.health().await.pointer("/store/waiting_to_be_sent") == Some(&json!(0))).then_some(())
    })
    .await;
    service.kill();
    let record = &setup.records()[0]["record"];
    assert_eq!((&record["outbox"], &record["undelivered"]), (&json!([]), &json!(0)));
}

fn is_about_waste(body: &serde_json::Value) -> bool {
    body["text"].as_str().is_some_and(|text| text.contains("Recyclable"))
}

#[tokio::test]
async fn what_a_crash_cut_off_while_it_was_written_is_written_again() {
    let setup = Setup::new("");
    setup.start().kill();
    fs::write(setup.data.join("page.key"), "").expect("written");
    for entry in fs::read_dir(setup.data.join("cache")).expect("there is a cache").flatten() {
        // Hard links to the same file stand in the folders of other tests.
        let half = fs::read(entry.path()).expect("readable")[..1000].to_vec();
        fs::remove_file(entry.path()).expect("removed");
        fs::write(entry.path(), half).expect("written");
    }
    let service = setup.start();
    let session = service.http.post(service.url("/web/session")).send().await.expect("it answers");
    assert_eq!(session.status(), 200);
    service.kill();
    assert_eq!(fs::read_to_string(setup.data.join("page.key")).expect("readable").len(), 64);
}

#[tokio::test]
async fn the_time_to_start_and_the_memory_are_told() {
    let setup = Setup::new("");
    let begun = Instant::now();
    let service = setup.start();
    let ready_ms = begun.elapsed().as_millis();
    service.ask("ana", "hello", "1").await;
    let status = fs::read_to_string(format!("/proc/{}/status", service.id())).unwrap_or_default();
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    let memory: Option<u64> = memory.and_then(|kilobytes| kilobytes.parse().ok());
    tell(json!({ "ready_ms": ready_ms, "memory_kb": memory }));
}

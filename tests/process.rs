//! The program as an operator meets it, from outside: exit codes, sentences, signals, copies, disks,
//! edits of a running service, and what the log never shows.

#[path = "process/content.rs"]
mod content;
#[path = "process/copies.rs"]
mod copies;
#[path = "process/disk.rs"]
mod disk;
#[path = "process/log.rs"]
mod log;
#[path = "process/platform.rs"]
mod platform;
#[path = "process/refusals.rs"]
mod refusals;
#[path = "process/service.rs"]
mod service;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
};

use service::{Ended, Service, Setup, until};

/// Waits until the service has ended by itself; its exit code.
async fn exit_code(service: &mut Service) -> Option<i32> {
    until("the service has ended", async || service.child.try_wait().expect("it was started")).await.code()
}

#[tokio::test]
async fn the_service_says_where_it_is_and_healthcheck_how_it_is() {
    let setup = Setup::new("");
    let healthcheck = |address: &str| Ended::of(setup.command(&["healthcheck", "--listen", address]));
    let mut service = setup.start();
    let address = service.address.clone();
    let port = address.rsplit(':').next().expect("a port");
    assert!(port.parse::<u16>().is_ok_and(|port| port != 0), "the real port is announced: {address}");
    let page = service.http.get(format!("http://{address}/")).send().await.expect("the page");
    assert_eq!(page.status(), 200);
    let well = healthcheck(&address);
    assert_eq!(well.code, Some(0), "{}", well.said);
    assert!(well.said.contains("\"status\":\"ok\""), "{}", well.said);

    service.signal("-TERM");
    assert_eq!(exit_code(&mut service).await, Some(0));
    let gone = healthcheck(&address);
    assert_eq!(gone.code, Some(2), "{}", gone.said);
    assert!(gone.said.contains("no service answers at"), "{}", gone.said);
}

#[tokio::test]
async fn a_service_that_is_not_well_fails_its_healthcheck() {
    let setup = Setup::new("");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it listens").to_string();
    let unwell = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("somebody asks");
        let mut request = BufReader::new(&stream).lines().map_while(Result::ok);
        assert!(request.any(|line| line.is_empty()), "a whole request");
        stream.write_all(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 2\r\n\r\n{}").expect("answered");
    });
    assert_eq!(Ended::of(setup.command(&["healthcheck", "--listen", &address])).code, Some(1));
    unwell.join().expect("it only answers");
}

#[tokio::test]
async fn a_request_that_is_under_way_is_answered_before_the_service_stops() {
    let setup = Setup::new("");
    let mut service = setup.start();
    let body = r#"{"sender":"ana","message":"/waste-sorting","metadata":{"message_id":"late"}}"#;
    let head = format!(
        "POST /webhooks/rest/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(&service.address).expect("it listens");
    stream.set_read_timeout(Some(service::PATIENCE)).expect("a timeout");
    let (first, rest) = body.split_at(20);
    stream.write_all(format!("{head}{first}").as_bytes()).expect("sent");
    // Another request behind it shows that the first one has been taken up.
    assert_eq!(service.health().await["status"], "ok");

    service.signal("-TERM");
    until("it is stopping", async || service.said().contains("stopping").then_some(())).await;
    stream.write_all(rest.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer, and then the end");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("Recyclable"), "{answer}");
    assert_eq!(exit_code(&mut service).await, Some(0));
    assert!(!setup.data.join("linju.sock").exists());
    assert_eq!(setup.records()[0]["record"]["seen"][0]["id"], "late");
}

#[tokio::test]
async fn whoever_stops_it_as_soon_as_it_is_ready_gets_a_clean_end() {
    let setup = Setup::new("");
    for _ in 0..10 {
        let mut service = setup.start();
        service.signal("-TERM");
        assert_eq!(exit_code(&mut service).await, Some(0), "{}", service.said());
    }
}

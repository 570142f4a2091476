//! A small client of the W3C `WebDriver` protocol: one headless Chromium with a fresh profile.
//! It knows nothing of linju.

use std::{
    future::Future,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;

const CHROMIUM: &str = "/usr/bin/chromium";
const DRIVER: &str = "/usr/bin/chromedriver";
/// Under this name the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";

pub(crate) struct Browser {
    http: reqwest::Client,
    port: u16,
    session: String,
    driver: Child,
    profile: TempDir,
}

impl Browser {
    /// `None`, and a word about it, where there is no browser to test with.
    pub(crate) async fn start() -> Option<Self> {
        if let Some(missing) = [CHROMIUM, DRIVER].into_iter().find(|program| !Path::new(program).exists()) {
            println!("left out: there is no {missing}");
            return None;
        }
        let mut driver = Command::new(DRIVER);
        driver.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = driver.spawn().expect("chromedriver starts");
        let mut lines = BufReader::new(driver.stdout.take().expect("a pipe")).lines();
        let port =
            lines.find_map(|line| line.ok()?.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
        // Whoever does not read blocks who writes.
        std::thread::spawn(move || lines.for_each(drop));
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let mut browser = Self {
            http: reqwest::Client::new(),
            port: port.expect("chromedriver says its port"),
            session: String::new(),
            driver,
            profile,
        };
        browser.open_session().await;
        Some(browser)
    }

    async fn open_session(&mut self) {
        let profile = format!("--user-data-dir={}", self.profile.path().display());
        let args = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
                    --disable-component-update --disable-sync --accept-lang=en-US --force-prefers-reduced-motion --window-size=1000,700";
        let args: Vec<&str> = args.split_whitespace().chain([profile.as_str()]).collect();
        let wanted = json!({ "goog:chromeOptions": { "binary": CHROMIUM, "args": args }, "goog:loggingPrefs": { "browser": "ALL" } });
        let session = self.post("", json!({ "capabilities": { "alwaysMatch": wanted } })).await;
        self.session = format!("/{}", session["sessionId"].as_str().expect("a session"));
    }

    async fn post(&self, command: &str, body: Value) -> Value {
        let url = format!("http://127.0.0.1:{}/session{}{command}", self.port, self.session);
        let answer = self.http.post(url).json(&body).send().await.expect("chromedriver answers");
        let mut answer: Value = answer.json().await.expect("chromedriver speaks JSON");
        assert!(answer["value"]["error"].is_null(), "{command} {body}: {}", answer["value"]["message"]);
        answer["value"].take()
    }

    pub(crate) async fn open(&self, url: &str) {
        self.post("/url", json!({ "url": url })).await;
    }

    pub(crate) async fn reload(&self) {
        self.post("/refresh", json!({})).await;
    }

    /// Runs the body of a function in the page; what it returns, if it is a promise when that is kept.
    pub(crate) async fn run(&self, script: &str, args: Value) -> Value {
        self.post("/execute/sync", json!({ "script": script, "args": args })).await
    }

    /// Types where the cursor stands, one key after the other.
    pub(crate) async fn keys(&self, keys: &str) {
        let press = |key: char| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let actions: Vec<Value> = keys.chars().flat_map(press).collect();
        self.post("/actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })).await;
    }

    /// Clicks as a person does: what is hidden or covered cannot be clicked.
    pub(crate) async fn click(&self, element: &str) {
        let using = if element.starts_with(['(', '/']) { "xpath" } else { "css selector" };
        let found = self.post("/element", json!({ "using": using, "value": element })).await;
        let id = found[ELEMENT].as_str().expect("an element");
        self.post(&format!("/element/{id}/click"), json!({})).await;
    }

    /// Waits until an expression is true in the page; `what` is for the person who reads the failure.
    pub(crate) async fn wait(&self, what: &str, expression: &str, args: Value) {
        let script = format!("return Boolean({expression})");
        let seen = poll(|| async { self.run(&script, args.clone()).await == true }).await;
        if !seen {
            let log = self.run("return document.getElementById('log')?.innerText", json!([])).await;
            panic!("{what}: {expression} {args}\nthe page shows: {log}");
        }
    }

    /// What the console has complained about since it was last asked: where from, and what.
    pub(crate) async fn complaints(&self) -> Vec<(String, String)> {
        let log = self.post("/se/log", json!({ "type": "browser" })).await;
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let log = log.as_array().expect("a list").iter();
        let bad = log.filter(|entry| ["SEVERE", "WARNING"].contains(&text(entry, "level").as_str()));
        bad.map(|entry| (text(entry, "source"), text(entry, "message"))).collect()
    }

    /// A screen of another size; narrow windows are only had this way.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.chromium("Emulation.setDeviceMetricsOverride", size).await;
    }

    pub(crate) async fn chromium(&self, command: &str, params: Value) {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": params })).await;
    }

    /// Keeps a picture of the page in the folder named in `LINJU_SHOTS`, if there is one.
    pub(crate) async fn shot(&self, name: &str) {
        let Some(folder) = std::env::var_os("LINJU_SHOTS") else { return };
        let url = format!("http://127.0.0.1:{}/session{}/screenshot", self.port, self.session);
        let answer: Value = self.http.get(url).send().await.expect("an answer").json().await.expect("JSON");
        let png = STANDARD.decode(answer["value"].as_str().expect("a picture")).expect("base64");
        std::fs::write(Path::new(&folder).join(name).with_extension("png"), png).expect("a folder to write to");
    }
}

/// Asks again and again until the answer is yes; whether it ever was.
pub(crate) async fn poll<F: Future<Output = bool>>(mut ask: impl FnMut() -> F) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if ask().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    false
}

impl Drop for Browser {
    /// Ends the session first, also after a failed test: a killed driver leaves its browser behind.
    fn drop(&mut self) {
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = driver.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = write!(
                driver,
                "DELETE /session{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                self.session
            );
            let _ = driver.read(&mut [0; 64]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

//! The chat page of the real program in a real browser: Chromium by way of chromedriver. Where they are
//! not installed the tests say so and pass. `LINJU_SHOTS=DIR` keeps pictures of what was seen.

#![expect(clippy::print_stdout, reason = "a test says what it left out")]

#[path = "page/browser.rs"]
mod browser;
#[path = "page/service.rs"]
mod service;

use serde_json::{Value, json};

use browser::{Browser, ENTER, TAB};
use service::{Service, answer, ui};

const LAST: &str = "[...document.querySelectorAll('#log .entry')].at(-1)";
const HEARD: &str =
    "[...document.querySelectorAll('#log .entry:not(.entry:has(~ .you), .you)')].map(e => e.innerText).join()";
const DONE: &str = "!document.querySelector('#log.waiting, .problem')";

/// A resident who has just opened the page.
struct Visit {
    browser: Browser,
    service: Service,
}

impl Visit {
    async fn begin() -> Option<Self> {
        let visit = Self { browser: Browser::start().await?, service: Service::start() };
        visit.browser.open(&visit.service.url).await;
        visit.hears(&answer("en", "greeting")).await;
        Some(visit)
    }

    async fn says(&self, words: &str) {
        self.browser.click("#message").await;
        self.browser.keys(words).await;
        self.browser.keys(ENTER).await;
    }

    async fn presses(&self, title: &str) {
        self.browser.click(&format!("(//*[@class='choices'])[last()]/button[.='{title}']")).await;
    }

    /// What was said last has been answered with these words.
    async fn hears(&self, words: &str) {
        let answered = format!("{DONE} && {HEARD}.includes(arguments[0])");
        self.browser.wait("the answer", &answered, json!([words])).await;
    }

    async fn sees(&self, what: &str, expression: &str) {
        self.browser.wait(what, expression, json!([])).await;
    }

    async fn count(&self, css: &str) -> Value {
        self.browser.run("return document.querySelectorAll(arguments[0]).length", json!([css])).await
    }

    /// How often words stand in the conversation.
    async fn times(&self, words: &str) -> Value {
        self.browser
            .run("return document.getElementById('log').innerText.split(arguments[0]).length - 1", json!([words]))
            .await
    }

    async fn console_is_quiet(&self) {
        assert_eq!(self.browser.complaints().await, []);
    }
}

#[tokio::test]
async fn the_page_greets_once_and_speaks_the_language_of_the_question() {
    let Some(visit) = Visit::begin().await else { return };
    assert_eq!(visit.count(".entry.bot").await, 1);
    assert_eq!(visit.count(".bubble.you").await, 0, "arriving says nothing");
    visit.sees("topics", "document.querySelectorAll('.choices button').length > 3").await;
    visit.sees("the log is a log", "document.querySelector('#log[role=log][aria-live=polite]')").await;
    let draft = "(e => !e.hidden && e.innerText.includes(arguments[0]))(document.getElementById('draft'))";
    visit.browser.wait("drafts are called drafts", draft, json!([ui("en", "web-draft")])).await;

    for (language, direction, question) in [
        ("en", "ltr", "How do I sort my rubbish?"),
        ("zh-Hans", "ltr", "垃圾怎么分类？"),
        ("ar", "rtl", "كيف أفرز النفايات؟"),
        ("es", "ltr", "¿Cómo separo la basura?"),
    ] {
        visit.says(question).await;
        visit.hears(&answer(language, "waste-sorting")).await;
        let bubble = format!("{LAST}.querySelector('.bubble')");
        let dressed = format!(
            "(root => root.lang === arguments[0] && root.dir === arguments[1])(document.documentElement) \
             && {bubble}.lang === arguments[0] && {bubble}.dir === 'auto' \
             && getComputedStyle({bubble}).direction === arguments[1] \
             && document.getElementById('language').value === arguments[0] \
             && document.getElementById('send').innerText === arguments[2]"
        );
        visit.browser.wait("the page", &dressed, json!([language, direction, ui(language, "web-send")])).await;
        visit.browser.shot(&format!("answer-{language}")).await;
    }

    visit.browser.click("#language option[value=en]").await;
    visit.hears(&ui("en", "language-changed")).await;
    visit.sees("the page speaks English", "document.documentElement.lang === 'en'").await;
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn a_repair_request_survives_a_reload_and_a_lost_answer() {
    let Some(visit) = Visit::begin().await else { return };
    visit.presses(&ui("en", "title-repair-request")).await;
    visit.hears(&ui("en", "ask-what-broken")).await;
    visit.sees("old buttons do nothing", "document.querySelector('.choices button').disabled").await;
    visit.says("The tap in the kitchen drips").await;
    visit.hears(&ui("en", "ask-place")).await;

    let before = visit.count(".entry").await;
    visit.browser.reload().await;
    visit.hears(&ui("en", "ask-place")).await;
    assert_eq!(visit.count(".entry").await, before, "everything is kept, nothing is greeted again");

    // The service hears the message, the page never hears the answer.
    let lose = "const real = window.fetch; window.fetch = async (...request) => {
        await real(...request); window.fetch = real; throw new TypeError('lost'); }";
    visit.browser.run(lose, json!([])).await;
    visit.says("Building 2, room 301").await;
    visit.sees("trouble", "document.querySelector('.problem')").await;
    visit.browser.click(".retry").await;
    visit.hears(&ui("en", "ask-since")).await;
    assert_eq!(visit.times("Building 2, room 301").await, 1);

    visit.says("since yesterday").await;
    visit.hears(&ui("en", "form-confirm")).await;
    for answered in ["The tap in the kitchen drips", "Building 2, room 301", "since yesterday"] {
        visit.hears(answered).await;
    }
    visit.presses(&ui("en", "button-yes")).await;
    visit.hears(&ui("en", "form-done")).await;
    visit.sees("a number", &format!("/number [0-9A-Z]{{3}}-[0-9A-Z]{{4}}\\b/.test({LAST}.innerText)")).await;
    visit.browser.shot("request").await;
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn a_dead_service_costs_no_words() {
    let Some(mut visit) = Visit::begin().await else { return };
    visit.console_is_quiet().await;
    visit.service.die();
    visit.says("Where is the community office?").await;
    let trouble = "document.querySelector('.problem')?.innerText.includes(arguments[0])";
    visit.browser.wait("trouble", trouble, json!([ui("en", "web-unreachable")])).await;
    visit.browser.wait("a way out", trouble, json!([ui("en", "web-try-again")])).await;
    visit.browser.shot("trouble").await;
    visit.browser.click(".retry").await;
    visit.sees("trouble again", "document.querySelector('.problem') && !document.querySelector('#log.waiting')").await;
    let complaints = visit.browser.complaints().await;
    assert!(complaints.iter().all(|(source, _)| source == "network"), "{complaints:?}");

    visit.service.return_from_death();
    visit.browser.click(".retry").await;
    visit.hears(&answer("en", "community-office")).await;
    assert_eq!(visit.times("Where is the community office?").await, 1);
    assert_eq!(visit.count(".entry").await, 4, "arrival, greeting, question, answer");
    visit.says("repair").await;
    visit.hears(&ui("en", "ask-what-broken")).await;
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn the_keyboard_is_enough() {
    let Some(visit) = Visit::begin().await else { return };
    let focused =
        "const on = document.activeElement; return on.closest('.choices') ? 'choice' : on.id || on.href || on.nodeName";
    let mut order = Vec::new();
    while order.last().is_none_or(|last| last != "clear") {
        assert!(order.len() < 40, "{order:?}");
        visit.browser.keys(TAB).await;
        let on = visit.browser.run(focused, json!([])).await;
        let on = on.as_str().unwrap_or_default().to_owned();
        if order.last() != Some(&on) {
            order.push(on);
        }
    }
    let expected = ["language", "tel:110", "tel:119", "tel:120", "log", "choice", "message", "send", "clear"];
    assert_eq!(order, expected);

    visit.browser.run("document.getElementById('log').focus()", json!([])).await;
    visit.browser.keys(TAB).await;
    visit.browser.keys(ENTER).await;
    visit.hears(&answer("en", "residence-permit")).await;
    visit.sees("the place is kept", "document.activeElement.id === 'log'").await;

    while visit.browser.run(focused, json!([])).await != "message" {
        visit.browser.keys(TAB).await;
    }
    visit.browser.keys("Where is the ").await;
    visit.browser.keys("community office?").await;
    visit.browser.keys(TAB).await;
    visit.browser.keys(ENTER).await;
    visit.hears(&answer("en", "community-office")).await;
    visit.sees("the cursor is ready for more", "document.activeElement.id === 'message'").await;
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn a_flood_is_asked_to_wait() {
    let Some(visit) = Visit::begin().await else { return };
    let flood = "const real = window.fetch; window.refused = 0;
        window.fetch = async (...request) => {
            const answer = await real(...request); window.refused += answer.status === 429; return answer; };
        const form = document.getElementById('compose');
        for (let i = 0; i < 26; i++) { form.elements.message.value = 'thanks ' + i; form.requestSubmit(); }";
    visit.browser.run(flood, json!([])).await;
    visit.sees("all is settled", "document.querySelector('.busy') && !document.querySelector('#log.waiting')").await;
    let refused = visit.browser.run("return window.refused", json!([])).await;
    assert_eq!(visit.times(&ui("en", "web-busy")).await, refused, "each one says why");
    visit.browser.shot("flood").await;
    visit.sees("waiting helps", "!document.querySelector('.busy ~ .retry').disabled").await;
    visit.browser.click(".busy ~ .retry").await;
    let fewer = "document.querySelectorAll('.busy').length < arguments[0] && !document.querySelector('#log.waiting')";
    visit.browser.wait("the message goes through", fewer, json!([refused])).await;
}

#[tokio::test]
async fn numbers_read_from_left_to_right_in_arabic() {
    let Some(visit) = Visit::begin().await else { return };
    // Where the first and the last digit stand on the screen, not only in the text.
    let place = "const words = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT).nextNode();
        const at = i => { const r = document.createRange(); r.setStart(words, i); r.setEnd(words, i + 1);
            return r.getBoundingClientRect().left; };
        return at(0) < at(words.length - 1)";
    for (question, id, number) in
        [("حريق في المطبخ!", "emergency-fire", "119"), ("أين مكتب الحي؟", "community-office", "0571-01006100")]
    {
        visit.says(question).await;
        visit.hears(&answer("ar", id)).await;
        visit.hears(number).await;
        let find = format!("return {LAST}.querySelector('a[href=\"tel:{}\"]')", number.replace('-', ""));
        let link = visit.browser.run(&find, json!([])).await;
        assert_eq!(visit.browser.run("return arguments[0].innerText", json!([link])).await, number);
        assert_eq!(visit.browser.run(place, json!([link])).await, true, "{number}");
        visit.browser.shot(&format!("arabic-{id}")).await;
    }
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn it_fits_a_telephone_and_the_dark() {
    let Some(visit) = Visit::begin().await else { return };
    let fits =
        "document.documentElement.scrollWidth <= innerWidth && document.getElementById('log').clientHeight > 250";
    visit.browser.resize(1000, 700).await;
    visit.says("How do I sort my rubbish?").await;
    visit.hears(&answer("en", "waste-sorting")).await;
    visit.browser.shot("desktop").await;
    let dark = json!({ "features": [
        { "name": "prefers-color-scheme", "value": "dark" }, { "name": "prefers-reduced-motion", "value": "reduce" } ] });
    visit.browser.chromium("Emulation.setEmulatedMedia", dark).await;
    let ground = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(part => part < 60)";
    visit.sees("a dark page", ground).await;
    visit.browser.shot("dark").await;
    visit.browser.chromium("Emulation.setEmulatedMedia", json!({ "features": [] })).await;

    visit.browser.resize(360, 740).await;
    visit.sees("nothing is cut off", fits).await;
    visit.browser.shot("mobile-en").await;
    visit.says("أين مكتب الحي؟").await;
    visit.hears(&answer("ar", "community-office")).await;
    visit.sees("nothing is cut off in Arabic", fits).await;
    visit
        .sees("writing starts at the right", "getComputedStyle(document.getElementById('message')).direction === 'rtl'")
        .await;
    let top = "document.querySelector('.entry.you:nth-last-child(2)').getBoundingClientRect().top
        - document.getElementById('log').getBoundingClientRect().top < 60";
    visit.sees("the question stands above the answer, at the top", top).await;
    visit.browser.shot("mobile-ar").await;
    visit.browser.resize(390, 740).await;
    visit.browser.shot("mobile-ar-390").await;
    visit.console_is_quiet().await;
}

#[tokio::test]
async fn only_our_script_runs() {
    let Some(visit) = Visit::begin().await else { return };
    let add = "const script = document.createElement('script'); script.textContent = 'window.ran = true';
        document.body.append(script); return window.ran ?? false";
    assert_eq!(visit.browser.run(add, json!([])).await, false);
    let markup = "<img src=x onerror='window.ran = true'><b>bold</b>";
    visit.says(markup).await;
    visit.sees("an answer", &format!("{DONE} && {LAST}.matches('.bot')")).await;
    assert_eq!(visit.times(markup).await, 1);
    assert_eq!(visit.count("#log img, #log b").await, 0);
    assert_eq!(visit.browser.run("return window.ran ?? false", json!([])).await, false);
}

#[tokio::test]
async fn a_visitor_cannot_be_forged() {
    let service = Service::start();
    let http = reqwest::Client::new();
    let page = http.get(&service.url).send().await.expect("the page");
    let policy = page.headers()["content-security-policy"].to_str().expect("a policy").to_owned();
    assert!(policy.contains("script-src 'self';") && policy.contains("default-src 'none'"), "{policy}");
    let page = page.text().await.expect("words");
    assert_eq!(page.matches("<script").count(), page.matches("<script src=\"widget.js\"").count());
    assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick="), "{page}");

    let mut senders = Vec::new();
    for _ in 0..2 {
        let answer = http.post(format!("{}web/session", service.url)).send().await.expect("a session");
        let answer: Value = answer.json().await.expect("JSON");
        senders.push(answer["sender"].as_str().expect("a sender").to_owned());
    }
    let (mine, other) = (senders[0].clone(), senders[1].clone());
    let (id, signature) = mine.split_once('.').expect("an id and a signature");
    let (other_id, _) = other.split_once('.').expect("an id and a signature");
    assert_ne!(id, other_id);
    let flipped = if id.starts_with('0') { "1" } else { "0" };
    for (sender, expected) in [
        (mine.clone(), 200),
        (format!("{other_id}.{signature}"), 403),
        (format!("{flipped}{}.{signature}", &id[1..]), 403),
        (id.to_owned(), 403),
        (format!("{id}."), 403),
        (mine.to_uppercase(), 403),
        (String::new(), 403),
    ] {
        let hello = json!({ "message_id": "1", "message": "hello" });
        let ask = http.post(format!("{}webhooks/web", service.url)).header("x-linju-sender", &sender).json(&hello);
        assert_eq!(ask.send().await.expect("an answer").status(), expected, "{sender}");
    }
}

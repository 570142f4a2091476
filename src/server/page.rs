//! The chat page: its three files, its texts in the visitor's language, and a signed sender.

use std::collections::BTreeMap;

use axum::{
    extract::{Query, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};

use super::{PAGE, Shared, json, limit, peer};
use crate::channel::Sender;
use crate::locale::Line;
use crate::tag::{self, is_right_to_left};

const INDEX: &str = include_str!("../page/index.html");
const SCRIPT: &str = include_str!("../page/widget.js");
const STYLE: &str = include_str!("../page/style.css");

/// The texts the page shows.
const TEXTS: [&str; 12] = [
    "web-title",
    "web-intro",
    "web-write",
    "web-send",
    "web-you",
    "web-unreachable",
    "web-busy",
    "web-try-again",
    "web-language",
    "web-draft",
    "web-clear",
    "web-emergency",
];

pub(super) async fn index(State(app): State<Shared>) -> Response {
    let origins = app.service.options.origins.iter().map(String::as_str);
    let framing: Vec<&str> = std::iter::once("'self'").chain(origins).collect();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
         base-uri 'none'; form-action 'none'; frame-ancestors {}",
        framing.join(" ")
    );
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (headers, INDEX).into_response()
}

pub(super) async fn script() -> Response {
    file("text/javascript; charset=utf-8", SCRIPT)
}

pub(super) async fn style() -> Response {
    file("text/css; charset=utf-8", STYLE)
}

fn file(content_type: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, text).into_response()
}

#[derive(Deserialize)]
pub(super) struct Asked {
    lang: Option<String>,
}

#[derive(Serialize)]
struct Page<'a> {
    language: &'a str,
    direction: &'static str,
    draft: bool,
    place: String,
    languages: Vec<Language<'a>>,
    texts: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    name: String,
}

pub(super) async fn texts(State(app): State<Shared>, Query(asked): Query<Asked>, headers: HeaderMap) -> Response {
    let snapshot = app.service.content.current();
    let home = app.service.channels.get(PAGE).and_then(|instance| instance.place.as_deref());
    let Some(place) = snapshot.place(home, &app.service.options.default_place) else {
        return super::webhook::unavailable();
    };
    let today = place.local(app.service.clock.now()).date();
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wanted = asked.lang.filter(|tag| !tag.is_empty()).into_iter().chain(by_quality(accepted));
    // A language we do not have is passed over, not answered in the source language at once.
    let mut wanted = wanted.filter_map(|asked| tag::best(&asked, snapshot.texts.tags()));
    let language = wanted.next().unwrap_or(&snapshot.settings.source_language).to_owned();
    let say = |tag: &str, id: &str| snapshot.texts.speak(place, tag, &Line::new(id), today).map(|spoken| spoken.text);
    let names = snapshot.texts.tags().iter();
    let answer = Page {
        direction: if is_right_to_left(&language) { "rtl" } else { "ltr" },
        draft: snapshot.texts.is_draft(&language),
        place: format!("{} {}", place.name.zh, place.name.latin).trim().to_owned(),
        languages: names
            .map(|tag| Language { tag, name: say(tag, "language-name").unwrap_or_else(|| tag.clone()) })
            .collect(),
        texts: TEXTS.iter().filter_map(|id| Some((*id, say(&language, id)?))).collect(),
        language: &language,
    };
    json(StatusCode::OK, &answer)
}

/// The tags of an `Accept-Language` header, best first.
fn by_quality(header: &str) -> Vec<String> {
    let mut tags: Vec<(f32, &str)> = header
        .split(',')
        .filter_map(|part| {
            let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
            Some((quality.trim().parse().ok()?, tag.trim()))
        })
        .collect();
    tags.sort_by(|a, b| b.0.total_cmp(&a.0));
    tags.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

#[derive(Serialize)]
struct Session {
    sender: String,
}

pub(super) async fn session(State(app): State<Shared>, request: Request) -> Response {
    let now = app.service.clock.now();
    if let Err(wait) = app.limits.session(&peer(&request), now) {
        return limit::too_many(wait);
    }
    let sender = Sender::issue(&app.service.options.page_key, (app.service.random)());
    json(StatusCode::OK, &Session { sender })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_taken_in_the_order_a_browser_prefers_them() {
        assert_eq!(by_quality("en;q=0.5, ar, zh-CN;q=0.9, *;q=x"), ["ar", "zh-CN", "en"]);
        assert!(by_quality("").iter().all(String::is_empty));
    }

    #[test]
    fn the_page_loads_nothing_from_elsewhere() {
        for text in [INDEX, SCRIPT, STYLE] {
            let outside = text
                .match_indices("://")
                .filter(|(at, _)| !text[..*at].ends_with("http") || !text[at + 3..].starts_with("www.w3.org/"));
            let outside: Vec<&str> = outside
                .map(|(at, _)| &text[at.saturating_sub(8)..at + 3])
                .filter(|text| !text.contains("//host"))
                .collect();
            assert!(
                outside.iter().all(|text| text.contains("https") && SCRIPT.contains("https://host/")),
                "{outside:?}"
            );
        }
    }

    #[test]
    fn the_words_inside_the_page_are_those_of_the_english_texts() {
        let source = include_str!("../../locales/en/ui.ftl");
        let facts = [("{ $police-phone }", "110"), ("{ $fire-phone }", "119"), ("{ $ambulance-phone }", "120")];
        let english = |id: &str| {
            let line = source.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
            facts.iter().fold(line.unwrap_or_default().to_owned(), |line, (name, fact)| line.replace(name, fact))
        };
        let mut written = INDEX.split("data-text=\"").skip(1).peekable();
        assert!(written.peek().is_some());
        for place in written {
            let (id, rest) = place.split_once('"').expect("the name ends");
            let (_, rest) = rest.split_once('>').expect("the tag ends");
            assert!(TEXTS.contains(&id), "{id} is not sent to the page");
            // What the page shows stands between this tag and the end of the line, with links inside.
            let line = rest.lines().next().unwrap_or_default();
            let words: String =
                line.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect();
            assert!(words.starts_with(&english(id)) && !english(id).is_empty(), "{id}: {words:?}");
        }
        let sent = TEXTS.iter().filter(|id| !INDEX.contains(*id) && !SCRIPT.contains(*id));
        assert_eq!(sent.collect::<Vec<_>>(), Vec::<&&str>::new(), "nothing is sent that is not shown");
        assert!(INDEX.contains(&format!("placeholder=\"{}\"", english("web-write"))));
    }
}

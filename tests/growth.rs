//! The content grows by files only: a new request, a new language, a city's 364 places.

pub mod common;

use std::{fs, io::Write, sync::Arc, time::Instant};

use common::{MONDAY, Plan, Town, at};
use linju::config::Config;
use linju::content::{Content, Options, read};
use linju::tree::Tree;

/// Our content in these languages only.
fn only(tags: &[&str]) -> Tree {
    let mut tree = read(common::root()).expect("our folders");
    let is_kept = |path: &String| match path.split('/').collect::<Vec<_>>()[..] {
        ["locales", tag, _] | ["places", _, "locales", tag, _] => tags.contains(&tag),
        _ => true,
    };
    tree.files.retain(|path, _| is_kept(path));
    tree
}

fn add(tree: &mut Tree, path: &str, text: &str) {
    let file = tree.files.entry(path.to_owned()).or_default();
    file.extend(text.as_bytes());
}

fn load(tree: &Tree, settings: &str, understands: bool) -> Arc<Content> {
    let root = tempfile::tempdir().expect("a folder");
    common::write(tree, root.path());
    let config = Config::parse(settings, &|_| None).expect("the settings");
    let options = Options { understands, cache: None, ..common::options(&config) };
    let content = Content::load(Some(root.path()), options, at(MONDAY));
    Arc::new(content.unwrap_or_else(|error| panic!("{error}")))
}

#[tokio::test]
async fn a_new_request_and_a_new_language_are_files_only() {
    let mut tree = only(&["en"]);
    let row = "\n[[service]]\nid = \"bicycle-parking\"\ngroup = \"home\"\nkind = \"form\"\nbody = \"property-company\"\n\
        [[service.slot]]\nname = \"place\"\ntype = \"place\"\nrequired = true\nask = \"ask-parking-place\"\n";
    add(&mut tree, "locales/services.toml", row);
    add(&mut tree, "locales/en/answers.ftl", "bicycle-parking = I will note that you need a place for a bicycle.\n");
    add(
        &mut tree,
        "locales/en/ui.ftl",
        "title-bicycle-parking = Bicycle place\nask-parking-place = Next to which building?\n",
    );
    let phrases = "bicycle-parking =\n    I need a parking place for my bicycle\n    bicycle rack please\n    where can I park my bicycle at home\n";
    add(&mut tree, "locales/en/phrases.ftl", phrases);
    add(
        &mut tree,
        "locales/it/answers.ftl",
        "bicycle-parking = Annoto che le serve un posto per la bicicletta.\nthanks = Prego, a presto.\n",
    );
    add(
        &mut tree,
        "locales/it/ui.ftl",
        "title-bicycle-parking = Posto per bici\nask-parking-place = Accanto a quale edificio?\nlanguage-name = Italiano\n",
    );
    let phrases = "bicycle-parking =\n    mi serve un posto per la bicicletta\n    dove metto la bici sotto casa\n    rastrelliera per le biciclette\n\
        thanks =\n    grazie mille\n    molte grazie\n    vi ringrazio tanto\n";
    add(&mut tree, "locales/it/phrases.ftl", phrases);

    let content = load(&tree, "required_languages = [\"en\"]", true);
    let town = Town::planned("", Plan { content, ..Plan::default() });
    let heard = town.resident("ann").say("I need a parking place for my bicycle").await;
    assert_eq!((heard.intent(), heard.language()), ("bicycle-parking", "en"), "{}", heard.text());
    heard.reads("Next to which building?");
    town.resident("ann").say("building 4").await.reads("building 4");

    let heard = town.resident("gino").say("mi serve un posto per la bicicletta").await;
    assert_eq!((heard.intent(), heard.language()), ("bicycle-parking", "it"), "{}", heard.text());
    heard.reads("Accanto a quale edificio?");
}

/// How much memory this process has, in KiB; nothing where the machine does not say.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or_default()
}

/// 364 communities; every tenth words an answer in its own way in three languages.
fn city(tree: &Tree) -> Tree {
    let mut city = tree.clone();
    let text = tree.text("places/example-family/place.toml").expect("an example").to_owned();
    for number in 0..354 {
        let name = format!("zh = \"示例社区第{number}\", latin = \"Example Community No {number}\"");
        let place = text.replace("zh = \"示例社区二\", latin = \"Example Family Community\"", &name);
        city.files.insert(format!("places/generated-{number}/place.toml"), place.into_bytes());
        for tag in ["en", "ja", "ar"].into_iter().filter(|_| number % 10 == 0) {
            let own = format!("thanks = Community No {number} thanks you: {tag}.\n");
            city.files.insert(format!("places/generated-{number}/locales/{tag}/answers.ftl"), own.into_bytes());
        }
    }
    city
}

/// Loads it; what that took, in milliseconds, and the memory it added, in MiB.
fn measured(tree: &Tree) -> (Arc<Content>, u128, u64) {
    let before = resident();
    let start = Instant::now();
    let content = load(tree, "", false);
    (content, start.elapsed().as_millis(), resident().saturating_sub(before) / 1024)
}

/// Prints what it measures, beside the same content with our own places only:
/// `cargo test --release --test growth city -- --nocapture`. No time is asserted.
#[test]
fn a_city_of_364_places_in_all_languages_is_loaded() {
    let tree = read(common::root()).expect("our folders");
    // The first one pays for what every later one shares.
    let _first = measured(&tree);
    let (small, small_milliseconds, small_mb) = measured(&tree);
    let (large, milliseconds, mb) = measured(&city(&tree));
    let current = large.current();
    let is_community = |id: &&String| id.starts_with("generated-") || id.starts_with("example-");
    let communities = current.places.keys().filter(is_community).count();
    let figures = serde_json::json!({
        "communities": communities,
        "languages": current.locales.len(),
        "milliseconds": milliseconds,
        "milliseconds_with_our_places": small_milliseconds,
        "added_mb": mb.saturating_sub(small_mb),
    });
    writeln!(std::io::stdout(), "{figures}").expect("printed");
    assert_eq!(communities, 364);
    assert_eq!(small.current().locales.len(), current.locales.len());
}

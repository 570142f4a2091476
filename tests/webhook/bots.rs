//! Two bots of two communities in one process: the same person on both is two conversations.

use crate::common::platform::{Platform, Taken};
use crate::common::residents::{telegram, telegram_bot, telegram_tap};
use crate::common::{LANGUAGES, Town};

async fn open() -> (Town, Platform) {
    let platform = Platform::open().await;
    let bots = [("campus", "example-campus"), ("family", "example-family")];
    let toml: String = bots.iter().map(|(bot, place)| telegram_bot(bot, place, platform.base())).collect();
    (Town::new(&toml), platform)
}

/// What this bot said, and nobody else.
async fn said(town: &Town, platform: &Platform, bot: &str) -> String {
    town.deliver().await;
    let taken = platform.take();
    let own = format!("/bot{bot}:TOKEN/");
    assert!(taken.iter().all(|sent| sent.path.starts_with(&own)), "{bot}: {taken:?}");
    let text = |sent: &Taken| sent.body["text"].as_str().unwrap_or_default().to_owned();
    taken.iter().map(text).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_same_person_asks_both_bots_and_hears_the_facts_of_each_place() {
    let (town, platform) = open().await;
    for (update, question) in [(1, "Where is the community office?"), (2, "¿Dónde está la oficina de la comunidad?")]
    {
        for (bot, own, other) in [
            ("campus", ["1 Example Road", "0571-01006100"], ["20 Sample Street", "0571-01007200"]),
            ("family", ["20 Sample Street", "0571-01007200"], ["1 Example Road", "0571-01006100"]),
        ] {
            // The same update id on both: what one bot has seen, the other has not.
            town.send(telegram(bot, update, 4711, question)).await;
            let text = said(&town, &platform, bot).await;
            assert!(own.iter().all(|fact| text.contains(fact)), "{bot}: {text}");
            assert!(other.iter().all(|fact| !text.contains(fact)), "{bot}: {text}");
        }
    }
}

#[tokio::test]
async fn a_form_that_is_open_on_one_bot_does_not_exist_on_the_other() {
    let (town, platform) = open().await;
    town.send(telegram_tap("campus", 1, 4711, "/repair-request")).await;
    town.send(telegram("campus", 2, 4711, "The kitchen tap is leaking")).await;
    town.send(telegram("campus", 3, 4711, "Building 3, room 1202")).await;
    town.send(telegram("campus", 4, 4711, "Since yesterday")).await;
    let summary = said(&town, &platform, "campus").await;
    assert!(summary.contains("1202"), "{summary}");
    let before = town.record("campus", "4711").await.conversation;
    let confirm = before.offered.iter().find(|payload| payload.contains("confirm\":\"yes")).expect("a button").clone();

    town.send(telegram("family", 2, 4711, "Building 3, room 1202")).await;
    let text = said(&town, &platform, "family").await;
    assert!(!text.contains(&town.words("en", "form-confirm")) && !text.contains("tap"), "{text}");
    town.send(telegram_tap("family", 3, 4711, &confirm)).await;
    let text = said(&town, &platform, "family").await;
    assert!(text.contains(&town.words("en", "form-old-button")), "{text}");
    town.send(telegram("family", 4, 4711, "yes")).await;
    town.send(telegram("family", 5, 4711, "cancel")).await;
    said(&town, &platform, "family").await;

    let family = town.record("family", "4711").await.conversation;
    assert!(family.form.is_none() && family.cases.is_empty(), "{family:?}");
    assert_eq!(town.record("campus", "4711").await.conversation, before, "and nothing happened to it");
    town.send(telegram_tap("campus", 5, 4711, &confirm)).await;
    assert_eq!(town.record("campus", "4711").await.conversation.cases.len(), 1);
}

#[tokio::test]
async fn a_language_chosen_on_one_bot_holds_on_that_bot_only() {
    let (town, platform) = open().await;
    town.send(telegram("campus", 1, 4711, "hello")).await;
    town.send(telegram("family", 1, 4711, "hello")).await;
    for (update, language) in (2..).zip(LANGUAGES) {
        let switch = format!(r#"/change-language{{"language":"{language}"}}"#);
        town.send(telegram_tap("campus", update, 4711, &switch)).await;
        assert_eq!(town.record("campus", "4711").await.conversation.language.as_deref(), Some(language));
        assert_eq!(town.record("family", "4711").await.conversation.language.as_deref(), Some("en"));
    }
    town.deliver().await;
    platform.take();
}

#[tokio::test]
async fn what_is_deleted_on_one_bot_stays_on_the_other() {
    let (town, _platform) = open().await;
    town.send(telegram("campus", 1, 4711, "hello")).await;
    town.send(telegram("family", 1, 4711, "hello")).await;
    let family = town.record("family", "4711").await.conversation;
    town.send(telegram("campus", 2, 4711, "delete everything")).await;
    town.send(telegram("campus", 3, 4711, "yes")).await;
    town.deliver().await;
    assert_eq!(town.record("campus", "4711").await.conversation, linju::dialogue::Conversation::default());
    assert_eq!(town.record("family", "4711").await.conversation, family);
}

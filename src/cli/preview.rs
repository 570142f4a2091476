//! `preview`: an answer as a resident of a place gets it on each platform, through the same desk, with
//! its length against the platform's limit.

use std::{fmt::Write, process::ExitCode, sync::Arc};

use clap::Args;

use super::{Common, Failure, Plain, content, say, serve};
use crate::channel::{Instance, KINDS, Kind, Settings, preview};
use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::message::{Address, ChatType, Inbound, Person, Reply, Said};
use crate::server::{self, PROGRAMS};
use crate::store::Memory;

#[derive(Args)]
pub(super) struct Preview {
    /// Whose answer: a name of services.toml
    #[arg(long, value_name = "ID")]
    intent: String,
    /// In which language
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// At which place
    #[arg(long, value_name = "ID")]
    place: Option<String>,
    /// On which platform; without it on all of them
    #[arg(long, value_name = "KIND")]
    channel: Option<String>,
}

impl Preview {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        let content = content::load_to_speak(common, &config)?;
        let snapshot = content.current();
        let place = self.place.as_deref().unwrap_or(&config.default_place);
        let known = |names: Vec<&str>, asked: &str, what: &str| -> Result<(), Failure> {
            if names.contains(&asked) {
                return Ok(());
            }
            Err(Plain(format!("there is no {what} `{asked}`; there are {}", names.join(", "))).into())
        };
        known(snapshot.places.keys().map(String::as_str).collect(), place, "place")?;
        known(snapshot.locales.keys().map(String::as_str).collect(), &self.lang, "language")?;
        known(
            snapshot.catalogue.services().iter().map(|service| service.id.as_str()).collect(),
            &self.intent,
            "intent",
        )?;
        let kinds: Vec<&Kind> =
            KINDS.iter().filter(|kind| self.channel.as_ref().is_none_or(|wanted| wanted == kind.name)).collect();
        if let Some(channel) = self.channel.as_deref().filter(|_| kinds.is_empty()) {
            known(KINDS.iter().map(|kind| kind.name).collect(), channel, "channel")?;
        }

        let store = Arc::new(Memory::new(Arc::new(SystemClock)));
        let desk =
            Desk::new(store, content, Arc::new(SystemClock), Arc::new(server::random), serve::desk_options(&config));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let replies = runtime.block_on(self.ask(&desk, place))?;
        let mut out = String::new();
        for kind in kinds {
            let _ = writeln!(out, "── {}", kind.name);
            for reply in &replies {
                show(kind, reply, &mut out);
            }
        }
        say(out.trim_end())?;
        Ok(ExitCode::SUCCESS)
    }

    /// What a resident who reads this language is answered. Changing the language first takes the note
    /// for newcomers away.
    async fn ask(&self, desk: &Desk, place: &str) -> Result<Vec<Reply>, Failure> {
        let built = Instance::build(PROGRAMS, PROGRAMS, Some(place), &Settings::default());
        let instance = built.expect("there is such a channel")?;
        let mut replies = Vec::new();
        let language = format!(r#"/change-language{{"language":"{}"}}"#, self.lang);
        for (number, payload) in [language, format!("/{}", self.intent)].into_iter().enumerate() {
            let inbound = Inbound {
                id: number.to_string(),
                message_id: number.to_string(),
                person: Person { channel: PROGRAMS.to_owned(), user: "preview".to_owned() },
                address: Address { channel: PROGRAMS.to_owned(), chat: "preview".to_owned(), ..Address::default() },
                said: Said::Button(payload),
                chat: ChatType::Private,
                language_hint: None,
                place: Some(place.to_owned()),
            };
            replies = desk.hear(instance.channel.as_ref(), Some(place), &inbound).await?.replies;
        }
        Ok(replies)
    }
}

fn show(kind: &Kind, reply: &Reply, out: &mut String) {
    let shown = preview(reply, &kind.limits);
    let messages = shown.messages.len();
    // Writing to a String cannot fail.
    for (number, text) in (1..).zip(&shown.messages) {
        let _ = writeln!(out, "message {number} of {messages}: {}", kind.limits.measured(text));
        for line in text.lines() {
            let _ = writeln!(out, "  │ {line}");
        }
    }
    for title in &shown.buttons {
        let length = kind.limits.title_unit.of(title);
        let _ = writeln!(out, "  [ {title} ] {length} of {}", kind.limits.title);
    }
}

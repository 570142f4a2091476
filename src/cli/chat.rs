//! `chat`: the service in the terminal, through the same desk; nothing is kept afterwards.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use clap::Args;

use super::{Common, Failure, Plain, content, serve};
use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::message::{Address, ChatType, Inbound, Person, Reply, Said, Secret};
use crate::server::{self, PROGRAMS};
use crate::store::Memory;

#[derive(Args)]
pub(super) struct Chat {
    /// Channel to speak through, as named in linju.toml
    #[arg(long = "as", value_name = "CHANNEL", default_value = PROGRAMS)]
    channel: String,
    /// Language the app is set to
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Place to ask about
    #[arg(long, value_name = "ID")]
    place: Option<String>,
    /// Write the conversation to this file, as a dialogue for tests/dialogues
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

impl Chat {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(self.talk(common))
    }

    async fn talk(self, common: &Common) -> Result<ExitCode, Failure> {
        let config = common.config()?;
        let content = content::load(common, &config)?;
        if let Some(place) = self.place.as_deref().filter(|place| !content.current().places.contains_key(*place)) {
            return Err(Plain(format!("there is no place `{place}` under places/")).into());
        }
        let clock = Arc::new(SystemClock);
        let throwaway = Secret::new(format!("{}{}", hex::encode(server::random().0), hex::encode(server::random().0)));
        let channels = serve::channels(&config, &content, &throwaway)?;
        let Some(instance) = channels.get(&self.channel) else {
            let names = channels.keys().cloned().collect::<Vec<_>>().join(", ");
            return Err(Plain(format!("there is no channel `{}`; there are {names}", self.channel)).into());
        };
        let store = Arc::new(Memory::new(clock.clone()));
        let desk = Desk::new(store, content.clone(), clock, Arc::new(server::random), serve::desk_options(&config));

        let mut recording = String::new();
        let mut number = 0;
        let mut said = Said::Arrived;
        let interactive = io::stdin().is_terminal();
        if !interactive {
            said = match next(false)? {
                Some(text) => Said::Text(text),
                None => return Ok(ExitCode::SUCCESS),
            };
        }
        loop {
            number += 1;
            if let Said::Text(text) = &said {
                recording = format!("{recording}R: {text}\n");
            }
            let inbound = self.inbound(number, said);
            let place = self.place.as_deref().or(instance.place.as_deref());
            let handled = desk.hear(instance.channel.as_ref(), place, &inbound).await?;
            for reply in &handled.replies {
                recording = format!("{recording}B: {}\n", reply.text.replace('\n', "\n   "));
                show(reply)?;
            }
            match next(interactive)? {
                Some(text) => said = Said::Text(text),
                None => break,
            }
        }
        if let Some(file) = &self.record {
            std::fs::write(file, recording)
                .map_err(|error| Plain(format!("cannot write {}: {error}", file.display())))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn inbound(&self, number: u64, said: Said) -> Inbound {
        let user = "terminal".to_owned();
        Inbound {
            id: number.to_string(),
            message_id: number.to_string(),
            person: Person { channel: self.channel.clone(), user: user.clone() },
            address: Address { channel: self.channel.clone(), chat: user, ..Address::default() },
            said,
            chat: ChatType::Private,
            language_hint: self.lang.clone(),
            place: self.place.clone(),
        }
    }
}

/// The next line; `None` at the end of the input.
fn next(interactive: bool) -> io::Result<Option<String>> {
    if interactive {
        write!(io::stdout(), "> ")?;
        io::stdout().flush()?;
    }
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line)?;
    Ok((read > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned()))
}

/// A reply as the terminal shows it: buttons are numbered, and the number answers.
fn show(reply: &Reply) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "\n{}", reply.text)?;
    for (index, button) in reply.buttons.iter().enumerate() {
        writeln!(out, "  {}. {}", index + 1, button.title)?;
    }
    writeln!(out)?;
    out.flush()
}

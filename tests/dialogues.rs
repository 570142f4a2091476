//! Plays the conversations in tests/dialogues/*.txt through a real desk. `LINJU_BLESS=1` writes the words
//! that are answered now into the files; the difference is to be read before it is kept.

#[path = "dialogues/script.rs"]
mod script;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use linju::channel::{Instance, Instances, KINDS, Settings};
use linju::clock::ManualClock;
use linju::config::{Config, DEFAULT};
use linju::content::{self, Content};
use linju::desk::{Desk, Options};
use linju::dialogue::Asking;
use linju::message::{Address, ChatType, Inbound, Nonce, Person, Said, Timestamp};
use linju::store::{Key, Memory, Sled, Store};
use script::{Script, Step, Turn};

/// Monday, 23 November 2026, 10:00 in Shanghai: the offices are open.
const MONDAY: Timestamp = Timestamp::from_seconds(1_795_399_200);
/// The channel of a conversation that names none.
const CHANNEL: &str = "rest";

#[tokio::test]
async fn conversations_go_as_they_are_written() {
    let bless = std::env::var_os("LINJU_BLESS").is_some();
    let content = repository();
    let mut failures = String::new();
    for (name, file) in scripts("tests/dialogues") {
        let text = fs::read_to_string(&file).expect("a file of this folder");
        match play(&text, &content, bless).await {
            Ok(blessed) if bless && blessed != text => fs::write(&file, blessed).expect("the file can be written"),
            Ok(_) => {}
            Err(failure) => failures.extend(["\n", &name, ":", &failure]),
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// What should happen and does not yet. Once one of them does, it belongs one folder up.
#[tokio::test]
async fn wanted_conversations_still_go_another_way() {
    let content = repository();
    for (name, file) in scripts("tests/dialogues/wanted") {
        let text = fs::read_to_string(file).expect("a file of this folder");
        let went = play(&text, &content, false).await;
        assert!(went.is_err(), "{name} goes as it is written now: move it to tests/dialogues");
    }
}

#[tokio::test]
async fn a_conversation_that_goes_another_way_is_told() {
    let content = repository();
    for (text, expected) in [
        ("R: hello\nB: [thanks en]\n", "1: hello\n  - [thanks en]\n  + [greeting en]\n"),
        ("R: hello\nB: [greeting es]\n", "  + [greeting en]\n"),
        ("R: hello\nB: Go away.\n", "  - Go away.\n  + "),
        ("R: hello\n", "1: hello\n  nothing says what is answered\n"),
        ("@place nowhere\nR: hello\nB: [greeting en]\n", "there is no place `nowhere`"),
        ("@channel smoke-signals\nR: hello\nB: [greeting en]\n", "there is no channel `smoke-signals`"),
    ] {
        let told = play(text, &content, false).await.expect_err("it does not go like this");
        assert!(told.contains(expected), "{text}{told}");
    }
}

/// Plays a conversation to its end, or to the first turn that goes another way. The file as it would be
/// with today's words.
async fn play(text: &str, content: &Arc<Content>, bless: bool) -> Result<String, String> {
    let script = Script::parse(text)?;
    let mut player = Player::new(content.clone(), script.steps.contains(&Step::Restart))?;
    let mut blessed = Vec::new();
    for step in &script.steps {
        let Step::Turn(turn) = step else {
            player.prepare(step)?;
            continue;
        };
        let (behaviour, replies) = player.hear(turn).await?;
        let mut wrong = String::new();
        if let Some(expected) = turn.behaviour.as_ref().filter(|expected| **expected != behaviour) {
            wrong.push_str(&difference(expected, &behaviour));
            wrong.extend(replies.iter().map(|reply| indented("    ", reply)));
        }
        let by_words = turn.behaviour.is_none() || !turn.replies.is_empty();
        if !bless && turn.expects_nothing() {
            wrong.push_str("  nothing says what is answered\n");
        } else if !bless && by_words && turn.replies != replies {
            wrong.push_str(&difference(&turn.replies.join("\n~\n"), &replies.join("\n~\n")));
        }
        if !wrong.is_empty() {
            return Err(format!("{}: {}\n{wrong}", turn.line, turn.said.as_deref().unwrap_or("(opens the chat)")));
        }
        blessed.push(by_words.then_some(replies));
    }
    Ok(script.with_replies(&blessed))
}

/// Lines that stand in one of the two only, between those that stand in both.
fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let mut out = String::new();
    let mut shown = 0;
    for line in old {
        match new[shown..].iter().position(|other| *other == line) {
            Some(before) => {
                new[shown..shown + before].iter().for_each(|line| out.push_str(&indented("  + ", line)));
                out.push_str(&indented("    ", line));
                shown += before + 1;
            }
            None => out.push_str(&indented("  - ", line)),
        }
    }
    new[shown..].iter().for_each(|line| out.push_str(&indented("  + ", line)));
    out
}

fn indented(before: &str, text: &str) -> String {
    text.split('\n').fold(String::new(), |out, line| out + format!("{before}{line}").trim_end() + "\n")
}

/// One resident at one desk, and the hands of the clock.
struct Player {
    content: Arc<Content>,
    channels: Instances,
    clock: Arc<ManualClock>,
    /// The folder of a store that outlives a restart, and nothing for one in memory.
    folder: Option<tempfile::TempDir>,
    /// Both are closed together at a restart.
    open: Option<(Arc<dyn Store>, Desk)>,
    draws: Arc<AtomicU64>,
    heard: u64,
    id: Option<String>,
    channel: String,
    place: Option<String>,
}

impl Player {
    fn new(content: Arc<Content>, restarts: bool) -> Result<Self, String> {
        let folder = restarts.then(tempfile::tempdir).transpose().map_err(|error| error.to_string())?;
        let mut player = Self {
            content,
            channels: channels(),
            clock: Arc::new(ManualClock::at(MONDAY)),
            folder,
            open: None,
            draws: Arc::default(),
            heard: 0,
            id: None,
            channel: CHANNEL.to_owned(),
            place: None,
        };
        player.start()?;
        Ok(player)
    }

    fn start(&mut self) -> Result<(), String> {
        // The folder is locked until the one who had it open is gone.
        self.open = None;
        let store: Arc<dyn Store> = match &self.folder {
            Some(folder) => Arc::new(Sled::open(folder.path(), self.clock.clone()).map_err(|error| error.to_string())?),
            None => Arc::new(Memory::new(self.clock.clone())),
        };
        let draws = self.draws.clone();
        let random = Arc::new(move || nonce(draws.fetch_add(1, Ordering::Relaxed)));
        let config = config();
        let options = Options { default_place: config.default_place, copies_days: config.retention.copies_days.into() };
        let desk = Desk::new(store.clone(), self.content.clone(), self.clock.clone(), random, options);
        self.open = Some((store, desk));
        Ok(())
    }

    fn prepare(&mut self, step: &Step) -> Result<(), String> {
        match step {
            Step::Turn(_) => {}
            Step::Time(duration) => self.clock.advance(*duration),
            Step::Id(id) => self.id = Some(id.clone()),
            Step::Restart => self.start()?,
            Step::Channel(name) if self.channels.contains_key(name) => self.channel.clone_from(name),
            Step::Channel(name) => return Err(format!(" there is no channel `{name}`\n")),
            Step::Place(id) if self.content.current().places.contains_key(id) => self.place = Some(id.clone()),
            Step::Place(id) => return Err(format!(" there is no place `{id}`\n")),
        }
        Ok(())
    }

    /// What came of a turn: `[intent/slot language]`, and the words of the replies.
    async fn hear(&mut self, turn: &Turn) -> Result<(String, Vec<String>), String> {
        self.heard += 1;
        let id = self.id.take().unwrap_or_else(|| self.heard.to_string());
        let person = Person { channel: self.channel.clone(), user: "resident".to_owned() };
        let inbound = Inbound {
            message_id: id.clone(),
            id,
            address: Address { channel: person.channel.clone(), chat: person.user.clone(), ..Address::default() },
            person,
            said: turn.said.clone().map_or(Said::Arrived, Said::Text),
            chat: ChatType::Private,
            language_hint: None,
            place: self.place.clone(),
        };
        let (store, desk) = self.open.as_ref().expect("the desk is open between restarts");
        let channel = self.channels[&self.channel].channel.as_ref();
        let handled = desk.hear(channel, None, &inbound).await.map_err(|error| error.to_string())?;
        let (_, record) = store.load(&Key::of(&inbound.person)).await.map_err(|error| error.to_string())?;
        let asked = record.conversation.form.map(|form| match form.asking {
            Asking::Slot(name) => format!("/{name}"),
            Asking::Confirm => "/confirm".to_owned(),
            Asking::Change => "/change".to_owned(),
        });
        let behaviour = handled.replies.first().map_or_else(String::new, |reply| {
            format!("{}{} {}", reply.about.intent, asked.unwrap_or_default(), reply.about.language)
        });
        let replies = handled.replies.into_iter().map(|reply| reply.text.trim().to_owned()).collect();
        Ok((format!("[{behaviour}]"), replies))
    }
}

/// Random enough for numbers and ids, and the same in every run.
fn nonce(draw: u64) -> Nonce {
    let mut bytes = [0; 16];
    for (half, seed) in bytes.chunks_exact_mut(8).zip([2 * draw, 2 * draw + 1]) {
        // The finaliser of SplitMix64.
        let mut x = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        half.copy_from_slice(&(x ^ (x >> 31)).to_le_bytes());
    }
    Nonce(bytes)
}

/// One instance of every platform, called like the platform.
fn channels() -> Instances {
    let instance = |kind: &linju::channel::Kind| {
        let settings = Settings(kind.keys.iter().map(|key| ((*key).to_owned(), "00".repeat(32))).collect());
        let built = Instance::build(kind.name, kind.name, None, &settings).expect("it is one of the kinds");
        (kind.name.to_owned(), built.expect("every key is set"))
    };
    KINDS.iter().map(instance).collect()
}

/// The conversations in a folder of the repository, by their path in it.
fn scripts(folder: &str) -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder is there");
    let paths = entries.flatten().map(|entry| entry.path());
    let texts = paths.filter(|path| path.extension().is_some_and(|end| end == "txt"));
    let name = |path: &PathBuf| format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
    let scripts: BTreeMap<String, PathBuf> = texts.map(|path| (name(&path), path)).collect();
    assert!(!scripts.is_empty(), "there are no conversations in {folder}");
    scripts
}

fn config() -> Config {
    Config::parse(DEFAULT, &|_| None).expect("the default settings are right")
}

fn repository() -> Arc<Content> {
    let config = config();
    let options = content::Options {
        settings: config.content,
        understanding: config.understanding,
        default_place: config.default_place,
        understands: true,
        cache: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")),
        trainer: None,
        allow_broken: Vec::new(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Arc::new(Content::load(Some(root), options, MONDAY).expect("the content has no errors"))
}

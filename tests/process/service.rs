//! The real program in a process of its own, in a temporary folder: how a test starts it, talks to it
//! and ends it. Nothing here knows what is being tested.

use std::{
    fmt::Write,
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, OnceLock, PoisonError, mpsc},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Longer than a debug build needs for anything on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);
/// Between two looks at something that is to happen.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// What stands before the address in the line that tells that the service is ready.
const READY: &str = "linju is ready: open http://";

/// A data folder and settings, with which the program can be started again and again.
pub(crate) struct Setup {
    pub(crate) folder: TempDir,
    pub(crate) data: PathBuf,
    pub(crate) root: PathBuf,
    pub(crate) environment: Vec<(&'static str, &'static str)>,
}

impl Setup {
    /// A folder of its own with these settings and the matcher trained already.
    pub(crate) fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (data, root) = (folder.path().join("data"), PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        fs::write(folder.path().join("linju.toml"), settings).expect("written");
        put_matcher(&data);
        Self { folder, data, root, environment: Vec::new() }
    }

    /// The program with a verb, and where everything is.
    pub(crate) fn command(&self, verb: &[&str]) -> Command {
        self.command_under(env!("CARGO_BIN_EXE_linju"), verb)
    }

    /// The same with another program before it, which runs it.
    pub(crate) fn command_under(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).arg("--config").arg(self.folder.path().join("linju.toml"));
        command.arg("--root").arg(&self.root).current_dir(self.folder.path());
        command.env_remove("RUST_LOG").envs(self.environment.iter().copied());
        command
    }

    fn serve(&self) -> Command {
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        command.arg("--data").arg(&self.data);
        command
    }

    /// Starts the service on a free port and waits until it is ready.
    pub(crate) fn start(&self) -> Service {
        self.try_start().unwrap_or_else(|ended| panic!("it did not start: {}", ended.said))
    }

    /// Starts it; what it said if it ended before it was ready.
    pub(crate) fn try_start(&self) -> Result<Service, Ended> {
        Service::spawn(self.serve())
    }

    /// Runs a verb that ends by itself.
    pub(crate) fn run(&self, verb: &[&str], data: &Path) -> Ended {
        let mut command = self.command(verb);
        command.arg("--data").arg(data);
        Ended::of(command)
    }

    /// All records, one JSON object each, as `linju export` writes them.
    pub(crate) fn records(&self) -> Vec<Value> {
        let file = self.folder.path().join("export.jsonl");
        let ended = self.run(&["export", &file.to_string_lossy()], &self.data);
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        let text = fs::read_to_string(&file).expect("an export");
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON Lines"));
        lines.filter(|line| line.get("record").is_some()).collect()
    }
}

/// A program that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    /// Both outputs.
    pub(crate) said: String,
}

impl Ended {
    pub(crate) fn of(mut command: Command) -> Self {
        let output = command.stdin(Stdio::null()).output().expect("the program starts");
        let said = [output.stdout, output.stderr].concat();
        Self { code: output.status.code(), said: String::from_utf8_lossy(&said).into_owned() }
    }
}

/// A running service. Dropping it kills it.
pub(crate) struct Service {
    pub(crate) child: Child,
    pub(crate) address: String,
    pub(crate) http: reqwest::Client,
    said: Arc<Mutex<String>>,
}

impl Service {
    /// Runs a command that becomes a service, and waits for the line with its address.
    pub(crate) fn spawn(mut command: Command) -> Result<Self, Ended> {
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        let said = Arc::<Mutex<String>>::default();
        let (lines, announced) = mpsc::channel();
        let stderr = child.stderr.take().expect("it is piped");
        let stdout = child.stdout.take().expect("it is piped");
        let readers = [listen(stdout, said.clone(), Some(lines)), listen(stderr, said.clone(), None)];
        let line = announced.recv_timeout(PATIENCE);
        let address = line.ok().and_then(|line| Some(line.trim().strip_prefix(READY)?.strip_suffix('/')?.to_owned()));
        let http = reqwest::Client::builder().timeout(PATIENCE).build().expect("a client");
        if let Some(address) = address {
            return Ok(Self { child, address, http, said });
        }
        let _ = child.kill();
        let code = child.wait().expect("it was started").code();
        for reader in readers {
            reader.join().expect("it only reads");
        }
        Err(Ended { code, said: heard(&said) })
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything it has printed so far, on both outputs.
    pub(crate) fn said(&self) -> String {
        heard(&self.said)
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A message on the REST route.
    pub(crate) async fn send(&self, sender: &str, message: &str, id: &str) -> Result<Answer, reqwest::Error> {
        let body = json!({ "sender": sender, "message": message, "metadata": { "message_id": id } });
        let answer = self.http.post(self.url("/webhooks/rest/webhook")).json(&body).send().await?;
        Ok(Answer { status: answer.status().as_u16(), body: answer.text().await? })
    }

    /// The words of the answer to a message that must be acknowledged.
    pub(crate) async fn ask(&self, sender: &str, message: &str, id: &str) -> String {
        let answer = self.send(sender, message, id).await.expect("it answers");
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.text()
    }

    pub(crate) async fn health(&self) -> Value {
        let answer = self.http.get(self.url("/healthz")).send().await.expect("it answers");
        answer.json().await.expect("JSON")
    }

    /// Ends it at once, as a power cut of the process would.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it was started");
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.id().to_string()]).status().expect("kill is everywhere");
        assert!(status.success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the REST route answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Answer {
    /// The words of all replies.
    pub(crate) fn text(&self) -> String {
        let texts = self.replies().into_iter().filter_map(|reply| Some(reply.get("text")?.as_str()?.to_owned()));
        texts.collect::<Vec<_>>().join("\n")
    }

    /// All replies with their metadata.
    pub(crate) fn replies(&self) -> Vec<Value> {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Looks again and again until there is something, at most for [`PATIENCE`].
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// A line for whoever runs the tests with `--nocapture`.
#[expect(clippy::print_stdout, reason = "what was measured or left out is part of the result")]
pub(crate) fn tell(line: impl std::fmt::Display) {
    println!("{line}");
}

fn listen(
    from: impl Read + Send + 'static,
    into: Arc<Mutex<String>>,
    mut first: Option<mpsc::Sender<String>>,
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            let mut heard = into.lock().unwrap_or_else(PoisonError::into_inner);
            writeln!(heard, "{line}").expect("a text takes everything");
            drop(heard);
            if let Some(first) = first.take() {
                // Whoever waited may have given up.
                let _ = first.send(line);
            }
        }
    })
}

fn heard(said: &Mutex<String>) -> String {
    said.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Where the tests that need no process keep the trained matcher, too.
const TRAINED_BEFORE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

/// Trains the matcher once for all tests: a debug build takes a minute, and every data folder needs one.
pub(crate) fn put_matcher(data: &Path) {
    static TRAINED: OnceLock<TempDir> = OnceLock::new();
    let trained = TRAINED.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (kept, cache) = (Path::new(TRAINED_BEFORE), folder.path().join("cache"));
        copy_files(kept, &cache);
        let mut command = Command::new(env!("CARGO_BIN_EXE_linju"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--root", env!("CARGO_MANIFEST_DIR"), "--data"]);
        command.arg(folder.path()).env_remove("RUST_LOG");
        Service::spawn(command).unwrap_or_else(|ended| panic!("it did not start: {}", ended.said)).kill();
        copy_files(&cache, kept);
        folder
    });
    copy_files(&trained.path().join("cache"), &data.join("cache"));
}

/// Copies what stands in a folder, if there is one.
fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("created");
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let target = to.join(entry.file_name());
        if !target.exists() {
            fs::hard_link(entry.path(), &target)
                .or_else(|_| fs::copy(entry.path(), &target).map(drop))
                .expect("copied");
        }
    }
}

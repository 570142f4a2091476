//! The real program on a port of its own with its own data, and the words of the locale files.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

pub(crate) struct Service {
    pub(crate) url: String,
    listen: String,
    data: TempDir,
    program: Child,
}

impl Service {
    pub(crate) fn start() -> Self {
        let data = tempfile::tempdir().expect("a folder for the data");
        let (program, url) = spawn("127.0.0.1:0", data.path());
        let listen = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Self { url, listen, data, program }
    }

    /// The power fails: nothing is said, nothing is tidied up.
    pub(crate) fn die(&mut self) {
        self.program.kill().expect("it runs");
        self.program.wait().expect("it ends");
    }

    /// The same address and the same data again.
    pub(crate) fn return_from_death(&mut self) {
        (self.program, _) = spawn(&self.listen, self.data.path());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn spawn(listen: &str, data: &Path) -> (Child, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_linju"));
    program.args(["serve", "--root", ROOT, "--listen", listen, "--data"]).arg(data);
    let program = program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut program = program.expect("the program starts");
    let mut lines = BufReader::new(program.stdout.take().expect("a pipe")).lines();
    let url = lines.find_map(|line| line.ok()?.split_once("open ").map(|(_, url)| url.trim().to_owned()));
    (program, url.expect("the program says where it is"))
}

/// The longest piece of a text without facts: it is shown as it stands in the file.
pub(crate) fn words(language: &str, file: &str, id: &str) -> String {
    let path = Path::new(ROOT).join("locales").join(language).join(file);
    let source = std::fs::read_to_string(path).expect("a locale file");
    let (_, text) = source.split_once(&format!("\n{id} =")).expect("the file has this text");
    let end = text.match_indices('\n').find(|(at, _)| !text[at + 1..].starts_with(' '));
    let text = &text[..end.map_or(text.len(), |(at, _)| at)];
    let pieces = text.split(['\n', '{', '}']).map(str::trim).filter(|piece| !piece.starts_with(['$', '-']));
    pieces.max_by_key(|piece| piece.len()).expect("a text has a piece").to_owned()
}

pub(crate) fn ui(language: &str, id: &str) -> String {
    words(language, "ui.ftl", id)
}

pub(crate) fn answer(language: &str, id: &str) -> String {
    words(language, "answers.ftl", id)
}

//! Weblate and Pontoon write our files as they are: their readers are asked themselves.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The readers, in the versions the canonical form was measured with.
const READERS: [&str; 3] = ["translate-toolkit==3.20.4", "moz.l10n==0.15.0", "fluent.syntax==0.19.0"];

/// The Python that has the readers: the one named in `LINJU_PYTHON`, else one of our own. `None` where
/// there is no Python or nothing to install from.
fn python() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("LINJU_PYTHON") {
        return Some(named.into());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readers");
    let python = folder.join("bin/python");
    let has_readers = || {
        let mut ask = Command::new(&python);
        ask.args(["-c", "import moz.l10n, translate.storage.fluent"]);
        ask.output().is_ok_and(|output| output.status.success())
    };
    if !has_readers() {
        let _ = fs::remove_dir_all(&folder);
        let made = Command::new("python3").args(["-m", "venv"]).arg(&folder).output();
        made.is_ok_and(|output| output.status.success()).then_some(())?;
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(READERS);
        install.output().is_ok_and(|output| output.status.success()).then_some(())?;
    }
    Some(python)
}

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn weblate_and_pontoon_write_our_files_as_they_are() {
    let Some(python) = python() else {
        eprintln!("skipped: python3 with venv and pip is needed, or LINJU_PYTHON with the readers");
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    texts(&root.join("locales"), &mut files);
    texts(&root.join("places"), &mut files);
    files.sort();
    let script = root.join("tests/fmt/roundtrip.py");
    let output = Command::new(python).arg(script).args(&files).output().expect("Python runs");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

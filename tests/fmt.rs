//! `linju fmt` and `linju check --fix`: what they write, that Weblate and Pontoon would write the same,
//! and that nothing is lost on the way.

#[path = "fmt/broken.rs"]
mod broken;
#[path = "fmt/programs.rs"]
mod programs;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use linju::canonical::canonical;

fn linju(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linju"));
    command.args(arguments).arg("--root").arg(root).output().expect("it runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, bytes).expect("written");
    }
    root
}

const MESSY: &[u8] = b"\xef\xbb\xbfa={$x}\r\n\r\n\r\nb =\r\n  one  \r\n  two\r\n";
const TIDY: &str = "a = { $x }\nb =\n    one\n    two\n";

#[test]
fn our_own_content_is_canonical() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = linju(root, &["fmt", "--check"]);
    assert_eq!(output.status.code(), Some(0), "run `cargo run -- fmt`\n{}", said(&output));
}

#[test]
fn files_are_written_once_and_whole() {
    let root = folder(&[
        ("locales/en/ui.ftl", MESSY),
        ("places/a/locales/en/answers.ftl", MESSY),
        ("locales/services.toml", MESSY),
        ("locales/en/notes.txt", MESSY),
    ]);
    let check = linju(root.path(), &["fmt", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    assert_eq!(said(&check).matches("would change").count(), 2, "{}", said(&check));
    assert_eq!(fs::read(root.path().join("locales/en/ui.ftl")).expect("there"), MESSY, "--check writes nothing");

    let written = linju(root.path(), &["fmt"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    for path in ["locales/en/ui.ftl", "places/a/locales/en/answers.ftl"] {
        assert_eq!(fs::read_to_string(root.path().join(path)).expect("there"), TIDY);
    }
    for path in ["locales/services.toml", "locales/en/notes.txt"] {
        assert_eq!(fs::read(root.path().join(path)).expect("there"), MESSY, "{path} is no text of ours");
    }
    assert_eq!(fs::read_dir(root.path().join("locales/en")).expect("there").count(), 2, "nothing is left behind");
    let again = linju(root.path(), &["fmt", "--check"]);
    assert_eq!((again.status.code(), said(&again).as_str()), (Some(0), ""));
}

#[test]
fn what_cannot_be_read_is_left_alone_and_named() {
    let root = folder(&[
        ("locales/en/answers.ftl", b"a=b\nc = {\n"),
        ("locales/en/phrases.ftl", b"a = \xff\n"),
        ("locales/en/ui.ftl", b"a=b\n"),
    ]);
    let output = linju(root.path(), &["fmt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("answers.ftl is left as it is: line 3"), "{}", said(&output));
    assert!(said(&output).contains("phrases.ftl is left as it is: it is not saved as UTF-8"), "{}", said(&output));
    assert_eq!(fs::read(root.path().join("locales/en/answers.ftl")).expect("there"), b"a=b\nc = {\n");
    assert_eq!(fs::read(root.path().join("locales/en/ui.ftl")).expect("there"), b"a = b\n");
}

#[test]
fn only_the_named_files_are_written() {
    let root = folder(&[("one.ftl", b"a=b\n"), ("two.ftl", b"a=b\n")]);
    let one = root.path().join("one.ftl");
    let output = linju(root.path(), &["fmt", one.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(fs::read(&one).expect("there"), b"a = b\n");
    assert_eq!(fs::read(root.path().join("two.ftl")).expect("there"), b"a=b\n");
    let missing = linju(root.path(), &["fmt", "three.ftl"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("cannot read three.ftl"), "{}", said(&missing));
    let nothing = linju(root.path(), &["fmt"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(said(&nothing).contains("there is no folder `locales`"), "{}", said(&nothing));
}

#[cfg(unix)]
#[test]
fn rights_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let root = folder(&[("locales/shared/ui.ftl", b"a=b\n")]);
    let file = root.path().join("locales/shared/ui.ftl");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("ours");
    fs::create_dir(root.path().join("locales/en")).expect("created");
    let link = root.path().join("locales/en/ui.ftl");
    symlink("../shared/ui.ftl", &link).expect("linked");
    let output = linju(root.path(), &["fmt", link.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    assert_eq!(fs::read(&file).expect("there"), b"a = b\n");
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o640);

    fs::write(&file, "c=d\n").expect("ours");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).expect("ours");
    let output = linju(root.path(), &["fmt", file.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(fs::read(&file).expect("there"), b"c=d\n", "it may not be written");
}

#[test]
fn check_mends_writes_and_names_what_is_left() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base");
    let root = tempfile::tempdir().expect("a folder");
    broken::copy(&base, root.path());
    let file = root.path().join("locales/ru/ui.ftl");
    let good = fs::read_to_string(&file).expect("there");
    let broken = good.replacen("### ", "\u{feff}###", 1).replace("button-clinic = ", "button-clinic =\n\t");
    fs::write(&file, broken + "button-new =\n").expect("written");
    let arguments = ["check", "--fix", "--format", "json", "--today", "2026-11-22"];
    let output = linju(root.path(), &arguments);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let left: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON and nothing else");
    assert!(left.to_string().contains("empty-message") && !left.to_string().contains("tab-indent"), "{left}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("locales/ru/ui.ftl was mended\n") && told.contains("mistakes mended: 3"), "{told}");
    let now = fs::read_to_string(&file).expect("there");
    assert_eq!(now, good.replace("button-clinic = ", "button-clinic =\n    ") + "button-new =\n");

    fs::write(&file, canonical(&good).expect("it can be read")).expect("written");
    let output = linju(root.path(), &arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("mistakes mended: 0"), "{}", said(&output));
}

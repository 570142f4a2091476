//! Rules about the code that no compiler knows: who may import whom, what pure modules must not name,
//! how long a file may be. Each failure says which file and why.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Who may import whom; everything points down. A module that is not listed imports nothing of ours.
const MAY_IMPORT: &[(&str, &str)] = &[
    (
        "cli",
        "canonical channel check clock config content coverage deliver desk evaluate intent language message place server store tree",
    ),
    (
        "server",
        "desk deliver store content check catalogue intent language locale place channel clock config message tag text",
    ),
    ("desk", "store dialogue intent language content catalogue locale place channel clock message text"),
    ("deliver", "store channel clock content message text"),
    ("content", "check intent language catalogue locale place clock config message text tree"),
    ("check", "intent language catalogue locale place channel config tag text tree"),
    ("coverage", "catalogue config locale place tag tree"),
    ("config", "channel message"),
    ("evaluate", "intent language message text tag"),
    ("store", "clock dialogue message"),
    ("dialogue", "catalogue locale place message text tag"),
    ("intent", "catalogue locale place message text"),
    ("language", "message text tag"),
    ("channel", "message text"),
    // Texts are spoken with the facts of a place; a place knows no texts.
    ("locale", "place message text tag"),
    ("place", "message text"),
    ("catalogue", "message text"),
    ("clock", "message"),
    ("text", "message"),
];

/// Modules that only turn values into values.
const PURE: &[&str] = &[
    "message",
    "text",
    "tree",
    "canonical",
    "catalogue",
    "locale",
    "place",
    "language",
    "intent",
    "dialogue",
    "channel",
    "coverage",
    "evaluate",
];

/// What a pure module must not name: clocks, files, sockets, the environment, randomness, the store.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
    "tokio",
    "reqwest",
    "sled",
    "axum",
    "crate::store",
    "crate::clock",
    "SystemRandom",
    "rand::",
    "tracing::",
];

const LONGEST_FILE: usize = 500;

fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let mut folders = vec![root.join("src"), root.join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a source folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.insert(path.strip_prefix(root).expect("under the root").to_owned(), text);
            }
        }
    }
    found
}

/// The module a file belongs to: `src/store/sled.rs` → `store`.
fn module(path: &Path) -> Option<String> {
    let inside = path.strip_prefix("src").ok()?;
    let first = inside.iter().next()?.to_string_lossy();
    let name = first.trim_end_matches(".rs");
    (!matches!(name, "main" | "lib")).then(|| name.to_owned())
}

/// The code of a file without its comments and without its tests.
fn code(path: &Path, text: &str) -> String {
    let is_test = ["suite.rs", "contract.rs", "faults.rs", "tests.rs"].iter().any(|name| path.ends_with(name));
    if is_test {
        return String::new();
    }
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let uncommented = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    uncommented.collect::<Vec<_>>().join("\n")
}

/// Modules named as `crate::x` or inside `crate::{…}`.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let name = |text: &str| text.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut expects_name = true;
            for (at, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => expects_name = true,
                    c if expects_name && depth == 0 && c.is_ascii_lowercase() => {
                        found.insert(name(&group[at..]));
                        expects_name = false;
                    }
                    _ => {}
                }
            }
        } else {
            found.insert(name(rest));
        }
    }
    found.remove("");
    found
}

#[test]
fn modules_import_only_what_lies_below_them() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(own) = module(&path) else { continue };
        let allowed = MAY_IMPORT.iter().find(|(module, _)| *module == own).map_or("", |(_, allowed)| allowed);
        let allowed: BTreeSet<&str> = allowed.split(' ').collect();
        for imported in imports(&code(&path, &text)) {
            if imported != own && !allowed.contains(imported.as_str()) {
                wrong.push(format!("{}: `{own}` may not import `{imported}`", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "see the table in ARCHITECTURE.md\n{}", wrong.join("\n"));
}

#[test]
fn pure_modules_name_no_clock_file_socket_or_store() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(own) = module(&path).filter(|own| PURE.contains(&own.as_str())) else { continue };
        let code = code(&path, &text);
        for name in IMPURE.iter().filter(|name| code.contains(*name)) {
            wrong.push(format!("{}: `{own}` is pure and names `{name}`; hand the value in", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_too_long_and_each_says_what_it_is() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            wrong.push(format!("{}: {lines} lines, more than {LONGEST_FILE}; cut it in two", path.display()));
        }
        if !text.starts_with("//! ") {
            wrong.push(format!("{}: the first line must say what the file is (`//! …`)", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_is_in_the_table_and_in_the_architecture() {
    let architecture =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).expect("there");
    let modules: BTreeSet<String> =
        sources().keys().filter_map(|path| module(path)).filter(|own| own != "page").collect();
    for own in &modules {
        assert!(architecture.contains(&format!("`{own}`")), "ARCHITECTURE.md does not name `{own}`");
        let known = MAY_IMPORT.iter().any(|(module, _)| module == own)
            || matches!(own.as_str(), "message" | "tag" | "tree" | "canonical");
        assert!(known, "`{own}` is missing in the table of this test");
    }
}

#[test]
fn every_platform_is_in_the_readme() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("there");
    for kind in linju::channel::KINDS {
        assert!(readme.contains(&format!("`{}`", kind.name)), "README.md has no row for `{}`", kind.name);
    }
}

#[test]
fn the_rules_catch_what_they_are_for() {
    assert!(imports("use crate::{\n    store::{Key, Store},\n    text,\n};").iter().eq(["store", "text"]));
    assert!(imports("let now = crate::clock::now();").iter().eq(["clock"]));
    let pure =
        code(Path::new("src/text.rs"), "// SystemTime\nlet x = SystemTime::now();\n#[cfg(test)]\nmod tests { tokio }");
    assert!(pure.contains("SystemTime") && !pure.contains("tokio") && !pure.contains("//"));
}

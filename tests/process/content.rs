//! Content of the running service: from the folders, from inside the program, and edited while it runs.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::service::{Setup, until};

const EDITED: &str = "locales/en/answers.ftl";
const SENTENCE: &str = "I will write down your repair request";

/// A copy of the content of the repository, to be edited.
pub(crate) fn root_with_content(setup: &Setup) -> PathBuf {
    let root = setup.folder.path().join("root");
    for folder in ["locales", "places"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &root.join(folder)).expect("copied");
    }
    root
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn without_folders_the_content_inside_the_program_is_served_and_it_says_so() {
    let mut setup = Setup::new("");
    setup.root = setup.folder.path().join("nothing-here");
    fs::create_dir(&setup.root).expect("created");
    let service = setup.start();
    assert!(service.ask("ana", "/repair-request", "1").await.contains(SENTENCE));
    assert_eq!(service.health().await["content"], "inside the program");
    assert!(service.said().contains("the content inside the program"), "{}", service.said());
}

#[tokio::test]
async fn an_edit_is_served_without_a_restart_and_a_broken_one_is_refused() {
    let mut setup = Setup::new("poll_seconds = 1");
    setup.root = root_with_content(&setup);
    let service = setup.start();
    assert_eq!(service.health().await["content"], "folders");
    assert!(service.ask("before", "/repair-request", "1").await.contains(SENTENCE));

    let file = setup.root.join(EDITED);
    let new = "I gladly note your repair request";
    let edited = fs::read_to_string(&file).expect("readable").replace(SENTENCE, new);
    fs::write(&file, &edited).expect("written");
    let mut asked = 0;
    until("the edit is served", async || {
        asked += 1;
        service.ask(&format!("after-{asked}"), "/repair-request", "1").await.contains(new).then_some(())
    })
    .await;
    let version = service.health().await["content_version"].clone();

    let line = 1 + edited.lines().position(|line| line.contains(new)).expect("it was edited");
    fs::write(&file, edited.replace(new, "I never say { $this")).expect("written");
    let health = until("the edit is refused", async || {
        let health = service.health().await;
        (!health["rejected"].is_null() || health["content_version"] != version).then_some(health)
    });
    let health = health.await;
    assert_eq!((&health["status"], &health["content_version"]), (&json!("degraded"), &version), "{health}");
    let first = &health["rejected"]["first"];
    assert_eq!(first["file"], EDITED, "{health}");
    assert!(first["line"].as_u64().is_some_and(|at| at.abs_diff(line as u64) <= 1), "line {line}: {health}");
    assert!(service.ask("during", "/repair-request", "1").await.contains(new));
    assert!(service.said().contains(&format!("{EDITED}:")), "{}", service.said());

    fs::write(&file, &edited).expect("written");
    until("the mistake is undone", async || {
        let health = service.health().await;
        (health["status"] == "ok" && health["rejected"].is_null()).then_some(())
    })
    .await;
}

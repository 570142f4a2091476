//! Disks that are full or cannot be written. They need the right to mount a small disk of their own;
//! without it the tests say that they were left out.

use std::{fs, io::Write, path::Path, process::Command};

use crate::exit_code;
use crate::service::{Service, Setup, put_matcher, tell, until};

/// Messages that fill what is left of the disk, at most.
const MESSAGES: usize = 50_000;

/// A small disk in memory, taken away when it is dropped.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(at: &'a Path, megabytes: u32) -> Option<Self> {
        fs::create_dir_all(at).expect("created");
        let options = format!("size={megabytes}m");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]).arg(at).output();
        if mount.is_ok_and(|mount| mount.status.success()) {
            return Some(Self(at));
        }
        tell("left out: no right to mount a small disk");
        None
    }

    /// Fills it, but for so many bytes.
    fn fill(&self, but: u64) {
        let ballast = self.0.join("ballast");
        let mut file = fs::File::create(&ballast).expect("created");
        while file.write_all(&[1; 4096]).is_ok() {}
        file.set_len(file.metadata().expect("a file").len().saturating_sub(but)).expect("shortened");
    }

    fn make_room(&self) {
        fs::remove_file(self.0.join("ballast")).expect("removed");
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        // Lazily: a service that a failed test left behind may still be ending.
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[tokio::test]
async fn a_full_disk_stops_the_service_and_loses_nothing_that_was_acknowledged() {
    let mut setup = Setup::new("");
    setup.data = setup.folder.path().join("small");
    let Some(disk) = SmallDisk::mount(&setup.data, 48) else { return };
    put_matcher(&setup.data);
    let mut service = setup.start();
    let before = acknowledged(&service, "before", 50).await;
    assert_eq!((before.len(), before.last().expect("some").1), (50, 200));
    disk.fill(256 * 1024);
    let after = acknowledged(&service, "after", MESSAGES).await;
    let last = after.last().expect("some").1;
    assert_eq!(last, 503, "the message that did not fit was refused");
    assert_eq!(exit_code(&mut service).await, Some(2));
    let said = service.said();
    assert!(said.contains("linju: the disk is full: make room, then start linju again"), "{said}");

    let ended = setup.try_start().err();
    assert!(ended.as_ref().is_some_and(|ended| ended.code == Some(2)), "it does not start on a full disk: {ended:?}");
    let said = ended.map(|ended| ended.said).unwrap_or_default();
    assert!(said.contains("room") && !said.contains("damaged"), "{said}");

    disk.make_room();
    let service = setup.start();
    assert!(!service.ask("later", "hello", "1").await.is_empty());
    service.kill();
    let records = setup.records();
    let seen = |id: &str| records.iter().filter(|record| record["record"]["seen"][0]["id"] == id).count();
    for (id, status) in before.iter().chain(&after) {
        let times = seen(id);
        assert!(
            if *status == 200 { times == 1 } else { times <= 1 },
            "{id} was answered {status} and stands {times} times"
        );
    }
}

/// Sends so many messages, each of a person of its own, until one is refused.
async fn acknowledged(service: &Service, name: &str, messages: usize) -> Vec<(String, u16)> {
    let mut sent = Vec::new();
    for number in 0..messages {
        let id = format!("{name}-{number}");
        let status = service.send(&id, "/waste-sorting", &id).await.map_or(0, |answer| answer.status);
        sent.push((id, status));
        if status != 200 {
            break;
        }
    }
    sent
}

#[tokio::test]
async fn data_that_cannot_be_written_keep_it_from_starting() {
    let mut setup = Setup::new("");
    setup.start().kill();
    let disk = setup.folder.path().join("read-only");
    if let Some(disk) = SmallDisk::mount(&disk, 48) {
        let mounted = Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0).status().expect("mount works");
        assert!(mounted.success());
        setup.data = disk.0.join("data");
        refuses(&setup);
    }
    // Even root cannot make a folder inside a file.
    setup.data = setup.folder.path().join("linju.toml/data");
    refuses(&setup);
}

fn refuses(setup: &Setup) {
    let ended = setup.try_start().err().expect("there is nowhere to write");
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    assert!(ended.said.contains("linju: cannot use") && ended.said.contains("is it ours"), "{}", ended.said);
    assert!(!ended.said.contains("panicked"), "{}", ended.said);
}

#[tokio::test]
async fn what_could_not_be_kept_of_the_matcher_does_not_fill_the_disk() {
    let mut setup = Setup::new("");
    setup.data = setup.folder.path().join("small");
    let Some(disk) = SmallDisk::mount(&setup.data, 8) else { return };
    let service = setup.start();
    assert!(service.said().contains("the trained matcher could not be kept"), "{}", service.said());
    let status = until("it answers", async || service.send("ana", "hello", "1").await.ok()).await.status;
    assert_eq!(status, 200);
    drop(disk);
}

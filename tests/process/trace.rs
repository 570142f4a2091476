//! Looks over the shoulder of the program with strace: between a message and its acknowledgement the
//! file of the records is synced.

use std::{
    fs,
    process::{Command, Stdio},
};

use crate::service::{Service, Setup, tell, until};

const CALLS: &str = "trace=fsync,fdatasync,read,recvfrom,recvmsg,write,writev,sendto,sendmsg";

#[tokio::test]
async fn a_message_is_synced_before_it_is_acknowledged() {
    let works = Command::new("strace")
        .args(["-f", "-e", "trace=fsync", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !works.is_ok_and(|status| status.success()) {
        return tell("left out: strace is not installed or may not trace");
    }
    let setup = Setup::new("");
    let trace = setup.folder.path().join("trace");
    let (out, data) = (trace.to_string_lossy(), setup.data.to_string_lossy());
    let program = env!("CARGO_BIN_EXE_linju");
    // Killing strace does not kill what it traces; with `-D` the program stays the child, and dies.
    let arguments = [
        "-D",
        "-f",
        "-y",
        "-s",
        "2000",
        "-e",
        CALLS,
        "-o",
        &out,
        program,
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        &data,
    ];
    let service =
        Service::spawn(setup.command_under("strace", &arguments)).unwrap_or_else(|ended| panic!("{}", ended.said));
    let ids: Vec<String> = (0..5).map(|number| format!("traced-{number}")).collect();
    for id in &ids {
        service.ask("ana", "/waste-sorting", id).await;
    }
    service.kill();
    let whole = async || fs::read_to_string(&trace).ok().filter(|text| text.contains("+++ killed by SIGKILL"));
    let trace = until("strace has written the end", whole).await;
    let lines: Vec<&str> = trace.lines().collect();
    for id in &ids {
        let received = lines.iter().position(|line| line.contains(id)).expect("it was received");
        let length = lines[received..].iter().position(|line| line.contains("HTTP/1.1 200")).expect("it was answered");
        let between = &lines[received..received + length];
        assert!(synced(between) > 0, "no sync of the records before the answer:\n{}", between.join("\n"));
    }
}

/// How many syncs of the file of the records have ended well in these lines.
fn synced(lines: &[&str]) -> usize {
    let is_begun = |line: &str| line.contains("sync(") && line.contains("/store/db>");
    let mut waiting = Vec::new();
    let mut count = 0;
    for line in lines {
        let thread = line.split_whitespace().next().unwrap_or_default();
        if is_begun(line) && line.contains("unfinished") {
            waiting.push(thread);
        } else if line.ends_with("= 0")
            && (is_begun(line) || line.contains("sync resumed") && waiting.contains(&thread))
        {
            count += 1;
        }
    }
    count
}

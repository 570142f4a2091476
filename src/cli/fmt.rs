//! `linju fmt` and the files `linju check --fix` writes. A file is never left half written.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use super::{Common, Failure, Plain, say};
use crate::{canonical::canonical, check::Finding, check::fix, content, tree::Tree};

/// `check` refuses larger files, and what was read of them may not be all.
const LARGEST: usize = 1024 * 1024;

#[derive(Args)]
pub(super) struct Fmt {
    /// Write nothing; exit 1 and name the files that would change
    #[arg(long)]
    check: bool,
    /// Files to write; without any all .ftl files of locales and places
    #[arg(value_name = "FILES")]
    files: Vec<PathBuf>,
}

impl Fmt {
    pub(super) fn run(self, common: &Common) -> Result<ExitCode, Failure> {
        let files = if self.files.is_empty() { all(common)? } else { self.files };
        let mut bad = false;
        for file in files {
            let shown = file.strip_prefix(".").unwrap_or(&file).display();
            let bytes = fs::read(&file).map_err(|error| Plain(format!("cannot read {shown}: {error}")))?;
            match form(&bytes) {
                Err(why) => {
                    bad = true;
                    writeln!(io::stderr(), "linju: {shown} is left as it is: {why}")?;
                }
                Ok(text) if text.as_bytes() == bytes => {}
                Ok(_) if self.check => {
                    bad = true;
                    say(&format!("{shown} would change"))?;
                }
                Ok(text) => {
                    replace(&file, &bytes, text.as_bytes())?;
                    say(&format!("{shown} was written"))?;
                }
            }
        }
        Ok(if bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn all(common: &Common) -> Result<Vec<PathBuf>, Failure> {
    let nothing = || Plain(format!("there is no folder `locales` under `{}`", common.root.display()));
    let root = common.content_root().ok_or_else(nothing)?;
    let tree = content::read(root)?;
    let paths = tree.files.keys().map(|path| common.root.join(path));
    Ok(paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect())
}

fn form(bytes: &[u8]) -> Result<String, String> {
    if bytes.len() > LARGEST {
        return Err("it is larger than 1 MiB".to_owned());
    }
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text = text.ok_or("it is not saved as UTF-8; `linju check --fix` may help")?;
    canonical(text).map_err(|unreadable| unreadable.to_string())
}

/// Mends what can be mended, writes it, and says so on standard error, where it disturbs no JSON.
pub(super) fn mend(common: &Common, tree: &mut Tree, check: impl Fn(&Tree) -> Vec<Finding>) -> Result<(), Failure> {
    let root = common.content_root().ok_or_else(|| Plain("there are no files to mend".to_owned()))?;
    let before = tree.clone();
    let mended = fix::mend(tree, check);
    for (path, bytes) in &mended.files {
        let old = before.files.get(path).map_or(&[][..], Vec::as_slice);
        replace(&root.join(path), old, bytes)?;
        writeln!(io::stderr(), "{path} was mended")?;
    }
    writeln!(io::stderr(), "mistakes mended: {}", mended.count)?;
    Ok(())
}

/// Puts `new` in the place of the file if it still holds `old`: whole, or not at all.
fn replace(file: &Path, old: &[u8], new: &[u8]) -> Result<(), Failure> {
    let cannot = |error: io::Error| Plain(format!("cannot write {}: {error}", file.display()));
    // A link stays a link.
    let target = file.canonicalize().map_err(cannot)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    // Hidden files are no content: a service that reads meanwhile does not see it.
    let temporary = target.with_file_name(format!(".{name}.{}", std::process::id()));
    let done = write_beside(&target, &temporary, old, new).and_then(|()| fs::rename(&temporary, &target));
    if done.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    Ok(done.map_err(cannot)?)
}

fn write_beside(target: &Path, temporary: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    let before = fs::metadata(target)?;
    if before.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(temporary)?;
    file.write_all(new)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        // Only the administrator may give a file away; others own it already.
        let _ = fchown(&file, Some(before.uid()), Some(before.gid()));
    }
    file.set_permissions(before.permissions())?;
    file.sync_all()?;
    if fs::read(target)? != old {
        return Err(io::Error::other("somebody else has changed it meanwhile"));
    }
    Ok(())
}

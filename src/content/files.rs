//! Where content files come from: a folder, or the copy inside the program.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::Path,
};

use include_dir::{Dir, include_dir};

use super::ContentError;
use crate::tree::Tree;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PLACES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/places");

/// Larger files are cut: no text a person writes is that long, and `check` refuses them.
const LARGEST: u64 = 1024 * 1024 + 1;
/// Deeper folders are not looked at.
const DEEPEST: usize = 5;
/// Ten thousand places in ten languages are fewer; with more, somebody has copied something else here.
const MOST_FILES: usize = 100_000;

/// The content inside the program.
pub fn embedded() -> Tree {
    let mut tree = Tree::default();
    add_embedded(&LOCALES, "locales", &mut tree);
    add_embedded(&PLACES, "places", &mut tree);
    tree
}

fn add_embedded(dir: &Dir<'_>, prefix: &str, tree: &mut Tree) {
    for file in dir.files() {
        let path = format!("{prefix}/{}", file.path().to_string_lossy().replace('\\', "/"));
        tree.files.insert(path, file.contents().to_vec());
    }
    dir.dirs().for_each(|dir| add_embedded(dir, prefix, tree));
}

/// Reads `locales/` and `places/` under `root`. A link is followed to a file under `root` and nowhere else.
pub fn read(root: &Path) -> Result<Tree, ContentError> {
    let mut tree = Tree::default();
    walk(root, &mut |name, found| {
        match found {
            Found::File(path) => drop(tree.files.insert(name, read_file(path)?)),
            Found::Outside => drop(tree.outside.insert(name)),
        }
        Ok(())
    })?;
    Ok(tree)
}

/// A mark that changes with every edit, without reading the files: names, sizes, times.
pub(super) fn stamp(root: &Path) -> Result<u64, ContentError> {
    let mut hash = DefaultHasher::new();
    walk(root, &mut |name, found| {
        name.hash(&mut hash);
        if let Found::File(path) = found {
            let file = fs::metadata(path)?;
            (file.len(), file.modified()?).hash(&mut hash);
            #[cfg(unix)]
            {
                use std::os::unix::fs::MetadataExt;
                (file.ino(), file.ctime(), file.ctime_nsec()).hash(&mut hash);
            }
        }
        Ok(())
    })?;
    Ok(hash.finish())
}

/// What stands under a name.
enum Found<'a> {
    /// A file that can be read here.
    File(&'a Path),
    /// A link to a folder, to nothing, or out of the content.
    Outside,
}

type Visit<'v> = dyn FnMut(String, Found<'_>) -> io::Result<()> + 'v;

fn walk(root: &Path, visit: &mut Visit<'_>) -> Result<(), ContentError> {
    let mut left = MOST_FILES;
    for folder in ["locales", "places"] {
        walk_folder(root, &root.join(folder), folder, 0, &mut left, visit)?;
    }
    Ok(())
}

fn walk_folder(
    root: &Path,
    folder: &Path,
    prefix: &str,
    depth: usize,
    left: &mut usize,
    visit: &mut Visit<'_>,
) -> Result<(), ContentError> {
    let unreadable = |path: &Path, cause: io::Error| ContentError::Unreadable { path: path.to_owned(), cause };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // A place without wording of its own, or content without places: `check` says what is missing.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unreadable(folder, error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let (path, kind) = (entry.path(), entry.file_type().map_err(|error| unreadable(&entry.path(), error))?);
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        *left = left.checked_sub(1).ok_or(ContentError::TooMany(MOST_FILES))?;
        let name = format!("{prefix}/{name}");
        if kind.is_dir() && depth < DEEPEST {
            walk_folder(root, &path, &name, depth + 1, left, visit)?;
        } else if kind.is_file() || (kind.is_symlink() && leads_to_our_file(root, &path)) {
            visit(name, Found::File(&path)).map_err(|error| unreadable(&path, error))?;
        } else if kind.is_symlink() {
            visit(name, Found::Outside).map_err(|error| unreadable(&path, error))?;
        }
    }
    Ok(())
}

/// Container systems hand files in as links beside hidden folders.
fn leads_to_our_file(root: &Path, link: &Path) -> bool {
    let (Ok(root), Ok(target)) = (root.canonicalize(), link.canonicalize()) else { return false };
    target.starts_with(root) && target.is_file()
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(fs::File::open(path)?, LARGEST), &mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_carries_the_content_of_the_repository() {
        let tree = embedded();
        assert!(tree.text("locales/services.toml").is_some());
        assert!(tree.text("locales/en/answers.ftl").is_some());
        let on_disk = read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("readable");
        assert_eq!(tree.version(), on_disk.version());
    }

    #[test]
    fn a_missing_folder_is_empty_and_hidden_files_are_left_out() {
        let root = tempfile::tempdir().expect("a folder");
        assert_eq!(read(root.path()).expect("nothing to read"), Tree::default());
        fs::create_dir_all(root.path().join("locales/en")).expect("created");
        fs::write(root.path().join("locales/en/.ui.ftl.swp"), "x").expect("written");
        fs::write(root.path().join("locales/en/ui.ftl"), "a = b\n").expect("written");
        let tree = read(root.path()).expect("readable");
        assert_eq!(tree.files.keys().collect::<Vec<_>>(), ["locales/en/ui.ftl"]);
    }

    #[test]
    fn a_stamp_changes_with_an_edit_a_new_file_and_a_lost_one() {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join("locales/en/ui.ftl");
        let stamp = || stamp(root.path()).expect("readable");
        let empty = stamp();
        fs::create_dir_all(file.parent().expect("a folder")).expect("created");
        fs::write(&file, "a = b\n").expect("written");
        let written = stamp();
        assert_eq!(written, stamp(), "nothing has changed");
        // Editors write another file and rename it: the same size, perhaps the same second.
        let other = root.path().join("new");
        fs::write(&other, "a = c\n").expect("written");
        fs::rename(&other, &file).expect("renamed");
        let edited = stamp();
        fs::remove_file(&file).expect("removed");
        assert!(empty != written && written != edited && edited != stamp());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_inside_the_content_only() {
        use std::os::unix::fs::symlink;
        let root = tempfile::tempdir().expect("a folder");
        let outside = tempfile::NamedTempFile::new().expect("a file");
        let folder = root.path().join("locales/en");
        fs::create_dir_all(folder.join("..data")).expect("created");
        fs::write(folder.join("..data/ui.ftl"), "a = b\n").expect("written");
        symlink("..data/ui.ftl", folder.join("ui.ftl")).expect("linked");
        symlink(outside.path(), folder.join("answers.ftl")).expect("linked");
        symlink("nowhere", folder.join("words.ftl")).expect("linked");
        symlink(root.path(), root.path().join("locales/loop")).expect("linked");
        let tree = read(root.path()).expect("readable");
        assert_eq!(tree.text("locales/en/ui.ftl"), Some("a = b\n"));
        assert_eq!(tree.files.len(), 1);
        let expected = ["locales/en/answers.ftl", "locales/en/words.ftl", "locales/loop"];
        assert_eq!(tree.outside.iter().collect::<Vec<_>>(), expected);
    }
}

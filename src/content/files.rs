//! Where content files come from: a folder, or the copy inside the program.

use std::{fs, io, path::Path};

use include_dir::{Dir, include_dir};

use super::ContentError;
use crate::tree::Tree;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PLACES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/places");

/// Larger files are cut: no text a person writes is that long, and `check` refuses them.
const LARGEST: u64 = 1024 * 1024 + 1;
/// Deeper folders are not looked at.
const DEEPEST: usize = 5;

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

/// Reads `locales/` and `places/` under `root`. Links out of the folders are not followed.
pub fn read(root: &Path) -> Result<Tree, ContentError> {
    let mut tree = Tree::default();
    for folder in ["locales", "places"] {
        add_folder(&root.join(folder), folder, 0, &mut tree)?;
    }
    Ok(tree)
}

fn add_folder(folder: &Path, prefix: &str, depth: usize, tree: &mut Tree) -> Result<(), ContentError> {
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
        let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), error))?;
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let path = format!("{prefix}/{name}");
        if kind.is_dir() && depth < DEEPEST {
            add_folder(&entry.path(), &path, depth + 1, tree)?;
        } else if kind.is_file() {
            let bytes = read_file(&entry.path()).map_err(|error| unreadable(&entry.path(), error))?;
            tree.files.insert(path, bytes);
        }
    }
    Ok(())
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
}

//! Notices edits: names, sizes and times of the files are looked at again and again, and content is read
//! once two looks agree. A folder in the middle of a copy or a checkout never agrees with itself.

use std::{path::Path, sync::Arc, time::Duration};

use super::{Content, ContentError, files::stamp, read};
use crate::clock::Clock;
use crate::message::Timestamp;

/// Looks for edits every `period` until the program ends.
pub async fn watch(content: Arc<Content>, clock: Arc<dyn Clock>, period: Duration) {
    let Some(root) = content.root.clone() else { return };
    let mut seen = Seen::default();
    loop {
        clock.sleep_until(clock.now().plus(period)).await;
        let now = clock.now();
        let (content, root) = (content.clone(), root.clone());
        let look = tokio::task::spawn_blocking(move || {
            seen.look(&content, &root, now).unwrap_or_else(|error| {
                tracing::warn!("content cannot be read; what was loaded before is served: {}", super::in_words(&error));
                Seen::default()
            })
        });
        seen = look.await.unwrap_or_else(|error| {
            tracing::error!(%error, "reading the content failed");
            Seen::default()
        });
    }
}

/// What the last look saw.
#[derive(Clone, Copy, Default)]
struct Seen {
    stamp: Option<u64>,
    /// Its files were read.
    read: bool,
}

impl Seen {
    /// One look: reads what two looks in a row have seen alike, and offers it if it is new.
    fn look(self, content: &Content, root: &Path, now: Timestamp) -> Result<Self, ContentError> {
        let stamp = Some(stamp(root)?);
        if self.stamp != stamp {
            return Ok(Self { stamp, read: false });
        }
        if self.read {
            return Ok(self);
        }
        let tree = read(root)?;
        if Some(super::files::stamp(root)?) != stamp {
            // Somebody wrote while we read: these files never stood there together.
            return Ok(Self::default());
        }
        if !content.is_aside(&tree.version()) {
            content.offer(&tree, now);
        }
        Ok(Self { stamp, read: true })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::config::Config;
    use crate::content::Options;

    /// 25 November 2026.
    const NOW: Timestamp = Timestamp(1_795_564_800_000);

    const FILES: [(&str, &str); 5] = [
        ("locales/en/answers.ftl", "thanks = You are welcome.\nunknown = What?\n"),
        ("locales/en/phrases.ftl", "thanks =\n    thanks\n    thank you\n    many thanks\n"),
        ("locales/en/ui.ftl", "title-thanks = Thanks\ngroup-control = Chat\n"),
        (
            "locales/services.toml",
            "[[service]]\nid = \"thanks\"\ngroup = \"control\"\nkind = \"control\"\nbody = \"us\"\n",
        ),
        ("places/a/place.toml", "kind = \"community\"\nname = { zh = \"甲\", latin = \"A\" }\n"),
    ];

    fn served(root: &Path) -> Content {
        for (path, text) in FILES {
            let file = root.join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("created");
            fs::write(file, text).expect("written");
        }
        let settings = "required_languages = [\"en\"]\ndefault_place = \"a\"\nmenu = []\nprofiles = {}\n";
        let config = Config::parse(settings, &|_| None).expect("the settings");
        let options = Options {
            settings: config.content,
            understanding: config.understanding,
            default_place: config.default_place,
            understands: true,
            cache: None,
            trainer: None,
            allow_broken: Vec::new(),
        };
        Content::load(Some(root), options, NOW).unwrap_or_else(|error| panic!("{error}"))
    }

    fn edit(root: &Path, from: &str, to: &str) {
        let file = root.join("locales/en/answers.ftl");
        let text = fs::read_to_string(&file).expect("readable");
        assert!(text.contains(from), "{from}");
        fs::write(file, text.replace(from, to)).expect("written");
    }

    #[test]
    fn two_looks_have_to_agree_and_what_was_left_is_not_taken_again() {
        let root = tempfile::tempdir().expect("a folder");
        let content = served(root.path());
        let first = content.current().version.clone();
        let mut seen = Seen::default();
        let mut look = |times: usize| {
            for _ in 0..times {
                seen = seen.look(&content, root.path(), NOW).expect("readable");
            }
            content.current().version.clone()
        };
        assert_eq!(look(3), first, "nothing was edited");
        edit(root.path(), "You are welcome.", "With pleasure.");
        assert_eq!(look(1), first, "one look is not enough");
        let second = look(1);
        assert_ne!(second, first);

        assert_eq!(content.rollback(), Some(second.clone()));
        assert_eq!((look(3), content.left()), (first.clone(), Some(second.clone())));
        content.reload(NOW).expect("readable");
        assert_eq!(look(1), second, "somebody asked for it");

        edit(root.path(), "With pleasure.", "With pleasure {");
        assert_eq!(look(3), second);
        assert_eq!(content.refused().map(|refused| refused.first.rule), Some("unclosed-brace"));
        edit(root.path(), "With pleasure {", "With pleasure.");
        look(2);
        assert_eq!(content.refused(), None);

        for number in 0..4 {
            edit(root.path(), "With pleasure", &format!("{number} With pleasure"));
            look(2);
        }
        assert!(content.rollback().is_some() && content.rollback().is_some());
        assert_eq!(content.rollback(), None, "three are kept, the one that is served among them");
    }

    #[test]
    fn a_folder_that_is_gone_changes_nothing_and_is_said() {
        let root = tempfile::tempdir().expect("a folder");
        let content = served(root.path());
        let version = content.current().version.clone();
        fs::remove_dir_all(root.path().join("locales")).expect("removed");
        let mut seen = Seen::default();
        for _ in 0..2 {
            seen = seen.look(&content, root.path(), NOW).expect("readable");
        }
        assert_eq!(content.current().version, version);
        assert!(content.refused().is_some_and(|refused| refused.errors > 0));
    }
}

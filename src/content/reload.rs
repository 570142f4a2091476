//! Notices edits: the folders are read again and again, and content is swapped once two readings agree.
//! A folder in the middle of a copy or a checkout never agrees with itself.

use std::{path::Path, sync::Arc, time::Duration};

use super::{Content, read};
use crate::clock::Clock;
use crate::tree::Tree;

/// Looks for edits every `period` until the program ends.
pub async fn watch(content: Arc<Content>, clock: Arc<dyn Clock>, period: Duration) {
    let Some(root) = content.root.clone() else { return };
    let mut before = content.current().version.clone();
    loop {
        clock.sleep_until(clock.now().plus(period)).await;
        let now = clock.now();
        let (content, root, seen) = (content.clone(), root.clone(), before);
        let look = tokio::task::spawn_blocking(move || look(&content, &root, seen, now));
        match look.await {
            Ok(version) => before = version,
            Err(error) => {
                tracing::error!(%error, "reading the content failed");
                before = String::new();
            }
        }
    }
}

/// One look: offers what two looks in a row have seen alike. Returns what it saw.
fn look(content: &Content, root: &Path, before: String, now: crate::message::Timestamp) -> String {
    let tree: Tree = match read(root) {
        Ok(tree) => tree,
        Err(error) => {
            tracing::warn!(%error, "content cannot be read; what was loaded before is served");
            return before;
        }
    };
    let version = tree.version();
    let known = content.refused().map(|refused| refused.version);
    if version == before && known.as_deref() != Some(&version) {
        content.offer(&tree, now);
    }
    version
}

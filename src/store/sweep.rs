//! Retention: removes the records of people who are done here. Pure rules decide (`Record::is_over`);
//! somebody who writes at this very moment keeps their record.

use std::time::Duration;

use super::{Record, Save, Store, StoreError};
use crate::message::Timestamp;

/// Records read at a time.
const PAGE: usize = 256;

/// Removes every record that has not been needed for `retention`; how many there were.
pub async fn sweep(store: &dyn Store, now: Timestamp, retention: Duration) -> Result<u64, StoreError> {
    let retention = i64::try_from(retention.as_millis()).unwrap_or(i64::MAX);
    let before = Timestamp(now.0.saturating_sub(retention));
    let (mut removed, mut after) = (0, None);
    loop {
        let page = store.scan(after.as_ref(), PAGE).await?;
        let Some((last, ..)) = page.last() else { return Ok(removed) };
        after = Some(last.clone());
        for (key, revision, _) in page.into_iter().filter(|(.., record)| record.is_over(before)) {
            // Not `erase`: a message that arrived since the scan must not be lost with the record.
            if let Save::Done(_) = store.save(&key, revision, Record::default()).await? {
                removed += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::ManualClock;
    use crate::store::contract::{key, quiet, save};
    use crate::store::{Due, Health, Key, Memory, Page, Revision, Work};

    /// A store in which everybody writes right after they have been scanned.
    struct Busy(Memory);

    impl Store for Busy {
        fn load<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(Revision, Record), StoreError>> {
            self.0.load(key)
        }
        fn save<'a>(&'a self, key: &'a Key, expected: Revision, record: Record) -> Work<'a, Result<Save, StoreError>> {
            self.0.save(key, expected, record)
        }
        fn due(&self, max: usize) -> Work<'_, Vec<Due>> {
            self.0.due(max)
        }
        fn settle(&self, due: Due, again: Option<Timestamp>) -> Work<'_, ()> {
            self.0.settle(due, again)
        }
        fn scan<'a>(&'a self, after: Option<&'a Key>, max: usize) -> Work<'a, Result<Page, StoreError>> {
            Box::pin(async move {
                let page = self.0.scan(after, max).await?;
                for (key, revision, _) in &page {
                    save(&self.0, key, *revision, quiet(9000)).await;
                }
                Ok(page)
            })
        }
        fn erase<'a>(&'a self, key: &'a Key) -> Work<'a, Result<(), StoreError>> {
            self.0.erase(key)
        }
        fn health(&self) -> Health {
            self.0.health()
        }
    }

    #[tokio::test]
    async fn somebody_who_writes_at_this_very_moment_keeps_their_record() {
        let store = Busy(Memory::new(Arc::new(ManualClock::default())));
        save(&store, &key(1), Revision::NONE, quiet(1)).await;
        assert_eq!(sweep(&store, Timestamp(9000), Duration::from_secs(1)).await, Ok(0));
        assert_eq!(store.load(&key(1)).await.expect("loads").1, quiet(9000));
    }
}

//! All records as JSON Lines with a checksum: for backups, for moving house, for repairs. Nothing of
//! a file is stored before all of it has been checked.

use std::io::{self, BufRead, Read, Seek, Write};

use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use super::{Key, MAX_RECORD, Record, Save, Store, StoreError};
use crate::message::Timestamp;

const FORMAT: &str = "linju-export/1";
/// Records read from the store at a time.
const PAGE: usize = 256;
/// Longer than any line of ours.
const MAX_LINE: u64 = 2 * MAX_RECORD as u64;
/// Attempts to store one record while somebody else keeps writing it.
const TRIES: usize = 8;

/// Why nothing was exported or imported.
#[derive(Debug, thiserror::Error)]
pub enum JsonlError {
    /// The file.
    #[error("cannot read or write the export")]
    File(#[from] io::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It does not begin as an export does.
    #[error("this is not an export of linju: its first line should have `\"format\":\"{FORMAT}\"`")]
    NotAnExport,
    /// Its last line is missing, or is not the last.
    #[error("the export is not whole: it does not end with its number of records and checksum")]
    Truncated,
    /// A line is neither a record nor the end.
    #[error("line {0} of the export is not a record")]
    Line(u64),
    /// Somebody changed it.
    #[error("the export was changed after it was written: its checksum or its number of records does not fit")]
    Changed,
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    at: Timestamp,
}

#[derive(Serialize)]
struct EntryOut<'a> {
    key: &'a str,
    record: &'a Record,
}

#[derive(Deserialize)]
struct EntryIn {
    key: String,
    record: Record,
}

#[derive(Serialize, Deserialize)]
struct Footer {
    records: u64,
    sha256: String,
}

/// Writes all records to `out`; how many there were. Each is as it was at some moment of the export.
pub async fn export(store: &dyn Store, out: &mut (dyn Write + Send), now: Timestamp) -> Result<u64, JsonlError> {
    let mut sum = Context::new(&SHA256);
    line(out, &mut sum, &Header { format: FORMAT.to_owned(), at: now })?;
    let (mut records, mut after) = (0, None);
    loop {
        let page = store.scan(after.as_ref(), PAGE).await?;
        for (key, _, record) in &page {
            line(out, &mut sum, &EntryOut { key: key.as_str(), record })?;
            records += 1;
        }
        let Some((last, ..)) = page.into_iter().next_back() else { break };
        after = Some(last);
    }
    let footer = Footer { records, sha256: hex::encode(sum.clone().finish()) };
    line(out, &mut sum, &footer)?;
    out.flush()?;
    Ok(records)
}

fn line(out: &mut dyn Write, sum: &mut Context, what: &impl Serialize) -> io::Result<()> {
    let mut bytes = serde_json::to_vec(what)?;
    bytes.push(b'\n');
    sum.update(&bytes);
    out.write_all(&bytes)
}

/// An export that has been checked from its first to its last line; iterate for the records.
pub struct Export<R> {
    input: R,
    at: Timestamp,
    records: u64,
    given: u64,
}

impl<R: BufRead + Seek> Export<R> {
    /// Reads all of `input` and refuses it unless every line and the checksum are right.
    pub fn read(mut input: R) -> Result<Self, JsonlError> {
        let start = input.stream_position()?;
        let mut sum = Context::new(&SHA256);
        let header = next_line(&mut input)?;
        let Header { format, at } = serde_json::from_slice(&header).map_err(|_| JsonlError::NotAnExport)?;
        if format != FORMAT {
            return Err(JsonlError::NotAnExport);
        }
        sum.update(&header);
        let mut records = 0;
        let footer = loop {
            let bytes = next_line(&mut input)?;
            if entry(&bytes).is_some() {
                sum.update(&bytes);
                records += 1;
            } else if !bytes.ends_with(b"\n") {
                return Err(JsonlError::Truncated);
            } else {
                break serde_json::from_slice::<Footer>(&bytes).map_err(|_| JsonlError::Line(records + 2))?;
            }
        };
        if !next_line(&mut input)?.is_empty() {
            return Err(JsonlError::Truncated);
        }
        if footer.records != records || footer.sha256 != hex::encode(sum.finish()) {
            return Err(JsonlError::Changed);
        }
        input.seek(io::SeekFrom::Start(start))?;
        next_line(&mut input)?;
        Ok(Self { input, at, records, given: 0 })
    }
}

impl<R> Export<R> {
    /// When it was made.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// How many records it has.
    pub fn records(&self) -> u64 {
        self.records
    }
}

impl<R: BufRead> Iterator for Export<R> {
    type Item = Result<(Key, Record), JsonlError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.given == self.records {
            return None;
        }
        self.given += 1;
        // It was a record when it was checked.
        Some(next_line(&mut self.input).and_then(|bytes| entry(&bytes).ok_or(JsonlError::Changed)))
    }
}

/// What became of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records that were stored.
    pub stored: u64,
    /// Records that were left alone, since the store's own is as new or newer.
    pub skipped: u64,
}

/// Stores the records of an export, except where the store has one that is as new or newer.
pub async fn import<R: BufRead>(store: &dyn Store, export: Export<R>) -> Result<Imported, JsonlError> {
    let mut imported = Imported::default();
    for item in export {
        let (key, record) = item?;
        if import_one(store, &key, &record).await? {
            imported.stored += 1;
        } else {
            imported.skipped += 1;
        }
    }
    Ok(imported)
}

async fn import_one(store: &dyn Store, key: &Key, record: &Record) -> Result<bool, StoreError> {
    for _ in 0..TRIES {
        let (revision, present) = store.load(key).await?;
        if revision != super::Revision::NONE && present.updated >= record.updated {
            return Ok(false);
        }
        if let Save::Done(_) = store.save(key, revision, record.clone()).await? {
            return Ok(true);
        }
    }
    Err(StoreError::Unavailable("somebody else keeps writing a record that is imported".to_owned()))
}

fn entry(bytes: &[u8]) -> Option<(Key, Record)> {
    let EntryIn { key, record } = serde_json::from_slice(bytes).ok()?;
    Some((Key::parse(&key)?, record))
}

/// One line with its end; empty at the end of the file.
fn next_line(input: &mut impl BufRead) -> Result<Vec<u8>, JsonlError> {
    let mut bytes = Vec::new();
    input.by_ref().take(MAX_LINE).read_until(b'\n', &mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::{io::Cursor, sync::Arc};

    use super::{super::Memory, *};
    use crate::{clock::ManualClock, message::Person, store::Revision};

    async fn exported() -> String {
        let store = Memory::new(Arc::new(ManualClock::default()));
        for (user, updated) in [("a", 100), ("b", 200), ("c", 300)] {
            let key = Key::of(&Person { channel: "test".into(), user: user.into() });
            let record = Record { updated: Timestamp(updated), ..Record::default() };
            store.save(&key, Revision::NONE, record).await.expect("saves");
        }
        let mut file = Vec::new();
        export(&store, &mut file, Timestamp(7)).await.expect("exports");
        String::from_utf8(file).expect("JSON is text")
    }

    #[tokio::test]
    async fn an_export_that_is_not_exactly_what_was_written_is_refused() {
        let whole = exported().await;
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        assert_eq!(lines.len(), 5);
        let without = |n: usize| lines.iter().enumerate().filter(|(at, _)| *at != n).map(|(_, line)| *line).collect();
        let cases: [(&str, String, &str); 9] = [
            ("as written", whole.clone(), "3 records"),
            ("no header", without(0), "this is not an export"),
            ("a record less", without(2), "the export was changed"),
            ("no end", without(4), "the export is not whole"),
            ("cut", whole[..whole.len() - 90].to_owned(), "the export is not whole"),
            ("cut in a record", whole[..300].to_owned(), "the export is not whole"),
            ("one digit changed", whole.replace("\"updated\":200", "\"updated\":201"), "the export was changed"),
            ("not a record", whole.replace("c/test/", "d/test/"), "line 2 of the export"),
            ("two files in one", whole.clone() + &whole, "the export is not whole"),
        ];
        for (name, file, expected) in cases {
            let said = match Export::read(Cursor::new(file)) {
                Ok(export) => format!("{} records", export.count()),
                Err(error) => error.to_string(),
            };
            assert!(said.starts_with(expected), "{name}: {said}");
        }
    }

    #[tokio::test]
    async fn an_error_never_quotes_a_record() {
        let file = exported().await.replace("\"updated\":200", "\"updated\":\"words of a resident\"");
        let error = Export::read(Cursor::new(file)).err().expect("it is refused");
        assert!(!format!("{error} {error:?}").contains("resident"));
    }
}

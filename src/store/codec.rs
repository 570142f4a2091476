//! How a record stands on the disk: eight bytes of revision, then the record as JSON. The revision
//! comes first so that the committer compares without parsing. No error here quotes a record.

use super::{Key, MAX_RECORD, Record, Revision, StoreError};

const REVISION_BYTES: usize = 8;

/// A record as JSON, if a store takes it.
pub(super) fn encode(record: &Record) -> Result<Vec<u8>, StoreError> {
    let json = serde_json::to_vec(record)
        .map_err(|_| StoreError::Unavailable("a record cannot be written as JSON".to_owned()))?;
    if json.len() > MAX_RECORD { Err(StoreError::TooLarge(json.len())) } else { Ok(json) }
}

/// What is stored for a record.
pub(super) fn value(revision: Revision, json: &[u8]) -> Vec<u8> {
    [&revision.0.to_be_bytes(), json].concat()
}

/// The revision of what is stored; `None` if it is too short to have one.
pub(super) fn revision(value: &[u8]) -> Option<Revision> {
    value.first_chunk::<REVISION_BYTES>().map(|bytes| Revision(u64::from_be_bytes(*bytes)))
}

/// What is stored, taken apart; `None` if it is not a record.
pub(super) fn decode(value: &[u8]) -> Option<(Revision, Record)> {
    let record = serde_json::from_slice(value.get(REVISION_BYTES..)?).ok()?;
    Some((revision(value)?, record))
}

/// A key as it is stored; `None` if it is not one.
pub(super) fn key(bytes: &[u8]) -> Option<Key> {
    Key::parse(std::str::from_utf8(bytes).ok()?)
}

/// What the store knows of itself, written in the same batch as every change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ledger {
    /// The last revision that was given out, to any record. It never goes back.
    pub(super) revision: u64,
    /// How many records there are, so that a loss is noticed and counted.
    pub(super) records: u64,
}

impl Ledger {
    /// Where it stands in the store: outside `c/`, where the records are.
    pub(super) const KEY: &'static str = "ledger";

    pub(super) fn to_bytes(self) -> [u8; 16] {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.revision.to_be_bytes());
        bytes[8..].copy_from_slice(&self.records.to_be_bytes());
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (revision, records) = bytes.split_first_chunk::<8>()?;
        let records = u64::from_be_bytes(records.try_into().ok()?);
        Some(Self { revision: u64::from_be_bytes(*revision), records })
    }
}

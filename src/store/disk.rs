//! What the committer needs of a disk, and sled as one. sled's `flush` ends in `sync_file_range`,
//! which reaches neither the platter nor the file's length: `sync` must follow before any promise.

use std::{
    collections::{BTreeMap, HashSet},
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use ::sled::{Batch, Db, IVec};

use super::{Key, codec::Ledger};

/// New values by key; `None` removes.
pub(super) type Changes = BTreeMap<Key, Option<Vec<u8>>>;

/// The disk under the committer. Tests put one there that breaks.
pub(super) trait Disk: Send {
    /// What is stored under `key`.
    fn get(&self, key: &Key) -> io::Result<Option<IVec>>;
    /// Writes all of it or nothing, not yet for certain.
    fn apply(&mut self, changes: &Changes, ledger: Ledger) -> io::Result<()>;
    /// Returns when everything applied survives a power cut. It is not tried again after an error:
    /// the kernel may have dropped the pages it could not write.
    fn sync(&mut self) -> io::Result<()>;
}

/// sled, with a second handle on its file.
pub(super) struct SledDisk {
    db: Db,
    file: File,
    blobs: PathBuf,
    /// Values too long for sled's log stand in files of their own; these are on the platter.
    synced: HashSet<OsString>,
    #[cfg(test)]
    blobs_synced: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl SledDisk {
    /// `folder` is where `db` was opened.
    pub(super) fn new(db: Db, folder: &Path) -> io::Result<Self> {
        let file = File::open(folder.join("db"))?;
        let (blobs, synced) = (folder.join("blobs"), HashSet::new());
        Ok(Self {
            db,
            file,
            blobs,
            synced,
            #[cfg(test)]
            blobs_synced: <_>::default(),
        })
    }

    /// How many blobs have been synced, counted for tests.
    #[cfg(test)]
    pub(super) fn blobs_synced(&self) -> std::sync::Arc<std::sync::atomic::AtomicUsize> {
        std::sync::Arc::clone(&self.blobs_synced)
    }

    /// Makes new blob files durable: the sync of `db` does not reach them.
    fn sync_blobs(&mut self) -> io::Result<()> {
        let mut present = HashSet::new();
        let mut new = false;
        for entry in fs::read_dir(&self.blobs)? {
            let name = entry?.file_name();
            if !self.synced.contains(&name) {
                match File::open(self.blobs.join(&name)).and_then(|blob| blob.sync_all()) {
                    // sled removes a blob once the record is written anew.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    result => result?,
                }
                new = true;
                #[cfg(test)]
                self.blobs_synced.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
            present.insert(name);
        }
        self.synced = present;
        if new { sync_folder(&self.blobs) } else { Ok(()) }
    }
}

impl Disk for SledDisk {
    fn get(&self, key: &Key) -> io::Result<Option<IVec>> {
        Ok(self.db.get(key.as_str())?)
    }

    fn apply(&mut self, changes: &Changes, ledger: Ledger) -> io::Result<()> {
        let mut batch = Batch::default();
        for (key, value) in changes {
            match value {
                Some(value) => batch.insert(key.as_str(), value.as_slice()),
                None => batch.remove(key.as_str()),
            }
        }
        batch.insert(Ledger::KEY, &ledger.to_bytes());
        Ok(self.db.apply_batch(batch)?)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.db.flush()?;
        self.sync_blobs()?;
        self.file.sync_data()
    }
}

/// Makes names in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// What went wrong with the disk, for people.
pub(super) fn explain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::StorageFull => "the disk is full: make room, then start linju again".to_owned(),
        io::ErrorKind::QuotaExceeded => "the disk quota is used up: make room, then start linju again".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read: check it, then start linju again".to_owned(),
        _ => format!("the disk does not take writes ({error}): check it, then start linju again"),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[test]
    fn a_sync_reaches_the_file_that_sled_writes() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = ::sled::Config::new().path(dir.path()).flush_every_ms(None).open().expect("opens");
        let mut disk = SledDisk::new(db, dir.path()).expect("opens");
        let inode = |file: &File| file.metadata().expect("a file").ino();
        assert_eq!(inode(&disk.file), inode(&File::open(dir.path().join("db")).expect("opens")));
        disk.sync().expect("syncs");
        // The kernel refuses to sync this one: an error here is the proof that it was asked.
        disk.file = File::open("/dev/null").expect("it is everywhere");
        assert!(disk.sync().is_err(), "sled's flush alone does not reach the platter");
    }
}

//! What stands on the disk of a story, as far as it tells that something has changed.
//!
//! It is looked at again and again rather than told by the system: that is three files, it is the same on every
//! system and on network drives, which tell nothing, and a folder that is renamed away and back is simply not there
//! for a while.

use std::fs::{self, File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How much of a file's end is read to see whether it is one. The directory of a workbook is within it.
const END: u64 = 66_000;

/// What stood there at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Look(Vec<(PathBuf, Option<Stamp>)>);

/// What changes with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    written: Option<SystemTime>,
    /// Another file under its name, or another owner or right. Only Unix tells.
    of_system: Option<(u64, i64, i64)>,
}

impl Look {
    /// Looks at files, which may be there or not.
    pub(super) fn at(files: &[PathBuf]) -> Look {
        let stamp = |file: &PathBuf| fs::metadata(file).ok().map(|data| Stamp::of(&data));
        Look(
            files
                .iter()
                .map(|file| (file.clone(), stamp(file)))
                .collect(),
        )
    }

    /// Whether this is likely what somebody wanted to be there: nothing that was there is gone, and no file breaks off.
    pub(super) fn is_whole(&self, before: Option<&Look>) -> bool {
        let was_there = |file: &Path| before.is_some_and(|before| before.has(file));
        self.0.iter().all(|(file, stamp)| match stamp {
            Some(_) => !breaks_off(file),
            None => !was_there(file),
        })
    }

    /// The first of the files, without which there is no story, or its folder, if that is not there.
    pub(super) fn gone(&self) -> Option<&Path> {
        let (first, stamp) = self.0.first()?;
        let folder = first
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        match (stamp, folder) {
            (Some(_), _) => None,
            (None, Some(folder)) if !folder.exists() => Some(folder),
            (None, _) => Some(first),
        }
    }

    fn has(&self, file: &Path) -> bool {
        self.0
            .iter()
            .any(|(one, stamp)| one == file && stamp.is_some())
    }
}

impl Stamp {
    fn of(data: &Metadata) -> Stamp {
        Stamp {
            bytes: data.len(),
            written: data.modified().ok(),
            of_system: of_system(data),
        }
    }
}

#[cfg(unix)]
fn of_system(data: &Metadata) -> Option<(u64, i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    Some((data.ino(), data.ctime(), data.ctime_nsec()))
}

#[cfg(not(unix))]
fn of_system(_data: &Metadata) -> Option<(u64, i64, i64)> {
    None
}

/// Whether a file ends as none does that is written to its end. One that cannot be read is told of when it is.
fn breaks_off(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    let Ok(end) = end(file) else {
        return false;
    };
    match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("json") => {
            // In UTF-16 every second byte is a zero.
            let mut said = end.iter().rev();
            said.find(|byte| **byte != 0 && !byte.is_ascii_whitespace()) != Some(&b'}')
        }
        Some("xlsx" | "ods") => !end.windows(4).any(|bytes| bytes == b"PK\x05\x06"),
        _ => false,
    }
}

fn end(file: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(file)?;
    let bytes = file.metadata()?.len();
    file.seek(SeekFrom::Start(bytes.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.take(END).read_to_end(&mut end)?;
    Ok(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str, content: &[u8]) -> (tempfile::TempDir, Vec<PathBuf>) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        fs::write(&file, content).unwrap();
        (folder, vec![file])
    }

    #[test]
    fn a_file_that_breaks_off_is_not_whole() {
        for (name, content, whole) in [
            ("a.json", &b"{ \"id\": 1 }\n\n"[..], true),
            ("a.json", b"{\0}\0\r\0\n\0", true),
            ("a.json", b"", false),
            ("a.json", b"{ \"id\": 1", false),
            ("a.xlsx", b"PK\x03\x04 ... PK\x05\x06 ...", true),
            ("a.ods", b"PK\x03\x04 ...", false),
        ] {
            let (_folder, files) = written(name, content);
            assert_eq!(
                Look::at(&files).is_whole(None),
                whole,
                "{name}: {content:?}"
            );
        }
    }

    #[test]
    fn what_was_there_is_missed_and_what_never_was_is_not() {
        let (folder, mut files) = written("story.json", b"{}");
        files.push(folder.path().join("context.json"));
        let without = Look::at(&files);
        assert!(without.is_whole(None));
        fs::write(&files[1], "{}").unwrap();
        let both = Look::at(&files);
        assert!(both != without && both.is_whole(Some(&without)));
        fs::remove_file(&files[1]).unwrap();
        assert!(!Look::at(&files).is_whole(Some(&both)));
        assert_eq!(Look::at(&files).gone(), None, "there is still a story");
        fs::remove_file(&files[0]).unwrap();
        assert_eq!(Look::at(&files).gone(), Some(&*files[0]));
        drop(folder);
        assert_eq!(Look::at(&files).gone(), files[0].parent());
    }

    #[test]
    fn another_file_of_the_same_size_is_another_look() {
        let (folder, files) = written("story.json", b"{ 1 }");
        let before = Look::at(&files);
        assert_eq!(before, Look::at(&files));
        let other = folder.path().join("story.json.tmp");
        fs::write(&other, b"{ 2 }").unwrap();
        fs::rename(&other, &files[0]).unwrap();
        assert_ne!(before, Look::at(&files));
    }
}

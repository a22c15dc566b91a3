//! Named parts at the end of a file: of one that holds nothing else, or of a program, which carries them so.
//!
//! After the parts stands their index, then its length, then a mark that no other file ends with: so whoever looks
//! for them begins at the end and reads no more than what is asked for.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

/// What a file with parts ends with.
const MARK: &[u8; 16] = b"plugboard bundle";

/// The bytes of the index's length.
const LENGTH: usize = size_of::<u64>();

/// Which parts there are, in the order in which they stand.
#[derive(Default, Serialize, Deserialize)]
struct Index {
    version: String,
    parts: Vec<(String, u64)>,
}

/// A file that ends with parts.
pub(super) struct Archive {
    file: File,
    index: Index,
    /// Where the first part begins.
    start: u64,
}

impl Archive {
    /// The parts at the end of a file; none where there are none.
    ///
    /// # Errors
    /// If the file cannot be read, or its end is not as it was written.
    pub(super) fn open(path: &Path) -> io::Result<Option<Archive>> {
        let mut file = File::open(path)?;
        let Some(at) = file
            .seek(SeekFrom::End(0))?
            .checked_sub((LENGTH + MARK.len()) as u64)
        else {
            return Ok(None);
        };
        let mut end = [0; LENGTH + MARK.len()];
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut end)?;
        let (length, mark) = end.split_at(LENGTH);
        if mark != MARK {
            return Ok(None);
        }
        let length = u64::from_le_bytes(length.try_into().map_err(|_| damaged())?);
        let at = at.checked_sub(length).ok_or_else(damaged)?;
        let index: Index = postcard::from_bytes(&bytes(&mut file, at, length)?)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let whole = index
            .parts
            .iter()
            .try_fold(0u64, |whole, (_, length)| whole.checked_add(*length));
        let start = at
            .checked_sub(whole.ok_or_else(damaged)?)
            .ok_or_else(damaged)?;
        Ok(Some(Archive { file, index, start }))
    }

    /// Of which version the program was that wrote it.
    pub(super) fn version(&self) -> &str {
        &self.index.version
    }

    /// The names of its parts that begin so.
    pub(super) fn names(&self, start: &str) -> Vec<String> {
        let names = self.index.parts.iter().map(|(name, _)| name.clone());
        names.filter(|name| name.starts_with(start)).collect()
    }

    /// A part.
    ///
    /// # Errors
    /// If there is none of that name, or the file has changed meanwhile.
    pub(super) fn read(&mut self, name: &str) -> io::Result<Vec<u8>> {
        let mut at = self.start;
        for (part, length) in &self.index.parts {
            if part == name {
                return bytes(&mut self.file, at, *length);
            }
            at += length;
        }
        Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("there is no {name} in it"),
        ))
    }
}

/// Writes parts, after whatever has been written before them.
pub(super) fn write(
    into: &mut impl Write,
    version: &str,
    parts: &[(String, &[u8])],
) -> io::Result<()> {
    let index = Index {
        version: version.to_owned(),
        parts: parts
            .iter()
            .map(|(name, part)| (name.clone(), part.len() as u64))
            .collect(),
    };
    let index = postcard::to_allocvec(&index).map_err(io::Error::other)?;
    for (_, part) in parts {
        into.write_all(part)?;
    }
    into.write_all(&index)?;
    into.write_all(&(index.len() as u64).to_le_bytes())?;
    into.write_all(MARK)
}

fn bytes(file: &mut File, at: u64, length: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length {
        Ok(bytes)
    } else {
        Err(damaged())
    }
}

fn damaged() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "its end is not as it was written",
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn written(before: &[u8]) -> Vec<u8> {
        let mut file = before.to_vec();
        let parts = [
            ("a".to_owned(), &b"one"[..]),
            ("b/c".to_owned(), b""),
            ("b/d".to_owned(), b"\0\xff"),
        ];
        write(&mut file, "1.2.3", &parts).unwrap();
        file
    }

    fn open(content: &[u8]) -> io::Result<Option<Archive>> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, content).unwrap();
        Archive::open(&path)
    }

    #[test]
    fn parts_are_read_from_the_end_of_any_file() {
        for before in [&b""[..], b"a program", MARK] {
            let mut archive = open(&written(before)).unwrap().expect("it has parts");
            assert_eq!(archive.version(), "1.2.3");
            assert_eq!(archive.names("b/"), ["b/c", "b/d"]);
            assert_eq!(archive.read("b/d").unwrap(), b"\0\xff");
            assert_eq!(archive.read("a").unwrap(), b"one");
            assert_eq!(archive.read("b/c").unwrap(), b"");
            assert!(archive.read("c").is_err());
        }
    }

    #[test]
    fn a_file_without_parts_or_with_a_spoiled_end_is_told_apart() {
        let whole = written(b"");
        assert!(open(b"").unwrap().is_none());
        assert!(open(b"a program").unwrap().is_none());
        assert!(open(&whole[..whole.len() - 1]).unwrap().is_none());
        // What stands before its end has been cut away.
        assert!(open(&whole[1..]).is_err());
        assert!(open(&whole[whole.len() - 24..]).is_err());
        assert!(open(MARK).unwrap().is_none());
    }
}

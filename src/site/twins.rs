//! Compressed twins of files, for hosts that do not compress by themselves.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What twins' names end with, after the file's own.
pub(super) const ENDINGS: [&str; 2] = ["br", "gz"];

/// What gains from being compressed, once for all readers.
const COMPRESSED: &[&str] = &["html", "css", "js", "wasm", "svg", "json"];

/// A content, compressed as far as it goes.
pub(super) struct Twins {
    /// For `.br`.
    pub(super) brotli: Vec<u8>,
    /// For `.gz`.
    pub(super) gzip: Vec<u8>,
}

impl Twins {
    /// The twins of a content.
    ///
    /// # Errors
    /// If memory is short.
    pub(super) fn of(content: &[u8]) -> io::Result<Twins> {
        Ok(Twins {
            brotli: brotli(content)?,
            gzip: gzip(content)?,
        })
    }

    /// Puts them beside a file.
    ///
    /// # Errors
    /// If they cannot be written.
    pub(super) fn put(&self, path: &Path) -> io::Result<()> {
        for (ending, twin) in ENDINGS.iter().zip([&self.brotli, &self.gzip]) {
            fs::write(name(path, ending), twin)?;
        }
        Ok(())
    }
}

/// What a file's twin is called.
pub(super) fn name(of: &Path, ending: &str) -> PathBuf {
    let mut name = of.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Puts twins beside a file if it gains from that. Returns whether it did.
///
/// # Errors
/// If the file cannot be read, or a twin written.
pub(super) fn put(path: &Path) -> io::Result<bool> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    if !ending.is_some_and(|ending| COMPRESSED.contains(&ending)) {
        return Ok(false);
    }
    Twins::of(&fs::read(path)?)?.put(path)?;
    Ok(true)
}

fn brotli(mut content: &[u8]) -> io::Result<Vec<u8>> {
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut twin = Vec::new();
    brotli::BrotliCompress(&mut content, &mut twin, &best)?;
    Ok(twin)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_stand_beside_what_gains_from_them() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("index.html");
        fs::write(&page, "plugboard ".repeat(100)).unwrap();
        let card = folder.path().join("card.png");
        fs::write(&card, "x").unwrap();
        assert!(put(&page).unwrap());
        assert!(!put(&card).unwrap());
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let due = ["card.png", "index.html", "index.html.br", "index.html.gz"];
        assert_eq!(names, due);
    }
}

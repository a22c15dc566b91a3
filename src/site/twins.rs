//! Compressed twins of files, for hosts that do not compress by themselves.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// What gains from being compressed, once for all readers.
const COMPRESSED: &[&str] = &["html", "css", "js", "wasm", "svg", "json"];

/// Puts `.br` and `.gz` beside a file if it gains from that. Returns whether it did.
///
/// # Errors
/// If the file cannot be read, or a twin written.
pub(super) fn put(path: &Path) -> io::Result<bool> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    if !ending.is_some_and(|ending| COMPRESSED.contains(&ending)) {
        return Ok(false);
    }
    let content = fs::read(path)?;
    for (ending, twin) in [("br", brotli(&content)), ("gz", gzip(&content))] {
        let mut name = path.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        fs::write(&name, twin?)?;
    }
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

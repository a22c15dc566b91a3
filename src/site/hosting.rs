//! What a host needs beside the pages: headers, the helper for articles, and compressed twins.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::heights::heights;
use super::script::{filled, small};
use crate::snippet::{ALLOW, SANDBOX};
use crate::story::Edition;

/// The helper that articles load; its name stays, since they name it.
const EMBED: &str = include_str!("../../static/scripts/embed.js");

/// What the page may load: itself and nothing else. `wasm-unsafe-eval` is WebAssembly and no more.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// How the names begin that change with their content.
const HASHED: &[&str] = &["plugboard", "inner", "frame", "explore", "exploring"];

/// What gains from being compressed, once for all readers.
const COMPRESSED: &[&str] = &["html", "css", "js", "wasm", "svg", "json"];

/// The helper for the frames of a story in all its languages, with their heights by mode.
pub fn embed_script(editions: &[Edition]) -> String {
    let mut heights = heights(editions);
    for steps in heights.values_mut() {
        // A width from which on little less is enough is not worth its bytes.
        steps.dedup_by(|next, last| next.1 <= last.1 && next.1 * 100 >= last.1 * 97);
    }
    let table = serde_json::to_string(&heights).expect("numbers can be written");
    let places = [("HEIGHTS", &*table), ("ALLOW", ALLOW), ("SANDBOX", SANDBOX)];
    filled(&small(EMBED), &places)
}

/// The headers of every file, as Netlify and Cloudflare Pages read them; other hosts take the same from
/// docs/hosting.md.
pub(super) fn headers() -> String {
    let mut headers = format!(
        "/*\n  Access-Control-Allow-Origin: *\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n"
    );
    for stem in HASHED {
        headers += &format!("/{stem}-*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    headers
}

/// Puts `.br` and `.gz` beside every file that gains from it.
///
/// # Errors
/// The file that could not be read or written.
pub(super) fn compress(folder: &Path) -> Result<(), (PathBuf, io::Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| (path.clone(), error)
    };
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() {
            compress(&path)?;
            continue;
        }
        let kind = path.extension().and_then(|kind| kind.to_str());
        if !kind.is_some_and(|kind| COMPRESSED.contains(&kind)) {
            continue;
        }
        let content = fs::read(&path).map_err(at(&path))?;
        for (ending, twin) in [("br", brotli(&content)), ("gz", gzip(&content))] {
            let mut name = path.clone().into_os_string();
            name.push(".");
            name.push(ending);
            let twin = twin.map_err(at(&path))?;
            fs::write(&name, twin).map_err(at(Path::new(&name)))?;
        }
    }
    Ok(())
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
        let inner = folder.path().join("fr");
        fs::create_dir(&inner).unwrap();
        fs::write(inner.join("index.html"), "plugboard ".repeat(100)).unwrap();
        fs::write(inner.join("card.png"), "x").unwrap();
        compress(folder.path()).unwrap();
        let mut names: Vec<_> = fs::read_dir(&inner)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let due = ["card.png", "index.html", "index.html.br", "index.html.gz"];
        assert_eq!(names, due);
    }
}

//! What a host needs beside the pages: headers, the helper for articles, and compressed twins.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::assets::script::{Data, Script};
use super::heights::heights;
use super::manifest::Manifest;
use super::output::SiteError;
use crate::snippet::{ALLOW, SANDBOX};
use crate::story::Edition;

/// The helper that articles load; its name stays, since they name it.
const EMBED: &str = include_str!("../../static/scripts/embed.js");

/// What the page may load: itself and nothing else. `wasm-unsafe-eval` is WebAssembly and no more.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// What gains from being compressed, once for all readers.
const COMPRESSED: &[&str] = &["html", "css", "js", "wasm", "svg", "json"];

/// The helper for the frames of a story in all its languages, with their heights by mode.
pub fn embed_script(editions: &[Edition]) -> String {
    let mut heights = heights(editions);
    for steps in heights.values_mut() {
        // A width from which on little less is enough is not worth its bytes.
        steps.dedup_by(|next, last| next.1 <= last.1 && next.1 * 100 >= last.1 * 97);
    }
    let site = Data::default()
        .with("heights", &heights)
        .with("allow", ALLOW)
        .with("sandbox", SANDBOX);
    Script::of(&[EMBED]).with(&site)
}

/// The headers of every file, as Netlify and Cloudflare Pages read them; other hosts take the same from
/// docs/hosting.md.
pub(super) fn headers(manifest: &Manifest) -> String {
    let mut headers = format!(
        "/*\n  Access-Control-Allow-Origin: *\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n"
    );
    // By their whole names: a chapter’s page may be called as a script begins.
    for made in manifest.files.iter().filter(|made| made.lasts) {
        let file = &made.file;
        headers += &format!("/{file}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    headers
}

/// Puts `.br` and `.gz` beside a file if it gains from that. Returns whether it did.
///
/// # Errors
/// The file that could not be read or written.
pub(super) fn put_twins(path: &Path) -> Result<bool, SiteError> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    if !ending.is_some_and(|ending| COMPRESSED.contains(&ending)) {
        return Ok(false);
    }
    let content = fs::read(path).map_err(SiteError::at(path))?;
    for (ending, twin) in [("br", brotli(&content)), ("gz", gzip(&content))] {
        let mut name = path.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        let name = Path::new(&name);
        twin.and_then(|twin| fs::write(name, twin))
            .map_err(SiteError::at(name))?;
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
        assert!(put_twins(&page).unwrap());
        assert!(!put_twins(&card).unwrap());
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let due = ["card.png", "index.html", "index.html.br", "index.html.gz"];
        assert_eq!(names, due);
    }
}

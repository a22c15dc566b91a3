//! What a host needs beside the pages: headers, and the helper for articles.

use base64::prelude::*;
use sha2::{Digest, Sha256};

use super::address::Folders;
use super::bundle::EMBED;
use super::bundle::script::{Data, Script};
use super::heights::heights;
use super::manifest::Manifest;
use crate::snippet::{ALLOW, FRAME_PAGE, SANDBOX};
use crate::story::{Edition, Language};

/// What the page may load: itself and nothing else. `wasm-unsafe-eval` is WebAssembly and no more, and the digest is
/// that of the sheet that stands in pages with a board.
fn policy(sheet: &str) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(sheet));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-{digest}'; \
         img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The name of the helper that articles load: it stays, since they name it.
pub(super) const HELPER: &str = "embed.js";

/// The helper for the frames of a story in all its languages, with their heights by mode; its name stays, since
/// articles name it.
pub fn embed_script(editions: &[Edition]) -> String {
    helper(&Script::of(&[EMBED]), editions)
}

/// The helper, of its code.
pub(super) fn helper(code: &Script, editions: &[Edition]) -> String {
    let mut heights = heights(editions);
    for steps in heights.values_mut() {
        // A width from which on little less is enough is not worth its bytes.
        steps.dedup_by(|next, last| next.1 <= last.1 && next.1 * 100 >= last.1 * 97);
    }
    let languages = editions.iter().map(|edition| edition.seed.language);
    let folders = Folders {
        languages: languages.collect(),
    };
    let of = |language: &Language| folders.folder(*language);
    let site = Data::default()
        .with(
            "folders",
            folders.languages.iter().map(of).collect::<Vec<_>>(),
        )
        .with("frame", FRAME_PAGE)
        .with("heights", &heights)
        .with("allow", ALLOW)
        .with("sandbox", SANDBOX);
    code.with(&site)
}

/// The headers of every file, as Netlify and Cloudflare Pages read them; docs/hosting.md says what other hosts take
/// of them.
pub(super) fn headers(manifest: &Manifest, sheet: &str) -> String {
    let policy = policy(sheet);
    let mut headers = format!(
        "/*\n  Access-Control-Allow-Origin: *\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n"
    );
    // By their whole names: a chapter’s page may be called as a script begins.
    for made in manifest.files.iter().filter(|made| made.lasts) {
        let file = &made.file;
        headers += &format!("/{file}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    headers
}

//! The bytes of a first visit. Every reader pays for every byte, so the budget is part of the tests.

use std::fs;
use std::io::Write;
use std::ops::Add;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::build;
use crate::visit::{Manifest, Page};

/// The most brotli bytes of everything that a first visit loads, whatever its reader does with the board. Who only
/// reads pays [`LOOKED_AT`].
const WHOLE_VISIT: usize = 116_700;

/// The most brotli bytes of what the first view needs, HTML and CSS. A server sends ten segments of 1,460 bytes before
/// it first waits (RFC 6928); the second of the two files may have to wait for its last.
const FIRST_VIEW: usize = 15_600;

/// The most brotli bytes of a page that is only read: the first view, and the script that waits for its readers.
const LOOKED_AT: usize = 17_900;

/// The most brotli bytes of a frame that is only looked at: of the whole story or its board, by the page for frames.
const LOOKED_AT_FRAME: usize = 20_000;

/// The same by the page of the whole story, to which articles led before there was one for frames.
const LOOKED_AT_OLD_FRAME: usize = 23_100;

/// The same of a chapter with its board.
const LOOKED_AT_CHAPTER: usize = 21_300;

/// The same of a chapter that has two boards side by side.
const LOOKED_AT_COMPARISON: usize = 24_400;

/// The most requests for them, the page among them.
const FRAME_REQUESTS: usize = 4;

/// The most brotli bytes of what is loaded when a reader opens the part in which things are found out.
const EXPLORE: usize = 62_000;

/// The most brotli bytes of all that a reader loads who opens everything, or goes to the page of finding out at once.
const EVERYTHING: usize = 180_000;

/// The most brotli bytes of what a page loads besides in another page's frame.
const FRAME: usize = 5_200;

/// One file's size, raw and compressed as far as gzip and brotli can.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What the readers of a page load.
#[derive(Default)]
struct Visit {
    first_view: Size,
    /// Besides, whatever the reader does.
    looked: Size,
    /// Besides, when the reader needs the page to answer.
    live: Size,
    explore: Size,
    frame: Size,
}

/// What a frame loads that is only looked at, at any width.
struct Looked {
    size: Size,
    requests: usize,
}

/// Prints the size of each file that a first visit loads, for every page of a story's site.
///
/// # Errors
/// If a budget is overrun, or the site cannot be built.
pub fn size(story: &Path) -> Result<()> {
    build::build_once(story)?;
    let site = Path::new("dist");
    let manifest = Manifest::read(site)?;
    let mut over = Ok(());
    println!(
        "{:<44} {:>9} {:>9} {:>9}",
        "", "raw", "gzip -9", "brotli 11"
    );
    for page in manifest.pages()? {
        page.check(site)?;
        let visit = Visit {
            first_view: sum(
                site,
                [page.file()].into_iter().chain(page.loads("first-view")),
            )?,
            looked: sum(site, page.loads("looked"))?,
            live: sum(site, page.loads("live"))?,
            explore: sum(site, page.loads("explore"))?,
            frame: sum(site, page.loads("frame"))?,
        };
        let page = page.file().display();
        row(
            &format!("first view of {page} (HTML, CSS)"),
            visit.first_view,
        );
        row(&format!("{page}, only read"), visit.looked_at());
        row(&format!("whole first visit to {page}"), visit.whole());
        row("finding out, when it is opened", visit.explore);
        row("everything", visit.everything());
        row("in a frame, besides", visit.frame);
        over = over.and(visit.gate(&page.to_string()));
    }
    println!("\nframes, only looked at:");
    for page in manifest.framed() {
        page.check(site)?;
        over = over.and(Looked::at(site, page)?.gate(page));
    }
    println!(
        "\nbudget, brotli: first view {FIRST_VIEW}, only read {LOOKED_AT}, whole first visit {WHOLE_VISIT}, \
         finding out {EXPLORE}, everything {EVERYTHING}, in a frame {FRAME}; a frame only looked at {LOOKED_AT_FRAME} ({LOOKED_AT_OLD_FRAME} by the page of the whole story, \
         a chapter {LOOKED_AT_CHAPTER}, a comparison {LOOKED_AT_COMPARISON}) in {FRAME_REQUESTS} requests"
    );
    over
}

/// The sizes of some files of a site together. Prints each.
fn sum<'a>(site: &Path, files: impl Iterator<Item = &'a Path>) -> Result<Size> {
    let mut sum = Size::default();
    for file in files {
        let size = measure(&site.join(file))?;
        row(&file.to_string_lossy(), size);
        sum = sum + size;
    }
    Ok(sum)
}

fn row(name: &str, Size { raw, gzip, brotli }: Size) {
    println!("{name:<44} {raw:>9} {gzip:>9} {brotli:>9}");
}

impl Add for Size {
    type Output = Size;

    fn add(self, other: Size) -> Size {
        Size {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

impl Visit {
    fn looked_at(&self) -> Size {
        self.first_view + self.looked
    }

    fn whole(&self) -> Size {
        self.looked_at() + self.live
    }

    fn everything(&self) -> Size {
        self.whole() + self.explore
    }

    fn gate(&self, page: &str) -> Result<()> {
        // The page on which things are found out needs all of the program.
        let opens_more = self.explore.brotli > 0;
        let whole = if opens_more { WHOLE_VISIT } else { EVERYTHING };
        for (what, size, budget, mend) in [
            (
                "the first view",
                self.first_view,
                FIRST_VIEW,
                "take something out of the HTML or the CSS",
            ),
            (
                "a page that is only read",
                self.looked_at(),
                LOOKED_AT,
                "have more of the script come with the program",
            ),
            (
                "a whole first visit",
                self.whole(),
                whole,
                "weigh what was added last",
            ),
            (
                "a visit in which everything is opened",
                self.everything(),
                EVERYTHING,
                "weigh what was added last",
            ),
            (
                "finding out, when it is opened,",
                self.explore,
                EXPLORE,
                "weigh what was added last",
            ),
            (
                "what a frame loads besides",
                self.frame,
                FRAME,
                "take something out of frame.js or embed.css",
            ),
        ] {
            let size = size.brotli;
            ensure!(
                size <= budget,
                "{page}: {what} is {size} bytes, over its budget of {budget}; {mend}"
            );
        }
        Ok(())
    }
}

impl Looked {
    fn at(site: &Path, page: Page) -> Result<Looked> {
        let files = ["first-view", "looked", "frame"];
        let files = files.into_iter().flat_map(|when| page.loads(when));
        let files: Vec<&Path> = [page.file()].into_iter().chain(files).collect();
        let mut size = Size::default();
        for file in &files {
            size = size + measure(&site.join(file))?;
        }
        let requests = files.len();
        row(
            &format!("{} ({requests} requests)", page.file().display()),
            size,
        );
        Ok(Looked { size, requests })
    }

    fn gate(&self, page: Page) -> Result<()> {
        let is_compared = page.loads("first-view").count() > 0;
        let budget = match page.kind() {
            "chapter" if is_compared => LOOKED_AT_COMPARISON,
            "chapter" => LOOKED_AT_CHAPTER,
            "whole" => LOOKED_AT_OLD_FRAME,
            _ => LOOKED_AT_FRAME,
        };
        let Looked { size, requests } = self;
        let page = page.file().display();
        ensure!(
            size.brotli <= budget,
            "{page}: a frame that is only looked at is {} bytes, over its budget of {budget}; \
             have more of its script, or of the page's, come with the program",
            size.brotli
        );
        ensure!(
            *requests <= FRAME_REQUESTS,
            "{page}: a frame asks {requests} times before its reader does anything, over its budget of {FRAME_REQUESTS}; \
             join what it loads"
        );
        Ok(())
    }
}

fn measure(file: &Path) -> Result<Size> {
    let content = fs::read(file)
        .with_context(|| format!("{} is missing; run `cargo xtask build`", file.display()))?;
    compressed(&content)
}

fn compressed(mut content: &[u8]) -> Result<Size> {
    let raw = content.len();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(content)?;
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut content, &mut brotli, &best)?;
    Ok(Size {
        raw,
        gzip: gzip.finish()?.len(),
        brotli: brotli.len(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn is_open(sizes: [usize; 5]) -> bool {
        let [first_view, looked, live, explore, frame] = sizes.map(|brotli| Size {
            brotli,
            ..Size::default()
        });
        let visit = Visit {
            first_view,
            looked,
            live,
            explore,
            frame,
        };
        visit.gate("index.html").is_ok()
    }

    #[test]
    fn the_gate_is_open_up_to_the_budget() {
        let looked = LOOKED_AT - FIRST_VIEW;
        let live = WHOLE_VISIT - LOOKED_AT;
        assert!(is_open([FIRST_VIEW, looked, live, EXPLORE, FRAME]));
    }

    #[test]
    fn the_gate_shuts_over_each_budget() {
        let looked = LOOKED_AT - FIRST_VIEW;
        let live = WHOLE_VISIT - LOOKED_AT;
        assert!(!is_open([FIRST_VIEW + 1, 0, 0, 0, 0]));
        assert!(!is_open([FIRST_VIEW, looked + 1, 0, 0, 0]));
        assert!(!is_open([FIRST_VIEW, looked, live + 1, 1, 0]));
        let rest = EVERYTHING - WHOLE_VISIT;
        assert!(is_open([FIRST_VIEW, looked, live + rest, 0, 0]));
        assert!(!is_open([FIRST_VIEW, looked, live + rest + 1, 0, 0]));
        assert!(!is_open([FIRST_VIEW, looked, live, rest + 1, 0]));
        assert!(!is_open([0, 0, 0, EXPLORE + 1, 0]));
        assert!(!is_open([0, 0, 0, 0, FRAME + 1]));
    }

    #[test]
    fn a_frame_has_a_gate_by_what_it_shows() {
        let page = |kind: &str, first_view: &[&str]| json!({ "file": "a.html", "page": kind, "loads": { "first-view": first_view } });
        for (made, budget) in [
            (page("frame", &[]), LOOKED_AT_FRAME),
            (page("whole", &[]), LOOKED_AT_OLD_FRAME),
            (page("chapter", &[]), LOOKED_AT_CHAPTER),
            (page("chapter", &["inner.css"]), LOOKED_AT_COMPARISON),
        ] {
            let is_open = |brotli, requests| {
                let size = Size {
                    brotli,
                    ..Size::default()
                };
                Looked { size, requests }.gate(Page::of(&made)).is_ok()
            };
            assert!(is_open(budget, FRAME_REQUESTS), "{made}");
            assert!(!is_open(budget + 1, 1), "{made}");
            assert!(!is_open(0, FRAME_REQUESTS + 1), "{made}");
        }
    }

    #[test]
    fn compresses_as_a_server_would() {
        let size = compressed("plugboard ".repeat(1000).as_bytes()).unwrap();
        assert_eq!(size.raw, 10_000);
        assert!(size.brotli < size.gzip && size.gzip < 200);
    }
}

//! The bytes of a first visit. Every reader pays for every byte, so the budget is part of the tests.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

use crate::{build, visit};

/// The most brotli bytes of everything that a first visit loads: under 100 KB, and little more than it needs today.
const WHOLE_VISIT: usize = 99_900;

/// The most brotli bytes of what the first view needs, HTML and CSS: what a server sends before it first waits.
const FIRST_VIEW: usize = 14_200;

/// The most brotli bytes of what is loaded when a reader opens the part in which things are found out.
const ON_DEMAND: usize = 123_500;

/// One file's size, raw and compressed as far as gzip and brotli can.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The sizes of a page's first visit.
#[derive(Default)]
struct Visit {
    first_view: Size,
    whole: Size,
}

/// Prints the size of each file that a first visit loads, for every page of a story's site.
///
/// # Errors
/// If a budget is overrun, or the site cannot be built.
pub fn size(story: &Path) -> Result<()> {
    build::build_once(story)?;
    let site = Path::new("dist");
    let mut measured: BTreeMap<PathBuf, Size> = BTreeMap::new();
    let mut over = Ok(());
    println!(
        "{:<44} {:>9} {:>9} {:>9}",
        "", "raw", "gzip -9", "brotli 11"
    );
    for page in visit::pages(site)? {
        let mut visit = Visit::default();
        for file in visit::loaded(site, &page)? {
            let size = match measured.get(&file) {
                Some(size) => *size,
                None => *measured
                    .entry(file.clone())
                    .or_insert(measure(&site.join(&file))?),
            };
            row(&file.to_string_lossy(), size);
            visit.add(&file, size);
        }
        row(
            &format!("first view of {} (HTML, CSS)", page.display()),
            visit.first_view,
        );
        row(
            &format!("whole first visit to {}", page.display()),
            visit.whole,
        );
        over = over.and(visit.gate(&page));
    }
    let mut on_demand = Size::default();
    for file in visit::on_demand(site)? {
        let size = measure(&site.join(&file))?;
        row(&file.to_string_lossy(), size);
        on_demand.add(size);
    }
    row("finding out, when it is opened", on_demand);
    if on_demand.brotli > ON_DEMAND {
        let size = on_demand.brotli;
        over = over.and(Err(anyhow!("finding out is {size} bytes when it is opened, over its budget of {ON_DEMAND}; weigh what was added last")));
    }
    println!("\nbudget, brotli: first view {FIRST_VIEW}, whole first visit {WHOLE_VISIT}");
    over
}

fn row(name: &str, Size { raw, gzip, brotli }: Size) {
    println!("{name:<44} {raw:>9} {gzip:>9} {brotli:>9}");
}

impl Size {
    fn add(&mut self, other: Size) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

impl Visit {
    fn add(&mut self, file: &Path, size: Size) {
        self.whole.add(size);
        if file
            .extension()
            .is_some_and(|kind| kind == "html" || kind == "css")
        {
            self.first_view.add(size);
        }
    }

    fn gate(&self, page: &Path) -> Result<()> {
        let page = page.display();
        let (first_view, whole) = (self.first_view.brotli, self.whole.brotli);
        if first_view > FIRST_VIEW {
            bail!(
                "the first view of {page} is {first_view} bytes, over its budget of {FIRST_VIEW}; take something out of the HTML or the CSS"
            );
        }
        if whole > WHOLE_VISIT {
            bail!(
                "a first visit to {page} is {whole} bytes, over its budget of {WHOLE_VISIT}; weigh what was added last"
            );
        }
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
    use super::*;

    fn visit(html: usize, wasm: usize) -> Visit {
        let size = |brotli| Size {
            brotli,
            ..Size::default()
        };
        let mut visit = Visit::default();
        visit.add(Path::new("index.html"), size(html));
        visit.add(Path::new("page_bg.wasm"), size(wasm));
        visit
    }

    fn is_open(visit: &Visit) -> bool {
        visit.gate(Path::new("index.html")).is_ok()
    }

    #[test]
    fn the_gate_is_open_up_to_the_budget() {
        assert!(is_open(&visit(FIRST_VIEW, WHOLE_VISIT - FIRST_VIEW)));
    }

    #[test]
    fn the_gate_shuts_over_either_budget() {
        assert!(!is_open(&visit(FIRST_VIEW + 1, 0)));
        assert!(!is_open(&visit(FIRST_VIEW, WHOLE_VISIT - FIRST_VIEW + 1)));
    }

    #[test]
    fn compresses_as_a_server_would() {
        let size = compressed("plugboard ".repeat(1000).as_bytes()).unwrap();
        assert_eq!(size.raw, 10_000);
        assert!(size.brotli < size.gzip && size.gzip < 200);
    }
}

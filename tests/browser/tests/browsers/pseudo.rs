//! The built-in story in a language that nobody speaks: words longer by half, and from right to left.

use anyhow::Result;
use browser_tests::site::Site;
use browser_tests::{Case, Engine, Page, Stage, case, dist};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(has_room_for_longer_words).only(&[Engine::Chromium]),
    case!(mirrors_the_page_and_its_board).only(&[Engine::Chromium]),
    case!(says_nothing_in_its_dialogs_that_no_file_says).only(&[Engine::Chromium]),
];

async fn has_room_for_longer_words(stage: Stage) -> Result<()> {
    let site = Site::new(&dist::pseudo()?, "/", &[]).await?;
    let mut found = Vec::new();
    for address in PAGES {
        for width in [320, 1280] {
            let page = stage.load_at(&site, address).await?;
            page.emulate(width, &[]).await?;
            if address.is_empty() {
                page.reads_on().await?;
            }
            for (what, amiss) in [
                ("beyond", BEYOND),
                ("cut", CUT),
                ("overlap", OVERLAP),
                ("out", OUT),
            ] {
                let amiss = page.value(amiss).await?;
                if amiss != json!([]) {
                    found.push(format!("{address} at {width} px, {what}: {amiss:#}"));
                }
            }
            page.emulate_nothing().await?;
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

const PAGES: [&str; 6] = [
    "",
    "sources.html",
    "context.html",
    "counting.html",
    "explore.html",
    "?embed=board",
];

/// What makes the document scroll sideways: in a page from right to left, to its left.
const BEYOND: &str = "(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width && (box.left < -1 || box.right > root.clientWidth + 1);
    });
    return [root.scrollWidth, ...out.slice(0, 5).map((node) => node.outerHTML.slice(0, 120))];
  })()";

/// Texts that a box cuts off. What is only spoken is cut by intent.
const CUT: &str = "[...document.querySelectorAll('body *')]
    .filter((node) => node.checkVisibility() && node.offsetWidth > 1 && !node.closest('.unseen, .segments, [aria-hidden=true]'))
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .filter((node) => {
      for (let box = node; box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const cuts = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        if (cuts && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) return true;
      }
      return false;
    })
    .slice(0, 5).map((node) => node.outerHTML.slice(0, 160))";

/// Words under sockets that stand out of their column, and so on the next one's.
const OUT: &str = "[...document.querySelectorAll('.socket')]
    .filter((cell) => {
      const words = document.createRange();
      const link = cell.querySelector('a');
      if (!link) return false;
      const { left, right } = cell.getBoundingClientRect();
      return [...link.childNodes].some((node) => {
        if (node.nodeType !== 3 && !node.checkVisibility() || node.className === 'unseen') return false;
        words.selectNodeContents(node);
        return [...words.getClientRects()].some((box) => box.left < left - 1 || box.right > right + 1);
      });
    })
    .slice(0, 5).map((node) => node.innerText)";

/// Controls that lie on one another, by their lines: a link may break across some. The heads of the board's
/// columns do in every language: what answers to a finger there is wider than a narrow column.
const OVERLAP: &str = "(() => {
    const controls = [...document.querySelectorAll('a, button, input, select, summary')]
      .filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
      .filter((node) => !node.closest('svg, .unseen, thead'))
      .map((node) => [node, [...node.getClientRects()].filter((box) => box.width > 1 && box.height > 1)]);
    const over = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    const found = [];
    controls.forEach(([node, boxes], at) => {
      for (const [other, others] of controls.slice(at + 1)) {
        if (node.contains(other)) continue;
        if (boxes.some((box) => others.some((next) => over(box, next)))) {
          found.push(node.outerHTML.slice(0, 120) + ' / ' + other.outerHTML.slice(0, 120));
        }
      }
    });
    return found.slice(0, 5);
  })()";

/// How far the knob of a switch that is on has gone.
const KNOB: &str = "parseFloat(getComputedStyle(document.querySelector('[aria-pressed=true] > .switch'), '::after').translate)";

async fn mirrors_the_page_and_its_board(stage: Stage) -> Result<()> {
    let site = Site::new(&dist::pseudo()?, "/", &[]).await?;
    let page = stage.open_at(&site, "").await?;
    page.emulate(1280, &[]).await?;
    let left = |selector: &str| {
        format!("document.querySelector({selector:?}).getBoundingClientRect().left")
    };
    let seen = page
        .value(&format!(
            "[getComputedStyle(document.documentElement).direction, {} > {}, {} > {}, {KNOB} < 0]",
            left("thead th[scope=col]"),
            left("thead th[scope=col]:last-child"),
            left("tbody th[scope=row]"),
            left("tbody td"),
        ))
        .await?;
    page.emulate_nothing().await?;
    assert_eq!(seen, json!(["rtl", true, true, true]));
    Ok(())
}

/// Letters of no other language of ours, as the language's own package has them.
const FOREIGN: &str = "(root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentElement.closest('script, style, textarea')) {
        found.push(...(text.data.match(/[A-Za-z]+/g) ?? []));
      }
    }
    for (const node of root.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        found.push(...(node.getAttribute(name)?.match(/[A-Za-z]+/g) ?? []));
      }
    }
    return [...new Set(found)];
  }";

async fn foreign(page: &Page, selector: &str) -> Result<serde_json::Value> {
    page.value(&format!(
        "({FOREIGN})(document.querySelector({selector:?}))"
    ))
    .await
}

async fn says_nothing_in_its_dialogs_that_no_file_says(stage: Stage) -> Result<()> {
    let site = Site::new(&dist::pseudo()?, "/", &[]).await?;
    let page = stage.open_at(&site, "").await?;
    page.click("a[data-evidence]").await?;
    page.until("the evidence", "document.querySelector('dialog[open]')")
        .await?;
    assert_eq!(foreign(&page, "dialog[open]").await?, json!([]));
    let page = stage.open_at(&site, "").await?;
    page.click("[data-action=share]").await?;
    page.until(
        "the dialog",
        "document.querySelector('#share[open] #share-frame')",
    )
    .await?;
    // Formats of files are called alike everywhere.
    let formats = ["SVG", "PNG", "CSV", "JSON", "BibTeX", "CSL"];
    assert_eq!(foreign(&page, "#share").await?, json!(formats));
    let page = stage.open_at(&site, "").await?;
    page.click("a[data-explore]").await?;
    page.until(
        "the part to open",
        "document.querySelector('#explore [data-explore-root] .tally')",
    )
    .await?;
    page.click_for_board("button[data-partner]").await?;
    assert_eq!(foreign(&page, "body").await?, json!([]));
    Ok(())
}

//! The page where no script runs.

use anyhow::Result;
use browser_tests::engine::Flavour;
use browser_tests::page::SOURCES;
use browser_tests::{Case, Engine, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(reads_without_scripts),
    case!(follows_evidence_links_without_scripts),
    case!(reads_with_scripts_turned_off)
        .only(&[Engine::Chromium, Engine::Firefox])
        .in_flavour(Flavour::ScriptsOff),
];

async fn reads_without_scripts(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.scriptless).await?;
    reads_as_a_static_page(&page).await
}

async fn reads_with_scripts_turned_off(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.plain).await?;
    reads_as_a_static_page(&page).await
}

async fn follows_evidence_links_without_scripts(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.scriptless).await?;
    let link = "a[data-evidence^=\"japan|\"]";
    let href = page.attribute(link, "href").await?;
    page.click(link).await?;
    page.until(
        "the page of sources",
        &format!("location.href.endsWith('/{href}') && document.readyState === 'complete'"),
    )
    .await?;
    page.until(
        "the article in view",
        "(() => { const box = document.querySelector(':target').getBoundingClientRect(); \
          return box.bottom > 0 && box.top < innerHeight; })()",
    )
    .await?;
    assert!(page.shows("article:target a[href^=http]").await?);
    page.click(".byline a").await?;
    page.until("the board again", "document.querySelector('#board')")
        .await?;
    Ok(())
}

/// Everything is there to read, and nothing pretends to answer.
async fn reads_as_a_static_page(page: &Page) -> Result<()> {
    let board = page.board().await?;
    assert_eq!(board.state, "static");
    assert!(page.shows("#verdict").await?);
    assert!(board.verdict.contains(&board.covered().to_string()));
    assert_eq!(board.misjudged(), Vec::<&str>::new());
    assert_eq!(board.interests.len(), 12);
    for (id, interest) in &board.interests {
        assert!(page.shows(&format!("[data-interest={id}]")).await?);
        assert!(!interest.words.is_empty(), "{id} says how it fares");
    }
    assert!(page.shows("table").await?);
    let rows = "document.querySelectorAll('table tr:has(button[data-module])').length";
    assert_eq!(page.value(rows).await?, 9, "a row for each module");
    assert!(page.shows(SOURCES).await?);
    let evidence = "[...document.querySelectorAll('.socket:not([data-state=none]) a')] \
        .filter((link) => !link.href.includes('sources.html#evidence-')).length";
    assert_eq!(
        page.value(evidence).await?,
        0,
        "each plug leads to its evidence"
    );
    let live = "[...document.querySelectorAll('button, input, select')] \
        .filter((node) => node.checkVisibility() && !node.matches(':disabled')) \
        .map((node) => node.cloneNode(false).outerHTML)";
    assert_eq!(page.value(live).await?, json!([]), "no control seems live");
    // Publishers are left out, for names like “The Canadian Press”.
    let inviting = r"(() => {
        const page = document.querySelector('main').cloneNode(true);
        page.querySelectorAll('cite').forEach((part) => part.remove());
        return page.textContent.match(/\b(click|tap|press|drag|interactive)\b/gi) ?? [];
      })()";
    assert_eq!(page.value(inviting).await?, json!([]), "no invitation");
    Ok(())
}

//! What follows the board, which comes in as the reader comes near or prints.

use anyhow::Result;
use browser_tests::{Case, Engine, Stage, case};
use fantoccini::wd::PrintConfiguration;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(comes_in_near_the_end),
    case!(is_not_loaded_before),
    case!(leaves_a_focused_link_alone),
    case!(is_there_in_print).only(&[Engine::Chromium, Engine::Firefox]),
];

/// Its headings, and whether its styles are there: sources stand in columns.
const SEEN: &str = "({
    headings: [...document.querySelectorAll('.rest h2')].map((heading) => heading.id),
    styled: getComputedStyle(document.querySelector('.rest #sources dl')).columnWidth !== 'auto',
})";

async fn comes_in_near_the_end(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let place = "Math.round(document.querySelector('.rest h2').getBoundingClientRect().top \
        - document.querySelector('#explore').getBoundingClientRect().bottom)";
    let before = page.value(place).await?;
    page.reads_on().await?;
    let seen = page.value(SEEN).await?;
    let headings = [
        "compare-tokyo-or-beijing-first",
        "events-heading",
        "views-heading",
        "sources-heading",
    ];
    assert_eq!(seen, json!({ "headings": headings, "styled": true }));
    let after = page.value(place).await?;
    assert_eq!(before, after, "it begins where its links were");
    // The page is as live as before.
    page.click_for_board("button[data-partner=japan]").await?;
    Ok(())
}

async fn is_not_loaded_before(stage: Stage) -> Result<()> {
    // In such a window the chapters stand one under the other beside the board, and it is far below.
    stage.client.set_window_size(1280, 800).await?;
    let page = stage.open("").await?;
    let (width, height) = browser_tests::session::WINDOW;
    let near = "document.querySelector('.rest').getBoundingClientRect().top < innerHeight + 600";
    assert_eq!(page.value(near).await?, false);
    page.until(
        "the page to be idle",
        "new Promise((done) => setTimeout(() => done(true), 300))",
    )
    .await?;
    let loaded = "performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => /\\/rest/.test(name))";
    let before = page.value(loaded).await?;
    page.reads_on().await?;
    let after = page.value(loaded).await?;
    stage.client.set_window_size(width, height).await?;
    assert_eq!(before, json!([]));
    assert_ne!(
        after,
        json!([]),
        "these names are the right ones to look for"
    );
    Ok(())
}

async fn leaves_a_focused_link_alone(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.value("document.querySelector('.rest a').focus()")
        .await?;
    page.until(
        "the rest to be loaded",
        "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/rest.html'))",
    )
    .await?;
    page.until(
        "the page to be idle",
        "new Promise((done) => setTimeout(() => done(true), 300))",
    )
    .await?;
    let focused = "document.activeElement.matches('.rest > ul a')";
    assert_eq!(page.value(focused).await?, true);
    Ok(())
}

async fn is_there_in_print(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let printed = stage.client.print(PrintConfiguration::default()).await?;
    assert!(printed.len() > 10_000);
    let seen = page.value(SEEN).await?;
    assert_eq!(seen["styled"], true);
    assert_eq!(seen["headings"].as_array().map(Vec::len), Some(4));
    Ok(())
}

//! Frames that may do little, and frames in which little arrives.

use anyhow::Result;
use browser_tests::{Case, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(works_in_a_strict_sandbox_with_cors),
    case!(stands_in_a_strict_sandbox_without_cors),
    case!(stands_without_its_program),
    case!(stores_nothing),
];

const STRICT: (&str, &str) = ("sandbox", "allow-scripts");

/// With the headers that the build asks for, its content security policy among them.
async fn works_in_a_strict_sandbox_with_cors(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.hosted.address("?embed=board"), &[STRICT])
        .await?;
    page.frame_ready().await?;
    page.told_height().await?;
    assert_eq!(
        page.value("messages.every(({ origin }) => origin === 'null')")
            .await?,
        true
    );
    page.enter().await?;
    let before = page.board().await?;
    assert!(before.partners["japan"]);
    page.click_for_board("button[data-partner=japan]").await?;
    page.click("a[data-evidence^='south-korea|']").await?;
    page.until(
        "the evidence",
        "document.querySelector('dialog[open] article')",
    )
    .await?;
    page.leave().await
}

async fn stands_in_a_strict_sandbox_without_cors(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[STRICT])
        .await?;
    stands(&page).await
}

async fn stands_without_its_program(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.broken.address("?embed=board"), &[])
        .await?;
    stands(&page).await
}

/// The board can be read, says that its controls are off, and the frame is as high as it.
async fn stands(page: &Page) -> Result<()> {
    page.until("a height", "height() > 0").await?;
    page.enter().await?;
    page.state("failed").await?;
    assert!(page.shows(".controls-off.failed").await?);
    assert!(page.shows("#verdict").await?);
    assert!(page.shows("table").await?);
    page.leave().await?;
    page.told_height().await?;
    Ok(())
}

async fn stores_nothing(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed"), &[])
        .await?;
    page.frame_ready().await?;
    page.enter().await?;
    page.click_for_board("button[data-partner=japan]").await?;
    let kept = page
        .value("[localStorage.length, sessionStorage.length, document.cookie]")
        .await?;
    assert_eq!(kept, json!([0, 0, ""]));
    let loaded = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin))";
    assert_eq!(
        page.value(loaded).await?,
        json!([]),
        "nothing from elsewhere"
    );
    page.leave().await
}

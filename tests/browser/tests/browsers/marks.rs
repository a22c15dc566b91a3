//! The sockets that a chapter marks on its board.

use anyhow::{Result, ensure};
use browser_tests::{Case, Engine, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(marks_go_with_a_chapters_board),
    case!(marks_cover_nothing),
    case!(marks_cover_nothing_at_any_width).only(&[Engine::Chromium]),
];

const MARKED: &str = "southeast-asia-and-business.html";
const MARKS: &str = "[...document.querySelectorAll('.mark')].map((one) => one.innerText)";

async fn marks_go_with_a_chapters_board(stage: Stage) -> Result<()> {
    let page = stage.open(MARKED).await?;
    let both = json!(["Petronas’s stake", "Mitsubishi’s stake"]);
    assert_eq!(page.value(MARKS).await?, both);
    let heard = "document.getElementById(document.querySelector('[data-plug=\"private-sector|energy\"]')\
        .getAttribute('aria-describedby')).textContent";
    assert_eq!(page.value(heard).await?, "Mitsubishi’s stake");
    // Whoever only asks still reads the story.
    page.click(".asks[data-focus=arctic]").await?;
    page.until(
        "another answer",
        "document.getElementById('why-heading').innerText.includes('Arctic')",
    )
    .await?;
    assert_eq!(page.value(MARKS).await?, both);
    page.click_for_board("button[data-partner=japan]").await?;
    assert_eq!(
        page.value(MARKS).await?,
        json!([]),
        "the board is the reader's"
    );
    page.click_for_board("[data-action=undo]").await?;
    assert_eq!(page.value(MARKS).await?, both);
    Ok(())
}

async fn marks_cover_nothing(stage: Stage) -> Result<()> {
    covers_nothing(&stage.open(MARKED).await?, MARKED).await
}

async fn marks_cover_nothing_at_any_width(stage: Stage) -> Result<()> {
    for folder in ["", "fr/", "ja/"] {
        for query in ["", "?embed=chapter"] {
            let path = format!("{folder}{MARKED}{query}");
            let page = stage.open(&path).await?;
            for width in [320, 390, 600, 768, 1280] {
                page.emulate(width, &[]).await?;
                covers_nothing(&page, &format!("{path} at {width}")).await?;
            }
            page.emulate_nothing().await?;
        }
    }
    Ok(())
}

/// No mark stands over a control, the words of another socket, or another mark, nor beyond the board.
async fn covers_nothing(page: &Page, when: &str) -> Result<()> {
    let covered = "(() => { const board = document.getElementById('board').getBoundingClientRect();\
        const shown = (one) => { const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect(); };\
        const others = [...document.querySelectorAll('.socket button > span, .socket a, .mark, tbody .asks')];\
        return [...document.querySelectorAll('.mark')].flatMap((mark) => { const a = mark.getBoundingClientRect();\
        const out = a.left < board.left || a.right > board.right ? [mark.innerText] : [];\
        return [...out, ...others.filter((other) => { const b = shown(other); return other !== mark && b.width > 0\
        && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3; }).map((other) => other.outerHTML)]; }); })()";
    let covered = page.value(covered).await?;
    ensure!(covered == json!([]), "{when}: {covered}");
    let there = page
        .value("document.querySelectorAll('.mark').length")
        .await?;
    assert_eq!(there, 2, "{when}");
    Ok(())
}

//! The browser's own Back and Forward.

use anyhow::Result;
use browser_tests::{Board, Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(goes_back_and_forward),
    case!(is_left_with_its_address_written),
];

const STEPS: [&str; 3] = [
    "button[data-partner=japan]",
    "button[data-module=energy]",
    "input[name=rule][value=consensus]",
];

async fn goes_back_and_forward(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let mut trail = vec![(page.board().await?, page.fragment().await?)];
    for step in STEPS {
        let board = page.click_for_board(step).await?;
        let before = &trail[trail.len() - 1].1;
        page.until(
            "the address to follow",
            &format!("location.hash !== {before:?}"),
        )
        .await?;
        trail.push((board, page.fragment().await?));
    }
    for (board, fragment) in trail.iter().rev().skip(1) {
        page.client.back().await?;
        page.fragment_is(fragment).await?;
        let shown = page.board_when("Back", |shown| shown == board).await;
        assert!(shown.is_ok(), "Back to {fragment:?} shows its board again");
    }
    // One entry a step and no more: the next Back leaves the page.
    page.client.back().await?;
    page.until("the page before", "location.href === 'about:blank'")
        .await?;
    for (board, fragment) in &trail {
        page.client.forward().await?;
        page.fragment_is(fragment).await?;
        // A document that comes anew with the first board is only looked at so far.
        let is_it = |shown: &Board| {
            let state = shown.state.clone();
            *shown
                == Board {
                    state,
                    ..board.clone()
                }
        };
        let shown = page.board_when("Forward", is_it).await;
        assert!(
            shown.is_ok(),
            "Forward to {fragment:?} shows its board again"
        );
    }
    Ok(())
}

/// What the address says when the board has just become another, and what once the page is left right then.
const LEFT: &str = r#"
    const done = arguments[arguments.length - 1];
    new MutationObserver(() => {
      const before = location.hash;
      dispatchEvent(new Event("pagehide"));
      done([before, location.hash]);
    }).observe(document.documentElement, { attributeFilter: ["data-board"] });
    document.querySelector("button[data-partner=japan]").click();
"#;

/// The address is written later than the change is made, but whoever leaves before that comes back to it.
async fn is_left_with_its_address_written(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let found = page.client.execute_async(LEFT, vec![]).await?;
    assert_eq!(found[0], json!(""), "the change comes first");
    let written = found[1].as_str().unwrap_or_default();
    assert!(
        written.starts_with("#p=") && !written.contains("japan"),
        "{written}"
    );
    Ok(())
}

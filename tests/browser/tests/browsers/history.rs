//! The browser's own Back and Forward.

use anyhow::Result;
use browser_tests::{Board, Case, Stage, case};

pub const CASES: &[Case] = &[case!(goes_back_and_forward)];

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

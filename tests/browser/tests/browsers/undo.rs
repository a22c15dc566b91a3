//! Undo, redo and reset.

use anyhow::Result;
use browser_tests::{Case, Stage, case};

pub const CASES: &[Case] = &[
    case!(starts_with_nothing_to_undo),
    case!(undoes_and_redoes),
    case!(resets),
];

const UNDO: &str = "button[data-action=undo]";
const REDO: &str = "button[data-action=redo]";
const STEPS: [&str; 4] = [
    "button[data-partner=japan]",
    "input[name=rule][value=consensus]",
    "button[data-module=energy]",
    "button[data-partner=new-zealand]",
];

async fn starts_with_nothing_to_undo(stage: Stage) -> Result<()> {
    for fragment in ["", "#p=japan&m=all"] {
        let page = stage.open(fragment).await?;
        for button in [UNDO, REDO] {
            let off = format!("{button}:is(:disabled, [aria-disabled=true])");
            assert!(page.shows(&off).await?, "{fragment:?}: {button} is on");
        }
    }
    Ok(())
}

async fn undoes_and_redoes(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let mut boards = vec![page.board().await?];
    for step in STEPS {
        boards.push(page.click_for_board(step).await?);
    }
    for earlier in boards.iter().rev().skip(1) {
        page.click_for_board(UNDO)
            .await?
            .assert_same(earlier, "undone");
    }
    for later in boards.iter().skip(1) {
        page.click_for_board(REDO)
            .await?
            .assert_same(later, "redone");
    }
    // A new step after an undo leaves nothing to redo.
    page.click_for_board(UNDO).await?;
    let fork = page.click_for_board("button[data-partner=taiwan]").await?;
    let redo = page.find(REDO).await?;
    if redo.is_enabled().await? && redo.attr("aria-disabled").await?.as_deref() != Some("true") {
        redo.click().await?;
        page.click_for_board(UNDO).await?;
        page.click_for_board(REDO)
            .await?
            .assert_same(&fork, "redone");
    }
    Ok(())
}

async fn resets(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    let mut last = start.clone();
    for step in STEPS {
        last = page.click_for_board(step).await?;
    }
    let reset = page.click_for_board("button[data-action=reset]").await?;
    reset.assert_same(&start, "reset");
    page.fragment_is("").await?;
    let undone = page.click_for_board(UNDO).await?;
    undone.assert_same(&last, "with the reset undone");
    // A link's reader gets to the start state too, and not back to the link.
    let page = stage.open("#p=japan&m=all&rule=consensus").await?;
    let reset = page.click_for_board("button[data-action=reset]").await?;
    reset.assert_same(&start, "reset after a link");
    Ok(())
}

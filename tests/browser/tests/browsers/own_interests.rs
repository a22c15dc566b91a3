//! Interests that a reader leaves out: nothing that is counted counts them.

use anyhow::Result;
use browser_tests::{Board, Case, Page, Stage, case};
use fantoccini::key::Key;

pub const CASES: &[Case] = &[
    case!(counts_the_rest_and_keeps_it_in_the_link),
    case!(chooses_a_few_by_keyboard),
    case!(finds_out_of_those_that_are_in),
];

const UNDO: &str = "button[data-action=undo]";

fn switch(interest: &str) -> String {
    format!("button[data-in={interest}]")
}

async fn is_told(page: &Page, fragment_part: &str) -> Result<()> {
    let told = format!("document.documentElement.dataset.board.includes({fragment_part:?})");
    page.until(&format!("the link to say {fragment_part:?}"), &told)
        .await?;
    Ok(())
}

fn assert_out(board: &Board, interest: &str) {
    let of = &board.interests[interest];
    assert_eq!((&*of.status, of.count), ("out", 0));
    assert!(of.words.contains("not counted"), "{}", of.words);
    assert!(!board.counted[interest]);
}

async fn counts_the_rest_and_keeps_it_in_the_link(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    assert!(
        start
            .verdict
            .contains("9 of 12 shared interests are covered")
    );
    assert!(start.counted.values().all(|counted| *counted));
    // A gap goes, and then something that is covered.
    let one = page.click_for_board(&switch("arctic")).await?;
    assert_out(&one, "arctic");
    assert!(
        one.verdict.contains("9 of the 11 interests chosen from 12"),
        "{}",
        one.verdict
    );
    assert!(!one.verdict.contains("Arctic"), "{}", one.verdict);
    let two = page.click_for_board(&switch("energy-security")).await?;
    assert_out(&two, "energy-security");
    assert!(
        two.verdict.contains("8 of the 10 interests chosen from 12"),
        "{}",
        two.verdict
    );
    // What is out lights no ribbon, and every switch of the table is as it was.
    assert_eq!(two.table, start.table);
    is_told(&page, "&i=economic-coercion,supply-chains,").await?;
    let fragment = page.fragment().await?;
    let sent = stage.open(&fragment).await?;
    sent.board().await?.assert_same(&two, "by its link");
    // Undo brings them back, one by one.
    let page = stage.open("").await?;
    for interest in ["arctic", "energy-security"] {
        page.click_for_board(&switch(interest)).await?;
    }
    page.click_for_board(UNDO)
        .await?
        .assert_same(&one, "undone");
    page.click_for_board(UNDO)
        .await?
        .assert_same(&start, "undone");
    // A second press counts it again.
    page.click_for_board(&switch("arctic")).await?;
    let again = page.click_for_board(&switch("arctic")).await?;
    assert_eq!(again.verdict, start.verdict);
    // Words that mean nothing here show no other board, but the first and a notice.
    let page = stage
        .open("#p=japan&m=all&i=arktis&rule=plug-in&bar=signed")
        .await?;
    let board = page.board().await?;
    assert_eq!(board.verdict, start.verdict);
    assert!(board.notice.contains("arktis"), "{}", board.notice);
    Ok(())
}

async fn chooses_a_few_by_keyboard(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    page.focus("button[data-action=count-none]").await?;
    let none = page.press_for_board(Key::Enter).await?;
    assert!(
        none.verdict.contains("there is nothing to count"),
        "{}",
        none.verdict
    );
    assert!(none.interests.values().all(|of| of.status == "out"));
    is_told(&page, "&i=").await?;
    for (interest, says) in [
        (
            "arctic",
            "the one interest chosen from 12 falls to Canada alone",
        ),
        (
            "energy-security",
            "1 of the 2 interests chosen from 12 is covered",
        ),
    ] {
        page.focus(&switch(interest)).await?;
        let board = page.press_for_board(Key::Space).await?;
        assert!(board.verdict.contains(says), "{}", board.verdict);
        assert!(page.has_focus(&switch(interest)).await?);
    }
    is_told(&page, "&i=energy-security,arctic").await?;
    let all = page
        .click_for_board("button[data-action=count-all]")
        .await?;
    assert_eq!(all.verdict, start.verdict);
    assert!(all.counted.values().all(|counted| *counted));
    Ok(())
}

async fn finds_out_of_those_that_are_in(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    page.click("a[data-explore]").await?;
    let says = async |part: &str, words: &str| -> Result<()> {
        let holds = format!(
            "document.querySelector('.exploring .{part} .finding')?.textContent.includes({words:?})"
        );
        page.until(&format!("{part} to say {words:?}"), &holds)
            .await?;
        Ok(())
    };
    says("mixes", "9 of the 12 interests").await?;
    // Without the three that nobody covers, something covers all.
    for interest in ["open-seas", "us-weight", "arctic"] {
        page.click_for_board(&switch(interest)).await?;
    }
    says("mixes", "cover the 9 interests").await?;
    says("smallest", "the 9 interests").await?;
    let board = page.board().await?;
    assert!(
        board
            .verdict
            .contains("each of the 9 interests chosen from 12 is covered"),
        "{}",
        board.verdict
    );
    // A mix sets the partners and leaves the choice as it is.
    let mix = page.click_for_board(".exploring [data-mix='1']").await?;
    assert_eq!(mix.counted, board.counted);
    // With nothing chosen there is nothing to find out.
    page.click_for_board("button[data-action=count-all]")
        .await?;
    page.click_for_board("button[data-action=count-none]")
        .await?;
    page.until(
        "nothing to be found out",
        "document.querySelector('.exploring .finding')?.textContent.includes('nothing to count') \
         && !document.querySelector('.exploring .mixes')",
    )
    .await?;
    Ok(())
}

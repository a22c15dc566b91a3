//! The board in the address.

use anyhow::Result;
use browser_tests::{Board, Case, Stage, case};

pub const CASES: &[Case] = &[
    case!(follows_a_link),
    case!(follows_a_changed_fragment),
    case!(carries_the_board_in_its_address),
    case!(copies_its_address),
];

const LINK: &str = "#p=japan,australia&m=energy,maritime-security&rule=consensus&bar=announced";

async fn follows_a_link(stage: Stage) -> Result<()> {
    let board = stage.open(LINK).await?.board().await?;
    follows(&board);
    assert_eq!(board.notice, "", "nothing of the link was left out");
    let page = stage.open("#p=japan&m=all&out=japan.energy").await?;
    let board = page.board().await?;
    assert_eq!(Board::on(&board.modules).len(), board.modules.len());
    assert_eq!(board.plugs.get("japan|energy"), Some(&false), "pulled out");
    assert_eq!(board.rule, "plug-in", "what a link doesn't say stays");
    Ok(())
}

async fn follows_a_changed_fragment(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let start = page.board().await?;
    page.client
        .execute("location.hash = arguments[0]", vec![LINK.into()])
        .await?;
    follows(&page.board_after(&start).await?);
    page.client.execute("location.hash = ''", vec![]).await?;
    let back = page.board_when("the start", |board| *board == start).await;
    assert!(back.is_ok(), "an empty fragment is the start state");
    Ok(())
}

fn follows(board: &Board) {
    assert_eq!(Board::on(&board.partners), ["australia", "japan"]);
    assert_eq!(Board::on(&board.modules), ["energy", "maritime-security"]);
    assert_eq!(board.rule, "consensus");
    assert_eq!(board.bar, "announced");
    assert_eq!(board.misjudged(), Vec::<&str>::new());
}

async fn carries_the_board_in_its_address(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    let plug = page
        .board()
        .await?
        .plugs
        .into_keys()
        .find(|plug| plug.starts_with("australia|"))
        .expect("Australia has a plug");
    let steps = [
        "button[data-partner=south-korea]".to_owned(),
        "button[data-partner=india]".to_owned(),
        "button[data-module=energy]".to_owned(),
        "input[name=bar][value=dialogue]".to_owned(),
        format!("button[data-plug=\"{plug}\"]"),
        "button[data-open=southeast-asia]".to_owned(),
    ];
    let mut last = page.board().await?;
    for step in steps {
        let before = page.fragment().await?;
        last = page.click_for_board(&step).await?;
        page.until(
            "the address to follow",
            &format!("location.hash !== {before:?}"),
        )
        .await?;
    }
    let fragment = page.fragment().await?;
    assert!(
        fragment.contains("india"),
        "ids, not positions: {fragment:?}"
    );
    assert!(fragment.len() < 300, "short enough to share: {fragment:?}");
    let elsewhere = stage.open(&fragment).await?;
    let opened = elsewhere.board().await?;
    opened.assert_same(&last, &format!("at {fragment:?} in a new document"));
    assert_eq!(elsewhere.fragment().await?, fragment);
    Ok(())
}

async fn copies_its_address(stage: Stage) -> Result<()> {
    let page = stage.open(LINK).await?;
    // The clipboard itself wants a permission that only one of the drivers can give.
    page.value(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, \
          value: { writeText: async (text) => { window.copied = text; } } }) && null",
    )
    .await?;
    page.click("button[data-action=copy-link]").await?;
    let copied = page.until("the copy", "window.copied").await?;
    let board = page.board().await?;
    let copied = copied.as_str().unwrap_or_default();
    let elsewhere = browser_tests::Page::ready(&stage.client, copied).await?;
    let opened = elsewhere.board().await?;
    assert_eq!(
        (opened.verdict, opened.interests, opened.table),
        (board.verdict, board.interests, board.table)
    );
    Ok(())
}

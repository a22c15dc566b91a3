//! Links that are broken, old or hostile.

use anyhow::{Context, Result};
use browser_tests::{Board, Case, Page, Stage, case};

pub const CASES: &[Case] = &[
    case!(drops_unknown_ids),
    case!(takes_its_notice_back),
    case!(survives_garbage),
    case!(survives_a_megabyte),
];

async fn drops_unknown_ids(stage: Stage) -> Result<()> {
    let page = stage
        .open("#p=japan,atlantis&m=energy,alchemy&rule=consensus&bar=hoped-for&out=japan.alchemy")
        .await?;
    let board = noticed(&page).await?;
    assert_eq!(Board::on(&board.partners), ["japan"]);
    assert_eq!(Board::on(&board.modules), ["energy"]);
    assert_eq!(board.rule, "consensus", "the rest of the link holds");
    Ok(())
}

async fn takes_its_notice_back(stage: Stage) -> Result<()> {
    let page = stage.open("#p=japan,atlantis").await?;
    noticed(&page).await?;
    page.client
        .execute("location.hash = '#p=japan'", vec![])
        .await?;
    page.board_when("no notice of a good link", |board| board.notice.is_empty())
        .await?;
    assert!(!page.shows("#notice button").await?);

    let page = stage.open("#p=japan,atlantis").await?;
    noticed(&page).await?;
    page.click("button[data-action=reset]").await?;
    page.board_when("no notice after a reset", |board| board.notice.is_empty())
        .await?;
    Ok(())
}

async fn survives_garbage(stage: Stage) -> Result<()> {
    let start = stage.open("").await?.board().await?;
    for garbage in [
        "#=&&==&",
        "#rule=anarchy",
        "#%",
        "#%E0%A4%A",
        "#p=%ff%fe%00",
        "#%3Cscript%3Ealert(1)%3C/script%3E",
        "#bar=-1&p=&zzz=1",
        "#p=japan%2Caustralia&%%%",
        "#\u{1F50C}=\u{202E}",
    ] {
        let page = stage.open(garbage).await.context(garbage)?;
        let board = noticed(&page).await.context(garbage)?;
        assert_eq!(board.interests.len(), start.interests.len(), "{garbage}");
        assert_eq!(board.misjudged(), Vec::<&str>::new(), "{garbage}");
        page.click_for_board("button[data-partner=japan]")
            .await
            .with_context(|| format!("the page of {garbage:?} still answers"))?;
    }
    Ok(())
}

async fn survives_a_megabyte(stage: Stage) -> Result<()> {
    // Firefox takes no address of more than 1 MiB.
    let link = format!("#rule=consensus&p=japan,{}", "x,".repeat(500_000));
    let page = stage.open(&link).await?;
    let board = noticed(&page).await?;
    assert_eq!(Board::on(&board.partners), ["japan"]);
    assert_eq!(board.rule, "consensus");
    assert!(
        board.notice.len() < 1000,
        "the notice doesn't repeat it all"
    );
    Ok(())
}

/// The board of a page that says that part of its link was left out.
async fn noticed(page: &Page) -> Result<Board> {
    let board = page
        .board_when("the notice", |board| !board.notice.is_empty())
        .await?;
    assert!(page.shows("#notice").await?, "the notice is visible");
    Ok(board)
}

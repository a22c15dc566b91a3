//! Links that are broken, old or hostile.

use anyhow::{Context, Result};
use browser_tests::{Board, Case, Page, Stage, case};

pub const CASES: &[Case] = &[
    case!(drops_unknown_ids),
    case!(shows_no_board_for_a_link_that_cannot_be_read),
    case!(takes_its_notice_back),
    case!(is_silent_about_others_words),
    case!(survives_a_megabyte),
];

async fn drops_unknown_ids(stage: Stage) -> Result<()> {
    let page = stage
        .open("#p=japan,atlantis&m=energy,alchemy&rule=consensus&bar=signed&out=japan.alchemy")
        .await?;
    let board = noticed(&page).await?;
    assert_eq!(Board::on(&board.partners), ["japan"]);
    assert_eq!(Board::on(&board.modules), ["energy"]);
    assert_eq!(board.rule, "consensus", "the rest of the link holds");
    Ok(())
}

/// Another board must not stand for the link's.
async fn shows_no_board_for_a_link_that_cannot_be_read(stage: Stage) -> Result<()> {
    let start = stage.open("").await?.board().await?;
    for link in [
        "#p=japan&m=all&rule=anarchy&bar=signed",
        "#p=japan&m=all&rule=plug-in&bar=sign",
        "#rule=anarchy",
        "#p=%ff%fe%00",
        "#bar=-1&p=&zzz=1",
    ] {
        let page = stage.open(link).await.context(link)?;
        let board = noticed(&page).await.context(link)?;
        assert_eq!(board.verdict, start.verdict, "{link}");
        assert_eq!(board.interests, start.interests, "{link}");
    }
    // On a live page the reader's own board stays.
    let page = stage.open("").await?;
    let own = page.click_for_board("button[data-partner=japan]").await?;
    page.client
        .execute("location.hash = '#p=japan&rule=anarchy'", vec![])
        .await?;
    let board = noticed(&page).await?;
    assert_eq!(board.verdict, own.verdict);
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

/// Other tools put words of their own behind the `#`, and none of them is the reader's fault.
async fn is_silent_about_others_words(stage: Stage) -> Result<()> {
    let start = stage.open("").await?.board().await?;
    for words in [
        "#=&&==&",
        "#%",
        "#%E0%A4%A",
        "#%3Cscript%3Ealert(1)%3C/script%3E",
        "#\u{1F50C}=\u{202E}",
        "#Echobox=1700000000",
        "#xtor=RSS-1",
        "#board",
    ] {
        let page = stage.open(words).await.context(words)?;
        let board = page.board().await.context(words)?;
        board.assert_same(&start, words);
        let own = page
            .click_for_board("button[data-partner=japan]")
            .await
            .with_context(|| format!("the page of {words:?} still answers"))?;
        // Nor do they take the reader's board away on a live page.
        page.client
            .execute("location.hash = arguments[0]", vec![words.into()])
            .await?;
        tokio::time::sleep(std::time::Duration::from_millis(150)).await;
        page.board().await?.assert_same(&own, words);
        page.client.back().await?;
        page.board().await?.assert_same(&own, "gone back");
    }
    Ok(())
}

async fn survives_a_megabyte(stage: Stage) -> Result<()> {
    let start = stage.open("").await?.board().await?;
    // Firefox takes no address of more than 1 MiB.
    let link = format!("#rule=consensus&p=japan,{}", "x,".repeat(500_000));
    let page = stage.open(&link).await?;
    let board = noticed(&page).await?;
    assert_eq!(board.verdict, start.verdict);
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

//! The two rules.

use anyhow::Result;
use browser_tests::{Board, Case, Stage, case};

pub const CASES: &[Case] = &[case!(consensus_covers_no_more_than_plugging_in)];

async fn consensus_covers_no_more_than_plugging_in(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    for bar in ["proposed", "announced", "signed"] {
        page.click(&format!("input[name=bar][value={bar}]")).await?;
        let plug_in = page
            .board_when("the bar", |board| {
                board.bar == bar && board.rule == "plug-in"
            })
            .await?;
        let consensus = page
            .click_for_board("input[name=rule][value=consensus]")
            .await?;
        assert_eq!(consensus.rule, "consensus");
        assert!(
            consensus.at_most(&plug_in),
            "consensus covers no more at {bar}"
        );
        assert_eq!(consensus.misjudged(), Vec::<&str>::new());
        let back = page
            .click_for_board("input[name=rule][value=plug-in]")
            .await?;
        back.assert_same(&plug_in, "back from consensus");
    }
    // Alone, a partner has nobody to agree with.
    let page = stage.open("#p=japan&m=all&bar=proposed").await?;
    let alone = page.board().await?;
    assert_eq!(Board::on(&alone.partners), ["japan"]);
    let consensus = page
        .click_for_board("input[name=rule][value=consensus]")
        .await?;
    assert_eq!(consensus.counts(), alone.counts());
    Ok(())
}

//! The page becomes ready, and says so once.

use anyhow::Result;
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(becomes_ready),
    case!(says_once_that_it_is_ready),
    case!(starts_with_a_consistent_board),
];

async fn becomes_ready(stage: Stage) -> Result<()> {
    let page = stage.open("").await?;
    assert_eq!(
        page.value("document.querySelectorAll('fieldset[disabled]').length")
            .await?,
        0,
        "a ready page has its controls on"
    );
    assert!(
        page.find("button[data-partner=japan]")
            .await?
            .is_enabled()
            .await?
    );
    assert_eq!(
        page.fragment().await?,
        "",
        "the start state has no fragment"
    );
    Ok(())
}

async fn says_once_that_it_is_ready(stage: Stage) -> Result<()> {
    let page = stage.open_at(&stage.sites.watched, "").await?;
    page.until("the ready event", "probe.events.length").await?;
    assert_eq!(
        page.value("probe.state").await?,
        "static",
        "the prerendered page says that it is static"
    );
    assert_eq!(
        page.value("probe.events").await?,
        json!(["ready"]),
        "one event, with the html already marked"
    );
    assert_eq!(
        page.value("performance.getEntriesByName('plugboard:ready', 'mark').length")
            .await?,
        1
    );
    Ok(())
}

async fn starts_with_a_consistent_board(stage: Stage) -> Result<()> {
    let board = stage.open("").await?.board().await?;
    assert_eq!(board.misjudged(), Vec::<&str>::new());
    assert_eq!(board.interests.len(), 12);
    assert_eq!(board.modules.len(), 9);
    let on = [
        "australia",
        "japan",
        "private-sector",
        "south-korea",
        "southeast-asia",
    ];
    let off = [
        "european-union",
        "india",
        "new-zealand",
        "taiwan",
        "united-kingdom",
    ];
    for (id, state) in on
        .map(|id| (id, true))
        .into_iter()
        .chain(off.map(|id| (id, false)))
    {
        assert_eq!(board.partners.get(id), Some(&state), "{id} at the start");
    }
    assert!(
        board.verdict.contains(&board.covered().to_string()),
        "the verdict counts {} covered interests: {:?}",
        board.covered(),
        board.verdict
    );
    assert_eq!(board.notice, "");
    Ok(())
}

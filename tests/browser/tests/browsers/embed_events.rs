//! What the host hears of the reader.

use anyhow::{Context, Result};
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[case!(tells_the_host_what_the_reader_does)];

async fn tells_the_host_what_the_reader_does(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed&lang=fr"), &[])
        .await?;
    page.frame_ready().await?;
    page.until("that it is ready", "said('ready').length > 0")
        .await?;
    assert_eq!(
        page.value("said('ready')").await?,
        json!([{ "lang": "fr", "embed": "whole", "chapter": "" }])
    );
    page.until("that it was seen", "said('seen').length > 0")
        .await?;
    page.enter().await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click_for_board("button[data-module=energy]").await?;
    page.click_for_board("button[data-in=arctic]").await?;
    page.client
        .execute(
            "document.querySelector('input[name=rule][value=consensus]').click()",
            vec![],
        )
        .await?;
    while !page.shows("[data-current] [data-bet]").await? {
        page.click("[data-current] .next").await?;
    }
    let chapter = page
        .value("document.querySelector('[data-current]').dataset.chapter")
        .await?;
    page.click("[data-current] [data-bet]").await?;
    // The last chapter has the controls, behind a line.
    while page.shows("[data-current] .next").await? {
        page.click("[data-current] .next").await?;
    }
    page.click(".stage > .more > summary").await?;
    page.click("[data-action=share]").await?;
    page.leave().await?;
    page.until("the share", "said('share').length > 0").await?;
    assert_eq!(
        page.value("said('toggle')").await?,
        json!([
            { "what": "partner", "id": "japan", "on": false },
            { "what": "module", "id": "energy", "on": false },
            { "what": "interest", "id": "arctic", "on": false },
            { "what": "rule", "id": "consensus", "on": true },
        ])
    );
    let steps = page
        .value("said('step').map((step) => step.chapter)")
        .await?;
    let steps = steps.as_array().context("a list of steps")?;
    assert!(steps.contains(&chapter), "{steps:?}");
    assert_eq!(steps.last(), Some(&json!("your-own-board")));
    let bets = page.value("said('bet').map((bet) => bet.chapter)").await?;
    assert_eq!(bets, json!([chapter]));
    assert_eq!(
        page.value("said('share')").await?,
        json!([{ "how": "share" }])
    );
    Ok(())
}

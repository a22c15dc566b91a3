//! The console stays empty.

use anyhow::Result;
use browser_tests::{Case, Engine, Stage, case, vendor};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[case!(complains_of_nothing)];

async fn complains_of_nothing(stage: Stage) -> Result<()> {
    if stage.engine == Engine::Chromium {
        // What earlier tests left there.
        vendor::console(&stage.client).await?;
    }
    let page = stage.open_at(&stage.sites.watched, "").await?;
    for step in [
        "button[data-partner=japan]",
        "button[data-module=energy]",
        "input[name=rule][value=consensus]",
        "button[data-open=southeast-asia]",
        "button[data-action=undo]",
        "button[data-action=reset]",
    ] {
        page.click_for_board(step).await?;
    }
    page.click("a[data-evidence]").await?;
    page.until("the dialog", "document.querySelector('dialog[open]')")
        .await?;
    page.press(&[Key::Escape]).await?;
    let before = page.board().await?;
    page.client
        .execute("location.hash = '#p=atlantis&%'", vec![])
        .await?;
    page.board_after(&before).await?;
    assert_eq!(page.value("probe.errors").await?, json!([]));
    if stage.engine == Engine::Chromium {
        let lines = vendor::console(&stage.client).await?;
        assert_eq!(lines, Vec::<String>::new(), "in Chromium's own log");
    }
    Ok(())
}

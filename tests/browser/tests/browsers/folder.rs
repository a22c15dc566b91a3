//! The page in a sub-folder of a host.

use anyhow::Result;
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[case!(works_in_a_folder_and_asks_for_nothing_else)];

async fn works_in_a_folder_and_asks_for_nothing_else(stage: Stage) -> Result<()> {
    let page = stage.open_at(&stage.sites.folder, "").await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click_for_board("button[data-open=southeast-asia]")
        .await?;
    page.click("a[data-evidence]").await?;
    page.until("the dialog", "document.querySelector('dialog[open]')")
        .await?;
    let asked = page
        .value("performance.getEntriesByType('resource').map((entry) => entry.name)")
        .await?;
    let base = stage.sites.folder.address("");
    assert!(base.ends_with("/some/folder/"));
    let outside: Vec<_> = asked
        .as_array()
        .into_iter()
        .flatten()
        .filter(|name| !name.as_str().is_some_and(|name| name.starts_with(&base)))
        .collect();
    assert_eq!(json!(outside), json!([]), "requests outside {base}");
    assert!(
        asked.to_string().contains(".wasm"),
        "the list of requests is whole: {asked}"
    );
    assert!(page.value("location.pathname").await? == "/some/folder/");
    Ok(())
}

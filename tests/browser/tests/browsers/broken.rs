//! The page whose WebAssembly does not arrive.

use anyhow::Result;
use browser_tests::page::SOURCES;
use browser_tests::{Case, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[case!(says_that_its_controls_are_off)];

async fn says_that_its_controls_are_off(stage: Stage) -> Result<()> {
    // On the usual page no such line is to be seen.
    let page = stage.open("").await?;
    let links = page.value(&format!("{RELOADS}.length")).await?;
    assert_eq!(links, 0, "a working page has no reload link");

    let page = stage.load(&stage.sites.broken).await?;
    page.state("failed").await?;
    let board = page.board().await?;
    assert!(page.shows("#verdict").await?);
    assert!(board.verdict.contains(&board.covered().to_string()));
    assert!(page.shows("table").await?);
    assert!(page.shows(SOURCES).await?);
    let live = "[...document.querySelectorAll('fieldset button, fieldset input')] \
        .filter((node) => !node.matches(':disabled')).length";
    assert_eq!(page.value(live).await?, json!(0), "no control seems live");
    let links = page.value(&format!("{RELOADS}.length")).await?;
    assert_eq!(links, 1, "one visible link to load the page again");
    let line = page
        .value(&format!("{RELOADS}[0].parentElement.innerText"))
        .await?;
    assert!(
        line.as_str().is_some_and(|line| line.contains(" off")),
        "a line says what is off: {line}"
    );
    Ok(())
}

/// Visible links to the page itself that are not within it.
const RELOADS: &str = "[...document.querySelectorAll('a[href]')].filter((link) => \
    link.checkVisibility() && !link.hash && !link.closest('nav') \
    && link.href.split('#')[0] === location.href.split('#')[0])";

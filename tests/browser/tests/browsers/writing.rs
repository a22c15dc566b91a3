//! A page of a story that is being written.

use std::time::Duration;

use anyhow::Result;
use browser_tests::slow::Slow;
use browser_tests::writing::Writing;
use browser_tests::{Case, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(comes_anew_where_it_stood_with_the_readers_board),
    case!(keeps_a_board_that_is_not_yet_on_show),
    case!(has_the_fault_over_it_until_it_is_mended),
];

/// What lies over the page.
const OVER: &str = "document.querySelector('div[popover]').shadowRoot";

/// Where the heading stands that is next to the window's top.
const NEAREST: &str = "(() => { const [near] = [...document.querySelectorAll('.chapter h2')]\
    .map((heading) => [heading.id, Math.round(heading.getBoundingClientRect().top)])\
    .sort((a, b) => Math.abs(a[1]) - Math.abs(b[1])); return near.join(' '); })()";

async fn title_is(page: &Page, title: &str) -> Result<()> {
    let titled = format!("document.title === {title:?}");
    page.until(&format!("the page of “{title}”"), &titled)
        .await?;
    page.state("ready").await
}

async fn comes_anew_where_it_stood_with_the_readers_board(stage: Stage) -> Result<()> {
    let writing = Writing::start().await?;
    let page = Page::ready(&stage.client, &writing.url).await?;
    let own = page.click_for_board("button[data-partner=japan]").await?;
    page.value("scrollTo({ top: 1500, behavior: 'instant' })")
        .await?;
    let stood = page.value(NEAREST).await?;
    // What comes before that place grows.
    let standfirst = "One scholar proposes";
    writing.change("Plug in, one module at a time", "A new title")?;
    title_is(&page, "A new title").await?;
    writing.change(
        standfirst,
        &"One scholar proposes again and again. ".repeat(40),
    )?;
    page.until(
        "the longer page",
        "document.querySelector('.standfirst').textContent.length > 900",
    )
    .await?;
    page.state("ready").await?;
    page.until("the place", &format!("{NEAREST} === {stood}"))
        .await?;
    page.board()
        .await?
        .assert_same(&own, "the page has come anew");
    Ok(())
}

async fn keeps_a_board_that_is_not_yet_on_show(stage: Stage) -> Result<()> {
    let writing = Writing::start().await?;
    let slow = Slow::start(&writing.url, ".wasm", Duration::from_secs(4)).await?;
    let page = Page::load(&stage.client, &format!("{}#p=south-korea", slow.url())).await?;
    writing.change("Plug in, one module at a time", "A new title")?;
    page.until("the new page", "document.title === 'A new title'")
        .await?;
    page.state("ready").await?;
    let partners = "[...document.querySelectorAll('button[data-partner][aria-pressed=true]')]\
        .map((button) => button.dataset.partner)";
    assert_eq!(page.value(partners).await?, json!(["south-korea"]));
    Ok(())
}

async fn has_the_fault_over_it_until_it_is_mended(stage: Stage) -> Result<()> {
    let writing = Writing::start().await?;
    let page = Page::ready(&stage.client, &writing.url).await?;
    writing.change("\"named\": \"anchor\"", "\"named\": \"anchro\"")?;
    let mend = format!(
        "{OVER}.querySelector('.mend')?.checkVisibility() && {OVER}.querySelector('.mend').innerText"
    );
    let mend = page.until("the fault", &mend).await?;
    assert!(
        mend.to_string().contains("Did you mean “anchor”?"),
        "{mend}"
    );
    let place = page
        .value(&format!("{OVER}.querySelector('[data-copy]').innerText"))
        .await?;
    let place = place.as_str().unwrap_or_default().to_owned();
    assert!(place.starts_with("tokyo-first/story.json:"), "{place}");
    // The last good version is there, and lives.
    page.click_for_board("button[data-partner=japan]").await?;
    page.value(&format!("{OVER}.querySelector('#fold').click()"))
        .await?;
    page.until(
        "the box to be folded",
        &format!("!{OVER}.querySelector('.mend').checkVisibility()"),
    )
    .await?;
    writing.change("anchro", "anchor")?;
    page.until(
        "the fault to go",
        &format!("!{OVER}.querySelector('#box').checkVisibility()"),
    )
    .await?;
    assert!(!page.board().await?.verdict.is_empty());
    Ok(())
}

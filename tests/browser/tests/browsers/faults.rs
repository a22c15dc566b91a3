//! One thing goes wrong: what was written stays readable, and nothing on the page says what is not so.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use browser_tests::page::SOURCES;
use browser_tests::site::Site;
use browser_tests::slow::Slow;
use browser_tests::spoiled::Spoiled;
use browser_tests::{Case, Page, Stage, case};
use fantoccini::Client;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(stays_readable_without_its_program),
    case!(stays_readable_with_half_a_program),
    case!(stays_readable_with_another_program),
    case!(stays_readable_with_another_story),
    case!(stays_readable_where_programs_are_forbidden),
    case!(stays_readable_without_its_script),
    case!(stays_readable_where_scripts_are_forbidden),
    case!(turns_off_when_the_program_panics),
    case!(turns_off_when_the_browser_throws),
    case!(starts_from_a_program_sent_as_text),
    case!(starts_without_storage),
    case!(is_readable_before_a_late_program),
    case!(goes_to_the_page_of_finding_out_when_it_cannot_open),
    case!(says_that_finding_out_is_off_on_its_own_page),
];

/// Visible lines that say that the controls are off.
const OFF: &str = "[...document.querySelectorAll('.controls-off')].filter((line) => \
    line.checkVisibility({ visibilityProperty: true, opacityProperty: true }) \
    && line.getBoundingClientRect().height > 8)";

/// Controls that seem live.
const LIVE: &str = "[...document.querySelectorAll('fieldset.live :is(button, input)')]\
    .filter((node) => !node.matches(':disabled')).length";

/// How long a page without any script may keep silent.
const SILENCE: Duration = Duration::from_secs(20);

async fn spoiled(client: &Client, fault: Spoiled) -> Result<(Site, Page)> {
    let site = Site::of_copy(fault.copy()?).await?;
    let page = Page::load(client, &site.address("")).await?;
    Ok((site, page))
}

/// The verdict, the board and the sources are there, the controls are off, one line says so, and its
/// link loads the page again.
async fn stays_readable(page: &Page) -> Result<()> {
    let board = page.board().await?;
    assert!(page.shows("#verdict").await?);
    assert!(board.verdict.contains(&board.covered().to_string()));
    assert_eq!(board.misjudged(), Vec::<&str>::new());
    is_off(page).await?;
    assert!(page.shows("#board table").await?);
    assert!(page.shows(SOURCES).await?);
    reloads(page).await
}

async fn is_off(page: &Page) -> Result<()> {
    assert_eq!(page.value(&format!("{OFF}.length")).await?, 1);
    let line = page.value(&format!("{OFF}[0].innerText")).await?;
    let line = line.as_str().unwrap_or_default();
    assert!(line.contains(" off"), "{line}");
    assert_eq!(page.value(LIVE).await?, 0, "no control seems live");
    Ok(())
}

async fn reloads(page: &Page) -> Result<()> {
    page.client.execute("window.same = true", vec![]).await?;
    let address = page.value("location.href").await?;
    page.click(".controls-off.failed a").await?;
    page.until(
        "the page to load again",
        "!window.same && document.readyState === 'complete' && document.querySelector('#verdict')",
    )
    .await?;
    assert_eq!(page.value("location.href").await?, address);
    Ok(())
}

async fn fails_readably(stage: Stage, fault: Spoiled) -> Result<()> {
    let (_site, page) = spoiled(&stage.client, fault).await?;
    page.state("failed").await?;
    stays_readable(&page).await?;
    page.state("failed").await
}

async fn stays_readable_without_its_program(stage: Stage) -> Result<()> {
    fails_readably(stage, Spoiled::NoProgram).await
}

async fn stays_readable_with_half_a_program(stage: Stage) -> Result<()> {
    fails_readably(stage, Spoiled::HalfProgram).await
}

async fn stays_readable_with_another_program(stage: Stage) -> Result<()> {
    fails_readably(stage, Spoiled::OtherProgram).await
}

async fn stays_readable_with_another_story(stage: Stage) -> Result<()> {
    fails_readably(stage, Spoiled::OtherStory).await
}

async fn stays_readable_where_programs_are_forbidden(stage: Stage) -> Result<()> {
    let copy = browser_tests::dist::watched(&browser_tests::dist::folder()?)?;
    let site = Site::guarded(copy, "script-src 'self'").await?;
    let page = stage.load(&site).await?;
    page.state("failed").await?;
    stays_readable(&page).await
}

/// No script of ours runs, so the page says it by itself after a while.
async fn comes_to_say_so(page: &Page) -> Result<()> {
    let start = Instant::now();
    while page.value(&format!("{OFF}.length")).await? != 1 {
        if start.elapsed() > SILENCE {
            bail!("the page did not say within {SILENCE:?} that its controls are off");
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    stays_readable(page).await
}

async fn stays_readable_without_its_script(stage: Stage) -> Result<()> {
    let (_site, page) = spoiled(&stage.client, Spoiled::NoScript).await?;
    comes_to_say_so(&page).await
}

async fn stays_readable_where_scripts_are_forbidden(stage: Stage) -> Result<()> {
    let page = stage.load(&stage.sites.scriptless).await?;
    comes_to_say_so(&page).await
}

async fn turns_off_when_the_program_panics(stage: Stage) -> Result<()> {
    turns_off(stage, "attribute").await
}

async fn turns_off_when_the_browser_throws(stage: Stage) -> Result<()> {
    turns_off(stage, "text").await
}

/// The board may be half drawn when it stops: the page says that it is off, and where to get a whole one.
async fn turns_off(stage: Stage, spoil: &str) -> Result<()> {
    let (_site, page) = spoiled(&stage.client, Spoiled::ThrowingImport).await?;
    page.state("ready").await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.client
        .execute("window.spoiled = arguments[0]", vec![json!(spoil)])
        .await?;
    page.click("button[data-partner=japan]").await?;
    page.state("failed").await?;
    is_off(&page).await?;
    assert!(page.shows("#verdict").await?);
    assert!(page.shows("#board table").await?);
    assert!(page.shows(SOURCES).await?);
    // What the program did for a link, the link does.
    page.click("a[data-evidence^=\"japan|\"]").await?;
    page.until(
        "the page of sources",
        "location.pathname.endsWith('/sources.html')",
    )
    .await?;
    page.client.back().await?;
    Ok(())
}

async fn starts_from_a_program_sent_as_text(stage: Stage) -> Result<()> {
    works(&stage, Spoiled::ProgramAsText).await
}

async fn starts_without_storage(stage: Stage) -> Result<()> {
    works(&stage, Spoiled::NoStorage).await
}

async fn works(stage: &Stage, fault: Spoiled) -> Result<()> {
    let (_site, page) = spoiled(&stage.client, fault).await?;
    page.state("ready").await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click("a[data-evidence]").await?;
    page.until(
        "the evidence",
        "document.querySelector('dialog[open] a[href^=http]')",
    )
    .await?;
    assert_eq!(page.value(&format!("{OFF}.length")).await?, 0);
    Ok(())
}

async fn is_readable_before_a_late_program(stage: Stage) -> Result<()> {
    let slow = Slow::start(
        &stage.sites.plain.address(""),
        ".wasm",
        Duration::from_secs(3),
    )
    .await?;
    let start = Instant::now();
    let client = &stage.client;
    client.goto("about:blank").await?;
    // A script asks for the page, so that no driver waits for all of it.
    let go = "setTimeout(() => location.assign(arguments[0]))"
        .replace("arguments[0]", &format!("{:?}", slow.url()));
    client.execute(&go, vec![]).await?;
    let page = Page {
        client: client.clone(),
    };
    page.until(
        "the page",
        "document.querySelector('#verdict') && document.querySelector('.rest a')",
    )
    .await?;
    assert_eq!(
        page.board().await?.state,
        "static",
        "after {:?}",
        start.elapsed()
    );
    assert!(page.shows("#verdict").await?);
    assert!(page.shows("#board table").await?);
    assert_ne!(page.value(LIVE).await?, 0, "what is pressed will be done");
    assert_eq!(
        page.value(&format!("{OFF}.length")).await?,
        0,
        "nothing has failed"
    );
    page.state("ready").await?;
    assert!(start.elapsed() >= Duration::from_secs(3));
    page.click_for_board("button[data-partner=japan]").await?;
    Ok(())
}

async fn goes_to_the_page_of_finding_out_when_it_cannot_open(stage: Stage) -> Result<()> {
    for fault in [Spoiled::NoExploring, Spoiled::OtherExploring] {
        let (_site, page) = spoiled(&stage.client, fault).await?;
        page.state("ready").await?;
        page.click_for_board("button[data-partner=japan]").await?;
        let board = page.fragment().await?;
        page.click("a[data-explore]").await?;
        page.until(
            "its own page",
            "location.pathname.endsWith('/explore.html')",
        )
        .await?;
        page.fragment_is(&board).await?;
        finding_out_is_off(&page).await?;
    }
    Ok(())
}

async fn says_that_finding_out_is_off_on_its_own_page(stage: Stage) -> Result<()> {
    let site = Site::of_copy(Spoiled::NoExploring.copy()?).await?;
    let page = stage.load_at(&site, "explore.html").await?;
    finding_out_is_off(&page).await?;
    page.client.execute("window.same = true", vec![]).await?;
    page.click(".controls-off.failed a").await?;
    page.until(
        "the page to load again",
        "!window.same && document.querySelector('.exploring .finding')",
    )
    .await?;
    Ok(())
}

async fn finding_out_is_off(page: &Page) -> Result<()> {
    page.state("failed").await?;
    assert_eq!(page.value(&format!("{OFF}.length")).await?, 1);
    assert!(page.shows(".exploring .finding").await?);
    let live = "[...document.querySelectorAll('main :is(button, input, select)')]\
        .filter((node) => node.checkVisibility() && !node.matches(':disabled')).length";
    assert_eq!(page.value(live).await?, 0, "no control seems live");
    Ok(())
}

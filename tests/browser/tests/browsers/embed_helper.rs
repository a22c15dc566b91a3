//! The helper for articles: a frame is as high as its content, and nothing moves that the reader looks at.

use std::time::Duration;

use anyhow::Result;
use browser_tests::site::Site;
use browser_tests::slow::Slow;
use browser_tests::{Case, Page, Stage, case, dist};
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    case!(leads_to_the_page_for_frames),
    case!(waits_for_a_frames_styles),
    case!(gives_up_styles_that_do_not_come),
    case!(takes_back_what_a_frame_no_longer_needs),
    case!(keeps_what_is_read_in_its_place),
    case!(sizes_frames_in_articles_with_styles_for_frames),
];

/// The article, framing an address with a helper.
async fn article(stage: &Stage, frame: &str, helper: &str, more: &[(&str, &str)]) -> Result<Page> {
    let more: Vec<(&str, &str)> = [("helper", helper)].iter().chain(more).copied().collect();
    stage.framed_by("helper.html", frame, &more).await
}

/// The article with a frame that tells what it is asked to, and the helper of the site.
async fn told(stage: &Stage, more: &[(&str, &str)]) -> Result<Page> {
    let frame = stage.sites.host.address("teller.html");
    let helper = stage.sites.plain.address("embed.js");
    let page = article(stage, &frame, &helper, more).await?;
    page.until(
        "the frame",
        "framed()?.contentDocument?.readyState === 'complete' && framed().contentDocument.title",
    )
    .await?;
    Ok(page)
}

/// Lets the frame tell a height, and waits until it has been heard.
async fn tell(page: &Page, height: u32) -> Result<()> {
    let ask = format!(
        "(window.before = messages.length, framed().contentWindow.postMessage({{ tell: {height} }}, '*'), 1)"
    );
    page.value(&ask).await?;
    page.until("what was told", "messages.length > before")
        .await?;
    Ok(())
}

async fn is(page: &Page, height: u32) -> Result<()> {
    page.until(
        &format!("a frame of {height} px"),
        &format!("framed().clientHeight === {height}"),
    )
    .await?;
    Ok(())
}

async fn wait(page: &Page, milliseconds: u32) -> Result<()> {
    page.value(&format!(
        "(window.done = 0, setTimeout(() => (window.done = 1), {milliseconds}), 1)"
    ))
    .await?;
    page.until("some time", "window.done === 1").await?;
    Ok(())
}

/// The height of the content, asked for in the frame.
async fn content(page: &Page) -> Result<Value> {
    page.enter().await?;
    let content = page
        .value("Math.ceil(document.querySelector('main').getBoundingClientRect().height)")
        .await?;
    page.leave().await?;
    Ok(content)
}

/// A policy that refuses the sheet in the page.
const SHEETS_ARE_FILES: &str = "style-src 'self'";

/// The article's first window has the frame, one of whose sheets is late: it never tells the height of a page without it.
async fn waits_for_a_frames_styles(stage: Stage) -> Result<()> {
    let plain = &stage.sites.plain;
    // What its policy lets no page have in itself is a file.
    let strict = Site::guarded(dist::copy(&dist::folder()?)?, SHEETS_ARE_FILES).await?;
    for (site, late, end, query) in [
        (plain, "frame-", ".js", "?embed=board"),
        (plain, "frame-", ".js", "?embed"),
        (&strict, "plugboard-", ".css", "?embed"),
    ] {
        let sheet = dist::named(&dist::folder()?, late, end)?;
        let slow = Slow::start(&site.address(""), &sheet, Duration::from_millis(800)).await?;
        let address = format!("{}{query}", slow.url());
        let helper = stage.sites.plain.address("embed.js");
        let page = article(&stage, &address, &helper, &[("above", "200")]).await?;
        page.frame_answers().await?;
        page.until("a height", "heights().length > 0").await?;
        wait(&page, 500).await?;
        let content = content(&page).await?;
        assert_eq!(
            page.value("heights().at(-1)").await?,
            content,
            "{late} {query}"
        );
        assert_eq!(
            page.value("framed().clientHeight").await?,
            content,
            "{late} {query}"
        );
        // The page in its own words and at its full length is three times as high.
        let most = page.value("Math.max(...heights())").await?;
        let (most, content) = (most.as_f64(), content.as_f64());
        assert!(
            most <= content.map(|content| content * 1.2),
            "{late} {query}: {most:?} for {content:?}"
        );
    }
    Ok(())
}

/// Without its sheet the page is what it is, and the article hears how high that is.
async fn gives_up_styles_that_do_not_come(stage: Stage) -> Result<()> {
    let folder = dist::folder()?;
    let sheet = dist::named(&folder, "plugboard-", ".css")?;
    let bare = Site::guarded(dist::without(&folder, &sheet)?, SHEETS_ARE_FILES).await?;
    let helper = stage.sites.plain.address("embed.js");
    let page = article(&stage, &bare.address("?embed=board"), &helper, &[]).await?;
    page.until("a height", "heights().at(-1) > 1500").await?;
    page.until(
        "the frame to follow",
        "framed().clientHeight === heights().at(-1)",
    )
    .await?;
    // What the program draws changes it once more.
    wait(&page, 1000).await?;
    assert_eq!(page.value("heights().at(-1)").await?, content(&page).await?);
    Ok(())
}

/// Only the helper of the same site knows that it has one.
async fn leads_to_the_page_for_frames(stage: Stage) -> Result<()> {
    let own = stage.sites.plain.address("embed.js");
    let other = stage.sites.hosted.address("embed.js");
    for (asked, helper, led) in [
        ("?embed=board", &own, "frame.html?embed=board"),
        ("fr/index.html?embed", &own, "fr/frame.html?embed"),
        ("?embed=compare", &own, "?embed=compare"),
        ("japan-alone.html?embed", &own, "japan-alone.html?embed"),
        ("?embed=board", &other, "?embed=board"),
    ] {
        let page = article(&stage, &stage.sites.plain.address(asked), helper, &[]).await?;
        page.until("the frame", "framed()").await?;
        let led = stage.sites.plain.address(led);
        assert_eq!(page.value("framed().src").await?, led.as_str(), "{asked}");
    }
    Ok(())
}

async fn takes_back_what_a_frame_no_longer_needs(stage: Stage) -> Result<()> {
    let page = told(&stage, &[("above", "270")]).await?;
    // Until the reader does something, much that is too much goes at once.
    tell(&page, 3000).await?;
    is(&page, 3000).await?;
    tell(&page, 400).await?;
    is(&page, 400).await?;
    // But not a little, where text in view would move by it.
    tell(&page, 350).await?;
    wait(&page, 300).await?;
    is(&page, 400).await?;
    // A reader who reads has what is too much taken back where its end is out of view: nothing in view moves by it…
    page.value("(scrollTo({ top: 40, behavior: 'instant' }), 1)")
        .await?;
    page.until("some scrolling", "window.scrolled").await?;
    let top = "framed().getBoundingClientRect().top";
    let before = page.value(top).await?;
    tell(&page, 2500).await?;
    is(&page, 2500).await?;
    tell(&page, 500).await?;
    is(&page, 500).await?;
    assert_eq!(page.value(top).await?, before);
    // … and the frame as it is where text under it is in view…
    tell(&page, 300).await?;
    wait(&page, 400).await?;
    is(&page, 500).await?;
    // … who uses it, as it needs to be…
    page.value("(framed().focus({ preventScroll: true }), 1)")
        .await?;
    tell(&page, 400).await?;
    is(&page, 400).await?;
    page.value("(document.querySelector('#below').tabIndex = -1, document.querySelector('#below').focus({ preventScroll: true }), 1)")
        .await?;
    tell(&page, 480).await?;
    is(&page, 480).await?;
    tell(&page, 420).await?;
    wait(&page, 300).await?;
    is(&page, 480).await?;
    // … and below the window nothing is kept.
    page.value("(document.querySelector('#above').style.paddingTop = '3000px', 1)")
        .await?;
    page.value("(scrollTo({ top: 0, behavior: 'instant' }), 1)")
        .await?;
    is(&page, 420).await
}

/// Text under a frame that has been scrolled past stays under the reader's eyes, whoever keeps it there: the
/// browser, or the helper where it does not or where the article forbids it.
async fn keeps_what_is_read_in_its_place(stage: Stage) -> Result<()> {
    for style in ["", "html { overflow-anchor: none }"] {
        let page = told(&stage, &[("above", "270"), ("style", style)]).await?;
        tell(&page, 2500).await?;
        is(&page, 2500).await?;
        page.value("(scrollTo({ top: 1500, behavior: 'instant' }), 1)")
            .await?;
        page.until("some scrolling", "window.scrolled").await?;
        tell(&page, 700).await?;
        wait(&page, 300).await?;
        is(&page, 2500).await?;
        let past = "(scrollTo({ top: 270 + 2500 + 100, behavior: 'instant' }), where())";
        let before = page.value(past).await?;
        is(&page, 700).await?;
        wait(&page, 300).await?;
        let after = page.value("where()").await?;
        let moved =
            |at: usize| before[at].as_f64().unwrap_or(0.0) - after[at].as_f64().unwrap_or(0.0);
        assert!(
            moved(1).abs() < 2.0,
            "“{style}”: the text moved by {} px",
            moved(1)
        );
        assert!(
            (moved(0) - 1800.0).abs() < 2.0,
            "“{style}”: {} px are gone above",
            moved(0)
        );
        // As much as it grows, too.
        tell(&page, 1200).await?;
        is(&page, 1200).await?;
        wait(&page, 300).await?;
        let grown = page.value("where()").await?;
        let moved = grown[1].as_f64().unwrap_or(0.0) - after[1].as_f64().unwrap_or(0.0);
        assert!(moved.abs() < 2.0, "“{style}”: the text moved by {moved} px");
    }
    Ok(())
}

async fn sizes_frames_in_articles_with_styles_for_frames(stage: Stage) -> Result<()> {
    let styles = [
        "iframe { padding: 16px; border: 3px solid; box-sizing: border-box; }",
        "iframe { max-height: 400px; max-width: 300px !important; }",
        "iframe { min-height: 2000px; height: 100px !important; width: 50%; aspect-ratio: 16 / 9; }",
        ".wide, div iframe { position: absolute; inset: 0; height: 100%; }",
    ];
    for style in styles {
        let frame = stage.sites.hosted.address("?embed=board");
        let helper = stage.sites.hosted.address("embed.js");
        let page = article(
            &stage,
            &frame,
            &helper,
            &[("style", style), ("above", "400")],
        )
        .await?;
        page.frame_answers().await?;
        page.until("its height", "framed().clientHeight === heights().at(-1)")
            .await?;
        let place = "document.querySelector('[data-plugboard]')";
        let fits = format!(
            "[framed().offsetWidth === {place}.clientWidth, framed().offsetHeight === {place}.clientHeight]"
        );
        assert_eq!(page.value(&fits).await?, json!([true, true]), "{style}");
        let content = content(&page).await?;
        page.enter().await?;
        assert_eq!(page.value("innerHeight").await?, content, "{style}");
        page.leave().await?;
    }
    Ok(())
}

//! Where the reader is in the article, as dialogs open and close in a tall frame.

use anyhow::{Result, ensure};
use browser_tests::{Case, Page, Stage, case};
use fantoccini::key::Key;
use serde_json::Value;

pub const CASES: &[Case] = &[case!(opens_dialogs_where_they_were_asked_for)];

/// The last count of the board, and the button that shares.
const TRIGGERS: [(&str, &str); 2] = [
    (
        "[...document.querySelectorAll('a.count')].at(-1)",
        "#evidence",
    ),
    ("document.querySelector('[data-action=share]')", "#share"),
];

async fn opens_dialogs_where_they_were_asked_for(stage: Stage) -> Result<()> {
    for width in [360, 640] {
        let style = format!("[data-plugboard] {{ width: {width}px }}");
        let frame = stage.sites.plain.address("?embed=board");
        let helper = stage.sites.plain.address("embed.js");
        let more = [("helper", &*helper), ("style", &*style), ("above", "900")];
        let page = stage.framed_by("helper.html", &frame, &more).await?;
        // Frames load as they come near.
        page.value("(framed().scrollIntoView(), 1)").await?;
        page.frame_answers().await?;
        if width < 544 {
            page.enter().await?;
            page.value(
                "(document.querySelectorAll('.more').forEach((line) => { line.open = true; }), 1)",
            )
            .await?;
            page.leave().await?;
        }
        for (trigger, dialog) in TRIGGERS {
            // By mouse first: WebKit lets no script move the focus into a frame that nobody has clicked in.
            for by_key in [false, true] {
                page.value("(framed().focus({ preventScroll: true }), 1)")
                    .await?;
                place(&page, trigger).await?;
                let (window, before) = (page.value("innerHeight").await?, place_of(&page).await?);
                page.enter().await?;
                if by_key {
                    page.value(&format!("({trigger}.focus({{ preventScroll: true }}), 1)"))
                        .await?;
                    page.press(&[Key::Enter]).await?;
                } else {
                    page.value(&format!("({trigger}.id = 'trigger', 1)"))
                        .await?;
                    page.find("#trigger").await?.click().await?;
                }
                page.until(
                    "the dialog",
                    &format!("document.querySelector('{dialog}[open] :is(article, #share-link)')"),
                )
                .await?;
                pause(&page).await?;
                let at = page
                    .value(&format!(
                        "document.querySelector('{dialog}').getBoundingClientRect().top"
                    ))
                    .await?;
                page.leave().await?;
                let opened = place_of(&page).await?;
                let said = format!("{dialog} at {width}, by key: {by_key}");
                stays(&before, &opened, &said)?;
                let top = number(&at)
                    + number(&page.value("framed().getBoundingClientRect().top").await?);
                assert!(
                    (0.0..number(&window)).contains(&top),
                    "{said}: it opens at {top}"
                );
                page.enter().await?;
                // It stays there, whatever is pressed in it.
                page.value(&format!(
                    "(document.querySelector('{dialog} :is([data-copy=share-helper], article)').click(), 1)"
                ))
                .await?;
                let same = page
                    .value(&format!(
                        "document.querySelector('{dialog}').getBoundingClientRect().top"
                    ))
                    .await?;
                ensure!(same == at, "{said}: the dialog goes from {at} to {same}");
                page.press(&[Key::Escape]).await?;
                page.until(
                    "the dialog to close",
                    "!document.querySelector('dialog[open]')",
                )
                .await?;
                pause(&page).await?;
                let back = page
                    .value(&format!("document.activeElement === {trigger}"))
                    .await?;
                page.leave().await?;
                stays(&before, &place_of(&page).await?, &format!("{said}, closed"))?;
                assert!(!by_key || back == true, "{said}: the focus is back");
            }
        }
    }
    Ok(())
}

/// Scrolls the article until the trigger is in the middle of its window.
async fn place(page: &Page, trigger: &str) -> Result<()> {
    page.enter().await?;
    let at = page
        .value(&format!("{trigger}.getBoundingClientRect().top"))
        .await?;
    page.leave().await?;
    let scroll = format!(
        "(scrollTo({{ top: framed().getBoundingClientRect().top + scrollY + {at} - innerHeight / 2, behavior: 'instant' }}), 1)"
    );
    page.value(&scroll).await?;
    pause(page).await
}

/// How far the article is scrolled, and where its frame stands in the window.
async fn place_of(page: &Page) -> Result<Value> {
    page.value("[scrollY, framed().getBoundingClientRect().top]")
        .await
}

fn stays(before: &Value, after: &Value, said: &str) -> Result<()> {
    let moved = |at: usize| (number(&before[at]) - number(&after[at])).abs();
    ensure!(
        moved(0) < 2.0 && moved(1) < 2.0,
        "{said}: the article goes from {before} to {after}"
    );
    Ok(())
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

async fn pause(page: &Page) -> Result<()> {
    page.value("(window.done = 0, setTimeout(() => (window.done = 1), 400), 1)")
        .await?;
    page.until("some time", "window.done === 1").await?;
    Ok(())
}

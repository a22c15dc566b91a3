//! The dialog that shares, saves and embeds.

use anyhow::Result;
use browser_tests::{Case, Stage, case};

pub const CASES: &[Case] = &[case!(offers_the_board_on_show)];

async fn offers_the_board_on_show(stage: Stage) -> Result<()> {
    let page = stage.open("#p=japan&m=all&rule=plug-in&bar=signed").await?;
    page.click("[data-action=share]").await?;
    page.until(
        "the dialog",
        "document.querySelector('#share[open] #share-frame')",
    )
    .await?;
    let link = page
        .value("document.querySelector('#share-link').value")
        .await?;
    assert!(
        link.as_str().unwrap_or_default().contains("#p=japan&"),
        "{link}"
    );
    // And in words, to be copied.
    let words = page
        .value("document.querySelector('#share-words').value")
        .await?;
    let words = words.as_str().unwrap_or_default();
    let short = page
        .value("document.querySelector('#share-finding').value")
        .await?;
    let short = short.as_str().unwrap_or_default();
    assert_eq!(
        words.split_once("\n\n").map(|(short, _)| short),
        Some(short)
    );
    assert!(
        words.contains("\nEnergy: rests on one – Japan (signed)"),
        "{words}"
    );
    assert!(words.contains("\nFreedom of navigation: "), "{words}");
    // The frame's height is the one that the preview tells.
    page.until(
        "the measured height",
        "/height=\"(?!1000\")\\d{3,4}\"/.test(document.querySelector('#share-frame').value)",
    )
    .await?;
    let choose = "const s = document.querySelector('[data-embed-mode]'); s.selectedIndex = 1; \
        s.dispatchEvent(new Event('change', { bubbles: true }))";
    page.client.execute(choose, vec![]).await?;
    page.until(
        "the board's own frame",
        "document.querySelector('#share-helper').value.includes('?embed=board#p=japan&amp;')",
    )
    .await?;
    // The picture is of this board, and the browser can draw it.
    let drawn = "const done = arguments[0]; const picture = new Image(); \
        picture.onload = () => done(picture.naturalWidth); picture.onerror = () => done(0); \
        picture.src = document.querySelector('#share-svg').href";
    let width = page.client.execute_async(drawn, vec![]).await?;
    assert!(width.as_f64().unwrap_or_default() > 500.0, "{width}");
    Ok(())
}

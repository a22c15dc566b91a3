//! The site of another story than the built-in one, by the same program.

use anyhow::Result;
use browser_tests::site::Site;
use browser_tests::{Case, Stage, case, dist};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[case!(shows_its_own_words_dates_and_finding)];

async fn shows_its_own_words_dates_and_finding(stage: Stage) -> Result<()> {
    let site = Site::new(&dist::own_story()?, "/", &[]).await?;
    let page = stage.open_at(&site, "").await?;
    let text = |selector: &str| format!("document.querySelector({selector:?}).innerText.trim()");
    let title = page.value(&text("h1")).await?;
    assert_eq!(title, "Three islands, one cable at a time");
    let byline = page.value(&text(".byline")).await?.to_string();
    assert!(
        byline.contains("Ada Writer") && byline.contains("May 23, 2022"),
        "{byline}"
    );
    let start = page.board().await?;
    assert_eq!(
        start.partners.keys().collect::<Vec<_>>(),
        ["eastholm", "westholm"]
    );
    assert_eq!(
        start.verdict,
        "Counting what is signed or in force, 1 of 2 shared interests is covered, and it rests on Eastholm alone. \
         Take Eastholm out and nobody covers light in winter. No partner stands behind reach."
    );
    let now = page.value(&text("output[for=as-of]")).await?.to_string();
    assert!(now.contains("June 2024"), "{now}");
    // The program has this story too: it works the board out anew.
    let alone = page
        .click_for_board("button[data-partner=eastholm]")
        .await?;
    assert_eq!(alone.covered(), 0);
    page.click_for_board("button[data-action=reset]")
        .await?
        .assert_same(&start, "reset");

    // A board between two stops of the slider is called by its own date, and the stops by theirs.
    let page = stage.open_at(&site, "after-the-storm.html").await?;
    let slider = "[document.querySelector('#as-of').value, document.querySelector('#as-of').max, \
        document.querySelector('output[for=as-of]').innerText.trim()]";
    assert_eq!(
        page.value(slider).await?,
        json!(["2", "3", "February 29, 2024"])
    );
    let chapter = page.board().await?;
    assert_eq!(chapter.covered(), 2);
    page.focus("#as-of").await?;
    for (key, says, covered) in [
        (Key::Left, "September 2023", 1),
        (Key::Left, "May 23, 2022, the article’s date", 0),
        (Key::Right, "September 2023", 1),
    ] {
        let before = page.board().await?;
        page.press(&[key]).await?;
        let board = page.board_after(&before).await?;
        assert_eq!(page.value(&text("output[for=as-of]")).await?, says);
        assert_eq!(board.covered(), covered, "{says}");
    }
    Ok(())
}

//! What shows in a frame, by the address that the embedder asked for.

use std::time::Duration;

use anyhow::Result;
use browser_tests::slow::Slow;
use browser_tests::{Case, Page, Stage, case};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(shows_what_was_asked_for),
    case!(is_not_seen_until_it_is_in_shape),
    case!(turns_to_a_chapter_in_a_language),
    case!(steps_through_chapters_in_a_wide_frame),
    case!(takes_the_theme_that_was_asked_for),
    case!(leaves_the_articles_history_alone),
];

/// The parts that show, in the page's order.
const PARTS: &str = "['.languages', 'h1', '.standfirst', '.byline span', '.full', '.chapter', '.steps a', '.controls', \
    '#board', '#verdict', '.credit', '.compare', '#events', '#sources'] \
    .filter((part) => [...document.querySelectorAll(part)].some((node) => node.checkVisibility({ visibilityProperty: true })))";

async fn shows_what_was_asked_for(stage: Stage) -> Result<()> {
    let always = ["h1", ".byline span", ".full"];
    let board = [".controls", "#board", "#verdict"];
    // Chapters set the board up, so only the last has the controls.
    let steps = [".chapter", ".steps a", "#board", "#verdict"];
    let modes: [(&str, &[&str]); 4] = [
        ("embed", &steps),
        ("embed=board", &board),
        ("embed=compare", &[".compare"]),
        ("embed=nonsense", &steps),
    ];
    for (query, parts) in modes {
        let page = stage
            .framed(&stage.sites.plain.address(&format!("?{query}")), &[])
            .await?;
        page.frame_ready().await?;
        page.enter().await?;
        let due: Vec<&str> = always.iter().chain(parts).copied().collect();
        assert_eq!(page.value(PARTS).await?, json!(due), "{query}");
        let verdict = "getComputedStyle(document.querySelector('#verdict')).position";
        assert_eq!(
            page.value(verdict).await?,
            "static",
            "nothing sticks in a frame"
        );
        page.leave().await?;
    }
    Ok(())
}

async fn is_not_seen_until_it_is_in_shape(stage: Stage) -> Result<()> {
    let site = stage.sites.plain.address("");
    let slow = Slow::start(&site, "/frame-", Duration::from_secs(4)).await?;
    let page = Page::ready(&stage.client, &slow.url()).await?;
    // Drivers wait for a page to load, so another page of the site looks at the frame.
    let watch = "window.seen = []; \
        const frame = document.createElement('iframe'); \
        frame.src = 'index.html?embed=board'; \
        document.body.append(frame); \
        setInterval(() => { \
            const root = frame.contentDocument?.documentElement; \
            if (!root?.querySelector('h1')) return; \
            const now = getComputedStyle(root).visibility + ' ' + (root.dataset.embed ?? ''); \
            if (now !== seen.at(-1)) seen.push(now); \
        }, 20);";
    page.client.execute(watch, vec![]).await?;
    page.until("the board", "seen.at(-1) === 'visible board'")
        .await?;
    // It is seen as it is where the frame's own files are late.
    let seen = page.value("seen.slice(-3)").await?;
    assert_eq!(seen, json!(["hidden ", "visible ", "visible board"]));
    Ok(())
}

async fn turns_to_a_chapter_in_a_language(stage: Stage) -> Result<()> {
    let address = stage
        .sites
        .plain
        .address("?embed=chapter:take-one-out&lang=ja&childId=x#p=japan");
    let page = stage.framed(&address, &[]).await?;
    page.frame_ready().await?;
    page.enter().await?;
    assert_eq!(page.value("document.documentElement.lang").await?, "ja");
    let place = page
        .value("location.pathname + location.search + location.hash")
        .await?;
    assert_eq!(
        place,
        "/ja/take-one-out.html?embed=chapter:take-one-out&lang=ja&childId=x#p=japan"
    );
    assert_eq!(
        page.value("document.documentElement.dataset.embed").await?,
        "chapter"
    );
    let parts = page.value(PARTS).await?;
    assert_eq!(
        parts,
        json!([
            "h1",
            ".byline span",
            ".full",
            ".chapter",
            "#board",
            "#verdict"
        ])
    );
    let on = page.board().await?;
    assert!(
        on.partners["japan"] && !on.partners["south-korea"],
        "the fragment's board"
    );
    page.leave().await?;
    Ok(())
}

/// Beside a wide board the page's own chapters scroll; a frame has nothing to scroll in.
async fn steps_through_chapters_in_a_wide_frame(stage: Stage) -> Result<()> {
    let style = ("style", "width:1200px;height:900px;border:0");
    for query in ["", "?embed"] {
        let page = stage
            .framed(&stage.sites.plain.address(query), &[style])
            .await?;
        page.frame_ready().await?;
        page.enter().await?;
        let shown = "[...document.querySelectorAll('.chapter')].filter((chapter) => chapter.checkVisibility()) \
            .map((chapter) => chapter.dataset.chapter)";
        assert_eq!(page.value(shown).await?, json!([""]));
        let next = "(document.querySelector('[data-current] .next').click(), 1)";
        page.value(next).await?;
        page.until(
            "the first chapter",
            &format!("({shown})[0] === 'empty-handed'"),
        )
        .await?;
        assert_eq!(page.value(&format!("({shown}).length")).await?, 1);
        page.leave().await?;
    }
    Ok(())
}

async fn takes_the_theme_that_was_asked_for(stage: Stage) -> Result<()> {
    for (theme, dark) in [("light", false), ("dark", true)] {
        let page = Page::ready(
            &stage.client,
            &stage.sites.plain.address(&format!("?embed&theme={theme}")),
        )
        .await?;
        let ground =
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0] < 128";
        assert_eq!(page.value(ground).await?, dark, "{theme}");
    }
    let clear = "?embed&theme=dark&background=transparent";
    let page = Page::ready(&stage.client, &stage.sites.plain.address(clear)).await?;
    let root = "getComputedStyle(document.documentElement).colorScheme";
    assert_eq!(
        page.value(root).await?,
        "normal",
        "so that the frame has no ground of its own"
    );
    let ground = page
        .value("getComputedStyle(document.body).backgroundColor")
        .await?;
    assert_eq!(ground, "rgba(0, 0, 0, 0)");
    let light = "getComputedStyle(document.body).color.match(/\\d+/g).map(Number)[0] > 128";
    assert_eq!(
        page.value(light).await?,
        true,
        "light letters for a dark article"
    );
    Ok(())
}

async fn leaves_the_articles_history_alone(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[])
        .await?;
    page.frame_ready().await?;
    let before = page.value("history.length").await?;
    page.enter().await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click_for_board("button[data-partner=australia]")
        .await?;
    assert!(
        page.fragment().await?.contains("p="),
        "the board is in the frame's address"
    );
    page.leave().await?;
    assert_eq!(page.value("history.length").await?, before);
    Ok(())
}

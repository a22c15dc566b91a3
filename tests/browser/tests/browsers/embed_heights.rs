//! A frame is as high as its content, and comes to rest.

use anyhow::Result;
use browser_tests::heights::{Heights, measure};
use browser_tests::{Case, Engine, Page, Stage, case, vendor};
use fantoccini::key::Key;
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(grows_and_shrinks_with_the_board),
    case!(comes_to_rest_whatever_the_host_does),
    case!(waits_until_it_is_shown),
    case!(waits_until_it_has_a_width),
    case!(keeps_to_the_published_heights).only(&[Engine::Chromium]),
    case!(fits_in_an_article_at_every_width).only(&[Engine::Chromium]),
    case!(opens_its_lines_without_its_program),
];

async fn grows_and_shrinks_with_the_board(stage: Stage) -> Result<()> {
    let page = stage
        .framed(&stage.sites.plain.address("?embed"), &[])
        .await?;
    page.frame_ready().await?;
    let low = page.told_height().await?;
    page.enter().await?;
    page.click_for_board("button[data-open=southeast-asia]")
        .await?;
    page.leave().await?;
    let high = page.told_height().await?;
    assert!(high > low, "{high} > {low}");
    page.enter().await?;
    page.click_for_board("button[data-open=southeast-asia]")
        .await?;
    page.leave().await?;
    assert_eq!(page.told_height().await?, low);
    // Another width, another height.
    page.value("frame.style.width = '400px'").await?;
    let narrow = page.told_height().await?;
    assert!(narrow > low, "{narrow} > {low}");
    Ok(())
}

async fn comes_to_rest_whatever_the_host_does(stage: Stage) -> Result<()> {
    let style = ("style", "width:1200px;height:900px;border:0");
    for query in ["", "?embed", "?embed=board", "?embed=compare"] {
        let page = stage
            .framed(&stage.sites.plain.address(query), &[style])
            .await?;
        page.frame_ready().await?;
        // Without a scroll bar, which takes some of the width.
        let scrolled = page.told_height().await?;
        resize(&page, scrolled + 137).await?;
        let height = page.told_height().await?;
        for round in 1..=10 {
            resize(&page, height + round * 137).await?;
            page.value("send({ sentinel: 'amp', type: 'frames-init' })")
                .await?;
            assert_eq!(
                page.told_height().await?,
                height,
                "“{query}”, round {round}"
            );
        }
        let least = page
            .value("Math.min(...heights().slice(-3)) === height()")
            .await?;
        assert_eq!(least, true, "“{query}” comes to rest");
    }
    Ok(())
}

/// Makes the frame as high as this, and waits until it knows.
async fn resize(page: &Page, height: u64) -> Result<()> {
    page.value(&format!("frame.style.height = '{height}px'"))
        .await?;
    page.enter().await?;
    page.until("the new height", &format!("innerHeight === {height}"))
        .await?;
    page.leave().await
}

async fn waits_until_it_is_shown(stage: Stage) -> Result<()> {
    let hidden = ("style", "width:640px;height:300px;border:0;display:none");
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[hidden])
        .await?;
    page.frame_ready().await?;
    assert_eq!(
        page.value("heights()").await?,
        json!([]),
        "a hidden frame has no height"
    );
    page.value("frame.style.display = 'block'").await?;
    let height = page.told_height().await?;
    assert!((500..1100).contains(&height), "{height}");
    Ok(())
}

async fn waits_until_it_has_a_width(stage: Stage) -> Result<()> {
    let narrow = ("style", "width:0;height:300px;border:0");
    let page = stage
        .framed(&stage.sites.plain.address("?embed=board"), &[narrow])
        .await?;
    page.frame_ready().await?;
    assert_eq!(
        page.value("heights()").await?,
        json!([]),
        "no layout without a width"
    );
    page.value("frame.style.width = '640px'").await?;
    let height = page.told_height().await?;
    assert!((500..1100).contains(&height), "{height}");
    Ok(())
}

async fn keeps_to_the_published_heights(stage: Stage) -> Result<()> {
    const WIDTHS: [u32; 2] = [360, 640];
    let table: Heights = serde_json::from_str(include_str!("../../../../docs/heights.json"))?;
    let measured = measure(&stage.client, &stage.sites.plain, &WIDTHS).await?;
    assert_eq!(measured.of, table.of, "run `cargo xtask heights`");
    for (language, modes) in measured.heights {
        for (mode, heights) in modes {
            for (width, height) in WIDTHS.iter().zip(heights) {
                let at = table
                    .widths
                    .iter()
                    .position(|one| one == width)
                    .unwrap_or(0);
                let most = table.heights[&language][&mode][at];
                assert!(
                    height <= most,
                    "{language} {mode} is {height} px high at {width}, not {most}: run `cargo xtask heights`"
                );
            }
        }
    }
    vendor::devtools(
        &stage.client,
        "Emulation.clearDeviceMetricsOverride",
        json!({}),
    )
    .await?;
    Ok(())
}

/// The most that an article carries on a phone, and from a column of text on what WordPress lets through.
fn most(mode: &str, width: u32) -> u32 {
    match (mode, width) {
        (_, 600..) => 1000,
        ("board" | "chapter", _) => 1100,
        _ => 1200,
    }
}

async fn fits_in_an_article_at_every_width(stage: Stage) -> Result<()> {
    const WIDTHS: [u32; 7] = [320, 360, 400, 460, 600, 720, 960];
    let measured = measure(&stage.client, &stage.sites.plain, &WIDTHS).await?;
    let mut over = Vec::new();
    for (language, modes) in measured.heights {
        assert_eq!(modes.len(), 4, "{language}");
        for (mode, heights) in modes {
            for (&width, height) in WIDTHS.iter().zip(heights) {
                let most = most(&mode, width);
                if height > most {
                    over.push(format!(
                        "{language} {mode} at {width}: {height}, over {most}"
                    ));
                }
            }
        }
    }
    vendor::devtools(
        &stage.client,
        "Emulation.clearDeviceMetricsOverride",
        json!({}),
    )
    .await?;
    assert!(over.is_empty(), "{}", over.join("\n"));
    Ok(())
}

/// What a phone's frame keeps behind its lines opens by the browser's own means, by key too.
async fn opens_its_lines_without_its_program(stage: Stage) -> Result<()> {
    let style = ("style", "width:360px;height:1000px;border:0");
    for (site, state) in [
        (&stage.sites.plain, "ready"),
        (&stage.sites.broken, "failed"),
    ] {
        let page = stage
            .framed(&site.address("?embed=board"), &[style])
            .await?;
        page.until("a height", "height() > 0").await?;
        page.enter().await?;
        page.state(state).await?;
        let shown = [
            "a[data-evidence]",
            ".controls",
            ".segments",
            "button[data-plug]",
        ];
        let seen = "(part) => [...document.querySelectorAll(part)].some((node) => node.checkVisibility({ visibilityProperty: true }))";
        let shows = format!("{}.filter({seen})", json!(shown));
        assert_eq!(
            page.value(&shows).await?,
            json!(["a[data-evidence]"]),
            "{state}"
        );
        page.click(".interests > .more > summary").await?;
        page.focus(".stage > .more > summary").await?;
        page.press(&[Key::Enter]).await?;
        page.until("all of it", &format!("{shows}.length === 4"))
            .await?;
        page.leave().await?;
        // The frame follows, and comes back.
        let high = page.told_height().await?;
        page.enter().await?;
        page.click(".stage > .more > summary").await?;
        page.leave().await?;
        let low = page.told_height().await?;
        assert!(low + 200 < high, "{state}: {low} and {high}");
    }
    Ok(())
}

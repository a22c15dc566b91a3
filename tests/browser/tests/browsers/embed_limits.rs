//! What a frame may not do is not offered, or answered with the way that is left.

use anyhow::Result;
use browser_tests::{Case, Engine, Page, Stage, case, vendor};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(says_an_address_where_no_link_opens),
    case!(says_an_address_where_nothing_is_saved),
    case!(offers_no_copying_that_frames_may_not_do),
    case!(offers_the_systems_own_way_to_share),
    case!(prints_the_board_and_its_finding_first).only(&[Engine::Chromium]),
];

/// What WordPress lets a frame do.
const STRICT: (&str, &str) = ("sandbox", "allow-scripts");

/// The address that a line offers, which is selected for copying; and where the line stands.
async fn way_out(page: &Page, within: &str) -> Result<String> {
    let field = format!("document.querySelector('{within} .way-out input')");
    page.until("a line with the address", &field).await?;
    let selected = format!(
        "{field}.selectionStart === 0 && {field}.selectionEnd === {field}.value.length && document.activeElement === {field}"
    );
    assert_eq!(page.value(&selected).await?, true);
    assert!(page.shows(&format!("{within} .way-out")).await?);
    let said = page
        .value(&format!("{field}.parentElement.textContent"))
        .await?;
    assert!(
        said.as_str()
            .is_some_and(|said| said.starts_with("Nothing happened?")),
        "{said}"
    );
    let address = page.value(&format!("{field}.value")).await?;
    Ok(address.as_str().unwrap_or_default().to_owned())
}

async fn says_an_address_where_no_link_opens(stage: Stage) -> Result<()> {
    let site = &stage.sites.hosted;
    let page = stage
        .framed(&site.address("?embed=board"), &[STRICT])
        .await?;
    page.frame_ready().await?;
    page.enter().await?;
    page.click_for_board("button[data-partner=japan]").await?;
    page.click(".full").await?;
    let fragment = page.fragment().await?;
    assert!(fragment.contains("p="), "{fragment}");
    let whole = site.address(&format!("index.html{fragment}"));
    assert_eq!(way_out(&page, ".byline").await?, whole);
    // A source's own page, from the dialog, which its button closes without a sandbox that lets forms be sent.
    page.click("a[data-evidence^='south-korea|']").await?;
    page.until(
        "the evidence",
        "document.querySelector('dialog[open] article a[href^=http]')",
    )
    .await?;
    let source = page
        .attribute("dialog[open] article a[href^=http]", "href")
        .await?;
    page.click("dialog[open] article a[href^=http]").await?;
    assert_eq!(way_out(&page, "dialog").await?, source);
    assert_eq!(
        page.value("document.querySelectorAll('.way-out').length")
            .await?,
        1
    );
    page.click("dialog[open] form button").await?;
    page.until(
        "the dialog to close",
        "!document.querySelector('dialog[open]')",
    )
    .await?;
    page.leave().await?;
    // Where the program cannot be read either.
    let site = &stage.sites.plain;
    let page = stage
        .framed(&site.address("?embed=board"), &[STRICT])
        .await?;
    page.until("a height", "height() > 0").await?;
    page.enter().await?;
    page.state("failed").await?;
    page.click(".full").await?;
    assert_eq!(way_out(&page, ".byline").await?, site.address("index.html"));
    page.leave().await
}

async fn says_an_address_where_nothing_is_saved(stage: Stage) -> Result<()> {
    let site = &stage.sites.hosted;
    let page = stage
        .framed(&site.address("?embed=board#p=japan"), &[STRICT])
        .await?;
    page.frame_ready().await?;
    page.enter().await?;
    // The whole page, with the board on show written out.
    let whole = site.address("index.html#p=japan&m=all&rule=plug-in&bar=in-force");
    page.click("[data-action=share]").await?;
    page.until(
        "the dialog",
        "document.querySelector('#share[open] #share-svg')",
    )
    .await?;
    for (what, address) in [
        ("#share-svg", &whole),
        ("[data-png]", &whole),
        ("#share a[href='data.csv']", &site.address("data.csv")),
    ] {
        page.click(what).await?;
        page.until(
            "the line to be there",
            &format!("document.querySelector(\"{what}\").nextElementSibling?.matches('.way-out')"),
        )
        .await?;
        assert_eq!(&way_out(&page, "#share").await?, address, "{what}");
    }
    page.leave().await
}

async fn offers_no_copying_that_frames_may_not_do(stage: Stage) -> Result<()> {
    for query in ["", "?embed=board"] {
        let page = stage.framed(&stage.sites.plain.address(query), &[]).await?;
        page.frame_ready().await?;
        page.enter().await?;
        assert!(page.shows("[data-action=share]").await?);
        assert!(!page.shows("[data-action=copy-link]").await?, "“{query}”");
        page.leave().await?;
    }
    let page = stage.open("").await?;
    assert!(page.shows("[data-action=copy-link]").await?);
    Ok(())
}

async fn offers_the_systems_own_way_to_share(stage: Stage) -> Result<()> {
    // As the platform has it, then refusing, and not at all.
    for (can, refuses) in [("true", false), ("true", true), ("false", false)] {
        let page = stage.open("#p=japan&m=all&rule=plug-in&bar=signed").await?;
        let refusal = if refuses {
            "NotAllowedError"
        } else {
            "AbortError"
        };
        page.client
            .execute(
                &format!(
                    "const set = (name, value) => Object.defineProperty(navigator, name, {{ value, configurable: true }}); \
                     set('canShare', () => {can}); \
                     set('share', (data) => {{ window.shared = data; return Promise.reject(new DOMException('no', '{refusal}')); }})"
                ),
                vec![],
            )
            .await?;
        page.click("[data-action=share]").await?;
        page.until(
            "the dialog",
            "document.querySelector('#share[open] #share-link')",
        )
        .await?;
        let button = "[data-native-share]";
        if can == "false" {
            page.until(
                "the preview's height",
                "/height=\"(?!1000\")/.test(document.querySelector('#share-frame').value)",
            )
            .await?;
            assert!(!page.shows(button).await?);
            continue;
        }
        page.until(
            "the button",
            "document.querySelector('[data-native-share]').checkVisibility()",
        )
        .await?;
        page.click(button).await?;
        page.until("what is shared", "window.shared?.url").await?;
        let link = page
            .value("document.querySelector('#share-link').value")
            .await?;
        assert_eq!(page.value("shared.url").await?, link);
        assert!(
            link.as_str()
                .unwrap_or_default()
                .ends_with("#p=japan&m=all&rule=plug-in&bar=signed"),
            "{link}"
        );
        let status =
            "document.querySelector('[data-copy=share-link]').nextElementSibling.textContent";
        if refuses {
            page.until("what is left", status).await?;
            assert!(!page.shows(button).await?);
        } else {
            assert_eq!(page.value(status).await?, "");
            assert!(page.shows(button).await?, "the reader thought better of it");
        }
    }
    Ok(())
}

/// Browsers print a frame as high as it was on screen.
async fn prints_the_board_and_its_finding_first(stage: Stage) -> Result<()> {
    let send = async |method: &str, value| vendor::devtools(&stage.client, method, value).await;
    for (width, query) in [
        (640, "?embed"),
        (360, "?embed"),
        (640, "?embed=chapter:take-one-out"),
        (1160, "?embed"),
    ] {
        send(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": false }),
        )
        .await?;
        let page = Page::load(&stage.client, &stage.sites.plain.address(query)).await?;
        page.state("ready").await?;
        page.until("the page", "document.documentElement.dataset.embed")
            .await?;
        let screen = page
            .value("document.querySelector('main').getBoundingClientRect().height")
            .await?;
        send("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        let places = "['#board', '#verdict', '.chapter[data-current]'].map((part) => document.querySelector(part).getBoundingClientRect()) \
            .map(({ top, bottom }) => [top, bottom])";
        let places: [[f64; 2]; 3] = serde_json::from_value(page.value(places).await?)?;
        let [board, verdict, chapter] = places;
        let said = format!("{width} {query}: {places:?} of {screen}");
        assert!(
            board[0] < 200.0 && board[1] <= verdict[0] + 1.0 && verdict[1] <= chapter[0] + 1.0,
            "{said}"
        );
        assert!(verdict[1] <= screen.as_f64().unwrap_or(0.0), "{said}");
        let chapters = "[...document.querySelectorAll('.chapter')].filter((chapter) => chapter.checkVisibility()).length";
        assert_eq!(page.value(chapters).await?, 1, "{said}");
        send("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
    }
    send("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    Ok(())
}

//! The page on narrow and wide screens.

use anyhow::{Context, Result, ensure};
use browser_tests::{Case, Engine, Page, Stage, case, vendor};
use serde_json::json;

pub const CASES: &[Case] = &[
    case!(never_scrolls_sideways),
    case!(breaks_no_name_of_a_head_inside_a_word),
    case!(fits_in_every_language).only(&[Engine::Chromium]),
    case!(says_its_finding_in_the_first_window).only(&[Engine::Chromium]),
    case!(stays_in_place_as_the_years_go_by).only(&[Engine::Chromium]),
    case!(keeps_its_text_with_wider_spacing).only(&[Engine::Chromium]),
    case!(shows_all_its_text_when_zoomed).only(&[Engine::Chromium]),
];

/// The words of partners' names that stand on more than one line.
const BROKEN: &str = "[...document.querySelectorAll('thead .partner .name')].flatMap((name) => {
    const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode();
    return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }).map(([word]) => word);
  })";

/// Beside the story there is the least room for a board, and readers add partners to it.
async fn breaks_no_name_of_a_head_inside_a_word(stage: Stage) -> Result<()> {
    let all = "japan,south-korea,australia,southeast-asia,private-sector";
    for (width, height) in [(1180, 1000), (1280, 1000), (1680, 1000)] {
        stage.client.set_window_size(width, height).await?;
        for added in ["", ",new-zealand"] {
            let board = format!("#p={all}{added}&m=all&rule=plug-in&bar=in-force");
            let page = stage.open(&board).await?;
            assert_eq!(
                page.value(BROKEN).await?,
                json!([]),
                "{added} at {width} px"
            );
        }
    }
    Ok(())
}

/// Words are longer in some languages.
async fn fits_in_every_language(stage: Stage) -> Result<()> {
    for folder in &browser_tests::dist::folders()? {
        for width in [320, 390] {
            let page = stage.open(folder).await?;
            page.emulate(width, &[]).await?;
            page.reads_on().await?;
            let over =
                "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            let over = page.value(over).await?;
            page.emulate_nothing().await?;
            assert_eq!(over, 0, "{folder} at {width} px");
        }
    }
    Ok(())
}

/// However long the argument is over the board.
async fn says_its_finding_in_the_first_window(stage: Stage) -> Result<()> {
    for folder in &browser_tests::dist::folders()? {
        for width in [320, 390, 768] {
            let page = stage.open(folder).await?;
            page.emulate(width, &[]).await?;
            let below =
                "document.querySelector('#verdict').getBoundingClientRect().bottom - innerHeight";
            let below = page.value(below).await?.as_f64();
            page.emulate_nothing().await?;
            ensure!(
                below.is_some_and(|below| below <= 0.5),
                "{folder} at {width} px: the finding is {below:?} px below the window"
            );
        }
    }
    Ok(())
}

/// How high the controls are.
const HEIGHT: &str = "document.querySelector('.controls').offsetHeight";

/// Turns the slider to one of its moments.
const TURN: &str = "const slider = document.getElementById('as-of'); slider.value = arguments[0]; \
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));";

/// The controls are over the board, and the slider's dates are of very different lengths.
async fn stays_in_place_as_the_years_go_by(stage: Stage) -> Result<()> {
    for folder in &browser_tests::dist::folders()? {
        for (query, widths) in [
            ("", &[320, 768, 1024, 1280][..]),
            ("?embed=board", &[320, 640]),
        ] {
            let page = stage.open(&format!("{folder}{query}")).await?;
            let last = page.value("+document.getElementById('as-of').max").await?;
            let last = last.as_u64().context("the slider has no end")?;
            for &width in widths {
                page.emulate(width, &[]).await?;
                // A frame on a phone has them behind a line.
                page.value("(document.querySelector('.stage > .more').open = true, 1)")
                    .await?;
                let height = page.value(HEIGHT).await?;
                assert_ne!(height, 0, "{folder}{query} at {width} px");
                for moment in 0..=last {
                    page.client.execute(TURN, vec![moment.into()]).await?;
                    let now = page.value(HEIGHT).await?;
                    assert_eq!(
                        now, height,
                        "{folder}{query} at {width} px, moment {moment}"
                    );
                }
                page.emulate_nothing().await?;
            }
        }
    }
    Ok(())
}

/// The spacing that readers may want (WCAG 1.4.12).
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// Elements with words of their own, some of which do not show. What is only spoken is cut off by intent.
const CUT: &str = "[...document.querySelectorAll('main *')]
    .filter((node) => node.checkVisibility() && node.offsetWidth > 1 && !node.closest('.unseen, .segments, [aria-hidden=true]'))
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .filter((node) => {
      for (let box = node; box.tagName !== 'MAIN'; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const cuts = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        if (cuts && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) return true;
      }
      return false;
    })
    .slice(0, 5).map((node) => node.outerHTML.slice(0, 160))";

async fn keeps_its_text_with_wider_spacing(stage: Stage) -> Result<()> {
    stays_whole(&stage, SPACED, &[320, 768, 1280]).await
}

async fn shows_all_its_text_when_zoomed(stage: Stage) -> Result<()> {
    // Twice and four times as large, in a window of 1280 px (WCAG 1.4.4 and 1.4.10).
    stays_whole(&stage, "", &[640, 320]).await
}

async fn stays_whole(stage: &Stage, style: &str, widths: &[u32]) -> Result<()> {
    for address in [
        "",
        "fr/",
        "ja/",
        "sources.html",
        "context.html",
        "counting.html",
        "?embed",
    ] {
        for &width in widths {
            let page = stage.load_at(&stage.sites.plain, address).await?;
            page.emulate(width, &[]).await?;
            let put = format!(
                "(() => {{ const sheet = new CSSStyleSheet(); sheet.replaceSync({style:?}); \
                 document.adoptedStyleSheets.push(sheet); }})()"
            );
            page.value(&put).await?;
            if ["", "fr/", "ja/"].contains(&address) {
                page.reads_on().await?;
                page.value(&put).await?;
            }
            fits(&page, width, &format!("{address}, restyled")).await?;
            let cut = page.value(CUT).await?;
            page.emulate_nothing().await?;
            assert_eq!(cut, json!([]), "{address} at {width} px");
        }
    }
    Ok(())
}

async fn never_scrolls_sideways(stage: Stage) -> Result<()> {
    for width in [320, 390, 768, 1280] {
        let home = stage.client.window().await?;
        let page = as_wide_as(&stage, width).await?;
        fits(&page, width, "at the start").await?;
        page.click_for_board("button[data-open=southeast-asia]")
            .await?;
        fits(&page, width, "with the group open").await?;
        page.click("a[data-evidence]").await?;
        page.until("the dialog", "document.querySelector('dialog[open]')")
            .await?;
        fits(&page, width, "with evidence open").await?;
        if stage.client.window().await? != home {
            stage.client.close_window().await?;
            stage.client.switch_to_window(home).await?;
        }
    }
    if stage.engine == Engine::Chromium {
        vendor::devtools(
            &stage.client,
            "Emulation.clearDeviceMetricsOverride",
            json!({}),
        )
        .await?;
    }
    Ok(())
}

/// The page in a window whose inside has this width.
///
/// Browsers keep their main windows wider than a phone. Chromium can pretend otherwise; in the
/// others the windows that pages open may be narrow (though WebKitGTK's no less than 334 px).
async fn as_wide_as(stage: &Stage, width: u32) -> Result<Page> {
    let page = stage.open("").await?;
    let slack = if stage.engine == Engine::Webkit {
        14
    } else {
        0
    };
    if stage.engine == Engine::Chromium {
        let screen = json!({
            "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false,
        });
        vendor::devtools(&stage.client, "Emulation.setDeviceMetricsOverride", screen).await?;
    } else {
        open_window(&page, width).await?;
        page.state("ready").await?;
    }
    page.until(
        &format!("a width of {width} px"),
        &format!("innerWidth >= {width} && innerWidth <= {width} + {slack}"),
    )
    .await?;
    Ok(page)
}

/// Opens the page again in a window of this width and goes there.
async fn open_window(page: &Page, width: u32) -> Result<()> {
    let known = page.client.windows().await?;
    let opened = page
        .value(&format!(
            "!!window.open(location.href, '', 'popup,width={width},height=800')"
        ))
        .await?;
    ensure!(opened == true, "the browser opens no window");
    loop {
        let windows = page.client.windows().await?;
        if let Some(opened) = windows.into_iter().find(|window| !known.contains(window)) {
            return Ok(page.client.switch_to_window(opened).await?);
        }
    }
}

async fn fits(page: &Page, width: u32, when: &str) -> Result<()> {
    let beyond = "[...document.querySelectorAll('body *')] \
        .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1) \
        .slice(0, 5).map((node) => node.cloneNode(false).outerHTML)";
    let moved = page
        .value("(scrollTo(1000, scrollY), scrollX || document.documentElement.scrollLeft)")
        .await?;
    let room = page
        .value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        .await?;
    assert!(
        moved == 0 && room == 0,
        "{width} px wide, {when}: {room} px too wide, because of {}",
        page.value(beyond).await?
    );
    Ok(())
}

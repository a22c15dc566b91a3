//! One visit: what is measured while a page comes, and while its switches are pressed.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use browser_tests::vendor::devtools;
use browser_tests::{Page, page};
use fantoccini::Client;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::contender::Contender;

const ARM: &str = include_str!("arm.js");

/// How often each switch is pressed.
const PRESSES: usize = 4;

/// A phone that is four times as slow as this machine.
const SLOWER: f64 = 4.0;

/// A slow 4G, as DevTools has it: bytes in a second, milliseconds.
const NETWORK: [f64; 3] = [188_743.0, 86_400.0, 562.5];

const PATIENCE: Duration = Duration::from_secs(20);

/// What a visit came to, in milliseconds.
#[derive(Default)]
pub struct Visit {
    pub first_paint: f64,
    /// On the slow network, from the first click to the board that answers it: the program comes in between.
    pub answer: f64,
    /// What blocks before anybody needs anything.
    pub start: f64,
    /// What blocks as the program comes.
    pub coming: f64,
    /// By switch, each press.
    pub presses: [Vec<Press>; 2],
}

/// From a click on: until the switch is pressed, until the next frame is drawn, until all that follows is drawn.
#[derive(Clone, Copy, Deserialize)]
pub struct Press {
    pub pressed: f64,
    pub frame: f64,
    pub drawn: f64,
}

/// Has every page of a browser watched, on the phone.
pub async fn prepare(client: &Client) -> Result<()> {
    let source = include_str!("watch.js");
    let metrics = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
    for (method, params) in [
        ("Page.enable", json!({})),
        ("Network.enable", json!({})),
        (
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        ),
        ("Emulation.setDeviceMetricsOverride", metrics),
        ("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })),
        ("Network.setCacheDisabled", json!({ "cacheDisabled": true })),
    ] {
        devtools(client, method, params).await?;
    }
    Ok(())
}

/// Visits a page twice: on the slow network for its first paint, and without it for all else.
pub async fn visit(client: &Client, of: &Contender) -> Result<Visit> {
    let mut visit = Visit::default();
    network(client, NETWORK).await?;
    let page = Page::load(client, &of.address).await?;
    page.until("the first paint", &format!("{FIRST_PAINT} > 0"))
        .await?;
    visit.first_paint = number(&page, FIRST_PAINT).await?;
    page.until("the page", LOADED).await?;
    if !of.is_ours {
        page.until("the controls to answer", of.answers()).await?;
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    click(client, of.switches()[0]).await?;
    page.until("the answer", "bench.answer !== null").await?;
    visit.answer = number(&page, "bench.answer").await?;

    network(client, [-1.0, -1.0, 0.0]).await?;
    let page = Page::load(client, &of.address).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    visit.start = number(&page, "bench.blocking(0)").await?;
    if of.is_ours {
        let needed = number(&page, "performance.now()").await?;
        page.value(page::ASK).await?;
        page.until("the program", of.answers()).await?;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        visit.coming = number(&page, &format!("bench.blocking({needed})")).await?;
    }
    page.until("the controls to answer", of.answers()).await?;
    for (switch, presses) in of.switches().into_iter().zip(&mut visit.presses) {
        for _ in 0..PRESSES {
            presses.push(press(client, &page, switch).await?);
        }
    }
    Ok(visit)
}

const LOADED: &str = "document.readyState === 'complete'";
const FIRST_PAINT: &str =
    "(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)";

async fn network(client: &Client, [down, up, latency]: [f64; 3]) -> Result<()> {
    let params = json!({
        "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up,
    });
    devtools(client, "Network.emulateNetworkConditions", params).await?;
    Ok(())
}

async fn number(page: &Page, expression: &str) -> Result<f64> {
    Ok(page.value(expression).await?.as_f64().unwrap_or_default())
}

/// Presses a switch as a pointer does.
async fn click(client: &Client, switch: &str) -> Result<()> {
    let at = client.execute(ARM, vec![json!(switch)]).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    for (kind, button, count) in [
        ("mouseMoved", "none", 0),
        ("mousePressed", "left", 1),
        ("mouseReleased", "left", 1),
    ] {
        let params =
            json!({ "type": kind, "x": at[0], "y": at[1], "button": button, "clickCount": count });
        devtools(client, "Input.dispatchMouseEvent", params).await?;
    }
    Ok(())
}

/// Presses a switch and waits for what comes of it.
async fn press(client: &Client, page: &Page, switch: &str) -> Result<Press> {
    click(client, switch).await?;
    let start = Instant::now();
    loop {
        let found = page.value("bench.press").await?;
        if found != Value::Null {
            return Ok(serde_json::from_value(found)?);
        }
        if start.elapsed() > PATIENCE {
            bail!("{switch} was pressed and nothing was heard of it");
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

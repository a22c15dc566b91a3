//! A browser that takes pictures.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::{Page, vendor};
use fantoccini::Client;
use serde_json::{Value, json};

/// A screen's size in CSS pixels.
pub struct Screen {
    /// Its width.
    pub width: u32,
    /// Its height: the fold.
    pub height: u32,
}

/// Phones, a tablet, a laptop, a desk.
pub const SCREENS: &[Screen] = &[
    Screen {
        width: 320,
        height: 568,
    },
    Screen {
        width: 390,
        height: 844,
    },
    Screen {
        width: 768,
        height: 1024,
    },
    Screen {
        width: 1280,
        height: 900,
    },
    Screen {
        width: 1680,
        height: 1050,
    },
];

/// The colour schemes.
pub const SCHEMES: [&str; 2] = ["light", "dark"];

/// Chromium draws no picture taller than this.
const TALLEST: f64 = 16_000.0;

/// The camera.
pub struct Camera {
    client: Client,
    out: PathBuf,
}

impl Camera {
    /// A camera that puts its pictures into a folder.
    pub fn new(client: Client, out: PathBuf) -> Self {
        Self { client, out }
    }

    /// The browser.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Chooses the screen and the colour scheme; nothing moves in a picture.
    pub async fn set(&self, screen: &Screen, scheme: &str) -> Result<()> {
        let size = json!({
            "width": screen.width,
            "height": screen.height,
            "deviceScaleFactor": 1,
            "mobile": false,
        });
        vendor::devtools(&self.client, "Emulation.setDeviceMetricsOverride", size).await?;
        // As on phones, whatever this machine's desktop does.
        let hidden = json!({ "hidden": true });
        vendor::devtools(&self.client, "Emulation.setScrollbarsHidden", hidden).await?;
        let media = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        vendor::devtools(&self.client, "Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// What shows before any scrolling.
    pub async fn fold(&self, page: &Page, name: &str) -> Result<()> {
        drawn(page).await?;
        self.picture(name, json!({})).await
    }

    /// The whole page.
    pub async fn whole(&self, page: &Page, name: &str) -> Result<()> {
        drawn(page).await?;
        let metrics = vendor::devtools(&self.client, "Page.getLayoutMetrics", json!({})).await?;
        let content = &metrics["cssContentSize"];
        let height = content["height"].as_f64().context("no page height")?;
        let clip = json!({
            "x": 0, "y": 0, "scale": 1,
            "width": content["width"],
            "height": height.min(TALLEST),
        });
        let how = json!({ "captureBeyondViewport": true, "clip": clip });
        self.picture(name, how).await
    }

    async fn picture(&self, name: &str, how: Value) -> Result<()> {
        let taken = vendor::devtools(&self.client, "Page.captureScreenshot", how).await?;
        let data = taken["data"].as_str().context("Chromium sent no picture")?;
        let path = self.out.join(format!("{name}.png"));
        fs::write(&path, STANDARD.decode(data)?).with_context(|| path.display().to_string())
    }
}

/// Waits until the browser has drawn what the page now is.
async fn drawn(page: &Page) -> Result<()> {
    let script = "const done = arguments[0]; \
        requestAnimationFrame(() => requestAnimationFrame(() => done()));";
    page.client.execute_async(script, vec![]).await?;
    Ok(())
}

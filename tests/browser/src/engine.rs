//! The three browser engines.

use std::path::PathBuf;

use anyhow::Result;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use crate::program;

/// A browser engine that the page is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's.
    Webkit,
}

/// How much a browser lets the page do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Flavour {
    /// As readers have it.
    #[default]
    Usual,
    /// With scripts turned off in the browser's own settings.
    ScriptsOff,
}

impl Engine {
    /// Every engine, in the order in which the tests run them.
    pub const ALL: &'static [Engine] = &[Engine::Chromium, Engine::Firefox, Engine::Webkit];

    /// The name in front of a test's own.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    /// The program that drives this engine.
    pub fn driver(self) -> Result<PathBuf> {
        match self {
            Engine::Chromium => program::find("chromedriver", "PLUGBOARD_CHROMEDRIVER"),
            Engine::Firefox => program::find("geckodriver", "PLUGBOARD_GECKODRIVER"),
            Engine::Webkit => program::find(webkit_driver(), "PLUGBOARD_WEBKITDRIVER"),
        }
    }

    /// What the driver is told on its command line.
    pub fn driver_arguments(self, port: u16) -> Vec<String> {
        let words = match self {
            Engine::Chromium => vec![format!("--port={port}")],
            // Its second port is for a protocol that the tests don't speak: any free one will do.
            Engine::Firefox => vec![
                format!("--port={port}"),
                "--websocket-port=0".into(),
                "--log=fatal".into(),
            ],
            Engine::Webkit if cfg!(target_os = "macos") => vec!["--port".into(), port.to_string()],
            Engine::Webkit => vec![format!("--port={port}")],
        };
        words.into_iter().collect()
    }

    /// Whether the driver's browsers need a display of their own.
    pub fn needs_display(self) -> bool {
        self == Engine::Webkit && !cfg!(target_os = "macos")
    }

    /// What a new session asks for.
    pub fn capabilities(self, flavour: Flavour) -> Result<Capabilities> {
        let wanted = match self {
            Engine::Chromium => chromium(flavour),
            Engine::Firefox => firefox(flavour),
            Engine::Webkit if cfg!(target_os = "macos") => json!({ "browserName": "Safari" }),
            Engine::Webkit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {
                    "binary": program::mini_browser()?,
                    // The narrow windows that one of the tests opens count as unasked for.
                    "args": ["--automation", "--javascript-can-open-windows-automatically=true"],
                },
            }),
        };
        Ok(wanted.as_object().cloned().unwrap_or_default())
    }
}

/// Safari's own driver stands in where there is no WebKitGTK.
fn webkit_driver() -> &'static str {
    if cfg!(target_os = "macos") {
        "safaridriver"
    } else {
        "WebKitWebDriver"
    }
}

fn chromium(flavour: Flavour) -> Value {
    let preferences = match flavour {
        Flavour::Usual => json!({}),
        Flavour::ScriptsOff => json!({ "profile.managed_default_content_settings.javascript": 2 }),
    };
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "prefs": preferences,
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,900",
            ],
        },
    })
}

fn firefox(flavour: Flavour) -> Value {
    let preferences = match flavour {
        Flavour::Usual => json!({}),
        Flavour::ScriptsOff => json!({ "javascript.enabled": false }),
    };
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "args": ["-headless"], "prefs": preferences },
    })
}

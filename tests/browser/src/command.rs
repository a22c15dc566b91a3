//! Commands of WebDriver that the client has no words for.

use anyhow::Result;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::page::Page;

/// A command of the running session.
#[derive(Debug)]
struct Command {
    path: String,
    /// What is sent; nothing where something is asked for.
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}

impl Page {
    /// An element's role and name, as the browser works them out for assistive technology.
    pub async fn computed(&self, element: &Element) -> Result<(String, String)> {
        let id = element.element_id();
        let ask = async |what: &str| -> Result<String> {
            let path = format!("element/{}/{what}", &*id);
            let command = Command { path, body: None };
            let said = self.client.issue_cmd(command).await?;
            Ok(said.as_str().unwrap_or_default().to_owned())
        };
        Ok((ask("computedrole").await?, ask("computedlabel").await?))
    }

    /// Makes Chromium look like another device: its width in CSS pixels, and what its system prefers, like
    /// `("prefers-color-scheme", "dark")`.
    pub async fn emulate(&self, width: u32, prefers: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = prefers
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        let metrics =
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        let commands = [
            (
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            ),
            ("Emulation.setDeviceMetricsOverride", metrics),
        ];
        self.devtools(&commands).await
    }

    /// Takes [`Page::emulate`] back.
    pub async fn emulate_nothing(&self) -> Result<()> {
        let commands = [
            ("Emulation.setEmulatedMedia", json!({ "features": [] })),
            ("Emulation.clearDeviceMetricsOverride", json!({})),
        ];
        self.devtools(&commands).await
    }

    async fn devtools(&self, commands: &[(&str, Value)]) -> Result<()> {
        for (cmd, params) in commands {
            let path = "goog/cdp/execute".to_owned();
            let body = Some(json!({ "cmd": cmd, "params": params }));
            self.client.issue_cmd(Command { path, body }).await?;
        }
        Ok(())
    }
}

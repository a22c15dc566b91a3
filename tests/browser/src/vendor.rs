//! What only Chromium's driver offers: its console log and the DevTools protocol.

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of one vendor's own, posted to `session/ID/PATH`.
#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// The lines that Chromium's console got since the last call.
pub async fn console(client: &Client) -> Result<Vec<String>> {
    let lines = client
        .issue_cmd(Command {
            path: "se/log",
            body: json!({ "type": "browser" }),
        })
        .await?;
    let lines = lines.as_array().context("the log is not a list")?;
    Ok(lines
        .iter()
        .map(|line| {
            let level = line["level"].as_str().unwrap_or_default();
            let message = line["message"].as_str().unwrap_or_default();
            format!("{level}: {message}")
        })
        .collect())
}

/// Sends a command of the DevTools protocol.
pub async fn devtools(client: &Client, method: &str, params: Value) -> Result<Value> {
    Ok(client
        .issue_cmd(Command {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": params }),
        })
        .await?)
}

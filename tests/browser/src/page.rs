//! The page in a browser.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::board::{self, Board};

/// How long the page may take for anything.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a waiting test looks again.
const LOOK: Duration = Duration::from_millis(15);

/// How often a value is asked for whose answer gets lost.
const ATTEMPTS: u32 = 4;

/// The way to the sources, whether what follows the board has come in or not.
pub const SOURCES: &str = r#".rest :is(a[href="sources.html"], #sources a)"#;

/// Whether an element is there to be seen; the drivers' own answers differ between engines.
const SHOWN: &str = r#"
    const node = document.querySelector(arguments[0]);
    if (!node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = node.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
"#;

/// A pointer moves over the board, which has the program come, and is away again: no test finds one there that it has not
/// put there itself. An expression.
pub const ASK: &str = "document.querySelector('.stage')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))";

/// Whether WebKit's driver could make nothing of its browser's answer, which happens now and then on a busy machine
/// whatever was asked, or the page was left while it was asked. A script that throws and a browser that is gone have
/// other words.
fn is_lost(error: &CmdError) -> bool {
    const LOST: [&str; 2] = ["Could not parse script result", "before the unload event"];
    matches!(error, CmdError::Standard(error) if LOST.iter().any(|lost| error.message.contains(lost)))
}

/// An expression that tells a page's state.
fn is_in(state: &str) -> String {
    format!("document.documentElement?.dataset.plugboard === {state:?}")
}

/// A loaded page.
#[derive(Clone)]
pub struct Page {
    /// The browser that it is in.
    pub client: Client,
}

impl Page {
    /// Loads an address in a new document, even where only the fragment differs.
    pub async fn load(client: &Client, address: &str) -> Result<Self> {
        client.goto("about:blank").await?;
        client.goto(address).await?;
        Ok(Self {
            client: client.clone(),
        })
    }

    /// Loads an address, has the program come and waits until the page answers to input.
    pub async fn ready(client: &Client, address: &str) -> Result<Self> {
        let page = Self::load(client, address).await?;
        page.state("ready").await?;
        Ok(page)
    }

    /// Has the program come, and waits until `html[data-plugboard]` has this value.
    pub async fn state(&self, state: &str) -> Result<()> {
        self.until(
            &format!("html[data-plugboard={state}]"),
            &format!("{}, {}", ASK, is_in(state)),
        )
        .await?;
        Ok(())
    }

    /// Waits until `html[data-plugboard]` has this value by what has been done already.
    pub async fn comes_to(&self, state: &str) -> Result<()> {
        self.until(&format!("html[data-plugboard={state}]"), &is_in(state))
            .await?;
        Ok(())
    }

    /// Has the program come, where its script is there to hear it.
    pub async fn ask(&self) -> Result<()> {
        self.value(ASK).await?;
        Ok(())
    }

    /// The value of a JavaScript expression, which may be asked for more than once.
    pub async fn value(&self, expression: &str) -> Result<Value> {
        let script = format!("return ({expression});");
        let mut attempt = 1;
        loop {
            match self.client.execute(&script, vec![]).await {
                Err(error) if attempt < ATTEMPTS && is_lost(&error) => attempt += 1,
                answer => return answer.with_context(|| format!("in `{expression}`")),
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Waits until a JavaScript expression is truthy, and returns its value.
    pub async fn until(&self, what: &str, expression: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            let value = self.value(expression).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) && value != json!("") {
                return Ok(value);
            }
            if start.elapsed() > PATIENCE {
                bail!("waited {PATIENCE:?} for {what}");
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// What the page says about its board now.
    pub async fn board(&self) -> Result<Board> {
        let read = self.client.execute(board::READ, vec![]).await?;
        serde_json::from_value(read).context("the page breaks the contract of its hooks")
    }

    /// Waits for a board that differs from an earlier one, and until it has come to rest.
    pub async fn board_after(&self, before: &Board) -> Result<Board> {
        self.board_when("the board to change", |board| board != before)
            .await
    }

    /// Waits for a board of this kind, and until it has come to rest.
    pub async fn board_when(&self, what: &str, wanted: impl Fn(&Board) -> bool) -> Result<Board> {
        let start = Instant::now();
        let mut last = self.board().await?;
        loop {
            tokio::time::sleep(LOOK).await;
            let board = self.board().await?;
            if board == last && wanted(&board) {
                return Ok(board);
            }
            last = board;
            if start.elapsed() > PATIENCE {
                bail!(
                    "waited {PATIENCE:?} for {what}; the verdict is {:?}",
                    last.verdict
                );
            }
        }
    }

    /// The one element for a selector.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        self.client
            .find(Locator::Css(selector))
            .await
            .with_context(|| format!("no {selector}"))
    }

    /// Clicks with the mouse, having scrolled there as a reader would: a driver by itself stops at
    /// the window's edge, where something that sticks there may lie on top.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let scroll = "document.querySelector(arguments[0])\
            ?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })";
        self.client.execute(scroll, vec![selector.into()]).await?;
        self.find(selector)
            .await?
            .click()
            .await
            .with_context(|| format!("can't click {selector}"))
    }

    /// Clicks with the mouse and waits for the board that follows.
    pub async fn click_for_board(&self, selector: &str) -> Result<Board> {
        let before = self.board().await?;
        self.click(selector).await?;
        self.board_after(&before)
            .await
            .with_context(|| format!("after a click on {selector}"))
    }

    /// An attribute as it is written; drivers differ in what they make of it.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<String> {
        let value = self
            .client
            .execute(
                "return document.querySelector(arguments[0]).getAttribute(arguments[1])",
                vec![selector.into(), name.into()],
            )
            .await
            .with_context(|| format!("no {selector}"))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Whether a reader sees the first such element, if need be by scrolling to it.
    pub async fn shows(&self, selector: &str) -> Result<bool> {
        let shown = self
            .client
            .execute(SHOWN, vec![selector.into()])
            .await
            .with_context(|| format!("looking for {selector}"))?;
        Ok(shown == true)
    }

    /// Reads on to the end, where what follows the board comes in.
    pub async fn reads_on(&self) -> Result<()> {
        self.value("document.querySelector('.rest').scrollIntoView()")
            .await?;
        self.until(
            "the rest of the page",
            "document.querySelector('.rest #sources a')",
        )
        .await?;
        Ok(())
    }

    /// The fragment of the page's address, with its `#`, once a change that is seen is written there too.
    pub async fn fragment(&self) -> Result<String> {
        let after = "const done = arguments[0]; setTimeout(() => done(location.hash), 50)";
        let fragment = self.client.execute_async(after, vec![]).await?;
        Ok(fragment.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the fragment is this one.
    pub async fn fragment_is(&self, fragment: &str) -> Result<()> {
        self.until(
            &format!("the fragment {fragment:?}"),
            &format!("location.hash === {fragment:?}"),
        )
        .await?;
        Ok(())
    }
}

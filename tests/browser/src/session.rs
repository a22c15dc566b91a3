//! Opening a browser.

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;

use crate::driver::Driver;
use crate::engine::{Engine, Flavour};
use crate::program::MEND;

/// The window that every test starts with.
pub const WINDOW: (u32, u32) = (1280, 900);

/// Opens a browser of this engine.
pub async fn open(engine: Engine, flavour: Flavour, driver: &Driver) -> Result<Client> {
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(engine.capabilities(flavour)?)
        .connect(driver.url())
        .await
        .with_context(|| format!("no {} answered its driver: {MEND}", engine.name()))?;
    client
        .update_timeouts(TimeoutConfiguration::new(
            Some(Duration::from_secs(20)),
            Some(Duration::from_secs(30)),
            Some(Duration::ZERO),
        ))
        .await?;
    client.set_window_size(WINDOW.0, WINDOW.1).await?;
    Ok(client)
}

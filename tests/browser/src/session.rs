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

/// How often a driver is asked: on a machine that does much else, a browser may not come up in time.
const ATTEMPTS: u32 = 3;

/// Opens a browser of this engine.
pub async fn open(engine: Engine, flavour: Flavour, driver: &Driver) -> Result<Client> {
    let mut attempt = 1;
    let client = loop {
        let asked = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(flavour)?)
            .connect(driver.url())
            .await;
        match asked {
            Ok(client) => break client,
            Err(_) if attempt < ATTEMPTS => {
                tokio::time::sleep(Duration::from_secs(1)).await;
                attempt += 1;
            }
            Err(error) => {
                return Err(error)
                    .with_context(|| format!("no {} answered its driver: {MEND}", engine.name()));
            }
        }
    };
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

//! One engine's lane: its driver, and the browser that the tests of that engine take in turn.
//!
//! Two of the three drivers hold a single session, and opening a browser costs more than most
//! tests, so a browser is kept as long as its tests pass. The page stores nothing, and every test
//! starts by loading it anew.

use anyhow::Result;
use fantoccini::Client;

use crate::driver::Driver;
use crate::engine::{Engine, Flavour};
use crate::session;

/// A lane; nothing is started before the first test takes it.
pub struct Lane {
    engine: Engine,
    driver: Option<Driver>,
    kept: Option<(Flavour, Client)>,
}

impl Lane {
    /// A lane in which nothing runs yet.
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            driver: None,
            kept: None,
        }
    }

    /// A browser of this flavour: the kept one if it fits, or else a fresh one.
    pub async fn take(&mut self, flavour: Flavour) -> Result<Client> {
        match self.kept.take() {
            Some((of, client)) if of == flavour => return Ok(client),
            Some((_, client)) => client.close().await?,
            None => {}
        }
        let driver = match self.driver.take() {
            Some(driver) => driver,
            None => Driver::start(self.engine).await?,
        };
        let opened = session::open(self.engine, flavour, &driver).await;
        self.driver = Some(driver);
        opened
    }

    /// Keeps a browser for the next test.
    pub fn keep(&mut self, flavour: Flavour, client: Client) {
        self.kept = Some((flavour, client));
    }

    /// Closes the kept browser, then stops the driver.
    pub async fn close(&mut self) -> Result<()> {
        if let Some((_, client)) = self.kept.take() {
            client.close().await?;
        }
        self.driver = None;
        Ok(())
    }
}

//! A test, and what it is given.

use std::pin::Pin;
use std::sync::Arc;

use anyhow::Result;
use fantoccini::Client;

use crate::engine::{Engine, Flavour};
use crate::page::Page;
use crate::site::{Site, Sites};

/// A running test.
pub type Run = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// A test, which becomes one trial in each of its engines.
#[derive(Clone, Copy)]
pub struct Case {
    /// The test's own name.
    pub name: &'static str,
    /// The engines that it runs in.
    pub engines: &'static [Engine],
    /// The browser that it wants.
    pub flavour: Flavour,
    /// The test.
    pub run: fn(Stage) -> Run,
}

impl Case {
    /// A test in all engines, in a browser as readers have it.
    pub const fn new(name: &'static str, run: fn(Stage) -> Run) -> Self {
        Self {
            name,
            engines: Engine::ALL,
            flavour: Flavour::Usual,
            run,
        }
    }

    /// The same test in these engines only.
    pub const fn only(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }

    /// The same test in another browser.
    pub const fn in_flavour(self, flavour: Flavour) -> Self {
        Self { flavour, ..self }
    }
}

/// Makes the [`Case`] of a test function of the same name.
#[macro_export]
macro_rules! case {
    ($test:ident) => {
        $crate::Case::new(stringify!($test), |stage| Box::pin($test(stage)))
    };
}

/// What a test is given.
#[derive(Clone)]
pub struct Stage {
    /// The engine that it runs in.
    pub engine: Engine,
    /// The browser.
    pub client: Client,
    /// The page, in all its variants.
    pub sites: Arc<Sites>,
}

impl Stage {
    /// The page at the root of a host, ready, with this fragment (`#…` or nothing).
    pub async fn open(&self, fragment: &str) -> Result<Page> {
        self.open_at(&self.sites.plain, fragment).await
    }

    /// The page of one of the sites, ready, with this fragment (`#…` or nothing).
    pub async fn open_at(&self, site: &Site, fragment: &str) -> Result<Page> {
        Page::ready(&self.client, &site.address(fragment)).await
    }

    /// The page of one of the sites, which needn't become ready.
    pub async fn load(&self, site: &Site) -> Result<Page> {
        self.load_at(site, "").await
    }

    /// Another page of one of the sites, which needn't become ready.
    pub async fn load_at(&self, site: &Site, path: &str) -> Result<Page> {
        Page::load(&self.client, &site.address(path)).await
    }
}

//! The states that are worth a picture.

use anyhow::{Context, Result};
use browser_tests::Page;
use browser_tests::site::Site;
use fantoccini::Client;

/// A state of the page.
pub struct Scene {
    /// What its pictures' names end with.
    pub suffix: &'static str,
    /// The page or the fragment that leads there.
    address: &'static str,
    /// What to click then.
    click: Option<&'static str>,
}

/// Pages that no program takes over.
const STATIC: &[&str] = &["sources.html", "context.html"];

/// Every scene.
pub const SCENES: &[Scene] = &[
    Scene {
        suffix: "",
        address: "",
        click: None,
    },
    Scene {
        suffix: "-consensus",
        address: "#rule=consensus",
        click: None,
    },
    Scene {
        suffix: "-evidence",
        address: "",
        click: Some("a[data-evidence^=\"japan|\"]"),
    },
    Scene {
        suffix: "-group",
        address: "#open=southeast-asia",
        click: None,
    },
    Scene {
        suffix: "-japan-only",
        address: "#p=japan",
        click: None,
    },
    Scene {
        suffix: "-chapter",
        address: "tokyo-or-beijing-first.html",
        click: None,
    },
    Scene {
        suffix: "-sources",
        address: "sources.html",
        click: None,
    },
    Scene {
        suffix: "-context",
        address: "context.html",
        click: None,
    },
];

impl Scene {
    /// Loads the page in this state and leaves it scrolled to its top.
    pub async fn set(&self, client: &Client, site: &Site, language: &str) -> Result<Page> {
        let folder = match language {
            "en" => String::new(),
            other => format!("{other}/"),
        };
        let address = site.address(&format!("{folder}{}", self.address));
        let page = if STATIC.contains(&self.address) {
            Page::load(client, &address).await?
        } else {
            Page::ready(client, &address).await?
        };
        if let Some(selector) = self.click {
            page.click(selector).await?;
            page.until("the dialog", "document.querySelector('dialog[open]')")
                .await
                .context(selector)?;
        }
        page.value("scrollTo(0, 0)").await?;
        Ok(page)
    }
}

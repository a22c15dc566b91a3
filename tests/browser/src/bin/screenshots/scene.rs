//! The states that are worth a picture.

use anyhow::{Context, Result};
use browser_tests::Page;
use browser_tests::site::Site;
use fantoccini::Client;

/// A state of the page.
pub struct Scene {
    /// What its pictures' names end with.
    pub suffix: &'static str,
    /// The fragment that leads there.
    fragment: &'static str,
    /// What to click then.
    click: Option<&'static str>,
}

/// Every scene.
pub const SCENES: &[Scene] = &[
    Scene {
        suffix: "",
        fragment: "",
        click: None,
    },
    Scene {
        suffix: "-consensus",
        fragment: "#rule=consensus",
        click: None,
    },
    Scene {
        suffix: "-evidence",
        fragment: "",
        click: Some("a[data-evidence^=\"japan|\"]"),
    },
    Scene {
        suffix: "-group",
        fragment: "#open=southeast-asia",
        click: None,
    },
    Scene {
        suffix: "-japan-only",
        fragment: "#p=japan",
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
        let address = site.address(&format!("{folder}{}", self.fragment));
        let page = Page::ready(client, &address).await?;
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

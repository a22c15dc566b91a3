//! The states that are worth a picture.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::Page;
use browser_tests::site::Site;
use fantoccini::Client;

/// A state of the page.
pub struct Scene {
    /// What its pictures' names end with.
    pub suffix: &'static str,
    /// The page, what is asked of it, or the fragment that leads there.
    address: &'static str,
    /// What to do then.
    then: Then,
}

/// What to do on a page.
enum Then {
    Nothing,
    /// Click on the first, and wait for the second.
    Click(&'static str, &'static str),
    /// Read to the end.
    ReadOn,
}

/// Pages that no program takes over.
const STATIC: &[&str] = &["sources.html", "context.html", "counting.html"];

/// Every scene.
pub const SCENES: &[Scene] = &[
    Scene {
        suffix: "",
        address: "",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-rest",
        address: "",
        then: Then::ReadOn,
    },
    Scene {
        suffix: "-consensus",
        address: "#rule=consensus",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-evidence",
        address: "",
        then: Then::Click("a[data-evidence]", "dialog[open] article"),
    },
    Scene {
        suffix: "-share",
        address: "",
        then: Then::Click(
            "button[data-action=share]",
            "dialog[open].sharing pre, dialog[open].sharing textarea, dialog[open].sharing iframe",
        ),
    },
    Scene {
        suffix: "-explore",
        address: "",
        then: Then::Click("a[data-explore]", "[data-explore-root] .tally"),
    },
    Scene {
        suffix: "-group",
        address: "#open=southeast-asia",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-japan-only",
        address: "#p=japan",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-chapter",
        address: "tokyo-or-beijing-first.html",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-sources",
        address: "sources.html",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-context",
        address: "context.html",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-counting",
        address: "counting.html",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-frame",
        address: "?embed",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-frame-board",
        address: "?embed=board",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-frame-chapter",
        address: "must-everyone-agree.html?embed",
        then: Then::Nothing,
    },
    Scene {
        suffix: "-frame-compare",
        address: "tokyo-or-beijing-first.html?embed=compare",
        then: Then::Nothing,
    },
];

impl Scene {
    /// Whether a story has this scene: some are of the built-in one's partners, groups and chapters.
    pub fn is_of(&self, dist: &Path) -> Result<bool> {
        let board = fs::read_to_string(dist.join("index.html"))?;
        let (file, fragment) = self.address.split_once('#').unwrap_or((self.address, ""));
        let file = file.split('?').next().unwrap_or_default();
        let has_page = file.is_empty() || dist.join(file).is_file();
        let has = |part: &str| match part.split_once('=') {
            Some(("open", group)) => board.contains(&format!("data-open=\"{group}\"")),
            Some(("p", partner)) => board.contains(&format!("data-partner=\"{partner}\"")),
            _ => true,
        };
        Ok(has_page && fragment.split('&').all(has))
    }

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
        match self.then {
            Then::Nothing => {}
            Then::ReadOn => page.reads_on().await?,
            Then::Click(selector, opened) => {
                page.click(selector).await?;
                let opened = format!("document.querySelector({opened:?})");
                page.until("what opens", &opened).await.context(selector)?;
            }
        }
        page.value("scrollTo(0, 0)").await?;
        Ok(page)
    }
}

//! Who is measured.

use std::path::Path;

use anyhow::Result;
use browser_tests::dist;
use browser_tests::site::Site;

/// A board that is measured.
pub struct Contender {
    /// What the table calls it.
    pub name: &'static str,
    /// Where its page stands.
    pub address: String,
    /// Whether it is a build of ours, whose program comes when it is needed.
    pub is_ours: bool,
    _site: Site,
}

impl Contender {
    /// The built page, the same of another build, and the peers, by what their folders are called.
    ///
    /// # Errors
    /// If a folder is missing.
    pub async fn all(peers: &Path, beside: Option<&Path>) -> Result<Vec<Contender>> {
        let mut all = Vec::new();
        let dist = dist::folder()?;
        let builds = [("page", Some(&*dist)), ("other build", beside)];
        for (name, folder) in builds {
            if let Some(folder) = folder {
                all.push(Contender::at(name, folder, "", true).await?);
            }
        }
        for (name, file) in [
            (PLAIN, "plain.html"),
            (REACT, "react.html"),
            (PRERENDERED, "prerendered.html"),
        ] {
            all.push(Contender::at(name, peers, file, false).await?);
        }
        Ok(all)
    }

    async fn at(name: &'static str, folder: &Path, file: &str, is_ours: bool) -> Result<Contender> {
        let site = Site::new(folder, "/", &[]).await?;
        Ok(Contender {
            name,
            address: site.address(file),
            is_ours,
            _site: site,
        })
    }

    /// An expression that tells whether its controls answer.
    pub fn answers(&self) -> &'static str {
        if self.is_ours {
            "document.documentElement.dataset.plugboard === 'ready'"
        } else {
            "document.documentElement.dataset.peer === 'ready'"
        }
    }

    /// The switch of a partner, and a plug.
    pub fn switches(&self) -> [&'static str; 2] {
        if self.is_ours {
            [
                "button[data-partner=japan]",
                "button[data-plug='south-korea|agriculture']",
            ]
        } else {
            ["button[data-partner='0']", "button[data-plug='0 1']"]
        }
    }
}

/// Without a library.
pub const PLAIN: &str = "plain";
/// In React.
pub const REACT: &str = "react";
/// Its board stands in the markup.
pub const PRERENDERED: &str = "prerendered";

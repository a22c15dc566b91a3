//! The page as servers offer it: as it is, in a folder, watched, spoiled.

use std::path::Path;

use anyhow::{Context, Result};
use static_server::{Options, Server};
use tempfile::TempDir;

use crate::{dist, host};

/// The sub-folder at which one of the servers offers the page.
pub const FOLDER: &str = "/some/folder/";

/// Every way in which the tests meet the page, each with its own server.
pub struct Sites {
    /// The built page, at the root of a host.
    pub plain: Site,
    /// The built page, in [`FOLDER`].
    pub folder: Site,
    /// A copy with the probe in it: see `probe.js`.
    pub watched: Site,
    /// The built page with a header that forbids all scripts.
    pub scriptless: Site,
    /// A copy whose WebAssembly file is missing.
    pub broken: Site,
    /// A copy whose page of sources is missing.
    pub unsourced: Site,
    /// The built page, with the headers that the build asks for.
    pub hosted: Site,
    /// Pages that frame ours, on an origin of their own.
    pub host: Site,
}

/// One server and what it offers.
pub struct Site {
    server: Server,
    _copy: Option<TempDir>,
}

impl Sites {
    /// Starts all the servers.
    pub async fn start() -> Result<Self> {
        let dist = dist::folder()?;
        // As the guide says: WebKit takes “self” for nothing in a frame without an origin.
        let named = |value: &str| value.replace("'self'", "'self' http://127.0.0.1:*");
        let headers = dist::headers()?.into_iter();
        let headers: Vec<_> = headers.map(|(name, value)| (name, named(&value))).collect();
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        let hosted = Site::new(&dist, "/", &headers).await?;
        Ok(Self {
            host: Site::of_copy(host::folder(&hosted.address(""))?).await?,
            hosted,
            plain: Site::plain().await?,
            folder: Site::new(&dist, FOLDER, &[]).await?,
            watched: Site::of_copy(dist::watched(&dist)?).await?,
            scriptless: Site::new(
                &dist,
                "/",
                &[("content-security-policy", "script-src 'none'")],
            )
            .await?,
            broken: Site::of_copy(dist::without(&dist, ".wasm")?).await?,
            unsourced: Site::of_copy(dist::without(&dist, "sources.html")?).await?,
        })
    }
}

impl Site {
    /// A copy at the root of a host, every answer with this content security policy.
    pub async fn guarded(copy: TempDir, policy: &str) -> Result<Self> {
        let headers = [("content-security-policy", policy)];
        let mut site = Self::new(copy.path(), "/", &headers).await?;
        site._copy = Some(copy);
        Ok(site)
    }

    /// The built page, at the root of a host.
    pub async fn plain() -> Result<Self> {
        Self::new(&dist::folder()?, "/", &[]).await
    }

    /// An address on this site: the page's own with a fragment (`#…`), a path, or nothing.
    pub fn address(&self, rest: &str) -> String {
        format!("{}{rest}", self.server.url())
    }

    /// A folder at this path of a host, every answer with these headers.
    pub async fn new(root: &Path, mount: &str, headers: &[(&str, &str)]) -> Result<Self> {
        let server = static_server::start(Options {
            root: root.to_path_buf(),
            port: None,
            headers: headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()))
                .collect(),
            mount: mount.to_string(),
        })
        .await
        .context("no server for the page")?;
        Ok(Self {
            server,
            _copy: None,
        })
    }

    /// A copy at the root of a host, which goes when the server does.
    pub async fn of_copy(copy: TempDir) -> Result<Self> {
        let mut site = Self::new(copy.path(), "/", &[]).await?;
        site._copy = Some(copy);
        Ok(site)
    }
}

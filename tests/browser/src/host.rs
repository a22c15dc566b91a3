//! Pages of another origin that frame ours.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use static_server::copy_article;
use tempfile::TempDir;
use url::form_urlencoded::Serializer;

use crate::case::Stage;
use crate::dist;
use crate::page::Page;
use crate::program::MEND;

/// A folder with the host's pages: the recorder, those with other people's scripts, and the
/// demonstration article, which frames the page at `explainer`.
pub(crate) fn folder(explainer: &str) -> Result<TempDir> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = TempDir::new()?;
    dist::copy_into(&here.join("src/host"), folder.path())?;
    dist::copy_into(&scripts()?, &folder.path().join("scripts"))?;
    let article = here.join("../../examples/article");
    let copy = folder.path().join("article");
    copy_article(&article, &copy, explainer)?;
    let html = fs::read_to_string(copy.join("index.html"))?;
    let notes = r#"<script src="../notes.js"></script></head>"#;
    fs::write(copy.join("index.html"), html.replace("</head>", notes))?;
    Ok(folder)
}

/// The text of one of other people's scripts.
///
/// # Errors
/// If npm has not put it there.
pub fn script(path: &str) -> Result<String> {
    let path = scripts()?.join(path);
    std::fs::read_to_string(&path)
        .with_context(|| format!("there is no {}: {MEND}", path.display()))
}

/// Where npm put other people's scripts.
fn scripts() -> Result<PathBuf> {
    const VARIABLE: &str = "PLUGBOARD_HOST_SCRIPTS";
    let named = env::var_os(VARIABLE)
        .with_context(|| format!("{VARIABLE} names no folder of other people's scripts: {MEND}"))?;
    let named = PathBuf::from(named);
    ensure!(named.is_dir(), "there is no {}: {MEND}", named.display());
    Ok(named)
}

impl Stage {
    /// A page of the host that frames an address; `more` are further words of its query.
    pub async fn framed_by(
        &self,
        host_page: &str,
        frame: &str,
        more: &[(&str, &str)],
    ) -> Result<Page> {
        let query = Serializer::new(String::new())
            .append_pair("frame", frame)
            .extend_pairs(more)
            .finish();
        let address = self.sites.host.address(&format!("{host_page}?{query}"));
        Page::load(&self.client, &address).await
    }

    /// The recorder, framing an address.
    pub async fn framed(&self, frame: &str, more: &[(&str, &str)]) -> Result<Page> {
        self.framed_by("recorder.html", frame, more).await
    }
}

impl Page {
    /// Turns to the page in the frame; [`Page::leave`] turns back.
    pub async fn enter(&self) -> Result<()> {
        Ok(self.client.enter_frame(0).await?)
    }

    /// Turns back to the page around the frame.
    pub async fn leave(&self) -> Result<()> {
        Ok(self.client.enter_parent_frame().await?)
    }

    /// Has the framed page's program come, and waits until it answers to input.
    pub async fn frame_answers(&self) -> Result<()> {
        self.enter().await?;
        self.state("ready").await?;
        self.leave().await
    }

    /// The same, and waits until the recorder has heard it.
    pub async fn frame_ready(&self) -> Result<()> {
        self.frame_answers().await?;
        self.until("the frame to be ready", "said('ready').length > 0")
            .await?;
        Ok(())
    }

    /// The last height that the recorder was told, once it is the height of the frame's content.
    pub async fn told_height(&self) -> Result<u64> {
        const CONTENT: &str =
            "Math.ceil(document.querySelector('main').getBoundingClientRect().height)";
        let start = std::time::Instant::now();
        loop {
            self.enter().await?;
            let content = self.value(CONTENT).await?.as_u64();
            self.leave().await?;
            let told = self.value("height()").await?.as_u64();
            if told == content && told.is_some_and(|told| told > 0) {
                return Ok(told.unwrap_or_default());
            }
            ensure!(
                start.elapsed() < std::time::Duration::from_secs(10),
                "the content is {content:?} px high, but the host was told {told:?}"
            );
            tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        }
    }
}

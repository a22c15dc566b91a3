//! How high a frame has to be, measured in a browser.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use fantoccini::Client;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::dist;
use crate::page::{ASK, Page};
use crate::site::Site;
use crate::vendor;

/// The published table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heights {
    /// The story that it was measured with: another one has other heights.
    pub of: Of,
    /// Widths in CSS pixels; a height is enough from its width up to the next.
    pub widths: Vec<u32>,
    /// Heights in CSS pixels, by language and mode, one for each width.
    pub heights: BTreeMap<String, BTreeMap<String, Vec<u32>>>,
}

/// A story, and how large it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Of {
    /// Its id.
    pub story: String,
    /// How many partners it has, members of groups too.
    pub partners: usize,
    /// How many modules.
    pub modules: usize,
    /// How many shared interests.
    pub interests: usize,
}

/// What the site's own data says of its story.
const OF: &str = "(() => { const request = new XMLHttpRequest(); request.open('GET', 'data.json', false); request.send(); \
    const { story, partners, modules, interests } = JSON.parse(request.responseText); \
    return { story: story.id, partners: partners.length, modules: modules.length, interests: interests.length }; })()";

/// What can be framed.
pub const MODES: [&str; 4] = ["whole", "board", "chapter", "compare"];

/// Widths worth a row: those of phones and columns, and those at which the layout changes.
pub const WIDTHS: [u32; 11] = [320, 360, 400, 460, 544, 600, 640, 720, 800, 960, 1160];

/// Boards whose finding is long, beside the one that a frame starts with.
const BOARDS: [&str; 3] = ["", "#rule=consensus", "#p=japan"];

/// The height of the content.
const HEIGHT: &str = "Math.ceil(document.querySelector('main').getBoundingClientRect().height)";

/// Measures every mode in every language at these widths, in Chromium: as it comes, chapter by chapter. What a reader
/// opens in it, an answer to a bet say, makes the frame higher when it is opened.
pub async fn measure(client: &Client, site: &Site, widths: &[u32]) -> Result<Heights> {
    let page = Page::load(client, &site.address("")).await?;
    let of = serde_json::from_value(page.value(OF).await?)?;
    let mut heights = BTreeMap::new();
    for language in dist::languages()? {
        let mut modes = BTreeMap::new();
        for mode in MODES {
            let mut most = vec![0; widths.len()];
            for address in addresses(client, site, mode).await? {
                let (query, fragment) = address.split_once('#').unwrap_or((&address, ""));
                let address = site.address(&format!("?{query}&lang={language}#{fragment}"));
                let page = open(client, &address, &language).await?;
                grow(&page, widths, &mut most).await?;
                while mode == "whole" && page.shows("[data-current] .next").await? {
                    page.click("[data-current] .next").await?;
                    grow(&page, widths, &mut most).await?;
                }
            }
            modes.insert(mode.to_owned(), most);
        }
        heights.insert(language, modes);
    }
    let widths = widths.to_vec();
    Ok(Heights {
        of,
        widths,
        heights,
    })
}

/// The queries (and fragments) of a mode.
async fn addresses(client: &Client, site: &Site, mode: &str) -> Result<Vec<String>> {
    match mode {
        "board" => {
            let boards = BOARDS.iter().map(|board| format!("embed=board{board}"));
            Ok(boards.collect())
        }
        "chapter" => {
            let page = Page::ready(client, &site.address("")).await?;
            let ids = "[...document.querySelectorAll('.chapter[id]')].map((chapter) => chapter.dataset.chapter)";
            let ids: Vec<String> = serde_json::from_value(page.value(ids).await?)?;
            Ok(ids
                .into_iter()
                .map(|id| format!("embed=chapter:{id}"))
                .collect())
        }
        other => Ok(vec![format!("embed={other}")]),
    }
}

/// Opens a page that may lead on to another page.
async fn open(client: &Client, address: &str, language: &str) -> Result<Page> {
    let page = Page::load(client, address).await?;
    page.until(
        "the embed",
        &format!(
            "{ASK}, document.documentElement.lang === {language:?} \
             && document.documentElement.dataset.plugboard === 'ready' \
             && !(location.search.includes('chapter:') && !document.querySelector('#app')?.dataset.chapter)"
        ),
    )
    .await
    .context(address.to_owned())?;
    Ok(page)
}

async fn grow(page: &Page, widths: &[u32], most: &mut [u32]) -> Result<()> {
    for (&width, most) in widths.iter().zip(most) {
        let height = height(page, width).await?;
        *most = (*most).max(height);
    }
    Ok(())
}

async fn height(page: &Page, width: u32) -> Result<u32> {
    let size = json!({ "width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": false });
    vendor::devtools(&page.client, "Emulation.setDeviceMetricsOverride", size).await?;
    let hidden = json!({ "hidden": true });
    vendor::devtools(&page.client, "Emulation.setScrollbarsHidden", hidden).await?;
    let height = page.value(HEIGHT).await?;
    let height = height.as_u64().context("no height")?;
    Ok(u32::try_from(height)?)
}

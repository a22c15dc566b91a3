use std::path::Path;

use super::address::{Folders, Page};
use super::assets::Assets;
use super::bundle::Bundle;
use super::data::citation::{self, BIBTEX, CSL, DATA_CSV, DATA_JSON};
use super::data::{json, table};
use super::document::page;
use super::hosting;
use super::manifest::{Kind, Made};
use super::output::{Output, SiteError};
use super::share::cards::{self, Painter};
use super::share::oembed::oembed;
use super::share::{Beside, Share, SiteAddress, oembed_file};
use crate::story::{Edition, Story};

/// What a site is made with.
pub struct Site<'a> {
    /// What is the same for every story.
    pub bundle: &'a Bundle,
    /// Where it goes. Other files that stand there stay.
    pub folder: &'a Path,
    /// Where the site will stand, if that is known.
    pub address: Option<SiteAddress>,
    /// What draws the social cards; without it there are none.
    pub painter: Option<&'a Painter>,
    /// Whether to put compressed twins beside the files, for hosts that do not compress by themselves. It takes
    /// longest of all: nobody needs them of a page that is being written.
    pub twins: bool,
    /// Other stories' sites that its pages lead to.
    pub beside: Vec<Beside>,
}

impl<'a> Site<'a> {
    /// A site with twins and without cards, that may stand anywhere and knows no other.
    pub fn new(bundle: &'a Bundle, folder: &'a Path) -> Site<'a> {
        Site {
            bundle,
            folder,
            address: None,
            painter: None,
            twins: true,
            beside: Vec::new(),
        }
    }
}

/// Makes the site of a story. Returns sentences on what was left out, and how to have it.
///
/// # Errors
/// The first thing that is in the way.
pub fn build(story: &Story, site: Site) -> Result<Vec<String>, SiteError> {
    let Site {
        bundle,
        folder,
        address,
        painter,
        twins,
        beside,
    } = site;
    let folders = Folders {
        languages: story.languages(),
    };
    if folders.languages.is_empty() {
        return Err(SiteError::NoLanguage);
    }
    let mut output = Output::new(folder, twins);
    let assets = Assets::put(&mut output, bundle, story)?;
    let editions = story.editions();
    let mut notes = Vec::new();
    let mut share = Share {
        address,
        cards: Vec::new(),
        beside,
    };
    if let Some(painter) = painter {
        (share.cards, notes) = cards::draw(painter, story, &editions, &folders, &mut output)?;
    }
    for edition in &editions {
        put_edition(&mut output, story, edition, &assets, &share)?;
    }
    let helper = hosting::helper(&bundle.embed, &editions);
    output.write(Made::new("embed.js", Kind::Helper), helper.as_bytes())?;
    let headers = hosting::headers(output.manifest());
    output.write(Made::new("_headers", Kind::Headers), headers.as_bytes())?;
    output.finish()?;
    if share.address.is_none() {
        notes.push(
            "links to the pages show no card yet: say where they will stand with \
             --address https://example.org/plugboard/, or in the variable PLUGBOARD_ADDRESS"
                .to_owned(),
        );
    }
    Ok(notes)
}

/// Writes all that one language has: its pages, what they load, and what is taken away from them.
fn put_edition(
    output: &mut Output,
    story: &Story,
    edition: &Edition,
    assets: &Assets,
    share: &Share,
) -> Result<(), SiteError> {
    let folders = Folders {
        languages: story.languages(),
    };
    let told = &edition.seed;
    let files = assets.files(output, edition, folders.folder(told.language))?;
    let made = |file: &str, kind| Made {
        language: Some(told.language.tag().to_owned()),
        ..Made::new(folders.folder(told.language) + file, kind)
    };
    for of in Page::all(edition) {
        let (html, loads) = page(story, edition, of, &files, share);
        let made_page = Made {
            page: Some(of.kind().to_owned()),
            loads,
            ..made(&of.file(told), Kind::Page)
        };
        output.write(made_page, html.as_bytes())?;
        if let Some(answer) = oembed(story, edition, of, share) {
            let made = made(&oembed_file(told, of), Kind::Oembed);
            output.write(made, answer.to_string().as_bytes())?;
        }
    }
    let csv = table::csv(edition);
    output.write(made(DATA_CSV, Kind::Data), &csv)?;
    let json = json::json(edition, share.address.as_ref());
    output.write(made(DATA_JSON, Kind::Data), &pretty(&json))?;
    let bibtex = citation::bibtex(edition, &folders, share);
    output.write(made(BIBTEX, Kind::Citation), bibtex.as_bytes())?;
    let csl = citation::csl(edition, &folders, share);
    output.write(made(CSL, Kind::Citation), &pretty(&csl))
}

fn pretty(json: &serde_json::Value) -> Vec<u8> {
    format!("{json:#}\n").into_bytes()
}

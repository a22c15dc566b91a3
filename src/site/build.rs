use std::path::Path;

use super::address::Folders;
use super::assets::Assets;
use super::bundle::Bundle;
use super::hosting;
use super::in_language::InLanguage;
use super::manifest::{Kind, Made};
use super::output::{Output, SiteError};
use super::share::cards::{self, Painter};
use super::share::{Beside, Share, SiteAddress};
use crate::story::Story;

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
        let folder = folders.folder(edition.seed.language);
        let told = InLanguage {
            story,
            edition,
            files: &assets.files(&mut output, edition, folder)?,
            share: &share,
        };
        for (made, content) in told.items().filter_map(|item| told.make(item)) {
            output.write(made, &content)?;
        }
    }
    let helper = hosting::helper(&bundle.embed, &editions);
    output.write(Made::new(hosting::HELPER, Kind::Helper), helper.as_bytes())?;
    let headers = hosting::headers(output.manifest(), assets.sheet());
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

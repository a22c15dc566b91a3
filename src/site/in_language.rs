//! All that a site has in one language: its pages, and what is taken away from them. Each is made when it is wanted.

use super::address::{Folders, Page};
use super::assets::Files;
use super::data::citation::{self, BIBTEX, CSL, DATA_CSV, DATA_JSON};
use super::data::{json, table};
use super::document::page;
use super::manifest::{Kind, Made};
use super::share::oembed::oembed;
use super::share::{Share, oembed_file};
use crate::story::{Edition, Story};

/// What is told in one language.
pub(super) struct InLanguage<'a> {
    pub(super) story: &'a Story,
    pub(super) edition: &'a Edition,
    /// What its pages load.
    pub(super) files: &'a Files,
    pub(super) share: &'a Share,
}

/// A file of it.
#[derive(Clone, Copy)]
pub(super) enum Item {
    Page(Page),
    /// The answer to oEmbed for a page.
    Oembed(Page),
    Csv,
    Json,
    Bibtex,
    Csl,
}

impl InLanguage<'_> {
    /// Everything that there may be.
    pub(super) fn items(&self) -> impl Iterator<Item = Item> {
        let pages = Page::all(self.edition).into_iter();
        let pages = pages.flat_map(|page| [Item::Page(page), Item::Oembed(page)]);
        pages.chain([Item::Csv, Item::Json, Item::Bibtex, Item::Csl])
    }

    /// The way to its file from the site's folder.
    pub(super) fn file(&self, item: Item) -> String {
        let told = &self.edition.seed;
        let name = match item {
            Item::Page(page) => page.file(told),
            Item::Oembed(page) => oembed_file(told, page),
            Item::Csv => DATA_CSV.to_owned(),
            Item::Json => DATA_JSON.to_owned(),
            Item::Bibtex => BIBTEX.to_owned(),
            Item::Csl => CSL.to_owned(),
        };
        self.folders().folder(told.language) + &name
    }

    /// Makes it. There is no answer to oEmbed as long as nobody knows where the site will stand.
    pub(super) fn make(&self, item: Item) -> Option<(Made, Vec<u8>)> {
        let InLanguage {
            story,
            edition,
            files,
            share,
        } = *self;
        let made = |kind| Made {
            language: Some(edition.seed.language.tag().to_owned()),
            ..Made::new(self.file(item), kind)
        };
        Some(match item {
            Item::Page(of) => {
                let (html, loads) = page(story, edition, of, files, share);
                let made = Made {
                    page: Some(of.kind().to_owned()),
                    loads,
                    ..made(Kind::Page)
                };
                (made, html.into_bytes())
            }
            Item::Oembed(of) => {
                let answer = oembed(story, edition, of, share)?;
                (made(Kind::Oembed), answer.to_string().into_bytes())
            }
            Item::Csv => (made(Kind::Data), table::csv(edition)),
            Item::Json => {
                let json = json::json(edition, share.address.as_ref());
                (made(Kind::Data), pretty(&json))
            }
            Item::Bibtex => {
                let bibtex = citation::bibtex(edition, &self.folders(), share);
                (made(Kind::Citation), bibtex.into_bytes())
            }
            Item::Csl => {
                let csl = citation::csl(edition, &self.folders(), share);
                (made(Kind::Citation), pretty(&csl))
            }
        })
    }

    fn folders(&self) -> Folders {
        Folders {
            languages: self.story.languages(),
        }
    }
}

fn pretty(json: &serde_json::Value) -> Vec<u8> {
    format!("{json:#}\n").into_bytes()
}

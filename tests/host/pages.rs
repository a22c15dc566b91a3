//! Pages for tests, and what they say.

use crate::stories::LANGUAGES;
use plugboard::site::{Explore, Files, Page, Share, page};
use plugboard::story::Language;
use plugboard::story::Story;
use scraper::{Html, Selector};

/// Where the shared site of the tests is.
pub const ADDRESS: &str = "https://example.org/plugboard/";

/// A site with an address and a card in every language.
pub fn shared() -> Share {
    Share {
        address: Some(ADDRESS.parse().unwrap()),
        cards: LANGUAGES.to_vec(),
        beside: Vec::new(),
    }
}

/// A page as the build writes it.
pub fn html_of(story: &Story, language: Language, of: Page, share: &Share) -> String {
    page(story, &story.edition(language), of, &files(), share).0
}

/// The names of files that a page loads.
fn files() -> Files {
    let name = |name: &str| name.to_owned();
    Files {
        folder: String::new(),
        styles: name("a.css"),
        sheet: "p{margin:0}".into(),
        inner: name("b.css"),
        script: name("a.js"),
        program: name("a.wasm"),
        program_script: name("b.js"),
        explore: Explore {
            styles: name("c.css"),
            script: name("c.js"),
            program: name("c.wasm"),
        },
        said: name("d.js"),
        frame: name("e.js"),
        frame_use: name("f.js"),
    }
}

/// A page of a site without an address: as the build writes it, and as it is read.
pub fn document_of(story: &Story, language: Language, of: Page) -> (String, Html) {
    let text = html_of(story, language, of, &Share::default());
    let html = Html::parse_document(&text);
    (text, html)
}

/// How many elements there are of a kind.
pub fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).expect(selector))
        .count()
}

/// The text of the first of them, which must be there.
pub fn text(html: &Html, selector: &str) -> String {
    let found = html
        .select(&Selector::parse(selector).expect(selector))
        .next();
    found
        .unwrap_or_else(|| panic!("no {selector}"))
        .text()
        .collect()
}

/// An attribute of the first of them.
pub fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).expect(selector);
    let found = html.select(&selector).next()?;
    found.value().attr(name).map(str::to_owned)
}

/// The texts of all elements of a kind.
pub fn texts(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect(selector);
    let found = html.select(&selector);
    found.map(|one| one.text().collect()).collect()
}

/// Every page that a reader comes to by a link.
pub fn linked_pages(story: &Story) -> impl Iterator<Item = Page> {
    let pages = Page::all(&story.edition(story.languages()[0]));
    pages.into_iter().filter(|page| *page != Page::Rest)
}

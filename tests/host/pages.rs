//! Pages for tests, and what they say.

use crate::stories::LANGUAGES;
use plugboard::site::{Files, Page, Share, page};
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
    }
}

/// A page as the build writes it.
pub fn html_of(story: &Story, language: Language, of: Page, share: &Share) -> String {
    let files = Files {
        styles: "a.css".to_owned(),
        inner: "b.css".to_owned(),
        exploring: "c.css".to_owned(),
        script: "a.js".to_owned(),
        wasm: "a.wasm".to_owned(),
    };
    page(story, &story.edition(language), of, &files, share)
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

//! What a page needs to be found and shown elsewhere: the address it will have there, and its card.

pub(super) mod cards;
pub(super) mod head;
mod indexed;
pub(super) mod oembed;
pub(super) mod pictures;

use std::fmt;
use std::str::FromStr;

use url::Url;

use super::address::{Folders, Page};
use crate::story::{Language, Seed};

/// Where the site will stand. Nothing else in a site is absolute, so that its folder works anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress(Url);

/// Why a text is no [`SiteAddress`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("give the site's folder as https://example.org/plugboard/, without “?” and “#”")]
pub struct NoAddress;

impl FromStr for SiteAddress {
    type Err = NoAddress;

    fn from_str(text: &str) -> Result<Self, NoAddress> {
        let mut url = Url::parse(text.trim()).map_err(|_| NoAddress)?;
        let is_of_web = ["http", "https"].contains(&url.scheme()) && url.has_host();
        // What a URL parser lets pass and mends is not what was meant.
        let is_written_so = text.trim().split_once("://").is_some_and(|(scheme, rest)| {
            scheme.eq_ignore_ascii_case(url.scheme()) && !rest.starts_with('/')
        });
        if !is_of_web || !is_written_so || url.query().is_some() || url.fragment().is_some() {
            return Err(NoAddress);
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(SiteAddress(url))
    }
}

impl fmt::Display for SiteAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is known of a site beyond its own folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Where it will stand. Without it, what needs a whole address is left out rather than guessed.
    pub address: Option<SiteAddress>,
    /// The languages whose social cards have been drawn.
    pub cards: Vec<Language>,
    /// Other stories' sites that pages lead to.
    pub beside: Vec<Beside>,
}

/// Another story's site that stands beside this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// What the story is called, in each of its languages.
    pub name: Vec<(Language, String)>,
    /// The way to its folder from the folder of this site: `ipef/`, say, or `../`.
    pub address: String,
}

impl Beside {
    /// What it is called in a language, or in one like it, or else in its first.
    pub(super) fn in_language(&self, language: Language) -> Option<(Language, &str)> {
        let base = |of: Language| of.tag().split('-').next().map(str::to_owned);
        let mut names = self.name.iter();
        let found = names
            .clone()
            .find(|(of, _)| *of == language)
            .or_else(|| names.clone().find(|(of, _)| base(*of) == base(language)))
            .or_else(|| names.next());
        found.map(|(language, name)| (*language, &**name))
    }
}

impl Share {
    /// The whole address of a page.
    pub fn page(&self, folders: &Folders, story: &Seed, page: Page) -> Option<String> {
        let file = match page {
            Page::Whole => String::new(),
            _ => page.file(story),
        };
        self.file(folders, story.language, &file)
    }

    /// The whole address of a page's card, where it has one.
    pub fn card(&self, folders: &Folders, story: &Seed, page: Page) -> Option<String> {
        let drawn = self.cards.contains(&story.language);
        let card = drawn.then(|| card_file(story, page))?;
        self.file(folders, story.language, &card)
    }

    /// The whole address of a page's oEmbed answer.
    pub fn oembed(&self, folders: &Folders, story: &Seed, page: Page) -> Option<String> {
        self.file(folders, story.language, &oembed_file(story, page))
    }

    fn file(&self, folders: &Folders, language: Language, file: &str) -> Option<String> {
        let folder = folders.folder(language);
        self.address
            .as_ref()
            .map(|address| format!("{address}{folder}{file}"))
    }
}

/// A page's card, in its language's folder. Pages without a board have the whole story's.
pub(super) fn card_file(story: &Seed, page: Page) -> String {
    let page = match page {
        Page::Chapter(_) => page,
        _ => Page::Whole,
    };
    format!("cards/{}.png", stem(story, page))
}

/// A page's oEmbed answer, in its language's folder.
pub(super) fn oembed_file(story: &Seed, page: Page) -> String {
    format!("oembed/{}.json", stem(story, page))
}

fn stem(story: &Seed, page: Page) -> String {
    let file = page.file(story);
    file.trim_end_matches(".html").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_with_a_slash_and_holds_nothing_that_could_be_markup() {
        let read = |text: &str| {
            text.parse::<SiteAddress>()
                .map(|address| address.to_string())
        };
        let whole = "https://example.org/plugboard/";
        assert_eq!(read(whole).as_deref(), Ok(whole));
        assert_eq!(
            read(" https://example.org/plugboard\n").as_deref(),
            Ok(whole)
        );
        assert_eq!(
            read("https://例え.jp/\"><script>").as_deref(),
            Ok("https://xn--r8jz45g.jp/%22%3E%3Cscript%3E/")
        );
        for text in [
            "",
            "example.org",
            "https://",
            "https:///x",
            "ftp://example.org/",
            "https://example.org/?a",
            "https://example.org/#a",
        ] {
            assert_eq!(read(text), Err(NoAddress), "{text}");
        }
    }
}

//! A board by its link, and the story before it. A link that the story cannot follow whole is refused: an answer about another board would
//! look as right as this one's.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use miette::{bail, miette};

use super::EXAMPLE;
use crate::coalition::{Coalition, Selection};
use crate::site::Page;
use crate::state::link::{self, Dropped};
use crate::story::read::nearest;
use crate::story::{Edition, Rule, Seed, Standing};

/// An address with a fragment or without, or a fragment alone, as it was typed.
#[derive(Clone)]
pub(super) struct Link {
    typed: String,
    /// Empty where there is a fragment only.
    address: String,
    fragment: String,
}

/// The first word of those that say which boards: a link, or the story that the links after it are of.
#[derive(Clone)]
pub(super) enum First {
    Link(Link),
    Story(PathBuf),
}

impl First {
    /// The story, where one was named, and all links, of which there is one at least.
    pub(super) fn with(self, mut links: Vec<Link>) -> miette::Result<(Option<PathBuf>, Vec<Link>)> {
        match self {
            First::Link(link) => {
                links.insert(0, link);
                Ok((None, links))
            }
            First::Story(story) if links.is_empty() => Err(miette!(
                help = format!("say which board, by a link or its fragment: {EXAMPLE}"),
                "no link stands after the story {}",
                story.display()
            )),
            First::Story(story) => Ok((Some(story), links)),
        }
    }
}

impl FromStr for First {
    type Err = String;

    /// A link has a # or a = in it, or begins as an address: no other word is ever taken for one, and what is neither a
    /// link nor there on the disk is nothing.
    fn from_str(typed: &str) -> Result<First, String> {
        let is_link = typed.contains(['#', '=']) || is_address(typed);
        if is_link {
            return Ok(First::Link(typed.parse()?));
        }
        let path = PathBuf::from(typed);
        if path.exists() {
            return Ok(First::Story(path));
        }
        Err(format!(
            "no link, and no folder of a story; write an address or what stands from its # on: {EXAMPLE}"
        ))
    }
}

impl FromStr for Link {
    type Err = String;

    fn from_str(typed: &str) -> Result<Link, String> {
        let (address, fragment) = match typed.split_once('#') {
            Some((address, fragment)) => (address, fragment),
            None if is_address(typed) => (typed, ""),
            None if typed.contains('=') => ("", typed),
            None => {
                return Err(format!(
                    "no link; write an address or what stands from its # on: {EXAMPLE}"
                ));
            }
        };
        if !(address.is_empty() || is_address(address)) {
            return Err(format!(
                "no address stands before its #; leave “{address}” out, or begin it with https://"
            ));
        }
        Ok(Link {
            typed: typed.to_owned(),
            address: address.to_owned(),
            fragment: fragment.to_owned(),
        })
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

impl Link {
    /// The board that the link leads to in this story.
    pub(super) fn selection(&self, edition: &Edition) -> miette::Result<Selection> {
        let story = &*edition.seed;
        let Link {
            typed, fragment, ..
        } = self;
        let coalition = Coalition::new(story);
        let start = self.start(edition, &coalition)?;
        let decoded = link::decode(fragment, &start, story, &coalition);
        // Readers are not told of what other tools add to a link. Here it may be a word of ours, misspelled.
        let others = link::others_words(fragment);
        if decoded.is_none() && others.is_empty() {
            bail!(
                "“#{fragment}” is a place in the page and no board; write one like {EXAMPLE}, or # for the first"
            );
        }
        let decoded = decoded.unwrap_or_default();
        let dropped = decoded.dropped.into_iter().map(|dropped| match dropped {
            Dropped::Unknown(what) | Dropped::Unreadable(what) => what,
            Dropped::TooLong => format!("more than {} bytes", link::MOST),
        });
        let mut unknown: Vec<String> = dropped.chain(others).collect();
        unknown.sort();
        unknown.dedup();
        if !unknown.is_empty() {
            let quoted: Vec<String> = unknown.iter().map(|word| format!("“{word}”")).collect();
            return Err(miette!(
                help = mend(&unknown, story),
                "the link {typed} asks for {}, which the story “{}” does not have",
                quoted.join(" and "),
                story.id
            ));
        }
        Ok(decoded.selection.unwrap_or(start))
    }

    /// The board that the link's page starts from, which the fragment changes.
    fn start(&self, edition: &Edition, coalition: &Coalition) -> miette::Result<Selection> {
        let story = &*edition.seed;
        let path = self.address.split('?').next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        if !file.ends_with(".html") {
            return Ok(Selection::start(story, coalition));
        }
        let mut pages = Page::all(edition).into_iter();
        match pages.find(|page| page.file(story) == file) {
            Some(Page::Chapter(chapter)) => {
                Ok(Selection::of(story.first_board(Some(chapter)), coalition))
            }
            Some(_) => Ok(Selection::start(story, coalition)),
            None => bail!(
                "the story “{}” has no page {file}; copy the link from its page",
                story.id
            ),
        }
    }
}

/// What to do about words of a link that the story does not have.
fn mend(unknown: &[String], story: &Seed) -> String {
    let words = link::FIELDS
        .into_iter()
        .chain(story.partners.iter().map(|partner| &*partner.id))
        .chain(story.modules.iter().map(|module| &*module.id))
        .chain(Rule::ALL.map(Rule::id))
        .chain(Standing::ALL.map(Standing::id));
    let words: Vec<&str> = words.collect();
    let near = unknown.iter().filter_map(|word| {
        Some(format!(
            "“{}” for “{word}”",
            nearest(word, words.iter().copied())?
        ))
    });
    let near: Vec<String> = near.collect();
    let fields = link::FIELDS.join(", ");
    let copy = format!("copy the link from the story's page ({fields} can stand before an =)");
    if near.is_empty() {
        format!("mend that, or {copy}")
    } else {
        format!("write {}, or {copy}", near.join(" and "))
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

//! What a board says and how it looks, for those who write about it. A link that the story cannot follow whole
//! is refused: an answer about another board would look as right as this one's.

use miette::{Report, bail, miette};
use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::picture::Theme;
use plugboard::site::Page;
use plugboard::state::link::{self, Dropped};
use plugboard::story::{Language, Seed, Story};
use plugboard::words::{Finding, phrases};

const EXAMPLE: &str = "'#p=japan&bar=signed'";

/// The sentence that readers see under each link's board, in every language of the story.
pub fn finding(story: &Story, links: &[String]) -> miette::Result<String> {
    if links.is_empty() {
        bail!("say which board, by a link or its fragment: plugboard finding {EXAMPLE}");
    }
    let editions = story.editions();
    let told = &editions[0].seed;
    let boards: Vec<(&String, Selection)> = links
        .iter()
        .map(|link| Ok((link, selection(link, told)?)))
        .collect::<miette::Result<_>>()?;
    let mut said = String::new();
    for edition in &editions {
        let told = &edition.seed;
        let coalition = Coalition::new(told);
        for (link, selection) in &boards {
            let board = Board::derive(&coalition, selection);
            let verdict = phrases(told.language).verdict(&Finding::of(told, selection, &board));
            said += &format!("{link}\n    {verdict}\n");
        }
    }
    Ok(said)
}

/// The board of a link as SVG, for print or a newsletter. After the link may stand a language, “dark”, or both.
pub fn picture(story: &Story, arguments: &[String]) -> miette::Result<String> {
    let Some((link, rest)) = arguments.split_first() else {
        bail!("say which board, by a link or its fragment: plugboard picture {EXAMPLE}");
    };
    let (mut language, mut theme) = (None, None);
    for word in rest {
        let mut spoken = story.languages().into_iter();
        let spoken = spoken.find(|language| language.tag() == word);
        match (word.as_str(), spoken) {
            (_, Some(spoken)) if language.is_none() => language = Some(spoken),
            ("dark", _) if theme.is_none() => theme = Some(Theme::Dark),
            _ => return Err(neither(story, word)),
        }
    }
    let language = language.unwrap_or(story.languages()[0]);
    let edition = story.edition(language);
    let told = &edition.seed;
    let selection = selection(link, told)?;
    let fragment = link::written(&selection, told, &Coalition::new(told));
    let theme = theme.unwrap_or(Theme::Light);
    Ok(plugboard::site::picture(story, &edition, &fragment, theme))
}

/// What may stand after a link, where something else does or something does twice.
fn neither(story: &Story, word: &str) -> Report {
    let tags: Vec<&str> = story.languages().into_iter().map(Language::tag).collect();
    let tags = tags.join(", ");
    miette!(
        "after the link comes at most one language of the story ({tags}) and “dark”; take “{word}” away"
    )
}

/// The board that a link leads to: an address with a fragment or without, or a fragment alone.
fn selection(link: &str, story: &Seed) -> miette::Result<Selection> {
    let (address, fragment) = match link.split_once('#') {
        Some((address, fragment)) => (address, fragment),
        None if is_address(link) => (link, ""),
        None if link.contains('=') => ("", link),
        None => {
            bail!("“{link}” is no link; write an address or what stands from its # on: {EXAMPLE}")
        }
    };
    if !(address.is_empty() || is_address(address)) {
        bail!("“{address}” before the # is no address; leave it out, or begin it with https://");
    }
    let coalition = Coalition::new(story);
    let start = start(address, story, &coalition)?;
    let decoded = link::decode(fragment, &start, story, &coalition);
    // Readers are not told of what other tools add to a link. Here it may be a word of ours, misspelled.
    let others = link::others_words(fragment);
    if decoded.is_none() && others.is_empty() {
        bail!(
            "“#{fragment}” is a place in the page and no board; write one like {EXAMPLE}, or # for the first"
        );
    }
    let decoded = decoded.unwrap_or_default();
    let unknown = decoded.dropped.iter().map(|dropped| match dropped {
        Dropped::Unknown(what) | Dropped::Unreadable(what) => format!("“{what}”"),
        Dropped::TooLong => format!("more than {} bytes", link::MOST),
    });
    let others = others.iter().map(|key| format!("“{key}”"));
    let mut unknown: Vec<String> = unknown.chain(others).collect();
    unknown.sort();
    unknown.dedup();
    if !unknown.is_empty() {
        bail!(
            "the link {link} asks for {}, which the story “{}” does not have; mend that word, or copy the link from the story's page ({} can stand before an =)",
            unknown.join(" and "),
            story.id,
            link::FIELDS.join(", ")
        );
    }
    Ok(decoded.selection.unwrap_or(start))
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// The board that a page starts from, which a fragment changes.
fn start(address: &str, story: &Seed, coalition: &Coalition) -> miette::Result<Selection> {
    let path = address.split('?').next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    if !file.ends_with(".html") {
        return Ok(Selection::start(story, coalition));
    }
    let mut pages = Page::all(story).into_iter();
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

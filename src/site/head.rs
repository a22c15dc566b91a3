//! What a page says about itself to those who show a link to it. Every reader pays for it, so each thing is
//! said once.

use serde_json::{Value, json};

use super::address::{Folders, Page};
use super::markup::escape;
use super::pages::content;
use super::pictures;
use super::share::Share;
use crate::picture::{CARD_HEIGHT, CARD_WIDTH};
use crate::snippet::{ALLOW, SANDBOX};
use crate::story::{Edition, Publisher, Story};
use crate::view::Scene;
use crate::words::share_phrases;

/// The part of a page's head that is for machines, a line each.
pub(super) fn metadata(
    scene: &Scene,
    publisher: Option<&Publisher>,
    page: Page,
    folders: &Folders,
    share: &Share,
    title: &str,
) -> String {
    let story = &scene.seed;
    let title = escape(title);
    let mut head = format!(
        "<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"{title}\">\n"
    );
    if let Some(publisher) = publisher {
        let name = escape(&publisher.name);
        head += &format!("<meta property=\"og:site_name\" content=\"{name}\">\n");
    }
    if let Some(address) = share.page(folders, story, page) {
        head += &format!(
            "<link rel=\"canonical\" href=\"{address}\">\n<meta property=\"og:url\" content=\"{address}\">\n"
        );
    }
    if let Some(card) = share.card(folders, story, page) {
        let verdict = escape(&pictures::verdict(scene, page));
        head += &format!(
            "<meta property=\"og:image\" content=\"{card}\">\n\
             <meta property=\"og:image:width\" content=\"{CARD_WIDTH}\">\n\
             <meta property=\"og:image:height\" content=\"{CARD_HEIGHT}\">\n\
             <meta property=\"og:image:alt\" content=\"{verdict}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n"
        );
    }
    if let Some(oembed) = share.oembed(folders, story, page) {
        head += &format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{oembed}\" title=\"{title}\">\n"
        );
    }
    // Search engines want whole addresses here; readers have links in the page.
    if let Some(address) = &share.address {
        for other in &folders.languages {
            let file = page.file(story);
            let file = if page == Page::Whole { "" } else { &file };
            head += &format!(
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{address}{}{file}\">\n",
                other.tag(),
                folders.folder(*other)
            );
        }
    }
    if !content(page).is_for_search() {
        head += "<meta name=\"robots\" content=\"noindex\">\n";
    }
    if let Some(data) = linked_data(scene, publisher, page, folders, share) {
        // A block of data, which no browser runs and no `script-src` forbids. Nothing in it ends the block.
        let data = data.to_string().replace('<', "\\u003c");
        head += &format!("<script type=\"application/ld+json\">{data}</script>\n");
    }
    head
}

/// The explainer as schema.org has it: background to an opinion of someone else's.
fn linked_data(
    scene: &Scene,
    publisher: Option<&Publisher>,
    page: Page,
    folders: &Folders,
    share: &Share,
) -> Option<Value> {
    let story = &scene.seed;
    if !page.has_board() {
        return None;
    }
    let heading = match page.chapter() {
        Some(chapter) => &scene.prose.chapters[chapter].heading,
        None => &story.title,
    };
    let argument = &scene.prose.argument;
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "BackgroundNewsArticle",
        "headline": **heading,
        "inLanguage": story.language.tag(),
        "dateModified": story.verified.to_string(),
        "isBasedOn": {
            "@type": "OpinionNewsArticle",
            "author": { "@type": "Person", "name": *argument.author },
            "publisher": { "@type": "Organization", "name": *argument.publisher },
            "datePublished": story.argued.to_string(),
        },
    });
    if let Some(publisher) = publisher {
        data["publisher"] = json!({ "@type": "Organization", "name": *publisher.name });
        if let Some(url) = &publisher.url {
            data["publisher"]["url"] = (**url).into();
        }
    }
    if page != Page::Whole {
        data["isPartOf"] = json!({ "@type": "CreativeWork", "name": *story.title });
    }
    if let Some(card) = share.card(folders, story, page) {
        data["image"] = card.into();
    }
    Some(data)
}

/// A page as oEmbed 1.0 has it: a frame that anyone may show, with its card. `None` without an address.
pub fn oembed(story: &Story, edition: &Edition, page: Page, share: &Share) -> Option<Value> {
    /// A frame's width where nothing else is asked for.
    const WIDTH: u16 = 800;
    /// High enough for a chapter with its board at that width, and the most that WordPress shows.
    const HEIGHT: u16 = 1000;

    let scene = Scene::of(edition);
    let folders = &Folders {
        languages: story.languages(),
    };
    let (title, _) = content(page).headline(&scene);
    let story = &scene.seed;
    let address = share.page(folders, story, page)?;
    let name = escape(&share_phrases(story.language).frame_title(&title));
    let asked = if page.has_board() { "?embed" } else { "" };
    let frame = format!(
        "<iframe src=\"{address}{asked}\" title=\"{name}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" style=\"border:0;max-width:100%\" \
         loading=\"lazy\" allow=\"{ALLOW}\" sandbox=\"{SANDBOX}\"></iframe>"
    );
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "cache_age": 86400,
        "html": frame,
        "width": WIDTH,
        "height": HEIGHT,
    });
    if let Some(publisher) = &edition.publisher {
        answer["provider_name"] = (*publisher.name).into();
        if let Some(url) = &publisher.url {
            answer["provider_url"] = (**url).into();
        }
    }
    if let Some(card) = share.card(folders, story, page) {
        answer["thumbnail_url"] = card.into();
        answer["thumbnail_width"] = CARD_WIDTH.into();
        answer["thumbnail_height"] = CARD_HEIGHT.into();
    }
    Some(answer)
}

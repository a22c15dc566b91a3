//! What a page says about itself to those who show a link to it. Every reader pays for it, so each thing is
//! said once.

use serde_json::{Value, json};

use super::Share;
use super::pictures;
use crate::picture::{CARD_HEIGHT, CARD_WIDTH};
use crate::site::address::{Folders, Page};
use crate::site::markup::escape;
use crate::site::pages::content;
use crate::story::Edition;
use crate::view::Scene;

/// The part of a page's head that is for machines, a line each.
pub(in crate::site) fn metadata(
    scene: &Scene,
    edition: &Edition,
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
    if let Some(publisher) = &edition.publisher {
        let name = escape(&publisher.name);
        head += &format!("<meta property=\"og:site_name\" content=\"{name}\">\n");
    }
    if let Some(address) = share.page(folders, story, found(page)) {
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
    if let Some(address) = share.address.as_ref().filter(|_| found(page) == page) {
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
    if let Some(data) = linked_data(scene, edition, page, folders, share) {
        // A block of data, which no browser runs and no `script-src` forbids. Nothing in it ends the block.
        let data = data.to_string().replace('<', "\\u003c");
        head += &format!("<script type=\"application/ld+json\">{data}</script>\n");
    }
    head
}

/// The page that is found and shown where this one is meant.
fn found(page: Page) -> Page {
    match page {
        Page::Frame => Page::Whole,
        _ => page,
    }
}

/// The explainer as schema.org has it: background to an opinion of someone else's.
fn linked_data(
    scene: &Scene,
    edition: &Edition,
    page: Page,
    folders: &Folders,
    share: &Share,
) -> Option<Value> {
    let story = &scene.seed;
    if !page.has_board() || found(page) != page {
        return None;
    }
    let heading = match page.chapter() {
        Some(chapter) => &scene.prose.chapters[chapter].heading,
        None => &story.title,
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "BackgroundNewsArticle",
        "headline": **heading,
        "inLanguage": story.language.tag(),
        "dateModified": edition.modified().to_string(),
    });
    if let Some((argument, argued)) = scene.prose.argument.as_ref().zip(story.argued) {
        data["isBasedOn"] = json!({
            "@type": "OpinionNewsArticle",
            "author": { "@type": "Person", "name": *argument.author },
            "publisher": { "@type": "Organization", "name": *argument.publisher },
            "datePublished": argued.to_string(),
        });
    }
    if let Some(publisher) = &edition.publisher {
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

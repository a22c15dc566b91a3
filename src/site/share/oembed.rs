//! Pages as oEmbed's answers, for those who show a link as what it leads to.

use serde_json::{Value, json};

use super::Share;
use crate::picture::{CARD_HEIGHT, CARD_WIDTH};
use crate::site::address::{Folders, Page};
use crate::site::markup::escape;
use crate::site::pages::content;
use crate::snippet::{ALLOW, SANDBOX};
use crate::story::{Edition, Story};
use crate::view::Scene;
use crate::words::share_phrases;

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
    let (title, _) = content(page).headline(&scene, &edition.context);
    let story = &scene.seed;
    let shown = match page {
        Page::Whole => Page::Frame,
        _ => page,
    };
    let address = share.page(folders, story, shown)?;
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

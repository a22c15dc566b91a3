//! What stands on each page, a file each. Which pages there are, and what their files are called, is
//! [`Page`]'s to say.

mod chapter;
mod context;
mod counting;
mod explore;
mod frame;
mod rest;
mod sources;
mod whole;

use yew::prelude::*;

use super::address::Page;
use super::assets::Files;
use super::layout::LayoutProps;
use super::manifest::Loads;
use crate::story::{Context, Edition};
use crate::view::Scene;

/// What one page is.
pub(super) trait Content {
    /// Its title and what it is about, which may be nothing that a sentence says.
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String);

    /// Its body, around its live part.
    fn body(&self, props: &LayoutProps) -> Html;

    /// Its live part, as the browser takes it over; none where the page stays as it is.
    fn live(&self, _scene: &Scene) -> Option<String> {
        None
    }

    /// What its readers load, on which occasion.
    fn loads(&self, files: &Files, edition: &Edition) -> Loads;

    /// Whether who looks for it should find it.
    fn is_for_search(&self) -> bool {
        true
    }
}

/// What a page is.
pub(super) fn content(page: Page) -> Box<dyn Content> {
    match page {
        Page::Whole => Box::new(whole::Whole),
        Page::Frame => Box::new(frame::Frame),
        Page::Chapter(chapter) => Box::new(chapter::Chapter(chapter)),
        Page::Sources => Box::new(sources::SourcesPage),
        Page::Context => Box::new(context::ContextPage),
        Page::Counting => Box::new(counting::CountingPage),
        Page::Explore => Box::new(explore::Explore),
        Page::Rest => Box::new(rest::Rest),
    }
}

/// The body of any page. It is plain markup and stays as it is.
#[component]
pub fn Body(props: &LayoutProps) -> Html {
    content(props.page).body(props)
}

/// The title of a page that is a part of a story.
fn part_of(scene: &Scene, part: &str) -> String {
    format!("{part} – {}", scene.seed.title)
}

//! The whole story with its board.

use yew::prelude::*;

use super::Content;
use crate::site::address::{CONTEXT_PAGE, Page, REST_PAGE};
use crate::site::assets::Files;
use crate::site::comparison::compared_id;
use crate::site::layout::{LayoutProps, exploring, foot, live, masthead};
use crate::site::manifest::{Loads, When};
use crate::site::render::render;
use crate::story::{Comparison, Context, Edition};
use crate::view::{Live, LiveProps, SOURCES_PAGE, Scene};

pub(super) struct Whole;

impl Content for Whole {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        (
            scene.seed.title.to_string(),
            scene.prose.standfirst.to_string(),
        )
    }

    fn body(&self, props: &LayoutProps) -> Html {
        html! {
            <>
                <a class="skip" href="#board">{ props.scene.page_words().skip_to_board() }</a>
                <main>
                    { masthead(props) }
                    { live(props, None) }
                    { exploring(props, None) }
                    { read_on(props) }
                    { foot(props) }
                </main>
            </>
        }
    }

    fn live(&self, scene: &Scene) -> Option<String> {
        Some(render::<Live>(LiveProps::page(scene.clone(), None), true))
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        let mut loads = files.of_boards();
        let near = vec![files.inner.clone(), files.folder.clone() + REST_PAGE];
        loads.insert(When::Near, near);
        loads
    }
}

/// What follows the board, as links. Before the first view all of it would weigh half as much as the view
/// itself, so the start script takes it in from a page of its own as the reader comes near or prints.
fn read_on(props: &LayoutProps) -> Html {
    let LayoutProps {
        scene,
        context,
        comparisons,
        ..
    } = props;
    let (story, words) = (&scene.seed, scene.page_words());
    let compared = |comparison: &Comparison| {
        let page = Page::Chapter(comparison.chapter).file(story);
        let id = &story.chapters[comparison.chapter].id;
        let href = format!("{page}#{}", compared_id(id));
        let chapter = &scene.prose.chapters[comparison.chapter];
        html! { <li><a {href} data-compare="">{ &*chapter.heading }</a></li> }
    };
    let link = |href: String, text: &'static str| html! { <li><a {href}>{ text }</a></li> };
    html! {
        <section class="rest" aria-labelledby="rest-heading" data-rest={REST_PAGE}>
            <h2 id="rest-heading">{ words.read_on() }</h2>
            <ul>
                { for comparisons.iter().map(compared) }
                if !context.events.is_empty() {
                    { link(format!("{CONTEXT_PAGE}#events"), words.events()) }
                }
                if !context.views.is_empty() {
                    { link(format!("{CONTEXT_PAGE}#views"), words.views()) }
                }
                if context.events.is_empty() && context.views.is_empty() && context.checks.is_empty() && !context.figures.is_empty() {
                    { link(CONTEXT_PAGE.to_owned(), words.figures()) }
                }
                if !context.checks.is_empty() {
                    { link(CONTEXT_PAGE.to_owned(), words.checks()) }
                }
                { link(SOURCES_PAGE.to_owned(), words.sources()) }
            </ul>
        </section>
    }
}

//! One chapter with its board.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::layout::{LayoutProps, exploring, foot, live, masthead, side_by_side};
use crate::site::manifest::{Loads, When};
use crate::site::render::render;
use crate::story::{ChapterIx, Context, Edition};
use crate::view::{Live, LiveProps, Scene};

pub(super) struct Chapter(pub ChapterIx);

impl Content for Chapter {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        let chapter = &scene.prose.chapters[self.0];
        let text: Vec<&str> = chapter.text.iter().map(|text| &**text).collect();
        (part_of(scene, &chapter.heading), text.join(" "))
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let scene = &props.scene;
        let comparisons = props.comparisons.iter().filter(|of| of.chapter == self.0);
        html! {
            <>
                <a class="skip" href="#board">{ scene.page_words().skip_to_board() }</a>
                <main>
                    { masthead(props) }
                    { live(props, Some(&scene.seed.chapters[self.0].id)) }
                    { exploring(props, Some(self.0)) }
                    { for comparisons.map(|of| side_by_side(props, of)) }
                    { foot(props) }
                </main>
            </>
        }
    }

    fn live(&self, scene: &Scene) -> Option<String> {
        let props = LiveProps::page(scene.clone(), Some(self.0));
        Some(render::<Live>(props, true))
    }

    fn loads(&self, files: &Files, edition: &Edition) -> Loads {
        let mut loads = files.of_boards();
        let compares = edition.comparisons.iter().any(|of| of.chapter == self.0);
        // An answer is styled there too.
        if compares || edition.seed.first_board(Some(self.0)).focus.is_some() {
            let first_view = loads.entry(When::FirstView).or_default();
            first_view.push(files.inner.clone());
        }
        loads
    }
}

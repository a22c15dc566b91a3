//! The whole story with its board, for frames.

use yew::prelude::*;

use super::Content;
use super::whole::Whole;
use crate::site::assets::Files;
use crate::site::layout::{LayoutProps, exploring, foot, live_for_frames, masthead};
use crate::site::manifest::Loads;
use crate::story::{Context, Edition};
use crate::view::Scene;

pub(super) struct Frame;

impl Content for Frame {
    fn headline(&self, scene: &Scene, context: &Context) -> (String, String) {
        Whole.headline(scene, context)
    }

    fn body(&self, props: &LayoutProps) -> Html {
        html! {
            <>
                <a class="skip" href="#board">{ props.scene.page_words().skip_to_board() }</a>
                <main>
                    { masthead(props) }
                    { live_for_frames(props) }
                    { exploring(props, None) }
                    { foot(props) }
                </main>
            </>
        }
    }

    fn live(&self, scene: &Scene) -> Option<String> {
        Whole.live(scene)
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_boards()
    }

    // Whoever looks for it should find the page of the whole story.
    fn is_for_search(&self) -> bool {
        false
    }
}

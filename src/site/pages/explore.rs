//! What can be found out from the board, on a page of its own.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::layout::{LayoutProps, controls_off, foot, inner_masthead};
use crate::site::manifest::Loads;
use crate::site::render::render;
use crate::site::sum::sum;
use crate::story::{Context, Edition};
use crate::view::{Exploring, ExploringProps, Scene};
use crate::words::exploring_phrases;

pub(super) struct Explore;

impl Content for Explore {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        let words = exploring_phrases(scene.seed.language);
        (part_of(scene, words.heading()), words.lead().to_owned())
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let words = exploring_phrases(props.scene.seed.language);
        // The script turns the fieldset on: until then nothing pretends to answer.
        html! {
            <main>
                { inner_masthead(props, words.heading(), "") }
                { controls_off(props) }
                <fieldset class="live" disabled={true}>
                    <div class="exploring" data-explore-root="" data-alone="" data-sum={sum(&props.app)}>{ Html::from_html_unchecked(props.app.clone()) }</div>
                </fieldset>
                { foot(props) }
            </main>
        }
    }

    fn live(&self, scene: &Scene) -> Option<String> {
        let props = ExploringProps {
            scene: scene.clone(),
            words: exploring_phrases(scene.seed.language),
            page: None,
            alone: true,
        };
        Some(render::<Exploring>(props, true))
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_finding_out()
    }
}

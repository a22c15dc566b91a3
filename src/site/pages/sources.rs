//! All the evidence.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::data::citation::take_along;
use crate::site::layout::{LayoutProps, foot, inner_masthead};
use crate::site::manifest::Loads;
use crate::site::sources::Sources;
use crate::story::{Context, Edition};
use crate::view::Scene;

pub(super) struct SourcesPage;

impl Content for SourcesPage {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        let words = scene.page_words();
        (
            part_of(scene, words.sources()),
            words.sources_lead(&scene.seed.home.inline),
        )
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let words = props.scene.page_words();
        html! {
            <main>
                { inner_masthead(props, words.sources(), &words.sources_lead(&props.scene.seed.home.inline)) }
                <Sources scene={props.scene.clone()} evidence={props.evidence.clone()} ties={props.ties.clone()}
                    interest_summaries={props.interest_summaries.clone()} context={props.context.clone()} partner_notes={props.partner_notes.clone()} />
                { take_along(props) }
                { foot(props) }
            </main>
        }
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_words()
    }
}

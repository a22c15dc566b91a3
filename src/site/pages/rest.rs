//! What follows the board on the page of the whole story, which takes it in as its readers come near.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::context::Events;
use crate::site::layout::{LayoutProps, inner_masthead, side_by_side};
use crate::site::manifest::Loads;
use crate::site::record::Record;
use crate::story::{Context, Edition};
use crate::view::Scene;

pub(super) struct Rest;

impl Content for Rest {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        let title = part_of(scene, scene.page_words().read_on());
        (title, scene.prose.standfirst.to_string())
    }

    fn body(&self, props: &LayoutProps) -> Html {
        html! {
            <main>
                { inner_masthead(props, props.scene.page_words().read_on(), "") }
                { for props.comparisons.iter().map(|comparison| side_by_side(props, comparison)) }
                <Events scene={props.scene.clone()} context={props.context.clone()} brief={true} />
                <Record scene={props.scene.clone()} evidence={props.evidence.clone()} />
            </main>
        }
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_words()
    }

    // Whoever looks for it should find the page that takes it in.
    fn is_for_search(&self) -> bool {
        false
    }
}

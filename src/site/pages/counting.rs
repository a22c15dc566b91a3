//! How we count: what stands on the board, what makes it count, and what has been corrected.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::counting::Counting;
use crate::site::layout::{LayoutProps, foot, inner_masthead};
use crate::site::manifest::Loads;
use crate::story::{Context, Edition};
use crate::view::Scene;
use crate::words::counting_phrases;

pub(super) struct CountingPage;

impl Content for CountingPage {
    fn headline(&self, scene: &Scene, _context: &Context) -> (String, String) {
        let words = counting_phrases(scene.seed.language);
        (part_of(scene, words.heading()), words.lead().to_owned())
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let words = counting_phrases(props.scene.seed.language);
        html! {
            <main>
                { inner_masthead(props, words.heading(), words.lead()) }
                <Counting scene={props.scene.clone()} ties={props.ties.clone()} account={props.account.clone()} />
                { foot(props) }
            </main>
        }
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_words()
    }
}

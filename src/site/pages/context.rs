//! The argument's own figures checked, and others drawn.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::context::{Checks, Events};
use crate::site::layout::{LayoutProps, foot, inner_masthead};
use crate::site::manifest::Loads;
use crate::story::Edition;
use crate::view::Scene;

pub(super) struct ContextPage;

impl Content for ContextPage {
    fn headline(&self, scene: &Scene) -> (String, String) {
        let words = scene.page_words();
        (
            part_of(scene, words.checks()),
            words.checks_lead(&scene.prose.argument.author),
        )
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let words = props.scene.page_words();
        html! {
            <main>
                { inner_masthead(props, words.checks(), &words.checks_lead(&props.scene.prose.argument.author)) }
                <Checks scene={props.scene.clone()} context={props.context.clone()} />
                <Events scene={props.scene.clone()} context={props.context.clone()} brief={false} />
                { foot(props) }
            </main>
        }
    }

    fn loads(&self, files: &Files, _edition: &Edition) -> Loads {
        files.of_words()
    }
}

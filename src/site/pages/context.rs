//! The argument's own figures checked, and others drawn.

use yew::prelude::*;

use super::{Content, part_of};
use crate::site::assets::Files;
use crate::site::context::{Checks, Events};
use crate::site::layout::{LayoutProps, around, around_of, foot, inner_masthead};
use crate::site::manifest::Loads;
use crate::story::{Context, Edition};
use crate::view::Scene;

pub(super) struct ContextPage;

impl Content for ContextPage {
    fn headline(&self, scene: &Scene, context: &Context) -> (String, String) {
        let title = around_of(scene, context);
        (part_of(scene, title), lead(scene, context))
    }

    fn body(&self, props: &LayoutProps) -> Html {
        let lead = lead(&props.scene, &props.context);
        html! {
            <main>
                { inner_masthead(props, around(props), &lead) }
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

/// What was checked, where anything was.
fn lead(scene: &Scene, context: &Context) -> String {
    match &scene.prose.argument {
        Some(argument) if !context.checks.is_empty() => {
            scene.page_words().checks_lead(&argument.author)
        }
        _ => String::new(),
    }
}

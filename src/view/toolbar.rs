use yew::prelude::*;

use super::Scene;
use super::address::use_copy_link;
use crate::state::Action;

#[derive(Clone, PartialEq, Properties)]
pub struct ToolbarProps {
    pub scene: Scene,
    pub can_undo: bool,
    pub can_redo: bool,
    pub can_reset: bool,
    pub dispatch: Callback<Action>,
}

/// Undo, redo, reset, and the address of the board on show.
///
/// A button with nothing to do says so with `aria-disabled` and keeps its place in the tab order: a
/// button that is disabled the moment it is pressed would lose the reader's focus.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let words = props.scene.words;
    let (copied, copy_link) = use_copy_link();
    let button = |id: &'static str, label: &'static str, can: bool, action: Action| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
        let off = (!can).then_some("true");
        html! {
            <button type="button" data-action={id} aria-disabled={off} onclick={can.then_some(onclick)}>
                { label }
            </button>
        }
    };
    let outcome = copied.map(|copied| {
        if copied {
            words.copied()
        } else {
            words.not_copied()
        }
    });
    html! {
        <div class="toolbar" role="group" aria-label={words.changes()}>
            { button("undo", words.undo(), props.can_undo, Action::Undo) }
            { button("redo", words.redo(), props.can_redo, Action::Redo) }
            { button("reset", words.reset(), props.can_reset, Action::Reset) }
            <button type="button" data-action="copy-link" onclick={copy_link}>{ words.copy_link() }</button>
            <span class="outcome" role="status">{ outcome.unwrap_or_default() }</span>
        </div>
    }
}

use yew::prelude::*;

use super::Scene;
use crate::state::{Action, State};

/// Undo, redo, reset, and the address of the board on show.
///
/// A button with nothing to do says so with `aria-disabled` and keeps its place in the tab order: a
/// button that is disabled the moment it is pressed would lose the reader's focus.
///
/// `copied` is how copying the address went the last time.
pub(super) fn toolbar(
    scene: &Scene,
    state: &State,
    dispatch: &Callback<Action>,
    (copied, copy_link): (Option<bool>, Callback<MouseEvent>),
) -> Html {
    let words = scene.words;
    let button = |id: &'static str, label: &'static str, can: bool, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
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
            { button("undo", words.undo(), state.can_undo(), Action::Undo) }
            { button("redo", words.redo(), state.can_redo(), Action::Redo) }
            { button("reset", words.reset(), !state.is_first(), Action::Reset) }
            <button type="button" data-action="copy-link" onclick={copy_link}>{ words.copy_link() }</button>
            <span class="outcome" role="status">{ outcome.unwrap_or_default() }</span>
        </div>
    }
}

use yew::prelude::*;

use super::Scene;
use crate::state::State;

/// Undo, redo, reset, and the address of the board on show.
///
/// A button with nothing to do says so with `aria-disabled` and keeps its place in the tab order: a
/// button that is disabled the moment it is pressed would lose the reader's focus.
///
/// `copied` is how copying the address went the last time.
pub(super) fn toolbar(scene: &Scene, state: &State, copied: Option<bool>) -> Html {
    let words = scene.words;
    let button = |id: &'static str, label: &'static str, can: bool| {
        let off = (!can).then_some("true");
        html! {
            <button type="button" data-action={id} aria-disabled={off}>{ label }</button>
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
            { button("undo", words.undo(), state.can_undo()) }
            { button("redo", words.redo(), state.can_redo()) }
            { button("reset", words.reset(), !state.is_first()) }
            { button("copy-link", words.copy_link(), true) }
            { button("share", words.share(), true) }
            <span class="outcome" role="status">{ outcome.unwrap_or_default() }</span>
        </div>
    }
}

use super::Scene;
use super::element::{Element, classed, element};
use crate::state::State;

/// Undo, redo, reset, and the address of the board on show.
///
/// A button with nothing to do says so with `aria-disabled` and keeps its place in the tab order: a
/// button that is disabled the moment it is pressed would lose the reader's focus.
///
/// `copied` is how copying the address went the last time.
pub(super) fn toolbar(scene: &Scene, state: &State, copied: Option<bool>) -> Element {
    let words = scene.words;
    let can = |element: Element, can: bool| {
        if can {
            element
        } else {
            element.set("aria-disabled", "true")
        }
    };
    let outcome = match copied {
        None => "",
        Some(true) => words.copied(),
        Some(false) => words.not_copied(),
    };
    classed("div", "toolbar")
        .set("role", "group")
        .set("aria-label", words.changes())
        .add(can(button("undo"), state.can_undo()).say(words.undo()))
        .add(can(button("redo"), state.can_redo()).say(words.redo()))
        .add(can(button("reset"), state.can_reset()).say(words.reset()))
        .add(button("copy-link").say(words.copy_link()))
        .add(button("share").say(words.share()))
        .add(
            classed("span", "outcome")
                .set("role", "status")
                .say(outcome),
        )
        // Where the address cannot be copied it stands here.
        .add(
            element("input")
                .set("readonly", "")
                .set("hidden", "")
                .set("aria-label", words.copy_link()),
        )
}

/// A button for one of the things that a reader can do.
pub(super) fn button(action: &'static str) -> Element {
    element("button")
        .set("type", "button")
        .set("data-action", action)
}

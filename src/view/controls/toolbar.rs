use super::button::button;
use crate::state::State;
use crate::view::Scene;
use crate::view::element::{Element, classed, element};

/// Undo, redo, reset, and the address of the board on show.
///
/// A button with nothing to do says so with `aria-disabled` and keeps its place in the tab order: a
/// button that is disabled the moment it is pressed would lose the reader's focus.
///
/// `copied` is how copying the address went the last time.
pub(in crate::view) fn toolbar(scene: &Scene, state: &State, copied: Option<bool>) -> Element {
    let words = scene.words;
    let can = |element: Element, can: bool| {
        if can {
            element
        } else {
            element.attr("aria-disabled", "true")
        }
    };
    let outcome = match copied {
        None => "",
        Some(true) => words.copied(),
        Some(false) => words.not_copied(),
    };
    classed("div", "toolbar")
        .attr("role", "group")
        .attr("aria-label", words.changes())
        .child(can(button("undo"), state.can_undo()).text(words.undo()))
        .child(can(button("redo"), state.can_redo()).text(words.redo()))
        .child(can(button("reset"), state.can_reset()).text(words.reset()))
        .child(button("copy-link").text(words.copy_link()))
        .child(button("share").text(words.share()))
        .child(
            classed("span", "outcome")
                .attr("role", "status")
                .text(outcome),
        )
        // Where the address cannot be copied it stands here.
        .child(
            element("input")
                .attr("readonly", "")
                .attr("hidden", "")
                .attr("aria-label", words.copy_link()),
        )
}

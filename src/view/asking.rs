use super::Scene;
use super::element::{Element, classed};
use crate::story::Focus;

/// A button that asks about what stands on the board, with its words as they are; what else it says is only heard.
pub(super) fn asking(
    scene: &Scene,
    focus: Focus,
    is_asked: bool,
    words: impl FnOnce(Element) -> Element,
) -> Element {
    let button = classed("button", "asks")
        .attr("type", "button")
        .attr("data-focus", focus.written(&scene.seed))
        .flag("aria-pressed", is_asked);
    words(button).child(classed("span", "unseen").text(scene.words.asks()))
}

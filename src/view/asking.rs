use super::Scene;
use super::element::{Element, classed};
use crate::story::Focus;

/// A button that asks about what stands on the board, with its words as they are.
pub(super) fn asking(scene: &Scene, focus: Focus, name: &str, is_asked: bool) -> Element {
    classed("button", "asks")
        .attr("type", "button")
        .attr("data-focus", focus.written(&scene.seed))
        .attr("aria-label", scene.words.ask_about(name))
        .flag("aria-pressed", is_asked)
}

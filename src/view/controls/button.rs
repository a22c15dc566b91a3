use crate::view::element::{Element, element};

/// A button for one of the things that a reader can do.
pub(in crate::view) fn button(action: &'static str) -> Element {
    element("button")
        .attr("type", "button")
        .attr("data-action", action)
}

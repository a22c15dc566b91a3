use yew::Html;

use super::button::button;
use crate::state::link::Dropped;
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};

/// What could not be applied of a link. The element is always there, so that what appears in it is
/// announced.
pub(in crate::view) fn notice(scene: &Scene, dropped: &[Dropped]) -> Element {
    let words = scene.words;
    classed("div", "notice")
        .attr("id", "notice")
        .attr("role", "status")
        .child(if dropped.is_empty() {
            Html::default()
        } else {
            list([
                element("p").text(words.dropped(dropped)),
                button("dismiss").text(words.dismiss()),
            ])
        })
}

use yew::Html;

use super::Scene;
use super::element::{Element, classed, element, list};
use super::toolbar::button;
use crate::state::link::Dropped;

/// What could not be applied of a link. The element is always there, so that what appears in it is
/// announced.
pub(super) fn notice(scene: &Scene, dropped: &[Dropped]) -> Element {
    let words = scene.words;
    classed("div", "notice")
        .set("id", "notice")
        .set("role", "status")
        .node(if dropped.is_empty() {
            Html::default()
        } else {
            list([
                element("p").write(words.dropped(dropped)),
                button("dismiss").say(words.dismiss()),
            ])
        })
}

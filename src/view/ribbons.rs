use super::Scene;
use super::element::{Element, classed, element, list};
use crate::coalition::Board;
use crate::story::{InterestIx, ModuleIx};

/// Ribbons from each module to the interests it serves, lit where it runs. Decoration: the words say the same, and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(scene: &Scene, board: &Board) -> Element {
    let story = &scene.story;
    let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
    let ribbon = |module: ModuleIx, interest: InterestIx| {
        let from = middle(module.into(), story.modules.len());
        let to = middle(interest.into(), story.interests.len());
        let lit = board.rows[module].runs;
        element("path")
            .mark("data-lit", lit)
            .made("d", format!("M0 {from}C50 {from} 50 {to} 100 {to}"))
    };
    let modules = story.modules.iter_enumerated();
    let ribbons = modules.flat_map(|(module, of)| {
        let serves = of.serves.iter();
        serves.map(move |interest| ribbon(module, *interest))
    });
    classed("div", "ribbons").set("aria-hidden", "true").add(
        element("svg")
            .set("viewBox", "0 0 100 1000")
            .set("preserveAspectRatio", "none")
            .node(list(ribbons)),
    )
}

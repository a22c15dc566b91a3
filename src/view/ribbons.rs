use yew::Html;

use super::Scene;
use super::element::{Element, classed, element, list};
use super::kept::{Drawing, Part};
use crate::story::ModuleIx;

/// Ribbons from each module to the interests it serves, lit where it runs. Decoration: the words say the same,
/// and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(drawing: Drawing) -> Element {
    classed("div", "ribbons").set("aria-hidden", "true").add(
        element("svg")
            .set("viewBox", "0 0 100 1000")
            .set("preserveAspectRatio", "none")
            .node(drawing.part(Part::Ribbons)),
    )
}

/// The ribbons of one module.
pub(super) fn ribbons_of(scene: &Scene, module: ModuleIx, lit: bool) -> Html {
    let seed = &scene.seed;
    let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
    let from = middle(module.into(), seed.modules.len());
    list(seed.modules[module].serves.iter().map(|&interest| {
        let to = middle(interest.into(), seed.interests.len());
        element("path")
            .mark("data-lit", lit)
            .made("d", format!("M0 {from}C50 {from} 50 {to} 100 {to}"))
    }))
}

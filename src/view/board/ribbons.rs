use yew::Html;

use super::drawing::{Drawing, Part};
use crate::story::ModuleIx;
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};

/// Ribbons from each module to the interests it serves, lit where it runs. Decoration: the words say the same,
/// and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(drawing: Drawing) -> Element {
    classed("div", "ribbons").attr("aria-hidden", "true").child(
        element("svg")
            .attr("viewBox", "0 0 100 1000")
            .attr("preserveAspectRatio", "none")
            .child(drawing.part(Part::Ribbons)),
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
            .attr("d", format!("M0 {from}C50 {from} 50 {to} 100 {to}"))
    }))
}

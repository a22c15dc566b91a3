use yew::Html;

use super::drawing::{Drawing, Part};
use super::shown::Shown;
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
#[derive(PartialEq)]
pub(super) struct Ribbons {
    module: ModuleIx,
    is_lit: bool,
}

impl Ribbons {
    pub(super) fn of(shown: &Shown, module: ModuleIx) -> Ribbons {
        Ribbons {
            module,
            is_lit: shown.board.rows[module].runs,
        }
    }

    pub(super) fn draw(self, scene: &Scene) -> Html {
        let seed = &scene.seed;
        let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
        let from = middle(self.module.into(), seed.modules.len());
        list(seed.modules[self.module].serves.iter().map(|&interest| {
            let to = middle(interest.into(), seed.interests.len());
            element("path")
                .mark("data-lit", self.is_lit)
                .attr("d", format!("M0 {from}C50 {from} 50 {to} 100 {to}"))
        }))
    }
}

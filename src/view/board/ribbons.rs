use yew::Html;

use super::drawing::{Drawing, Part};
use super::shown::Shown;
use crate::coalition::Set;
use crate::story::{InterestIx, ModuleIx};
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};

/// Ribbons from each module to the interests it serves, lit where evidence in it covers them. Decoration: the words say
/// the same, and the picture is stretched to whatever height the rows have.
pub(super) fn ribbons(drawing: Drawing) -> Element {
    classed("div", "ribbons").attr("aria-hidden", "true").child(
        element("svg")
            .attr("viewBox", "0 0 90 1000")
            .attr("preserveAspectRatio", "none")
            .child(drawing.part(Part::Ribbons)),
    )
}

/// The ribbons of one module.
#[derive(PartialEq)]
pub(super) struct Ribbons {
    module: ModuleIx,
    covers: Set<InterestIx>,
    /// Those on the path of the answer, if the board is asked.
    path: Set<InterestIx>,
}

impl Ribbons {
    pub(super) fn of(shown: &Shown, module: ModuleIx) -> Ribbons {
        let covers = &shown.board.rows[module].covers;
        let in_path =
            |interest: &InterestIx| shown.in_path(|answer| answer.has_tie(module, *interest));
        Ribbons {
            module,
            covers: covers.clone(),
            path: Set::of(shown.board.coverage.len(), covers.iter().filter(in_path)),
        }
    }

    pub(super) fn draw(self, scene: &Scene) -> Html {
        let seed = &scene.seed;
        let middle = |at: usize, of: usize| (2 * at + 1) * 500 / of;
        let from = middle(self.module.into(), seed.modules.len());
        list(seed.modules[self.module].serves.iter().map(|&interest| {
            let to = middle(interest.into(), seed.interests.len());
            element("path")
                .mark("data-lit", self.covers.contains(interest))
                .mark("data-path", self.path.contains(interest))
                .attr("d", format!("M0 {from}C45 {from} 45 {to} 90 {to}"))
        }))
    }
}

use yew::Html;

use super::Scene;
use super::element::{classed, element, list};
use super::partner_head::partner_switch;
use crate::coalition::Set;
use crate::story::PartnerIx;

/// The partners that the argument does not name. One that is switched on gets a column. `on` holds all
/// partners that are on.
pub(super) fn candidates(scene: &Scene, on: &Set<PartnerIx>) -> Html {
    let candidates = scene.coalition.candidates();
    if candidates.is_empty() {
        return Html::default();
    }
    classed("div", "candidates")
        .set("role", "group")
        .set("aria-labelledby", "candidates-heading")
        .add(
            element("span")
                .set("id", "candidates-heading")
                .say(scene.words.not_in_article()),
        )
        .node(list(candidates.iter().map(|&partner| {
            element("span")
                .told("data-hue", &scene.seed.partners[partner].id)
                .add(partner_switch(scene, partner, on.contains(partner)))
        })))
        .into()
}

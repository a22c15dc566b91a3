use super::Scene;
use super::element::{Element, classed, element};
use super::kept::{Drawing, Part};
use crate::coalition::Status;
use crate::story::{InterestIx, PartnerIx};

/// A shared interest, with a segment for each partner that covers it.
pub(super) fn interest_row(drawing: Drawing, interest: InterestIx) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let of = &scene.seed.interests[interest];
    let covering = &board.coverage[interest];
    let count = covering.len();
    let status = Status::of(count);
    let said = scene.words.status(status, count);
    let counted = if count > 0 {
        let names: Vec<&str> = covering
            .iter()
            .map(|partner| &*scene.seed.partners[*partner].inline)
            .collect();
        let covered = [" (", &scene.words.covered_by(&names), ")"].concat();
        classed("a", "count")
            .told("data-evidence-for", &of.id)
            .made("href", scene.interest_address(interest))
            .write(said)
            .add(classed("span", "unseen").write(covered))
    } else {
        classed("span", "count").write(said)
    };
    element("li")
        .told("data-interest", &of.id)
        .set("data-status", status.id())
        .made("data-count", count.to_string())
        .add(classed("span", "name").tell(&of.name))
        .add(counted)
        .add(
            classed("span", "segments")
                .set("aria-hidden", "true")
                .node(drawing.part(Part::Segments(interest))),
        )
}

/// A partner's place in an interest: its code, if it covers it.
pub(super) fn segment(scene: &Scene, partner: PartnerIx, covers: bool) -> Element {
    let partner = &scene.seed.partners[partner];
    let segment = classed("span", "segment");
    if covers {
        segment.told("data-hue", &partner.id).tell(&partner.code)
    } else {
        // A text that goes away would stay where a translator has put another in its place; an empty one does not.
        segment.say("")
    }
}

use super::Scene;
use super::element::{Element, classed, element, list};
use crate::coalition::{Board, Column, Status};
use crate::story::{InterestIx, PartnerIx};

/// A shared interest, with a segment for each partner that covers it.
pub(super) fn interest_row(
    scene: &Scene,
    board: &Board,
    interest: InterestIx,
    covering: &[PartnerIx],
) -> Element {
    let of = &scene.story.interests[interest];
    let count = covering.len();
    let status = Status::of(count);
    let names: Vec<&str> = covering
        .iter()
        .map(|partner| &*scene.story.partners[*partner].inline)
        .collect();
    let segment = |column: &Column| {
        let partner = &scene.story.partners[column.partner];
        let segment = classed("span", "segment");
        if covering.contains(&column.partner) {
            segment.told("data-hue", &partner.id).tell(&partner.code)
        } else {
            segment
        }
    };
    let said = scene.words.status(status, count);
    let counted = if count > 0 {
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
                .node(list(board.columns.iter().map(segment))),
        )
}

use super::Scene;
use super::element::{Element, classed, element, nodes};
use super::kept::{Part, kept, together};
use super::module_row::partners_of;
use crate::coalition::{Board, Status};
use crate::story::{InterestIx, PartnerIx};

/// The shared interests of a board, as parts of it.
pub(super) fn interest_rows(board: &Board) -> impl Iterator<Item = Part> {
    let partners = partners_of(board);
    let coverage = board.coverage.iter_enumerated();
    coverage.map(move |(interest, covering)| {
        Part::Interest(interest, covering.clone(), partners.clone())
    })
}

/// The segments of an interest, as parts of it. Both `covering` and `partners` are in the order of the columns.
pub(super) fn interest_segments(
    scene: &Scene,
    covering: &[PartnerIx],
    partners: &[PartnerIx],
) -> Vec<Part> {
    let mut covering = covering.iter().peekable();
    let segments = partners
        .iter()
        .map(|partner| (*partner, covering.next_if_eq(&partner).is_some()));
    let segments: Vec<(PartnerIx, bool)> = segments.collect();
    together(scene, &segments, Part::Segments)
}

/// A partner's place in an interest: its code, if it covers it.
pub(super) fn segment(scene: &Scene, partner: PartnerIx, is_covered: bool) -> Element {
    let partner = &scene.story.partners[partner];
    let segment = classed("span", "segment");
    if is_covered {
        segment.told("data-hue", &partner.id).tell(&partner.code)
    } else {
        segment
    }
}

/// A shared interest, with a segment for each partner that covers it.
pub(super) fn interest_row(
    scene: &Scene,
    interest: InterestIx,
    covering: &[PartnerIx],
    partners: &[PartnerIx],
) -> Element {
    let of = &scene.story.interests[interest];
    let count = covering.len();
    let status = Status::of(count);
    let names: Vec<&str> = covering
        .iter()
        .map(|partner| &*scene.story.partners[*partner].inline)
        .collect();
    let segments = interest_segments(scene, covering, partners);
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
                .node(nodes(segments.into_iter().map(|part| kept(scene, part)))),
        )
}

use super::Scene;
use super::element::{Element, classed, element};
use super::kept::Drawing;
use crate::coalition::{Board, Column, Kind};
use crate::story::{Named, Partner, PartnerIx};

/// The opened group that a column's partner is a member of.
pub(super) fn group_of(scene: &Scene, partner: PartnerIx) -> Option<PartnerIx> {
    match scene.coalition.kind(partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    }
}

/// Whether a group is opened, so that the headings take two rows.
pub(super) fn has_members(scene: &Scene, board: &Board) -> bool {
    let mut columns = board.columns.iter();
    columns.any(|column| group_of(scene, column.partner).is_some())
}

/// How many rows a heading spans that is no member's; empty for one.
pub(super) fn rowspan(scene: &Scene, board: &Board) -> &'static str {
    if has_members(scene, board) { "2" } else { "" }
}

/// A column's heading, which switches its partner. A partner that the argument does not name is switched from
/// the list under the board, where it stands whether it is on or off.
pub(super) fn partner_head(drawing: Drawing, column: Column) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let Column { partner, on } = column;
    let of = &scene.seed.partners[partner];
    let rowspan = match scene.coalition.kind(partner) {
        Kind::Member(_) => "",
        _ => rowspan(scene, board),
    };
    let head = classed("th", "partner")
        .key(&of.id)
        .set("scope", "col")
        .told("data-hue", &of.id)
        .maybe("rowspan", rowspan);
    let head = match scene.coalition.kind(partner) {
        Kind::Group(_) => head.add(open_button(scene, partner, false)),
        _ => head,
    };
    head.add(if of.named == Named::NotInArticle {
        named(classed("span", "switch-label"), of)
    } else {
        partner_switch(scene, partner, on)
    })
}

/// The heading over the members of an opened group, which is on if any of them is.
pub(super) fn group_head(drawing: Drawing, group: PartnerIx) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let of = &scene.seed.partners[group];
    let on = board
        .on()
        .any(|partner| group_of(scene, partner) == Some(group));
    classed("th", "partner group")
        .key(&of.id)
        .set("scope", "colgroup")
        .told("data-hue", &of.id)
        .made("colspan", of.members.len().to_string())
        .add(partner_switch(scene, group, on))
        .add(open_button(scene, group, true))
}

/// The button that switches a partner.
pub(super) fn partner_switch(scene: &Scene, partner: PartnerIx, on: bool) -> Element {
    let of = &scene.seed.partners[partner];
    named(
        classed("button", "switch-label")
            .set("type", "button")
            .told("data-partner", &of.id)
            .flag("aria-pressed", on)
            .set("title", scene.words.named(of.named)),
        of,
    )
    .add(classed("span", "switch").set("aria-hidden", "true"))
}

/// An element with a partner's code and name.
fn named(element: Element, of: &Partner) -> Element {
    let code = classed("span", "code").set("aria-hidden", "true");
    element
        .add(code.tell(&of.code))
        .add(classed("span", "name").tell(&of.name))
}

fn open_button(scene: &Scene, group: PartnerIx, is_open: bool) -> Element {
    let of = &scene.seed.partners[group];
    let (sign, says) = if is_open {
        ("−", scene.words.close_group(&of.inline))
    } else {
        ("+", scene.words.open_group(&of.inline))
    };
    let seen = format!("{sign}{}", of.members.len());
    let label = [&seen, " ", &says].concat();
    classed("button", "open")
        .set("type", "button")
        .told("data-open", &of.id)
        .flag("aria-expanded", is_open)
        .made("aria-label", label)
        .made("title", says)
        .add(element("span").set("aria-hidden", "true").write(seen))
}

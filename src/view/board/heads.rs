use yew::Html;

use super::drawing::{Drawing, Part};
use crate::coalition::{Board, Column, Kind};
use crate::story::{Named, Partner, PartnerIx};
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};

/// The headings of the columns. An opened group stands above its members, where the first of them is.
pub(super) fn heads(drawing: Drawing) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let partners = || board.columns.iter().map(|column| column.partner);
    let mut heads: Vec<Html> = Vec::new();
    let mut last_group = None;
    for partner in partners() {
        let group = group_of(scene, partner);
        match group {
            None => heads.push(drawing.part(Part::Head(partner))),
            Some(group) if last_group == Some(group) => {}
            Some(group) => heads.push(group_head(drawing, group).into()),
        }
        last_group = group;
    }
    let members = partners().filter(|partner| group_of(scene, *partner).is_some());
    let second_row = if has_members(scene, board) {
        let members = drawing.parts(members.map(Part::Head));
        element("tr").child(members).into()
    } else {
        Html::default()
    };
    let modules = classed("th", "column-heading")
        .attr("scope", "col")
        .maybe("rowspan", rowspan(scene, board))
        .text(scene.words.modules());
    element("thead")
        .child(element("tr").child(modules).child(list(heads)))
        .child(second_row)
}

/// The opened group that a column's partner is a member of.
fn group_of(scene: &Scene, partner: PartnerIx) -> Option<PartnerIx> {
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
fn rowspan(scene: &Scene, board: &Board) -> &'static str {
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
        .attr("scope", "col")
        .attr("data-hue", &of.id)
        .maybe("rowspan", rowspan);
    let head = match scene.coalition.kind(partner) {
        Kind::Group(_) => head.child(open_button(scene, partner, false)),
        _ => head,
    };
    head.child(if of.named == Named::NotInArticle {
        named(classed("span", "switch-label"), of)
    } else {
        partner_switch(scene, partner, on)
    })
}

/// The heading over the members of an opened group, which is on if any of them is.
fn group_head(drawing: Drawing, group: PartnerIx) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let of = &scene.seed.partners[group];
    let on = board
        .on()
        .any(|partner| group_of(scene, partner) == Some(group));
    classed("th", "partner group")
        .key(&of.id)
        .attr("scope", "colgroup")
        .attr("data-hue", &of.id)
        .attr("colspan", of.members.len().to_string())
        .child(partner_switch(scene, group, on))
        .child(open_button(scene, group, true))
}

/// The button that switches a partner.
pub(super) fn partner_switch(scene: &Scene, partner: PartnerIx, on: bool) -> Element {
    let of = &scene.seed.partners[partner];
    named(
        classed("button", "switch-label")
            .attr("type", "button")
            .attr("data-partner", &of.id)
            .flag("aria-pressed", on)
            .attr("title", scene.words.named(of.named)),
        of,
    )
    .child(classed("span", "switch").attr("aria-hidden", "true"))
}

/// An element with a partner's code and name.
fn named(element: Element, of: &Partner) -> Element {
    let code = classed("span", "code").attr("aria-hidden", "true");
    element
        .child(code.text(&of.code))
        .child(classed("span", "name").text(&of.name))
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
        .attr("type", "button")
        .attr("data-open", &of.id)
        .flag("aria-expanded", is_open)
        .attr("aria-label", label)
        .attr("title", says)
        .child(element("span").attr("aria-hidden", "true").text(seen))
}

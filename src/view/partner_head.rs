use super::Scene;
use super::element::{Element, classed, element};
use crate::coalition::{Column, Kind};
use crate::story::{Named, Partner, PartnerIx};

/// A column's heading, which switches its partner; `rowspan` is empty where it spans no further. A partner that the argument does not name is
/// switched from the list under the board, where it stands whether it is on or off.
pub(super) fn partner_head(scene: &Scene, column: Column, rowspan: &'static str) -> Element {
    let Column { partner, on } = column;
    let of = &scene.story.partners[partner];
    let is_group = matches!(scene.coalition.kind(partner), Kind::Group(_));
    let head = classed("th", "partner")
        .key(&of.id)
        .set("scope", "col")
        .told("data-hue", &of.id)
        .maybe("rowspan", rowspan);
    let head = if is_group {
        head.add(open_button(scene, partner, false))
    } else {
        head
    };
    head.add(if of.named == Named::NotInArticle {
        named(classed("span", "switch-label"), of)
    } else {
        partner_switch(scene, partner, on)
    })
}

/// The heading over the members of an opened group. `on` is whether any of them is.
pub(super) fn group_head(scene: &Scene, group: PartnerIx, on: bool) -> Element {
    let of = &scene.story.partners[group];
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
    let of = &scene.story.partners[partner];
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
    let of = &scene.story.partners[group];
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

use yew::Html;

use super::drawing::{Drawing, Part};
use super::shown::{Shown, group_of};
use crate::coalition::Kind;
use crate::story::{Focus, Named, Partner, PartnerIx};
use crate::view::Scene;
use crate::view::asking::asking;
use crate::view::element::{Element, classed, element, list};

/// The headings of the columns.
#[derive(PartialEq)]
pub(super) struct Heads<'a> {
    columns: &'a [PartnerIx],
    /// The opened groups, and whether any of their members is on.
    groups: Vec<(PartnerIx, bool)>,
}

impl Heads<'_> {
    pub(super) fn of(shown: &Shown) -> Heads<'_> {
        let mut groups: Vec<(PartnerIx, bool)> = Vec::new();
        for column in &*shown.board.columns {
            if let Some(of) = group_of(&shown.scene, column.partner) {
                match groups.iter_mut().find(|(group, _)| *group == of) {
                    Some((_, on)) => *on |= column.on,
                    None => groups.push((of, column.on)),
                }
            }
        }
        Heads {
            columns: &shown.columns,
            groups,
        }
    }

    /// An opened group stands above its members, where the first of them is.
    pub(super) fn draw(self, drawing: Drawing) -> Element {
        let scene = drawing.scene;
        let Heads { columns, groups } = self;
        let mut heads: Vec<Html> = Vec::new();
        let mut last_group = None;
        for &partner in columns {
            let group = group_of(scene, partner);
            match group {
                None => heads.push(drawing.part(Part::Head(partner))),
                Some(group) if last_group == Some(group) => {}
                Some(group) => {
                    let on = groups.contains(&(group, true));
                    heads.push(group_head(scene, group, on).into());
                }
            }
            last_group = group;
        }
        let second_row = if groups.is_empty() {
            Html::default()
        } else {
            let members = columns.iter().copied();
            let members = members.filter(|partner| group_of(scene, *partner).is_some());
            let members = drawing.parts(members.map(Part::Head));
            element("tr").child(members).into()
        };
        let modules = classed("th", "column-heading")
            .attr("scope", "col")
            .maybe("rowspan", rowspan(!groups.is_empty()))
            .text(scene.words.modules());
        element("thead")
            .child(element("tr").child(modules).child(list(heads)))
            .child(second_row)
    }
}

/// A column's heading, which switches its partner.
#[derive(PartialEq)]
pub(super) struct Head {
    partner: PartnerIx,
    on: bool,
    /// Whether it stands beside an opened group and its members, and is as high as both.
    is_high: bool,
    is_asked: bool,
    in_path: bool,
}

impl Head {
    /// The heading of a partner, if it has a column.
    pub(super) fn of(shown: &Shown, partner: PartnerIx) -> Option<Head> {
        let column = shown.board.columns[shown.board.column(partner)?];
        Some(Head {
            partner,
            on: column.on,
            is_high: shown.is_opened && group_of(&shown.scene, partner).is_none(),
            is_asked: shown.is_asked(Focus::Partner(partner)),
            in_path: shown.in_path(|answer| answer.has_partner(partner)),
        })
    }

    /// A partner that the argument does not name is switched from the list under the board, where it stands whether it
    /// is on or off.
    pub(super) fn draw(self, scene: &Scene) -> Element {
        let Head {
            partner,
            on,
            is_high,
            is_asked,
            in_path,
        } = self;
        let of = &scene.seed.partners[partner];
        let head = classed("th", "partner")
            .key(&of.id)
            .attr("scope", "col")
            .attr("data-hue", &of.id)
            .mark("data-path", in_path)
            .mark("data-off", !on)
            .maybe("rowspan", rowspan(is_high));
        let head = match scene.coalition.kind(partner) {
            Kind::Group(_) => head.child(open_button(scene, partner, false)),
            _ => head,
        };
        let asks = asking(scene, Focus::Partner(partner), is_asked, |asks| {
            named(asks, of)
        });
        let head = head.child(asks);
        if of.named == Named::NotInArticle {
            head
        } else {
            head.child(switch(scene, partner, on))
        }
    }
}

/// How many rows a heading spans; empty for one.
fn rowspan(is_high: bool) -> &'static str {
    if is_high { "2" } else { "" }
}

/// The heading over the members of an opened group, which is on if any of them is.
fn group_head(scene: &Scene, group: PartnerIx, on: bool) -> Element {
    let of = &scene.seed.partners[group];
    classed("th", "partner group")
        .key(&of.id)
        .attr("scope", "colgroup")
        .attr("data-hue", &of.id)
        .attr("colspan", of.members.len().to_string())
        .child(partner_switch(scene, group, on))
        .child(open_button(scene, group, true))
}

/// The button that switches a partner, with its name.
pub(super) fn partner_switch(scene: &Scene, partner: PartnerIx, on: bool) -> Element {
    let button = named(button(scene, partner, on), &scene.seed.partners[partner]);
    button.child(classed("span", "switch").attr("aria-hidden", "true"))
}

/// The same beside the name.
fn switch(scene: &Scene, partner: PartnerIx, on: bool) -> Element {
    button(scene, partner, on)
        .attr("aria-label", &scene.seed.partners[partner].name)
        .child(classed("span", "switch").attr("aria-hidden", "true"))
}

fn button(scene: &Scene, partner: PartnerIx, on: bool) -> Element {
    let of = &scene.seed.partners[partner];
    classed("button", "switch-label")
        .attr("type", "button")
        .attr("data-partner", &of.id)
        .flag("aria-pressed", on)
        .maybe(
            "title",
            scene.words.named(of.named, scene.seed.argued.is_some()),
        )
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

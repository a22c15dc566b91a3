use yew::prelude::*;

use super::Scene;
use crate::coalition::{Column, Kind};
use crate::story::{Named, PartnerIx};

/// A column's heading, which switches its partner. A partner that the argument does not name is
/// switched from the list under the board, where it stands whether it is on or off.
pub(super) fn partner_head(scene: &Scene, column: Column, rowspan: Option<&'static str>) -> Html {
    let Column { partner, on } = column;
    let of = &scene.story.partners[partner];
    let is_group = matches!(scene.coalition.kind(partner), Kind::Group(_));
    html! {
        <th key={of.id.clone()} scope="col" class="partner" data-hue={of.id.clone()} {rowspan}>
            if is_group {
                { open_button(scene, partner, false) }
            }
            if of.named == Named::NotInArticle {
                <span class="switch-label">
                    <span class="code" aria-hidden="true">{ &*of.code }</span>
                    <span class="name">{ &*of.name }</span>
                </span>
            } else {
                { partner_switch(scene, partner, on) }
            }
        </th>
    }
}

/// The heading over the members of an opened group. `on` is whether any of them is.
pub(super) fn group_head(scene: &Scene, group: PartnerIx, on: bool) -> Html {
    let of = &scene.story.partners[group];
    html! {
        <th key={of.id.clone()} scope="colgroup" class="partner group" data-hue={of.id.clone()}
            colspan={of.members.len().to_string()}>
            { partner_switch(scene, group, on) }
            { open_button(scene, group, true) }
        </th>
    }
}

/// The button that switches a partner.
pub(super) fn partner_switch(scene: &Scene, partner: PartnerIx, on: bool) -> Html {
    let of = &scene.story.partners[partner];
    html! {
        <button type="button" class="switch-label" data-partner={of.id.clone()}
            aria-pressed={if on { "true" } else { "false" }}
            title={scene.words.named(of.named)}>
            <span class="code" aria-hidden="true">{ &*of.code }</span>
            <span class="name">{ &*of.name }</span>
            <span class="switch" aria-hidden="true" />
        </button>
    }
}

fn open_button(scene: &Scene, group: PartnerIx, is_open: bool) -> Html {
    let of = &scene.story.partners[group];
    let label = if is_open {
        scene.words.close_group(&of.inline)
    } else {
        scene.words.open_group(&of.inline)
    };
    html! {
        <button type="button" class="open" data-open={of.id.clone()}
            aria-expanded={if is_open { "true" } else { "false" }} aria-label={label.clone()} title={label}>
            <span aria-hidden="true">{ if is_open { "−" } else { "+" } }{ of.members.len() }</span>
        </button>
    }
}

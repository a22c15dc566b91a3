use yew::prelude::*;

use super::Scene;
use crate::coalition::{Column, Kind};
use crate::state::Action;
use crate::story::{Named, PartnerIx};

/// A column's heading, which switches its partner. A partner that the argument does not name is
/// switched from the list under the board, where it stands whether it is on or off.
pub(super) fn partner_head(
    scene: &Scene,
    column: Column,
    rowspan: Option<&'static str>,
    dispatch: &Callback<Action>,
) -> Html {
    let Column { partner, on } = column;
    let of = &scene.story.partners[partner];
    let is_group = matches!(scene.coalition.kind(partner), Kind::Group(_));
    html! {
        <th key={usize::from(partner)} scope="col" class="partner" data-hue={of.id.clone()} {rowspan}>
            if is_group {
                { open_button(scene, partner, false, dispatch) }
            }
            if of.named == Named::NotInArticle {
                <span class="switch-label">
                    <span class="code" aria-hidden="true">{ &*of.code }</span>
                    <span class="name">{ &*of.name }</span>
                </span>
            } else {
                { partner_switch(scene, partner, on, dispatch) }
            }
        </th>
    }
}

/// The heading over the members of an opened group. `on` is whether any of them is.
pub(super) fn group_head(
    scene: &Scene,
    group: PartnerIx,
    on: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let of = &scene.story.partners[group];
    html! {
        <th key={usize::from(group)} scope="colgroup" class="partner group" data-hue={of.id.clone()}
            colspan={of.members.len().to_string()}>
            { partner_switch(scene, group, on, dispatch) }
            { open_button(scene, group, true, dispatch) }
        </th>
    }
}

/// The button that switches a partner.
pub(super) fn partner_switch(
    scene: &Scene,
    partner: PartnerIx,
    on: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let of = &scene.story.partners[partner];
    let toggle = dispatch.reform(move |_: MouseEvent| Action::TogglePartner(partner));
    html! {
        <button type="button" class="switch-label" data-partner={of.id.clone()}
            aria-pressed={if on { "true" } else { "false" }}
            title={scene.words.named(of.named)} onclick={toggle}>
            <span class="code" aria-hidden="true">{ &*of.code }</span>
            <span class="name">{ &*of.name }</span>
            <span class="switch" aria-hidden="true" />
        </button>
    }
}

fn open_button(
    scene: &Scene,
    group: PartnerIx,
    is_open: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let of = &scene.story.partners[group];
    let toggle = dispatch.reform(move |_: MouseEvent| Action::ToggleOpen(group));
    let label = if is_open {
        scene.words.close_group(&of.inline)
    } else {
        scene.words.open_group(&of.inline)
    };
    html! {
        <button type="button" class="open" data-open={of.id.clone()}
            aria-expanded={if is_open { "true" } else { "false" }} aria-label={label.clone()} title={label}
            onclick={toggle}>
            <span aria-hidden="true">{ if is_open { "−" } else { "+" } }{ of.members.len() }</span>
        </button>
    }
}

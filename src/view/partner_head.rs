use yew::prelude::*;

use super::Scene;
use crate::coalition::{Column, Kind};
use crate::state::Action;
use crate::story::{Named, PartnerIx};

#[derive(Clone, PartialEq, Properties)]
pub struct PartnerHeadProps {
    pub scene: Scene,
    pub column: Column,
    pub rowspan: Option<&'static str>,
    pub dispatch: Callback<Action>,
}

/// A column's heading, which switches its partner. A partner that the argument does not name is
/// switched from the list under the board, where it stands whether it is on or off.
#[component]
pub fn PartnerHead(props: &PartnerHeadProps) -> Html {
    let Column { partner, on } = props.column;
    let scene = &props.scene;
    let of = &scene.story.partners[partner];
    let is_group = matches!(scene.coalition.kind(partner), Kind::Group(_));
    html! {
        <th scope="col" class="partner" data-hue={of.id.clone()} rowspan={props.rowspan}>
            if is_group {
                { open_button(scene, partner, false, &props.dispatch) }
            }
            if of.named == Named::NotInArticle {
                <span class="switch-label">
                    <span class="code" aria-hidden="true">{ &*of.code }</span>
                    <span class="name">{ &*of.name }</span>
                </span>
            } else {
                <PartnerSwitch scene={scene.clone()} {partner} {on} dispatch={props.dispatch.clone()} />
            }
        </th>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct GroupHeadProps {
    pub scene: Scene,
    pub group: PartnerIx,
    /// How many columns its members take.
    pub columns: usize,
    /// Whether any of its members is on.
    pub on: bool,
    pub dispatch: Callback<Action>,
}

/// The heading over the members of an opened group.
#[component]
pub fn GroupHead(props: &GroupHeadProps) -> Html {
    let GroupHeadProps {
        scene,
        group,
        dispatch,
        ..
    } = props;
    html! {
        <th scope="colgroup" class="partner group" data-hue={scene.story.partners[*group].id.clone()}
            colspan={props.columns.to_string()}>
            <PartnerSwitch scene={scene.clone()} partner={*group} on={props.on} dispatch={dispatch.clone()} />
            { open_button(scene, *group, true, dispatch) }
        </th>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct PartnerSwitchProps {
    pub scene: Scene,
    pub partner: PartnerIx,
    pub on: bool,
    pub dispatch: Callback<Action>,
}

/// The button that switches a partner.
#[component]
pub fn PartnerSwitch(props: &PartnerSwitchProps) -> Html {
    let partner = props.partner;
    let of = &props.scene.story.partners[partner];
    let toggle = props
        .dispatch
        .reform(move |_: MouseEvent| Action::TogglePartner(partner));
    html! {
        <button type="button" class="switch-label" data-partner={of.id.clone()}
            aria-pressed={if props.on { "true" } else { "false" }}
            title={props.scene.words.named(of.named)} onclick={toggle}>
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

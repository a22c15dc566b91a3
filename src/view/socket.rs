use yew::prelude::*;

use super::Scene;
use crate::coalition::{Socket, SocketState};
use crate::state::Action;
use crate::story::{ModuleIx, PartnerIx};
use crate::words::SocketWords;

#[derive(Clone, PartialEq, Properties)]
pub struct SocketCellProps {
    pub scene: Scene,
    pub partner: PartnerIx,
    pub module: ModuleIx,
    pub socket: Socket,
    pub dispatch: Callback<Action>,
    pub show_evidence: Callback<(PartnerIx, ModuleIx)>,
}

/// One socket: a button that plugs in and pulls out, and a link to the evidence. Without scripts the
/// link leads to the same evidence on the page of sources.
#[component]
pub fn SocketCell(props: &SocketCellProps) -> Html {
    let (partner, module) = (props.partner, props.module);
    let scene = &props.scene;
    let words = scene.words;
    let of = &scene.story.partners[partner];
    let module_name = &scene.story.modules[module].name;
    let Some(reached) = props.socket.reached else {
        return html! {
            <td class="socket" data-state="none">
                <span aria-hidden="true">{ "–" }</span>
                <span class="unseen">{ words.no_plug(&of.name, module_name) }</span>
            </td>
        };
    };
    let plug = scene.plug_id(partner, module);
    let label = words.socket(SocketWords {
        partner: &of.name,
        module: module_name,
        state: props.socket.state,
        reached: Some((reached.standing, reached.since.year)),
    });
    let toggle = props
        .dispatch
        .reform(move |_: MouseEvent| Action::TogglePlug(partner, module));
    let show = {
        let show_evidence = props.show_evidence.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            show_evidence.emit((partner, module));
        })
    };
    let standing = words.standing(reached.standing);
    html! {
        <td class="socket" data-hue={of.id.clone()} data-state={state_id(props.socket.state)}>
            <button type="button" data-plug={plug.clone()} aria-label={label}
                aria-pressed={if props.socket.plugged { "true" } else { "false" }} onclick={toggle}>
                <span aria-hidden="true">{ &*of.code }</span>
            </button>
            <a data-evidence={plug} href={scene.evidence_address(partner, module)}
                aria-label={format!("{standing}: {}", words.evidence_of(&of.name, module_name))} onclick={show}>
                <span class="long">{ standing }</span>
                <span class="short" aria-hidden="true">{ words.standing_short(reached.standing) }</span>
            </a>
        </td>
    }
}

pub(super) const fn state_id(state: SocketState) -> &'static str {
    match state {
        SocketState::Live => "live",
        SocketState::Ready => "ready",
        SocketState::Below => "below",
        SocketState::None => "none",
    }
}

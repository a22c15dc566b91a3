use yew::prelude::*;

use super::Scene;
use crate::coalition::{Socket, SocketState};
use crate::story::{ModuleIx, PartnerIx};
use crate::words::SocketWords;

/// One socket: a button that plugs in and pulls out, and a link to the evidence. Without scripts the
/// link leads to the same evidence on the page of sources.
pub(super) fn socket_cell(
    scene: &Scene,
    partner: PartnerIx,
    module: ModuleIx,
    socket: &Socket,
) -> Html {
    let words = scene.words;
    let of = &scene.story.partners[partner];
    let module_name = &scene.story.modules[module].name;
    let Some(reached) = socket.reached else {
        return html! {
            <td key={of.id.clone()} class="socket" data-state="none">
                <span aria-hidden="true">{ "–" }</span>
                <span class="unseen">{ words.no_plug(&of.name, module_name) }</span>
            </td>
        };
    };
    let plug = scene.plug_id(partner, module);
    let label = words.socket(SocketWords {
        partner: &of.name,
        module: module_name,
        state: socket.state,
        reached: Some((reached.standing, reached.since.year)),
    });
    let standing = words.standing(reached.standing);
    html! {
        <td key={of.id.clone()} class="socket" data-hue={of.id.clone()} data-state={state_id(socket.state)}>
            <button type="button" data-plug={plug.clone()} aria-label={label}
                aria-pressed={if socket.plugged { "true" } else { "false" }}>
                <span aria-hidden="true">{ &*of.code }</span>
            </button>
            <a data-evidence={plug} href={scene.evidence_address(partner, module)}
                aria-label={format!("{standing}: {}", words.evidence_of(&of.name, module_name))}>
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

use super::Scene;
use super::element::{Element, classed, element};
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
) -> Element {
    let words = scene.words;
    let of = &scene.seed.partners[partner];
    let module_name = &scene.seed.modules[module].name;
    let cell = classed("td", "socket").key(&of.id);
    let hidden = |tag: &'static str| element(tag).set("aria-hidden", "true");
    let Some(reached) = socket.reached else {
        let unseen = classed("span", "unseen").write(words.no_plug(&of.name, module_name));
        return cell
            .set("data-state", "none")
            .add(hidden("span").say("–"))
            .add(unseen);
    };
    let plug = scene.plug_id(partner, module);
    // A name holds what is seen, for those who speak to their computer.
    let with_code = [&of.code, " ", &of.name].concat();
    let label = words.socket(SocketWords {
        partner: &with_code,
        module: module_name,
        state: socket.state,
        reached: Some((reached.standing, reached.since.year)),
    });
    let standing = words.standing(reached.standing);
    let evidence = String::from(": ") + &words.evidence_of(&of.name, module_name);
    let short = words.standing_short(reached.standing);
    let link = element("a")
        .made("data-evidence", plug.clone())
        .made("href", scene.evidence_address(partner, module));
    let link = if short == standing {
        link.say(standing)
    } else {
        link.add(classed("span", "long").say(standing))
            .add(classed("span", "short").say(short))
    };
    cell.told("data-hue", &of.id)
        .set("data-state", state_id(socket.state))
        .add(
            element("button")
                .set("type", "button")
                .made("data-plug", plug)
                .made("aria-label", label)
                .flag("aria-pressed", socket.plugged)
                .add(hidden("span").tell(&of.code)),
        )
        .add(link.add(classed("span", "unseen").write(evidence)))
}

pub(super) const fn state_id(state: SocketState) -> &'static str {
    match state {
        SocketState::Live => "live",
        SocketState::Ready => "ready",
        SocketState::Below => "below",
        SocketState::None => "none",
    }
}

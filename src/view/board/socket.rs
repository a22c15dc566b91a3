use super::shown::Shown;
use crate::coalition::{self, SocketState};
use crate::story::{ModuleIx, PartnerIx};
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};
use crate::words::SocketWords;

/// One socket: a button that plugs in and pulls out, and a link to the evidence. Without scripts the
/// link leads to the same evidence on the page of sources.
#[derive(PartialEq)]
pub(super) struct Socket<'a> {
    module: ModuleIx,
    partner: PartnerIx,
    shows: &'a coalition::Socket,
}

impl Socket<'_> {
    /// A partner's socket, if it has a column.
    pub(super) fn of(shown: &Shown, module: ModuleIx, partner: PartnerIx) -> Option<Socket<'_>> {
        let at = shown.board.column(partner)?;
        Some(Socket {
            module,
            partner,
            shows: &shown.board.rows[module].sockets[at],
        })
    }

    pub(super) fn draw(self, scene: &Scene) -> Element {
        let Socket {
            module,
            partner,
            shows: socket,
        } = self;
        let words = scene.words;
        let of = &scene.seed.partners[partner];
        let module_name = &scene.seed.modules[module].name;
        let cell = classed("td", "socket").key(&of.id);
        let hidden = |tag: &'static str| element(tag).attr("aria-hidden", "true");
        let Some(reached) = socket.reached else {
            let unseen = classed("span", "unseen").text(words.no_plug(&of.name, module_name));
            return cell
                .attr("data-state", "none")
                .child(hidden("span").text("–"))
                .child(unseen);
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
            .attr("data-evidence", plug.clone())
            .attr("href", scene.evidence_address(partner, module));
        let link = if short == standing {
            link.text(standing)
        } else {
            link.child(classed("span", "long").text(standing))
                .child(classed("span", "short").text(short))
        };
        cell.attr("data-hue", &of.id)
            .attr("data-state", state_id(socket.state))
            .child(
                element("button")
                    .attr("type", "button")
                    .attr("data-plug", plug)
                    .attr("aria-label", label)
                    .flag("aria-pressed", socket.plugged)
                    .child(hidden("span").text(&of.code)),
            )
            .child(link.child(classed("span", "unseen").text(evidence)))
    }
}

const fn state_id(state: SocketState) -> &'static str {
    match state {
        SocketState::Live => "live",
        SocketState::Ready => "ready",
        SocketState::Below => "below",
        SocketState::None => "none",
    }
}

/// What the looks of the sockets mean.
pub(in crate::view) fn key(scene: &Scene) -> Element {
    let states = [SocketState::Live, SocketState::Ready, SocketState::Below];
    classed("ul", "key").child(list(states.map(|state| {
        element("li")
            .attr("data-state", state_id(state))
            .child(classed("span", "sample").attr("aria-hidden", "true"))
            .text(scene.words.socket_state(state))
    })))
}

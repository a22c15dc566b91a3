use super::shown::Shown;
use crate::coalition::{self, SocketState};
use crate::story::{ModuleIx, PartnerIx, Text};
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
    in_path: bool,
    /// What its chapter says of it, and its place among the marks of its row.
    mark: Option<(&'a Text, usize)>,
}

impl Socket<'_> {
    /// A partner's socket, if it has a column.
    pub(super) fn of(shown: &Shown, module: ModuleIx, partner: PartnerIx) -> Option<Socket<'_>> {
        let at = shown.board.column(partner)?;
        Some(Socket {
            module,
            partner,
            shows: &shown.board.rows[module].sockets[at],
            in_path: shown.in_path(|answer| answer.has_socket(partner, module)),
            mark: {
                let marks = shown.marks_in(module).enumerate();
                let mut here = marks.filter(|(_, mark)| mark.partner == partner);
                here.next().map(|(line, mark)| (&mark.says, line))
            },
        })
    }

    pub(super) fn draw(self, scene: &Scene) -> Element {
        let Socket {
            module,
            partner,
            shows: socket,
            in_path,
            mark,
        } = self;
        let words = scene.words;
        let of = &scene.seed.partners[partner];
        let module_name = &scene.seed.modules[module].name;
        let cell = classed("td", "socket")
            .key(&of.id)
            .mark("data-path", in_path)
            .maybe(
                "data-marked",
                mark.map_or("", |(_, line)| ["1", "2", "3"][line.min(2)]),
            );
        let hidden = |tag: &'static str| element(tag).attr("aria-hidden", "true");
        let with_mark = |cell: Element| match mark {
            None => cell,
            Some((says, _)) => cell.child(
                classed("span", "mark")
                    .attr("id", mark_id(scene, partner, module))
                    .text(says),
            ),
        };
        if let (None, Some(_)) = (socket.reached, socket.ended) {
            let cell = cell.attr("data-state", state_id(socket.state));
            return with_mark(cell.child(self.evidence(scene, words.ended(), words.ended())));
        }
        let Some(reached) = socket.reached else {
            let unseen = classed("span", "unseen").text(words.no_plug(&of.name, module_name));
            let cell = cell.attr("data-state", "none");
            return with_mark(cell.child(hidden("span").text("–")).child(unseen));
        };
        let plug = scene.plug_id(partner, module);
        // A name holds what is seen, for those who speak to their computer.
        let with_code = [&of.code, " ", &of.name].concat();
        let label = words.socket(SocketWords {
            partner: &with_code,
            module: module_name,
            shows: *socket,
            of: scene.coalition.constituents(&partner).len(),
        });
        let link = self.evidence(scene, words.reached(reached), words.reached_short(reached));
        let button = element("button")
            .attr("type", "button")
            .attr("data-plug", plug)
            .attr("aria-label", label)
            .flag("aria-pressed", socket.plugged);
        let button = match mark {
            None => button,
            Some(_) => button.attr("aria-describedby", mark_id(scene, partner, module)),
        };
        let cell = cell
            .attr("data-hue", &of.id)
            .attr("data-state", state_id(socket.state))
            .child(button.child(hidden("span").text(&of.code)))
            .child(link);
        with_mark(cell)
    }

    /// The link to the evidence: what the plug has come to, in full and where there is less room.
    fn evidence(&self, scene: &Scene, long: &'static str, short: &'static str) -> Element {
        let (of, module) = (
            &scene.seed.partners[self.partner],
            &scene.seed.modules[self.module],
        );
        let link = element("a")
            .attr("data-evidence", scene.plug_id(self.partner, self.module))
            .attr("href", scene.evidence_address(self.partner, self.module));
        let link = if short == long {
            link.text(long)
        } else {
            link.child(classed("span", "long").text(long))
                .child(classed("span", "short").text(short))
        };
        let evidence = String::from(": ") + &scene.words.evidence_of(&of.name, &module.name);
        link.child(classed("span", "unseen").text(evidence))
    }
}

fn mark_id(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> String {
    String::from("mark-") + &scene.plug_id(partner, module)
}

pub(in crate::view) const fn state_id(state: SocketState) -> &'static str {
    match state {
        SocketState::Live => "live",
        SocketState::Ready => "ready",
        SocketState::Below => "below",
        SocketState::Ended => "ended",
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

use yew::Html;

use crate::coalition::{Board, Column, SocketState};
use crate::view::Scene;
use crate::view::board::state_id;
use crate::view::element::{classed, element, list};

/// A board in small: which plugs count, in the colours of their partners.
pub fn small_board(scene: &Scene, board: &Board, name: &str) -> Html {
    let seed = &scene.seed;
    let head = |column: &Column| {
        let partner = &seed.partners[column.partner];
        let code = element("abbr")
            .attr("title", &partner.name)
            .text(&partner.code);
        element("th").attr("scope", "col").child(code)
    };
    let rows = board.rows.iter_enumerated().map(|(module, row)| {
        let cells = board.columns.iter().zip(&row.sockets);
        let cells = cells.map(|(column, socket)| {
            let is_live = socket.state == SocketState::Live;
            let standing = socket.reached.filter(|_| is_live);
            let standing = standing.map_or("–", |reached| scene.words.reached(reached));
            let pill = classed("span", "pill").attr("aria-hidden", "true");
            let cell = element("td").attr("data-state", state_id(socket.state));
            let cell = match is_live {
                true => cell.attr("data-hue", &seed.partners[column.partner].id),
                false => cell,
            };
            cell.child(pill)
                .child(classed("span", "unseen").text(standing))
        });
        element("tr")
            .child(
                element("th")
                    .attr("scope", "row")
                    .text(&seed.modules[module].name),
            )
            .child(list(cells))
    });
    classed("table", "small")
        .attr("aria-label", name.to_owned())
        .child(
            element("thead").child(
                element("tr")
                    .child(element("td"))
                    .child(list(board.columns.iter().map(head))),
            ),
        )
        .child(element("tbody").child(list(rows)))
        .into()
}

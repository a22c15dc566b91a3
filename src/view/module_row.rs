use super::Scene;
use super::element::{Element, classed, element, list};
use super::prose;
use super::socket::socket_cell;
use crate::coalition::{Board, Row};
use crate::story::ModuleIx;

/// A module: its switch, and a socket for each column.
pub(super) fn module_row(scene: &Scene, board: &Board, module: ModuleIx, row: &Row) -> Element {
    let of = &scene.story.modules[module];
    let sockets = board.columns.iter().zip(&row.sockets);
    element("tr")
        .mark("data-runs", row.runs)
        .add(
            element("th")
                .set("scope", "row")
                .add(
                    classed("button", "switch-label")
                        .set("type", "button")
                        .told("data-module", &of.id)
                        .flag("aria-pressed", row.on)
                        .add(classed("span", "switch").set("aria-hidden", "true"))
                        .add(classed("span", "name").tell(&of.name)),
                )
                .add(classed("span", "summary").node(prose::text(&of.summary))),
        )
        .node(list(sockets.map(|(column, socket)| {
            socket_cell(scene, column.partner, module, socket)
        })))
}

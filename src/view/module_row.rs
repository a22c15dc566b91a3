use std::rc::Rc;

use super::Scene;
use super::element::{Element, classed, element, nodes};
use super::kept::{Part, kept, together};
use super::prose;
use crate::coalition::{Board, Row, Socket};
use crate::story::{ModuleIx, PartnerIx};

/// The rows of a board, as parts of it.
pub(super) fn module_rows(board: &Board) -> impl Iterator<Item = Part> {
    let partners = partners_of(board);
    let rows = board.rows.iter_enumerated();
    rows.map(move |(module, row)| Part::Row(module, partners.clone(), row.clone()))
}

/// The partners that have a column.
pub(super) fn partners_of(board: &Board) -> Rc<[PartnerIx]> {
    board.columns.iter().map(|column| column.partner).collect()
}

/// The sockets of a row, as parts of it.
pub(super) fn row_sockets(
    scene: &Scene,
    module: ModuleIx,
    partners: &[PartnerIx],
    row: &Row,
) -> Vec<Part> {
    let sockets = partners.iter().copied().zip(row.sockets.iter().copied());
    let sockets: Vec<(PartnerIx, Socket)> = sockets.collect();
    together(scene, &sockets, |some| Part::Sockets(module, some))
}

/// A module: its switch, and a socket for each column.
pub(super) fn module_row(
    scene: &Scene,
    module: ModuleIx,
    partners: &[PartnerIx],
    row: &Row,
) -> Element {
    let of = &scene.story.modules[module];
    let sockets = row_sockets(scene, module, partners, row);
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
        .node(nodes(sockets.into_iter().map(|part| kept(scene, part))))
}

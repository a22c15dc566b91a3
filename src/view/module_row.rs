use yew::prelude::*;

use super::Scene;
use super::prose;
use super::socket::socket_cell;
use crate::coalition::{Board, Row};
use crate::story::ModuleIx;

/// A module: its switch, and a socket for each column.
pub(super) fn module_row(scene: &Scene, board: &Board, module: ModuleIx, row: &Row) -> Html {
    let of = &scene.story.modules[module];
    let sockets = board.columns.iter().zip(&row.sockets);
    html! {
        <tr data-runs={row.runs.then_some("")}>
            <th scope="row">
                <button type="button" class="switch-label" data-module={of.id.clone()}
                    aria-pressed={if row.on { "true" } else { "false" }}>
                    <span class="switch" aria-hidden="true" />
                    <span class="name">{ &*of.name }</span>
                </button>
                <span class="summary">{ prose::text(&of.summary) }</span>
            </th>
            { for sockets.map(|(column, socket)| socket_cell(scene, column.partner, module, socket)) }
        </tr>
    }
}

use std::rc::Rc;

use yew::prelude::*;

use super::Scene;
use super::socket::SocketCell;
use crate::coalition::{Column, Row};
use crate::state::Action;
use crate::story::{ModuleIx, PartnerIx};

#[derive(Clone, PartialEq, Properties)]
pub struct ModuleRowProps {
    pub scene: Scene,
    pub module: ModuleIx,
    pub row: Rc<Row>,
    pub columns: Rc<[Column]>,
    pub dispatch: Callback<Action>,
    pub show_evidence: Callback<(PartnerIx, ModuleIx)>,
}

/// A module: its switch, and a socket for each column.
#[component]
pub fn ModuleRow(props: &ModuleRowProps) -> Html {
    let module = props.module;
    let scene = &props.scene;
    let of = &scene.story.modules[module];
    let toggle = props
        .dispatch
        .reform(move |_: MouseEvent| Action::ToggleModule(module));
    let sockets = props.columns.iter().zip(&props.row.sockets);
    html! {
        <tr data-runs={props.row.runs.then_some("")}>
            <th scope="row">
                <button type="button" class="switch-label" data-module={of.id.clone()}
                    aria-pressed={if props.row.on { "true" } else { "false" }} onclick={toggle}>
                    <span class="switch" aria-hidden="true" />
                    <span class="name">{ &*of.name }</span>
                </button>
                <span class="summary">{ &*of.summary }</span>
            </th>
            { for sockets.map(|(column, socket)| html! {
                <SocketCell key={usize::from(column.partner)} scene={scene.clone()} partner={column.partner} {module}
                    socket={*socket} dispatch={props.dispatch.clone()} show_evidence={props.show_evidence.clone()} />
            }) }
        </tr>
    }
}

use std::rc::Rc;

use yew::prelude::*;

use super::Scene;
use super::module_row::ModuleRow;
use super::partner_head::{group_head, partner_head};
use crate::coalition::{Board, Column, Kind, Set};
use crate::state::Action;
use crate::story::{ModuleIx, PartnerIx};

#[derive(Clone, PartialEq, Properties)]
pub struct BoardTableProps {
    pub scene: Scene,
    pub board: Rc<Board>,
    /// Groups that are opened into their members.
    pub opened: Set<PartnerIx>,
    /// Solo partners and members that are on.
    pub members_on: Set<PartnerIx>,
    pub dispatch: Callback<Action>,
    pub show_evidence: Callback<(PartnerIx, ModuleIx)>,
}

/// The board's table: modules are rows, partners are columns, each cell is a socket.
#[component]
pub fn BoardTable(props: &BoardTableProps) -> Html {
    let scene = &props.scene;
    let board = &props.board;
    let group_of = |column: &Column| match scene.coalition.kind(column.partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    };
    let has_members = board
        .columns
        .iter()
        .any(|column| group_of(column).is_some());
    let rowspan = has_members.then_some("2");
    let head = |column: &Column, rowspan: Option<&'static str>| {
        partner_head(scene, *column, rowspan, &props.dispatch)
    };
    let opened_head = |group: PartnerIx| {
        let mut members = scene.coalition.constituents(&group).iter();
        let on = members.any(|member| props.members_on.contains(*member));
        group_head(scene, group, on, &props.dispatch)
    };
    // An opened group stands above its members, where the first of them is.
    let mut heads: Vec<Html> = Vec::new();
    let mut last_group = None;
    for column in board.columns.iter() {
        match group_of(column) {
            None => heads.push(head(column, rowspan)),
            Some(group) if last_group == Some(group) => {}
            Some(group) => heads.push(opened_head(group)),
        }
        last_group = group_of(column);
    }
    html! {
        <table class="plugs">
            <caption class="unseen">{ scene.words.table_caption() }</caption>
            <thead>
                <tr>
                    <th scope="col" class="column-heading" {rowspan}>{ scene.words.modules() }</th>
                    { for heads }
                </tr>
                if has_members {
                    <tr>{ for board.columns.iter().filter(|column| group_of(column).is_some()).map(|column| head(column, None)) }</tr>
                }
            </thead>
            <tbody>
                { for board.rows.iter_enumerated().map(|(module, row)| html! {
                    <ModuleRow key={usize::from(module)} scene={scene.clone()} {module} row={row.clone()}
                        columns={board.columns.clone()} dispatch={props.dispatch.clone()}
                        show_evidence={props.show_evidence.clone()} />
                }) }
            </tbody>
        </table>
    }
}

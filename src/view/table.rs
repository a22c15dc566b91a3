use yew::prelude::*;

use super::Scene;
use super::module_row::module_row;
use super::partner_head::{group_head, partner_head};
use crate::coalition::{Board, Column, Kind, Set};
use crate::story::PartnerIx;

/// The board's table: modules are rows, partners are columns, each cell is a socket. `members_on` holds
/// the lone partners and members that are on.
pub(super) fn board_table(scene: &Scene, board: &Board, members_on: &Set<PartnerIx>) -> Html {
    let group_of = |column: &Column| match scene.coalition.kind(column.partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    };
    let has_members = board
        .columns
        .iter()
        .any(|column| group_of(column).is_some());
    let rowspan = has_members.then_some("2");
    let head =
        |column: &Column, rowspan: Option<&'static str>| partner_head(scene, *column, rowspan);
    let opened_head = |group: PartnerIx| {
        let mut members = scene.coalition.constituents(&group).iter();
        let on = members.any(|member| members_on.contains(*member));
        group_head(scene, group, on)
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
                { for board.rows.iter_enumerated().map(|(module, row)| module_row(scene, board, module, row)) }
            </tbody>
        </table>
    }
}

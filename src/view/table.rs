use yew::Html;

use super::Scene;
use super::element::{Element, classed, element, nodes};
use super::kept::{Part, kept};
use super::module_row::module_rows;
use super::partner_head::group_head;
use crate::coalition::{Board, Column, Kind, Set};
use crate::story::PartnerIx;

/// The board's table: modules are rows, partners are columns, each cell is a socket. `members_on` holds
/// the lone partners and members that are on.
pub(super) fn board_table(scene: &Scene, board: &Board, members_on: &Set<PartnerIx>) -> Element {
    let group_of = |column: &Column| match scene.coalition.kind(column.partner) {
        Kind::Member(group) => Some(*group),
        _ => None,
    };
    let has_members = board
        .columns
        .iter()
        .any(|column| group_of(column).is_some());
    let rowspan = if has_members { "2" } else { "" };
    let head = |column: &Column, rowspan: &'static str| kept(scene, Part::Head(*column, rowspan));
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
            Some(group) => heads.push(opened_head(group).into()),
        }
        last_group = group_of(column);
    }
    let members = board.columns.iter();
    let members = members.filter(|column| group_of(column).is_some());
    let second_row = if has_members {
        let members = nodes(members.map(|column| head(column, "")));
        element("tr").node(members).into()
    } else {
        Html::default()
    };
    let words = scene.words;
    let rows = module_rows(board).map(|row| kept(scene, row));
    classed("table", "plugs")
        .add(classed("caption", "unseen").say(words.table_caption()))
        .add(
            element("thead")
                .add(
                    element("tr")
                        .add(
                            classed("th", "column-heading")
                                .set("scope", "col")
                                .maybe("rowspan", rowspan)
                                .say(words.modules()),
                        )
                        .node(nodes(heads)),
                )
                .node(second_row),
        )
        .add(element("tbody").node(nodes(rows)))
}

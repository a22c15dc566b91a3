use yew::Html;

use super::element::{Element, classed, element, nodes};
use super::kept::{Drawing, Part};
use super::partner_head::{group_head, group_of, has_members, rowspan};

/// The board's table: modules are rows, partners are columns, each cell is a socket.
pub(super) fn board_table(drawing: Drawing) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let head = |partner| drawing.part(Part::Head(partner));
    // An opened group stands above its members, where the first of them is.
    let mut heads: Vec<Html> = Vec::new();
    let mut last_group = None;
    for column in board.columns.iter() {
        let group = group_of(scene, column.partner);
        match group {
            None => heads.push(head(column.partner)),
            Some(group) if last_group == Some(group) => {}
            Some(group) => heads.push(group_head(drawing, group).into()),
        }
        last_group = group;
    }
    let second_row = if has_members(scene, board) {
        let partners = board.columns.iter().map(|column| column.partner);
        let members = partners.filter(|partner| group_of(scene, *partner).is_some());
        let members = drawing.parts(members.map(Part::Head));
        element("tr").node(members).into()
    } else {
        Html::default()
    };
    let words = scene.words;
    classed("table", "plugs")
        .add(classed("caption", "unseen").say(words.table_caption()))
        .add(
            element("thead")
                .add(
                    element("tr")
                        .add(
                            classed("th", "column-heading")
                                .set("scope", "col")
                                .maybe("rowspan", rowspan(scene, board))
                                .say(words.modules()),
                        )
                        .node(nodes(heads)),
                )
                .node(second_row),
        )
        .add(element("tbody").node(drawing.part(Part::Rows)))
}

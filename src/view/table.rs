use yew::Html;

use super::element::{Element, classed, element, nodes};
use super::kept::{Drawing, Part};
use super::partner_head::{group_head, group_of, has_members, rowspan};

/// The board's table: modules are rows, partners are columns, each cell is a socket.
pub(super) fn board_table(drawing: Drawing) -> Element {
    let caption = drawing.scene.words.table_caption();
    classed("table", "plugs")
        .add(classed("caption", "unseen").say(caption))
        .node(drawing.part(Part::Heads))
        .add(element("tbody").node(drawing.part(Part::Rows)))
}

/// The headings of the columns. An opened group stands above its members, where the first of them is.
pub(super) fn heads(drawing: Drawing) -> Element {
    let Drawing { scene, board, .. } = drawing;
    let partners = || board.columns.iter().map(|column| column.partner);
    let mut heads: Vec<Html> = Vec::new();
    let mut last_group = None;
    for partner in partners() {
        let group = group_of(scene, partner);
        match group {
            None => heads.push(drawing.part(Part::Head(partner))),
            Some(group) if last_group == Some(group) => {}
            Some(group) => heads.push(group_head(drawing, group).into()),
        }
        last_group = group;
    }
    let members = partners().filter(|partner| group_of(scene, *partner).is_some());
    let second_row = if has_members(scene, board) {
        let members = drawing.parts(members.map(Part::Head));
        element("tr").node(members).into()
    } else {
        Html::default()
    };
    let modules = classed("th", "column-heading")
        .set("scope", "col")
        .maybe("rowspan", rowspan(scene, board))
        .say(scene.words.modules());
    element("thead")
        .add(element("tr").add(modules).node(nodes(heads)))
        .node(second_row)
}

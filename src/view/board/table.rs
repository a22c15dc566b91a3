use super::drawing::{Drawing, Part};
use crate::view::element::{Element, classed, element};

/// The board's table: modules are rows, partners are columns, each cell is a socket.
pub(super) fn board_table(drawing: Drawing) -> Element {
    let caption = drawing.scene.words.table_caption();
    classed("table", "plugs")
        .child(classed("caption", "unseen").text(caption))
        .child(drawing.part(Part::Heads))
        .child(element("tbody").child(drawing.part(Part::Rows)))
}

use super::counts::counts_all;
use super::drawing::{Drawing, Part};
use super::ribbons::ribbons;
use super::table::board_table;
use crate::coalition::Board;
use crate::view::element::{Element, classed, element, more};

/// The board: its table, the interests, and ribbons from the one to the other.
///
/// `glanced` is whether the path that it shows is one that a mouse only rests on.
pub(in crate::view) fn board(drawing: Drawing, board: &Board, glanced: bool) -> Element {
    let scene = drawing.scene;
    let columns = if board.columns.len() > 7 {
        "many"
    } else {
        "few"
    };
    let asked = match &board.answer {
        None => "",
        Some(_) if glanced => "glance",
        Some(_) => "why",
    };
    let interests = scene.words.interests(&scene.seed.home.inline);
    classed("section", "board")
        .attr("id", "board")
        .attr("aria-label", scene.words.board())
        .attr("data-columns", columns)
        .maybe("data-asked", asked)
        .child(board_table(drawing))
        .child(ribbons(drawing))
        .child(
            classed("div", "interests")
                .child(classed("h2", "column-heading").text(interests.clone()))
                .child(more(interests))
                .child(counts_all(scene, board.counted.is_full()))
                .child(element("ol").child(drawing.part(Part::Interests))),
        )
}

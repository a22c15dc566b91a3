use super::counts::counts_all;
use super::drawing::{Drawing, Part};
use super::ribbons::ribbons;
use super::shown::group_of;
use super::table::board_table;
use crate::coalition::Board;
use crate::view::Scene;
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
        .maybe("data-heads", heads(scene, board))
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

/// How many columns there are at least, for styles: a selector that counts them (`:has`) would have a browser look at
/// all of the board's styles anew whenever anything on it changes. In a table with opened groups, what stands side by
/// side in one row of heads.
fn heads(scene: &Scene, board: &Board) -> &'static str {
    let all = board.columns.len();
    let of_groups = board.columns.iter();
    let of_groups = of_groups.filter(|column| group_of(scene, column.partner).is_some());
    let of_groups = of_groups.count();
    let side_by_side = if all > 7 {
        of_groups.max(all - of_groups)
    } else {
        all
    };
    let many = match side_by_side {
        0..6 => 0,
        6 => 1,
        7..10 => 3,
        10..13 => 6,
        13..16 => 9,
        _ => 12,
    };
    &"6 7 10 13 16"[..many]
}

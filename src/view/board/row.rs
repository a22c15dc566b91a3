use super::drawing::{Drawing, Part};
use super::shown::Shown;
use crate::story::{Focus, ModuleIx};
use crate::view::asking::asking;
use crate::view::element::{Element, classed, element};
use crate::view::prose;

/// A module: its switch, and a socket for each column.
#[derive(PartialEq)]
pub(super) struct Row {
    module: ModuleIx,
    on: bool,
    runs: bool,
    /// How many of its sockets are marked.
    marks: usize,
    is_asked: bool,
    in_path: bool,
}

impl Row {
    pub(super) fn of(shown: &Shown, module: ModuleIx) -> Row {
        let row = &shown.board.rows[module];
        Row {
            module,
            on: row.on,
            runs: row.runs,
            marks: shown.marks_in(module).count(),
            is_asked: shown.is_asked(Focus::Module(module)),
            in_path: shown.in_path(|answer| answer.has_module(module)),
        }
    }

    pub(super) fn draw(self, drawing: Drawing) -> Element {
        let Row {
            module,
            on,
            runs,
            marks,
            is_asked,
            in_path,
        } = self;
        let of = &drawing.scene.seed.modules[module];
        element("tr")
            .mark("data-runs", runs)
            .mark("data-path", in_path)
            .maybe("data-marks", ["", "1", "2", "3"][marks.min(3)])
            .child(
                element("th")
                    .attr("scope", "row")
                    .child(
                        classed("div", "module")
                            .child(
                                classed("button", "switch-label")
                                    .attr("type", "button")
                                    .attr("data-module", &of.id)
                                    .attr("aria-label", &of.name)
                                    .flag("aria-pressed", on)
                                    .child(classed("span", "switch").attr("aria-hidden", "true")),
                            )
                            .child(asking(
                                drawing.scene,
                                Focus::Module(module),
                                is_asked,
                                |asks| asks.child(classed("span", "name").text(&of.name)),
                            )),
                    )
                    .child(prose::text(
                        classed("span", "summary"),
                        drawing.scene,
                        |prose| Some(&prose.summaries[module]),
                    )),
            )
            .child(drawing.part(Part::Sockets(module)))
    }
}

use super::drawing::{Drawing, Part};
use super::shown::Shown;
use crate::story::ModuleIx;
use crate::view::element::{Element, classed, element};
use crate::view::prose;

/// A module: its switch, and a socket for each column.
#[derive(PartialEq)]
pub(super) struct Row {
    module: ModuleIx,
    on: bool,
    runs: bool,
}

impl Row {
    pub(super) fn of(shown: &Shown, module: ModuleIx) -> Row {
        let row = &shown.board.rows[module];
        Row {
            module,
            on: row.on,
            runs: row.runs,
        }
    }

    pub(super) fn draw(self, drawing: Drawing) -> Element {
        let Row { module, on, runs } = self;
        let of = &drawing.scene.seed.modules[module];
        element("tr")
            .mark("data-runs", runs)
            .child(
                element("th")
                    .attr("scope", "row")
                    .child(
                        classed("button", "switch-label")
                            .attr("type", "button")
                            .attr("data-module", &of.id)
                            .flag("aria-pressed", on)
                            .child(classed("span", "switch").attr("aria-hidden", "true"))
                            .child(classed("span", "name").text(&of.name)),
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

use super::drawing::{Drawing, Part};
use crate::story::ModuleIx;
use crate::view::element::{Element, classed, element};
use crate::view::prose;

/// A module: its switch, and a socket for each column.
pub(super) fn module_row(drawing: Drawing, module: ModuleIx) -> Element {
    let of = &drawing.scene.seed.modules[module];
    let row = &drawing.board.rows[module];
    element("tr")
        .mark("data-runs", row.runs)
        .child(
            element("th")
                .attr("scope", "row")
                .child(
                    classed("button", "switch-label")
                        .attr("type", "button")
                        .attr("data-module", &of.id)
                        .flag("aria-pressed", row.on)
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

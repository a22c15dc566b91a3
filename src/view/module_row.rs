use super::element::{Element, classed, element};
use super::kept::{Drawing, Part};
use super::prose;
use crate::story::ModuleIx;

/// A module: its switch, and a socket for each column.
pub(super) fn module_row(drawing: Drawing, module: ModuleIx) -> Element {
    let of = &drawing.scene.seed.modules[module];
    let row = &drawing.board.rows[module];
    element("tr")
        .mark("data-runs", row.runs)
        .add(
            element("th")
                .set("scope", "row")
                .add(
                    classed("button", "switch-label")
                        .set("type", "button")
                        .told("data-module", &of.id)
                        .flag("aria-pressed", row.on)
                        .add(classed("span", "switch").set("aria-hidden", "true"))
                        .add(classed("span", "name").tell(&of.name)),
                )
                .add(prose::text(
                    classed("span", "summary"),
                    drawing.scene,
                    |prose| Some(&prose.summaries[module]),
                )),
        )
        .node(drawing.part(Part::Sockets(module)))
}

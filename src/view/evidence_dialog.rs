use yew::Html;

use super::Scene;
use super::element::{Element, classed, element};
#[cfg(target_arch = "wasm32")]
use crate::coalition::Kind;
use crate::story::{ModuleIx, PartnerIx};

/// A socket's evidence; `cell` is the one on show. The words stand once, on the page of sources; the dialog
/// fetches that page when it is first opened and shows a copy of its markup.
pub(super) fn evidence_dialog(
    scene: &Scene,
    cell: Option<(PartnerIx, ModuleIx)>,
    fetched: Fetched,
) -> Element {
    let words = scene.words;
    let label = cell.map(|(partner, module)| {
        let story = &scene.story;
        words.plug_heading(&story.partners[partner].name, &story.modules[module].name)
    });
    let instead = match (fetched, cell, label.clone()) {
        (Fetched::Waiting, Some(_), _) => classed("p", "note").say(words.loading()).into(),
        (Fetched::Failed, Some((partner, module)), Some(label)) => element("p")
            .set("role", "alert")
            .say(words.evidence_failed())
            .say(" ")
            .add(
                element("a")
                    .made("href", scene.evidence_address(partner, module))
                    .write(label),
            )
            .into(),
        _ => Html::default(),
    };
    let dialog = classed("dialog", "evidence").set("id", "evidence");
    let dialog = match label {
        Some(label) => dialog.made("aria-label", label),
        None => dialog,
    };
    let dismiss = classed("button", "dismiss").set("type", "submit");
    dialog
        .add(
            element("form")
                .set("method", "dialog")
                .add(dismiss.say(words.dismiss())),
        )
        .node(instead)
        .add(element("div"))
}

/// How far the evidence on show has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fetched {
    /// It is on its way.
    Waiting,
    /// It is in the dialog.
    Shown,
    /// It could not be had; a link to it is in its place.
    Failed,
}

/// The ids of the articles that tell of a socket, with spaces between them: its own, and those of a group's
/// members or of a member's group.
#[cfg(target_arch = "wasm32")]
pub(super) fn articles(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> String {
    let id = |partner: PartnerIx| scene.evidence_id(partner, module);
    let mut ids = id(partner);
    let others = match scene.coalition.kind(partner) {
        Kind::Group(members) => members,
        Kind::Member(group) => std::slice::from_ref(group),
        Kind::Solo { .. } => &[],
    };
    for other in others {
        ids += " ";
        ids += &id(*other);
    }
    ids
}

use yew::prelude::*;

use super::Scene;
#[cfg(target_arch = "wasm32")]
use crate::coalition::Kind;
use crate::story::{ModuleIx, PartnerIx};

/// A socket's evidence; `cell` is the one on show. The words stand once, on the page of sources; the dialog
/// fetches that page when it is first opened and shows a copy of its markup.
pub(super) fn evidence_dialog(
    scene: &Scene,
    cell: Option<(PartnerIx, ModuleIx)>,
    fetched: Fetched,
) -> Html {
    let label = cell.map(|(partner, module)| {
        let story = &scene.story;
        scene
            .words
            .plug_heading(&story.partners[partner].name, &story.modules[module].name)
    });
    let instead = match (fetched, cell) {
        (Fetched::Shown, _) | (_, None) => Html::default(),
        (Fetched::Waiting, _) => html! { <p class="note">{ scene.words.loading() }</p> },
        (Fetched::Failed, Some((partner, module))) => html! {
            <p role="alert">
                { scene.words.evidence_failed() }{ " " }
                <a href={scene.evidence_address(partner, module)}>{ label.clone() }</a>
            </p>
        },
    };
    html! {
        <dialog id="evidence" class="evidence" aria-label={label.clone()}>
            <form method="dialog">
                <button type="submit" class="dismiss">{ scene.words.dismiss() }</button>
            </form>
            { instead }
            <div />
        </dialog>
    }
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

/// The ids of the articles that tell of a socket: its own, and those of a group's members or of a
/// member's group.
#[cfg(target_arch = "wasm32")]
pub(super) fn articles(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> Vec<String> {
    let mut partners = vec![partner];
    match scene.coalition.kind(partner) {
        Kind::Group(members) => partners.extend(members),
        Kind::Member(group) => partners.push(*group),
        Kind::Solo { .. } => {}
    }
    partners
        .into_iter()
        .map(|partner| scene.evidence_id(partner, module))
        .collect()
}

use yew::prelude::*;

use super::Scene;
#[cfg(target_arch = "wasm32")]
use crate::coalition::{Board, Kind};
use crate::story::{InterestIx, ModuleIx, PartnerIx};

/// What evidence is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// That of one socket.
    Socket(PartnerIx, ModuleIx),
    /// That of every socket that counts for an interest.
    Interest(InterestIx),
}

/// The evidence that is asked for. The words stand once, on the page of sources; the dialog fetches that
/// page when it is first opened and shows a copy of its markup.
pub(super) fn evidence_dialog(scene: &Scene, asked: Option<Asked>, fetched: Fetched) -> Html {
    let story = &scene.story;
    let label = asked.map(|asked| match asked {
        Asked::Socket(partner, module) => scene
            .words
            .plug_heading(&story.partners[partner].name, &story.modules[module].name),
        Asked::Interest(interest) => story.interests[interest].name.to_string(),
    });
    let address = |asked| match asked {
        Asked::Socket(partner, module) => scene.evidence_address(partner, module),
        Asked::Interest(interest) => scene.interest_address(interest),
    };
    let instead = match (fetched, asked) {
        (Fetched::Shown, _) | (_, None) => Html::default(),
        (Fetched::Waiting, _) => html! { <p class="note">{ scene.words.loading() }</p> },
        (Fetched::Failed, Some(asked)) => html! {
            <p role="alert">
                { scene.words.evidence_failed() }{ " " }<a href={address(asked)}>{ label.clone() }</a>
            </p>
        },
    };
    html! {
        <dialog id="evidence" class="evidence" aria-label={label.clone()}>
            <form method="dialog">
                <button type="submit" class="dismiss">{ scene.words.dismiss() }</button>
            </form>
            { instead }
            if let Some(Asked::Interest(_)) = asked {
                <h2>{ label.clone() }</h2>
            }
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

/// The ids of the articles that tell of what is asked for.
#[cfg(target_arch = "wasm32")]
pub(super) fn articles(scene: &Scene, board: &Board, asked: Asked) -> Vec<String> {
    let sockets = match asked {
        Asked::Socket(partner, module) => vec![(partner, module)],
        Asked::Interest(interest) => board.sockets_for(&scene.coalition, interest),
    };
    let of = |(partner, module)| articles_of(scene, partner, module);
    sockets.into_iter().flat_map(of).collect()
}

/// The ids of the articles that tell of a socket: its own, and those of a group's members or of a
/// member's group.
#[cfg(target_arch = "wasm32")]
fn articles_of(scene: &Scene, partner: PartnerIx, module: ModuleIx) -> Vec<String> {
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

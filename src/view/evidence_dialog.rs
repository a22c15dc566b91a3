use yew::Html;

use super::Scene;
use super::element::{Element, classed, element};
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
pub(super) fn evidence_dialog(scene: &Scene, asked: Option<Asked>, fetched: Fetched) -> Element {
    let (seed, words) = (&scene.seed, scene.words);
    let dialog = classed("dialog", "evidence").set("id", "evidence");
    let (dialog, instead, heading) = match asked {
        None => (dialog, Html::default(), Html::default()),
        Some(asked) => {
            let (label, address, heading) = match asked {
                Asked::Socket(partner, module) => {
                    let (of, module_of) = (&seed.partners[partner], &seed.modules[module]);
                    let label = words.plug_heading(&of.name, &module_of.name);
                    let address = scene.evidence_address(partner, module);
                    (label, address, Html::default())
                }
                Asked::Interest(interest) => {
                    let name = &seed.interests[interest].name;
                    let heading = element("h2").tell(name).into();
                    (name.to_string(), scene.interest_address(interest), heading)
                }
            };
            let instead = match fetched {
                Fetched::Shown => Html::default(),
                Fetched::Waiting => classed("p", "note").say(words.loading()).into(),
                Fetched::Failed => element("p")
                    .set("role", "alert")
                    .say(words.evidence_failed())
                    .say(" ")
                    .add(element("a").made("href", address).write(label.clone()))
                    .into(),
            };
            (dialog.made("aria-label", label), instead, heading)
        }
    };
    let dismiss = classed("button", "dismiss").set("type", "submit");
    dialog
        .add(
            element("form")
                .set("method", "dialog")
                .add(dismiss.say(words.dismiss())),
        )
        .node(instead)
        .node(heading)
        .add(element("div").set("data-loose", ""))
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

/// The ids of the articles that tell of what is asked for, with spaces between them: those of its sockets, and
/// those of a group's members or of a member's group.
#[cfg(target_arch = "wasm32")]
pub(super) fn articles(scene: &Scene, board: &Board, asked: Asked) -> String {
    let sockets = match asked {
        Asked::Socket(partner, module) => vec![(partner, module)],
        Asked::Interest(interest) => board.sockets_for(&scene.coalition, interest),
    };
    let mut ids = String::new();
    for (partner, module) in sockets {
        let others = match scene.coalition.kind(partner) {
            Kind::Group(members) => members,
            Kind::Member(group) => std::slice::from_ref(group),
            Kind::Solo { .. } => &[],
        };
        for one in std::iter::once(&partner).chain(others) {
            ids += &scene.evidence_id(*one, module);
            ids += " ";
        }
    }
    ids
}

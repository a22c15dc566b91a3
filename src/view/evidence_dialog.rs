use yew::Html;

use super::Scene;
use super::element::{Element, classed, element};
use super::evidence::{EvidenceOf, Fetched};
use crate::story::Focus;

/// The evidence that is wanted. The words stand once, on the page of sources; the dialog fetches that
/// page when it is first opened and shows a copy of its markup.
pub(super) fn evidence_dialog(
    scene: &Scene,
    wanted: Option<EvidenceOf>,
    fetched: Fetched,
    asked: Option<Focus>,
) -> Element {
    let (seed, words) = (&scene.seed, scene.words);
    let dialog = classed("dialog", "evidence")
        .attr("id", "evidence")
        .attr("closedby", "any");
    let (dialog, why, instead, heading) = match wanted {
        None => (dialog, Html::default(), Html::default(), Html::default()),
        Some(wanted) => {
            let (label, address, heading) = match wanted {
                EvidenceOf::Socket(partner, module) => {
                    let (of, module_of) = (&seed.partners[partner], &seed.modules[module]);
                    let label = words.plug_heading(&of.name, &module_of.name);
                    let address = scene.evidence_address(partner, module);
                    (label, address, Html::default())
                }
                EvidenceOf::Interest(interest) => {
                    let name = &seed.interests[interest].name;
                    let heading = element("h2").text(name).into();
                    (name.to_string(), scene.interest_address(interest), heading)
                }
            };
            let instead = match fetched {
                Fetched::Shown => Html::default(),
                Fetched::Waiting => classed("p", "note").text(words.loading()).into(),
                Fetched::Failed => element("p")
                    .attr("role", "alert")
                    .text(words.evidence_failed())
                    .text(" ")
                    .child(element("a").attr("href", address).text(label.clone()))
                    .into(),
            };
            let focus = wanted.focus();
            // What the board answers already is nothing to ask.
            let why = match asked == Some(focus) {
                true => Html::default(),
                false => why_here(scene, focus).into(),
            };
            (dialog.attr("aria-label", label), why, instead, heading)
        }
    };
    let dismiss = classed("button", "dismiss").attr("type", "submit");
    dialog
        .child(
            element("form")
                .attr("method", "dialog")
                .child(dismiss.text(words.dismiss())),
        )
        .child(why)
        .child(instead)
        .child(heading)
        .child(element("div").attr("data-loose", ""))
}

/// Closes the dialog and asks the board about what it tells of.
fn why_here(scene: &Scene, focus: Focus) -> Element {
    let button = element("button")
        .attr("type", "submit")
        .attr("data-focus", focus.written(&scene.seed))
        .text(scene.words.why_here());
    element("form").attr("method", "dialog").child(button)
}

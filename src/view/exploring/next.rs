use yew::Html;

use super::standpoint::{Standpoint, list_or, part};
use crate::coalition::{Change, Exploration, Step};
use crate::story::{ModuleIx, PartnerIx, Standing};
use crate::view::element::{Element, element, list};
use crate::words::ChangeWords;

/// How many steps are shown.
const SHOWN: usize = 5;

/// The changes that would help most, and the negotiations that would close a gap.
pub(super) fn next(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let bar = from.selection.bar;
    let steps = found
        .steps
        .iter()
        .take(SHOWN)
        .map(|step| item(from, step, bar))
        .collect();
    let away = found
        .away
        .iter()
        .map(|step| item(from, step, Standing::Signed))
        .collect();
    let content = list([
        list_or(steps, words.no_step()),
        element("h4").text(words.away_heading()),
        list_or(away, words.no_away()),
    ]);
    part("next", words.next_heading(), content)
}

fn item(from: &Standpoint, step: &Step, bar: Standing) -> Element {
    let (seed, coalition) = (&from.scene.seed, &from.scene.coalition);
    let partner_name = |partner: PartnerIx| &*seed.partners[partner].inline;
    let module_name = |module: ModuleIx| &*seed.modules[module].name;
    let word = |standing: Standing| from.scene.words.standing(standing);
    let (change, link) = match step.change {
        Change::Partner(partner) => (
            ChangeWords::Partner(partner_name(partner)),
            from.link(&from.with(|selection| selection.switch_partner(coalition, partner, true))),
        ),
        Change::Module(module) => (
            ChangeWords::Module(module_name(module)),
            from.link(&from.with(|selection| selection.modules.insert(module))),
        ),
        Change::PutBack(partner, module) => (
            ChangeWords::PutBack(partner_name(partner), module_name(module)),
            from.link(
                &from.with(|selection| selection.switch_plug(coalition, partner, module, true)),
            ),
        ),
        // The reader cannot sign it: the link leads to what is known of it.
        Change::Firmer(partner, module, standing) => (
            ChangeWords::Firmer(
                partner_name(partner),
                module_name(module),
                word(standing),
                word(bar),
            ),
            from.scene.evidence_address(partner, module),
        ),
    };
    let closes = from.interests(step.closes.iter());
    let label = from.words.change(change);
    element("li")
        .child(element("a").attr("href", link).text(label))
        .text(" · ")
        .text(from.words.brings(&closes, step.deepens))
}

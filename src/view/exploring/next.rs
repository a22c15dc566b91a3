use yew::Html;

use super::standpoint::{Standpoint, list_or, part};
use super::units::units;
use crate::coalition::{Change, Exploration, Step};
use crate::story::{ModuleIx, PartnerIx, Standing};
use crate::view::element::{Element, classed, element, list};
use crate::words::ChangeWords;

/// How many steps are shown; of what is a signature away, before the others are asked for.
const SHOWN: usize = 5;

/// The changes that would help most, and the negotiations that would close a gap.
pub(super) fn next(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let bar = from.selection.bar;
    let steps: Vec<Element> = found
        .steps
        .iter()
        .take(SHOWN)
        .map(|step| item(from, step, bar))
        .collect();
    let mut away: Vec<Element> = found
        .away
        .iter()
        .map(|step| item(from, step, Standing::Signed))
        .collect();
    let others = away.split_off(away.len().min(SHOWN));
    let others = match others.len() {
        0 => Html::default(),
        count => element("details")
            .child(element("summary").text(words.more_steps(&count.to_string())))
            .child(element("ul").child(list(others)))
            .into(),
    };
    let key = match steps.is_empty() && away.is_empty() {
        true => Html::default(),
        false => key(from).into(),
    };
    let content = list([
        key,
        list_or(steps, words.no_step()).into(),
        element("h4").text(words.away_heading()).into(),
        list_or(away, words.no_away()).into(),
        others,
    ]);
    part("next", words.next_heading(), content)
}

fn item(from: &Standpoint, step: &Step, bar: Standing) -> Element {
    let (seed, coalition) = (&from.scene.seed, &from.scene.coalition);
    let partner_name = |partner: PartnerIx| &*seed.partners[partner].inline;
    let module_name = |module: ModuleIx| &*seed.modules[module].name;
    let word = |standing: Standing| from.scene.words.standing(standing);
    let (whose, change, link) = match step.change {
        Change::Partner(partner) => (
            Some(partner),
            ChangeWords::Partner(partner_name(partner)),
            from.link(&from.with(|selection| selection.switch_partner(coalition, partner, true))),
        ),
        Change::Module(module) => (
            None,
            ChangeWords::Module(module_name(module)),
            from.link(&from.with(|selection| selection.modules.insert(module))),
        ),
        Change::PutBack(partner, module) => (
            Some(partner),
            ChangeWords::PutBack(partner_name(partner), module_name(module)),
            from.link(
                &from.with(|selection| selection.switch_plug(coalition, partner, module, true)),
            ),
        ),
        // The reader cannot sign it: the link leads to what is known of it.
        Change::Firmer(partner, module, standing) => (
            Some(partner),
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
    let item = match whose {
        Some(partner) => element("li").attr("data-hue", &seed.partners[partner].id),
        None => element("li"),
    };
    let kinds = [
        ("now", step.before - step.deepens),
        ("deeper", step.deepens),
        ("new", step.closes.len()),
    ];
    item.child(element("a").attr("href", link).text(label))
        .child(units(&kinds, from.selection.interests.len()))
        .text(from.words.brings(&closes, step.deepens))
}

/// What the parts of the bars mean.
fn key(from: &Standpoint) -> Element {
    let kinds = ["now", "deeper", "new", "none"].into_iter();
    let item = |(kind, meaning): (&'static str, &'static str)| {
        let sample = classed("span", "sample")
            .attr("data-kind", kind)
            .attr("aria-hidden", "true");
        element("li").child(sample).text(meaning)
    };
    classed("ul", "key").child(list(kinds.zip(from.words.kinds()).map(item)))
}

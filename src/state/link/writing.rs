//! From a selection to its fragment.

use crate::coalition::{Coalition, Selection};
use crate::story::{PartnerIx, Seed};

/// The fragment of a selection, without `#`; empty for the starting board.
pub fn encode(
    selection: &Selection,
    start: &Selection,
    seed: &Seed,
    coalition: &Coalition,
) -> String {
    if selection == start {
        String::new()
    } else {
        written(selection, seed, coalition)
    }
}

/// The fragment of a selection written out in full, without `#`, whatever the starting board is.
///
/// ```
/// use plugboard::coalition::{Coalition, Selection};
/// use plugboard::state::link;
/// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
/// # let seed = story.editions().remove(0).seed;
///
/// let coalition = Coalition::new(&seed);
/// let start = Selection::start(&seed, &coalition);
/// let fragment = link::written(&start, &seed, &coalition);
/// assert_eq!(fragment, "p=eastholm,westholm&m=all&rule=plug-in&bar=signed");
/// ```
pub fn written(selection: &Selection, seed: &Seed, coalition: &Coalition) -> String {
    let partners = shortened(coalition, |one| selection.partners.contains(one), |_| true);
    let mut fields = vec![
        (
            "p",
            list(partners.iter().map(|&partner| &*seed.partners[partner].id)),
        ),
        ("m", modules(selection, seed)),
        ("rule", selection.rule.id().to_owned()),
        ("bar", selection.bar.id().to_owned()),
    ];
    if !selection.interests.is_full() {
        let ids = (selection.interests.iter()).map(|interest| &*seed.interests[interest].id);
        fields.push(("i", list(ids)));
    }
    let pulled = pulled(selection, coalition, seed);
    if !pulled.is_empty() {
        fields.push(("out", pulled));
    }
    if let Some(as_of) = selection.as_of {
        fields.push(("as-of", as_of.to_string()));
    }
    if !selection.opened.is_empty() {
        fields.push((
            "open",
            list(
                selection
                    .opened
                    .iter()
                    .map(|group| &*seed.partners[group].id),
            ),
        ));
    }
    if let Some(focus) = selection.focus {
        fields.push(("focus", focus.written(seed)));
    }
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    fields.join("&")
}

fn list<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(",")
}

/// The solo partners and members for which `has` holds, with a group's id in the place of its members
/// where it holds for all of them that `matter`.
fn shortened(
    coalition: &Coalition,
    has: impl Fn(PartnerIx) -> bool,
    matter: impl Fn(PartnerIx) -> bool,
) -> Vec<PartnerIx> {
    let mut written: Vec<PartnerIx> = Vec::new();
    for partner in coalition.partners() {
        let constituents = coalition.constituents(&partner);
        let mut mattering = constituents.iter().filter(|&&one| matter(one)).peekable();
        let all = mattering.peek().is_some() && mattering.all(|&one| has(one));
        let is_group = constituents != [partner];
        if all && is_group {
            written.retain(|one| !constituents.contains(one));
            written.push(partner);
        } else if all
            && !written
                .iter()
                .any(|group| coalition.constituents(group).contains(&partner))
        {
            written.push(partner);
        }
    }
    written
}

fn modules(selection: &Selection, seed: &Seed) -> String {
    if selection.modules.is_full() {
        return "all".to_owned();
    }
    list(
        selection
            .modules
            .iter()
            .map(|module| &*seed.modules[module].id),
    )
}

fn pulled(selection: &Selection, coalition: &Coalition, seed: &Seed) -> String {
    let mut written = Vec::new();
    for module in coalition.modules() {
        let is_pulled = |one| selection.pulled.contains(coalition.cell(one, module));
        let is_known = |one| coalition.is_known(one, module);
        for partner in shortened(coalition, is_pulled, is_known) {
            let (partner, module) = (&seed.partners[partner].id, &seed.modules[module].id);
            written.push(format!("{partner}.{module}"));
        }
    }
    written.join(",")
}

//! The URL fragment: a [`Selection`] in ids, short and readable.
//!
//! `#p=japan,southeast-asia&m=all&rule=consensus&bar=signed&out=japan.energy&open=southeast-asia`
//!
//! The starting board has the empty fragment. Every other board writes its partners, modules, rule
//! and bar in full, so that a link keeps its meaning when a later version of the story starts
//! elsewhere; what a link leaves out is as at the start. Ids stand for themselves, so that a story
//! may be put in another order. A group's id stands for all its members.

use form_urlencoded::parse;

use crate::coalition::{Coalition, Selection, Set};
use crate::story::{ModuleIx, PartialDate, PartnerIx, Rule, Standing, Story};

/// The most bytes of a fragment that are read. A board of a large story takes a tenth of it.
pub const MOST: usize = 16 * 1024;

/// What could not be applied of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// Something that the story does not have, at most [`SHOWN`] characters of it.
    Unknown(String),
    /// Everything beyond [`MOST`] bytes.
    TooLong,
}

/// The most characters of an unknown part that a notice repeats.
pub const SHOWN: usize = 32;

/// What a link says: the selection as far as it could be applied, and the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// The selection.
    pub selection: Selection,
    /// What was dropped, in the link's order.
    pub dropped: Vec<Dropped>,
}

/// The fragment of a selection, without `#`; empty for the starting board.
pub fn encode(
    selection: &Selection,
    start: &Selection,
    story: &Story,
    coalition: &Coalition,
) -> String {
    if selection == start {
        String::new()
    } else {
        written(selection, story, coalition)
    }
}

/// The fragment of a selection written out in full, without `#`, whatever the starting board is.
pub fn written(selection: &Selection, story: &Story, coalition: &Coalition) -> String {
    let partners = shortened(coalition, |one| selection.partners.contains(one), |_| true);
    let mut fields = vec![
        (
            "p",
            list(partners.iter().map(|&partner| &*story.partners[partner].id)),
        ),
        ("m", modules(selection, story)),
        ("rule", selection.rule.id().to_owned()),
        ("bar", selection.bar.id().to_owned()),
    ];
    let pulled = pulled(selection, coalition, story);
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
                    .map(|group| &*story.partners[group].id),
            ),
        ));
    }
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    fields.join("&")
}

/// Whether a fragment is meant as a board, rather than as a place in the page.
pub fn is_board(fragment: &str) -> bool {
    fragment.contains('=')
}

/// Reads a fragment (without `#`). What the story does not have is dropped; the rest is applied.
pub fn decode(fragment: &str, start: &Selection, story: &Story, coalition: &Coalition) -> Decoded {
    let mut decoding = Decoding {
        selection: start.clone(),
        dropped: Vec::new(),
        story,
        coalition,
    };
    let mut fragment = fragment;
    let too_long = fragment.len() > MOST;
    if too_long {
        let cut = (0..=MOST)
            .rev()
            .find(|&at| fragment.is_char_boundary(at))
            .unwrap_or(0);
        fragment = &fragment[..cut];
    }
    for (key, value) in parse(fragment.as_bytes()) {
        decoding.field(&key, &value);
    }
    if too_long {
        decoding.dropped.push(Dropped::TooLong);
    }
    Decoded {
        selection: decoding.selection,
        dropped: decoding.dropped,
    }
}

struct Decoding<'a> {
    selection: Selection,
    dropped: Vec<Dropped>,
    story: &'a Story,
    coalition: &'a Coalition,
}

impl Decoding<'_> {
    fn field(&mut self, key: &str, value: &str) {
        match key {
            "p" => {
                self.selection.partners = Set::empty(self.story.partners.len());
                for id in items(value) {
                    if let Some(partner) = self.partner(id) {
                        self.selection.switch_partner(self.coalition, partner, true);
                    }
                }
            }
            "m" if value == "all" => self.selection.modules = Set::full(self.story.modules.len()),
            "m" => {
                self.selection.modules = Set::empty(self.story.modules.len());
                for id in items(value) {
                    if let Some(module) = self.module(id) {
                        self.selection.modules.insert(module);
                    }
                }
            }
            "rule" => match Rule::from_id(value) {
                Some(rule) => self.selection.rule = rule,
                None => self.drop(value),
            },
            "bar" => match Standing::from_id(value) {
                Some(bar) => self.selection.bar = bar,
                None => self.drop(value),
            },
            "as-of" => match value.parse::<PartialDate>() {
                Ok(as_of) => self.selection.as_of = Some(as_of),
                Err(_) => self.drop(value),
            },
            "out" => {
                for item in items(value) {
                    let (partner, module) = item.split_once('.').unwrap_or((item, ""));
                    match (self.story.partner(partner), self.story.module(module)) {
                        (Some(partner), Some(module))
                            if self.coalition.is_known(partner, module) =>
                        {
                            self.selection
                                .switch_plug(self.coalition, partner, module, false);
                        }
                        _ => self.drop(item),
                    }
                }
            }
            "open" => {
                for id in items(value) {
                    match self.story.partner(id) {
                        Some(group) if !self.story.partners[group].members.is_empty() => {
                            self.selection.opened.insert(group);
                        }
                        _ => self.drop(id),
                    }
                }
            }
            _ => self.drop(key),
        }
    }

    fn partner(&mut self, id: &str) -> Option<PartnerIx> {
        let partner = self.story.partner(id);
        if partner.is_none() {
            self.drop(id);
        }
        partner
    }

    fn module(&mut self, id: &str) -> Option<ModuleIx> {
        let module = self.story.module(id);
        if module.is_none() {
            self.drop(id);
        }
        module
    }

    fn drop(&mut self, what: &str) {
        self.dropped
            .push(Dropped::Unknown(what.chars().take(SHOWN).collect()));
    }
}

fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter(|item| !item.is_empty())
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

fn modules(selection: &Selection, story: &Story) -> String {
    if selection.modules.is_full() {
        return "all".to_owned();
    }
    list(
        selection
            .modules
            .iter()
            .map(|module| &*story.modules[module].id),
    )
}

fn pulled(selection: &Selection, coalition: &Coalition, story: &Story) -> String {
    let mut written = Vec::new();
    for module in coalition.modules() {
        let is_pulled = |one| selection.pulled.contains(coalition.cell(one, module));
        let is_known = |one| coalition.is_known(one, module);
        for partner in shortened(coalition, is_pulled, is_known) {
            let (partner, module) = (&story.partners[partner].id, &story.modules[module].id);
            written.push(format!("{partner}.{module}"));
        }
    }
    written.join(",")
}

//! The URL fragment: a [`Selection`] in ids, short and readable.
//!
//! `#p=japan,southeast-asia&m=all&rule=consensus&bar=signed&out=japan.energy&open=southeast-asia`
//!
//! The starting board has the empty fragment. Every other board writes its partners, modules, rule
//! and bar in full, so that a link keeps its meaning when a later version of the story starts
//! elsewhere; what a link leaves out is as at the start. Ids stand for themselves, so that a story
//! may be put in another order. A group's id stands for all its members.

use percent_encoding::percent_decode_str;

use crate::coalition::{Coalition, Selection, Set};
use crate::story::{ModuleIx, PartnerIx, Rule, Seed, Standing};

/// The most bytes of a fragment that are read. A board of a large story takes a tenth of it.
pub const MOST: usize = 16 * 1024;

/// What could not be applied of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// Something in a list that the story does not have, at most [`SHOWN`] characters of it.
    Unknown(String),
    /// A whole field that says nothing to the story, at most [`SHOWN`] characters of it. Without it the board
    /// would be another than the link's.
    Unreadable(String),
    /// More than [`MOST`] bytes.
    TooLong,
}

/// The most characters of an unknown part that a notice repeats.
pub const SHOWN: usize = 32;

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoded {
    /// The selection as far as it could be applied; `None` where a field of it cannot be read, since another board
    /// must not stand for the link's.
    pub selection: Option<Selection>,
    /// What was dropped, in the link's order.
    pub dropped: Vec<Dropped>,
}

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
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    fields.join("&")
}

/// The names of a board's fields.
pub const FIELDS: [&str; 7] = ["p", "m", "rule", "bar", "out", "as-of", "open"];

/// Reads a fragment (without `#`). What the story does not have is dropped; the rest is applied. `None` where the
/// fragment says nothing of a board: a place in the page, or other tools' words. An empty one says the starting
/// board.
///
/// ```
/// use plugboard::coalition::{Coalition, Selection};
/// use plugboard::state::link::{self, Dropped};
/// use plugboard::story::Standing;
/// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
/// # let seed = story.editions().remove(0).seed;
///
/// let coalition = Coalition::new(&seed);
/// let start = Selection::start(&seed, &coalition);
/// let said = |fragment| link::decode(fragment, &start, &seed, &coalition);
///
/// let decoded = said("p=westholm,northholm&bar=negotiating").expect("it says a board");
/// assert_eq!(decoded.dropped, [Dropped::Unknown("northholm".to_owned())]);
/// let selection = decoded.selection.expect("every field can be read");
/// assert_eq!(selection.bar, Standing::Negotiating);
/// // What the link does not say is as it is at the start.
/// assert_eq!(selection.modules, start.modules);
///
/// assert_eq!(said("the-third-paragraph"), None);
/// ```
pub fn decode(
    fragment: &str,
    start: &Selection,
    seed: &Seed,
    coalition: &Coalition,
) -> Option<Decoded> {
    let mut decoding = Decoding {
        selection: start.clone(),
        dropped: Vec::new(),
        unread: false,
        seed,
        coalition,
    };
    if fragment.len() > MOST {
        let cut = (0..=MOST).rev().find(|&at| fragment.is_char_boundary(at));
        let cut = &fragment[..cut.unwrap_or(0)];
        let is_ours = |(key, value): (&str, Option<&str>)| value.is_some() && FIELDS.contains(&key);
        let is_board = fields(&restored(cut)).any(is_ours);
        let too_long = || Decoded {
            selection: None,
            dropped: vec![Dropped::TooLong],
        };
        return is_board.then(too_long);
    }
    let restored = restored(fragment);
    let mut is_board = fragment.is_empty();
    for (key, value) in fields(&restored) {
        is_board |= decoding.field(key, value);
    }
    is_board.then(|| Decoded {
        selection: (!decoding.unread).then_some(decoding.selection),
        dropped: decoding.dropped,
    })
}

/// The names in a fragment (without `#`) that are none of [`FIELDS`]. Readers are not told of them, since other tools
/// put them there.
#[cfg(not(target_arch = "wasm32"))]
pub fn others_words(fragment: &str) -> Vec<String> {
    let restored = restored(fragment);
    let named = fields(&restored).filter(|(key, value)| value.is_some() && !FIELDS.contains(key));
    named.map(|(key, _)| key.to_owned()).collect()
}

/// A fragment as it left the page, after what is known to happen to links on their way: all is escaped once more by
/// each program that hands it on, equals signs are quoted for the mail, a long line is broken, hyphens are set as
/// dashes, and the sentence's own marks are taken for the link's end. None of these can stand in a link of ours,
/// which is made of ids.
fn restored(fragment: &str) -> String {
    /// How often a link is taken to be escaped.
    const TIMES: usize = 5;
    let mut plain = fragment.to_owned();
    for _ in 0..TIMES {
        plain = percent_decode_str(&plain).decode_utf8_lossy().into_owned();
    }
    let mut restored = String::new();
    let mut letters = plain.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '=' => {
                restored.push('=');
                // No id has capitals.
                if letters.as_str().starts_with("3D") {
                    letters.nth(1);
                }
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' => restored.push('-'),
            '+'
            | '\\'
            | '\0'..=' '
            | '\u{7f}'..='\u{a0}'
            | '\u{ad}'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'
            | '\u{feff}' => {}
            other => restored.push(other.to_ascii_lowercase()),
        }
    }
    restored.trim_matches(is_mark).to_owned()
}

/// Whether it is one of a sentence's marks, and none of a link's.
fn is_mark(letter: char) -> bool {
    match letter {
        '-' | '=' | '%' => false,
        '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{a1}'..='\u{bf}' => true,
        '\u{2010}'..='\u{205e}' | '\u{3001}'..='\u{301f}' => true,
        '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => true,
        _ => false,
    }
}

/// The fields of a restored fragment. Entities stand for ampersands (`&amp;`, `&#038;`); a question mark begins what a
/// network has put behind the link, a colon what a browser has, a bracket what a page has.
fn fields(restored: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let fields = restored.split(['&', ';', '#', '?', ':', '<', '>', '"']);
    fields.map(|field| match field.split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None => (field, None),
    })
}

struct Decoding<'a> {
    selection: Selection,
    dropped: Vec<Dropped>,
    /// Whether a field could not be read.
    unread: bool,
    seed: &'a Seed,
    coalition: &'a Coalition,
}

impl Decoding<'_> {
    /// Applies a field; returns whether it is one of a board's.
    fn field(&mut self, key: &str, value: Option<&str>) -> bool {
        let Some(value) = value else {
            // The end of a link may be cut off.
            let is_cut = |field: &&str| !key.is_empty() && field.starts_with(key);
            if FIELDS.iter().any(is_cut) {
                self.read::<()>(key, None);
            }
            return false;
        };
        match key {
            "p" => {
                self.selection.partners = Set::empty(self.seed.partners.len());
                for id in items(value) {
                    if let Some(partner) = self.partner(id) {
                        self.selection.switch_partner(self.coalition, partner, true);
                    }
                }
                let none = self.selection.partners.iter().next().is_none();
                self.read(value, (!none || value.is_empty()).then_some(()));
            }
            "m" if value == "all" => self.selection.modules = Set::full(self.seed.modules.len()),
            "m" => {
                self.selection.modules = Set::empty(self.seed.modules.len());
                for id in items(value) {
                    if let Some(module) = self.module(id) {
                        self.selection.modules.insert(module);
                    }
                }
                let none = self.selection.modules.iter().next().is_none();
                self.read(value, (!none || value.is_empty()).then_some(()));
            }
            "rule" => {
                if let Some(rule) = self.read(value, Rule::from_id(value)) {
                    self.selection.rule = rule;
                }
            }
            "bar" => {
                if let Some(bar) = self.read(value, Standing::from_id(value)) {
                    self.selection.bar = bar;
                }
            }
            "as-of" => self.selection.as_of = self.read(value, value.parse().ok()),
            "out" => {
                for item in items(value) {
                    let (partner, module) = item.split_once('.').unwrap_or((item, ""));
                    match (self.seed.partner(partner), self.seed.module(module)) {
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
                    match self.seed.partner(id) {
                        Some(group) if !self.seed.partners[group].members.is_empty() => {
                            self.selection.opened.insert(group);
                        }
                        _ => self.drop(id),
                    }
                }
            }
            // Other tools' words.
            _ => return false,
        }
        true
    }

    /// What a field says; notes it where that is nothing.
    fn read<T>(&mut self, value: &str, read: Option<T>) -> Option<T> {
        if read.is_none() {
            self.unread = true;
            self.dropped.push(Dropped::Unreadable(shown(value)));
        }
        read
    }

    fn partner(&mut self, id: &str) -> Option<PartnerIx> {
        let partner = self.seed.partner(id);
        if partner.is_none() {
            self.drop(id);
        }
        partner
    }

    fn module(&mut self, id: &str) -> Option<ModuleIx> {
        let module = self.seed.module(id);
        if module.is_none() {
            self.drop(id);
        }
        module
    }

    fn drop(&mut self, what: &str) {
        self.dropped.push(Dropped::Unknown(shown(what)));
    }
}

fn shown(what: &str) -> String {
    what.chars().take(SHOWN).collect()
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

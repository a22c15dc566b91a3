//! From a fragment to the selection that it says.

use super::restored::{fields, restored};
use super::{FIELDS, IN_FULL};
use crate::coalition::{Coalition, Selection, Set};
use crate::story::{Focus, ModuleIx, PartnerIx, Rule, Seed, Standing};

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
    let fields: Vec<_> = fields(&restored).collect();
    let is_said = |name: &&str| (fields.iter()).any(|(key, value)| key == name && value.is_some());
    if IN_FULL.iter().all(is_said) {
        decoding.nothing_further();
    }
    let mut is_board = fragment.is_empty();
    for (key, value) in fields {
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

struct Decoding<'a> {
    selection: Selection,
    dropped: Vec<Dropped>,
    /// Whether a field could not be read.
    unread: bool,
    seed: &'a Seed,
    coalition: &'a Coalition,
}

impl Decoding<'_> {
    /// What [`IN_FULL`] does not say is written only where there is something to say.
    fn nothing_further(&mut self) {
        let Selection {
            interests,
            pulled,
            as_of,
            opened,
            focus,
            ..
        } = &mut self.selection;
        *interests = Set::full(self.seed.interests.len());
        *pulled = Set::empty(self.coalition.cells());
        *opened = Set::empty(self.seed.partners.len());
        (*as_of, *focus) = (None, None);
    }

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
            "i" if value == "all" => {
                self.selection.interests = Set::full(self.seed.interests.len())
            }
            "i" => {
                self.selection.interests = Set::empty(self.seed.interests.len());
                for id in items(value) {
                    match self.seed.interest(id) {
                        Some(interest) => self.selection.interests.insert(interest),
                        None => self.drop(id),
                    }
                }
                let none = self.selection.interests.is_empty();
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
            // Without it the board is the same.
            "focus" => {
                self.selection.focus = Focus::read(self.seed, value);
                if self.selection.focus.is_none() && !value.is_empty() {
                    self.drop(value);
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

//! How sets of messages are declared: which messages there are, and which slots each has.
//!
//! What a message says in a language stands in `static/words`, under the id that the set's name and the message's
//! make: `rule_heading` of the set “board” is `board-rule-heading`. A page carries its own language, a message a
//! line, and the programs hold none. To add a message, name it in its set and say it in every language; the build
//! and the tests say what is missing. It is `plain` if it is said as it stands, and `slotted` if its slots take
//! words as they are: both get their method by that. One that a sentence chooses or puts together is `filled`; the
//! sentence is a method that passes numbers on, so that each language tells them apart as finely as it needs to.

/// What a set declares.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct Declared {
    /// What its messages' ids begin with.
    pub name: &'static str,
    /// Its slots, in order.
    pub slots: &'static [(&'static str, Takes)],
    /// Its messages, in order.
    pub messages: &'static [Message],
}

/// What a slot takes.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// Any words.
    Words,
    /// A whole number, from 0 on or from 1 up to a last one.
    Number(Option<u32>),
}

/// A message as its set declares it.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct Message {
    /// Its name in its set.
    pub name: &'static str,
    /// Its id, where that is not made of the set's name and its own.
    pub id: Option<&'static str>,
    /// The slots that have to be said, by their number in the set.
    pub says: &'static [super::fill::Slot],
    /// The numbers that need not be said, since they may only choose a variant.
    pub may_say: &'static [super::fill::Slot],
}

#[cfg(not(target_arch = "wasm32"))]
impl Message {
    /// Its id in a language's file.
    pub(super) fn id(&self, set: &Declared) -> String {
        match self.id {
            Some(id) => id.to_owned(),
            None => format!("{}-{}", set.name, self.name.replace('_', "-")),
        }
    }
}

/// Reads the lines of a set in a language. They are kept as long as the program runs.
pub(super) fn read(text: String, count: usize) -> Option<&'static [&'static str]> {
    let lines: Vec<&'static str> = text.leak().split('\n').collect();
    (lines.len() == count).then(|| &*lines.leak())
}

/// Declares a set of messages: its type, its slots and its messages.
/// A slot's number may have a last value, after `<=`. After a message's slots stand, after `;`, the numbers that
/// only choose; after `=` its id, where that is not its set's and its own name.
macro_rules! messages {
    (
        $(#[$set_doc:meta])* $Set:ident = $name:literal
        words { $($word:ident),* $(,)? }
        numbers { $($number:ident $(<= $last:literal)?),* $(,)? }
        plain { $($(#[$plain_doc:meta])* $plain:ident $(= $plain_id:literal)?,)* }
        $(slotted { $($(#[$slotted_doc:meta])* $slotted:ident($($slot:ident),+),)* })?
        filled { $($(#[$filled_doc:meta])* $filled:ident $((
            $($says:ident),* $(; $($may_say:ident),+)?
        ))? $(= $filled_id:literal)?,)* }
    ) => {
        /// The slots of this set.
        #[allow(non_upper_case_globals, reason = "a slot is named as files name it")]
        pub(super) mod slot {
            use crate::words::fill::Slot;

            #[expect(non_camel_case_types, reason = "it only counts them")]
            enum At { $($word,)* $($number,)* }

            $(pub(in crate::words) const $word: Slot = Slot(At::$word as u8);)*
            $(pub(in crate::words) const $number: Slot = Slot(At::$number as u8);)*
        }

        /// A message's place among a language's lines.
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, reason = "a place is named as its message is")]
        pub(super) enum Place {
            $($plain,)*
            $($($slotted,)*)?
            $($(#[$filled_doc])* $filled,)*
            /// After them, the categories of the language's numbers, if any of these messages needs them.
            Categories,
        }

        #[cfg(not(target_arch = "wasm32"))]
        pub(in crate::words) const DECLARED: crate::words::set::Declared = {
            use crate::words::set::{Declared, Message, Takes};
            #[allow(dead_code, reason = "not every set has numbers")]
            const fn last(given: &[u32]) -> Option<u32> {
                match given {
                    [last, ..] => Some(*last),
                    [] => None,
                }
            }
            const fn id(given: &[&'static str]) -> Option<&'static str> {
                match given {
                    [id, ..] => Some(*id),
                    [] => None,
                }
            }
            Declared {
                name: $name,
                slots: &[
                    $((stringify!($word), Takes::Words),)*
                    $((stringify!($number), Takes::Number(last(&[$($last)?]))),)*
                ],
                messages: &[
                    $(Message { name: stringify!($plain), id: id(&[$($plain_id)?]), says: &[], may_say: &[] },)*
                    $($(Message {
                        name: stringify!($slotted),
                        id: None,
                        says: &[$(slot::$slot),+],
                        may_say: &[],
                    },)*)?
                    $(Message {
                        name: stringify!($filled),
                        id: id(&[$($filled_id)?]),
                        says: &[$($(slot::$says),*)?],
                        may_say: &[$($($(slot::$may_say),+)?)?],
                    },)*
                ],
            }
        };

        $(#[$set_doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $Set {
            /// Their language.
            pub language: crate::story::Language,
            lines: &'static [&'static str],
        }

        impl $Set {
            /// The set of a language in the lines that were compiled of it.
            #[cfg(not(target_arch = "wasm32"))]
            pub(in crate::words) const fn of(
                language: crate::story::Language,
                lines: &'static [&'static str],
            ) -> $Set {
                $Set { language, lines }
            }

            /// The words as a script carries them to a program: one message a line.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn to_text(self) -> String {
                self.lines.join("\n")
            }

            /// Reads what `to_text` of the same build wrote. It is kept as long as the program runs.
            pub fn from_text(language: crate::story::Language, text: String) -> Option<$Set> {
                let lines = crate::words::set::read(text, Place::Categories as usize + 1)?;
                Some($Set { language, lines })
            }

            pub(super) fn line(self, place: Place) -> &'static str {
                self.lines[place as usize]
            }

            /// A message with its slots filled.
            pub(super) fn fill(self, place: Place, slots: &[(crate::words::fill::Slot, &str)]) -> String {
                crate::words::fill::fill(self.line(place), self.line(Place::Categories), slots)
            }

            $($(#[$plain_doc])* pub fn $plain(self) -> &'static str { self.line(Place::$plain) })*

            $($(
                $(#[$slotted_doc])*
                pub fn $slotted(self, $($slot: &str),+) -> String {
                    self.fill(Place::$slotted, &[$((slot::$slot, $slot)),+])
                }
            )*)?
        }
    };
}
pub(super) use messages;

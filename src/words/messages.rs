//! How messages are declared: once for all languages.
//!
//! A language is a list of messages (`en`, `fr`, `ja`), which stays on the host: a script carries only its
//! page's language, one message a line, and the programs hold none. To add a message, name it in its set and
//! say it in every language; what is missing does not compile. It is `plain` if it is said as it stands, and
//! `slotted` if its `{slots}` take words as they are: both get their method by that. One that a sentence
//! chooses, by a number say, or puts together is `filled`; the sentence is a method that tells the cases apart
//! as finely as the language that needs it most, so that no language has code of its own.

/// Reads a language's messages, one a line. They are kept as long as the program runs.
pub(super) fn read(text: String, count: usize) -> Option<&'static [&'static str]> {
    let lines: Vec<&'static str> = text.leak().split('\n').collect();
    (lines.len() == count).then(|| &*lines.leak())
}

/// A message with its slots filled.
pub(super) fn filled(message: &str, slots: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    for part in message.split('{') {
        let text = match part.split_once('}') {
            Some((slot, text)) => {
                let said = slots.iter().find(|(name, _)| *name == slot);
                debug_assert!(said.is_some(), "nothing fills {slot} in “{message}”");
                filled += said.map_or("", |(_, said)| said);
                text
            }
            None => part,
        };
        filled += text;
    }
    filled
}

/// Declares a set of messages: the function that gives it in a language, its type, and the messages, which
/// are said as they stand, with slots that words go into as they are, or filled in by sentences.
macro_rules! messages {
    (
        $(#[$set_doc:meta])* $set:ident: $Set:ident
        plain { $($(#[$plain_doc:meta])* $plain:ident,)* }
        $(slotted { $($(#[$slotted_doc:meta])* $slotted:ident($($slot:ident),+),)* })?
        filled { $($(#[$filled_doc:meta])* $filled:ident,)* }
    ) => {
        /// All that a language says.
        #[cfg(not(target_arch = "wasm32"))]
        pub(super) struct Messages {
            $(pub(super) $plain: &'static str,)*
            $($(pub(super) $slotted: &'static str,)*)?
            $(pub(super) $filled: &'static str,)*
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl Messages {
            const fn lines(&self) -> [&'static str; MESSAGES] {
                [$(self.$plain,)* $($(self.$slotted,)*)? $(self.$filled,)*]
            }
        }

        /// A message's place among a language's lines.
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, reason = "a place is named as its message is")]
        pub(super) enum Place {
            $($plain,)*
            $($($slotted,)*)?
            $($(#[$filled_doc])* $filled,)*
        }

        /// How many messages there are.
        const MESSAGES: usize =
            [$(Place::$plain,)* $($(Place::$slotted,)*)? $(Place::$filled,)*].len();

        $(#[$set_doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $Set {
            /// Their language.
            pub language: crate::story::Language,
            lines: &'static [&'static str],
        }

        $(#[$set_doc])*
        #[cfg(not(target_arch = "wasm32"))]
        pub fn $set(language: crate::story::Language) -> $Set {
            use crate::story::Language;

            static ENGLISH: [&str; MESSAGES] = en::ENGLISH.lines();
            static FRENCH: [&str; MESSAGES] = fr::FRENCH.lines();
            static JAPANESE: [&str; MESSAGES] = ja::JAPANESE.lines();
            let lines = match language {
                Language::En => &ENGLISH,
                Language::Fr => &FRENCH,
                Language::Ja => &JAPANESE,
            };
            $Set { language, lines }
        }

        impl $Set {
            /// The words as a script carries them to a program: one message a line.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn to_text(self) -> String {
                self.lines.join("\n")
            }

            /// Reads what `to_text` of the same build wrote. It is kept as long as the program runs.
            pub fn from_text(language: crate::story::Language, text: String) -> Option<$Set> {
                let lines = crate::words::messages::read(text, MESSAGES)?;
                Some($Set { language, lines })
            }

            pub(super) fn line(self, place: Place) -> &'static str {
                self.lines[place as usize]
            }

            /// A message with its slots filled.
            pub(super) fn fill(self, place: Place, slots: &[(&str, &str)]) -> String {
                crate::words::messages::filled(self.line(place), slots)
            }

            $($(#[$plain_doc])* pub fn $plain(self) -> &'static str { self.line(Place::$plain) })*

            $($(
                $(#[$slotted_doc])*
                pub fn $slotted(self, $($slot: &str),+) -> String {
                    self.fill(Place::$slotted, &[$((stringify!($slot), $slot)),+])
                }
            )*)?
        }
    };
}
pub(super) use messages;

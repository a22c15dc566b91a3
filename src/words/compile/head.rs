//! What a language's file says of the language itself.

use fluent_syntax::ast::PatternElement;

use super::card_fonts::CardFamily;
use super::text::Source;
use super::{Said, What};

/// What a language's file says of the language itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name in itself.
    pub name: String,
    /// The locale whose rules for lists, dates and numbers it follows.
    pub locale: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Where its lines may end.
    pub breaks: Breaks,
    /// The reader's fonts with serifs, as CSS lists them.
    pub serif: String,
    /// The reader's fonts without serifs.
    pub sans: String,
    /// The family with serifs that cards are drawn with: one of [`CARD_FAMILIES`](super::CARD_FAMILIES).
    pub card_serif: String,
    /// The family without serifs that cards are drawn with.
    pub card_sans: String,
    /// What BibTeX calls the language.
    pub bibtex: String,
    /// Its words for numbers; none where it always writes figures.
    pub numbers: NumberWords,
}

/// A language's words for whole numbers from 0 on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberWords {
    /// The words, by number.
    pub words: Vec<String>,
    /// How many of them, from 0 on, stand within a sentence too; the others only at its beginning.
    pub within: usize,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// As `<html dir>` says it.
    pub const fn dir(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// Where a language's lines may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// Between words, which spaces part.
    Words,
    /// At spaces alone, though its letters are such as lines may end after elsewhere.
    Spaces,
    /// Between phrases, since words are written without spaces.
    Phrases,
}

/// A field of the head.
pub(super) struct Field {
    /// Its id.
    pub id: &'static str,
    /// What it can say; empty where that is the family of the cards' fonts.
    allowed: &'static str,
}

impl Field {
    fn allowed(&self) -> String {
        match self.allowed {
            "" => CardFamily::listed(),
            allowed => allowed.to_owned(),
        }
    }
}

const fn field(id: &'static str, allowed: &'static str) -> Field {
    Field { id, allowed }
}

const NAME: Field = field("language-name", "the language's name in itself");
const LOCALE: Field = field("language-locale", "a locale like “pt-BR”");
const DIRECTION: Field = field("language-direction", "“ltr” or “rtl”");
const BREAKS: Field = field("language-breaks", "“words”, “spaces” or “phrases”");
const SERIF: Field = field("language-serif", "families of fonts, as CSS lists them");
const SANS: Field = field("language-sans", "families of fonts, as CSS lists them");
const CARD_SERIF: Field = field("language-card-serif", "");
const CARD_SANS: Field = field("language-card-sans", "");
const BIBTEX: Field = field("language-bibtex", "what babel calls it, in small letters");
const NUMBERS: Field = field(
    "language-numbers",
    "the words for numbers from 0 on, parted by commas, with one semicolon before those that only begin sentences",
);

pub(super) const BASED_ON: Field = field(
    "language-based-on",
    "the tag of a language that is built in",
);

/// Every field of the head.
pub(super) const FIELDS: [&Field; 11] = [
    &BASED_ON,
    &NAME,
    &LOCALE,
    &DIRECTION,
    &BREAKS,
    &SERIF,
    &SANS,
    &CARD_SERIF,
    &CARD_SANS,
    &BIBTEX,
    &NUMBERS,
];

/// Reads the head. It is none where a field that must be there is missing or cannot be read.
pub(super) fn read<'s>(source: &mut Source<'s>, said: &Said<'s>) -> Option<Head> {
    let mut read = |field: &Field| value(source, said, field);
    let name = read(&NAME);
    let locale = read(&LOCALE);
    let direction = read(&DIRECTION);
    let breaks = read(&BREAKS);
    let (serif, sans) = (read(&SERIF), read(&SANS));
    let (card_serif, card_sans) = (read(&CARD_SERIF), read(&CARD_SANS));
    let bibtex = read(&BIBTEX);
    // Not every language writes numbers in words.
    let counted = said.contains_key(NUMBERS.id);
    let counted = counted.then(|| read(&NUMBERS)).flatten();
    let numbers = counted.map_or_else(|| Some(NumberWords::default()), numbers);
    let mut check = |field: &'static Field, said: Option<&'s str>, is_fine: bool| {
        if let (Some(said), false) = (said, is_fine) {
            let what = What::Head {
                id: field.id,
                said: said.to_owned(),
                allowed: field.allowed(),
            };
            source.fault_at(said, what);
        }
        is_fine
    };
    let is_locale = |locale: &str| locale.parse::<icu_locale_core::Locale>().is_ok();
    let is_card = |family: &str| CardFamily::named(family).is_some();
    // No letter that ends a list of CSS: what is written here stands in a sheet and in pictures.
    let is_list = |list: &str| !list.contains([';', '}', '{', '<', '>', '\\', '&']);
    let directions = [Direction::LeftToRight, Direction::RightToLeft];
    let way = directions
        .into_iter()
        .find(|way| direction == Some(way.dir()));
    let ends = match breaks {
        Some("words") => Some(Breaks::Words),
        Some("spaces") => Some(Breaks::Spaces),
        Some("phrases") => Some(Breaks::Phrases),
        _ => None,
    };
    let small = |name: &str| name.bytes().all(|letter| letter.is_ascii_lowercase());
    let all_fine = [
        check(&LOCALE, locale, locale.is_some_and(is_locale)),
        check(&DIRECTION, direction, way.is_some()),
        check(&BREAKS, breaks, ends.is_some()),
        check(&SERIF, serif, serif.is_some_and(is_list)),
        check(&SANS, sans, sans.is_some_and(is_list)),
        check(&CARD_SERIF, card_serif, card_serif.is_some_and(is_card)),
        check(&CARD_SANS, card_sans, card_sans.is_some_and(is_card)),
        check(&BIBTEX, bibtex, bibtex.is_some_and(small)),
        check(&NUMBERS, counted, numbers.is_some()),
    ];
    if all_fine.contains(&false) {
        return None;
    }
    Some(Head {
        name: name?.to_owned(),
        locale: locale?.to_owned(),
        direction: way?,
        breaks: ends?,
        serif: serif?.to_owned(),
        sans: sans?.to_owned(),
        card_serif: card_serif?.to_owned(),
        card_sans: card_sans?.to_owned(),
        bibtex: bibtex?.to_owned(),
        numbers: numbers?,
    })
}

/// The tag of the language that this one is written like.
pub(super) fn based_on<'s>(source: &mut Source<'s>, said: &Said<'s>) -> Option<&'s str> {
    value(source, said, &BASED_ON)
}

/// What is wrong with a tag of a language that there is not.
pub(super) fn wrong_base(said: &str) -> What {
    What::Head {
        id: BASED_ON.id,
        said: said.to_owned(),
        allowed: BASED_ON.allowed(),
    }
}

/// The words for numbers, of “zero, one; two”.
fn numbers(said: &str) -> Option<NumberWords> {
    let (within, beginning) = said.split_once(';')?;
    let words = |part: &str| -> Vec<String> {
        let words = part.split(',').map(str::trim);
        words.map(str::to_owned).collect()
    };
    let within = words(within);
    let numbers = NumberWords {
        within: within.len(),
        words: [within, words(beginning)].concat(),
    };
    let is_word = |word: &String| !word.is_empty() && !word.contains(';');
    numbers.words.iter().all(is_word).then_some(numbers)
}

/// What a field says, as it stands in the file.
fn value<'s>(source: &mut Source<'s>, said: &Said<'s>, field: &Field) -> Option<&'s str> {
    match said.get(field.id) {
        Some((id, pattern)) => match &pattern.elements[..] {
            [PatternElement::TextElement { value }] if !value.contains('\n') => Some(value),
            _ => {
                source.fault_at(id, What::Unsupported("more than a plain text in the head"));
                None
            }
        },
        None => {
            source.missing(None, field.id.to_owned());
            None
        }
    }
}

//! Values that are written as a text of one form.

use std::borrow::Cow;
use std::fmt::Debug;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::address::{WrongAddress, wrong_address};
use crate::story::{DateError, PartialDate, Standing, Text};

/// What a text can mean.
pub trait Meaning: Sized {
    /// Why a text means nothing.
    type Wrong: Clone + Debug;

    /// What a text means.
    ///
    /// # Errors
    /// Why it means nothing.
    fn of(text: &str) -> Result<Self, Self::Wrong>;

    /// What editors' tools are told of such a text while one types.
    fn schema() -> Schema;
}

/// A value as its editor wrote it. It is read once: what it means is kept, or what was written and why that means
/// nothing.
#[derive(Clone, Debug)]
pub struct Written<T: Meaning>(Result<T, Meaningless<T::Wrong>>);

/// A text that means nothing where it stands.
#[derive(Clone, Debug)]
pub struct Meaningless<W> {
    /// What was written.
    pub text: String,
    /// Why it means nothing.
    pub why: W,
}

impl<T: Meaning> Written<T> {
    /// A text as if an editor had written it.
    pub(in crate::story) fn of(text: &str) -> Written<T> {
        let text = text.to_owned();
        Written(T::of(&text).map_err(|why| Meaningless { text, why }))
    }

    /// What it means.
    ///
    /// # Errors
    /// What was written instead, and why it means nothing.
    pub fn meaning(&self) -> Result<&T, &Meaningless<T::Wrong>> {
        self.0.as_ref()
    }
}

impl<'de, T: Meaning> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Written::of(&String::deserialize(deserializer)?))
    }
}

impl<T: Meaning> JsonSchema for Written<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Written".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        T::schema()
    }
}

/// A date: YYYY, YYYY-MM or YYYY-MM-DD.
pub type Date = Written<PartialDate>;

impl Meaning for PartialDate {
    type Wrong = DateError;

    fn of(text: &str) -> Result<PartialDate, DateError> {
        text.parse()
    }

    fn schema() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
        })
    }
}

/// A colour, as it was written: #rrggbb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colour {
    /// As CSS has it.
    pub css: Text,
    /// Red, green and blue.
    pub rgb: [u8; 3],
}

impl Meaning for Colour {
    type Wrong = ();

    fn of(text: &str) -> Result<Colour, ()> {
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        });
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, rgb @ ..] = number.ok_or(())?.to_be_bytes();
        let css = text.into();
        Ok(Colour { css, rgb })
    }

    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" })
    }
}

/// The address of a web page, starting with https:// or http://.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub Text);

impl Meaning for Url {
    type Wrong = WrongAddress;

    fn of(text: &str) -> Result<Url, WrongAddress> {
        wrong_address(text).map_or_else(|| Ok(Url(text.into())), Err)
    }

    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^https?://[^\\s/]+\\S*$" })
    }
}

impl Meaning for Standing {
    type Wrong = ();

    fn of(text: &str) -> Result<Standing, ()> {
        Standing::from_id(text).ok_or(())
    }

    fn schema() -> Schema {
        let words = Standing::ALL.map(Standing::id);
        json_schema!({ "type": "string", "enum": words })
    }
}

/// What evidence shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The standing.
    pub standing: Standing,
    /// Whether it is a project that runs, rather than an agreement in force.
    pub operating: bool,
}

/// The word for a project that runs.
const OPERATING: &str = "operating";

impl Meaning for Shown {
    type Wrong = ();

    fn of(text: &str) -> Result<Shown, ()> {
        let standing = Standing::of(text)?;
        let operating = text == OPERATING;
        Ok(Shown {
            standing,
            operating,
        })
    }

    fn schema() -> Schema {
        let words: Vec<&str> = Standing::ALL
            .map(Standing::id)
            .into_iter()
            .chain([OPERATING])
            .collect();
        json_schema!({ "type": "string", "enum": words })
    }
}

//! Names by which things are called in a story's files.

use std::borrow::{Borrow, Cow};
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $pattern:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl From<String> for $name {
            fn from(name: String) -> $name {
                $name(name)
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

name!(
    /// The id of a thing, at the thing itself and where another names it. Two are the same if they are written alike,
    /// well or not, so what refers to one that is not well formed is still found.
    Id,
    "^[a-z0-9-]+$"
);

name!(
    /// A language's tag, as BCP 47 has them.
    LanguageTag,
    "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
);

impl Id {
    /// Whether it has only small letters, digits and hyphens.
    pub fn is_well_formed(&self) -> bool {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !self.is_empty() && self.bytes().all(allowed)
    }
}

impl LanguageTag {
    /// Whether it could be a language's, no more looked into than that a page's `lang` can say it.
    pub fn is_well_formed(&self) -> bool {
        let mut parts = self.split('-');
        let language = parts.next().unwrap_or_default();
        (2..=8).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_alphabetic())
            && parts.all(|part| {
                (1..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
    }
}

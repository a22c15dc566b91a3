//! The interface's words and the generated sentences, in each language.
//!
//! A sentence is made here once and used by view, live region, picture and share text alike. Every
//! language implements [`Phrases`], so a missing message does not compile.

mod en;
mod finding;
pub mod format;
mod fr;
mod ja;
#[cfg(not(target_arch = "wasm32"))]
mod page;
mod phrases;
#[cfg(not(target_arch = "wasm32"))]
mod share;

pub use finding::{Blocked, Finding, Mainstay};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{PagePhrases, page_phrases};
pub use phrases::{Phrases, SocketWords};
#[cfg(not(target_arch = "wasm32"))]
pub use share::{SharePhrases, share_phrases};

use crate::story::Language;

/// The words of a language.
pub fn phrases(language: Language) -> &'static dyn Phrases {
    match language {
        Language::En => &en::English,
        Language::Fr => &fr::French,
        Language::Ja => &ja::Japanese,
    }
}

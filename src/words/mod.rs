//! The interface's words and the generated sentences, in each language.
//!
//! A sentence is made here once and used by view, live region, picture and share text alike. How a language
//! says it is data: see [`Phrases`] for how to add a message.

#[cfg(not(target_arch = "wasm32"))]
mod en;
mod exploring;
mod finding;
pub mod format;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod ja;
#[cfg(not(target_arch = "wasm32"))]
mod page;
mod phrases;
#[cfg(not(target_arch = "wasm32"))]
mod share;
mod sharing;
mod verdict;

pub use exploring::{
    Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords,
    exploring_phrases,
};
pub use finding::{Blocked, Finding, Mainstay};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{PagePhrases, page_phrases};
pub use phrases::{Phrases, SocketWords};
#[cfg(not(target_arch = "wasm32"))]
pub use share::{SharePhrases, share_phrases};
pub use sharing::{SharingPhrases, Way, sharing_phrases};

/// The words of a language.
#[cfg(not(target_arch = "wasm32"))]
pub fn phrases(language: crate::story::Language) -> Phrases {
    use std::sync::LazyLock;

    use crate::story::Language;

    static ENGLISH: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(Language::En, &en::ENGLISH));
    static FRENCH: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(Language::Fr, &fr::FRENCH));
    static JAPANESE: LazyLock<Phrases> =
        LazyLock::new(|| Phrases::new(Language::Ja, &ja::JAPANESE));
    match language {
        Language::En => *ENGLISH,
        Language::Fr => *FRENCH,
        Language::Ja => *JAPANESE,
    }
}

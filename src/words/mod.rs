//! The interface's words and the generated sentences, in each language.
//!
//! A sentence is made here once and used by view, live region, picture and share text alike. Which messages there
//! are is declared here (`set`), and what they say stands in `static/words`, one file a language: the host compiles
//! it to lines (`compile`), of which a page carries its own language's, and fills them (`fill`).

#[cfg(not(target_arch = "wasm32"))]
mod built_in;
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
#[cfg(not(target_arch = "wasm32"))]
mod counting;
mod exploring;
mod fill;
mod finding;
pub mod format;
mod in_words;
#[cfg(not(target_arch = "wasm32"))]
mod number;
#[cfg(not(target_arch = "wasm32"))]
mod page;
mod phrases;
mod set;
#[cfg(not(target_arch = "wasm32"))]
mod share;
mod share_dialog;
#[cfg(not(target_arch = "wasm32"))]
mod spoken;
#[cfg(not(target_arch = "wasm32"))]
mod untranslated;
mod verdict;
mod why;

#[cfg(not(target_arch = "wasm32"))]
pub use compile::{
    Breaks, CARD_FAMILIES, CardFamily, Direction, Fault, Faults, Head, NumberWords, Particle, What,
    Words, compile,
};
#[cfg(not(target_arch = "wasm32"))]
pub use counting::CountingPhrases;
pub use exploring::{
    Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords,
};
pub use finding::{Blocked, Finding, Mainstay};
pub use in_words::InWords;
#[cfg(not(target_arch = "wasm32"))]
pub use page::PagePhrases;
pub use phrases::{Phrases, SocketWords};
#[cfg(not(target_arch = "wasm32"))]
pub use share::SharePhrases;
pub use share_dialog::{ShareDialogPhrases, Way};
#[cfg(not(target_arch = "wasm32"))]
pub use spoken::{
    FolderError, built_in, check, counting_phrases, exploring_phrases, head, language, languages,
    page_phrases, phrases, share_dialog_phrases, share_phrases, speak, speak_folder,
};
#[cfg(not(target_arch = "wasm32"))]
pub use untranslated::untranslated;
pub use why::{Why, WhyLine};

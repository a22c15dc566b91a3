//! The interface's words and the generated sentences, in each language.
//!
//! A sentence is made here once and used by view, live region, picture and share text alike. How a language
//! says it is data: see `messages` for how to add a message.

#[cfg(not(target_arch = "wasm32"))]
mod en;
mod exploring;
mod finding;
pub mod format;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod ja;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod page;
mod phrases;
#[cfg(not(target_arch = "wasm32"))]
mod share;
mod sharing;
mod verdict;

#[cfg(not(target_arch = "wasm32"))]
pub use exploring::exploring_phrases;
pub use exploring::{
    Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords,
};
pub use finding::{Blocked, Finding, Mainstay};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{PagePhrases, page_phrases};
#[cfg(not(target_arch = "wasm32"))]
pub use phrases::phrases;
pub use phrases::{Phrases, SocketWords};
#[cfg(not(target_arch = "wasm32"))]
pub use share::{SharePhrases, share_phrases};
#[cfg(not(target_arch = "wasm32"))]
pub use sharing::sharing_phrases;
pub use sharing::{SharingPhrases, Way};

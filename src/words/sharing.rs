//! What the dialog says in which readers share, keep and embed the board. Only those who open it load it.

mod en;
mod fr;
mod ja;

use crate::snippet::{Ground, Mode};
use crate::story::Language;

/// The words of a language for sharing.
pub fn sharing_phrases(language: Language) -> &'static dyn SharingPhrases {
    match language {
        Language::En => &en::English,
        Language::Fr => &fr::French,
        Language::Ja => &ja::Japanese,
    }
}

/// One way to put the explainer into an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Its address, which many systems turn into a frame by themselves.
    Address,
    /// A frame.
    Frame,
    /// A frame with the script that fits it.
    Helper,
    /// A picture with a link.
    Picture,
}

/// Every message of the dialog. One implementation per language.
pub trait SharingPhrases: Sync {
    /// The dialog's heading.
    fn heading(&self) -> &'static str;
    /// The label of the board's address.
    fn link(&self) -> &'static str;
    /// Copies what stands beside.
    fn copy(&self) -> &'static str;
    /// It has been copied.
    fn copied(&self) -> &'static str;
    /// It could not be copied, and has been selected instead.
    fn selected(&self) -> &'static str;
    /// Opens the system's own way to share.
    fn native(&self) -> &'static str;
    /// The heading of what can be kept.
    fn save(&self) -> &'static str;
    /// The board as a picture of this format.
    fn picture(&self, format: &str) -> String;
    /// All data in this format.
    fn data(&self, format: &str) -> String;
    /// The citation in this format.
    fn citation(&self, format: &str) -> String;
    /// The heading of embedding.
    fn embed(&self) -> &'static str;
    /// The label of what to show.
    fn what(&self) -> &'static str;
    /// What a frame shows.
    fn mode(&self, mode: Mode) -> &'static str;
    /// The label of the ground.
    fn ground(&self) -> &'static str;
    /// A ground.
    fn ground_of(&self, ground: Ground) -> &'static str;
    /// The label of the preview's width.
    fn width(&self) -> &'static str;
    /// The name of the preview.
    fn preview(&self) -> &'static str;
    /// The height that the frame needs at the preview's width, once it is known.
    fn height(&self, height: u32, width: u32) -> String;
    /// A way to embed, and when it is the right one.
    fn way(&self, way: Way) -> &'static str;
    /// What an article's reader is told a picture shows: title and finding.
    fn picture_text(&self, title: &str, verdict: &str) -> String;
}

use super::{SharingPhrases, Way};
use crate::snippet::{Ground, Mode};

pub(super) struct English;

impl SharingPhrases for English {
    fn heading(&self) -> &'static str {
        "Share, save, embed"
    }

    fn link(&self) -> &'static str {
        "The address of this board"
    }

    fn copy(&self) -> &'static str {
        "Copy"
    }

    fn copied(&self) -> &'static str {
        "Copied."
    }

    fn selected(&self) -> &'static str {
        "Selected: press Ctrl+C or ⌘C."
    }

    fn native(&self) -> &'static str {
        "Share with…"
    }

    fn save(&self) -> &'static str {
        "Save"
    }

    fn picture(&self, format: &str) -> String {
        format!("This board as a picture ({format})")
    }

    fn data(&self, format: &str) -> String {
        format!("All data with sources ({format})")
    }

    fn citation(&self, format: &str) -> String {
        format!("Citation ({format})")
    }

    fn embed(&self) -> &'static str {
        "Embed in an article"
    }

    fn what(&self) -> &'static str {
        "Show"
    }

    fn mode(&self, mode: Mode) -> &'static str {
        match mode {
            Mode::Whole => "the story in steps, with the board",
            Mode::Board => "this board",
            Mode::Chapter => "this chapter",
            Mode::Compare => "two boards side by side",
        }
    }

    fn ground(&self) -> &'static str {
        "Ground"
    }

    fn ground_of(&self, ground: Ground) -> &'static str {
        match ground {
            Ground::Auto => "as the reader has it",
            Ground::Light => "light",
            Ground::Dark => "dark",
        }
    }

    fn width(&self) -> &'static str {
        "Preview at"
    }

    fn preview(&self) -> &'static str {
        "Preview of the embed"
    }

    fn height(&self, height: u32, width: u32) -> String {
        format!("At {width} pixels wide it is {height} pixels high.")
    }

    fn way(&self, way: Way) -> &'static str {
        match way {
            Way::Address => "Only the address, for systems that make the frame themselves (oEmbed)",
            Way::Frame => "A frame, without any script of ours in your page",
            Way::Helper => "A frame that fits its height, with a small script",
            Way::Picture => "A picture with a link, for newsletters and apps",
        }
    }

    fn picture_text(&self, title: &str, verdict: &str) -> String {
        format!("{title}. {verdict}")
    }
}

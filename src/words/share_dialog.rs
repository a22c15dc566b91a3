//! What the dialog says in which readers share, keep and embed the board. Only those who open it load it.

use super::format;
use super::set::messages;
use crate::snippet::{Ground, Mode};

messages! {
    /// The words of a language for sharing.
    ShareDialogPhrases = "share"
    words { format, title, verdict }
    numbers { height, width }
    plain {
        /// The dialog's heading.
        heading,
        /// The label of the board's address.
        link,
        /// The label of the finding, to copy.
        in_short,
        /// The label of the board in words.
        in_words,
        /// Copies what stands beside.
        copy,
        /// It has been copied.
        copied,
        /// It could not be copied, and has been selected instead.
        selected,
        /// Opens the system's own way to share.
        native,
        /// The heading of what can be kept.
        save,
        /// The heading of embedding.
        embed,
        /// The label of what to show.
        what,
        /// [`Mode::Whole`].
        whole,
        /// [`Mode::Board`].
        board,
        /// [`Mode::Chapter`].
        chapter,
        /// [`Mode::Compare`].
        compare,
        /// The label of the ground.
        ground,
        /// [`Ground::Auto`].
        auto,
        /// [`Ground::Light`].
        light,
        /// [`Ground::Dark`].
        dark,
        /// The label of the preview's width.
        width,
        /// The name of the preview.
        preview,
        /// [`Way::Address`].
        address,
        /// [`Way::Frame`].
        frame,
        /// [`Way::Helper`].
        helper,
        /// [`Way::Picture`].
        linked_picture,
        /// What stands before each three digits of a number.
        thousands = "number-thousands",
        /// The reader's fonts with serifs, for a picture.
        serif = "language-serif",
        /// The reader's fonts without serifs, for a picture.
        sans = "language-sans",
    }
    slotted {
        /// The board as a picture of this format.
        picture(format),
        /// All data in this format.
        data(format),
        /// The citation in this format.
        citation(format),
        /// What an article's reader is told a picture shows: title and finding.
        picture_text(title, verdict),
    }
    filled {
        height(height, width),
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

impl ShareDialogPhrases {
    /// What a frame shows.
    pub fn mode(self, mode: Mode) -> &'static str {
        match mode {
            Mode::Whole => self.whole(),
            Mode::Board => self.board(),
            Mode::Chapter => self.chapter(),
            Mode::Compare => self.compare(),
        }
    }

    /// A ground.
    pub fn ground_of(self, ground: Ground) -> &'static str {
        match ground {
            Ground::Auto => self.auto(),
            Ground::Light => self.light(),
            Ground::Dark => self.dark(),
        }
    }

    /// The height that the frame needs at the preview's width, once it is known.
    pub fn height(self, height: u32, width: u32) -> String {
        let grouped = |number| format::grouped(number, self.thousands());
        let (height, width) = (grouped(height), grouped(width));
        self.fill(
            Place::height,
            &[(slot::height, &*height), (slot::width, &*width)],
        )
    }

    /// A way to embed, and when it is the right one.
    pub fn way(self, way: Way) -> &'static str {
        match way {
            Way::Address => self.address(),
            Way::Frame => self.frame(),
            Way::Helper => self.helper(),
            Way::Picture => self.linked_picture(),
        }
    }
}

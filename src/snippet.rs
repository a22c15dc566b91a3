//! What a newsroom pastes into an article: an address, a frame, a frame that fits itself, or a picture.

use std::fmt::Write;

/// The page of the whole story for frames, without the chapters that it does not show from the first.
pub const FRAME_PAGE: &str = "frame.html";

/// What a frame shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The story in steps, with its board.
    Whole,
    /// The board with its controls and its finding.
    Board,
    /// One chapter with its board.
    Chapter,
    /// Two boards side by side.
    Compare,
}

impl Mode {
    /// Every mode, in the order in which they are offered.
    pub const ALL: [Mode; 4] = [Mode::Whole, Mode::Board, Mode::Chapter, Mode::Compare];
}

/// The ground that a frame has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// As the reader's system has it.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Ground {
    /// Every ground, in the order in which they are offered.
    pub const ALL: [Ground; 3] = [Ground::Auto, Ground::Light, Ground::Dark];
}

/// One frame of the explainer.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The address of the page's folder, with a slash at its end.
    pub folder: &'a str,
    /// The page's file; empty for the folder's first page.
    pub file: &'a str,
    /// What to show.
    pub mode: Mode,
    /// On which ground.
    pub ground: Ground,
    /// The board, as a fragment with its `#`; empty for the page's first.
    pub board: &'a str,
    /// What the frame is called for those who do not see it.
    pub title: &'a str,
    /// Its height, in CSS pixels.
    pub height: u32,
}

/// What a frame may do: run scripts, keep its own origin where it has one, open links in new tabs that are not
/// held by its own limits, and save files. The markup that is offered, the helper, the answers to oEmbed and
/// the guide all say the same.
pub const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// What else a frame is let do, where its reader asks for it: copy, and open the system's own way to share.
pub const ALLOW: &str = "clipboard-write; web-share";

impl Frame<'_> {
    /// The frame's address.
    pub fn address(&self) -> String {
        let file = match self.mode {
            Mode::Whole | Mode::Board if self.file.is_empty() => FRAME_PAGE,
            _ => self.file,
        };
        let mut address = format!("{}{file}?embed", self.folder);
        address += match self.mode {
            Mode::Whole | Mode::Chapter => "",
            Mode::Board => "=board",
            Mode::Compare => "=compare",
        };
        address += match self.ground {
            Ground::Auto => "",
            Ground::Light => "&theme=light",
            Ground::Dark => "&theme=dark",
        };
        address + self.board
    }

    /// The page's own address, for systems that look an address up by oEmbed.
    pub fn page(&self) -> String {
        format!("{}{}{}", self.folder, self.file, self.board)
    }

    /// A frame of a fixed height, which needs no script.
    pub fn iframe(&self) -> String {
        let (address, title) = (escaped(&self.address()), escaped(self.title));
        let height = self.height;
        format!(
            "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" allow=\"{ALLOW}\" sandbox=\"{SANDBOX}\" style=\"border:0;color-scheme:normal\"></iframe>"
        )
    }

    /// A frame that the helper script keeps as high as its content. `root` is the way from the folder to
    /// where the script stands.
    pub fn with_helper(&self, root: &str) -> String {
        let (address, title) = (escaped(&self.address()), escaped(self.title));
        let (page, folder) = (escaped(&self.page()), escaped(self.folder));
        format!(
            "<div data-plugboard=\"{address}\"><a href=\"{page}\">{title}</a></div>\n<script src=\"{folder}{root}embed.js\"></script>"
        )
    }

    /// A picture that leads to the page, for mail and wherever frames are refused.
    pub fn picture(&self, picture: &str, text: &str) -> String {
        let (page, picture) = (escaped(&self.page()), escaped(picture));
        let text = escaped(text);
        format!("<a href=\"{page}\"><img src=\"{picture}\" alt=\"{text}\" width=\"600\"></a>")
    }
}

/// Text as it may stand between the quotes of an attribute, or between tags.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        // Writing to a string cannot fail.
        let _ = match letter {
            '&' => escaped.write_str("&amp;"),
            '<' => escaped.write_str("&lt;"),
            '>' => escaped.write_str("&gt;"),
            '"' => escaped.write_str("&quot;"),
            other => escaped.write_char(other),
        };
    }
    escaped
}

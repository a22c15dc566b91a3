//! What a site is made of, and who loads it when.
//!
//! It goes with the site as `manifest.json`. No reader loads it: it is for those who weigh a site, host it, mirror it
//! or keep it, and who would else have to guess by the names of files.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};

/// Everything that was made, in the order in which it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The files.
    pub files: Vec<Made>,
}

/// One file of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Made {
    /// The way to it from the site's folder, with slashes.
    pub file: String,
    /// What it is.
    pub kind: Kind,
    /// The tag of the language that it is written in; none where it serves all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Which page it is, if it is one: `whole`, `chapter` ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// What its readers load with it, if it is a page: by occasion, files of the site.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub loads: Loads,
    /// Whether its name changes with its content, so that it may be cached for ever.
    #[serde(default, skip_serializing_if = "is_not")]
    pub lasts: bool,
    /// Whether compressed twins (`.br`, `.gz`) stand beside it.
    #[serde(default, skip_serializing_if = "is_not")]
    pub twins: bool,
}

/// What is loaded on which occasion.
pub type Loads = BTreeMap<When, Vec<String>>;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A page.
    Page,
    /// Styles.
    Styles,
    /// A script.
    Script,
    /// A script that holds the words of one language and nothing else.
    Words,
    /// A compiled program.
    Program,
    /// The script that articles load.
    Helper,
    /// The picture that a link to a page is shown with.
    Card,
    /// An answer to oEmbed.
    Oembed,
    /// All that the story rests on.
    Data,
    /// The explainer as a reference.
    Citation,
    /// What the host is told to send with the files.
    Headers,
}

/// When a reader of a page loads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Before anything is seen. The page itself is not listed.
    FirstView,
    /// After that, whatever the reader does.
    Looked,
    /// When the reader first needs the page to answer.
    Live,
    /// As the reader comes near to what follows the board, or prints.
    Near,
    /// When evidence is opened.
    Evidence,
    /// When the part is opened in which readers find things out, or the dialog to share.
    Explore,
    /// In a frame, or where the address asks for something.
    Frame,
    /// There, when its reader first does something.
    FrameUse,
}

impl Manifest {
    /// Its own name, in the site's folder.
    pub const FILE: &str = "manifest.json";

    /// The manifest of a site.
    ///
    /// # Errors
    /// If it is not there, or another version's.
    pub fn read(site: &Path) -> io::Result<Manifest> {
        let text = fs::read_to_string(site.join(Manifest::FILE))?;
        Ok(serde_json::from_str(&text)?)
    }

    pub(super) fn to_json(&self) -> String {
        // Maps of names and lists of texts: nothing that JSON could refuse.
        let json = serde_json::to_string_pretty(self).expect("a manifest is texts");
        json + "\n"
    }
}

impl Made {
    pub(super) fn new(file: impl Into<String>, kind: Kind) -> Made {
        Made {
            file: file.into(),
            kind,
            language: None,
            page: None,
            loads: Loads::new(),
            lasts: false,
            twins: false,
        }
    }
}

fn is_not(fact: &bool) -> bool {
    !fact
}

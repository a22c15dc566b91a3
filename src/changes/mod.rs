//! What two versions of a story say differently: their plugs, and their boards at the start and in each chapter. Texts
//! are not compared. It is a value first, and a text made from it: an editor reads what a change of the record does
//! before readers see it.

mod boards;
mod plugs;
mod text;

use crate::story::{Edition, Story, Text};

pub use boards::{BoardChange, Counts, InterestChange, Shown};
pub use plugs::{Ended, Held, Moved, Plugged, Served};

/// What two versions of a story say differently, named in the later one's first language where the earlier one has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Plugs that only the later version has.
    pub gained: Vec<Plugged>,
    /// Plugs that only the earlier version has.
    pub lost: Vec<Plugged>,
    /// Plugs that stand elsewhere, or since another date.
    pub moved: Vec<Moved>,
    /// Plugs that serve other interests.
    pub served: Vec<Served>,
    /// Evidence that has ended by the later version's check, and had not by the earlier one's.
    pub ended: Vec<Ended>,
    /// Boards that show something else: the start first, then the chapters of both.
    pub boards: Vec<BoardChange>,
    /// Headings of chapters that only the later version has.
    pub added: Vec<Text>,
    /// Headings of chapters that only the earlier version has.
    pub removed: Vec<Text>,
}

impl Changes {
    /// What the later of two versions says differently.
    ///
    /// ```
    /// use plugboard::changes::Changes;
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    ///
    /// let changes = Changes::between(&story, &story);
    /// assert!(changes.is_none());
    /// assert!(changes.to_string().starts_with("Both say the same"));
    /// ```
    pub fn between(earlier: &Story, later: &Story) -> Changes {
        let language = later.languages()[0];
        let is_told = earlier.languages().contains(&language);
        let told = if is_told {
            language
        } else {
            earlier.languages()[0]
        };
        let (earlier, later) = (&earlier.edition(told), &later.edition(language));
        let chapters = |of: &Edition, other: &Edition| -> Vec<Text> {
            let all = of.seed.chapters.iter().zip(&of.prose.chapters);
            let only = all.filter(|(chapter, _)| other.seed.chapter(&chapter.id).is_none());
            only.map(|(_, prose)| prose.heading.clone()).collect()
        };
        Changes {
            gained: plugs::only_in(later, earlier),
            lost: plugs::only_in(earlier, later),
            moved: plugs::moved(earlier, later),
            served: plugs::served(earlier, later),
            ended: plugs::ended(earlier, later),
            boards: boards::changed(earlier, later),
            added: chapters(later, earlier),
            removed: chapters(earlier, later),
        }
    }

    /// Whether nothing differs.
    pub fn is_none(&self) -> bool {
        *self == Changes::default()
    }
}

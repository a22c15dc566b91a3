use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

use super::{
    Added, Chapter, ChapterIx, Home, Interest, InterestIx, Language, Module, ModuleIx, PartialDate,
    Partner, PartnerIx, Plug, Setup, Text,
};

/// What the program gets of a story in one language: all that the board needs, and none of the texts that stay in
/// the page's own markup ([`Prose`](super::Prose)). No reader loads them twice, and nobody can ask it for them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seed {
    /// The story's id, as its folder is named.
    pub id: Text,
    /// The language of every [`Text`] in it.
    pub language: Language,
    /// Headline.
    pub title: Text,
    /// When the argument that it explains was published, if it explains one.
    pub argued: Option<PartialDate>,
    /// When its facts were last checked.
    pub verified: PartialDate,
    /// The home anchor: its shared interests are the ones counted, so it never covers them.
    pub home: Home,
    /// Partners in the order of the board's columns, groups and their members included.
    pub partners: TiVec<PartnerIx, Partner>,
    /// Modules in the order of the board's rows.
    pub modules: TiVec<ModuleIx, Module>,
    /// Shared interests, in order.
    pub interests: TiVec<InterestIx, Interest>,
    /// Every known plug, at most one per partner and module.
    pub plugs: Vec<Plug>,
    /// What it adds to any board in words.
    pub added: Added,
    /// The board that a reader meets first.
    pub start: Setup,
    /// The moments that a reader can go back to, in order: the end of each year in which a plug came a step
    /// further or fell back (of each month, where those are few years), the argument's own date, and now (`None`: all
    /// that is known). A period that was not over when the facts were last checked is part of now. Never empty.
    pub moments: Vec<Option<PartialDate>>,
    /// The tour through the story.
    pub chapters: TiVec<ChapterIx, Chapter>,
}

impl Seed {
    /// The partner with this id.
    pub fn partner(&self, id: &str) -> Option<PartnerIx> {
        self.partners.position(|partner| *partner.id == *id)
    }

    /// The module with this id.
    pub fn module(&self, id: &str) -> Option<ModuleIx> {
        self.modules.position(|module| *module.id == *id)
    }

    /// The shared interest with this id.
    pub fn interest(&self, id: &str) -> Option<InterestIx> {
        self.interests.position(|interest| *interest.id == *id)
    }

    /// The chapter with this id.
    pub fn chapter(&self, id: &str) -> Option<ChapterIx> {
        self.chapters.position(|chapter| *chapter.id == *id)
    }

    /// The board that a reader meets first on a chapter's page, or on the page of the whole story. A chapter with a
    /// bet starts from the board before its own, which would give the answer away.
    pub fn first_board(&self, page: Option<ChapterIx>) -> &Setup {
        let Some(page) = page else {
            return &self.start;
        };
        if self.chapters[page].question.is_none() {
            return &self.chapters[page].board;
        }
        let before = usize::from(page).checked_sub(1);
        before.map_or(&self.start, |before| {
            &self.chapters[ChapterIx::from(before)].board
        })
    }
}

/// The most sockets of a table, far beyond what a reader could use: 1000 partners by 1000 modules.
pub(super) const MOST_CELLS: usize = 1_000_000;

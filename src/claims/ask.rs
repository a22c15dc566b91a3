use crate::coalition::Coalition;
use crate::story::{ChapterIx, Draft, Language, Record, Seed, Setup};

/// What claims are worked out by: a draft in which nothing is wrong.
pub(super) struct Ask<'d> {
    pub(super) draft: &'d Draft<'d, 'd>,
    pub(super) coalition: Coalition,
    pub(super) records: Vec<Record<'d>>,
    seeds: Vec<&'d Seed>,
}

impl<'d> Ask<'d> {
    /// Of a draft; nothing where anything is wrong with it.
    pub(super) fn of(draft: &'d Draft<'d, 'd>) -> Option<Ask<'d>> {
        let seeds = draft.seeds()?;
        Some(Ask {
            draft,
            coalition: Coalition::new(seeds.first()?),
            records: draft.records(),
            seeds,
        })
    }

    /// The model, with the names of the story's first language.
    pub(super) fn seed(&self) -> &'d Seed {
        self.seeds[0]
    }

    /// The board of a text of this chapter, or of none.
    pub(super) fn setup(&self, of: Option<ChapterIx>) -> &'d Setup {
        let seed = self.seed();
        of.map_or(&seed.start, |chapter| &seed.chapters[chapter].board)
    }

    /// The model, with the names of a language.
    pub(super) fn seed_in(&self, language: Language) -> &'d Seed {
        let mut seeds = self.seeds.iter();
        let found = seeds.find(|seed| seed.language == language);
        found.unwrap_or(&self.seeds[0])
    }
}

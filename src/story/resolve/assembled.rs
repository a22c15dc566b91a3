//! The story made of its resolved parts.

use std::rc::Rc;

use typed_index_collections::TiVec;

use super::boards::Boards;
use super::head::Head;
use super::moments::moments;
use super::partners::Resolved;
use super::parts::{OfInterest, OfModule, OfTie};
use super::plugs::OfPlug;
use super::resolver::Each;
use crate::story::index::LanguageIx;
use crate::story::{
    Account, Comparison, Context, Edition, Language, ModuleIx, PartialDate, PartnerIx, Plug, Prose,
    Seed, Story, Text, Tie,
};

/// All parts of a story.
pub(super) struct Parts {
    pub(super) head: Head,
    pub(super) partners: Vec<Resolved>,
    pub(super) modules: Vec<OfModule>,
    pub(super) interests: Vec<OfInterest>,
    pub(super) plugs: Vec<OfPlug>,
    pub(super) boards: Boards,
    pub(super) context: Each<Context>,
    pub(super) account: Each<Account>,
}

impl Parts {
    /// The story in these languages.
    pub(super) fn story(self, languages: Vec<Language>) -> Story {
        let plugs: Vec<Plug> = self.plugs.iter().map(|of| of.plug.clone()).collect();
        let moments = moments(&plugs, self.head.argued, self.head.verified);
        let editions: TiVec<LanguageIx, Language> = languages.into();
        let editions = editions.iter_enumerated().map(|(at, language)| Edition {
            seed: self.seed(at, *language, &plugs, &moments).into(),
            prose: self.prose(at).into(),
            publisher: self.head.publisher.as_ref().map(|of| of[at].clone()),
            evidence: Rc::new(in_language(&self.plugs, |of| &of.evidence[at])),
            ties: self.ties(at).into(),
            interest_summaries: Rc::new(in_language(&self.interests, |of| &of.summary[at])),
            partner_notes: self.partner_notes(at).into(),
            context: self.context[at].clone().into(),
            comparisons: self.comparisons(at).into(),
            account: self.account[at].clone().into(),
        });
        Story {
            editions: editions.collect(),
            colors: self
                .partners
                .iter()
                .filter_map(|of| of.color.clone())
                .collect(),
        }
    }

    fn seed(
        &self,
        at: LanguageIx,
        language: Language,
        plugs: &[Plug],
        moments: &[Option<PartialDate>],
    ) -> Seed {
        let head = &self.head;
        Seed {
            id: head.id.clone(),
            language,
            title: head.title[at].clone(),
            argued: head.argued,
            verified: head.verified,
            home: head.home[at].clone(),
            partners: in_language(&self.partners, |of| &of.partner[at]),
            modules: in_language(&self.modules, |of| &of.module[at]),
            interests: in_language(&self.interests, |of| &of.interest[at]),
            plugs: plugs.to_vec(),
            added: head.added[at].clone(),
            start: self.boards.start.clone(),
            moments: moments.to_vec(),
            chapters: in_language(&self.boards.chapters, |of| &of.chapter[at]),
        }
    }

    fn prose(&self, at: LanguageIx) -> Prose {
        Prose {
            standfirst: self.head.standfirst[at].clone(),
            argument: self.head.argument.as_ref().map(|of| of[at].clone()),
            summaries: in_language(&self.modules, |of| &of.summary[at]),
            chapters: in_language(&self.boards.chapters, |of| &of.prose[at]),
        }
    }

    fn ties(&self, at: LanguageIx) -> Vec<Tie> {
        let modules = self.modules.iter().enumerate();
        let ties = modules.flat_map(|(module, of)| of.ties.iter().map(move |tie| (module, tie)));
        let tie = |(module, tie): (usize, &OfTie)| Tie {
            module: ModuleIx::from(module),
            interest: tie.interest,
            because: tie.because[at].clone(),
            ours: tie.ours,
        };
        ties.map(tie).collect()
    }

    fn partner_notes(&self, at: LanguageIx) -> Vec<(PartnerIx, Text)> {
        let partners = self.partners.iter().enumerate();
        let note = |(partner, of): (usize, &Resolved)| {
            Some((partner.into(), of.note.as_ref()?[at].clone()))
        };
        partners.filter_map(note).collect()
    }

    fn comparisons(&self, at: LanguageIx) -> Vec<Comparison> {
        let chapters = self.boards.chapters.iter();
        let comparison = chapters.filter_map(|of| Some(of.comparison.as_ref()?[at].clone()));
        comparison.collect()
    }
}

/// What all things of a kind say in one language.
fn in_language<'o, O, T: Clone + 'o, L: FromIterator<T>>(
    all: &'o [O],
    of: impl Fn(&'o O) -> &'o T,
) -> L {
    all.iter().map(|one| of(one).clone()).collect()
}

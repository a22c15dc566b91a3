//! The story made of its resolved parts.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use typed_index_collections::TiVec;

use super::boards::Boards;
use super::head::Head;
use super::partners::Resolved;
use super::parts::{OfInterest, OfModule, OfTie};
use super::plugs::OfPlug;
use super::resolver::Each;
use crate::story::index::LanguageIx;
use crate::story::{
    Account, Comparison, Context, Edition, InterestIx, Language, ModuleIx, PartialDate, PartnerIx,
    Plug, Prose, Seed, Standing, Story, Text, Tie,
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
            start: self.boards.start.clone(),
            moments: moments.to_vec(),
            chapters: in_language(&self.boards.chapters, |of| &of.chapter),
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

/// See [`Seed::moments`].
fn moments(
    plugs: &[Plug],
    argument: Option<PartialDate>,
    verified: PartialDate,
) -> Vec<Option<PartialDate>> {
    let milestones = || plugs.iter().flat_map(|plug| &plug.milestones);
    let dates = milestones().flat_map(|of| [Some(of.date), of.until]);
    let years: BTreeSet<u16> = dates.flatten().map(|date| date.year).collect();
    let mut moments: Vec<PartialDate> = years
        .into_iter()
        .filter_map(|year| {
            let before = PartialDate::year(year.checked_sub(1)?);
            let year = PartialDate::year(year);
            let is_over = !verified.is_by(year);
            // What came before the argument in its own year is on the argument's board already.
            let before = argument
                .filter(|argument| argument.is_by(year) && !argument.is_by(before))
                .unwrap_or(before);
            let has_turned = |plug: &Plug| shown(plug, before) != shown(plug, year);
            (is_over && plugs.iter().any(has_turned)).then_some(year)
        })
        .chain(argument)
        .collect();
    moments.sort_by_key(|moment| moment.last_day());
    moments.dedup_by_key(|moment| moment.last_day());
    moments.into_iter().map(Some).chain([None]).collect()
}

/// What a plug shows of a date: its standing, and how firmly each interest is served.
fn shown(plug: &Plug, date: PartialDate) -> (Option<Standing>, BTreeMap<InterestIx, Standing>) {
    let mut standing = None;
    let mut served = BTreeMap::new();
    for of in plug.milestones.iter().filter(|of| of.holds_at(date)) {
        standing = standing.max(Some(of.standing));
        for interest in &of.serves {
            let firmest = served.entry(*interest).or_insert(of.standing);
            *firmest = of.standing.max(*firmest);
        }
    }
    (standing, served)
}

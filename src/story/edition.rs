//! All that one language says, built once for all of its pages.

use std::rc::Rc;

use typed_index_collections::TiVec;

use super::file::{InterestFile, ModuleFile, OneOrEach, PartnerFile, Texts};
use super::{
    Argument, Home, Interest, InterestIx, Language, Module, PartialDate, Partner, PartnerIx, Plug,
    Prose, Seed, Standing, Story, Text,
};

mod board;
mod context;
mod evidence;

pub use board::Comparison;
pub use context::{Context, Event, FactCheck, Figure, View};
pub use evidence::{Evidence, PlugEvidence, SourceLink, Tie};

/// All that a story says in one of its languages. Its parts are cheap to hand about.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// What the program gets of it.
    pub seed: Rc<Seed>,
    /// The texts that stay in the markup.
    pub prose: Rc<Prose>,
    /// Who publishes the explainer, where its editor says so.
    pub publisher: Option<Publisher>,
    /// What every plug rests on, in the editor's order.
    pub evidence: Rc<Vec<PlugEvidence>>,
    /// What each tie of a module to an interest rests on.
    pub ties: Rc<Vec<Tie>>,
    /// What each interest means.
    pub interest_summaries: Rc<TiVec<InterestIx, Text>>,
    /// A sentence on each partner that has one.
    pub partner_notes: Rc<Vec<(PartnerIx, Text)>>,
    /// What stands around the argument.
    pub context: Rc<Context>,
    /// The chapters that set two boards side by side.
    pub comparisons: Rc<Vec<Comparison>>,
}

/// Who publishes the explainer, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: Text,
    /// The address of its own front page.
    pub url: Option<Text>,
}

impl Story {
    /// All that the story says in one of its languages.
    pub fn edition(&self, language: Language) -> Edition {
        let told = Told { language };
        Edition {
            seed: self.seed(&told).into(),
            prose: self.prose(&told).into(),
            publisher: self.publisher(&told),
            evidence: self.evidence(&told).into(),
            ties: self.ties(&told).into(),
            interest_summaries: self.interest_summaries(&told).into(),
            partner_notes: self.partner_notes(&told).into(),
            context: self.context(&told).into(),
            comparisons: self.comparisons(&told).into(),
        }
    }

    /// The story in each of its languages, in the editor's order.
    pub fn editions(&self) -> Vec<Edition> {
        let languages = self.languages().into_iter();
        languages.map(|language| self.edition(language)).collect()
    }

    fn seed(&self, told: &Told) -> Seed {
        let partner = |partner: &PartnerFile| Partner {
            id: text(&partner.id),
            code: told.name(&partner.code),
            name: told.text(&partner.name),
            inline: told.text(&partner.inline),
            named: partner.named,
            members: self.partners(&partner.members),
        };
        let module = |module: &ModuleFile| Module {
            id: text(&module.id),
            name: told.text(&module.name),
            serves: module
                .serves
                .iter()
                .map(|tie| self.interest(&tie.interest))
                .collect(),
        };
        let interest = |interest: &InterestFile| Interest {
            id: text(&interest.id),
            name: told.text(&interest.name),
            inline: told.text(&interest.inline),
        };
        let file = &self.story;
        let plugs: Vec<Plug> = file.plugs.iter().map(|plug| self.plug(plug)).collect();
        Seed {
            moments: moments(&plugs, date(&file.argument.date), date(&file.checked)),
            id: text(&file.id),
            language: told.language,
            title: told.text(&file.title),
            argued: date(&file.argument.date),
            verified: date(&file.checked),
            home: Home {
                id: text(&file.home.id),
                name: told.text(&file.home.name),
            },
            partners: file.partners.iter().map(partner).collect(),
            modules: file.modules.iter().map(module).collect(),
            interests: file.interests.iter().map(interest).collect(),
            plugs,
            start: self.start(),
            chapters: file
                .chapters
                .iter()
                .map(|chapter| self.chapter(chapter))
                .collect(),
        }
    }

    fn prose(&self, told: &Told) -> Prose {
        let (file, argument) = (&self.story, &self.story.argument);
        Prose {
            standfirst: told.text(&file.standfirst),
            argument: Argument {
                author: told.name(&argument.author),
                publisher: told.name(&argument.publisher),
                role: told.text(&argument.role),
                claim: told.text(&argument.claim),
            },
            summaries: file
                .modules
                .iter()
                .map(|module| told.text(&module.summary))
                .collect(),
            chapters: file
                .chapters
                .iter()
                .map(|chapter| board::told(told, chapter))
                .collect(),
        }
    }

    fn publisher(&self, told: &Told) -> Option<Publisher> {
        let publisher = self.story.publisher.as_ref()?;
        Some(Publisher {
            name: told.name(&publisher.name),
            url: publisher.url.as_deref().map(text),
        })
    }

    fn interest_summaries(&self, told: &Told) -> TiVec<InterestIx, Text> {
        let interests = self.story.interests.iter();
        interests
            .map(|interest| told.text(&interest.summary))
            .collect()
    }

    fn partner_notes(&self, told: &Told) -> Vec<(PartnerIx, Text)> {
        let partners = self.story.partners.iter().enumerate();
        partners
            .filter_map(|(at, partner)| Some((at.into(), told.text(partner.note.as_ref()?))))
            .collect()
    }
}

/// See [`Seed::moments`].
fn moments(
    plugs: &[Plug],
    argument: PartialDate,
    checked: PartialDate,
) -> Vec<Option<PartialDate>> {
    let mut moments: Vec<PartialDate> = plugs
        .iter()
        .flat_map(Plug::further)
        .filter_map(|step| {
            let year = PartialDate::year(step.date.year);
            // What came before the argument in its own year is on the argument's board already, and what came
            // in a year that was not over at the last check is on today's.
            let is_seen_first = !argument.is_by(year) || !step.date.is_by(argument);
            (is_seen_first && !checked.is_by(year)).then_some(year)
        })
        .chain([argument])
        .collect();
    moments.sort_by_key(|moment| moment.last_day());
    moments.dedup_by_key(|moment| moment.last_day());
    moments.into_iter().map(Some).chain([None]).collect()
}

/// The texts of one language.
struct Told {
    language: Language,
}

impl Told {
    fn text(&self, texts: &Texts) -> Text {
        text(&texts[self.language.tag()])
    }

    fn name(&self, name: &OneOrEach) -> Text {
        let name = name.get(self.language.tag());
        text(name.expect("checking let only names through that every language has"))
    }
}

pub(super) fn text(text: &str) -> Text {
    Rc::from(text)
}

fn date(text: &str) -> PartialDate {
    text.parse().expect("checking let only dates through")
}

fn standing(id: &str) -> Standing {
    Standing::from_id(id).expect("checking let only standings through")
}

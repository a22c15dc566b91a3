//! What a story is once nothing is wrong with it: one [`Seed`] and its [`PlugEvidence`] per language.

use std::rc::Rc;

use super::check::{Files, Ids};
use super::file::{
    ContextFile, EvidenceFile, InterestFile, ModuleFile, OneOrEach, PartnerFile, StoryFile, Texts,
};
use super::{
    Argument, Home, Interest, InterestIx, Language, Module, ModuleIx, PartialDate, Partner,
    PartnerIx, Plug, Seed, Standing, Text,
};

mod boards;
mod context;
mod evidence;

pub use boards::Comparison;
pub use context::{Check, Context, Event, Figure, View};
pub use evidence::{Evidence, PlugEvidence, SourceLink, Tie};

/// A story in which every reference holds and every text is there in every language.
pub struct Story {
    story: StoryFile,
    evidence: EvidenceFile,
    context: ContextFile,
    ids: Ids,
}

/// A partner's colours, as #rrggbb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerColor {
    /// The partner's id.
    pub partner: Text,
    /// On light paper.
    pub light: Text,
    /// On dark paper.
    pub dark: Text,
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
    pub(super) fn new(files: Files, ids: Ids) -> Story {
        Story {
            story: files.story,
            evidence: files.evidence,
            context: files.context,
            ids,
        }
    }

    /// The languages that the story is told in, in the editor's order.
    pub fn languages(&self) -> Vec<Language> {
        self.story
            .languages
            .iter()
            .filter_map(|tag| Language::from_tag(tag))
            .collect()
    }

    /// The story in one of its languages.
    pub fn told_in(&self, language: Language) -> Seed {
        let told = Told { language };
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
            summary: told.text(&module.summary),
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
            language,
            title: told.text(&file.title),
            standfirst: told.text(&file.standfirst),
            argument: Argument {
                author: told.name(&file.argument.author),
                publisher: told.name(&file.argument.publisher),
                date: date(&file.argument.date),
                role: told.text(&file.argument.role),
                claim: told.text(&file.argument.claim),
            },
            checked: date(&file.checked),
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
                .map(|chapter| self.chapter(&told, chapter))
                .collect(),
        }
    }

    /// Who publishes the explainer, where its editor says so.
    pub fn publisher_in(&self, language: Language) -> Option<Publisher> {
        let told = Told { language };
        let publisher = self.story.publisher.as_ref()?;
        Some(Publisher {
            name: told.name(&publisher.name),
            url: publisher.url.as_deref().map(text),
        })
    }

    /// What each interest means, in the order of the story.
    pub fn interest_summaries_in(&self, language: Language) -> Vec<Text> {
        let told = Told { language };
        let interests = self.story.interests.iter();
        interests
            .map(|interest| told.text(&interest.summary))
            .collect()
    }

    /// A sentence on each partner that has one.
    pub fn partner_notes_in(&self, language: Language) -> Vec<(PartnerIx, Text)> {
        let told = Told { language };
        let partners = self.story.partners.iter().enumerate();
        partners
            .filter_map(|(at, partner)| Some((at.into(), told.text(partner.note.as_ref()?))))
            .collect()
    }

    /// The modules' ids.
    pub fn module_ids(&self) -> Vec<Text> {
        let modules = self.story.modules.iter();
        modules.map(|module| text(&module.id)).collect()
    }

    /// The partners' colours.
    pub fn colors(&self) -> Vec<PartnerColor> {
        let partners = self.story.partners.iter();
        partners
            .map(|partner| PartnerColor {
                partner: text(&partner.id),
                light: text(&partner.color.light),
                dark: text(&partner.color.dark),
            })
            .collect()
    }

    fn partner(&self, id: &str) -> PartnerIx {
        self.ids.partners[id].into()
    }

    fn partners(&self, ids: &[String]) -> Vec<PartnerIx> {
        ids.iter().map(|id| self.partner(id)).collect()
    }

    fn module(&self, id: &str) -> ModuleIx {
        self.ids.modules[id].into()
    }

    fn modules(&self, ids: &[String]) -> Vec<ModuleIx> {
        ids.iter().map(|id| self.module(id)).collect()
    }

    fn interest(&self, id: &str) -> InterestIx {
        self.ids.interests[id].into()
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

fn text(text: &str) -> Text {
    Rc::from(text)
}

fn date(text: &str) -> PartialDate {
    text.parse().expect("checking let only dates through")
}

fn standing(id: &str) -> Standing {
    Standing::from_id(id).expect("checking let only standings through")
}

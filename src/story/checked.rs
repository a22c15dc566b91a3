//! What a story is once nothing is wrong with it: one [`Story`] and its [`PlugEvidence`] per language.

use std::rc::Rc;

use super::check::Ids;
use super::file::{EvidenceEntry, EvidenceFile, ModulesFile, PlugFile, StoryFile, Texts};
use super::{
    Argument, Home, Interest, InterestIx, Language, Module, ModuleIx, PartialDate, Partner,
    PartnerIx, Plug, Standing, Start, Step, Story, Text,
};

/// A story in which every reference holds and every text is there in every language.
pub struct CheckedStory {
    story: StoryFile,
    evidence: EvidenceFile,
    ids: Ids,
}

/// Everything that is known of one plug, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct PlugEvidence {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What the argument itself proposes here.
    pub mention: Option<Text>,
    /// Links with home, firmest first.
    pub links: Vec<Evidence>,
    /// Links with others only. They stand beside the plug and say nothing of its standing.
    pub context: Vec<Evidence>,
}

/// One fact with its sources, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The standing it shows.
    pub standing: Standing,
    /// Whether it shows a project that runs rather than an agreement in force.
    pub operating: bool,
    /// When that standing was reached.
    pub date: PartialDate,
    /// The fact, in the page's own words.
    pub claim: Text,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
    /// When it was last checked.
    pub checked: PartialDate,
}

/// Where a fact can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// Title, in the source's own language.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address.
    pub url: Text,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// The tag of its language, where it is not English.
    pub language: Option<Text>,
}

/// Why a module is taken to serve an interest.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The module that serves it.
    pub module: ModuleIx,
    /// The interest.
    pub interest: InterestIx,
    /// What part of the argument the tie rests on.
    pub because: Text,
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

impl CheckedStory {
    pub(super) fn new(story: StoryFile, evidence: EvidenceFile, ids: Ids) -> CheckedStory {
        CheckedStory {
            story,
            evidence,
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
    pub fn told_in(&self, language: Language) -> Story {
        let told = Told { language };
        let file = &self.story;
        Story {
            id: text(&file.id),
            language,
            title: told.text(&file.title),
            standfirst: told.text(&file.standfirst),
            argument: Argument {
                author: text(&file.argument.author),
                publisher: text(&file.argument.publisher),
                date: date(&file.argument.date),
                role: told.text(&file.argument.role),
                claim: told.text(&file.argument.claim),
            },
            checked: date(&file.checked),
            home: Home {
                id: text(&file.home.id),
                name: told.text(&file.home.name),
            },
            partners: file
                .partners
                .iter()
                .map(|partner| Partner {
                    id: text(&partner.id),
                    code: text(&partner.code),
                    name: told.text(&partner.name),
                    inline: told.text(&partner.inline),
                    named: partner.named,
                    members: partner.members.iter().map(|id| self.partner(id)).collect(),
                })
                .collect(),
            modules: file
                .modules
                .iter()
                .map(|module| Module {
                    id: text(&module.id),
                    name: told.text(&module.name),
                    summary: told.text(&module.summary),
                    serves: module
                        .serves
                        .iter()
                        .map(|tie| self.interest(&tie.interest))
                        .collect(),
                })
                .collect(),
            interests: file
                .interests
                .iter()
                .map(|interest| Interest {
                    id: text(&interest.id),
                    name: told.text(&interest.name),
                    inline: told.text(&interest.inline),
                })
                .collect(),
            plugs: file.plugs.iter().map(|plug| self.plug(plug)).collect(),
            start: self.start(),
        }
    }

    /// What every plug rests on, in one of the story's languages, in the editor's order.
    pub fn evidence_in(&self, language: Language) -> Vec<PlugEvidence> {
        let told = Told { language };
        let fact = |entry: &EvidenceEntry| Evidence {
            standing: standing(&entry.standing),
            operating: entry.standing == "operating",
            date: date(&entry.date),
            claim: told.text(&entry.claim),
            sources: entry
                .sources
                .iter()
                .map(|source| SourceLink {
                    title: text(&source.title),
                    publisher: text(&source.publisher),
                    url: text(&source.url),
                    published: source.published.as_deref().map(date),
                    language: source.language.as_deref().map(text),
                })
                .collect(),
            checked: date(&entry.checked),
        };
        let plug = |plug: &PlugFile| {
            let (links, context): (Vec<_>, Vec<_>) = self
                .entries(plug)
                .partition(|entry| self.is_with_home(entry));
            let mut links: Vec<Evidence> = links.into_iter().map(fact).collect();
            links.sort_by_key(|link| std::cmp::Reverse((link.standing, link.date)));
            PlugEvidence {
                partner: self.partner(&plug.partner),
                module: self.module(&plug.module),
                mention: plug.mention.as_ref().map(|mention| told.text(mention)),
                links,
                context: context.into_iter().map(fact).collect(),
            }
        };
        self.story.plugs.iter().map(plug).collect()
    }

    /// What each tie of a module to an interest rests on.
    pub fn ties_in(&self, language: Language) -> Vec<Tie> {
        let told = Told { language };
        let modules = self.story.modules.iter().enumerate();
        modules
            .flat_map(|(at, module)| module.serves.iter().map(move |serves| (at, serves)))
            .map(|(at, serves)| Tie {
                module: at.into(),
                interest: self.interest(&serves.interest),
                because: told.text(&serves.because),
            })
            .collect()
    }

    /// What each interest means, in the order of the story.
    pub fn interest_summaries_in(&self, language: Language) -> Vec<Text> {
        let told = Told { language };
        self.story
            .interests
            .iter()
            .map(|interest| told.text(&interest.summary))
            .collect()
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

    fn plug(&self, plug: &PlugFile) -> Plug {
        let mention = plug.mention.iter().map(|_| Step {
            standing: Standing::Proposed,
            date: date(&self.story.argument.date),
        });
        let links = self
            .entries(plug)
            .filter(|entry| self.is_with_home(entry))
            .map(|entry| Step {
                standing: standing(&entry.standing),
                date: date(&entry.date),
            });
        let mut steps: Vec<Step> = mention.chain(links).collect();
        steps.sort_by_key(|step| (step.date.last_day(), step.standing));
        steps.dedup();
        Plug {
            partner: self.partner(&plug.partner),
            module: self.module(&plug.module),
            steps,
        }
    }

    fn entries<'a>(&'a self, plug: &'a PlugFile) -> impl Iterator<Item = &'a EvidenceEntry> {
        plug.evidence
            .iter()
            .map(|id| &self.evidence.evidence[self.ids.evidence[id]])
    }

    fn is_with_home(&self, entry: &EvidenceEntry) -> bool {
        entry.with.contains(&self.story.home.id)
    }

    fn start(&self) -> Start {
        let start = &self.story.start;
        Start {
            partners: start.partners.iter().map(|id| self.partner(id)).collect(),
            modules: match &start.modules {
                ModulesFile::Word(_) => (0..self.story.modules.len()).map(ModuleIx::from).collect(),
                ModulesFile::These(ids) => ids.iter().map(|id| self.module(id)).collect(),
            },
            rule: start.rule,
            bar: standing(&start.bar),
        }
    }

    fn partner(&self, id: &str) -> PartnerIx {
        self.ids.partners[id].into()
    }

    fn module(&self, id: &str) -> ModuleIx {
        self.ids.modules[id].into()
    }

    fn interest(&self, id: &str) -> InterestIx {
        self.ids.interests[id].into()
    }
}

struct Told {
    language: Language,
}

impl Told {
    fn text(&self, texts: &Texts) -> Text {
        text(&texts[self.language.tag()])
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

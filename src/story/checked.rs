//! What a story is once nothing is wrong with it: one [`Story`] and its [`PlugEvidence`] per language.

use std::rc::Rc;

use super::check::{Files, Ids};
use super::file::{
    BoardFile, ChapterFile, CheckEntry, ContextFile, EventEntry, EvidenceEntry, EvidenceFile,
    FigureEntry, ModulesFile, Outcome, PlugFile, SourceEntry, Stands, StoryFile, Texts, ViewEntry,
};
use super::{
    Argument, Chapter, ChapterIx, Home, Interest, InterestIx, Language, Module, ModuleIx,
    PartialDate, Partner, PartnerIx, Plug, Question, Setup, Standing, Step, Story, Text,
};

/// A story in which every reference holds and every text is there in every language.
pub struct CheckedStory {
    story: StoryFile,
    evidence: EvidenceFile,
    context: ContextFile,
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

/// What stands around the argument, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// What happened, in order of date.
    pub events: Vec<Event>,
    /// What others say.
    pub views: Vec<View>,
    /// The argument's own figures and facts, checked.
    pub checks: Vec<Check>,
    /// Numbers that say more as a picture.
    pub figures: Vec<Figure>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub date: PartialDate,
    /// What.
    pub what: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
}

/// What someone else says.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Who.
    pub who: Text,
    /// Who they are, in a clause.
    pub role: Text,
    /// What they say.
    pub says: Text,
    /// Where they stand to the argument.
    pub stands: Stands,
    /// When they said it.
    pub date: PartialDate,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
}

/// One of the argument's own figures or facts, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What the argument says.
    pub claim: Text,
    /// What the check found.
    pub outcome: Outcome,
    /// What the sources show.
    pub finding: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where it can be read.
    pub sources: Vec<SourceLink>,
}

/// Numbers of one kind, from one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it shows.
    pub title: Text,
    /// The unit of every number.
    pub unit: Text,
    /// The year or the years.
    pub year: Text,
    /// What each number is of, and the number.
    pub rows: Vec<(Text, f64)>,
    /// What to see in it, and what to mind.
    pub note: Text,
    /// The modules that it touches.
    pub modules: Vec<ModuleIx>,
    /// Where the numbers can be read.
    pub sources: Vec<SourceLink>,
}

/// Two boards to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The chapter that they belong to.
    pub chapter: ChapterIx,
    /// Their names.
    pub names: [Text; 2],
    /// The chapter's own board, and the other.
    pub boards: [Setup; 2],
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
    pub(super) fn new(files: Files, ids: Ids) -> CheckedStory {
        CheckedStory {
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
    pub fn told_in(&self, language: Language) -> Story {
        let told = Told { language };
        let file = &self.story;
        let plugs: Vec<Plug> = file.plugs.iter().map(|plug| self.plug(plug)).collect();
        Story {
            moments: moments(&plugs, date(&file.argument.date)),
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
            plugs,
            start: self.start(),
            chapters: file
                .chapters
                .iter()
                .map(|chapter| self.chapter(&told, chapter))
                .collect(),
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
            sources: source_links(&entry.sources),
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

    /// A sentence on each partner that has one.
    pub fn partner_notes_in(&self, language: Language) -> Vec<(PartnerIx, Text)> {
        let told = Told { language };
        let partners = self.story.partners.iter().enumerate();
        partners
            .filter_map(|(at, partner)| Some((at.into(), told.text(partner.note.as_ref()?))))
            .collect()
    }

    /// What stands around the argument, in one of the story's languages.
    pub fn context_in(&self, language: Language) -> Context {
        let told = Told { language };
        let modules = |ids: &[String]| ids.iter().map(|id| self.module(id)).collect();
        let file = &self.context;
        let event = |event: &EventEntry| Event {
            date: date(&event.date),
            what: told.text(&event.what),
            modules: modules(&event.modules),
            sources: source_links(&event.sources),
        };
        let view = |view: &ViewEntry| View {
            who: text(&view.who),
            role: told.text(&view.role),
            says: told.text(&view.says),
            stands: view.stands,
            date: date(&view.date),
            modules: modules(&view.modules),
            sources: source_links(&view.sources),
        };
        let check = |check: &CheckEntry| Check {
            claim: told.text(&check.claim),
            outcome: check.outcome,
            finding: told.text(&check.finding),
            modules: modules(&check.modules),
            sources: source_links(&check.sources),
        };
        let figure = |figure: &FigureEntry| Figure {
            title: told.text(&figure.title),
            unit: told.text(&figure.unit),
            year: text(&figure.year),
            rows: figure
                .rows
                .iter()
                .map(|row| (told.text(&row.label), row.value))
                .collect(),
            note: told.text(&figure.note),
            modules: modules(&figure.modules),
            sources: source_links(&figure.sources),
        };
        Context {
            events: file.events.iter().map(event).collect(),
            views: file.views.iter().map(view).collect(),
            checks: file.checks.iter().map(check).collect(),
            figures: file.figures.iter().map(figure).collect(),
        }
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
            .map(|id| &self.evidence.evidence[self.ids.evidence[id.as_str()]])
    }

    fn is_with_home(&self, entry: &EvidenceEntry) -> bool {
        entry.with.contains(&self.story.home.id)
    }

    fn start(&self) -> Setup {
        let start = &self.story.start;
        Setup {
            partners: start.partners.iter().map(|id| self.partner(id)).collect(),
            modules: self.modules(&start.modules),
            rule: start.rule,
            bar: standing(&start.bar),
            as_of: None,
            pulled: Vec::new(),
            opened: Vec::new(),
        }
    }

    fn setup(&self, board: &BoardFile) -> Setup {
        let start = self.start();
        let partners = |ids: &Vec<String>| ids.iter().map(|id| self.partner(id)).collect();
        Setup {
            partners: board.partners.as_ref().map_or(start.partners, partners),
            modules: match &board.modules {
                Some(modules) => self.modules(modules),
                None => start.modules,
            },
            rule: board.rule.unwrap_or(start.rule),
            bar: board.bar.as_deref().map_or(start.bar, standing),
            as_of: board.as_of.as_deref().map(date),
            pulled: board
                .pulled
                .iter()
                .map(|(partner, module)| (self.partner(partner), self.module(module)))
                .collect(),
            opened: partners(&board.opened),
        }
    }

    fn modules(&self, modules: &ModulesFile) -> Vec<ModuleIx> {
        match modules {
            ModulesFile::Word(_) => (0..self.story.modules.len()).map(ModuleIx::from).collect(),
            ModulesFile::These(ids) => ids.iter().map(|id| self.module(id)).collect(),
        }
    }

    fn chapter(&self, told: &Told, chapter: &ChapterFile) -> Chapter {
        Chapter {
            id: text(&chapter.id),
            heading: told.text(&chapter.heading),
            text: chapter.text.iter().map(|text| told.text(text)).collect(),
            board: self.setup(&chapter.board),
            question: chapter.question.as_ref().map(|question| Question {
                ask: told.text(&question.ask),
                count: question.count,
                options: question.options.clone(),
                teach: told.text(&question.teach),
            }),
        }
    }

    /// The chapters that set two boards side by side, in one of the story's languages.
    pub fn comparisons_in(&self, language: Language) -> Vec<Comparison> {
        let told = Told { language };
        let chapters = self.story.chapters.iter().enumerate();
        chapters
            .filter_map(|(at, chapter)| {
                let beside = chapter.beside.as_ref()?;
                Some(Comparison {
                    chapter: at.into(),
                    names: [told.text(&beside.own_name), told.text(&beside.name)],
                    boards: [self.setup(&chapter.board), self.setup(&beside.board)],
                })
            })
            .collect()
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

fn moments(plugs: &[Plug], argument: PartialDate) -> Vec<Option<PartialDate>> {
    let mut moments: Vec<PartialDate> = plugs
        .iter()
        .flat_map(|plug| &plug.steps)
        .map(|step| PartialDate::year(step.date.year))
        .filter(|year| year.last_day() < argument.last_day())
        .collect();
    moments.push(argument);
    moments.sort_by_key(|moment| moment.last_day());
    moments.dedup();
    moments.into_iter().map(Some).chain([None]).collect()
}

fn source_links(sources: &[SourceEntry]) -> Vec<SourceLink> {
    let link = |source: &SourceEntry| SourceLink {
        title: text(&source.title),
        publisher: text(&source.publisher),
        url: text(&source.url),
        published: source.published.as_deref().map(date),
        language: source.language.as_deref().map(text),
    };
    sources.iter().map(link).collect()
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

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
use typed_index_collections::TiVec;

use super::{ChapterIx, InterestIx, Language, ModuleIx, PartialDate, PartnerIx, Standing};

/// A text that a reader sees, in the story's language; cheap to clone.
pub type Text = Rc<str>;

/// What the program gets of a story in one language: all that the board needs, and none of the texts that stay in
/// the page's own markup ([`Prose`](super::Prose)). No reader loads them twice, and nobody can ask it for them.
///
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seed {
    /// The story's id, as its folder is named.
    pub id: Text,
    /// The language of every [`Text`] in it.
    pub language: Language,
    /// Headline.
    pub title: Text,
    /// When the argument that it explains was published.
    pub argued: PartialDate,
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
    /// The board that a reader meets first.
    pub start: Setup,
    /// The moments that a reader can go back to, in order: the end of each year in which a plug came a step
    /// further, before the argument and after it, the argument's own date, and now (`None`: all that is known).
    /// A year that was not over when the facts were last checked is part of now. Never empty.
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

    /// The story as the page's script carries it to the program: by position and without names,
    /// since reading JSON would cost every reader 20 KB of program.
    ///
    /// ```
    /// use plugboard::story::read::Source;
    /// use plugboard::story::{Known, Language, Seed, Sources, resolve};
    ///
    /// let [story, evidence, context] = ["story.json", "evidence.json", "context.json"]
    ///     .map(|file| std::fs::read(format!("static/stories/tokyo-first/{file}")).unwrap());
    /// let sources = Sources {
    ///     story: Source::from_bytes("story.json", &story),
    ///     evidence: Source::from_bytes("evidence.json", &evidence),
    ///     context: Source::from_bytes("context.json", &context),
    /// };
    /// let story = resolve(&sources, Known::on_any_day(&Language::ALL)).expect("nothing is wrong");
    /// let seed = story.edition(Language::En).seed;
    /// let bytes = seed.to_bytes();
    /// assert_eq!(Seed::from_bytes(&bytes).as_ref(), Some(&*seed));
    /// assert_eq!(Seed::from_bytes(&bytes[1..]), None);
    /// ```
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("a story holds nothing that postcard cannot say")
    }

    /// Reads what [`Seed::to_bytes`] of the same build wrote; `None` for anything else that is
    /// found to be so.
    pub fn from_bytes(bytes: &[u8]) -> Option<Seed> {
        let (story, rest) = postcard::take_from_bytes::<Seed>(bytes).ok()?;
        (rest.is_empty() && story.holds_together()).then_some(story)
    }

    /// Whether every index leads somewhere, and the table is of a size that a browser can show.
    fn holds_together(&self) -> bool {
        let (partners, modules) = (self.partners.len(), self.modules.len());
        let partner = |at: &PartnerIx| usize::from(*at) < partners;
        let module = |at: &ModuleIx| usize::from(*at) < modules;
        let interest = |at: &InterestIx| usize::from(*at) < self.interests.len();
        let setup = |setup: &Setup| {
            setup.partners.iter().chain(&setup.opened).all(partner)
                && setup.modules.iter().all(module)
                && setup
                    .pulled
                    .iter()
                    .all(|(of, at)| partner(of) && module(at))
        };
        partners * modules <= MOST_CELLS
            && !self.moments.is_empty()
            && self.partners.iter().flat_map(|of| &of.members).all(partner)
            && self.modules.iter().flat_map(|of| &of.serves).all(interest)
            && self
                .plugs
                .iter()
                .all(|plug| partner(&plug.partner) && module(&plug.module))
            && setup(&self.start)
            && self.chapters.iter().all(|chapter| setup(&chapter.board))
    }
}

/// The most sockets of a table, far beyond what a reader could use: 1000 partners by 1000 modules.
pub(super) const MOST_CELLS: usize = 1_000_000;

/// The country whose shared interests are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// Id.
    pub id: Text,
    /// Name.
    pub name: Text,
}

/// How the argument names a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Named {
    /// The design is built around it.
    Anchor,
    /// Named by the author.
    Named,
    /// Named as a group, which can be opened into its members.
    Group,
    /// A member of a group.
    Member,
    /// Named as a later step.
    Later,
    /// Not named; on offer, and off at the start.
    NotInArticle,
}

impl Named {
    /// The id in story files and data.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A country, group or sector that can plug in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Id, as in links and attributes.
    pub id: Text,
    /// Two or three letters, shown wherever the partner's colour is.
    pub code: Text,
    /// Name as a heading.
    pub name: Text,
    /// Name in the middle of a sentence.
    pub inline: Text,
    /// How the argument names it.
    pub named: Named,
    /// The members of a group; empty for every other partner.
    pub members: Vec<PartnerIx>,
}

/// One field of cooperation with its own agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Id, as in links and attributes.
    pub id: Text,
    /// Name.
    pub name: Text,
    /// The shared interests it serves.
    pub serves: Vec<InterestIx>,
}

/// Something that home and a partner both want.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interest {
    /// Id, as in attributes.
    pub id: Text,
    /// Name as a heading.
    pub name: Text,
    /// Name in the middle of a sentence.
    pub inline: Text,
}

/// One partner's part in one module, with its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plug {
    /// The partner.
    pub partner: PartnerIx,
    /// The module.
    pub module: ModuleIx,
    /// What is known, step by step, in order of date. Never empty.
    pub steps: Vec<Step>,
}

impl Plug {
    /// The steps that brought it further than all before.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn further(&self) -> impl Iterator<Item = &Step> {
        let mut firmest = None;
        self.steps.iter().filter(move |step| {
            let is_further = firmest < Some(step.standing);
            firmest = firmest.max(Some(step.standing));
            is_further
        })
    }
}

/// A plug had this standing from this date on, for all that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The standing reached.
    pub standing: Standing,
    /// When it was reached.
    pub date: PartialDate,
}

/// How partners join modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// Functional cooperation: each partner joins what it can.
    PlugIn,
    /// A module runs only if every partner that is on plugs into it.
    Consensus,
}

impl Rule {
    /// Both rules.
    pub const ALL: [Rule; 2] = [Rule::PlugIn, Rule::Consensus];

    /// The id in story files, links and attributes.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The other one.
    pub const fn other(self) -> Rule {
        match self {
            Rule::PlugIn => Rule::Consensus,
            Rule::Consensus => Rule::PlugIn,
        }
    }

    /// The rule with this id.
    pub fn from_id(id: &str) -> Option<Rule> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }
}

/// How a board is set up, by the story's editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// Partners that are on.
    pub partners: Vec<PartnerIx>,
    /// Modules that are on.
    pub modules: Vec<ModuleIx>,
    /// The rule.
    pub rule: Rule,
    /// The least standing that counts.
    pub bar: Standing,
    /// Only what had come about by this date counts; `None` for all that is known.
    pub as_of: Option<PartialDate>,
    /// Plugs that are pulled out.
    pub pulled: Vec<(PartnerIx, ModuleIx)>,
    /// Groups that are opened into their members.
    pub opened: Vec<PartnerIx>,
}

/// One point of the story, as the board shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// Id, as in the chapter's address.
    pub id: Text,
    /// The board that shows the point.
    pub board: Setup,
    /// A bet on what that board will show.
    pub question: Option<Question>,
}

/// A bet: one tap on a number before the board answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// What the right answer counts on the chapter's board.
    pub count: Count,
    /// Numbers to choose from. The right one is added where the editor left it out.
    pub options: Vec<u16>,
}

/// What a bet is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// Interests that at least one partner covers.
    Covered,
    /// Interests that rest on exactly one partner.
    Single,
    /// Modules that run.
    Running,
}

//! The story's two files as an editor writes them. The doc comments below are also the descriptions
//! in the JSON Schema, which editors show while one types.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Count, Named, Rule};

/// A text in every language of the story, by language tag.
pub type Texts = BTreeMap<String, String>;

/// `story.json`: the coalition and the words about it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The story's id: the name of its folder.
    pub id: String,
    /// Tags of the languages that every text is written in.
    pub languages: Vec<String>,
    /// Headline.
    pub title: Texts,
    /// The sentences under the headline.
    pub standfirst: Texts,
    /// Whose argument the story explains.
    pub argument: ArgumentFile,
    /// When the facts were last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
    /// The country whose shared interests are counted. It never covers them itself.
    pub home: HomeFile,
    /// Ids of the partners that the design is built around, beside home.
    pub anchors: Vec<String>,
    /// Partners in the order of the columns.
    pub partners: Vec<PartnerFile>,
    /// Modules in the order of the rows.
    pub modules: Vec<ModuleFile>,
    /// Shared interests, in order.
    pub interests: Vec<InterestFile>,
    /// Which partner takes part in which module.
    pub plugs: Vec<PlugFile>,
    /// The board that a reader meets first.
    pub start: StartFile,
    /// The tour through the story, chapter by chapter.
    #[serde(default)]
    pub chapters: Vec<ChapterFile>,
}

/// The argument that the story explains.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArgumentFile {
    /// Who argues.
    pub author: String,
    /// Where it was published.
    pub publisher: String,
    /// When: YYYY, YYYY-MM or YYYY-MM-DD. Plugs with a `mention` are `proposed` from this date on.
    pub date: String,
    /// Who the author is, in a clause.
    pub role: Texts,
    /// What the author argues, in the page's own words.
    pub claim: Texts,
}

/// The home anchor.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeFile {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// Two or three letters.
    pub code: String,
    /// Name.
    pub name: Texts,
}

/// A country, group or sector that can plug in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerFile {
    /// Id: small letters, digits and hyphens. It stands in readers' links, so it never changes.
    pub id: String,
    /// Two or three letters, shown wherever the colour is.
    pub code: String,
    /// Name as a heading.
    pub name: Texts,
    /// Name in the middle of a sentence.
    pub inline: Texts,
    /// How the argument names it.
    pub named: Named,
    /// Its colour on a light and on a dark page.
    pub color: ColorFile,
    /// Ids of a group's members.
    #[serde(default)]
    pub members: Vec<String>,
    /// One sentence shown with the partner.
    #[serde(default)]
    pub note: Option<Texts>,
}

/// A colour, as #rrggbb.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColorFile {
    /// On light paper, under white letters.
    pub light: String,
    /// On dark paper, under dark letters.
    pub dark: String,
}

/// One field of cooperation with its own agreement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModuleFile {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// Name.
    pub name: Texts,
    /// What it would hold, in a few words.
    pub summary: Texts,
    /// The shared interests it serves, and why.
    pub serves: Vec<ServesFile>,
}

/// A tie between a module and an interest.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServesFile {
    /// Id of the interest.
    pub interest: String,
    /// What part of the argument the tie rests on.
    pub because: Texts,
}

/// Something that home and a partner both want.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestFile {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// Name as a heading.
    pub name: Texts,
    /// Name in the middle of a sentence.
    pub inline: Texts,
    /// What both sides want, in a sentence.
    pub summary: Texts,
}

/// One partner's part in one module.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlugFile {
    /// Id of the partner.
    pub partner: String,
    /// Id of the module.
    pub module: String,
    /// What the argument itself proposes here, in the page's own words.
    #[serde(default)]
    pub mention: Option<Texts>,
    /// Ids of the evidence, firmest first.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// The board that a reader meets first.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StartFile {
    /// Ids of the partners that are on, members of groups included.
    pub partners: Vec<String>,
    /// Modules that are on.
    pub modules: ModulesFile,
    /// The rule.
    pub rule: Rule,
    /// The least standing that counts.
    pub bar: String,
}

/// One point of the story, made in words and then on the board.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChapterFile {
    /// Id: small letters, digits and hyphens. It is the chapter's address, so it never changes.
    pub id: String,
    /// Heading.
    pub heading: Texts,
    /// Its paragraphs; two or three sentences in all.
    pub text: Vec<Texts>,
    /// The board that shows the point.
    pub board: BoardFile,
    /// A bet on what that board will show.
    #[serde(default)]
    pub question: Option<QuestionFile>,
    /// The chapter's board beside another.
    #[serde(default)]
    pub beside: Option<BesideFile>,
}

/// How a board is set up. What is left out is as at the start.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct BoardFile {
    /// Ids of the partners that are on; a group's stands for all its members.
    pub partners: Option<Vec<String>>,
    /// Modules that are on.
    pub modules: Option<ModulesFile>,
    /// The rule.
    pub rule: Option<Rule>,
    /// The least standing that counts.
    pub bar: Option<String>,
    /// Only what had come about by this date counts: YYYY, YYYY-MM or YYYY-MM-DD.
    pub as_of: Option<String>,
    /// Plugs that are pulled out, as [partner, module].
    pub pulled: Vec<(String, String)>,
    /// Ids of the groups that are opened into their members.
    pub opened: Vec<String>,
}

/// A bet: one tap on a number before the board answers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionFile {
    /// What is asked.
    pub ask: Texts,
    /// What the right answer counts on the chapter's board.
    pub count: Count,
    /// Four or five numbers to choose from. The right one is added if it is not there.
    pub options: Vec<u16>,
    /// What there is to learn from it, for those who were right and those who were not.
    pub teach: Texts,
}

/// Two boards to compare.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BesideFile {
    /// The name of the chapter's own board.
    pub own_name: Texts,
    /// The name of the other.
    pub name: Texts,
    /// The other board.
    pub board: BoardFile,
}

/// Which modules are on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ModulesFile {
    /// Every module.
    Word(AllModules),
    /// The modules with these ids.
    These(Vec<String>),
}

/// The word for every module.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AllModules {
    /// Every module.
    All,
}

/// `evidence.json`: what the plugs rest on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Every piece of evidence; a plug names the ones it rests on.
    pub evidence: Vec<EvidenceEntry>,
}

/// One fact with its sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceEntry {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// dialogue, announced, negotiating, signed, in-force or operating.
    pub standing: String,
    /// When that standing was reached: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: String,
    /// Whom the link is with. Only a link with home sets the standing of a plug.
    pub with: Vec<String>,
    /// The fact in one sentence of the page's own.
    pub claim: Texts,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
}

/// Where a fact can be read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Title, in the source's own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, starting with https:// or http://.
    pub url: String,
    /// When it was published: YYYY, YYYY-MM or YYYY-MM-DD.
    #[serde(default)]
    pub published: Option<String>,
    /// Tag of the source's language, where it is not English.
    #[serde(default)]
    pub language: Option<String>,
}

/// `context.json`: what stands around the argument.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ContextFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// What happened, in order of date.
    pub events: Vec<EventEntry>,
    /// What others say.
    pub views: Vec<ViewEntry>,
    /// The argument's own figures and facts, checked.
    pub checks: Vec<CheckEntry>,
    /// Figures that say more as a picture.
    pub figures: Vec<FigureEntry>,
}

/// Something that happened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// When: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: String,
    /// What happened, in one sentence of the page's own.
    pub what: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<String>,
    /// Ids of the partners that it touches.
    #[serde(default)]
    pub partners: Vec<String>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
}

/// What someone else says.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ViewEntry {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// The name of the person or the organisation.
    pub who: String,
    /// Who they are, in a clause.
    pub role: Texts,
    /// What they say, fairly and in the page's own words.
    pub says: Texts,
    /// Where they stand to the argument.
    pub stands: Stands,
    /// When they said it: YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: String,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<String>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
}

/// Where a view stands to the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// Against it or one of its premises.
    Against,
    /// With it in part.
    WithReservations,
    /// With it.
    For,
}

/// One of the argument's own figures or facts, checked.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckEntry {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// What the argument says, in the page's own words.
    pub claim: Texts,
    /// What the check found.
    pub outcome: Outcome,
    /// What the sources show, in a sentence or two.
    pub finding: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<String>,
    /// Where it can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
}

/// What a check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The sources show the same.
    Supported,
    /// They show the same with a difference that matters.
    WithNuance,
    /// They do not show it.
    NotConfirmed,
}

/// A figure: numbers of one kind, from one source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureEntry {
    /// Id: small letters, digits and hyphens.
    pub id: String,
    /// What it shows.
    pub title: Texts,
    /// The unit of every number.
    pub unit: Texts,
    /// The year or the years of the numbers.
    pub year: String,
    /// The numbers, in the order in which they are shown.
    pub rows: Vec<FigureRow>,
    /// What to see in it, and what to mind.
    pub note: Texts,
    /// Ids of the modules that it touches.
    #[serde(default)]
    pub modules: Vec<String>,
    /// Where the numbers can be read.
    pub sources: Vec<SourceEntry>,
    /// When it was last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: String,
}

/// One number of a figure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureRow {
    /// What it is of.
    pub label: Texts,
    /// The number, not below zero.
    #[schemars(range(min = 0))]
    pub value: f64,
}

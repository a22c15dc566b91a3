use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ChapterFile, Colour, Contact, CorrectionFile, CountingFile, Date, Id, LanguageTag, OneOrEach,
    StartFile, Texts, Url, Written,
};
use crate::story::Named;

/// `story.json`: the coalition and the words about it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The story's id: the name of its folder.
    pub id: Id,
    /// Tags of the languages that every text is written in.
    pub languages: Vec<LanguageTag>,
    /// Headline.
    pub title: Texts,
    /// The sentences under the headline.
    pub standfirst: Texts,
    /// Whose page this is: the paper that tells the story. Without it, no page names one.
    #[serde(default)]
    pub publisher: Option<PublisherFile>,
    /// Whose argument the story explains.
    pub argument: ArgumentFile,
    /// When the facts were last checked: YYYY, YYYY-MM or YYYY-MM-DD.
    pub checked: Date,
    /// The country whose shared interests are counted. It never covers them itself.
    pub home: HomeFile,
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
    /// The story's own rules on what counts, beside those that hold for every story. They stand on the page that says
    /// how we count.
    #[serde(default)]
    pub counting: Vec<CountingFile>,
    /// What the story said and was wrong, in any order. Readers find it at the foot of every page.
    #[serde(default)]
    pub corrections: Vec<CorrectionFile>,
    /// Where readers tell of errors: the address of a page, starting with https://, or of a letter box, starting with
    /// mailto:.
    #[serde(default)]
    pub errors: Option<Written<Contact>>,
    /// Conditions that vouch for what the title, the standfirst and the argument's claim say of the board that a
    /// reader meets first.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// Who publishes the explainer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublisherFile {
    /// Name: plain, or by language.
    pub name: OneOrEach,
    /// The address of its own front page, starting with https:// or http://.
    #[serde(default)]
    pub url: Option<Written<Url>>,
}

/// The argument that the story explains.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArgumentFile {
    /// Who argues: plain, or by language.
    pub author: OneOrEach,
    /// Where it was published: plain, or by language.
    pub publisher: OneOrEach,
    /// When: YYYY, YYYY-MM or YYYY-MM-DD. Plugs with a `mention` are `proposed` from this date on.
    pub date: Date,
    /// Who the author is, in a sentence.
    pub role: Texts,
    /// What the author argues, in the page's own words.
    pub claim: Texts,
}

/// The home anchor.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeFile {
    /// Id: small letters, digits and hyphens.
    pub id: Id,
    /// Name.
    pub name: Texts,
}

/// A country, group or sector that can plug in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerFile {
    /// Id: small letters, digits and hyphens. It stands in readers' links, so it never changes.
    pub id: Id,
    /// Two or three letters, shown wherever the colour is: plain, or by language.
    pub code: OneOrEach,
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
    pub members: Vec<Id>,
    /// One sentence shown with the partner.
    #[serde(default)]
    pub note: Option<Texts>,
    /// Conditions that vouch for its note.
    #[serde(default)]
    pub holds: Vec<String>,
}

/// A colour, as #rrggbb.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColorFile {
    /// On light paper, under white letters.
    pub light: Written<Colour>,
    /// On dark paper, under dark letters.
    pub dark: Written<Colour>,
}

/// One field of cooperation with its own agreement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModuleFile {
    /// Id: small letters, digits and hyphens.
    pub id: Id,
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
    pub interest: Id,
    /// What part of the argument the tie rests on.
    pub because: Texts,
    /// Whether the tie is only our own reading. Then it is marked so, and counts through nothing but evidence that
    /// names the interest in its own `serves`.
    #[serde(default)]
    pub ours: bool,
}

/// Something that home and a partner both want.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestFile {
    /// Id: small letters, digits and hyphens.
    pub id: Id,
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
    pub partner: Id,
    /// Id of the module.
    pub module: Id,
    /// What the argument itself proposes here, in the page's own words.
    #[serde(default)]
    pub mention: Option<Texts>,
    /// Ids of the interests that the argument names here. Without it, a mention serves all that the argument says the
    /// module is for.
    #[serde(rename = "mention-serves", default)]
    pub mention_serves: Option<Vec<Id>>,
    /// Ids of the evidence, firmest first.
    #[serde(default)]
    pub evidence: Vec<Id>,
}

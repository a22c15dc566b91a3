use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ChapterFile, Colour, Contact, CorrectionFile, CountingFile, Date, EvidenceEntry, Id,
    LanguageTag, OneOrEach, StartFile, Texts, Url, Written,
};
use crate::story::Named;

/// `story.json`: the coalition and the words about it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryFile {
    /// The JSON Schema that this file follows.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The story's id: the name of its folder, which it is where it is left out.
    #[serde(default)]
    pub id: Id,
    /// Tags of the languages that every text is written in. Without them: those of the title, or English where that is
    /// a plain text.
    #[serde(default)]
    pub languages: Vec<LanguageTag>,
    /// Headline.
    pub title: Texts,
    /// The sentences under the headline.
    #[serde(default)]
    pub standfirst: Option<Texts>,
    /// Whose page this is: the paper that tells the story. Without it, no page names one.
    #[serde(default)]
    pub publisher: Option<PublisherFile>,
    /// Whose argument the story explains, if it explains one. Without it no page speaks of an author or an article,
    /// there is nothing that only an argument says (“mention”, “checks”), and evidence may be of a proposal.
    #[serde(default)]
    pub argument: Option<ArgumentFile>,
    /// When the facts were last checked: YYYY, YYYY-MM or YYYY-MM-DD. It holds for each that says nothing else.
    pub checked: Date,
    /// Whose shared interests are counted: a country, or whatever the partners plug into. It never covers them itself.
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
    #[serde(default)]
    pub start: StartFile,
    /// Sentences of the story's own for a board in words.
    #[serde(default, rename = "in-words")]
    pub in_words: InWordsFile,
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
    /// Id: small letters, digits and hyphens. Without it: made of the name.
    #[serde(default)]
    pub id: Id,
    /// Name as a heading.
    pub name: Texts,
    /// Name in the middle of a sentence. Without it: as the name.
    #[serde(default)]
    pub inline: Option<Texts>,
}

/// What a story adds to a board in words. It is said of every board that readers make, and so has no slots.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InWordsFile {
    /// A sentence after the finding.
    #[serde(default)]
    pub short: Option<Texts>,
    /// A sentence at the end, after all modules and interests.
    #[serde(default)]
    pub long: Option<Texts>,
}

/// A country, group or sector that can plug in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerFile {
    /// Id: small letters, digits and hyphens. It stands in readers' links, so it never changes. Without it: made of
    /// the name.
    #[serde(default)]
    pub id: Id,
    /// Two or three letters, shown wherever the colour is: plain, or by language. Without it: made of the name.
    #[serde(default)]
    pub code: Option<OneOrEach>,
    /// Name as a heading.
    pub name: Texts,
    /// Name in the middle of a sentence. Without it: as the name.
    #[serde(default)]
    pub inline: Option<Texts>,
    /// How the argument names it. Without it: as a group where it has members, as a member where a group has it, else
    /// by name.
    #[serde(default)]
    pub named: Option<Named>,
    /// Its colour on a light and on a dark page. Without it: one that can be told from the others'.
    #[serde(default)]
    pub color: Option<ColorFile>,
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
    /// Id: small letters, digits and hyphens. Without it: made of the name.
    #[serde(default)]
    pub id: Id,
    /// Name.
    pub name: Texts,
    /// What it would hold, in a few words.
    #[serde(default)]
    pub summary: Option<Texts>,
    /// The shared interests it serves: their ids, or with each why.
    pub serves: Vec<ServesEntry>,
}

/// An interest that a module serves.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ServesEntry {
    /// Id of the interest.
    Id(Id),
    /// With what the tie rests on.
    Tie(ServesFile),
}

/// A tie between a module and an interest.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServesFile {
    /// Id of the interest.
    pub interest: Id,
    /// What the tie rests on: a part of the argument, an agreement's own words.
    #[serde(default)]
    pub because: Option<Texts>,
    /// Whether the tie is only our own reading. Then it is marked so, and counts through nothing but evidence that
    /// names the interest in its own `serves`.
    #[serde(default)]
    pub ours: bool,
}

/// Something that home and a partner both want.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestFile {
    /// Id: small letters, digits and hyphens. Without it: made of the name.
    #[serde(default)]
    pub id: Id,
    /// Name as a heading.
    pub name: Texts,
    /// Name in the middle of a sentence. Without it: as the name.
    #[serde(default)]
    pub inline: Option<Texts>,
    /// What both sides want, in a sentence.
    #[serde(default)]
    pub summary: Option<Texts>,
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
    /// The evidence, firmest first: ids of entries in `evidence.json`, or whole entries.
    #[serde(default)]
    pub evidence: Vec<EvidenceOf>,
}

/// What a plug rests on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum EvidenceOf {
    /// Id of an entry in `evidence.json`.
    Id(Id),
    /// A piece of evidence of its own.
    Entry(Box<EvidenceEntry>),
}

impl ServesEntry {
    /// The interest's id.
    pub fn interest(&self) -> &Id {
        match self {
            ServesEntry::Id(id) => id,
            ServesEntry::Tie(tie) => &tie.interest,
        }
    }
}

impl PlugFile {
    /// The ids of its evidence that stands elsewhere.
    pub fn evidence_ids(&self) -> impl Iterator<Item = &Id> {
        self.evidence.iter().filter_map(|of| match of {
            EvidenceOf::Id(id) => Some(id),
            EvidenceOf::Entry(_) => None,
        })
    }
}

use typed_index_collections::TiVec;

use super::{ChapterIx, ModuleIx, Text};

/// The texts of a story in one language that a page's markup says once and for all. Only the host ever holds them;
/// the program leaves them where they stand in the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose {
    /// The sentences under the headline; empty where there are none.
    pub standfirst: Text,
    /// Whose argument the story explains, if it explains one.
    pub argument: Option<Argument>,
    /// What each module would hold, in a few words; empty where nothing says it.
    pub summaries: TiVec<ModuleIx, Text>,
    /// What each chapter says.
    pub chapters: TiVec<ChapterIx, ChapterProse>,
}

/// The argument that a story explains. When it was published is in the [`Seed`](super::Seed).
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Who argues.
    pub author: Text,
    /// Where it was published.
    pub publisher: Text,
    /// Who the author is, in a sentence.
    pub role: Text,
    /// What the author argues, in the page's own words.
    pub claim: Text,
}

/// A chapter in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ChapterProse {
    /// Heading.
    pub heading: Text,
    /// Its paragraphs.
    pub text: Vec<Text>,
    /// What its bet asks and teaches, where it has one.
    pub question: Option<QuestionProse>,
}

/// A bet in words.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionProse {
    /// What is asked.
    pub ask: Text,
    /// What there is to learn from it, for those who were right and those who were not.
    pub teach: Text,
}

use crate::snippet::FRAME_PAGE;
use crate::story::{ChapterIx, Edition, Language, Seed};
use crate::view::{COUNTING_PAGE, EXPLORE_PAGE, SOURCES_PAGE, WHOLE_PAGE};

/// The page of checks and figures.
pub const CONTEXT_PAGE: &str = "context.html";

/// The page of what follows the board.
pub const REST_PAGE: &str = "rest.html";

/// One page of a story's site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole story with its board.
    Whole,
    /// The same for frames, where one chapter is seen at a time: the others come once a reader steps on.
    Frame,
    /// One chapter with its board.
    Chapter(ChapterIx),
    /// All the evidence.
    Sources,
    /// The argument's own figures checked, and others drawn.
    Context,
    /// How we count, and what has been corrected.
    Counting,
    /// What can be found out from the board, on a page of its own.
    Explore,
    /// What follows the board on the page of the whole story, which takes it in as its readers come near.
    Rest,
}

/// The pages that every story has.
const OF_EVERY_STORY: [Page; 7] = [
    Page::Whole,
    Page::Frame,
    Page::Sources,
    Page::Context,
    Page::Counting,
    Page::Explore,
    Page::Rest,
];

impl Page {
    /// Every page of a story. What there is nothing to say on is no page.
    pub fn all(edition: &Edition) -> Vec<Page> {
        let chapters = edition.seed.chapters.keys().map(Page::Chapter);
        let is_there = |page: &Page| *page != Page::Context || edition.context.has_any();
        let always = OF_EVERY_STORY.into_iter().filter(is_there);
        always.chain(chapters).collect()
    }

    /// The names of pages that every story has: no chapter may have one of them.
    pub fn taken() -> [&'static str; OF_EVERY_STORY.len()] {
        OF_EVERY_STORY.map(Page::stem)
    }

    /// The name of a page that every story has.
    fn stem(self) -> &'static str {
        self.fixed_file().trim_end_matches(".html")
    }

    /// The chapter that it shows, if it is one's.
    pub fn chapter(self) -> Option<ChapterIx> {
        match self {
            Page::Chapter(chapter) => Some(chapter),
            _ => None,
        }
    }

    /// Whether a board of its own stands on it.
    pub fn has_board(self) -> bool {
        matches!(self, Page::Whole | Page::Frame | Page::Chapter(_))
    }

    /// Whether it shows the whole story.
    pub(super) fn is_whole(self) -> bool {
        matches!(self, Page::Whole | Page::Frame)
    }

    /// Which page it is, as the manifest says it.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Page::Whole => "whole",
            Page::Chapter(_) => "chapter",
            _ => self.stem(),
        }
    }

    /// Its file, in its language's folder.
    pub fn file(self, story: &Seed) -> String {
        match self {
            Page::Chapter(chapter) => format!("{}.html", story.chapters[chapter].id),
            _ => self.fixed_file().to_owned(),
        }
    }

    /// The file of a page that every story has.
    fn fixed_file(self) -> &'static str {
        match self {
            Page::Whole | Page::Chapter(_) => WHOLE_PAGE,
            Page::Frame => FRAME_PAGE,
            Page::Sources => SOURCES_PAGE,
            Page::Context => CONTEXT_PAGE,
            Page::Counting => COUNTING_PAGE,
            Page::Explore => EXPLORE_PAGE,
            Page::Rest => REST_PAGE,
        }
    }
}

/// The folders of a site's languages: the first language stands at the root, the others each in a
/// folder named by its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The story's languages, in its order.
    pub languages: Vec<Language>,
}

impl Folders {
    /// A language's folder, relative to the site: empty, or with a slash at its end.
    pub fn folder(&self, language: Language) -> String {
        if self.languages.first() == Some(&language) {
            String::new()
        } else {
            format!("{}/", language.tag())
        }
    }

    /// The way from a language's folder up to the site's root.
    pub fn root(&self, from: Language) -> &'static str {
        if self.folder(from).is_empty() {
            ""
        } else {
            "../"
        }
    }

    /// The way from a page in one language to a file in another's folder.
    pub fn way(&self, from: Language, to: Language, file: &str) -> String {
        format!("{}{}{file}", self.root(from), self.folder(to))
    }
}

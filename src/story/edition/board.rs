//! The boards that an editor sets up, and the chapters that they belong to.

use super::{Told, date, standing, text};
use crate::story::file::{BoardFile, ChapterFile, ModulesFile};
use crate::story::{
    Chapter, ChapterIx, ChapterProse, ModuleIx, Question, QuestionProse, Setup, Story, Text,
};

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

impl Story {
    pub(super) fn comparisons(&self, told: &Told) -> Vec<Comparison> {
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

    pub(super) fn chapter(&self, chapter: &ChapterFile) -> Chapter {
        Chapter {
            id: text(&chapter.id),
            board: self.setup(&chapter.board),
            question: chapter.question.as_ref().map(|question| Question {
                count: question.count,
                options: question.options.clone(),
            }),
        }
    }

    /// The board that a reader meets first.
    pub(super) fn start(&self) -> Setup {
        let start = &self.story.start;
        Setup {
            partners: self.partners(&start.partners),
            modules: self.modules_on(&start.modules),
            rule: start.rule,
            bar: standing(&start.bar),
            as_of: None,
            pulled: Vec::new(),
            opened: Vec::new(),
        }
    }

    fn setup(&self, board: &BoardFile) -> Setup {
        let start = self.start();
        Setup {
            partners: match &board.partners {
                Some(partners) => self.partners(partners),
                None => start.partners,
            },
            modules: match &board.modules {
                Some(modules) => self.modules_on(modules),
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
            opened: self.partners(&board.opened),
        }
    }

    fn modules_on(&self, modules: &ModulesFile) -> Vec<ModuleIx> {
        match modules {
            ModulesFile::Word(_) => (0..self.story.modules.len()).map(ModuleIx::from).collect(),
            ModulesFile::These(ids) => self.modules(ids),
        }
    }
}

/// A chapter in words.
pub(super) fn told(told: &Told, chapter: &ChapterFile) -> ChapterProse {
    ChapterProse {
        heading: told.text(&chapter.heading),
        text: chapter.text.iter().map(|text| told.text(text)).collect(),
        question: chapter.question.as_ref().map(|question| QuestionProse {
            ask: told.text(&question.ask),
            teach: told.text(&question.teach),
        }),
    }
}

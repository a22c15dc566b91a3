//! The boards that an editor sets up, and the chapters that they belong to.

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{AllWord, BoardFile, ChapterFile, ChosenFile, Id, QuestionFile, Written};
use crate::story::{
    Chapter, ChapterIx, ChapterProse, Comparison, Focus, InterestIx, ModuleIx, Named, PartnerIx,
    Question, QuestionProse, Rule, Setup, Standing,
};

/// The modules where none are chosen.
const EVERY: ChosenFile = ChosenFile::Word(AllWord::All);

/// The board that a reader meets first, and the chapters.
pub(super) struct Boards {
    pub(super) start: Setup,
    pub(super) chapters: Vec<OfChapter>,
}

/// A chapter, with what only the host tells of it.
pub(super) struct OfChapter {
    pub(super) chapter: Each<Chapter>,
    pub(super) prose: Each<ChapterProse>,
    pub(super) comparison: Option<Each<Comparison>>,
}

/// What the start and every other board say alike.
struct Common {
    partners: Vec<PartnerIx>,
    modules: Option<Vec<ModuleIx>>,
    bar: Option<Standing>,
}

impl Resolver<'_> {
    pub(super) fn boards(&mut self, at: &At) -> Option<Boards> {
        let start = &self.files.story.start;
        let common = self.common(
            &at.field("start"),
            start.partners.as_deref().unwrap_or_default(),
            Some(start.modules.as_ref().unwrap_or(&EVERY)),
            start.bar.as_ref(),
        );
        let bar = match start.bar {
            Some(_) => common.bar,
            None => Some(Standing::InForce),
        };
        let partners = match start.partners {
            Some(_) => common.partners,
            None => self.all_named(),
        };
        let start = common.modules.zip(bar).map(|(modules, bar)| Setup {
            partners,
            modules,
            left_out: Vec::new(),
            rule: start.rule.unwrap_or(Rule::PlugIn),
            bar,
            as_of: None,
            pulled: Vec::new(),
            opened: Vec::new(),
            focus: None,
        });
        let chapters = &self.files.story.chapters;
        let ids = chapters.iter().map(|chapter| &chapter.id);
        self.ids(at, "chapters", "chapter", ids);
        let each = at.each("chapters", chapters).enumerate();
        let resolved: Vec<_> = each
            .map(|(position, (at, chapter))| {
                self.chapter(&at, position.into(), chapter, start.as_ref())
            })
            .collect();
        Some(Boards {
            start: start?,
            chapters: resolved.into_iter().collect::<Option<_>>()?,
        })
    }

    /// All who are on where nobody is chosen: those that are named, and the members of groups.
    fn all_named(&self) -> Vec<PartnerIx> {
        let partners = self.files.story.partners.iter().enumerate();
        let on = partners.filter(|(_, partner)| {
            !matches!(partner.named, Some(Named::Group | Named::NotInArticle))
        });
        on.map(|(at, _)| at.into()).collect()
    }

    fn chapter(
        &mut self,
        at: &At,
        position: ChapterIx,
        chapter: &ChapterFile,
        start: Option<&Setup>,
    ) -> Option<OfChapter> {
        if self.pages.contains(&&*chapter.id) {
            let id = chapter.id.to_string();
            self.fault(&at.field("id"), FaultKind::TakenAddress(id));
        }
        let heading = self.text(at, "heading", &chapter.heading);
        let paragraphs = at.each("text", &chapter.text);
        let paragraphs: Vec<_> = paragraphs.map(|(at, text)| self.texts(&at, text)).collect();
        let board = self.board(&at.field("board"), &chapter.board, start);
        let question = chapter.question.as_ref();
        let question = question.map(|of| (of, self.question(&at.field("question"), of)));
        let beside = chapter.beside.as_ref().map(|beside| {
            let at = at.field("beside");
            let own_name = self.text(&at, "own-name", &beside.own_name);
            let name = self.text(&at, "name", &beside.name);
            let board = self.board(&at.field("board"), &beside.board, start);
            (own_name, name, board)
        });
        let marks = self.marks(at, &chapter.marks, board.as_ref());
        let board = board?;
        let comparison = match beside {
            Some((own_name, name, beside)) => {
                let boards = [board.clone(), beside?];
                Some(self.each(|language| Comparison {
                    chapter: position,
                    names: [own_name[language].clone(), name[language].clone()],
                    boards: boards.clone(),
                }))
            }
            None => None,
        };
        Some(OfChapter {
            prose: self.each(|language| ChapterProse {
                heading: heading[language].clone(),
                text: paragraphs.iter().map(|of| of[language].clone()).collect(),
                question: question.as_ref().map(|(_, of)| of[language].clone()),
            }),
            chapter: self.each(|language| Chapter {
                id: (&*chapter.id).into(),
                board: board.clone(),
                question: question.as_ref().map(|(of, _)| Question {
                    count: of.count,
                    options: of.options.clone(),
                }),
                marks: marks[language].clone(),
            }),
            comparison,
        })
    }

    fn question(&mut self, at: &At, question: &QuestionFile) -> Each<QuestionProse> {
        let ask = self.text(at, "ask", &question.ask);
        let teach = self.text(at, "teach", &question.teach);
        let rising = question.options.windows(2).all(|two| two[0] < two[1]);
        let options = at.field("options");
        if options.is_read_whole() && (question.options.len() < 2 || !rising) {
            self.fault(&options, FaultKind::NoChoice);
        }
        self.each(|language| QuestionProse {
            ask: ask[language].clone(),
            teach: teach[language].clone(),
        })
    }

    /// A board, which is as at the start in what it leaves out.
    fn board(&mut self, at: &At, board: &BoardFile, start: Option<&Setup>) -> Option<Setup> {
        let ids = self.ids;
        let partners = board.partners.as_deref();
        let common = self.common(
            at,
            partners.unwrap_or_default(),
            board.modules.as_ref(),
            board.bar.as_ref(),
        );
        let left_out = self.left_out(at, board.interests.as_ref());
        let as_of = board.as_of.as_ref();
        let as_of = as_of.and_then(|date| self.past(&at.field("as-of"), date));
        let mut pulled = Vec::new();
        for (at, (partner, module)) in at.each("pulled", &board.pulled) {
            let partner = self.found(&at.item(0), partner, &ids.partners);
            let module = self.found(&at.item(1), module, &ids.modules);
            pulled.extend(partner.zip(module));
        }
        let pairs = board.pulled.iter();
        let pairs = pairs.map(|(partner, module)| format!("{}, {}", &**partner, &**module));
        self.once(at, "pulled", pairs);
        let opened = self.all_found(at, "opened", &board.opened, &ids.partners);
        let focus = board.focus.as_ref();
        let focus = focus.and_then(|text| self.focus(&at.field("focus"), text));
        let start = start?;
        Some(Setup {
            partners: match partners {
                Some(_) => common.partners,
                None => start.partners.clone(),
            },
            modules: common.modules.unwrap_or_else(|| start.modules.clone()),
            left_out,
            rule: board.rule.unwrap_or(start.rule),
            bar: common.bar.unwrap_or(start.bar),
            as_of,
            pulled,
            opened,
            focus,
        })
    }

    /// The interests that a board does not count.
    fn left_out(&mut self, at: &At, counted: Option<&ChosenFile>) -> Vec<InterestIx> {
        let Some(ChosenFile::These(ids)) = counted else {
            return Vec::new();
        };
        let counted = self.all_found(at, "interests", ids, &self.ids.interests);
        let all = (0..self.files.story.interests.len()).map(InterestIx::from);
        all.filter(|interest| !counted.contains(interest)).collect()
    }

    fn focus(&mut self, at: &At, text: &str) -> Option<Focus> {
        let ids = self.ids;
        let found = Focus::found(
            text,
            |id| ids.interests.get(id),
            |id| ids.partners.get(id),
            |id| ids.modules.get(id),
        );
        // What has lost its id may be meant.
        if found.is_none() && ids.lost().iter().all(|(_, lost)| *lost == 0) {
            self.fault(at, FaultKind::Focus(text.to_owned()));
        }
        found
    }

    fn common(
        &mut self,
        at: &At,
        partners: &[Id],
        modules: Option<&ChosenFile>,
        bar: Option<&Written<Standing>>,
    ) -> Common {
        Common {
            partners: self.all_found(at, "partners", partners, &self.ids.partners),
            modules: modules.map(|modules| match modules {
                ChosenFile::Word(_) => {
                    let all = 0..self.files.story.modules.len();
                    all.map(ModuleIx::from).collect()
                }
                ChosenFile::These(ids) => self.all_found(at, "modules", ids, &self.ids.modules),
            }),
            bar: bar.and_then(|bar| match bar.meaning() {
                Ok(standing) => Some(*standing),
                Err(wrong) => {
                    let text = wrong.text.clone();
                    self.fault(&at.field("bar"), FaultKind::Standing(text));
                    None
                }
            }),
        }
    }
}

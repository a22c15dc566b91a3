//! The boards that an editor sets up, and the chapters that they belong to.

use super::{FaultKind, Place, Rules};
use crate::story::file::{BoardFile, ModulesFile, QuestionFile};

/// Pages of every site that are no chapters; a test holds them to the site's own list.
const NOT_FOR_CHAPTERS: &[&str] = &["index", "sources", "context", "explore", "rest"];

impl Rules<'_> {
    pub(super) fn boards(&mut self, at: &Place) {
        let start = &self.files.story.start;
        self.set_up(
            &at.field("start"),
            &start.partners,
            Some(&start.modules),
            Some(&start.bar),
        );
        self.chapters(at);
    }

    fn chapters(&mut self, at: &Place) {
        let chapters = &self.files.story.chapters;
        let ids = chapters.iter().map(|chapter| &chapter.id);
        self.unique("chapter", at.each("chapters", ids));
        for (at, chapter) in at.each("chapters", chapters) {
            let id = at.field("id");
            self.id(&id, &chapter.id);
            if NOT_FOR_CHAPTERS.contains(&&*chapter.id) {
                self.fault(&id, FaultKind::TakenAddress(chapter.id.clone()));
            }
            self.texts(&at, &[("heading", &chapter.heading)]);
            for (at, text) in at.each("text", &chapter.text) {
                self.text(&at, text);
            }
            self.board(&at.field("board"), &chapter.board);
            if let Some(question) = &chapter.question {
                self.question(&at.field("question"), question);
            }
            if let Some(beside) = &chapter.beside {
                let at = at.field("beside");
                let names = [("own-name", &beside.own_name), ("name", &beside.name)];
                self.texts(&at, &names);
                self.board(&at.field("board"), &beside.board);
            }
        }
    }

    fn question(&mut self, at: &Place, question: &QuestionFile) {
        self.texts(at, &[("ask", &question.ask), ("teach", &question.teach)]);
        let rising = question.options.windows(2).all(|two| two[0] < two[1]);
        if question.options.len() < 2 || !rising {
            self.fault(&at.field("options"), FaultKind::NoChoice);
        }
    }

    fn board(&mut self, at: &Place, board: &BoardFile) {
        let ids = self.ids;
        let partners = board.partners.as_deref().unwrap_or_default();
        self.set_up(at, partners, board.modules.as_ref(), board.bar.as_deref());
        if let Some(as_of) = &board.as_of {
            self.date(&at.field("as-of"), as_of);
        }
        for (at, (partner, module)) in at.each("pulled", &board.pulled) {
            self.known(&at.item(0), partner, &ids.partners);
            self.known(&at.item(1), module, &ids.modules);
        }
        self.all_known(at, "opened", &board.opened, &ids.partners);
    }

    /// What the start and every other board say alike; the others may leave things as at the start.
    fn set_up(
        &mut self,
        at: &Place,
        partners: &[String],
        modules: Option<&ModulesFile>,
        bar: Option<&str>,
    ) {
        self.all_known(at, "partners", partners, &self.ids.partners);
        if let Some(ModulesFile::These(modules)) = modules {
            self.all_known(at, "modules", modules, &self.ids.modules);
        }
        if let Some(bar) = bar {
            self.standing(&at.field("bar"), bar);
        }
    }
}

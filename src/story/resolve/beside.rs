//! The things whose texts can have conditions beside them.

use super::{Draft, Spot};
use crate::story::ChapterIx;
use crate::story::file::Id;
use crate::story::read::Source;

/// A thing whose texts can have conditions beside them.
pub struct Beside<'f> {
    /// Where it stands.
    pub spot: Spot,
    /// Its conditions.
    pub holds: &'f [String],
    /// What other numbers in its texts are taken from.
    pub rests_on: &'f [Id],
    /// The chapter that it belongs to.
    pub chapter: Option<ChapterIx>,
    /// The fields whose numbers and interests have to be vouched for.
    pub vouched: &'static [&'static str],
}

impl Draft<'_, '_> {
    /// Every thing whose texts can have conditions beside them.
    pub fn besides(&self) -> Vec<Beside<'_>> {
        let Some(files) = &self.files else {
            return Vec::new();
        };
        let (story, context) = (&files.story, &files.context);
        let in_story = |pointer: String, holds| self.holding(&self.sources.story, pointer, holds);
        let in_context = |list: &str, at: usize, holds| {
            self.holding(&self.sources.context, format!("/{list}/{at}"), holds)
        };
        let mut besides = vec![in_story(String::new(), &story.holds)];
        for (at, partner) in story.partners.iter().enumerate() {
            besides.push(in_story(format!("/partners/{at}"), &partner.holds));
        }
        for (at, chapter) in story.chapters.iter().enumerate() {
            let own = Beside {
                rests_on: &chapter.rests_on,
                chapter: Some(at.into()),
                vouched: &["heading", "text", "marks"],
                ..in_story(format!("/chapters/{at}"), &chapter.holds)
            };
            let of_question = chapter.question.as_ref().map(|question| Beside {
                rests_on: &question.rests_on,
                chapter: Some(at.into()),
                vouched: &["ask", "teach"],
                ..in_story(format!("/chapters/{at}/question"), &question.holds)
            });
            besides.extend([own].into_iter().chain(of_question));
        }
        for (at, event) in context.events.iter().enumerate() {
            besides.push(in_context("events", at, &event.holds));
        }
        for (at, view) in context.views.iter().enumerate() {
            besides.push(in_context("views", at, &view.holds));
        }
        for (at, check) in context.checks.iter().enumerate() {
            besides.push(in_context("checks", at, &check.holds));
        }
        for (at, figure) in context.figures.iter().enumerate() {
            besides.push(in_context("figures", at, &figure.holds));
        }
        besides
    }

    fn holding<'f>(&self, source: &Source, pointer: String, holds: &'f [String]) -> Beside<'f> {
        Beside {
            spot: spot(source, pointer),
            holds,
            rests_on: &[],
            chapter: None,
            vouched: &[],
        }
    }
}

/// Where a pointer leads in a file.
pub(super) fn spot(source: &Source, pointer: String) -> Spot {
    Spot {
        file: source.name.to_owned(),
        pointer,
    }
}

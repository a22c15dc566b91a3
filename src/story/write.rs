//! Writing a story: what its files say, as the sheets of a workbook or as files again. Either says the same.

use serde_json::Value as Json;

use super::fault::Fault;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::read::Source;
use super::sheets::{FILES, Sheets};

mod json;
mod language;
mod rows;
mod tables;
mod xlsx;

pub use xlsx::Unwritable;

/// The names of a story's files, in order.
const NAMES: [&str; 3] = ["story.json", "evidence.json", "context.json"];

/// What a story's files say, as values.
#[derive(Clone, Debug, PartialEq)]
pub struct Values {
    /// `story.json`, `evidence.json` and `context.json`.
    pub files: [Json; 3],
}

impl Values {
    /// What these files say, whatever faults the story may have that are not of form.
    ///
    /// # Errors
    /// Every fault of form: what could not be read would be lost.
    pub fn of(story: &Source, evidence: &Source, context: &Source) -> Result<Values, Vec<Fault>> {
        let files = [
            story.value::<StoryFile>(),
            evidence.value::<EvidenceFile>(),
            context.value::<ContextFile>(),
        ];
        let mut faults = Vec::new();
        let files = files.map(|file| {
            file.unwrap_or_else(|found| {
                faults.extend(found);
                Json::Null
            })
        });
        match faults.is_empty() {
            true => Ok(Values { files }),
            false => Err(faults),
        }
    }

    /// The story as a workbook of Excel's kind.
    ///
    /// # Errors
    /// Where a text is longer than a cell can be.
    pub fn workbook(&self) -> Result<Vec<u8>, Unwritable> {
        let sheets = Sheets::new();
        xlsx::write(&tables::tables(self, &sheets))
    }

    /// The story as files, by their names: those that say nothing are left out. Each names its schema, if the folder of
    /// the schemas is known as it is seen from the files: “../”, say.
    pub fn files(&self, schemas: Option<&str>) -> Vec<(&'static str, String)> {
        let sheets = Sheets::new();
        let all = FILES.into_iter().zip(NAMES).zip(&self.files);
        let said = all.filter(|((_, name), value)| *name == NAMES[0] || !says_nothing(value));
        said.map(|((file, name), value)| {
            let schema = name.replace(".json", ".schema.json");
            let schema = schemas.map(|folder| format!("{folder}{schema}"));
            let text = json::text(value, file, sheets.file(file), schema.as_deref());
            (name, text)
        })
        .collect()
    }
}

fn says_nothing(value: &Json) -> bool {
    let mut fields = value.as_object().into_iter().flatten();
    fields.all(|(name, value)| name.starts_with('$') || value.as_array().is_some_and(Vec::is_empty))
}

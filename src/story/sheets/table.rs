//! The sheets: where in the files each one's rows belong.

use schemars::JsonSchema;

use super::shape::{Field, Shape};
use crate::story::file::{ContextFile, EvidenceFile, StoryFile};

/// One of a story's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::story) enum File {
    Story,
    Evidence,
    Context,
}

/// The files, in order.
pub(in crate::story) const FILES: [File; 3] = [File::Story, File::Evidence, File::Context];

/// A sheet, whose rows are the objects of a list, or of one field of each row of another sheet.
#[derive(Debug)]
pub(in crate::story) struct Sheet {
    pub(in crate::story) name: &'static str,
    /// What a row is.
    pub(in crate::story) about: &'static str,
    /// The file that its rows are in.
    pub(in crate::story) file: File,
    /// The field that its rows are in; of the sheet `story` none.
    pub(in crate::story) list: &'static str,
    /// The sheets to whose rows its own belong; none for those that are in the file itself.
    pub(in crate::story) within: &'static [&'static str],
    /// The column that says to which.
    pub(in crate::story) key: &'static str,
    /// What kind of thing that is, as one says it.
    pub(in crate::story) kind: &'static str,
    /// Its columns as they are best read; others follow.
    pub(in crate::story) order: &'static [&'static str],
}

/// The sheet that is a list of lines.
pub(in crate::story) const STORY: &str = "story";
/// The sheet of the plugs.
pub(in crate::story) const PLUGS: &str = "plugs";
/// The sheet of the evidence, where what stands in its plug has a row too.
pub(in crate::story) const EVIDENCE: &str = "evidence";

const fn top(
    name: &'static str,
    file: File,
    about: &'static str,
    order: &'static [&'static str],
) -> Sheet {
    Sheet {
        name,
        about,
        file,
        list: name,
        within: &[],
        key: "",
        kind: "",
        order,
    }
}

/// Every sheet, parents before what belongs to them, in the order in which workbooks are written.
pub(in crate::story) const SHEETS: &[Sheet] = &[
    Sheet {
        name: STORY,
        about: "a row for each thing that a story says of itself",
        file: File::Story,
        list: "",
        within: &[],
        key: "",
        kind: "",
        order: &[
            "id",
            "languages",
            "locale",
            "title",
            "standfirst",
            "checked",
            "home",
            "argument",
            "publisher",
            "start",
            "in-words",
            "errors",
            "holds",
        ],
    },
    top(
        "partners",
        File::Story,
        "a row for each that can plug in",
        &[
            "id", "name", "inline", "code", "named", "color", "members", "note", "holds",
        ],
    ),
    top(
        "modules",
        File::Story,
        "a row for each field of cooperation",
        &["id", "name", "summary", "because", "serves"],
    ),
    top(
        "interests",
        File::Story,
        "a row for each shared interest",
        &["id", "name", "inline", "summary"],
    ),
    Sheet {
        name: "ties",
        about: "a row for each interest that a module serves",
        file: File::Story,
        list: "serves",
        within: &["modules"],
        key: "module",
        kind: "module",
        order: &["interest", "because", "ours"],
    },
    top(
        PLUGS,
        File::Story,
        "a row for each partner in each module",
        &["partner", "module", "evidence", "mention", "mention-serves"],
    ),
    top(
        EVIDENCE,
        File::Evidence,
        "a row for each fact",
        &[
            "id", "standing", "date", "until", "claim", "with", "serves", "checked",
        ],
    ),
    Sheet {
        name: "sources",
        about: "a row for each place where a fact can be read",
        file: File::Evidence,
        list: "sources",
        within: &[EVIDENCE, "events", "views", "checks", "figures"],
        key: "of",
        kind: "fact",
        order: &[
            "title",
            "publisher",
            "url",
            "published",
            "language",
            "editions",
        ],
    },
    top(
        "chapters",
        File::Story,
        "a row for each chapter of the tour",
        &["id", "heading", "text", "board", "rests-on", "holds"],
    ),
    Sheet {
        name: "bets",
        about: "a row for each bet",
        file: File::Story,
        list: "question",
        within: &["chapters"],
        key: "chapter",
        kind: "chapter",
        order: &["ask", "count", "options", "teach", "rests-on", "holds"],
    },
    Sheet {
        name: "beside",
        about: "a row for each board that stands beside a chapter’s",
        file: File::Story,
        list: "beside",
        within: &["chapters"],
        key: "chapter",
        kind: "chapter",
        order: &["own-name", "name", "board"],
    },
    Sheet {
        name: "marks",
        about: "a row for each socket that a chapter marks",
        file: File::Story,
        list: "marks",
        within: &["chapters"],
        key: "chapter",
        kind: "chapter",
        order: &["partner", "module", "says"],
    },
    top(
        "events",
        File::Context,
        "a row for each event",
        &["id", "date", "what", "modules", "checked", "holds"],
    ),
    top(
        "views",
        File::Context,
        "a row for each view",
        &[
            "id", "who", "role", "says", "stands", "about", "date", "modules", "checked", "holds",
        ],
    ),
    top(
        "checks",
        File::Context,
        "a row for each check",
        &[
            "id", "claim", "outcome", "finding", "modules", "checked", "holds",
        ],
    ),
    top(
        "figures",
        File::Context,
        "a row for each figure",
        &[
            "id", "title", "unit", "year", "note", "modules", "checked", "holds",
        ],
    ),
    Sheet {
        name: "numbers",
        about: "a row for each number of a figure",
        file: File::Context,
        list: "rows",
        within: &["figures"],
        key: "figure",
        kind: "figure",
        order: &["label", "value"],
    },
    top(
        "counting",
        File::Story,
        "a row for each rule on what counts",
        &["about", "rule"],
    ),
    top(
        "corrections",
        File::Story,
        "a row for each correction",
        &["date", "was", "is"],
    ),
];

/// What each file and sheet can hold.
pub(in crate::story) struct Sheets {
    files: [Shape; 3],
}

impl Sheets {
    /// As the types of the files have it.
    pub(in crate::story) fn new() -> Sheets {
        Sheets {
            files: [
                shape::<StoryFile>(),
                shape::<EvidenceFile>(),
                shape::<ContextFile>(),
            ],
        }
    }

    /// What a file can hold.
    pub(in crate::story) fn file(&self, file: File) -> &Shape {
        &self.files[file as usize]
    }

    /// What a row of a sheet can hold, that of the sheet `story` being the file itself; with the field that the rows are
    /// in, where there is one. Nothing where the files have no such field.
    pub(in crate::story) fn row(&self, sheet: &Sheet) -> Option<Row<'_>> {
        if sheet.list.is_empty() {
            let shape = self.file(sheet.file);
            return Some(Row { field: None, shape });
        }
        let parent = match sheet.within {
            [] => self.file(sheet.file),
            [parent, ..] => self.row(named(parent)?)?.shape,
        };
        let field = parent.field(sheet.list)?;
        let of_list = field
            .shape
            .list
            .as_deref()
            .filter(|_| field.shape.is_rows());
        let shape = of_list.unwrap_or(&field.shape);
        Some(Row {
            field: Some(field),
            shape,
        })
    }
}

/// What a row of a sheet can hold.
#[derive(Clone, Copy)]
pub(in crate::story) struct Row<'s> {
    /// The field that the rows are in; of the sheet `story` none.
    pub(in crate::story) field: Option<&'s Field>,
    pub(in crate::story) shape: &'s Shape,
}

impl Row<'_> {
    /// Whether what the rows belong to can have several.
    pub(in crate::story) fn are_many(&self) -> bool {
        self.field.is_some_and(|field| field.shape.is_rows())
    }
}

/// The sheet of this name.
pub(in crate::story) fn named(name: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|sheet| sheet.name == name)
}

fn shape<T: JsonSchema>() -> Shape {
    Shape::of(&schemars::schema_for!(T).to_value())
}

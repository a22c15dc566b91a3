//! What can be wrong with a workbook and its sheets, before it comes to what they say.

use super::english::list_of;

/// A fault of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetSlip {
    /// No bytes.
    #[error("this workbook is empty: the file has 0 bytes")]
    Empty,
    /// Something else.
    #[error("this is not a workbook that can be read")]
    NoWorkbook,
    /// What Excel sets beside a workbook that is open.
    #[error(
        "this is not a workbook, but the mark that a spreadsheet program sets beside one that is open"
    )]
    OpenMark,
    /// The format of Excel before 2007, or its binary one; its ending.
    #[error("this is a workbook of the kind “{0}”")]
    OldKind(&'static str),
    /// With a password.
    #[error("this workbook is locked with a password")]
    Locked,
    /// Half of it, or something wrong inside.
    #[error("this workbook is damaged: {0}")]
    Damaged(String),
    /// Too many bytes.
    #[error("this workbook is bigger than {0} MB, more than a story can be")]
    TooBig(u64),
    /// Too many rows or columns.
    #[error("this sheet goes beyond {most} {what}, more than a story can have")]
    TooFar {
        /// As many as there can be.
        most: u32,
        /// Rows or columns.
        what: &'static str,
    },
    /// A sheet that no story has.
    #[error("a story has no sheet “{name}”{}", if *hidden { ", and this one is hidden" } else { "" })]
    UnknownSheet {
        /// Its name.
        name: String,
        /// The sheet that may have been meant.
        near: Option<String>,
        /// Those that a story can have.
        known: Vec<String>,
        /// Whether nobody sees it.
        hidden: bool,
    },
    /// A sheet that is there twice, but for capitals.
    #[error("there is a sheet “{0}” already")]
    SheetTwice(String),
    /// A sheet that every such story has.
    #[error("there is no sheet “{name}”")]
    NoSheet {
        /// Its name.
        name: String,
        /// What its rows are.
        about: &'static str,
        /// The columns that it must have.
        columns: Vec<String>,
    },
    /// A column that the sheet does not have.
    #[error("no column of this sheet is called “{name}”")]
    UnknownHeader {
        /// What heads it.
        name: String,
        /// The header that may have been meant.
        near: Option<String>,
        /// Those that it can have.
        known: Vec<String>,
    },
    /// A line of the sheet `story` that is not one of a story's.
    #[error("nothing that a story says of itself is called “{name}”")]
    UnknownLine {
        /// What it is called.
        name: String,
        /// What may have been meant.
        near: Option<String>,
        /// What there can be.
        known: Vec<String>,
    },
    /// A header that two columns have.
    #[error("“{name}” stands here a second time; the first is {first}")]
    HeaderTwice {
        /// The header.
        name: String,
        /// The first cell that has it.
        first: String,
    },
    /// A column that every row needs.
    #[error("this sheet has no column “{name}”")]
    NoColumn {
        /// Its header.
        name: String,
        /// What it says.
        about: String,
    },
    /// Something in a column without a header.
    #[error("“{0}” stands in a column without a header")]
    NoHeader(String),
    /// A plain text and one by language.
    #[error("this row has both “{plain}” and “{tagged}”")]
    Both {
        /// The plain column.
        plain: String,
        /// A column of a language.
        tagged: String,
    },
    /// Cells that are one.
    #[error("the cells {0} are merged into one, and nobody can tell which of them it stands for")]
    Merged(String),
    /// A formula whose value the file does not have.
    #[error("the formula here has no value in the file")]
    NoValue,
    /// A formula that went wrong.
    #[error("the formula here says {0}")]
    FormulaError(String),
    /// A number where a date belongs.
    #[error("the number {number} is not a date{}", as_date(.meant.as_deref()))]
    NumberForDate {
        /// The number.
        number: String,
        /// The date that a spreadsheet program shows for it.
        meant: Option<String>,
    },
    /// A number where a text belongs.
    #[error(
        "this cell holds the number {0}, and a text belongs here: what stood before it, as in 007, is lost"
    )]
    NumberForText(String),
    /// A date where a text belongs.
    #[error("this cell holds the date {0}, and a text belongs here")]
    DateForText(String),
    /// TRUE or FALSE where a text belongs.
    #[error("this cell holds {0}, and a text belongs here")]
    TruthForText(&'static str),
    /// Something else where a number belongs.
    #[error("“{0}” is not a number")]
    NotNumber(String),
    /// Something else where yes or no belongs.
    #[error("“{0}” is neither yes nor no")]
    NotTruth(String),
    /// A pair that is none.
    #[error("“{0}” is not a pair")]
    NotPair(String),
    /// A row without what joins it to another.
    #[error("this row does not say which {kind} it belongs to")]
    NoParent {
        /// What kind of thing it belongs to.
        kind: String,
        /// The column that says it.
        column: String,
    },
    /// What could belong to two things.
    #[error("“{id}” is an id on the sheets {}", quoted(sheets))]
    TwoParents {
        /// The id.
        id: String,
        /// The sheets.
        sheets: Vec<String>,
    },
    /// A second row for something that can have one.
    #[error("“{0}” has a row on this sheet already")]
    SecondRow(String),
}

fn as_date(meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |date| {
        format!(", though a spreadsheet shows it as {date}")
    })
}

fn quoted(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
    match &*names {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => names.concat(),
    }
}

impl SheetSlip {
    pub(super) fn mend(&self) -> String {
        let near_or = |near: &Option<String>, otherwise: String| match near {
            Some(near) => format!("did you mean “{near}”?"),
            None => otherwise,
        };
        match self {
            SheetSlip::Empty => {
                "make one from a story that passes: plugboard workbook STORY FILE.xlsx".into()
            }
            SheetSlip::NoWorkbook => {
                "save it as .xlsx (Excel) or .ods (LibreOffice, Google Sheets)".into()
            }
            SheetSlip::OpenMark => "name the workbook itself, whose name has no “~$”".into(),
            SheetSlip::OldKind(_) => "save it as .xlsx or .ods".into(),
            SheetSlip::Locked => "save it without a password".into(),
            SheetSlip::Damaged(_) => {
                "open it in your spreadsheet program, and save it under another name".into()
            }
            SheetSlip::TooBig(_) => "remove pictures and what is no part of the story".into(),
            SheetSlip::TooFar { what, .. } => {
                format!("remove the {what} that are no part of the story; one far out may hold a single letter")
            }
            SheetSlip::UnknownSheet { near, known, hidden, .. } => {
                let show = if *hidden { "show it, and " } else { "" };
                near_or(near, format!("{show}remove it; there can be {}", list_of(known)))
            }
            SheetSlip::SheetTwice(_) => "make one of the two".into(),
            SheetSlip::NoSheet { name, about, columns } => {
                format!("add a sheet “{name}”: {about}, with the columns {}", columns.join(", "))
            }
            SheetSlip::UnknownHeader { near, known, .. } => {
                near_or(near, format!("remove the column; there can be {}", list_of(known)))
            }
            SheetSlip::UnknownLine { near, known, .. } => {
                near_or(near, format!("remove the row; there can be {}", list_of(known)))
            }
            SheetSlip::HeaderTwice { .. } => "make one of the two".into(),
            SheetSlip::NoColumn { name, about } if about.is_empty() => {
                format!("add a column “{name}”")
            }
            SheetSlip::NoColumn { name, about } => format!("add a column “{name}”: {about}"),
            SheetSlip::NoHeader(_) => "head the column, or remove what stands in it".into(),
            SheetSlip::Both { .. } => "keep the one or the others".into(),
            SheetSlip::Merged(_) => "unmerge them, and write into each what it says".into(),
            SheetSlip::NoValue => {
                "open the workbook in your spreadsheet program and save it, or write the value in the formula’s place".into()
            }
            SheetSlip::FormulaError(_) => "mend the formula, or write the value in its place".into(),
            SheetSlip::NumberForDate { meant: Some(meant), .. } => {
                format!("write {meant} if that is meant, in a cell formatted as text")
            }
            SheetSlip::NumberForDate { meant: None, .. } => {
                "write it like 2024, 2024-02 or 2024-02-24, in a cell formatted as text".into()
            }
            SheetSlip::NumberForText(_) | SheetSlip::DateForText(_) | SheetSlip::TruthForText(_) => {
                "format the cell as text, then write it again".into()
            }
            SheetSlip::NotNumber(_) => "write it like 7 or 0.5".into(),
            SheetSlip::NotTruth(_) => "write yes or no".into(),
            SheetSlip::NotPair(_) => "write it like japan/energy".into(),
            SheetSlip::NoParent { column, .. } => format!("write its id under “{column}”"),
            SheetSlip::TwoParents { id, sheets } => {
                let whole: Vec<String> = sheets.iter().map(|sheet| format!("{sheet}/{id}")).collect();
                format!("write {}", list_of(&whole))
            }
            SheetSlip::SecondRow(_) => "remove it here".into(),
        }
    }
}

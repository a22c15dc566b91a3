//! Rows as a workbook of Excel's kind, made for people: headers that stay, with what they mean; words to choose from;
//! cells in which what one types stays as it is.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, FormatAlign, IgnoreError, Note, Workbook,
    Worksheet, XlsxError,
};

use super::rows::Cell;
use super::tables::Table;
use crate::story::sheets::{FIELD, Header, Plain, STORY, Shape, VALUE, column};

/// Why a story is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    /// Longer than a cell can be.
    #[error("a text is longer than the 32,767 letters that a cell can hold")]
    TooLong,
    /// Anything else.
    #[error("the workbook cannot be written: {0}")]
    Other(XlsxError),
}

impl From<XlsxError> for Unwritable {
    fn from(error: XlsxError) -> Unwritable {
        match error {
            XlsxError::MaxStringLengthExceeded => Unwritable::TooLong,
            error => Unwritable::Other(error),
        }
    }
}

/// In letters of the usual size.
const WIDEST: usize = 60;
/// Rows that are made ready for more.
const SPARE: u32 = 200;

struct Formats {
    head: Format,
    text: Format,
    number: Format,
}

pub(super) fn write(tables: &[Table]) -> Result<Vec<u8>, Unwritable> {
    let formats = Formats {
        head: Format::new()
            .set_bold()
            .set_num_format("@")
            .set_background_color(0x00E8_EDF3),
        text: Format::new()
            .set_num_format("@")
            .set_text_wrap()
            .set_align(FormatAlign::Top),
        number: Format::new().set_align(FormatAlign::Top),
    };
    let mut book = Workbook::new();
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(table.sheet.name)?;
        match table.sheet.name {
            STORY => lines(sheet, table, &formats)?,
            _ => columns(sheet, table, &formats)?,
        }
    }
    Ok(book.save_to_buffer()?)
}

/// A sheet with a row for each thing, and a column for each that it says.
fn columns(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    let key = (!table.sheet.key.is_empty()).then(|| {
        let about = format!("Id of the {} that the row belongs to.", table.sheet.kind);
        (table.sheet.key, about, true)
    });
    let own = table
        .headers
        .iter()
        .map(|header| (&*header.name, header.about.clone(), header.required));
    for (at, (name, about, required)) in (0..).zip(key.into_iter().chain(own)) {
        head(sheet, (0, at), name, &about, required, formats)?;
        let shape = column(table.sheet, table.shape, name).map(|column| column.shape);
        let format = match shape.and_then(|shape| shape.plain) {
            Some(Plain::Number) => &formats.number,
            _ => &formats.text,
        };
        sheet.set_column_format(at, format)?;
        let mut width = name.chars().count() + 3;
        for (row, cells) in (1..).zip(&table.rows) {
            if let Some(cell) = cells.get(name) {
                width = width.max(put(sheet, (row, at), cell, formats)?);
            }
        }
        sheet.set_column_width(at, width.min(WIDEST) as f64)?;
        let last = table.rows.len() as u32 + SPARE;
        choices(sheet, shape, (1, at), (last, at))?;
        as_they_are(sheet, last, at)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// The sheet with a row for each thing that a story says of itself.
fn lines(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    head(
        sheet,
        (0, 0),
        FIELD,
        "What the row says of the story.",
        false,
        formats,
    )?;
    head(sheet, (0, 1), VALUE, "", false, formats)?;
    sheet.set_column_format(1, &formats.text)?;
    let mut width = FIELD.len();
    for (
        row,
        Header {
            name,
            about,
            required,
            ..
        },
    ) in (1..).zip(&table.headers)
    {
        head(sheet, (row, 0), name, about, *required, formats)?;
        width = width.max(name.chars().count());
        let cell = table.rows.first().and_then(|cells| cells.get(name));
        if let Some(cell) = cell {
            put(sheet, (row, 1), cell, formats)?;
        }
        let shape = column(table.sheet, table.shape, name).map(|column| column.shape);
        choices(sheet, shape, (row, 1), (row, 1))?;
    }
    sheet.set_column_width(0, (width + 3) as f64)?;
    sheet.set_column_width(1, WIDEST as f64)?;
    as_they_are(sheet, table.headers.len() as u32, 1)?;
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Writes a cell, and says how wide it would like to be.
fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<usize, XlsxError> {
    match cell {
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, text, &formats.text)?;
            Ok(text
                .lines()
                .map(|line| line.chars().count() + 2)
                .max()
                .unwrap_or_default())
        }
        Cell::Number(number) => {
            sheet.write_number_with_format(row, column, *number, &formats.number)?;
            Ok(0)
        }
    }
}

fn head(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    name: &str,
    about: &str,
    required: bool,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, name, &formats.head)?;
    if !about.is_empty() {
        let needed = if required { " (needed)" } else { "" };
        let note = Note::new(format!("{about}{needed}"))
            .add_author_prefix(false)
            .set_width(300)
            .set_height(110);
        sheet.insert_note(row, column, &note)?;
    }
    Ok(())
}

/// A number or a date that is kept as a text is meant to be.
fn as_they_are(sheet: &mut Worksheet, last: u32, column: u16) -> Result<(), XlsxError> {
    sheet.ignore_error_range(
        1,
        column,
        last.max(1),
        column,
        IgnoreError::NumberStoredAsText,
    )?;
    Ok(())
}

/// Offers the words that can stand in some cells.
fn choices(
    sheet: &mut Worksheet,
    shape: Option<&Shape>,
    first: (u32, u16),
    last: (u32, u16),
) -> Result<(), XlsxError> {
    let Some(shape) = shape.filter(|shape| shape.list.is_none()) else {
        return Ok(());
    };
    let words: Vec<&str> = match shape.plain {
        Some(Plain::Truth) => vec!["yes", "no"],
        _ => shape.words.iter().map(String::as_str).collect(),
    };
    if words.is_empty() {
        return Ok(());
    }
    let offer = DataValidation::new().allow_list_strings(&words)?;
    let offer = offer.set_error_style(DataValidationErrorStyle::Warning);
    sheet.add_data_validation(first.0, first.1, last.0, last.1, &offer)?;
    Ok(())
}

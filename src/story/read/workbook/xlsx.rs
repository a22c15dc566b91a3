//! Sheets of Excel.

use std::collections::HashSet;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use super::grid::{Grid, Said};
use crate::story::fault::SheetSlip;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, SheetSlip> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(slip)?;
    let sheets = book.sheets_metadata().to_vec();
    let sheets = sheets
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets
        .map(|sheet| {
            let mut grid = Grid {
                is_hidden: sheet.visible != SheetVisible::Visible,
                name: sheet.name,
                ..Grid::default()
            };
            cells(&mut book, &mut grid).map_err(slip)?;
            Ok(grid)
        })
        .collect()
}

fn slip(error: XlsxError) -> SheetSlip {
    match error {
        XlsxError::Password => SheetSlip::Locked,
        error => SheetSlip::Damaged(error.to_string()),
    }
}

fn cells(book: &mut Book, grid: &mut Grid) -> Result<(), XlsxError> {
    let mut blank = HashSet::new();
    {
        let mut cells = book.worksheet_cells_reader(&grid.name)?;
        let styles = cells.styles().to_vec();
        while let Some((cell, style)) = cells.next_cell_with_style_id()? {
            let at = cell.get_position();
            if *cell.get_value() == DataRef::Empty {
                blank.insert(at);
            } else if !grid.put(at, said(cell.get_value(), styles.get(style))) {
                return Ok(());
            }
        }
    }
    if !blank.is_empty() {
        let mut formulas = book.worksheet_cells_reader(&grid.name)?;
        while let Some(cell) = formulas.next_formula()? {
            let at = cell.get_position();
            if !cell.get_value().is_empty() && blank.contains(&at) {
                grid.put(at, Some(Said::NoValue));
            }
        }
    }
    for merged in book.merge_cells_by_sheet_name(&grid.name)? {
        grid.merged(merged.start, merged.end);
    }
    Ok(())
}

fn said(value: &DataRef, style: Option<&Style>) -> Option<Said> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => return Said::text(text),
        DataRef::SharedString(text) => return Said::text(text),
        DataRef::Int(number) => Said::Number(*number as f64),
        DataRef::Float(number) => Said::Number(*number),
        DataRef::Bool(truth) => Said::Truth(*truth),
        DataRef::DateTime(date) => dated(*date, style),
        DataRef::DateTimeIso(date) => Said::Date(date.split('T').next().unwrap_or(date).to_owned()),
        DataRef::DurationIso(time) => Said::Text(time.clone()),
        DataRef::Error(error) => Said::Error(error.to_string()),
    })
}

/// A date as its cell shows it: what is typed as 2024-02 is kept as the month's first day, and shown as a month.
fn dated(date: ExcelDateTime, style: Option<&Style>) -> Said {
    if date.is_duration() || date.as_f64() < 1.0 {
        return Said::Number(date.as_f64());
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let format = style.and_then(|style| style.number_format.as_ref());
    let format = format
        .map(|format| letters(&format.format_code))
        .unwrap_or_default();
    let shows = |letter: char| format.is_empty() || format.contains(letter);
    Said::Date(match (shows('m'), shows('d')) {
        (_, true) => format!("{year:04}-{month:02}-{day:02}"),
        (true, false) if shows('y') => format!("{year:04}-{month:02}"),
        (false, false) if shows('y') => format!("{year:04}"),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    })
}

/// A number format's letters, less what stands in quotes and brackets.
fn letters(format: &str) -> String {
    let mut until = None;
    let mut kept = String::new();
    for letter in format.to_lowercase().chars() {
        match (until, letter) {
            (Some(end), _) if end == letter => until = None,
            (Some(_), _) => {}
            (None, '"') => until = Some('"'),
            (None, '[') => until = Some(']'),
            _ => kept.push(letter),
        }
    }
    kept
}

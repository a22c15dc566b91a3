//! Sheets of LibreOffice and of others that write OpenDocument.

use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, SheetVisible};

use super::grid::{Grid, Said};
use crate::story::fault::SheetSlip;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, SheetSlip> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(slip)?;
    let sheets = book.sheets_metadata().to_vec();
    let grids = sheets.into_iter().map(|sheet| {
        let mut grid = Grid {
            is_hidden: sheet.visible != SheetVisible::Visible,
            name: sheet.name,
            ..Grid::default()
        };
        cells(&mut book, &mut grid).map_err(slip)?;
        Ok(grid)
    });
    let mut grids: Vec<Grid> = grids.collect::<Result<_, _>>()?;
    super::spans::mark(bytes, &mut grids);
    Ok(grids)
}

fn slip(error: OdsError) -> SheetSlip {
    match error {
        OdsError::Password => SheetSlip::Locked,
        OdsError::InvalidMime(_) => SheetSlip::NoWorkbook,
        error => SheetSlip::Damaged(error.to_string()),
    }
}

fn cells(book: &mut Ods<Cursor<&[u8]>>, grid: &mut Grid) -> Result<(), OdsError> {
    let values = book.worksheet_range(&grid.name)?;
    let formulas = book.worksheet_formula(&grid.name)?;
    let has_formula = |at| {
        formulas
            .get_value(at)
            .is_some_and(|formula| !formula.is_empty())
    };
    let start = values.start().unwrap_or_default();
    for (row, column, value) in values.used_cells() {
        let at = (start.0 + row as u32, start.1 + column as u32);
        if !grid.put(at, said(value, has_formula(at))) {
            return Ok(());
        }
    }
    let start = formulas.start().unwrap_or_default();
    for (row, column, _) in formulas.used_cells() {
        let at = (start.0 + row as u32, start.1 + column as u32);
        if values
            .get_value(at)
            .is_none_or(|value| *value == Data::Empty)
        {
            grid.put(at, Some(Said::NoValue));
        }
    }
    Ok(())
}

fn said(value: &Data, is_formula: bool) -> Option<Said> {
    Some(match value {
        Data::String(text) if is_formula && is_error(text) => Said::Error(text.clone()),
        Data::String(text) => return Said::text(text),
        Data::Int(number) => Said::Number(*number as f64),
        Data::Float(number) => Said::Number(*number),
        Data::Bool(truth) => Said::Truth(*truth),
        Data::DateTimeIso(date) => Said::Date(date.split('T').next().unwrap_or(date).to_owned()),
        Data::DurationIso(time) => Said::Text(time.clone()),
        Data::Error(error) => Said::Error(error.to_string()),
        // Only Excel keeps dates as numbers.
        Data::DateTime(_) | Data::Empty => return None,
    })
}

fn is_error(text: &str) -> bool {
    text.starts_with("Err:") || text.starts_with('#') && text.ends_with(['!', '?', 'A'])
}

//! Workbooks as people make them, to be spoilt.

use std::io::{Cursor, Write};

use calamine::{Data, Reader, Xlsx};
use plugboard::claims::resolve;
use plugboard::story::read::Workbook;
use plugboard::story::{Fault, Known, Sources, Story};
use plugboard::words::languages;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Worksheet};

use super::{files, values};

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Blank,
    Text(String),
    Number(f64),
    Truth(bool),
    /// A day, and the format in which its cell shows it.
    Day((u16, u8, u8), &'static str),
    /// A formula and what it came to; none where the file does not say.
    Formula(&'static str, Option<&'static str>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

type Spoil = Box<dyn Fn(&mut Worksheet)>;

/// A workbook before it is written.
pub struct Book {
    pub sheets: Vec<(String, Vec<Vec<Cell>>)>,
    spoils: Vec<(String, Spoil)>,
}

impl Book {
    /// One without sheets.
    pub fn new() -> Book {
        Book {
            sheets: Vec::new(),
            spoils: Vec::new(),
        }
    }

    /// The small story.
    pub fn islands() -> Book {
        Book::of("examples/islands")
    }

    pub fn of(folder: &str) -> Book {
        Book::read(values(&files(folder)).workbook().unwrap())
    }

    /// What a file says.
    pub fn read(bytes: Vec<u8>) -> Book {
        let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let cell = |data: &Data| match data {
            Data::Empty => Cell::Blank,
            Data::Float(number) => Cell::Number(*number),
            other => Cell::Text(other.to_string()),
        };
        let sheets = xlsx.sheet_names().into_iter().map(|name| {
            let range = xlsx.worksheet_range(&name).unwrap();
            let rows = range.rows().map(|row| row.iter().map(cell).collect());
            (name, rows.collect())
        });
        Book {
            sheets: sheets.collect(),
            spoils: Vec::new(),
        }
    }

    pub fn sheet(&mut self, name: &str) -> &mut Vec<Vec<Cell>> {
        let found = self.sheets.iter_mut().find(|(of, _)| of == name);
        &mut found.unwrap_or_else(|| panic!("no sheet {name}")).1
    }

    /// Sets a cell, named as in C4.
    pub fn set(mut self, sheet: &str, name: &str, cell: impl Into<Cell>) -> Book {
        let column = usize::from(name.as_bytes()[0] - b'A');
        let row: usize = name[1..].parse().unwrap();
        let rows = self.sheet(sheet);
        while rows.len() < row {
            rows.push(Vec::new());
        }
        let cells = &mut rows[row - 1];
        while cells.len() <= column {
            cells.push(Cell::Blank);
        }
        cells[column] = cell.into();
        self
    }

    /// Whether nothing stands in a cell.
    pub fn is_blank(&mut self, sheet: &str, name: &str) -> bool {
        let column = usize::from(name.as_bytes()[0] - b'A');
        let row: usize = name[1..].parse().unwrap();
        let cell = self
            .sheet(sheet)
            .get(row - 1)
            .and_then(|row| row.get(column));
        cell.is_none_or(|cell| *cell == Cell::Blank)
    }

    pub fn without(mut self, sheet: &str) -> Book {
        self.sheets.retain(|(name, _)| name != sheet);
        self
    }

    pub fn renamed(mut self, sheet: &str, name: &str) -> Book {
        let found = self.sheets.iter_mut().find(|(of, _)| of == sheet);
        name.clone_into(&mut found.unwrap().0);
        self
    }

    pub fn with(mut self, sheet: &str, rows: &[&[&str]]) -> Book {
        let cells = |row: &&[&str]| row.iter().map(|text| Cell::from(*text)).collect();
        self.sheets
            .push((sheet.to_owned(), rows.iter().map(cells).collect()));
        self
    }

    /// What else is done to a sheet.
    pub fn spoilt(mut self, sheet: &str, spoil: impl Fn(&mut Worksheet) + 'static) -> Book {
        self.spoils.push((sheet.to_owned(), Box::new(spoil)));
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        for (name, rows) in &self.sheets {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            for (row, cells) in (0..).zip(rows) {
                for (column, cell) in (0..).zip(cells) {
                    put(sheet, row, column, cell);
                }
            }
            for (_, spoil) in self.spoils.iter().filter(|(of, _)| of == name) {
                spoil(sheet);
            }
        }
        let bytes = book.save_to_buffer().unwrap();
        unvalued(bytes)
    }

    pub fn resolved(&self) -> Result<Story, Vec<Fault>> {
        resolved(&Workbook::read("story.xlsx", &self.bytes()))
    }

    /// Its faults as they are told.
    pub fn faults(&self) -> Vec<String> {
        let faults = self.resolved().err().unwrap_or_default();
        faults.iter().map(Fault::to_string).collect()
    }
}

pub fn resolved(workbook: &Workbook) -> Result<Story, Vec<Fault>> {
    resolve(
        &Sources::of_workbook(workbook),
        Known::on_any_day(&languages()),
    )
}

/// What stands for the value of a formula that has none, until [`unvalued`].
const UNVALUED: &str = "no value in the file";

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => _ = sheet.write_string(row, column, text).unwrap(),
        Cell::Number(number) => _ = sheet.write_number(row, column, *number).unwrap(),
        Cell::Truth(truth) => _ = sheet.write_boolean(row, column, *truth).unwrap(),
        Cell::Day((year, month, day), format) => {
            let day = ExcelDateTime::from_ymd(*year, *month, *day).unwrap();
            let format = Format::new().set_num_format(*format);
            sheet
                .write_datetime_with_format(row, column, &day, &format)
                .unwrap();
        }
        Cell::Formula(formula, value) => {
            let formula = Formula::new(*formula).set_result(value.unwrap_or(UNVALUED));
            sheet.write_formula(row, column, formula).unwrap();
        }
    }
}

/// The workbook with formulas whose value it does not have, as programs write them that do not reckon.
fn unvalued(bytes: Vec<u8>) -> Vec<u8> {
    changed(bytes, |_, text| {
        let with = format!("<v>{UNVALUED}</v>");
        if !text.contains(&with) {
            return text;
        }
        text.replace(&with, "<v></v>")
            .replace(" t=\"str\"><f>", "><f>")
    })
}

/// An archive with its texts changed.
pub fn changed(bytes: Vec<u8>, change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let text = std::io::read_to_string(&mut part).unwrap();
        to.start_file(&*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        to.write_all(change(&name, text).as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

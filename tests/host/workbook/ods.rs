//! Workbooks of LibreOffice's kind, written by hand as it writes them.

use std::io::{Cursor, Write};

use plugboard::story::read::Workbook;

use super::book::{Book, Cell, resolved};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3">
<office:body><office:spreadsheet>"#;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Blank => "<table:table-cell/>".to_owned(),
        Cell::Text(text) => {
            let lines = text
                .lines()
                .map(|line| format!("<text:p>{}</text:p>", escaped(line)));
            format!(
                "<table:table-cell office:value-type=\"string\">{}</table:table-cell>",
                lines.collect::<String>()
            )
        }
        Cell::Number(number) => {
            format!(
                "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
            )
        }
        Cell::Truth(truth) => format!(
            "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"{truth}\"/>"
        ),
        Cell::Day((year, month, day), _) => format!(
            "<table:table-cell office:value-type=\"date\" office:date-value=\"{year:04}-{month:02}-{day:02}\"><text:p>some day</text:p></table:table-cell>"
        ),
        Cell::Formula(formula, None) => {
            format!("<table:table-cell table:formula=\"{}\"/>", escaped(formula))
        }
        Cell::Formula(formula, Some(error)) => format!(
            "<table:table-cell table:formula=\"{}\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>{error}</text:p></table:table-cell>",
            escaped(formula)
        ),
    }
}

fn ods(book: &Book, change: impl Fn(String) -> String, manifest: &str) -> Vec<u8> {
    let mut content = HEAD.to_owned();
    for (name, rows) in &book.sheets {
        content += &format!("<table:table table:name=\"{}\">", escaped(name));
        for row in rows {
            content += &format!(
                "<table:table-row>{}</table:table-row>",
                row.iter().map(cell).collect::<String>()
            );
        }
        // As LibreOffice fills a sheet to its end.
        content += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        content += "</table:table>";
    }
    content += "</office:spreadsheet></office:body></office:document-content>";
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let manifest = format!(
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
         <manifest:file-entry manifest:full-path=\"content.xml\">{manifest}</manifest:file-entry></manifest:manifest>"
    );
    for (name, text) in [
        ("mimetype", MIME),
        ("META-INF/manifest.xml", &manifest),
        ("content.xml", &change(content)),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn faults(bytes: &[u8]) -> Vec<String> {
    let faults = resolved(&Workbook::read("story.ods", bytes))
        .err()
        .unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

fn plain(book: &Book) -> Vec<u8> {
    ods(book, |content| content, "")
}

#[test]
fn both_kinds_of_workbook_say_the_same() {
    let book = Book::islands()
        .set("evidence", "C2", Cell::Day((2023, 9, 21), "yyyy-mm-dd"))
        .set("ties", "D2", Cell::Truth(false));
    let story = resolved(&Workbook::read("story.ods", &plain(&book)))
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(story == book.resolved().unwrap());
}

#[test]
fn what_is_wrong_in_a_cell_is_told_as_elsewhere() {
    let told = |sheet: &str, at: &str, cell: Cell| {
        faults(&plain(&Book::islands().set(sheet, at, cell))).concat()
    };
    assert!(told("evidence", "C2", Cell::Number(45_346.0)).starts_with(
        "story.ods, sheet “evidence”, C2: the number 45346 is not a date, though a spreadsheet shows it as 2024-02-24; "
    ));
    assert!(
        told("modules", "C2", Cell::Formula("of:=[.A1]", None))
            .starts_with("story.ods, sheet “modules”, C2: the formula here has no value")
    );
    assert!(
        told(
            "modules",
            "C2",
            Cell::Formula("of:=[.#REF!]", Some("#REF!"))
        )
        .starts_with("story.ods, sheet “modules”, C2: the formula here says #REF!")
    );
    assert!(
        told("modules", "C2", Cell::Formula("of:=1/0", Some("Err:502")))
            .contains("the formula here says Err:502")
    );
}

#[test]
fn merged_cells_and_passwords_are_told() {
    let merge = |content: String| {
        content.replacen("<table:table-cell office:value-type=\"string\"><text:p>Eastholm<", "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\" office:value-type=\"string\"><text:p>Eastholm<", 1)
    };
    assert_eq!(
        faults(&ods(&Book::islands(), merge, "")),
        [
            "story.ods, sheet “partners”, B2: the cells B2:C2 are merged into one, and nobody can tell which of them it stands for; \
          unmerge them, and write into each what it says"
        ]
    );
    assert_eq!(
        faults(&ods(
            &Book::islands(),
            |content| content,
            "<manifest:encryption-data/>"
        )),
        ["story.ods: this workbook is locked with a password; save it without a password"]
    );
    let damaged = faults(&ods(
        &Book::islands(),
        |content| content[..3000].replace("table-cell", "table-row"),
        "",
    ));
    assert!(
        damaged
            .concat()
            .starts_with("story.ods: this workbook is damaged: "),
        "{damaged:?}"
    );
}

#[test]
fn a_sheet_of_a_hundred_thousand_rows_is_refused() {
    let many = |content: String| {
        content.replacen(
            "<table:table-row>",
            "<table:table-row table:number-rows-repeated=\"100000\">",
            9,
        )
    };
    let told = faults(&ods(&Book::islands(), many, ""));
    assert!(
        told.iter()
            .any(|told| told.contains("this sheet goes beyond 20000 rows")),
        "{told:?}"
    );
}

//! Merged cells of an OpenDocument sheet, which calamine does not tell.

use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::grid::{Grid, MOST_ROWS};

/// Notes in each sheet which of its cells are merged. What cannot be read here has been told of already.
pub(super) fn mark(bytes: &[u8], grids: &mut [Grid]) {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return;
    };
    let Ok(content) = archive.by_name("content.xml") else {
        return;
    };
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    let (mut table, mut row, mut rows, mut column) = (None, 0_u32, 0_u32, 0_u32);
    loop {
        buffer.clear();
        let Ok(event) = reader.read_event_into(&mut buffer) else {
            return;
        };
        match event {
            Event::Eof => return,
            Event::Start(element) => match element.name().as_ref() {
                "table:table" => {
                    table = Some(table.map_or(0, |table: usize| table + 1));
                    (row, rows) = (0, 0);
                }
                "table:table-row" => {
                    row = row.saturating_add(rows);
                    rows = number(&element, "table:number-rows-repeated");
                    column = 0;
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let wide = number(&element, "table:number-columns-spanned");
                    let high = number(&element, "table:number-rows-spanned");
                    let grid = table.and_then(|table| grids.get_mut(table));
                    if let Some(grid) = grid.filter(|_| (wide > 1 || high > 1) && row < MOST_ROWS) {
                        let end = (
                            row.saturating_add(high - 1),
                            column.saturating_add(wide - 1),
                        );
                        grid.merged((row, column), end);
                    }
                    column =
                        column.saturating_add(number(&element, "table:number-columns-repeated"));
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// What an attribute says, or 1.
fn number(element: &BytesStart, name: &str) -> u32 {
    let attribute = element.try_get_attribute(name).ok().flatten();
    let number = attribute.and_then(|attribute| attribute.value.parse().ok());
    number.unwrap_or(1).max(1)
}

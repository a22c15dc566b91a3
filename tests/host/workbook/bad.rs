//! Whatever can be wrong with a workbook is said in a sentence, with its cell and its mend.

use std::time::{Duration, Instant};

use plugboard::story::read::Workbook;

use super::book::{Book, Cell, resolved};

/// What is told of bytes in the place of a workbook.
fn told(name: &str, bytes: &[u8]) -> String {
    let faults = resolved(&Workbook::read(name, bytes)).expect_err("this is no story");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].place.cell.is_none());
    faults[0].to_string()
}

#[test]
fn the_small_story_passes_as_it_is() {
    assert_eq!(Book::islands().faults(), Vec::<String>::new());
}

#[test]
fn what_is_no_workbook_is_told_by_what_it_is() {
    let good = Book::islands().bytes();
    assert_eq!(
        told("story.xlsx", b""),
        "story.xlsx: this workbook is empty: the file has 0 bytes; make one from a story that passes: \
         plugboard workbook STORY FILE.xlsx"
    );
    assert_eq!(
        told("story.xlsx", b"id,name\n1,2\n"),
        "story.xlsx: this is not a workbook that can be read; save it as .xlsx (Excel) or .ods (LibreOffice, Google Sheets)"
    );
    for mark in ["here/~$story.xlsx", "here/.~lock.story.xlsx#"] {
        assert_eq!(
            told(mark, &good),
            format!(
                "{mark}: this is not a workbook, but the mark that a spreadsheet program sets beside one that is open; \
                 name the workbook itself, whose name has no “~$”"
            )
        );
    }
    let compound = |name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend([0; 600]);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        told("story.xlsx", &bytes)
    };
    assert_eq!(
        compound("EncryptedPackage"),
        "story.xlsx: this workbook is locked with a password; save it without a password"
    );
    assert_eq!(
        compound("Workbook"),
        "story.xlsx: this is a workbook of the kind “.xls”; save it as .xlsx or .ods"
    );
    assert!(compound("WordDocument").contains("not a workbook that can be read"));
    // Cut off, as a download may be; no archive of any other kind either.
    for length in [4, 100, good.len() / 2, good.len() - 1] {
        let told = told("story.xlsx", &good[..length]);
        assert!(told.contains("this workbook is damaged: "), "{told}");
    }
    let other = super::book::changed(good, |_, text| text);
    assert!(resolved(&Workbook::read("story.xlsx", &other)).is_ok());
}

#[test]
fn cells_that_say_nothing_for_certain_are_told_with_their_place() {
    let told = |sheet: &str, at: &str, cell: Cell| {
        let faults = Book::islands().set(sheet, at, cell).faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let place = format!("story.xlsx, sheet “{sheet}”, {at}: ");
        faults[0]
            .strip_prefix(&place)
            .unwrap_or_else(|| panic!("{faults:?}"))
            .to_owned()
    };
    assert_eq!(
        told("evidence", "C2", Cell::Number(45_346.0)),
        "the number 45346 is not a date, though a spreadsheet shows it as 2024-02-24; \
         write 2024-02-24 if that is meant, in a cell formatted as text"
    );
    assert_eq!(
        told("evidence", "C2", Cell::Number(2023.09)),
        "the number 2023.09 is not a date; write it like 2024, 2024-02 or 2024-02-24, in a cell formatted as text"
    );
    assert_eq!(
        told("partners", "D2", Cell::Number(7.0)),
        "this cell holds the number 7, and a text belongs here: what stood before it, as in 007, is lost; \
         format the cell as text, then write it again"
    );
    assert_eq!(
        told("partners", "B2", Cell::Truth(true)),
        "this cell holds TRUE, and a text belongs here; format the cell as text, then write it again"
    );
    assert_eq!(
        told("modules", "C3", Cell::Day((2024, 3, 1), "yyyy-mm-dd")),
        "this cell holds the date 2024-03-01, and a text belongs here; format the cell as text, then write it again"
    );
    assert_eq!(
        told(
            "modules",
            "C2",
            Cell::Formula("=VLOOKUP(A2,other!A:B,2)", None)
        ),
        "the formula here has no value in the file; open the workbook in your spreadsheet program and save it, \
         or write the value in the formula’s place"
    );
    assert_eq!(
        told("modules", "C2", Cell::Formula("=other!A1", Some("#REF!"))),
        "the formula here says #REF!; mend the formula, or write the value in its place"
    );
    assert_eq!(
        told("ties", "D2", "maybe".into()),
        "“maybe” is neither yes nor no; write yes or no"
    );
    assert_eq!(
        told("chapters", "I2", "eastholm".into()),
        "“eastholm” is not a pair; write it like japan/energy"
    );
}

#[test]
fn what_cells_hold_is_taken_where_it_can_mean_one_thing_only() {
    let story = |book: Book| {
        format!(
            "{:?}",
            book.resolved()
                .unwrap_or_else(|faults| panic!("{faults:?}"))
        )
    };
    let written = |date: &str| {
        story(
            Book::islands()
                .set("evidence", "C2", date)
                .set("sources", "E2", ""),
        )
    };
    let kept = |cell: Cell| {
        story(
            Book::islands()
                .set("evidence", "C2", cell)
                .set("sources", "E2", ""),
        )
    };
    assert_eq!(
        kept(Cell::Day((2023, 9, 21), "yyyy-mm-dd")),
        written("2023-09-21")
    );
    assert_eq!(
        kept(Cell::Day((2023, 9, 1), "d/m/yyyy")),
        written("2023-09-01")
    );
    // What Excel makes of a typed “2023-09” or “Sept 2023”: the month's first day, shown as a month.
    assert_eq!(kept(Cell::Day((2023, 9, 1), "mmm-yy")), written("2023-09"));
    assert_eq!(kept(Cell::Day((2023, 1, 1), "yyyy")), written("2023"));
    assert_eq!(kept(Cell::Number(2023.0)), written("2023"));
    assert_eq!(kept("\u{a0}2023-09-21 \n".into()), written("2023-09-21"));
    assert_eq!(
        kept(Cell::Formula("=A1", Some("2023-09-21"))),
        written("2023-09-21")
    );
    let plain = story(Book::islands());
    // Blanks at the ends, capitals in headers, empty rows, and columns in another order.
    assert_eq!(
        story(Book::islands().set("partners", "A2", "\u{a0}eastholm\u{200b} ")),
        plain
    );
    assert_eq!(
        story(Book::islands().set("partners", "B1", "Name.en")),
        plain
    );
    let mut turned = Book::islands();
    for row in turned.sheet("evidence").iter_mut() {
        row.reverse();
    }
    turned
        .sheet("partners")
        .insert(1, vec![Cell::from("  "), Cell::Blank]);
    turned.sheet("partners").insert(0, Vec::new());
    turned.sheet("story")[3..].reverse();
    assert_eq!(story(turned), plain);
    assert_eq!(story(Book::islands().with("Sheet1", &[])), plain);
    assert_eq!(
        story(Book::islands().renamed("partners", "Partners ")),
        plain
    );
    for truth in [Cell::Truth(false), "no".into(), "FALSE".into()] {
        assert_eq!(story(Book::islands().set("ties", "D2", truth)), plain);
    }
    let hidden = Book::islands()
        .spoilt("interests", |sheet| _ = sheet.set_hidden(true))
        .spoilt("partners", |sheet| {
            sheet.set_row_hidden(2).unwrap();
        });
    assert_eq!(story(hidden), plain);
}

#[test]
fn headers_and_sheets_are_the_contract() {
    let one = |book: Book| {
        let faults = book.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.concat()
    };
    assert_eq!(
        one(Book::islands()
            .set("modules", "C1", "sumary.en")
            .set("modules", "D1", "summary.en")
            .set("modules", "D2", "x")
            .set("modules", "D3", "y")),
        "story.xlsx, sheet “modules”, C1: no column of this sheet is called “sumary.en”; did you mean “summary.en”?"
    );
    assert_eq!(
        one(Book::islands().set("interests", "E1", "colour")),
        "story.xlsx, sheet “interests”, E1: no column of this sheet is called “colour”; \
         remove the column; there can be id, name.en, inline.en or summary.en"
    );
    assert_eq!(
        one(Book::islands().set("interests", "E1", "id")),
        "story.xlsx, sheet “interests”, E1: “id” stands here a second time; the first is A1; make one of the two"
    );
    assert_eq!(
        one(Book::islands().set("interests", "F3", "see the annex of the treaty of 1997")),
        "story.xlsx, sheet “interests”, F3: “see the annex of the treaty of…” stands in a column without a header; \
         head the column, or remove what stands in it"
    );
    assert_eq!(
        one(Book::islands().set("story", "A5", "standfirts.en"))
            .split("; ")
            .collect::<Vec<_>>(),
        [
            "story.xlsx, sheet “story”, A5: nothing that a story says of itself is called “standfirts.en”",
            "did you mean “standfirst.en”?"
        ]
    );
    assert_eq!(
        one(Book::islands().with("Notes", &[&["to do"]]))
            .split("; ")
            .next(),
        Some("story.xlsx, sheet “Notes”, A1: a story has no sheet “Notes”")
    );
    let hidden = Book::islands()
        .with("lists", &[&["EH"]])
        .spoilt("lists", |sheet| _ = sheet.set_hidden(true));
    assert!(one(hidden).contains("a story has no sheet “lists”, and this one is hidden; show it, and remove it; there can be story, partners"));
    let told = one(Book::islands().without("interests"));
    assert_eq!(
        told,
        "story.xlsx: there is no sheet “interests”; add a sheet “interests”: a row for each shared interest, \
         with the columns name.en"
    );
    assert_eq!(
        one(Book::islands().without("story")),
        "story.xlsx: there is no sheet “story”; add a sheet “story”: a row for each thing that a story says of itself, \
         with the columns field, value"
    );
    // Not once for each fact.
    assert!(one(Book::islands().without("sources")).contains("there is no sheet “sources”"));
    // What is misspelled is read as what was meant: nothing else is told of it.
    assert_eq!(
        one(Book::islands().renamed("partners", "partnres")),
        "story.xlsx, sheet “partnres”, A1: a story has no sheet “partnres”; did you mean “partners”?"
    );
    assert!(
        one(Book::islands().set("sources", "A1", "off")).ends_with("“off”; did you mean “of”?")
    );
}

#[test]
fn what_is_missing_is_told_in_the_cell_where_it_belongs() {
    let told = |sheet: &str, at: &str| Book::islands().set(sheet, at, Cell::Blank).faults();
    assert_eq!(
        told("evidence", "C3"),
        [
            "story.xlsx, sheet “evidence”, C3: “date” is missing; add “date”: When that standing was reached: YYYY, YYYY-MM or YYYY-MM-DD"
        ]
    );
    assert_eq!(
        told("partners", "G2"),
        [
            "story.xlsx, sheet “partners”, G2: “dark” is missing; add “dark”: On dark paper, under dark letters"
        ]
    );
    let column = |sheet: &str, column: usize| {
        let mut book = Book::islands();
        for row in book.sheet(sheet).iter_mut() {
            row.remove(column);
        }
        book.faults()
    };
    assert_eq!(
        column("evidence", 1),
        [
            "story.xlsx, sheet “evidence”, A1: this sheet has no column “standing”; \
          add a column “standing”: dialogue, announced, negotiating, signed, in-force or operating"
        ]
    );
    assert_eq!(
        column("sources", 0),
        [
            "story.xlsx, sheet “sources”, A1: this sheet has no column “of”; add a column “of”: the id of the fact that a row belongs to"
        ]
    );
    assert_eq!(
        told("sources", "A3")[0],
        "story.xlsx, sheet “sources”, A3: this row does not say which fact it belongs to; write its id under “of”"
    );
}

#[test]
fn rows_belong_to_what_they_name() {
    let book = Book::islands().set("sources", "A2", "eastholm-cabel-2023");
    assert_eq!(
        book.faults()[0],
        "story.xlsx, sheet “sources”, A2: there is no fact “eastholm-cabel-2023”; did you mean “eastholm-cable-2023”?"
    );
    let both = Book::islands()
        .set("events", "A2", "eastholm-cable-2023")
        .set("sources", "A4", "eastholm-cable-2023");
    assert_eq!(
        both.faults()[0],
        "story.xlsx, sheet “sources”, A2: “eastholm-cable-2023” is an id on the sheets “evidence” and “events”; \
         write evidence/eastholm-cable-2023 or events/eastholm-cable-2023"
    );
    let told_apart = both
        .set("sources", "A2", "evidence/eastholm-cable-2023")
        .set("sources", "A4", "events/eastholm-cable-2023");
    assert!(
        !told_apart
            .faults()
            .iter()
            .any(|told| told.contains("“sources”")),
        "{:?}",
        told_apart.faults()
    );
}

#[test]
fn what_the_story_says_is_told_in_its_cell() {
    let one = |book: Book| {
        let faults = book.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.concat()
    };
    assert_eq!(
        one(Book::islands().set("partners", "F2", "red")),
        "story.xlsx, sheet “partners”, F2: “red” is not a colour; write it as #rrggbb"
    );
    assert_eq!(
        one(Book::islands().set("story", "B19", "sined"))
            .split(';')
            .next(),
        Some("story.xlsx, sheet “story”, B19: “sined” is none of the words that can stand here")
    );
    assert_eq!(
        one(Book::islands().set("plugs", "B3", "ferrys")),
        "story.xlsx, sheet “plugs”, B3: there is no module “ferrys”; did you mean “ferries”?"
    );
    // A smart quote that a sheet put in the place of a straight one.
    assert_eq!(
        one(Book::islands().set("plugs", "B3", "“ferries”")),
        "story.xlsx, sheet “plugs”, B3: there is no module ““ferries””; did you mean “ferries”?"
    );
    assert!(
        one(Book::islands().set("chapters", "L2", "plug:eastholm/power = in-force"))
            .starts_with("story.xlsx, sheet “chapters”, L2: ")
    );
}

#[test]
fn merged_cells_are_told_by_their_range() {
    let book = Book::islands()
        .set("partners", "H2", Cell::Blank)
        .spoilt("partners", |sheet| {
            sheet
                .merge_range(
                    1,
                    8,
                    2,
                    8,
                    "One note for both.",
                    &rust_xlsxwriter::Format::new(),
                )
                .unwrap();
        });
    assert_eq!(
        book.faults(),
        [
            "story.xlsx, sheet “partners”, I2: the cells I2:I3 are merged into one, and nobody can tell which of them it stands for; \
          unmerge them, and write into each what it says"
        ]
    );
}

#[test]
fn a_sheet_of_a_hundred_thousand_rows_is_refused_quickly() {
    let mut book = Book::islands();
    let row: Vec<Cell> = ["partner", "module"].map(Cell::from).to_vec();
    book.sheet("plugs").resize(100_000, row);
    let bytes = book.bytes();
    let start = Instant::now();
    let faults = resolved(&Workbook::read("story.xlsx", &bytes)).unwrap_err();
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "{:?}",
        start.elapsed()
    );
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    // And not what its rows say, a hundred thousand times.
    assert_eq!(
        told,
        [
            "story.xlsx, sheet “plugs”, A1: this sheet goes beyond 20000 rows, more than a story can have; \
          remove the rows that are no part of the story; one far out may hold a single letter"
        ]
    );
    // One that only looks as long, because somebody once went to its end, is as short as it is.
    let far = Book::islands().spoilt("plugs", |sheet| {
        sheet.write_string(1_048_575, 16_383, " ").unwrap();
    });
    assert_eq!(far.faults(), Vec::<String>::new());
    let lone = Book::islands().spoilt("plugs", |sheet| {
        sheet.write_string(1_048_575, 16_383, "x").unwrap();
    });
    assert_eq!(lone.faults(), told);
    let wide = Book::islands().spoilt("story", |sheet| {
        sheet.write_string(0, 16_383, "x").unwrap();
    });
    assert_eq!(
        wide.faults(),
        [
            "story.xlsx, sheet “story”, A1: this sheet goes beyond 1000 columns, more than a story can have; \
          remove the columns that are no part of the story; one far out may hold a single letter"
        ]
    );
}

#[test]
fn names_of_any_script_come_through() {
    let names = [
        "جزيرة الشرق",
        "\u{5d0}\u{5d9} \u{5de}\u{5d6}\u{5e8}\u{5d7}",
        "E\u{301}astholm",
        "Eastholm 🏝️👩🏽‍🚀",
        "東の島\u{e0100}",
    ];
    for name in names {
        let story = Book::islands()
            .set("partners", "B2", name)
            .set("partners", "C2", name)
            .resolved();
        let story = story.unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        assert_eq!(
            &*story.edition(story.languages()[0]).seed.partners
                [plugboard::story::PartnerIx::from(0)]
            .name,
            name
        );
    }
    let text = "One line,\r\nand another.";
    let story = Book::islands()
        .set("modules", "C2", text)
        .resolved()
        .unwrap();
    assert!(format!("{story:?}").contains("One line,\\nand another."));
}

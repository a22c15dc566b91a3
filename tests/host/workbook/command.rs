//! The command that makes one of the other, as people run it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::book::{Book, Cell};

const TOOL: &str = env!("CARGO_BIN_EXE_plugboard");

fn run(place: &TempDir, words: &[&str]) -> Output {
    let mut command = Command::new(TOOL);
    command
        .args(words)
        .current_dir(place.path())
        .env_remove("PLUGBOARD_STORY")
        .env_remove("PLUGBOARD_WORDS");
    command.env("NO_COLOR", "1").output().unwrap()
}

fn says(place: &TempDir, words: &[&str]) -> String {
    let output = run(place, words);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn refuses(place: &TempDir, words: &[&str]) -> String {
    let output = run(place, words);
    assert!(
        !output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    String::from_utf8(output.stderr).unwrap()
}

fn place() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let islands = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/islands");
    fs::create_dir(place.path().join("islands")).unwrap();
    for entry in fs::read_dir(islands).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            place.path().join("islands").join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    place
}

#[test]
fn a_folder_becomes_a_workbook_and_a_folder_again() {
    let place = place();
    assert_eq!(
        says(&place, &["workbook", "islands", "Islands.xlsx"]),
        "Islands.xlsx says what islands says\n"
    );
    assert!(says(&place, &["check", "Islands.xlsx"]).contains("Islands.xlsx: nothing wrong (en)"));
    fs::create_dir(place.path().join("new")).unwrap();
    assert_eq!(
        says(&place, &["workbook", "Islands.xlsx", "new/islands"]),
        "new/islands says what Islands.xlsx says\n"
    );
    assert!(says(&place, &["check", "new/islands"]).contains("nothing wrong"));
    assert_eq!(
        says(&place, &["changes", "islands", "new/islands"]),
        says(&place, &["changes", "islands", "islands"])
    );
}

#[test]
fn a_language_gets_a_column_beside_each_text() {
    let place = place();
    says(&place, &["new", "small"]);
    says(
        &place,
        &["workbook", "small", "small.xlsx", "--language", "fr"],
    );
    let told = refuses(&place, &["check", "small.xlsx"]);
    // Title and home; two partners, two interests and their names in sentences; two modules; three facts.
    assert!(told.contains("15 things to mend"), "{told}");
    assert_eq!(told.matches("the text is missing in “fr”").count(), 15);
    // Publishers' names are the same in every language, and what is there by language stays.
    let mut book = Book::read(fs::read(place.path().join("small.xlsx")).unwrap());
    assert!(
        book.sheet("sources")[0].contains(&Cell::from("publisher")),
        "{:?}",
        book.sheet("sources")[0]
    );
    says(
        &place,
        &["workbook", "islands", "islands.xlsx", "--language", "en"],
    );
    assert!(says(&place, &["check", "islands.xlsx"]).contains("nothing wrong (en)"));
    assert_eq!(
        says(&place, &["changes", "islands", "islands.xlsx"]),
        says(&place, &["changes", "islands", "islands"])
    );
    let told = refuses(
        &place,
        &["workbook", "small", "other.xlsx", "--language", "French!"],
    );
    assert!(told.contains("the tag of a language"), "{told}");
}

#[test]
fn nothing_is_written_over_unless_that_is_asked_for() {
    let place = place();
    let at = |name: &str| place.path().join(name);
    fs::write(at("there.xlsx"), "mine").unwrap();
    assert!(
        refuses(&place, &["workbook", "islands", "there.xlsx"])
            .contains("there.xlsx is there already")
    );
    assert_eq!(fs::read_to_string(at("there.xlsx")).unwrap(), "mine");
    says(&place, &["workbook", "islands", "there.xlsx", "--force"]);
    fs::write(at("islands/notes.txt"), "mine").unwrap();
    assert!(
        refuses(&place, &["workbook", "there.xlsx", "islands"])
            .contains("islands has a story.json already")
    );
    fs::write(at("islands/story.json"), "").unwrap();
    says(&place, &["workbook", "there.xlsx", "islands", "--force"]);
    assert!(says(&place, &["check", "islands"]).contains("nothing wrong"));
    assert_eq!(fs::read_to_string(at("islands/notes.txt")).unwrap(), "mine");
    // What is open elsewhere would be saved over it.
    fs::write(at("~$there.xlsx"), "").unwrap();
    assert!(
        refuses(&place, &["workbook", "islands", "there.xlsx", "--force"])
            .contains("there.xlsx is open in a spreadsheet program")
    );
    assert!(refuses(&place, &["check", "~$there.xlsx"]).contains("the mark that a spreadsheet"));
    assert!(refuses(&place, &["workbook", "islands", "there.ods"]).contains("only .xlsx"));
    assert!(
        refuses(&place, &["workbook", "islands", "elsewhere"])
            .contains("neither islands nor elsewhere is a workbook")
    );
    assert!(refuses(&place, &["check", "nowhere.xlsx"]).contains("nowhere.xlsx cannot be read"));
}

#[test]
fn the_terminal_shows_the_row_with_the_cell() {
    let place = place();
    let book =
        Book::islands()
            .set("partners", "F3", "blue")
            .set("evidence", "C2", Cell::Number(45_346.0));
    fs::write(place.path().join("story.xlsx"), book.bytes()).unwrap();
    let told = refuses(&place, &["check", "story.xlsx"]);
    for part in [
        "2 things to mend before this story can be shown",
        "story.xlsx, sheet “partners”, F3: “blue” is not a colour",
        "[story.xlsx, sheet “partners”:3:6]",
        " 3 │ westholm │ ",
        "│ blue │ ",
        "╰── color.light",
        "help: write it as #rrggbb",
        " 2 │ eastholm-cable-2023 │ signed │ 45346 │ ",
        "╰── date",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    // A workbook whose rows nobody could read leaves the files as they are.
    assert!(refuses(&place, &["workbook", "story.xlsx", "islands", "--force"]).contains("45346"));
    assert!(says(&place, &["check", "islands"]).contains("nothing wrong"));
}

#[test]
fn a_story_can_be_begun_with_a_workbook() {
    let place = place();
    says(&place, &["workbook", "islands", "Islands.xlsx"]);
    says(&place, &["new", "mine", "--from", "Islands.xlsx"]);
    assert!(says(&place, &["check", "mine"]).contains("nothing wrong"));
    let story = fs::read_to_string(place.path().join("mine/story.json")).unwrap();
    assert!(
        story.contains("\"$schema\": \"schema/story.schema.json\""),
        "{story}"
    );
    assert!(story.contains("\"id\": \"mine\""), "{story}");
}

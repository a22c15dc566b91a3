//! Which room may name which, and that the files of a room stand on each other without circles.
//!
//! An import is any path of ours that a file writes, by `use` or where it is needed, in macros too; tests inside a
//! file are left out. What one file hands on for another (`pub use`) is imported from the file that holds it, so a
//! room's own front door is no detour, and handing on is no import. A folder is one thing: its parts may name what
//! its first file holds, and that file puts them together.

use std::path::Path;

mod checks;
mod imports;
mod source;

use checks::{against_the_order, allowed, circles, room, strays};
use imports::Files;

/// The rooms from the ground up, and what each may name besides itself.
const ROOMS: &[(&str, May)] = &[
    ("story", May::Name(&[])),
    ("coalition", May::Name(&["story"])),
    ("state", May::Name(&["story", "coalition"])),
    ("snippet", May::Name(&[])),
    (
        "words",
        May::Name(&["story", "coalition", "state", "snippet"]),
    ),
    ("changes", May::Name(&["story", "coalition", "words"])),
    ("claims", May::Name(&["story", "coalition", "words"])),
    ("picture", May::Name(&["story", "coalition", "words"])),
    ("view", May::NameAllBelow),
    ("site", May::NameAllBelow),
    ("tool", May::NameAllBelow),
    // The programs: the page's and the newsroom's.
    ("bin", May::Name(&["story", "words", "view", "tool"])),
];

enum May {
    Name(&'static [&'static str]),
    NameAllBelow,
}

/// Parts of a room in their order: none names one that comes after it.
const ORDERS: &[&[&str]] = &[&[
    "story::file",
    "story::fault",
    "story::sheets",
    "story::read",
    "story::write",
    "story::edition",
    "story::story",
    "story::resolve",
]];

fn ours() -> Files {
    Files::read(Path::new(env!("CARGO_MANIFEST_DIR")))
}

#[test]
fn every_room_names_only_those_below_it() {
    let files = ours();
    assert!(files.imports().len() > 200, "the source has been read");
    for module in files.modules().filter(|module| !module.is_empty()) {
        let is_known = allowed(room(module)).is_some();
        assert!(
            is_known,
            "{} is in no room: say in ROOMS what it may name",
            files.path(module)
        );
    }
    let strays = strays(&files);
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn the_parts_of_a_room_keep_their_order() {
    let files = ours();
    for part in ORDERS.concat() {
        let is_there = files.modules().any(|module| module == part);
        assert!(is_there, "there is no {part} any more: mend ORDERS");
    }
    let found = against_the_order(&files);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let wrong = Files::of(&[
        (
            "story::file",
            "pub use super::resolve::Known; fn of(_: super::resolve::Known) {}",
        ),
        (
            "story::resolve",
            "use super::file::Story; pub struct Known;",
        ),
    ]);
    let found = against_the_order(&wrong);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("src/story/file.rs names"), "{found:?}");
}

#[test]
fn no_files_of_a_room_stand_in_a_circle() {
    let circles = circles(&ours());
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn the_lowest_room_is_named_first() {
    for (at, (room, _)) in ROOMS.iter().enumerate() {
        for below in allowed(room).unwrap() {
            let stands = ROOMS.iter().position(|(one, _)| *one == below);
            assert!(stands.is_some_and(|stands| stands < at), "{room}, {below}");
        }
    }
}

#[test]
fn an_import_upwards_would_be_noticed_however_it_is_written() {
    for text in [
        "use crate::view::App;",
        "use crate::{story::Seed, view::{self, App}};",
        "use super::super::view::App as Page;",
        "fn draw() -> crate::view::App { todo!() }",
        "fn draw() { println!(\"{}\", crate::view::name()); }",
        "pub use crate::view::App; fn draw(app: crate::view::App) {}",
        "mod inner { use crate::view::App; }",
        "use plugboard::view::App;",
    ] {
        let files = Files::of(&[
            ("story", "pub struct Seed;"),
            ("state::reader", text),
            ("view", "pub struct App;"),
        ]);
        let strays = strays(&files);
        assert!(!strays.is_empty(), "{text}");
        assert!(
            strays[0].starts_with("src/state/reader.rs names view")
                && strays[0].contains("“state”"),
            "{strays:?}"
        );
    }
    let fine = Files::of(&[
        ("story", "pub struct Seed;"),
        ("view", "pub struct App;"),
        (
            "state::reader",
            "use crate::story::Seed; use std::view; #[cfg(test)] mod tests { use crate::view::App; }",
        ),
    ]);
    assert_eq!(strays(&fine), Vec::<String>::new());
}

#[test]
fn what_a_front_door_hands_on_comes_from_the_file_behind_it() {
    let door = "mod one; mod two; pub use one::One; pub use two::Two;";
    let files = |one: &'static str, two: &'static str| {
        Files::of(&[("state", door), ("state::one", one), ("state::two", two)])
    };
    let straight = files("pub struct One;", "pub struct Two(super::One);");
    assert_eq!(circles(&straight), Vec::<String>::new());
    let circle = files(
        "use super::Two; pub struct One;",
        "pub struct Two(super::One);",
    );
    let found = circles(&circle);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("src/state/one.rs → src/state/two.rs (state::Two)"),
        "{found:?}"
    );
    // A part names its folder's first file, which puts it together with the others.
    let folder = Files::of(&[
        ("state", "mod one; pub struct Whole(one::One);"),
        ("state::one", "pub struct One; fn of(_: super::Whole) {}"),
    ]);
    assert_eq!(circles(&folder), Vec::<String>::new());
}

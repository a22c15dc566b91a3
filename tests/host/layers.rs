//! Which room may name which, and that the files of a room stand on each other without circles.
//!
//! An import is any path of ours that a file writes, by `use` or where it is needed, in macros too; tests inside a
//! file are left out. What one file hands on for another (`pub use`) is imported from the file that holds it, so a
//! room's own front door is no detour, and handing on is no import. A folder is one thing: its parts may name what
//! its first file holds, and that file puts them together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

mod imports;
mod source;
use imports::{Files, Import};

/// The rooms from the ground up, and what each may name besides itself.
const ROOMS: &[(&str, &[&str])] = &[
    ("story", &[]),
    ("coalition", &["story"]),
    ("state", &["story", "coalition"]),
    ("snippet", &[]),
    ("words", &["story", "coalition", "state", "snippet"]),
    ("picture", &["story", "coalition", "words"]),
    (
        "view",
        &["story", "coalition", "state", "snippet", "words", "picture"],
    ),
    (
        "site",
        &[
            "story",
            "coalition",
            "state",
            "snippet",
            "words",
            "picture",
            "view",
        ],
    ),
    (
        "tool",
        &[
            "story",
            "coalition",
            "state",
            "snippet",
            "words",
            "picture",
            "view",
            "site",
        ],
    ),
    // The programs: the page's, the one that readers load on demand, the newsroom's.
    ("bin", &["story", "words", "view", "tool"]),
];

/// Rooms in which files still stand in circles.
const WITH_CIRCLES: &[&str] = &["site", "view", "words"];

fn ours() -> Files {
    Files::read(Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

fn allowed(of: &str) -> Option<&'static [&'static str]> {
    let room = ROOMS.iter().find(|(room, _)| *room == of);
    room.map(|(_, allowed)| *allowed)
}

/// Every import that leaves a room for one that it may not name, in a sentence with the mend.
fn strays(files: &Files) -> Vec<String> {
    let strays = files.imports().into_iter().filter_map(|import| {
        let Import { from, to, path } = &import;
        let (from_room, to_room) = (room(from), room(to));
        let allowed = allowed(from_room).unwrap_or_default();
        let is_fine = from_room == to_room || allowed.contains(&to_room);
        let file = files.path(from);
        let stands_on = match allowed {
            [] => "names no other room".to_owned(),
            _ => format!("may name {} only", allowed.join(", ")),
        };
        (!is_fine).then(|| {
            format!(
                "{file} names {path}, but the room “{from_room}” {stands_on}: move what it needs down to a room \
                 that both may name, or hand it in from above"
            )
        })
    });
    strays.collect()
}

/// Every circle of files within a room, with the imports that make it.
fn circles(files: &Files, is_looked_at: impl Fn(&str) -> bool) -> Vec<String> {
    let is_part = |part: &str, whole: &str| {
        let rest = part.strip_prefix(whole);
        rest.is_some_and(|rest| rest.starts_with("::"))
    };
    let imports: BTreeSet<Import> = files
        .imports()
        .into_iter()
        .filter(|import| room(&import.from) == room(&import.to) && is_looked_at(room(&import.to)))
        .filter(|import| !is_part(&import.from, &import.to))
        .collect();
    let graph: DiGraphMap<&str, ()> = imports
        .iter()
        .map(|import| (&*import.from, &*import.to))
        .collect();
    let circles = tarjan_scc(&graph).into_iter().filter(|some| some.len() > 1);
    circles
        .map(|circle| {
            let is_in = |module: &String| circle.contains(&&**module);
            let within = imports
                .iter()
                .filter(|import| is_in(&import.from) && is_in(&import.to));
            let mut lines = BTreeMap::<(&str, &str), Vec<&str>>::new();
            for import in within {
                let pair = (files.path(&import.from), files.path(&import.to));
                lines.entry(pair).or_default().push(&import.path);
            }
            let lines = lines
                .into_iter()
                .map(|((from, to), paths)| format!("  {from} → {to} ({})", paths.join(", ")));
            format!(
                "these files stand in a circle; move what two of them need to a file below both:\n{}",
                lines.collect::<Vec<_>>().join("\n")
            )
        })
        .collect()
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
fn no_files_of_a_room_stand_in_a_circle() {
    let circles = circles(&ours(), |room| !WITH_CIRCLES.contains(&room));
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn the_lowest_room_is_named_first() {
    for (at, (room, allowed)) in ROOMS.iter().enumerate() {
        for below in *allowed {
            let stands = ROOMS.iter().position(|(one, _)| one == below);
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
    assert_eq!(circles(&straight, |_| true), Vec::<String>::new());
    let circle = files(
        "use super::Two; pub struct One;",
        "pub struct Two(super::One);",
    );
    let found = circles(&circle, |_| true);
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
    assert_eq!(circles(&folder, |_| true), Vec::<String>::new());
}

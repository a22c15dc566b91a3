//! A story of one's own, by the guides' own words: their lines are run as they stand there, in a folder that is
//! no checkout, with the host's tool in the place of cargo.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use scraper::Html;
use tempfile::TempDir;

use crate::built::bundle;
use crate::pages::{count, text};

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const README: &str = include_str!("../../README.md");
const FILES: &str = include_str!("../../docs/story-files.md");
const SHORT: &str = include_str!("short/story.json");
const TOOL: &str = env!("CARGO_BIN_EXE_plugboard");

/// What `cargo` does in these tests. xtask's own tests hold that `serve` and `build` take the story that is asked
/// for; what is left of them, without compiling, is the tool's `build`.
const CARGO: &str = r#"#!/bin/sh
case "$1 $2" in
    "run --") shift 2; exec "$TOOL" "$@" ;;
    "xtask serve") exec "$TOOL" build -o dist ;;
esac
echo "cargo $* is not known here" >&2
exit 1
"#;

/// A place that looks like a checkout.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place {
            folder: tempfile::tempdir().unwrap(),
        };
        copy(
            Path::new(HERE).join("examples/islands"),
            place.at("examples/islands"),
        );
        copy(Path::new(HERE).join("static"), place.at("static"));
        fs::create_dir(place.at("bin")).unwrap();
        bundle().write(&place.at("bundle")).unwrap();
        let cargo = place.at("bin/cargo");
        fs::write(&cargo, CARGO).unwrap();
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs lines as a person would type them.
    fn run(&self, lines: &str) -> Output {
        let path = format!("{}:{}", self.at("bin").display(), env!("PATH"));
        Command::new("sh")
            .args(["-eu", "-c", lines])
            .current_dir(self.folder.path())
            .env("PATH", path)
            .env("TOOL", TOOL)
            .env_remove("PLUGBOARD_STORY")
            .env_remove("PLUGBOARD_ADDRESS")
            .env("PLUGBOARD_BUNDLE", self.at("bundle"))
            .output()
            .unwrap()
    }

    /// What lines print that succeed.
    fn says(&self, lines: &str) -> String {
        let output = self.run(lines);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{lines}\n{told}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What lines complain of that fail. Nothing is printed that may be taken for an answer.
    fn refuses(&self, lines: &str) -> String {
        let output = self.run(lines);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!output.status.success(), "{lines} says {said}");
        assert_eq!(said, "", "{lines}");
        // The terminal's breaks stand anywhere.
        let told = String::from_utf8(output.stderr).unwrap();
        told.split(|letter: char| letter.is_whitespace() || letter == '│')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn copy(from: PathBuf, to: PathBuf) {
    fs::create_dir_all(&to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(path, copied);
        } else {
            fs::copy(path, copied).unwrap();
        }
    }
}

/// The commands of a part of a guide, in its order.
fn commands(guide: &'static str, heading: &str) -> Vec<&'static str> {
    let (_, part) = guide
        .split_once(&format!("\n## {heading}\n"))
        .expect(heading);
    let part = part.split("\n## ").next().unwrap();
    let lines = part.lines().filter_map(|line| line.strip_prefix("    "));
    let begins = ["cp ", "cargo ", "export ", "PLUGBOARD_"];
    lines
        .filter(|line| begins.iter().any(|begin| line.starts_with(begin)))
        .collect()
}

#[test]
fn the_way_to_ones_own_story_holds_to_its_end() {
    let place = Place::new();
    let lines = commands(FILES, "In the checkout");
    assert!(lines.len() >= 6, "{lines:?}");
    let said = place.says(&lines.join("\n"));
    assert!(
        said.contains("static/stories/islands: nothing wrong (en)"),
        "{said}"
    );
    assert!(
        said.contains("1 of 2 shared interests is covered, and it rests on Eastholm alone."),
        "{said}"
    );
    let svg = fs::read_to_string(place.at("mine.svg")).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("Light in winter"));
    let html = fs::read_to_string(place.at("dist/index.html")).unwrap();
    let html = Html::parse_document(&html);
    assert_eq!(text(&html, "h1"), "Three islands, one cable at a time");
    assert!(text(&html, ".byline").contains("May 23, 2022"));
    assert_eq!(count(&html, "[data-partner=japan]"), 0);
    assert!(text(&html, "#verdict").contains("No partner stands behind reach"));
}

#[test]
fn the_readmes_fifteen_lines_are_the_story_that_is_tested() {
    let lines = SHORT.lines().map(|line| format!("    {line}\n"));
    assert!(README.contains(&lines.collect::<String>()));
}

#[test]
fn the_readmes_picture_of_the_first_story_is_one() {
    let place = Place::new();
    let lines = commands(README, "In an article");
    let line = lines
        .iter()
        .find(|line| line.starts_with("cargo run -- picture"));
    place.says(line.expect("the README draws a picture"));
    let svg = fs::read_to_string(place.at("board.svg")).unwrap();
    assert!(
        svg.contains("Japon") && svg.contains("Minéraux critiques"),
        "{svg}"
    );
}

#[test]
fn a_board_is_the_asked_storys_wherever_the_person_stands() {
    let place = Place::new();
    fs::create_dir_all(place.at("else/where")).unwrap();
    place.says("cp -r examples/islands else/islands");
    for named in [
        "../islands".to_owned(),
        place.at("else/islands").display().to_string(),
    ] {
        let said = place.says(&format!(
            "cd else/where; PLUGBOARD_STORY={named} cargo run -- finding '#p=eastholm&bar=signed'"
        ));
        assert!(said.contains("rests on Eastholm alone"), "{said}");
    }
    let chapter = place.says(
        "PLUGBOARD_STORY=else/islands cargo run -- finding https://example.org/after-the-storm.html",
    );
    assert!(
        chapter.contains("as of February 29, 2024, each of the 2 shared interests"),
        "{chapter}"
    );
    let first = place.says("PLUGBOARD_STORY= cargo run -- finding '#p=japan&bar=signed'");
    assert!(
        first.contains("10 of 12 shared interests are covered"),
        "{first}"
    );
}

#[test]
fn what_is_no_board_of_the_story_is_refused_with_the_mend() {
    let place = Place::new();
    for (words, names) in [
        ("finding", "say which board"),
        ("picture", "say which board"),
        ("finding examples/islands", "no link stands after the story"),
        ("picture examples/islands", "no link stands after the story"),
        (
            "finding japan",
            "'japan' for '<STORY|LINK>': no link, and no folder of a story",
        ),
        ("finding '#p=japan' examples/islands", "'examples/islands'"),
        ("finding examples '#p=japan'", "examples/story.json"),
        ("picture examples/islands fr", "no link; write an address"),
        (
            "picture examples/islands '#p=eastholm' fr",
            "(en) and “dark” help: take “fr” away",
        ),
        ("finding 'example.org#p=japan'", "begin it with https://"),
        ("finding '#board'", "no board"),
        ("finding '#p=japan' '#p=kore'", "asks for “kore”"),
        ("finding '#p=japn'", "write “japan” for “japn”"),
        ("picture '#p=japan&bar=sined'", "“signed” for “sined”"),
        ("picture '#p=japan&as-of=2026-13'", "“2026-13”"),
        (
            "finding '#p=japan&out=japan.submarines'",
            "“japan.submarines”",
        ),
        ("finding '#partners=japan'", "“partners”"),
        (
            "finding https://example.org/no-chapter.html",
            "no page no-chapter.html",
        ),
        (
            "picture '#p=japan' de",
            "(en, fr, ja) and “dark” help: take “de” away",
        ),
        ("picture '#p=japan' fr ja", "take “ja” away"),
        ("picture '#p=japan' dark dark", "take “dark” away"),
        ("picture '#p=japan' ko", "(en, fr, ja)"),
        ("schema now", "Usage: plugboard schema"),
        ("finnding '#p=japan'", "'finding'"),
        ("build --adress https://example.org/", "'--address'"),
        (
            "build --address example.org",
            "https://example.org/plugboard/",
        ),
        ("PLUGBOARD", "Usage: plugboard"),
        ("archive 2026-11", "write it as YYYY-MM-DD"),
        ("completions nushel", "bash"),
        ("check nowhere", "nowhere is no folder"),
    ] {
        let told = place.refuses(&format!("cargo run -- {words}"));
        assert!(told.contains(names), "{words}: {told}");
    }
    let mine = "PLUGBOARD_STORY=examples/islands cargo run --";
    let told = place.refuses(&format!("{mine} finding '#p=japan'"));
    assert!(
        told.contains("“japan”") && told.contains("“islands”"),
        "{told}"
    );
    let told = place.refuses(&format!("{mine} picture '#' fr"));
    assert!(told.contains("(en) and “dark”"), "{told}");
    for (named, says) in [
        ("nowhere", "nowhere is no folder"),
        ("examples/islands/story.json", "is no folder"),
        (
            "examples",
            "examples/story.json cannot be read; a story has",
        ),
    ] {
        let told = place.refuses(&format!("PLUGBOARD_STORY={named} cargo run -- finding '#'"));
        assert!(told.contains(says), "{told}");
    }
}

/// A version of the islands in a folder beside, in which the ticket has been signed.
#[test]
fn two_versions_of_a_story_are_compared() {
    let place = Place::new();
    // What its chapter says of the board is vouched for, and would not let the change through.
    let story = fs::read_to_string(place.at("examples/islands/story.json")).unwrap();
    let holds =
        r#""holds": ["plug:eastholm/power = signed", "plug:westholm/ferries = negotiating"],"#;
    assert!(story.contains(holds));
    fs::write(
        place.at("examples/islands/story.json"),
        story.replace(holds, ""),
    )
    .unwrap();
    copy(place.at("examples/islands"), place.at("before/islands"));
    let islands = "cargo run -- changes before/islands examples/islands";
    let said = place.says(islands);
    assert!(said.starts_with("Both say the same"), "{said}");
    let evidence = fs::read_to_string(place.at("examples/islands/evidence.json")).unwrap();
    let signed = evidence.replacen("\"negotiating\"", "\"signed\"", 1);
    fs::write(place.at("examples/islands/evidence.json"), signed).unwrap();
    let said = place.says(islands);
    assert!(
        said.contains(
            "    Westholm, Ferries: negotiating since 2024-02-12 → signed since 2024-02-12\n"
        ) && said.contains("    Reach: +Westholm\n"),
        "{said}"
    );
    let (broken, both) = (
        evidence.replacen("signed", "sined", 1),
        evidence.replacen("2024-02-12", "2024-02-31", 1),
    );
    fs::write(place.at("before/islands/evidence.json"), broken).unwrap();
    let told = place.refuses(islands);
    assert!(
        told.contains("“sined” is not a standing") && told.contains("before/islands"),
        "{told}"
    );
    fs::write(place.at("examples/islands/evidence.json"), both).unwrap();
    let told = place.refuses(islands);
    assert!(
        told.contains("“sined”") && told.contains("“2024-02-31”"),
        "{told}"
    );
    let told = place.refuses("cargo run -- changes examples/islands");
    assert!(told.contains("<NEW>"), "{told}");
}

#[test]
fn the_tool_teaches_its_commands_and_a_shell_how_to_complete_them() {
    let place = Place::new();
    let help = place.says("cargo run -- --help");
    let bash = place.says("cargo run -- completions bash");
    for command in [
        "check",
        "build",
        "finding",
        "picture",
        "changes",
        "archive",
        "completions",
    ] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command}: {help}"
        );
        assert!(bash.contains(command), "{command}");
        let own = place.says(&format!("cargo run -- {command} --help"));
        assert!(
            own.contains(&format!("Usage: plugboard {command}")),
            "{own}"
        );
    }
    // bash itself reads what it is given.
    place.says("cargo run -- completions bash > tool.bash; bash -n tool.bash");
}

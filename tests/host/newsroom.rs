//! The newsroom's program as one who has nothing else uses it: in an empty folder, without any variable but the one
//! that says what its page programs are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use plugboard::site::Manifest;
use scraper::{Html, Selector};
use tempfile::TempDir;

use crate::built::bundle;

/// An empty folder to stand in.
struct Desk {
    folder: TempDir,
    bundle: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir().unwrap(),
            bundle: tempfile::tempdir().unwrap(),
        };
        bundle().write(&desk.bundle.path().join("bundle")).unwrap();
        desk
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn command(&self, stands: &str, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plugboard"));
        command
            .args(words)
            .current_dir(self.at(stands))
            .env_clear()
            .env("PLUGBOARD_BUNDLE", self.bundle.path().join("bundle"));
        command
    }

    fn run(&self, stands: &str, words: &[&str]) -> Output {
        self.command(stands, words).output().unwrap()
    }

    /// What a command prints that succeeds.
    fn says(&self, stands: &str, words: &[&str]) -> String {
        let output = self.run(stands, words);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}\n{told}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command complains of that fails, without the terminal's breaks.
    fn refuses(&self, stands: &str, words: &[&str]) -> String {
        let output = self.run(stands, words);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!output.status.success(), "{words:?} says {said}");
        assert_eq!(said, "", "{words:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        let words = told.split(|letter: char| letter.is_whitespace() || letter == '│');
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }
}

/// Every file below a folder, and what it holds.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push((path.clone(), fs::read(path).unwrap())),
            }
        }
    }
    files.sort();
    files
}

/// Sees that all that a site's manifest lists and its pages name is there. Returns how many files were named.
fn is_whole(site: &Path) -> usize {
    let manifest = Manifest::read(site).unwrap();
    let mut named = 0;
    for made in &manifest.files {
        let path = site.join(&made.file);
        assert!(path.is_file(), "{}", made.file);
        if path.extension().is_none_or(|end| end != "html") {
            continue;
        }
        let html = Html::parse_document(&fs::read_to_string(&path).unwrap());
        for element in html.select(&Selector::parse("[href], [src]").unwrap()) {
            let of = element.value();
            let file = of.attr("href").or(of.attr("src")).unwrap_or_default();
            let file = file.split(['#', '?']).next().unwrap_or_default();
            if file.is_empty() || file.contains(':') {
                continue;
            }
            let there = path.parent().unwrap().join(file);
            let is_there = there.is_file() || there.join("index.html").is_file();
            assert!(is_there, "{} names {file}", made.file);
            named += 1;
        }
    }
    named
}

#[test]
fn from_nothing_to_a_site_in_four_commands() {
    let desk = Desk::new();
    let said = desk.says("", &["new", "river"]);
    for line in [
        "    cd river\n",
        "    plugboard check ",
        "    plugboard build ",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let said = desk.says("river", &["check"]);
    assert!(said.ends_with("river: nothing wrong (en)\n"), "{said}");
    let said = desk.says("river", &["finding", "#"]);
    assert!(said.contains("each of the 2 shared interests"), "{said}");
    let said = desk.says("", &["build", "river"]);
    assert!(
        said.starts_with("river: site made in river/site;"),
        "{said}"
    );
    assert!(is_whole(&desk.at("river/site")) > 20);
    let before = contents(&desk.at("river/site"));
    desk.says("river", &["build"]);
    assert!(before == contents(&desk.at("river/site")));
    let said = desk.says("river", &["archive", "2026-11-28"]);
    assert!(
        said.contains("archive/river-2026-11-28 is a frozen copy"),
        "{said}"
    );
}

#[test]
fn a_story_is_begun_where_nothing_is_and_called_as_its_folder() {
    let desk = Desk::new();
    desk.says("", &["new", "mine", "--from", "tokyo-first"]);
    let said = desk.says("", &["check", "mine"]);
    assert!(said.contains("mine: nothing wrong (en, fr, ja)"), "{said}");
    desk.says("", &["new", "copy", "--from", "mine"]);
    let text = fs::read_to_string(desk.at("copy/story.json")).unwrap();
    assert!(text.contains("\"id\": \"copy\"") && text.contains("\"schema/story.schema.json\""));
    desk.says("", &["check", "copy"]);
    // Neither a name that is no id nor the folder that one stands in is in the way.
    desk.says("", &["new", "Côte d’Azur"]);
    desk.says("", &["check", "Côte d’Azur"]);
    desk.says("", &["new", "New England", "--from", "tokyo-first"]);
    desk.says("", &["check", "New England"]);
    fs::create_dir(desk.at("here")).unwrap();
    desk.says("here", &["new", "."]);
    desk.says("here", &["check"]);
    desk.says("here", &["check", "."]);
    fs::create_dir(desk.at("full")).unwrap();
    fs::write(desk.at("full/notes.txt"), "mine").unwrap();
    let before = contents(desk.folder.path());
    for (words, says) in [
        (
            &["new", "full"][..],
            "full holds something already: notes.txt",
        ),
        (&["new", "full/notes.txt"], "is a file"),
        (&["new", "full/notes.txt/story"], "nothing is left of it"),
        (
            &["new", "fresh", "--from", "tokio-first"],
            "did you mean “tokyo-first”?",
        ),
        (&["new", "fresh", "--from", "nowhere"], "There are blank, "),
        (&["new"], "<DIR>"),
    ] {
        let told = desk.refuses("", words);
        assert!(told.contains(says), "{words:?}: {told}");
    }
    assert!(before == contents(desk.folder.path()));
    assert!(!desk.at("fresh").exists());
}

#[test]
fn no_story_is_taken_for_another() {
    let desk = Desk::new();
    for words in [&["check"][..], &["build"], &["finding", "#"], &["archive"]] {
        let told = desk.refuses("", words);
        assert!(told.contains("there is no story here"), "{words:?}: {told}");
        assert!(
            told.contains("`plugboard new my-story` begins one"),
            "{told}"
        );
    }
    desk.says("", &["new", "one"]);
    desk.says("", &["new", "two"]);
    // Where one stands goes before the variable, and what is typed before both.
    let said = |stands: &str, words: &[&str]| {
        let output = desk
            .command(stands, words)
            .env("PLUGBOARD_STORY", desk.at("two"))
            .output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    };
    assert!(said("", &["check"]).ends_with("two: nothing wrong (en)\n"));
    assert!(said("one", &["check"]).ends_with("one: nothing wrong (en)\n"));
    assert!(said("one", &["check", "../two"]).ends_with("two: nothing wrong (en)\n"));
}

#[test]
fn what_others_have_put_into_a_folder_stays() {
    let desk = Desk::new();
    desk.says("", &["new", "river"]);
    fs::create_dir_all(desk.at("full/photos")).unwrap();
    fs::write(desk.at("full/photos/1.jpg"), "mine").unwrap();
    fs::write(desk.at("file"), "mine").unwrap();
    let before = contents(desk.folder.path());
    for (output, says) in [
        (
            "full",
            "full holds photos, which is no part of a site made here",
        ),
        ("river", "river holds schema, which"),
        (".", ". holds file, which"),
        ("file", "file is no folder"),
        ("file/site", "file/site"),
        ("/proc/version/site", "name a folder with -o"),
    ] {
        let told = desk.refuses("", &["build", "river", "-o", output]);
        assert!(told.contains(says), "{output}: {told}");
        assert!(told.contains("help: name a"), "{output}: {told}");
    }
    assert!(before == contents(desk.folder.path()));
    // A story with a fault does not take an earlier site away.
    desk.says("", &["build", "river", "-o", "public"]);
    let (site, story) = (contents(&desk.at("public")), desk.at("river/story.json"));
    let text = fs::read_to_string(&story).unwrap();
    fs::write(&story, text.replace("in-force", "in force")).unwrap();
    let told = desk.refuses("", &["build", "river", "-o", "public"]);
    assert!(told.contains("“in force”"), "{told}");
    assert!(site == contents(&desk.at("public")));
}

#[test]
fn a_build_that_is_ended_leaves_the_earlier_site_whole() {
    let desk = Desk::new();
    desk.says("", &["new", "mine", "--from", "tokyo-first"]);
    desk.says("", &["new", "small"]);
    desk.says("", &["build", "small", "-o", "public"]);
    let before = contents(&desk.at("public"));
    let mut build = desk.command("", &["build", "mine", "-o", "public"]);
    let mut build = build
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = || {
        let mut entries = fs::read_dir(desk.folder.path()).unwrap().flatten();
        entries.any(|entry| entry.file_name().to_string_lossy().starts_with(".public"))
    };
    while !begun() && build.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    build.kill().unwrap();
    build.wait().unwrap();
    assert!(begun(), "it was ended while it was at work");
    assert!(before == contents(&desk.at("public")));
    desk.says("", &["build", "small", "-o", "public"]);
    assert!(before == contents(&desk.at("public")));
}

#[test]
fn a_language_is_begun_checked_and_spoken() {
    let desk = Desk::new();
    desk.says("", &["new", "river"]);
    let said = desk.says("river", &["words", "new", "pl"]);
    assert!(
        said.starts_with("words/pl.ftl: the English words"),
        "{said}"
    );
    let said = desk.says("river", &["words", "check", "pl"]);
    assert!(
        said.contains("still say the same as in English: language-name, "),
        "{said}"
    );
    let file = desk.at("river/words/pl.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let polish = text.replace("language-name = English", "language-name = Polski");
    fs::write(&file, &polish).unwrap();
    let said = desk.says("river", &["words", "check", "pl"]);
    assert!(!said.contains("language-name"), "{said}");
    let story = desk.at("river/story.json");
    let text = fs::read_to_string(&story).unwrap();
    let title = "\"title\": \"What ties Canada to Britain and the European Union?\"";
    assert!(text.contains(title));
    let told = text.replace(title, &format!("\"languages\": [\"pl\"], {title}"));
    fs::write(&story, told).unwrap();
    let said = desk.says("", &["check", "river"]);
    assert!(said.contains("nothing wrong (pl)"), "{said}");
    fs::write(&file, polish.replace("board-undo = ", "board-unod = ")).unwrap();
    for (stands, words) in [
        ("river", &["words", "check", "pl"][..]),
        ("", &["check", "river"]),
    ] {
        let told = desk.refuses(stands, words);
        assert!(told.contains("did you mean “board-undo”?"), "{told}");
    }
    for (words, says) in [
        (&["words", "new", "pl"][..], "is there already"),
        (
            &["words", "check", "de"],
            "`plugboard words new de` begins it",
        ),
        (&["words", "new", "../x"], "the tag of a language"),
        (
            &["words", "new", "de", "--folder", "story.json"],
            "name a folder",
        ),
    ] {
        let told = desk.refuses("river", words);
        assert!(told.contains(says), "{words:?}: {told}");
    }
}

//! The archive of the newsroom's program, unpacked where there is nothing else.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flate2::read::GzDecoder;
use scraper::{Html, Selector};
use serde_json::Value;
use tempfile::TempDir;

#[path = "../../tests/host/trunk.rs"]
mod trunk;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{told}");
    output
}

/// The program as it has been compiled for the tests: beside this one's own, unless only these tests are compiled.
fn program() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_xtask")).with_file_name("plugboard");
    if !program.is_file() {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--locked", "--workspace", "--bin", "plugboard"]);
        succeeds(cargo.current_dir(root()));
    }
    program
}

/// An archive of that program, with page programs that do nothing.
fn packaged(place: &Path) -> PathBuf {
    let (built, bundle) = (place.join("built"), place.join("bundle"));
    fs::create_dir(&built).unwrap();
    trunk::put_program(&built);
    let mut make = Command::new(program());
    make.arg("bundle").arg(&built).arg("--output").arg(&bundle);
    succeeds(make.current_dir(root()));
    let mut package = Command::new(env!("CARGO_BIN_EXE_xtask"));
    package.arg("package").arg("--program").arg(program());
    package
        .arg("--bundle")
        .arg(&bundle)
        .arg("--output")
        .arg(place.join("package"));
    succeeds(package.current_dir(root()));
    let mut archives = fs::read_dir(place.join("package")).unwrap();
    let archive = archives.next().expect("an archive").unwrap().path();
    assert!(archives.next().is_none(), "nothing half done is left");
    archive
}

/// An empty folder with what is in the archive.
fn unpacked(archive: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut files = tar::Archive::new(GzDecoder::new(fs::File::open(archive).unwrap()));
    files.unpack(folder.path()).unwrap();
    folder
}

#[test]
fn the_archive_alone_makes_a_site() {
    let place = tempfile::tempdir().unwrap();
    let archive = packaged(place.path());
    let name = archive.file_name().unwrap().to_string_lossy().into_owned();
    let name = name.strip_suffix(".tar.gz").expect("a tar").to_owned();
    assert!(name.starts_with("plugboard-0.") && name.contains(std::env::consts::ARCH));
    let folder = unpacked(&archive);
    let here = folder.path().join(&name);
    for (file, says) in [
        ("README.md", "plugboard new my-story"),
        ("docs/your-own-story.md", "plugboard serve my-story --open"),
        ("docs/story-files.md", "{#SET}"),
        ("docs/workbooks.md", "Headers are the contract"),
        ("docs/embedding.md", "data-plugboard"),
        ("docs/hosting.md", "Cache-Control"),
        ("LICENSE-MIT", "WITHOUT WARRANTY OF ANY KIND"),
        ("LICENSE-APACHE", "Apache License"),
        ("THIRD-PARTY.txt", "\nserde 1."),
    ] {
        let text = fs::read_to_string(here.join(file)).unwrap();
        assert!(text.contains(says), "{file}");
    }
    // What it was made of is gone.
    drop(place);
    let program = here.join("plugboard");
    let mode = fs::metadata(&program).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
    let run = |words: &[&str]| {
        let mut command = Command::new(&program);
        command.args(words).current_dir(folder.path()).env_clear();
        let output = succeeds(command.env("PATH", "").env("HOME", ""));
        String::from_utf8(output.stdout).unwrap()
    };
    let said = run(&["new", "mine", "--from", "tokyo-first"]);
    assert!(said.contains("cd mine"), "{said}");
    assert!(run(&["check", "mine"]).contains("nothing wrong (en, fr, ja)"));
    run(&["new", "river"]);
    for story in ["mine", "river"] {
        run(&["build", story, "--address", "https://daily.example/board/"]);
        is_whole(&folder.path().join(story).join("site"));
    }
}

/// Sees that a site has all that its manifest lists and its pages name, programs among them.
fn is_whole(site: &Path) {
    let manifest = fs::read(site.join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let files = manifest["files"].as_array().unwrap();
    let of_kind = |kind: &str| files.iter().filter(|file| file["kind"] == kind).count();
    assert_eq!(of_kind("program"), 2);
    assert!(of_kind("page") > 4 && of_kind("script") >= 3 && of_kind("styles") == 3);
    for file in files {
        let path = site.join(file["file"].as_str().unwrap());
        let content = fs::read(&path).unwrap_or_else(|_| panic!("{}", path.display()));
        match file["kind"].as_str().unwrap() {
            // The checkout may keep real ones, which are far larger.
            "program" => assert!(content.starts_with(b"\0asm") && content.len() < 20_000),
            "page" => {
                let html = Html::parse_document(&String::from_utf8(content).unwrap());
                let loads = "link[rel=stylesheet], link[rel=preload], script[src]";
                for element in html.select(&Selector::parse(loads).unwrap()) {
                    let of = element.value();
                    let file = of.attr("href").or(of.attr("src")).unwrap();
                    let there = path.parent().unwrap().join(file);
                    assert!(there.is_file(), "{} names {file}", path.display());
                }
            }
            _ => {}
        }
    }
}

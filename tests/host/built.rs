//! The site as the build makes it, of a program that does nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::*;
use miette::Diagnostic;
use plugboard::site::{Bundle, BundleError, Kind, Manifest, Page, Parts, Site, When, build};
use plugboard::story::Story;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::pages::{ADDRESS, attribute, text};
use crate::stories::{EN, real, small};
use crate::trunk::put_program;

/// What is the same for every story, around programs that do nothing.
pub fn bundle() -> Bundle {
    let built = tempfile::tempdir().unwrap();
    put_program(built.path());
    Bundle::make(parts(built.path())).unwrap()
}

fn parts(built: &Path) -> Parts<'_> {
    Parts {
        built,
        styles: Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/static/styles/index.css"
        )),
        faces: None,
        stories: Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/static/stories")),
    }
}

fn built(story: &Story, address: Option<&str>) -> (TempDir, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let notes = build_in(folder.path(), &bundle(), story, address);
    (folder, notes)
}

fn build_in(folder: &Path, bundle: &Bundle, story: &Story, address: Option<&str>) -> Vec<String> {
    let site = Site {
        address: address.map(|address| address.parse().unwrap()),
        ..Site::new(bundle, folder)
    };
    build(story, site).unwrap()
}

/// Every file of a site, relative to it, without compressed twins.
fn files(site: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![site.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_none_or(|end| end != "br" && end != "gz")
            {
                files.push(path);
            }
        }
    }
    files
}

#[test]
fn every_page_of_every_language_is_there_and_so_is_all_that_it_loads() {
    let story = real();
    let (site, _) = built(&story, None);
    let told = story.edition(EN).seed;
    for (language, folder) in [("en", ""), ("fr", "fr"), ("ja", "ja")] {
        for page in Page::all(&story.edition(EN)) {
            let path = site.path().join(folder).join(page.file(&told));
            let html = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}", path.display()));
            let html = Html::parse_document(&html);
            // What is taken into another page has no head of its own.
            if page != Page::Rest {
                let lang = attribute(&html, "html", "lang");
                assert_eq!(lang.as_deref(), Some(language), "{}", path.display());
            }
            let loading = Selector::parse("link[rel=stylesheet], link[rel=preload], script[src]");
            for element in html.select(&loading.unwrap()) {
                let of = element.value();
                let file = of.attr("href").or(of.attr("src")).unwrap();
                let loaded = path.parent().unwrap().join(file);
                assert!(loaded.is_file(), "{} loads {file}", path.display());
            }
        }
        for file in ["data.csv", "data.json", "citation.bib", "citation.json"] {
            assert!(site.path().join(folder).join(file).is_file(), "{file}");
        }
    }
    for file in files(site.path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let raw = name.starts_with("plugboard-page");
        assert!(!raw, "{name} is Trunk's");
    }
}

#[test]
fn the_manifest_says_what_was_made_and_who_loads_it() {
    let (site, _) = built(&real(), Some(ADDRESS));
    let manifest = Manifest::read(site.path()).unwrap();
    let mut listed: Vec<PathBuf> = manifest
        .files
        .iter()
        .map(|made| site.path().join(&made.file))
        .collect();
    listed.push(site.path().join(Manifest::FILE));
    listed.sort();
    let mut there = files(site.path());
    there.sort();
    assert_eq!(listed, there);
    let mut pages = 0;
    for made in &manifest.files {
        let path = site.path().join(&made.file);
        let twin = |ending: &str| {
            let mut name = path.clone().into_os_string();
            name.push(ending);
            Path::new(&name).is_file()
        };
        assert_eq!(
            (twin(".br"), twin(".gz")),
            (made.twins, made.twins),
            "{}",
            made.file
        );
        assert_eq!(
            made.kind == Kind::Page,
            made.page.is_some(),
            "{}",
            made.file
        );
        for file in made.loads.values().flatten() {
            let loaded = site.path().join(file);
            assert!(loaded.is_file(), "{} loads {file}", made.file);
            // A page of words is in its reader's language.
            if file.ends_with(".html") {
                assert_eq!(loaded.parent(), path.parent(), "{} loads {file}", made.file);
            }
        }
        if made.kind != Kind::Page {
            continue;
        }
        pages += 1;
        let html = Html::parse_document(&fs::read_to_string(&path).unwrap());
        let tags = |selector: &str, name: &str| -> Vec<String> {
            let selector = Selector::parse(selector).unwrap();
            let tags = html
                .select(&selector)
                .map(|tag| tag.value().attr(name).unwrap());
            tags.map(|file| file.trim_start_matches("../").to_owned())
                .collect()
        };
        let first_view = made
            .loads
            .get(&When::FirstView)
            .cloned()
            .unwrap_or_default();
        assert_eq!(
            tags("link[rel=stylesheet]", "href"),
            first_view,
            "{}",
            made.file
        );
        let mut at_once = tags("link[rel=preload]", "href");
        at_once.extend(tags("script[src]", "src"));
        let looked = made.loads.get(&When::Looked).cloned().unwrap_or_default();
        assert_eq!(at_once, looked, "{}", made.file);
        // The program comes when it is needed.
        let live = made.loads.get(&When::Live).cloned().unwrap_or_default();
        assert_eq!(at_once.is_empty(), live.is_empty(), "{}", made.file);
        assert!(
            at_once.iter().all(|file| !live.contains(file)),
            "{}",
            made.file
        );
    }
    assert_eq!(
        pages,
        3 * Page::all(&real().edition(crate::stories::EN)).len()
    );
}

#[test]
fn a_page_with_a_board_has_its_sheet_in_itself_and_the_policy_lets_it() {
    let (site, _) = built(&small(), None);
    let read = |file: &str| fs::read_to_string(site.path().join(file)).unwrap();
    let style = Selector::parse("head > style").unwrap();
    let sheets = |file: &str| -> Vec<String> {
        let html = Html::parse_document(&read(file));
        html.select(&style)
            .map(|sheet| sheet.text().collect())
            .collect()
    };
    let [sheet] = &sheets("index.html")[..] else {
        panic!("a page has one sheet in itself");
    };
    let digest = BASE64_STANDARD.encode(Sha256::digest(sheet));
    let policy = format!("style-src 'self' 'sha256-{digest}'");
    assert!(read("_headers").contains(&policy), "{policy}");
    assert_eq!(sheets("sources.html"), Vec::<String>::new());
}

#[test]
fn only_with_an_address_are_there_answers_that_need_one() {
    let (site, notes) = built(&small(), None);
    assert!(!site.path().join("oembed").exists());
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("--address https:"), "{notes:?}");
    let (site, notes) = built(&small(), Some(ADDRESS));
    assert!(site.path().join("oembed/index.json").is_file());
    assert!(site.path().join("oembed/first.json").is_file());
    assert_eq!(notes, Vec::<String>::new());
}

#[test]
fn without_a_program_there_is_no_bundle() {
    let empty = tempfile::tempdir().unwrap();
    for built in [empty.path(), &empty.path().join("nowhere")] {
        let error = Bundle::make(parts(built)).err().expect("it has no program");
        assert!(matches!(error, BundleError::NoProgram { .. }), "{error}");
        let mend = error.help().expect("a mend").to_string();
        assert_eq!(mend, "run `cargo xtask build`");
    }
}

#[test]
fn a_bundle_that_was_kept_makes_the_same_site() {
    let (place, made) = (tempfile::tempdir().unwrap(), bundle());
    let kept = place.path().join("some/where/kept");
    fs::create_dir_all(kept.parent().unwrap()).unwrap();
    // As a program carries it, after bytes of its own.
    made.write(&kept).unwrap();
    let carried = [b"a program".to_vec(), fs::read(&kept).unwrap()].concat();
    fs::write(&kept, carried).unwrap();
    let opened = Bundle::open(&kept).unwrap().expect("it is there");
    let stories = opened.stories().unwrap();
    let names: Vec<&str> = stories["tokyo-first"].iter().map(|file| &*file.0).collect();
    assert_eq!(names, ["context.json", "evidence.json", "story.json"]);
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/static/stories/tokyo-first/story.json"
    );
    assert!(stories["tokyo-first"][2].1 == fs::read(file).unwrap());
    let story = small();
    let sites = [&made, &opened].map(|bundle| {
        let folder = tempfile::tempdir().unwrap();
        build_in(folder.path(), bundle, &story, None);
        folder
    });
    let contents = |site: &TempDir| -> BTreeMap<PathBuf, Vec<u8>> {
        let files = files(site.path()).into_iter().map(|file| {
            let content = fs::read(&file).unwrap();
            (file.strip_prefix(site.path()).unwrap().to_owned(), content)
        });
        files.collect()
    };
    assert!(contents(&sites[0]).len() > 10);
    assert!(contents(&sites[0]) == contents(&sites[1]));
    fs::write(&kept, "a program").unwrap();
    assert!(Bundle::open(&kept).unwrap().is_none(), "it carries nothing");
}

#[test]
fn without_twins_nothing_else_is_missing() {
    let (bundle, story) = (bundle(), small());
    let folders = [true, false].map(|twins| {
        let folder = tempfile::tempdir().unwrap();
        let site = Site {
            twins,
            ..Site::new(&bundle, folder.path())
        };
        build(&story, site).unwrap();
        folder
    });
    let names = |folder: &TempDir| -> BTreeSet<PathBuf> {
        let files = files(folder.path()).into_iter();
        files
            .map(|file| file.strip_prefix(folder.path()).unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&folders[0]), names(&folders[1]));
    assert!(folders[0].path().join("index.html.br").is_file());
    assert!(!folders[1].path().join("index.html.br").exists());
    let manifest = Manifest::read(folders[1].path()).unwrap();
    assert!(manifest.files.iter().all(|made| !made.twins));
}

#[test]
fn the_same_program_makes_the_site_of_any_story() {
    let (one, _) = built(&small(), None);
    let (other, _) = built(&real(), None);
    let wasm = |site: &TempDir| {
        let mut names: Vec<String> = files(site.path())
            .iter()
            .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".wasm"))
            .collect();
        names.sort();
        names
    };
    assert_eq!(wasm(&one).len(), 2);
    assert_eq!(wasm(&one), wasm(&other));
    let page = fs::read_to_string(one.path().join("index.html")).unwrap();
    assert_eq!(text(&Html::parse_document(&page), "h1"), "A test");
}

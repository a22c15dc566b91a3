//! What the fuzzer has found worth keeping, run again without it.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../../fuzz/trials.rs"]
pub mod trials;

fn replay(target: &str, trial: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    for file in files {
        println!("{}", file.display());
        trial(&fs::read(file).expect("a file of the corpus"));
    }
}

#[test]
fn the_corpus_of_stories_breaks_nothing() {
    replay("story", trials::story);
}

#[test]
fn the_corpus_of_links_breaks_nothing() {
    replay("link", trials::link);
}

#[test]
fn the_corpus_of_bytes_breaks_nothing() {
    replay("postcard", trials::postcard);
}

//! Gathers the languages of the interface: every file of `static/words` is one, and is built in.
//!
//! Cargo looks at the whole folder before it builds, so a new file is seen as soon as it is there; a macro that
//! reads a folder would be run again only once some Rust has changed.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

const FOLDER: &str = "static/words";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let folder = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut files: Vec<_> = fs::read_dir(Path::new(&folder).join(FOLDER))?
        .map(|file| file.map(|file| file.path()))
        .collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    let mut list = String::from("&[\n");
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        // The place is named at compile time, so that what is built in is never another checkout's.
        let text = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{FOLDER}/\", {name:?})");
        writeln!(list, "({name:?}, include_str!({text})),").map_err(io::Error::other)?;
    }
    list += "]\n";
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("words.rs"), list)
}

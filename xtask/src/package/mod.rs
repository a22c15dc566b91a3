//! The newsroom's program for this machine, with all that it carries, in an archive.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use flate2::{Compression, GzBuilder};
use tar::{Builder, Header};

use crate::run::{Program, quiet, root, say};
use crate::{build, host, licences, npm};

/// One screen for whoever opens the archive.
const README: &str = include_str!("README.md");

const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// What the README leads to, in the folder `docs`.
const GUIDES: [(&str, &str); 5] = [
    (
        "your-own-story.md",
        include_str!("../../../docs/your-own-story.md"),
    ),
    (
        "story-files.md",
        include_str!("../../../docs/story-files.md"),
    ),
    ("workbooks.md", include_str!("../../../docs/workbooks.md")),
    ("embedding.md", include_str!("../../../docs/embedding.md")),
    ("hosting.md", include_str!("../../../docs/hosting.md")),
];

/// The program's name.
const NAME: &str = "plugboard";

/// The profile that it is compiled with.
const PROFILE: &str = "newsroom";

/// When every file in the archive was changed, in seconds since 1970: the same files are the same archive.
const CHANGED: u64 = 946_684_800;

/// How to make the archive.
#[derive(Args, Debug)]
pub struct Options {
    /// Take this program rather than one that is compiled for others' machines
    #[arg(long, value_name = "FILE", hide = true)]
    program: Option<PathBuf>,
    /// Let it carry this file rather than what is built now
    #[arg(long, value_name = "FILE", hide = true)]
    bundle: Option<PathBuf>,
    /// The folder to put the archive into; else it is target/package
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Makes the archive. Returns its file.
///
/// # Errors
/// If something does not compile, or the archive cannot be written.
pub fn package(options: Options) -> Result<PathBuf> {
    let (bundle, fonts) = match options.bundle {
        Some(bundle) => (bundle, None),
        None => {
            build::build_programs()?;
            (build::bundle(), Some(npm::fonts()?))
        }
    };
    let program = options.program.map_or_else(program, Ok)?;
    let target = target()?;
    let licences = licences::third_parties(&target, fonts.as_deref())?;
    let name = format!("{NAME}-{}-{target}", env!("CARGO_PKG_VERSION"));
    let folder = options
        .output
        .unwrap_or_else(|| root().join("target/package"));
    let archive = folder.join(format!("{name}.tar.gz"));
    write(&archive, &name, &[&program, &bundle], &licences)
        .with_context(|| format!("{} cannot be written", archive.display()))?;
    say(&format!(
        "the newsroom's program is in {}, {} MB",
        archive.display(),
        fs::metadata(&archive)?.len().div_ceil(1_000_000)
    ));
    Ok(archive)
}

/// The compiled program, which carries nothing yet.
fn program() -> Result<PathBuf> {
    say("compiling the newsroom's program for others' machines (minutes the first time)");
    Program::cargo()
        .args(["build", "--locked", "--package", NAME, "--bin", NAME])
        .args(["--profile", PROFILE])
        .args(quiet())
        .run()?;
    // Every profile has its folder beside the others.
    let folder = host::folder()?;
    let folders = folder
        .parent()
        .context("a profile's folder stands in another")?;
    let file = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    Ok(folders.join(PROFILE).join(file))
}

/// What machines the program is for, as rustc calls them.
fn target() -> Result<String> {
    let says = Program::new("rustc").args(["-vV"]).output();
    let says = says.context("rustc does not say what it compiles for; see that it is on PATH")?;
    let host = says.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host
        .context("rustc does not say what it compiles for")?
        .to_owned())
}

/// Writes the archive: always the same for the same files. The program is the first of the parts, and carries what
/// comes after it at its end.
fn write(archive: &Path, name: &str, parts: &[&Path], licences: &str) -> io::Result<()> {
    let folder = archive.parent().map_or(Ok(()), fs::create_dir_all);
    folder?;
    let unfinished = archive.with_extension("unfinished");
    let file = BufWriter::new(File::create(&unfinished)?);
    let gzip = GzBuilder::new().mtime(0).write(file, Compression::best());
    let mut tar = Builder::new(gzip);
    let mut put = |file: &str, mode: u32, content: &[u8]| {
        let mut header = Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(mode);
        header.set_mtime(CHANGED);
        tar.append_data(&mut header, format!("{name}/{file}"), content)
    };
    put("README.md", 0o644, README.as_bytes())?;
    for (file, text) in LICENCES {
        put(file, 0o644, text.as_bytes())?;
    }
    for (file, text) in GUIDES {
        put(&format!("docs/{file}"), 0o644, text.as_bytes())?;
    }
    put("THIRD-PARTY.txt", 0o644, licences.as_bytes())?;
    let mut program = Vec::new();
    for part in parts {
        program.extend(fs::read(part)?);
    }
    put(
        &format!("{NAME}{}", std::env::consts::EXE_SUFFIX),
        0o755,
        &program,
    )?;
    tar.into_inner()?.finish()?.flush()?;
    fs::rename(&unfinished, archive)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn the_same_files_are_the_same_archive() {
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name);
        fs::write(at("program"), "first ").unwrap();
        fs::write(at("bundle"), "second").unwrap();
        let parts = [&*at("program"), &*at("bundle")];
        let archives = ["a/x.tar.gz", "b/y.tar.gz"].map(|archive| {
            write(&at(archive), "plugboard-0", &parts, "licences").unwrap();
            fs::read(at(archive)).unwrap()
        });
        assert!(archives[0] == archives[1]);
        let mut tar = tar::Archive::new(GzDecoder::new(&*archives[0]));
        let mut entries = tar.entries().unwrap().map(Result::unwrap);
        let is_program = |path: &Path| path.file_stem().is_some_and(|name| name == NAME);
        let mut program = entries.find(|entry| is_program(&entry.path().unwrap()));
        let mut text = String::new();
        let program = program.as_mut().expect("the program");
        program.read_to_string(&mut text).unwrap();
        assert_eq!(text, "first second");
        assert_eq!(fs::read_dir(at("a")).unwrap().count(), 1);
    }
}

//! A Rust toolchain for wasm32: rustup's where it has or can download the target, else Debian's with
//! the standard library built from Debian's own source.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::run::{Program, find, root, say};
use crate::{debian, pins};

/// The target's name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where what is compiled for it stands, from the checkout's folder.
pub const TARGET_FOLDER: &str = "target/wasm";

/// How long rustup may take where there is another way than its downloads.
const PATIENCE: Duration = Duration::from_secs(60);

/// What would lead Debian's compiler astray: what rustup and the outer cargo set for another
/// compiler, and flags that would take the place of ours.
const NOT_FOR_DEBIAN: &[&str] = &[
    "RUSTUP_TOOLCHAIN",
    "LD_LIBRARY_PATH",
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
];

/// Where cargo takes the flags for the page from.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Where a panic happened is the builder's own paths, which readers would download: 3 KB of them.
/// Stable Rust takes this flag with RUSTC_BOOTSTRAP only.
const NO_LOCATIONS: &str = "-Zlocation-detail=none";

/// What code and data refer to is told from what the linker leaves of it. wasm-opt warns of that, which it copies and
/// does not keep true; nobody reads it after wasm-opt.
const REFERENCES: &str = "-Clink-arg=--emit-relocs";

/// What compiles for the browser.
pub enum Toolchain {
    /// The developer's own.
    Own {
        /// Whether the standard library's source is there too, to be built for size.
        source: bool,
    },
    /// Debian's, which builds the standard library for size.
    Debian {
        /// The link by which the linker is called.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// The toolchain of this machine, installed if need be.
    ///
    /// # Errors
    /// If neither way is open.
    pub fn prepare() -> Result<Toolchain> {
        if has_target() && has_source() {
            return Ok(Toolchain::Own { source: true });
        }
        if debian::has(pins::DEBIAN_WASM) {
            return debian_toolchain();
        }
        if has_target() || rustup_adds(&["target", "add", TARGET]) && has_target() {
            return Ok(Toolchain::own());
        }
        if debian::is_here() {
            let why = "they compile for wasm32 without rustup's downloads";
            debian::install(pins::DEBIAN_WASM, why)?;
            return debian_toolchain();
        }
        bail!(
            "nothing here compiles for {TARGET}; run `rustup target add {TARGET}`, then this again"
        );
    }

    /// The developer's own toolchain, which has the target; with the source where rustup can have it.
    fn own() -> Toolchain {
        let source = has_source() || rustup_adds(&["component", "add", "rust-src"]) && has_source();
        if !source {
            say(
                "going on with the standard library as it is shipped, which makes the page larger; `rustup component add rust-src` mends that",
            );
        }
        Toolchain::Own { source }
    }

    /// How the page is compiled, in a line.
    pub fn description(&self) -> &'static str {
        match self {
            Toolchain::Own { source: true } => {
                "the page is compiled by your own toolchain, with the standard library built for size"
            }
            Toolchain::Own { source: false } => "the page is compiled by your own toolchain",
            Toolchain::Debian { .. } => {
                "the page is compiled by Debian's, with the standard library built for size"
            }
        }
    }

    /// A program with what this toolchain needs around it, and these folders first on its PATH.
    /// Nothing of it reaches the host's builds.
    ///
    /// # Errors
    /// If a folder's name cannot stand in a PATH.
    pub fn around(&self, program: Program, path: &[&Path]) -> Result<Program> {
        let program = program.env("CARGO_TARGET_DIR", root().join(TARGET_FOLDER));
        let path = path.iter().copied();
        match self {
            Toolchain::Own { source: false } => Ok(program
                .path(path)?
                .env("RUSTC_BOOTSTRAP", "1")
                .env(FLAGS, format!("{NO_LOCATIONS} {REFERENCES}"))),
            Toolchain::Own { source: true } => Ok(small_std(program.path(path)?)),
            Toolchain::Debian { linker } => {
                let program = NOT_FOR_DEBIAN
                    .iter()
                    .fold(program, |program, name| program.without_env(name));
                let program = program
                    .path(path.chain([Path::new("/usr/bin")]))?
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                Ok(small_std(program))
            }
        }
    }

    /// This toolchain's cargo.
    ///
    /// # Errors
    /// As [`Toolchain::around`].
    pub fn cargo(&self) -> Result<Program> {
        match self {
            Toolchain::Own { .. } => self.around(Program::cargo(), &[]),
            Toolchain::Debian { .. } => self.around(Program::new("/usr/bin/cargo"), &[]),
        }
    }

    /// This toolchain's clippy, installed if need be.
    ///
    /// # Errors
    /// If it cannot be installed.
    pub fn clippy(&self) -> Result<Program> {
        match self {
            // Lints need no standard library of our own.
            Toolchain::Own { .. } => {
                let shipped = Toolchain::Own { source: false };
                Ok(shipped.cargo()?.args(["clippy"]))
            }
            Toolchain::Debian { .. } => {
                debian::install(
                    pins::DEBIAN_CLIPPY,
                    "the page is linted for the browser too",
                )?;
                // By its path: cargo would look among rustup's programs first.
                let clippy = Program::new("/usr/bin/cargo-clippy").args(["clippy"]);
                self.around(clippy, &[])
            }
        }
    }
}

/// Builds the standard library for size along with the page, and panics that stop at once: a tenth of
/// all bytes. Stable Rust takes these flags with RUSTC_BOOTSTRAP only.
fn small_std(program: Program) -> Program {
    let flags = format!("-Zunstable-options -Cpanic=immediate-abort {NO_LOCATIONS} {REFERENCES}");
    program
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(FLAGS, flags)
}

fn has_target() -> bool {
    let arguments = ["--print", "target-libdir", "--target", TARGET];
    let Some(folder) = Program::new("rustc").args(arguments).output() else {
        return false;
    };
    let mut files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

fn has_source() -> bool {
    let root = Program::new("rustc").args(["--print", "sysroot"]).output();
    let lock = "lib/rustlib/src/rust/library/Cargo.lock";
    root.is_some_and(|root| Path::new(&root).join(lock).exists())
}

/// Asks rustup for what a build for the browser needs; whether it could be had.
fn rustup_adds(what: &[&str]) -> bool {
    if find("rustup").is_none() {
        return false;
    }
    say(&format!("asking rustup: {}", what.join(" ")));
    let rustup = Program::new("rustup").args(what.iter().copied());
    let asked = if debian::is_here() {
        rustup.run_within(PATIENCE)
    } else {
        rustup.run()
    };
    if let Err(error) = &asked {
        say(&format!("rustup could not download it: {error:#}"));
    }
    asked.is_ok()
}

/// lld takes the kind of linker that it is from the name that it is called by.
fn debian_toolchain() -> Result<Toolchain> {
    let program = Path::new("/usr/bin").join(pins::DEBIAN_LINKER);
    let linker = root().join("target/tools/bin/wasm-ld");
    #[cfg(unix)]
    if fs::read_link(&linker).ok().as_ref() != Some(&program) {
        // It may be there and lead to a version that is gone.
        let _ = fs::remove_file(&linker);
        fs::create_dir_all(linker.parent().context("it stands in a folder")?)
            .and_then(|()| std::os::unix::fs::symlink(&program, &linker))
            .context(
                "the link to the linker cannot be made; remove target/tools, then run this again",
            )?;
    }
    Ok(Toolchain::Debian { linker })
}

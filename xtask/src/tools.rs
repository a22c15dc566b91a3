//! Tools that cargo compiles. They go to a folder of their own version under cargo's home, so that
//! every checkout shares them and nobody's own version is touched. All are built without optimisation and without
//! debug information: they are there in half the time, and what they do takes a second either way.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::pins;
use crate::run::{Program, find, quiet, say};

/// A tool from the crates' registry.
pub struct Tool {
    /// The crate.
    pub package: &'static str,
    /// The program in it.
    pub program: &'static str,
    /// What it is for.
    pub does: &'static str,
    /// The exact version.
    pub version: String,
    /// Whether to use the lock file that came with it.
    pub locked: bool,
    /// Whether to leave out its usual features: what they add is for downloads, and nothing is downloaded.
    pub bare: bool,
}

/// The bundler.
pub fn trunk() -> Tool {
    let version = pins::TRUNK.to_owned();
    Tool {
        package: "trunk",
        program: "trunk",
        does: "bundles the page",
        version,
        locked: true,
        bare: true,
    }
}

/// The generator of the program's JavaScript, as Cargo.lock asks for it.
pub fn wasm_bindgen() -> Result<Tool> {
    let lock =
        fs::read_to_string("Cargo.lock").context("Cargo.lock is missing; restore it with git")?;
    let version = pins::wasm_bindgen(&lock)
        .context("Cargo.lock names no wasm-bindgen; restore it with git")?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        does: "joins the program to the browser",
        version: version.to_owned(),
        // Its own lock file names crates that a registry may not have yet.
        locked: false,
        bare: true,
    })
}

/// Firefox's driver.
pub fn geckodriver() -> Tool {
    let version = pins::GECKODRIVER.to_owned();
    Tool {
        package: "geckodriver",
        program: "geckodriver",
        does: "drives Firefox",
        version,
        locked: true,
        bare: false,
    }
}

/// Looks at dependencies.
pub fn cargo_deny() -> Tool {
    Tool {
        package: "cargo-deny",
        program: "cargo-deny",
        does: "looks at licences, sources and advisories",
        version: pins::CARGO_DENY.to_owned(),
        locked: true,
        bare: false,
    }
}

/// Builds and runs the fuzzer.
pub fn cargo_fuzz() -> Tool {
    Tool {
        package: "cargo-fuzz",
        program: "cargo-fuzz",
        does: "builds and runs the fuzzer",
        version: pins::CARGO_FUZZ.to_owned(),
        locked: true,
        bare: false,
    }
}

impl Tool {
    /// The folder of the tool's program, installed if need be.
    ///
    /// # Errors
    /// If it cannot be compiled.
    pub fn folder(&self) -> Result<PathBuf> {
        let file = self.file()?;
        Ok(file
            .parent()
            .context("a program stands in a folder")?
            .to_owned())
    }

    /// The tool's program, installed if need be.
    ///
    /// # Errors
    /// If it cannot be compiled.
    pub fn file(&self) -> Result<PathBuf> {
        if let Some(file) = find(self.program)
            && self.is_right(&file)
        {
            return Ok(file);
        }
        let name = format!("{}-{}", self.package, self.version);
        let home = cargo_home()?.join("plugboard").join(name);
        let file = format!("{}{}", self.program, env::consts::EXE_SUFFIX);
        let file = home.join("bin").join(file);
        if !self.is_right(&file) {
            self.install(&home)?;
            if !self.is_right(&file) {
                let (program, version, home) = (self.program, &self.version, home.display());
                bail!("{program} {version} does not start; remove {home} and run this again");
            }
        }
        Ok(file)
    }

    fn is_right(&self, file: &Path) -> bool {
        let says = Program::new(file).args(["--version"]).output();
        says.is_some_and(|says| says.split_whitespace().any(|word| word == self.version))
    }

    /// cargo puts a program in place only when all of it has compiled, so nothing is left half done.
    fn install(&self, home: &Path) -> Result<()> {
        say(&format!(
            "compiling {} {}, which {} (once; some minutes)",
            self.package, self.version, self.does
        ));
        let mut cargo = Program::cargo()
            .args(["install"])
            .args(quiet())
            .args([
                self.package,
                "--version",
                &self.version,
                "--bin",
                self.program,
                "--debug",
                "--force",
                "--root",
            ])
            .args([home])
            .env("CARGO_PROFILE_DEV_DEBUG", "none")
            .env("CARGO_PROFILE_DEV_INCREMENTAL", "false");
        if self.locked {
            cargo = cargo.args(["--locked"]);
        }
        if self.bare {
            cargo = cargo.args(["--no-default-features"]);
        }
        cargo.run().with_context(|| {
            let package = self.package;
            format!("{package} could not be installed; see to the network and a C compiler, then run this again")
        })
    }
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    let home = env::home_dir().context("there is no home folder; set CARGO_HOME")?;
    Ok(home.join(".cargo"))
}

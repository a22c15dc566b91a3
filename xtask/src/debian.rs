//! Debian's and Ubuntu's packages.

use std::sync::Once;

use anyhow::{Context, Result};

use crate::run::{Program, find, say};

/// Whether this machine installs packages with apt.
pub fn is_here() -> bool {
    find("apt-get").is_some() && find("dpkg-query").is_some()
}

/// Whether all of the packages are installed.
pub fn has(packages: &[&str]) -> bool {
    is_here() && missing(packages).is_empty()
}

/// Installs those of the packages that are missing.
///
/// # Errors
/// If apt fails; apt itself leaves nothing half installed.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let missing = missing(packages).join(" ");
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("installing {missing} with apt-get: {why}"));
    update();
    apt_get()
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        // Debian's Rust conflicts with Debian's own rustup package: never take away what a developer has.
        .args(["--no-remove", "-o", "DPkg::Lock::Timeout=120"])
        .args(missing.split(' '))
        .run()
        .with_context(|| {
            format!("run `sudo apt-get install --no-install-recommends {missing}`, then this again")
        })
}

fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let mut missing = packages.to_vec();
    missing.retain(|package| !is_installed(package));
    missing
}

fn is_installed(package: &str) -> bool {
    let status = Program::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]);
    status.output().as_deref() == Some("installed")
}

/// The lists may be missing on a new machine, or name versions that are gone. One source that does not
/// answer is no reason to stop: whether the lists are good enough shows when something is installed.
fn update() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if let Err(error) = apt_get().args(["update", "--quiet"]).run() {
            say(&format!(
                "going on with the package lists that are here: {error:#}"
            ));
        }
    });
}

fn apt_get() -> Program {
    let is_root = Program::new("id").args(["-u"]).output().as_deref() == Some("0");
    let program = if is_root {
        Program::new("apt-get")
    } else {
        Program::new("sudo").args([
            "--non-interactive",
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
        ])
    };
    program.env("DEBIAN_FRONTEND", "noninteractive")
}

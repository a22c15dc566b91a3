//! What npm ships. They go under target/, by version.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::run::{Program, find, root, say};
use crate::{debian, pins};

/// The folder of wasm-opt, installed if need be.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn binaryen() -> Result<PathBuf> {
    if let Some(file) = find("wasm-opt")
        && is_right(&file)
    {
        return Ok(file
            .parent()
            .context("a program stands in a folder")?
            .to_owned());
    }
    let folder = root().join(format!("target/tools/npm/binaryen-{}", pins::BINARYEN));
    let bin = folder.join("node_modules/.bin");
    if !is_right(&bin.join(wasm_opt())) {
        node("wasm-opt is shipped for Node.js")?;
        let package = format!("binaryen@{}", pins::BINARYEN);
        install(&folder, &[package], "wasm-opt")?;
        if !is_right(&bin.join(wasm_opt())) {
            bail!(
                "wasm-opt does not start; remove {} and run this again",
                folder.display()
            );
        }
    }
    Ok(bin)
}

/// The folder of esbuild, installed if need be.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn esbuild() -> Result<PathBuf> {
    let folder = root().join(format!("target/tools/npm/esbuild-{}", pins::ESBUILD));
    let bin = folder.join("node_modules/.bin");
    if !bin.is_dir() {
        node("esbuild is shipped with npm")?;
        let package = format!("esbuild@{}", pins::ESBUILD);
        install(&folder, &[package], "scripts that are small")?;
    }
    Ok(bin)
}

/// The folder of React, installed if need be. A peer of the page is made with it, to measure the page beside; nothing of
/// it is ever shipped.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn react() -> Result<PathBuf> {
    let version = pins::REACT;
    let folder = root().join(format!("target/tools/npm/react-{version}"));
    let modules = folder.join("node_modules");
    if !modules.is_dir() {
        node("React is shipped with npm")?;
        let packages = ["react", "react-dom"].map(|name| format!("{name}@{version}"));
        install(&folder, &packages, "the board in React")?;
    }
    Ok(modules)
}

/// The folder of other people's scripts for pages that frame ours, installed if need be. The tests load
/// them; nothing of them is ever shipped.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn host_scripts() -> Result<PathBuf> {
    let packages: Vec<String> = pins::HOST_SCRIPTS
        .iter()
        .map(|of| (*of).to_owned())
        .collect();
    let name: Vec<String> = packages
        .iter()
        .map(|package| package.replace(['/', '@'], "-"))
        .collect();
    let folder = root().join(format!("target/tools/npm/hosts{}", name.concat()));
    let modules = folder.join("node_modules");
    if !modules.is_dir() {
        node("the tests load other people's scripts from npm")?;
        install(&folder, &packages, "the tests of pages that frame ours")?;
    }
    Ok(modules)
}

/// The folder of Lighthouse, installed if need be.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn lighthouse() -> Result<PathBuf> {
    let folder = root().join(format!("target/tools/npm/lighthouse-{}", pins::LIGHTHOUSE));
    let package = folder.join("node_modules/lighthouse");
    if !package.is_dir() {
        node("Lighthouse is shipped for Node.js")?;
        let named = format!("lighthouse@{}", pins::LIGHTHOUSE);
        install(&folder, &[named], "the report on the built site")?;
    }
    Ok(package)
}

/// The folder of the fonts that social cards are set in, installed if need be.
///
/// # Errors
/// If there is no Node.js and none can be installed, or npm fails.
pub fn fonts() -> Result<PathBuf> {
    let packages = pins::FONTS
        .iter()
        .map(|(name, version)| format!("{name}@{version}"));
    let packages: Vec<String> = packages.collect();
    let versions: Vec<&str> = pins::FONTS.iter().map(|(_, version)| *version).collect();
    let folder = root().join(format!("target/tools/npm/fonts-{}", versions.join("-")));
    if !folder.join("node_modules").is_dir() {
        node("the cards' fonts are shipped with npm")?;
        install(&folder, &packages, "the social cards’ fonts")?;
    }
    Ok(folder.join("node_modules"))
}

/// npm puts files in place one by one, so it fills a folder that becomes the right one only when all
/// of it is there.
fn install(folder: &Path, packages: &[String], what: &str) -> Result<()> {
    let names = packages.join(" ");
    say(&format!("installing {names} with npm, for {what}"));
    let mut unfinished = folder.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    let _ = fs::remove_dir_all(&unfinished);
    fs::create_dir_all(&unfinished).with_context(|| {
        format!(
            "{} cannot be made; see whose folder target/ is",
            unfinished.display()
        )
    })?;
    Program::new(npm())
        .args(["install", "--no-audit", "--no-fund", "--silent"])
        .args(["--ignore-scripts", "--prefix"])
        .args([&unfinished])
        .args(packages)
        .run()
        .with_context(|| {
            format!("{names} could not be installed; see to the network and run this again")
        })?;
    let _ = fs::remove_dir_all(folder);
    fs::rename(&unfinished, folder).with_context(|| {
        format!(
            "{} is in the way; remove it and run this again",
            folder.display()
        )
    })
}

fn is_right(wasm_opt: &Path) -> bool {
    let major = pins::BINARYEN.split('.').next();
    let says = Program::new(wasm_opt).args(["--version"]).output();
    says.is_some_and(|says| says.split_whitespace().nth(2) == major)
}

fn node(why: &str) -> Result<()> {
    let version = || Program::new("node").args(["--version"]).output();
    if version().is_none() || find_npm().is_none() {
        if !debian::is_here() {
            let oldest = pins::NODE;
            bail!(
                "there is no Node.js with npm; install version {oldest} or later and run this again"
            );
        }
        debian::install(pins::DEBIAN_NODE, why)?;
    }
    let version = version().unwrap_or_default();
    if major(&version).is_none_or(|major| major < pins::NODE) {
        let oldest = pins::NODE;
        bail!("Node.js here is {version}; install version {oldest} or later and run this again");
    }
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

fn find_npm() -> Option<PathBuf> {
    // On Windows it is a script, which has another ending than programs.
    if cfg!(windows) {
        Some(PathBuf::from(npm()))
    } else {
        find(npm())
    }
}

const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

const fn wasm_opt() -> &'static str {
    if cfg!(windows) {
        "wasm-opt.cmd"
    } else {
        "wasm-opt"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("unknown"), None);
    }
}

//! Finding the programs that the tests start.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// What to do about anything that is missing.
pub const MEND: &str = "run `cargo xtask setup`";

/// The program that `variable` names, or else the first of this name on PATH.
pub fn find(name: &str, variable: &str) -> Result<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        let named = PathBuf::from(named);
        if named.is_file() {
            return Ok(named);
        }
        bail!(
            "{variable} names {}, which is not there: {MEND}",
            named.display()
        );
    }
    match on_path(name) {
        Some(found) => Ok(found),
        None => bail!("{name} is neither on PATH nor named by {variable}: {MEND}"),
    }
}

/// The first program of this name on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

/// WebKitGTK's test browser, which Debian puts into the library's folder.
pub fn mini_browser() -> Result<PathBuf> {
    let shelves = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(Path::new);
    let mut folders: Vec<PathBuf> = shelves.iter().flat_map(|shelf| folders_in(shelf)).collect();
    folders.extend(shelves.map(Path::to_path_buf));
    folders
        .iter()
        .flat_map(|folder| folders_in(folder))
        .filter(|folder| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .find(|program| program.is_file())
        .ok_or_else(|| anyhow::anyhow!("WebKit's MiniBrowser is not under /usr/lib: {MEND}"))
}

/// The folders directly in a folder, in order; none where there is no such folder.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = folder.read_dir() else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

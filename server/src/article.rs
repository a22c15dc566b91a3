//! The demonstration article, which frames an explainer on another origin.

use std::path::Path;
use std::{fs, io};

/// The address that the article names; it stands for wherever the explainer is.
const ADDRESS: &str = "https://plugboard.example/";

/// Copies the article from one folder into another, with the explainer's real address in it.
///
/// # Errors
/// If a file cannot be read or written.
pub fn copy_article(from: &Path, to: &Path, explainer: &str) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let text = fs::read_to_string(entry.path())?;
        fs::write(to.join(entry.file_name()), text.replace(ADDRESS, explainer))?;
    }
    Ok(())
}

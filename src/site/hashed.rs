use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes a file under a name that changes with its content, so that it may be cached for ever.
///
/// Returns the name: `STEM-0123456789abcdef.EXTENSION`.
pub(super) fn write(
    folder: &Path,
    stem: &str,
    extension: &str,
    content: &[u8],
) -> Result<String, (PathBuf, io::Error)> {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    let name = format!("{stem}-{:016x}.{extension}", hasher.finish());
    let path = folder.join(&name);
    fs::write(&path, content).map_err(|error| (path, error))?;
    Ok(name)
}

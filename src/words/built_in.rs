//! The files of the languages that are built in.

/// The files of `static/words`, by name.
pub(super) static BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The file of a language that is built in.
pub(super) fn built_in(tag: &str) -> Option<&'static str> {
    let mut files = BUILT_IN.iter();
    let found = files.find(|(file, _)| file.strip_suffix(".ftl") == Some(tag));
    found.map(|(_, text)| *text)
}

//! The sheets of styles, each with what it imports, as they are before a story adds its own.

use std::path::Path;

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Targets};

/// One sheet with what it imports.
///
/// # Errors
/// What the parser says, with file and line.
pub(super) fn sheet(index: &Path) -> Result<String, String> {
    let files = FileProvider::new();
    let mut sheet = Bundler::new(&files, None, ParserOptions::default())
        .bundle(index)
        .map_err(|error| error.to_string())?;
    let targets = Targets::from(oldest_browsers());
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| error.to_string())?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(|error| error.to_string())?;
    Ok(printed.code)
}

/// The oldest browsers that get everything: those of early 2023, a release before `:has` was common.
/// Older ones still get the words and the table.
fn oldest_browsers() -> Browsers {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Browsers {
        chrome: version(111, 0),
        edge: version(111, 0),
        firefox: version(113, 0),
        safari: version(16, 4),
        ios_saf: version(16, 4),
        ..Browsers::default()
    }
}

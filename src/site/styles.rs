use std::fmt::Write;
use std::path::Path;

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Targets};

use crate::story::checked::CheckedStory;

/// All styles in one sheet: `static/styles/index.css` with what it imports, and the story's colours.
///
/// # Errors
/// What the parser says, with file and line.
pub(super) fn bundle(index: &Path, story: &CheckedStory) -> Result<String, String> {
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
    Ok(printed.code + &colors(story))
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

/// A partner's colour belongs to the story, and a strict content security policy allows no `style`
/// attributes: so the colours stand in the sheet.
fn colors(story: &CheckedStory) -> String {
    let mut css = String::new();
    for color in story.colors() {
        let (id, light, dark) = (color.partner, color.light, color.dark);
        let _ = write!(css, "[data-hue={id}]{{--light:{light};--dark:{dark}}}");
    }
    css
}

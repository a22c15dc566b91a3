//! The pages that stand where the story has none to show.

use super::{STYLES, script};
use crate::site::escape;

/// Why there is nothing else.
pub(super) enum Alone<'a> {
    /// The story has had faults from the start, which are said here.
    Faulty(&'a str),
    /// It has no such page, or has it no more.
    NoPage(&'a str),
}

/// A page that comes anew as soon as there is something to show.
pub(super) fn page(alone: Alone, version: &str) -> String {
    let (title, said) = match alone {
        Alone::Faulty(said) => ("Nothing to show yet".to_owned(), said.to_owned()),
        Alone::NoPage(path) => {
            let title = format!("There is no page “{path}” in this story");
            let said = format!(
                "<h2>{}</h2><p>It comes up here as soon as there is one. <a href=\"/\">To the story’s first page</a></p>",
                escape(&title)
            );
            (title, said)
        }
    };
    let title = escape(&title);
    // What is said of the story's faults takes this place as they change.
    let script = script(version, true);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{STYLES}\">\n{script}</head>\n\
         <body class=\"alone\">\n<main>{said}</main>\n</body>\n</html>\n"
    )
}

//! What lies over a page that is not the newest, as markup: what is wrong, where, and how to mend it.

use std::path::Path;

use miette::Report;

use crate::site::escape;
use crate::story::Fault;
use crate::story::fault::Place;
use crate::tool::story::Faults;

/// More than these nobody reads in a page; the terminal has them all.
const MOST: usize = 50;

/// More of a line than this, on either side of what a fault is about, hides that. In characters.
const AROUND: usize = 60;

/// What is wrong with the story.
pub(super) fn faulty(report: &Report, is_shown: bool) -> String {
    let Some(faults) = report.downcast_ref::<Faults>() else {
        return box_of(&escape(&report.to_string()), is_shown, &other(report));
    };
    let each = faults.each().take(MOST);
    let list: String = each.map(|(fault, line)| item(fault, line)).collect();
    let more = match faults.each().count().saturating_sub(MOST) {
        0 => String::new(),
        more => format!("<p>And {more} more; the terminal says them all.</p>"),
    };
    let title = sentence(&report.to_string());
    box_of(&title, is_shown, &format!("<ol>{list}</ol>{more}"))
}

/// That something which the story is read from is not there.
pub(super) fn gone(what: &Path, is_shown: bool) -> String {
    let title = escape(&format!("{} is not there", what.display()));
    let rest = "<p>Nothing is lost: as soon as it is back, it is read.</p>";
    box_of(&title, is_shown, rest)
}

fn box_of(title: &str, is_shown: bool, rest: &str) -> String {
    let shown = if is_shown {
        "<p class=\"shown\">Behind this is the last version without a fault.</p>"
    } else {
        ""
    };
    format!("<div class=\"head\"><h2>{title}</h2>{shown}</div><div class=\"rest\">{rest}</div>")
}

fn item(fault: &Fault, [before, about, rest]: [&str; 3]) -> String {
    let Where { said, copied, part } = Where::of(&fault.place);
    let part = match &*part {
        "" => String::new(),
        part => format!(" <code>{}</code>", escape(part)),
    };
    let before = escape(&end_of(before.trim_start()));
    let (about, rest) = (escape(&start_of(about)), escape(&start_of(rest.trim_end())));
    let line = match before.is_empty() && about.is_empty() && rest.is_empty() {
        true => String::new(),
        false => format!("<pre>{before}<mark>{about}</mark>{rest}</pre>"),
    };
    format!(
        "<li><p class=\"what\">{}</p><p class=\"mend\">{}</p>{line}\
         <p class=\"place\"><button type=\"button\" data-copy=\"{}\">{}</button>{part}</p></li>",
        sentence(&fault.what.to_string()),
        sentence(&fault.mend),
        escape(&copied),
        escape(&said),
    )
}

/// A place as people read it, and as their programs go there.
struct Where {
    said: String,
    /// What editors take, or for a cell the box in which spreadsheet programs show its name.
    copied: String,
    /// What stands there.
    part: String,
}

impl Where {
    fn of(place: &Place) -> Where {
        if let Some(cell) = &place.cell {
            let sheet = cell.sheet.replace('\'', "''");
            return Where {
                said: place.to_string(),
                copied: format!("'{sheet}'!{}", cell.name),
                part: cell.header.clone(),
            };
        }
        let address = match place.line {
            0 => place.file.clone(),
            line => format!("{}:{line}:{}", place.file, place.column),
        };
        Where {
            said: address.clone(),
            copied: address,
            part: place.path.clone(),
        }
    }
}

/// What fits in front of what a fault is about.
fn end_of(text: &str) -> String {
    let count = text.chars().count();
    if count <= AROUND {
        return text.to_owned();
    }
    let end: String = text.chars().skip(count - AROUND).collect();
    format!("…{end}")
}

/// What fits behind it.
fn start_of(text: &str) -> String {
    let start: String = text.chars().take(AROUND).collect();
    if start.len() == text.len() {
        start
    } else {
        start + "…"
    }
}

/// What is said after a place begins with a small letter, and here it stands by itself.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    escape(&first.chain(letters).collect::<String>())
}

/// What stands behind an error that has no place in a file, and its mend.
fn other(report: &Report) -> String {
    let causes = report.chain().skip(1).map(ToString::to_string);
    let help = report.help().map(|help| help.to_string());
    let lines = causes.map(|cause| ("what", cause));
    let lines = lines.chain(help.map(|help| ("mend", help)));
    lines
        .map(|(class, line)| format!("<p class=\"{class}\">{}</p>", sentence(&line)))
        .collect()
}

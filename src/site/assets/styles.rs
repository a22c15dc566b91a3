//! The styles that a story adds to the sheets.

use std::fmt::Write;

use crate::story::{Standing, Story};
use crate::words::{Breaks, head};

/// The styles that filter the page of sources, so that its filters need no script. Ids stand in quotes,
/// since one may begin with a digit.
pub(super) fn filters(story: &Story) -> String {
    let mut css = String::new();
    let chosen =
        |group: &str, id: &str| format!(".sources:has([name={group}][value=\"{id}\"]:checked)");
    for partner in story.colors() {
        let (id, chosen) = (&partner.partner, chosen("partner", &partner.partner));
        let _ = write!(
            css,
            "{chosen} article:not([data-hue=\"{id}\"]),{chosen}>[data-module]:not(:has(article[data-hue=\"{id}\"])){{display:none}}"
        );
    }
    for id in story.module_ids() {
        let chosen = chosen("module", &id);
        let _ = write!(
            css,
            "{chosen}>[data-module]:not([data-module=\"{id}\"]){{display:none}}"
        );
    }
    for standing in Standing::ALL {
        let (id, chosen) = (standing.id(), chosen("standing", standing.id()));
        let _ = write!(
            css,
            "{chosen} article:not(:has(li[data-standing={id}])),{chosen}>[data-module]:not(:has(li[data-standing={id}])){{display:none}}"
        );
    }
    css
}

/// The most columns that share a page's width; with more, the table is wider than the page and scrolls.
const MOST_SHOWN_AT_ONCE: usize = 24;

/// The fonts of the story's first language are the page's; another's stand under its tag, where they differ, and so
/// does where its lines may break.
pub(super) fn fonts(story: &Story) -> String {
    let languages = story.languages();
    let heads: Vec<_> = languages.iter().map(|language| head(*language)).collect();
    let mut css = String::new();
    let Some(first) = heads.first() else {
        return css;
    };
    for (position, (language, head)) in languages.iter().zip(&heads).enumerate() {
        let is_other =
            (&head.serif, &head.sans, head.breaks) != (&first.serif, &first.sans, first.breaks);
        if position > 0 && !is_other {
            continue;
        }
        let of = match position {
            0 => ":root".to_owned(),
            _ => format!(":lang({})", language.tag()),
        };
        let breaks = match head.breaks {
            Breaks::Phrases => ";line-break:strict;word-break:auto-phrase",
            Breaks::Spaces => ";line-break:auto;word-break:keep-all",
            Breaks::Words if first.breaks != head.breaks => ";line-break:auto;word-break:normal",
            Breaks::Words => "",
        };
        let (serif, sans) = (&head.serif, &head.sans);
        let _ = write!(
            css,
            "@layer theme{{{of}{{--serif:{serif};--sans:{sans}{breaks}}}}}"
        );
    }
    css
}

/// A partner's colour belongs to the story, and a strict content security policy allows no `style`
/// attributes: so the colours stand in the sheet.
pub(super) fn colors(story: &Story) -> String {
    let mut css = String::new();
    let columns = story.colors().len();
    if columns > MOST_SHOWN_AT_ONCE {
        let _ = write!(css, ".board{{--many:{columns}}}");
    }
    for color in story.colors() {
        let (id, light, dark) = (color.partner, color.light, color.dark);
        let _ = write!(css, "[data-hue=\"{id}\"]{{--light:{light};--dark:{dark}}}");
    }
    css
}

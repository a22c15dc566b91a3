//! What is undone of what happens to links on their way.

use percent_encoding::percent_decode_str;

/// A fragment as it left the page, after what is known to happen to links on their way: all is escaped once more by
/// each program that hands it on, equals signs are quoted for the mail, a long line is broken, hyphens are set as
/// dashes, and the sentence's own marks are taken for the link's end. None of these can stand in a link of ours,
/// which is made of ids.
pub(super) fn restored(fragment: &str) -> String {
    /// How often a link is taken to be escaped.
    const TIMES: usize = 5;
    let mut plain = fragment.to_owned();
    for _ in 0..TIMES {
        plain = percent_decode_str(&plain).decode_utf8_lossy().into_owned();
    }
    let mut restored = String::new();
    let mut letters = plain.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '=' => {
                restored.push('=');
                // No id has capitals.
                if letters.as_str().starts_with("3D") {
                    letters.nth(1);
                }
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' => restored.push('-'),
            '+'
            | '\\'
            | '\0'..=' '
            | '\u{7f}'..='\u{a0}'
            | '\u{ad}'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'
            | '\u{feff}' => {}
            other => restored.push(other.to_ascii_lowercase()),
        }
    }
    restored.trim_matches(is_mark).to_owned()
}

/// Whether it is one of a sentence's marks, and none of a link's.
fn is_mark(letter: char) -> bool {
    match letter {
        '-' | '=' | '%' => false,
        '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{a1}'..='\u{bf}' => true,
        '\u{2010}'..='\u{205e}' | '\u{3001}'..='\u{301f}' => true,
        '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => true,
        _ => false,
    }
}

/// The fields of a restored fragment. Entities stand for ampersands (`&amp;`, `&#038;`); a question mark begins what a
/// network has put behind the link, a colon what a browser has, a bracket what a page has.
pub(super) fn fields(restored: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let fields = restored.split(['&', ';', '#', '?', ':', '<', '>', '"']);
    fields.map(|field| match field.split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None => (field, None),
    })
}

//! What tells the browser that a page's live part still is as it was served.

/// What markup is made of, as a number: the names of its elements and its text, in the order of the document.
/// `platform.js` works out the same of what it finds in the page. The markup is our own renderer's: each element
/// written out, texts with the few entities that it writes.
pub(super) fn sum(markup: &str) -> String {
    let (mut tags, mut text) = (Vec::new(), String::new());
    let mut rest = markup;
    while let Some(at) = rest.find('<') {
        text += &rest[..at];
        let tag = &rest[at + 1..];
        let end = if tag.starts_with("!--") {
            tag.find("-->").map(|at| at + 3)
        } else {
            if !tag.starts_with('/') {
                let name = tag.find([' ', '>', '/']).unwrap_or(tag.len());
                tags.push(&tag[..name]);
            }
            end_of_tag(tag)
        };
        rest = &tag[end.unwrap_or(tag.len())..];
    }
    text += rest;
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    let whole = tags.join(",") + &text;
    let add = |sum: i32, letter: char| sum.wrapping_mul(31).wrapping_add(letter as i32);
    whole.chars().fold(0, add).to_string()
}

/// Where a tag ends: at the first bracket outside of quotes.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return Some(at + 1),
            _ => {}
        }
    }
    None
}

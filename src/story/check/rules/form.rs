//! What an id, an address or a colour has to look like.

pub(super) fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(allowed)
}

/// Whether an address leads to a web page. Nothing else may stand in a link: `javascript:` and `data:`
/// would run in the page's own name.
pub(super) fn is_web_address(url: &str) -> bool {
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    let strange = |letter: char| letter.is_whitespace() || letter.is_control();
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
            && !rest.contains(strange)
    })
}

pub(super) fn is_color(color: &str) -> bool {
    color
        .strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

//! What every answer carries beside the file.

use std::io;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION,
};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The manner in which one server answers.
#[derive(Clone)]
pub(crate) struct Manner {
    /// The path at which the folder stands, without the slash at its end.
    folder: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Manner {
    /// Reads what the server's starter asked for.
    ///
    /// # Errors
    /// If a header is none, or the path does not begin and end with a slash.
    pub(crate) fn new(mount: &str, headers: &[(String, String)]) -> io::Result<Manner> {
        if !(mount.starts_with('/') && mount.ends_with('/')) {
            return Err(invalid(format!(
                "{mount} does not begin and end with a slash"
            )));
        }
        let headers = headers.iter().map(|(name, value)| {
            let wrong = |_| invalid(format!("{name}: {value} is no header"));
            let parsed = value
                .parse::<HeaderValue>()
                .map_err(|_| ())
                .map_err(wrong)?;
            Ok((
                name.parse::<HeaderName>().map_err(|_| ()).map_err(wrong)?,
                parsed,
            ))
        });
        Ok(Manner {
            folder: mount.trim_end_matches('/').to_owned(),
            headers: headers.collect::<io::Result<_>>()?,
        })
    }
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

/// Adds what an answer carries beside the file.
pub(crate) async fn dress(State(manner): State<Manner>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND && !is_html(&response) {
        response = not_found(&path);
    }
    if !manner.folder.is_empty() {
        keep_in_folder(&manner.folder, response.headers_mut());
    }
    let caching = if is_hashed(&path) && !refuses(response.status()) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    for (name, value) in manner.headers {
        headers.insert(name, value);
    }
    response
}

/// Whether it is a page, which says by itself that there is nothing.
fn is_html(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn refuses(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn not_found(path: &str) -> Response {
    let kind = [(CONTENT_TYPE, "text/plain; charset=utf-8")];
    let body = Body::from(format!("There is nothing at {path}\n"));
    (StatusCode::NOT_FOUND, kind, body).into_response()
}

/// Files know nothing of the path at which their folder stands, so neither do the redirects from a
/// folder's name to the folder.
fn keep_in_folder(folder: &str, headers: &mut HeaderMap) {
    let Some(location) = headers
        .get(LOCATION)
        .and_then(|location| location.to_str().ok())
    else {
        return;
    };
    if !location.starts_with(&format!("{folder}/"))
        && let Ok(location) = format!("{folder}{location}").parse()
    {
        headers.insert(LOCATION, location);
    }
}

/// Whether a file's name changes with its content: `STEM-0123456789abcdef.EXTENSION`, with `_bg` after
/// the digits for what wasm-bindgen makes.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end_matches("_bg");
    let digits = stem.rsplit('-').next().unwrap_or_default();
    digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_names_that_change_with_their_content() {
        assert!(is_hashed("/fr/plugboard-0123456789abcdef.css"));
        assert!(is_hashed("/plugboard-page-0123456789abcdef_bg.wasm"));
        assert!(!is_hashed("/index.html"));
        assert!(!is_hashed("/plugboard-0123456789abcdeg.css"));
        assert!(!is_hashed("/plugboard-0123456789abcdef/"));
    }
}

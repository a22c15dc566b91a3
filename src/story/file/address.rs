//! What the address of a source has to look like.

use url::{Host, Url};

use super::is_invisible;

/// What can be wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongAddress {
    /// Nothing there.
    #[error("it is empty")]
    Empty,
    /// A blank in it, or at an end.
    #[error("a blank stands in it")]
    Blank,
    /// A character that nobody sees.
    #[error("an invisible character (U+{:04X}) stands in it", u32::from(*.0))]
    Invisible(char),
    /// No scheme.
    #[error("it does not start with https://")]
    NoScheme,
    /// Another scheme than a web page's.
    #[error("“{0}:” leads to no web page")]
    Scheme(String),
    /// Not two slashes after the scheme.
    #[error("two slashes belong after “{0}:”")]
    Slashes(String),
    /// No site's name that could be one.
    #[error("“{0}” is not the name of a site")]
    Host(String),
    /// A name and a password.
    #[error("a user’s name stands before the site’s, which hides where it leads")]
    User,
    /// Anything else, in the words of the URL standard.
    #[error("{0}")]
    Other(String),
}

impl WrongAddress {
    pub(in crate::story) fn mend(&self) -> &'static str {
        match self {
            WrongAddress::Empty => "write the address where it was read",
            WrongAddress::Blank => "remove the blank, or write it as %20",
            WrongAddress::Invisible(_) => "remove the character",
            WrongAddress::NoScheme | WrongAddress::Scheme(_) => "start it with https://",
            WrongAddress::Slashes(_) => "write https:// before the site’s name",
            WrongAddress::Host(_) => "write the whole name, like example.org",
            WrongAddress::User => "remove what stands before the @, and the @",
            WrongAddress::Other(_) => "copy it from the browser’s address bar",
        }
    }
}

/// What is wrong with an address that leads to no web page. Nothing else may stand in a link: `javascript:` and
/// `data:` would run in the page's own name.
pub(super) fn wrong_address(address: &str) -> Option<WrongAddress> {
    if address.trim().is_empty() {
        return Some(WrongAddress::Empty);
    }
    if let Some(strange) = address.chars().find(|&letter| is_invisible(letter)) {
        return Some(match strange {
            _ if strange.is_whitespace() => WrongAddress::Blank,
            _ => WrongAddress::Invisible(strange),
        });
    }
    let is_scheme = |scheme: &&str| {
        let mut letters = scheme.chars();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_alphabetic())
            && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-'))
    };
    let scheme = address
        .split_once(':')
        .filter(|(scheme, _)| is_scheme(scheme));
    let Some((scheme, rest)) = scheme else {
        return Some(WrongAddress::NoScheme);
    };
    // A scheme in small letters is all that some readers of the data know.
    if !matches!(scheme, "https" | "http") {
        return Some(WrongAddress::Scheme(scheme.to_owned()));
    }
    let Some(rest) = rest
        .strip_prefix("//")
        .filter(|rest| !rest.starts_with(['/', '\\']))
    else {
        return Some(WrongAddress::Slashes(scheme.to_owned()));
    };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = |wrong: &str| WrongAddress::Host(wrong.to_owned());
    let url = match Url::parse(address) {
        Ok(url) => url,
        Err(url::ParseError::EmptyHost) => return Some(host("")),
        Err(url::ParseError::InvalidPort) => {
            return Some(WrongAddress::Other(
                "what follows the colon is not a port".into(),
            ));
        }
        Err(_) => return Some(host(authority)),
    };
    if authority.contains('@') {
        return Some(WrongAddress::User);
    }
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            let is_whole = name.contains('.') && name.split('.').all(|part| !part.is_empty());
            (!is_whole).then(|| host(authority))
        }
        Some(_) => None,
        None => Some(host(authority)),
    }
}

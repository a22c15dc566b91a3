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
    pub(super) fn mend(&self) -> &'static str {
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

//! An address at which readers reach the story's makers.

use schemars::{Schema, json_schema};

use super::Meaning;
use super::address::{WrongAddress, wrong_address};
use super::is_invisible;
use crate::story::Text;

/// The address of a web page, or of a letter box as `mailto:` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(pub Text);

/// What can be wrong with such an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongContact {
    /// An address for mail, by itself.
    #[error("“mailto:” is missing before it")]
    NoMailto,
    /// No address for mail after `mailto:`.
    #[error("no address for mail stands after “mailto:”")]
    Mail,
    /// It leads to no web page either.
    #[error("{0}")]
    Web(WrongAddress),
}

const MAILTO: &str = "mailto:";

impl WrongContact {
    pub(in crate::story) fn mend(&self) -> &'static str {
        match self {
            WrongContact::NoMailto => "write mailto: before it",
            WrongContact::Mail => "write it like mailto:errors@example.org",
            WrongContact::Web(why) => why.mend(),
        }
    }
}

impl Meaning for Contact {
    type Wrong = WrongContact;

    fn of(text: &str) -> Result<Contact, WrongContact> {
        if let Some(mail) = text.strip_prefix(MAILTO) {
            // A subject may follow.
            let (mailbox, more) = mail.split_once('?').unwrap_or((mail, ""));
            let is_fine = is_mailbox(mailbox) && !more.chars().any(is_invisible);
            return match is_fine {
                true => Ok(Contact(text.into())),
                false => Err(WrongContact::Mail),
            };
        }
        match wrong_address(text) {
            None => Ok(Contact(text.into())),
            Some(_) if is_mailbox(text) => Err(WrongContact::NoMailto),
            Some(why) => Err(WrongContact::Web(why)),
        }
    }

    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^(https?://[^\\s/]+\\S*|mailto:[^\\s@?]+@[^\\s@?]+(\\?\\S*)?)$" })
    }
}

/// Whether it could be a mailbox: no more looked into than that a mistyped one is noticed.
fn is_mailbox(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let is_plain =
        |part: &str| !part.is_empty() && !part.contains(['@', '<', '>', ',', ':', '/', '"']);
    let parts = host.split('.');
    let is_whole = host.contains('.') && parts.into_iter().all(|part| !part.is_empty());
    is_plain(name) && is_plain(host) && is_whole && !text.chars().any(is_invisible)
}

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language, by its BCP 47 tag, as in `<html lang>` and in story files. It is kept as long as the program runs,
/// and so is as cheap to copy as a number.
///
/// Any language can be named; which ones the interface speaks is a matter of `static/words`.
///
/// ```
/// use plugboard::story::Language;
///
/// let language: Language = "pt-BR".parse()?;
/// assert_eq!(language.tag(), "pt-BR");
/// assert!("Portuguese!".parse::<Language>().is_err());
/// # Ok::<(), plugboard::story::NoTag>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// The language of a tag that is known to be one.
    pub const fn of(tag: &'static str) -> Language {
        Language(tag)
    }

    /// The tag.
    pub const fn tag(self) -> &'static str {
        self.0
    }
}

/// A text that is not the tag of a language.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not the tag of a language")]
pub struct NoTag(String);

#[cfg(not(target_arch = "wasm32"))]
impl std::str::FromStr for Language {
    type Err = NoTag;

    fn from_str(tag: &str) -> Result<Language, NoTag> {
        match icu_locale_core::LanguageIdentifier::normalize(tag) {
            Ok(usual) if usual == tag => Ok(Language(kept(tag))),
            _ => Err(NoTag(tag.to_owned())),
        }
    }
}

/// The tag as it has been kept before, so that a story that is read again takes no more room.
#[cfg(not(target_arch = "wasm32"))]
fn kept(tag: &str) -> &'static str {
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};

    static KEPT: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());

    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = all.get(tag) {
        return kept;
    }
    let new: &'static str = tag.to_owned().leak();
    all.insert(new);
    new
}

/// A page has one language, which is read once.
#[cfg(target_arch = "wasm32")]
fn kept(tag: &str) -> &'static str {
    tag.to_owned().leak()
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Ok(Language(kept(&tag)))
    }
}

use serde::{Deserialize, Serialize};

/// A language that the interface is written in. A story may use any of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Japanese.
    Ja,
}

impl Language {
    /// Every language of the interface.
    pub const ALL: [Language; 3] = [Language::En, Language::Fr, Language::Ja];

    /// The BCP 47 tag, as in `<html lang>` and in story files.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
            Language::Ja => "ja",
        }
    }

    /// The locale whose rules for numbers, lists and dates it follows. Canadian usage where the story's home is
    /// Canada would belong in the story; newspapers in English here write lists and dates the Canadian way.
    pub const fn locale(self) -> &'static str {
        match self {
            Language::En => "en-CA",
            Language::Fr => "fr-CA",
            Language::Ja => "ja-JP",
        }
    }

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Fr => "Français",
            Language::Ja => "日本語",
        }
    }

    /// The language with this tag, or `None` where the interface does not have it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

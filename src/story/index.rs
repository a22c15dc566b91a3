use derive_more::{From, Into};
use serde::{Deserialize, Serialize};

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(usize);
    };
}

index!(
    /// A partner's place in the story, counted from 0.
    PartnerIx
);
index!(
    /// A module's place in the story, counted from 0.
    ModuleIx
);
index!(
    /// A chapter's place in the story, counted from 0.
    ChapterIx
);
index!(
    /// A shared interest's place in the story, counted from 0.
    InterestIx
);

#[cfg(not(target_arch = "wasm32"))]
index!(
    /// A piece of evidence's place in its file, counted from 0.
    EvidenceIx
);
#[cfg(not(target_arch = "wasm32"))]
index!(
    /// A language's place among those of the story, counted from 0.
    LanguageIx
);

use std::rc::Rc;

use crate::coalition::Coalition;
#[cfg(not(target_arch = "wasm32"))]
use crate::story::{Edition, Prose};
use crate::story::{InterestIx, ModuleIx, PartnerIx, Seed};
use crate::words::Phrases;

/// The page of the whole story.
pub const WHOLE_PAGE: &str = "index.html";

/// The page of all the evidence, beside the board's.
pub const SOURCES_PAGE: &str = "sources.html";

/// The page that says how we count.
pub const COUNTING_PAGE: &str = "counting.html";

/// The most sockets of a board that is drawn whole at each change.
const MOST_DRAWN_WHOLE: usize = 1000;

/// What every component reads and no one changes: the story, its model and the words.
#[derive(Clone)]
pub struct Scene {
    /// The story.
    pub seed: Rc<Seed>,
    /// The texts that stay in the markup.
    #[cfg(not(target_arch = "wasm32"))]
    pub prose: Rc<Prose>,
    /// Its model.
    pub coalition: Rc<Coalition>,
    /// The words of its language.
    pub words: Phrases,
}

impl Scene {
    /// The scene of an edition, in the words of its language.
    ///
    /// ```
    /// use plugboard::view::Scene;
    /// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
    ///
    /// let scene = Scene::of(&story.editions()[0]);
    /// assert_eq!(scene.seed.partners.len(), scene.coalition.partners().len());
    /// ```
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(edition: &Edition) -> Scene {
        Scene::new(edition.seed.clone(), edition.prose.clone())
    }

    /// The scene of a story, in the words of its language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(seed: Rc<Seed>, prose: Rc<Prose>) -> Scene {
        Scene {
            coalition: Rc::new(Coalition::new(&seed)),
            words: crate::words::phrases(seed.language),
            seed,
            prose,
        }
    }

    /// The scene of a story whose prose stands in the page, in these words.
    #[cfg(target_arch = "wasm32")]
    pub fn in_words(seed: Seed, words: Phrases) -> Scene {
        Scene {
            coalition: Rc::new(Coalition::new(&seed)),
            words,
            seed: Rc::new(seed),
        }
    }

    /// The words around the live board.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn page_words(&self) -> crate::words::PagePhrases {
        crate::words::page_phrases(self.seed.language)
    }

    /// Whether so many sockets may be on show that drawing all of them at each change would be felt.
    pub fn is_big(&self) -> bool {
        self.seed.partners.len() * self.seed.modules.len() > MOST_DRAWN_WHOLE
    }

    /// A socket as attributes name it: `PARTNER|MODULE`.
    pub fn plug_id(&self, partner: PartnerIx, module: ModuleIx) -> String {
        format!(
            "{}|{}",
            self.seed.partners[partner].id, self.seed.modules[module].id
        )
    }

    /// Where a plug's evidence stands: a page of its own, since few readers open all of it.
    pub fn evidence_address(&self, partner: PartnerIx, module: ModuleIx) -> String {
        format!("{SOURCES_PAGE}#{}", self.evidence_id(partner, module))
    }

    /// Where an interest is explained.
    pub fn interest_address(&self, interest: InterestIx) -> String {
        let id = &self.seed.interests[interest].id;
        format!("{SOURCES_PAGE}#interest-{id}")
    }

    /// The id of the element that holds a plug's evidence.
    pub fn evidence_id(&self, partner: PartnerIx, module: ModuleIx) -> String {
        format!(
            "evidence-{}-{}",
            self.seed.partners[partner].id, self.seed.modules[module].id
        )
    }
}

impl PartialEq for Scene {
    /// A page has one scene, so the same handle is the same scene.
    fn eq(&self, other: &Scene) -> bool {
        Rc::ptr_eq(&self.seed, &other.seed)
    }
}

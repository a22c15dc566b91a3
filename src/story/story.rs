use super::{Edition, Language, Text};

/// A story in which every reference holds, in all of its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// One a language, in the editor's order; never none.
    pub(super) editions: Vec<Edition>,
    pub(super) colors: Vec<PartnerColor>,
}

/// A partner's colours, as #rrggbb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerColor {
    /// The partner's id.
    pub partner: Text,
    /// On light paper.
    pub light: Text,
    /// On dark paper.
    pub dark: Text,
}

impl Story {
    /// Its id, as its folder is named.
    pub fn id(&self) -> &str {
        &self.editions[0].seed.id
    }

    /// The languages that it is told in, in the editor's order.
    pub fn languages(&self) -> Vec<Language> {
        let editions = self.editions.iter();
        editions.map(|edition| edition.seed.language).collect()
    }

    /// All that it says in one of its languages.
    ///
    /// ```
    /// use plugboard::story::read::Source;
    /// use plugboard::claims::resolve;
    /// use plugboard::story::{Known, Sources};
    /// use plugboard::words::languages;
    ///
    /// let spoken = languages();
    /// let [story, evidence, context] = ["story.json", "evidence.json", "context.json"]
    ///     .map(|file| std::fs::read(format!("static/stories/tokyo-first/{file}")).unwrap());
    /// let sources = Sources {
    ///     story: Source::from_bytes("story.json", &story),
    ///     evidence: Source::from_bytes("evidence.json", &evidence),
    ///     context: Source::from_bytes("context.json", &context),
    /// };
    /// let story = resolve(&sources, Known::on_any_day(&spoken)).expect("nothing is wrong");
    /// let edition = story.edition(spoken[0]);
    /// assert_eq!(edition.seed.modules.len(), edition.prose.summaries.len());
    /// assert_eq!(edition.seed.plugs.len(), edition.evidence.len());
    /// ```
    ///
    /// # Panics
    /// If it is not told in that language: ask [`Story::languages`].
    pub fn edition(&self, language: Language) -> Edition {
        let mut editions = self.editions.iter().cloned();
        editions
            .find(|edition| edition.seed.language == language)
            .unwrap_or_else(|| panic!("the story is not told in {}", language.tag()))
    }

    /// All that it says in each of its languages, in the editor's order.
    pub fn editions(&self) -> Vec<Edition> {
        self.editions.clone()
    }

    /// The modules' ids.
    pub fn module_ids(&self) -> Vec<Text> {
        let modules = self.editions[0].seed.modules.iter();
        modules.map(|module| module.id.clone()).collect()
    }

    /// The partners' colours.
    pub fn colors(&self) -> Vec<PartnerColor> {
        self.colors.clone()
    }
}

use super::check::{Files, Ids};
use super::edition::text;
use super::file::{ContextFile, EvidenceFile, StoryFile};
use super::{InterestIx, Language, ModuleIx, PartnerIx, Text};

/// A story in which every reference holds and every text is there in every language.
pub struct Story {
    pub(super) story: StoryFile,
    pub(super) evidence: EvidenceFile,
    pub(super) context: ContextFile,
    pub(super) ids: Ids,
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
    pub(super) fn new(files: Files, ids: Ids) -> Story {
        Story {
            story: files.story,
            evidence: files.evidence,
            context: files.context,
            ids,
        }
    }

    /// The languages that the story is told in, in the editor's order.
    pub fn languages(&self) -> Vec<Language> {
        self.story
            .languages
            .iter()
            .filter_map(|tag| Language::from_tag(tag))
            .collect()
    }

    /// Its id, as its folder is named.
    pub fn id(&self) -> &str {
        &self.story.id
    }

    /// The modules' ids.
    pub fn module_ids(&self) -> Vec<Text> {
        let modules = self.story.modules.iter();
        modules.map(|module| text(&module.id)).collect()
    }

    /// The partners' colours.
    pub fn colors(&self) -> Vec<PartnerColor> {
        let partners = self.story.partners.iter();
        partners
            .map(|partner| PartnerColor {
                partner: text(&partner.id),
                light: text(&partner.color.light),
                dark: text(&partner.color.dark),
            })
            .collect()
    }

    pub(super) fn partner(&self, id: &str) -> PartnerIx {
        self.ids.partners[id].into()
    }

    pub(super) fn partners(&self, ids: &[String]) -> Vec<PartnerIx> {
        ids.iter().map(|id| self.partner(id)).collect()
    }

    pub(super) fn module(&self, id: &str) -> ModuleIx {
        self.ids.modules[id].into()
    }

    pub(super) fn modules(&self, ids: &[String]) -> Vec<ModuleIx> {
        ids.iter().map(|id| self.module(id)).collect()
    }

    pub(super) fn interest(&self, id: &str) -> InterestIx {
        self.ids.interests[id].into()
    }
}

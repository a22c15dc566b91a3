//! Modules, and the interests that they serve.

use std::collections::HashSet;

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{Id, InterestFile, ModuleFile, ServesEntry};
use crate::story::{Interest, InterestIx, Module, Text};

/// A module, with what only the host tells of it.
pub(super) struct OfModule {
    pub(super) module: Each<Module>,
    pub(super) summary: Each<Text>,
    /// The interests that it serves, and why.
    pub(super) ties: Vec<OfTie>,
}

impl OfModule {
    /// The interests that the argument says it is for.
    pub(super) fn argued(&self) -> impl Iterator<Item = InterestIx> + '_ {
        let argued = self.ties.iter().filter(|tie| !tie.ours);
        argued.map(|tie| tie.interest)
    }
}

/// An interest that a module serves.
pub(super) struct OfTie {
    pub(super) interest: InterestIx,
    pub(super) because: Each<Text>,
    /// Whether that is only our own reading.
    pub(super) ours: bool,
}

/// An interest, with what only the host tells of it.
pub(super) struct OfInterest {
    pub(super) interest: Each<Interest>,
    pub(super) summary: Each<Text>,
}

impl Resolver<'_> {
    pub(super) fn modules(&mut self, at: &At) -> Vec<OfModule> {
        let modules = &self.files.story.modules;
        let ids = modules.iter().map(|module| &module.id);
        self.ids(at, "modules", "module", ids);
        let each = at.each("modules", modules);
        each.map(|(at, module)| self.module(&at, module)).collect()
    }

    fn module(&mut self, at: &At, module: &ModuleFile) -> OfModule {
        let name = self.label(at, "name", &module.name);
        let summary = self.any_text(at, "summary", module.summary.as_ref());
        if module.serves.is_empty() {
            self.fault(&at.field("serves"), FaultKind::ServesNothing);
        }
        let mut served = HashSet::new();
        let mut ties = Vec::new();
        for (at, serves) in at.each("serves", &module.serves) {
            let interest = at.field("interest");
            let id = serves.interest();
            let found = self.found(&interest, id, &self.ids.interests);
            if interest.is_read() && !served.insert(id) {
                self.fault(&interest, FaultKind::Again(id.to_string()));
            }
            let (because, ours) = match serves {
                ServesEntry::Id(_) => (None, false),
                ServesEntry::Tie(tie) => (tie.because.as_ref(), tie.ours),
            };
            let because = self.any_text(&at, "because", because);
            ties.extend(found.map(|interest| OfTie {
                interest,
                because,
                ours,
            }));
        }
        OfModule {
            module: self.each(|language| Module {
                id: (&*module.id).into(),
                name: name[language].clone(),
                serves: ties.iter().map(|tie| tie.interest).collect(),
            }),
            summary,
            ties,
        }
    }

    pub(super) fn interests(&mut self, at: &At) -> Vec<OfInterest> {
        let story = &self.files.story;
        let ids = story.interests.iter().map(|interest| &interest.id);
        self.ids(at, "interests", "interest", ids);
        let ties = story.modules.iter().flat_map(|module| &module.serves);
        let served: HashSet<&Id> = ties.map(ServesEntry::interest).collect();
        let modules_are_read = at.field("modules").is_read_whole();
        let mut resolved = Vec::new();
        for (at, interest) in at.each("interests", &story.interests) {
            resolved.push(self.interest(&at, interest));
            if modules_are_read
                && at.field("id").is_read()
                && !interest.id.is_empty()
                && !served.contains(&interest.id)
            {
                self.fault(&at, FaultKind::ServedByNothing);
            }
        }
        resolved
    }

    fn interest(&mut self, at: &At, interest: &InterestFile) -> OfInterest {
        let name = self.label(at, "name", &interest.name);
        let inline = self.inline(at, interest.inline.as_ref(), &name);
        let summary = self.any_text(at, "summary", interest.summary.as_ref());
        OfInterest {
            interest: self.each(|language| Interest {
                id: (&*interest.id).into(),
                name: name[language].clone(),
                inline: inline[language].clone(),
            }),
            summary,
        }
    }
}

//! The sockets that chapters mark on their boards.

use std::collections::HashSet;

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{MarkFile, PartnerFile};
use crate::story::{Mark, ModuleIx, Named, PartnerIx, Setup, Text};

/// More would be a board of words.
const MOST: usize = 3;

/// How many letters have room under a socket of a phone's board of five columns.
const ROOM: usize = 20;

impl Resolver<'_> {
    /// What a chapter marks on its board, which is nothing where that could not be made.
    pub(super) fn marks(
        &mut self,
        at: &At,
        marks: &[MarkFile],
        board: Option<&Setup>,
    ) -> Each<Vec<Mark>> {
        if marks.len() > MOST {
            self.fault(&at.field("marks"), FaultKind::Marks(marks.len()));
        }
        let mut all = self.each(|_| Vec::new());
        let mut seen = HashSet::new();
        for (at, mark) in at.each("marks", marks) {
            let (partner_at, module_at) = (at.field("partner"), at.field("module"));
            let partner = self.found(&partner_at, &mark.partner, &self.ids.partners);
            let module = self.found(&module_at, &mark.module, &self.ids.modules);
            let says = self.text(&at, "says", &mark.says);
            self.fits(&at, mark, &says);
            let Some((partner, module)) = partner.zip(module) else {
                continue;
            };
            if !seen.insert((partner, module)) {
                let pair = format!("{}, {}", &*mark.partner, &*mark.module);
                self.fault(&at, FaultKind::Again(pair));
            }
            if at.elsewhere("/plugs").is_read_whole() && !self.has_plug(partner, module) {
                let instead = self.modules_of(partner);
                let (partner, module) = (mark.partner.to_string(), mark.module.to_string());
                self.fault(
                    &module_at,
                    FaultKind::NoPlug {
                        partner,
                        module,
                        instead,
                    },
                );
            }
            if at.elsewhere("/partners").is_read_whole()
                && let Some(mend) = board.and_then(|board| self.column(partner, board))
            {
                let partner = mark.partner.to_string();
                self.fault(&partner_at, FaultKind::NoColumn { partner, mend });
            }
            for (language, marks) in all.iter_mut_enumerated() {
                marks.push(Mark {
                    partner,
                    module,
                    says: says[language].clone(),
                });
            }
        }
        all
    }

    /// Words have room; as long as slots stand in them, nobody knows.
    fn fits(&mut self, at: &At, mark: &MarkFile, says: &Each<Text>) {
        let at = at.field("says");
        for (language, words) in says.iter_enumerated() {
            let found = words.chars().map(letters).sum();
            if found > ROOM && !words.contains('{') {
                let is_plain = matches!(mark.says, crate::story::file::Texts::Plain(_));
                let at = match is_plain {
                    true => at.clone(),
                    false => at.field(self.languages[usize::from(language)].0),
                };
                let (words, room) = (words.to_string(), ROOM);
                self.fault(&at, FaultKind::LongMark { words, found, room });
                if is_plain {
                    return;
                }
            }
        }
    }

    /// Whether a partner has a plug in a module, of its own, by its group, or by a member.
    fn has_plug(&self, partner: PartnerIx, module: ModuleIx) -> bool {
        let story = &self.files.story;
        let of = &story.partners[usize::from(partner)];
        let module = &story.modules[usize::from(module)].id;
        let is_of = |id| {
            id == &of.id || of.members.contains(id) || {
                let mut groups = story.partners.iter();
                groups.any(|group| &group.id == id && group.members.contains(&of.id))
            }
        };
        let mut plugs = story.plugs.iter();
        plugs.any(|plug| &plug.module == module && is_of(&plug.partner))
    }

    /// The modules that a partner has plugs in.
    fn modules_of(&self, partner: PartnerIx) -> Vec<String> {
        let modules = self.files.story.modules.iter().enumerate();
        let has = modules.filter(|(at, _)| self.has_plug(partner, (*at).into()));
        has.map(|(_, module)| format!("“{}”", &*module.id))
            .collect()
    }

    /// What would give a partner a column on a board; nothing where it has one.
    fn column(&self, partner: PartnerIx, board: &Setup) -> Option<String> {
        let partners = &self.files.story.partners;
        let of = &partners[usize::from(partner)];
        let is_opened = |group: &PartnerFile| {
            let mut opened = board.opened.iter();
            opened.any(|opened| partners[usize::from(*opened)].id == group.id)
        };
        let mut groups = partners.iter();
        match groups.find(|group| group.members.contains(&of.id)) {
            Some(group) if !is_opened(group) => {
                Some(format!("add “{0}” to “opened”, or mark “{0}”", &*group.id))
            }
            None if !of.members.is_empty() && is_opened(of) => {
                Some("mark one of its members, or take it out of “opened”".into())
            }
            None if of.named == Some(Named::NotInArticle) && !board.partners.contains(&partner) => {
                Some("add it to the board’s “partners”".into())
            }
            _ => None,
        }
    }
}

/// The room that a letter takes. Combined ones are rare enough to count as two.
const fn letters(character: char) -> usize {
    match character {
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}' | '\u{1f000}'.. => 2,
        _ => 1,
    }
}

//! Partners, and the groups that some of them are in.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::at::At;
use super::resolver::{Each, Resolver};
use crate::story::fault::FaultKind;
use crate::story::file::{Id, LanguageTag, PartnerFile, is_visible};
use crate::story::{Named, Partner, PartnerColor, PartnerIx, Text};

/// A partner, with what only the host tells of it.
pub(super) struct Resolved {
    pub(super) partner: Each<Partner>,
    pub(super) color: Option<PartnerColor>,
    pub(super) note: Option<Each<Text>>,
}

impl Resolver<'_> {
    pub(super) fn partners(&mut self, at: &At) -> Vec<Resolved> {
        let partners = &self.files.story.partners;
        let ids = partners.iter().map(|partner| &partner.id);
        self.ids(at, "partners", "partner", ids);
        self.codes(at);
        let groups_are_read = at
            .each("partners", partners)
            .all(|(at, _)| at.field("members").is_read_whole());
        let each = at.each("partners", partners);
        let resolved = each
            .map(|(at, partner)| self.partner(&at, partner, groups_are_read))
            .collect();
        self.colors(at);
        resolved
    }

    fn partner(&mut self, at: &At, partner: &PartnerFile, groups_are_read: bool) -> Resolved {
        let home = &self.files.story.home.id;
        if partner.id == *home {
            let (kind, id) = ("home", home.to_string());
            self.fault(&at.field("id"), FaultKind::Duplicate { kind, id });
        }
        let id: Text = (&*partner.id).into();
        let name = self.label(at, "name", &partner.name);
        let inline = self.inline(at, partner.inline.as_ref(), &name);
        let code = match &partner.code {
            Some(code) => self.name(at, "code", code),
            None => self.each(|_| Text::from("")),
        };
        let note = partner.note.as_ref();
        let note = note.map(|note| self.text(at, "note", note));
        let members = self.members(at, partner, groups_are_read);
        let color = partner.color.as_ref();
        let color = color.and_then(|of| of.light.meaning().ok().zip(of.dark.meaning().ok()));
        Resolved {
            color: color.map(|(light, dark)| PartnerColor {
                partner: id.clone(),
                light: light.css.clone(),
                dark: dark.css.clone(),
            }),
            note,
            partner: self.each(|language| Partner {
                id: id.clone(),
                code: code[language].clone(),
                name: name[language].clone(),
                inline: inline[language].clone(),
                named: partner.named.unwrap_or(Named::Named),
                members: members.clone(),
            }),
        }
    }

    /// No two partners have one code.
    fn codes(&mut self, at: &At) {
        let mut codes: HashMap<(&LanguageTag, String), &Id> = HashMap::new();
        let partners = self.files.story.partners.iter().enumerate();
        for (at, (position, partner)) in at.each("partners", partners) {
            let at = at.field("code");
            let first = self.ids.partners.get(&partner.id);
            // A second partner with one id is a fault of its own.
            let is_second = first.is_some_and(|first| first != PartnerIx::from(position));
            if is_second || !at.is_read() {
                continue;
            }
            let mut same = None;
            let tags = &self.files.story.languages;
            let once = |(at, tag): &(usize, &LanguageTag)| !tags[..*at].contains(tag);
            for (_, tag) in tags.iter().enumerate().filter(once) {
                let Some(code) = partner
                    .code
                    .as_ref()
                    .and_then(|code| code.get(tag))
                    .filter(|code| is_visible(code))
                else {
                    continue;
                };
                match codes.entry((tag, code.trim().to_uppercase())) {
                    Entry::Occupied(other) => same = Some((code.to_owned(), *other.get())),
                    Entry::Vacant(entry) => {
                        entry.insert(&partner.id);
                    }
                }
            }
            if let Some((code, other)) = same {
                let other = other.to_string();
                self.fault(&at, FaultKind::SameCode { code, other });
            }
        }
    }

    /// Groups have members, nobody else has, and each member is in one group.
    fn members(&mut self, at: &At, partner: &PartnerFile, groups_are_read: bool) -> Vec<PartnerIx> {
        let partners = &self.files.story.partners;
        let groups_of = |id: &Id| {
            let groups = partners.iter().filter(|group| group.members.contains(id));
            groups.count()
        };
        let mut found = Vec::new();
        for (at, id) in at.each("members", &partner.members) {
            found.extend(self.found(&at, id, &self.ids.partners));
            if groups_of(id) > 1 {
                self.fault(&at, FaultKind::Members("this partner is in two groups"));
            }
        }
        self.once(at, "members", partner.members.iter().map(|id| &**id));
        let (named, members) = (at.field("named"), at.field("members"));
        if !named.is_read() {
            return found;
        }
        if members.is_read_whole()
            && (partner.named == Some(Named::Group)) == partner.members.is_empty()
        {
            let why = if partner.members.is_empty() {
                "a group needs members"
            } else {
                "only a group has members"
            };
            self.fault(at, FaultKind::Members(why));
        }
        let is_member = groups_of(&partner.id) > 0;
        // Who shares an id with another may be meant by a group or not; and so may whose groups cannot be read.
        let is_sure = partners
            .iter()
            .filter(|other| other.id == partner.id)
            .count()
            == 1
            && at.field("id").is_read();
        if is_sure
            && (partner.named == Some(Named::Member)) != is_member
            && (is_member || groups_are_read)
        {
            let why = if is_member {
                "this member of a group is not named “member”"
            } else {
                "no group has this member"
            };
            self.fault(&named, FaultKind::Members(why));
        }
        found
    }
}

//! The coalition's parts and the words about them.

use std::collections::HashSet;

use super::form::is_color;
use super::{FaultKind, Place, Rules};
use crate::story::file::{PartnerFile, PlugFile};
use crate::story::{Language, Named};

impl Rules<'_> {
    pub(super) fn parts(&mut self, at: &Place) {
        self.head(at);
        self.partners(at);
        self.modules(at);
        self.interests(at);
        self.plugs(at);
    }

    fn head(&mut self, at: &Place) {
        let story = &self.files.story;
        let (argument, home) = (at.field("argument"), at.field("home"));
        self.id(&at.field("id"), &story.id);
        self.id(&home.field("id"), &story.home.id);
        for (at, tag) in at.each("languages", &story.languages) {
            if Language::from_tag(tag).is_none() {
                self.fault(&at, FaultKind::NoLanguage(tag.clone()));
            }
        }
        let (role, claim) = (&story.argument.role, &story.argument.claim);
        self.texts(
            at,
            &[("title", &story.title), ("standfirst", &story.standfirst)],
        );
        self.texts(&argument, &[("role", role), ("claim", claim)]);
        self.texts(&home, &[("name", &story.home.name)]);
        self.date(&argument.field("date"), &story.argument.date);
        self.date(&at.field("checked"), &story.checked);
    }

    fn partners(&mut self, at: &Place) {
        let partners = &self.files.story.partners;
        let ids = partners.iter().map(|partner| &partner.id);
        self.unique("partner", at.each("partners", ids));
        for (at, partner) in at.each("partners", partners) {
            self.id(&at.field("id"), &partner.id);
            self.texts(&at, &[("name", &partner.name), ("inline", &partner.inline)]);
            if let Some(note) = &partner.note {
                self.texts(&at, &[("note", note)]);
            }
            let (color, place) = (&partner.color, at.field("color"));
            for (field, color) in [("light", &color.light), ("dark", &color.dark)] {
                if !is_color(color) {
                    self.fault(&place.field(field), FaultKind::Color(color.clone()));
                }
            }
            self.members(&at, partner);
        }
    }

    /// Groups have members, nobody else has, and each member is in one group.
    fn members(&mut self, at: &Place, partner: &PartnerFile) {
        let partners = &self.files.story.partners;
        let groups_of = |id: &String| {
            let groups = partners.iter().filter(|group| group.members.contains(id));
            groups.count()
        };
        if (partner.named == Named::Group) == partner.members.is_empty() {
            let why = if partner.members.is_empty() {
                "a group needs members"
            } else {
                "only a group has members"
            };
            self.fault(at, FaultKind::Members(why));
        }
        let is_member = groups_of(&partner.id) > 0;
        if (partner.named == Named::Member) != is_member {
            let why = if is_member {
                "this member of a group is not named “member”"
            } else {
                "no group has this member"
            };
            self.fault(&at.field("named"), FaultKind::Members(why));
        }
        for (at, id) in at.each("members", &partner.members) {
            self.known(&at, id, &self.ids.partners);
            if groups_of(id) > 1 {
                self.fault(&at, FaultKind::Members("this partner is in two groups"));
            }
        }
    }

    fn modules(&mut self, at: &Place) {
        let modules = &self.files.story.modules;
        let ids = modules.iter().map(|module| &module.id);
        self.unique("module", at.each("modules", ids));
        for (at, module) in at.each("modules", modules) {
            self.id(&at.field("id"), &module.id);
            self.texts(&at, &[("name", &module.name), ("summary", &module.summary)]);
            if module.serves.is_empty() {
                self.fault(&at.field("serves"), FaultKind::ServesNothing);
            }
            let served = module.serves.iter().map(|serves| &serves.interest);
            self.unique("interest", at.each("serves", served));
            for (at, serves) in at.each("serves", &module.serves) {
                let interest = at.field("interest");
                self.known(&interest, &serves.interest, &self.ids.interests);
                self.texts(&at, &[("because", &serves.because)]);
            }
        }
    }

    fn interests(&mut self, at: &Place) {
        let story = &self.files.story;
        let ids = story.interests.iter().map(|interest| &interest.id);
        self.unique("interest", at.each("interests", ids));
        let ties = story.modules.iter().flat_map(|module| &module.serves);
        let served: HashSet<&String> = ties.map(|serves| &serves.interest).collect();
        for (at, interest) in at.each("interests", &story.interests) {
            self.id(&at.field("id"), &interest.id);
            self.texts(
                &at,
                &[
                    ("name", &interest.name),
                    ("inline", &interest.inline),
                    ("summary", &interest.summary),
                ],
            );
            if !served.contains(&interest.id) {
                self.fault(&at, FaultKind::ServedByNothing);
            }
        }
    }

    fn plugs(&mut self, at: &Place) {
        let (plugs, ids) = (&self.files.story.plugs, self.ids);
        let pairs = plugs
            .iter()
            .map(|plug| format!("{}|{}", plug.partner, plug.module));
        self.unique("plug", at.each("plugs", pairs));
        for (at, plug) in at.each("plugs", plugs) {
            self.known(&at.field("partner"), &plug.partner, &ids.partners);
            self.known(&at.field("module"), &plug.module, &ids.modules);
            if let Some(mention) = &plug.mention {
                self.texts(&at, &[("mention", mention)]);
            }
            self.all_known(&at, "evidence", &plug.evidence, &ids.evidence);
            self.behind(&at, plug);
        }
    }

    /// A plug rests on a mention, or on evidence of a link with home.
    fn behind(&mut self, at: &Place, plug: &PlugFile) {
        if plug.mention.is_some() {
            return;
        }
        let home = &self.files.story.home.id;
        let mut known = plug
            .evidence
            .iter()
            .filter_map(|id| self.ids.evidence.get(id))
            .peekable();
        if plug.evidence.is_empty() {
            self.fault(at, FaultKind::NothingBehind);
        } else if known.peek().is_some()
            && !known.any(|at| self.files.evidence.evidence[at].with.contains(home))
        {
            self.fault(at, FaultKind::NoLinkWithHome(home.clone()));
        }
    }
}

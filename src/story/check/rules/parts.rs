//! The coalition's parts and the words about them.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::{FaultKind, Place, Rules};
use crate::story::file::{PartnerFile, PlugFile};
use crate::story::read::is_visible;
use crate::story::{Language, MOST_CELLS, Named};

impl Rules<'_> {
    pub(super) fn parts(&mut self, at: &Place) {
        self.head(at);
        self.some(at);
        self.partners(at);
        self.colors(at);
        self.modules(at);
        self.interests(at);
        self.plugs(at);
    }

    fn head(&mut self, at: &Place) {
        let story = &self.files.story;
        let (argument, home) = (at.field("argument"), at.field("home"));
        self.id(&at.field("id"), &story.id);
        self.folder(at);
        self.id(&home.field("id"), &story.home.id);
        for (at, tag) in at.each("languages", &story.languages) {
            if Language::from_tag(tag).is_none() {
                self.fault(&at, FaultKind::NoLanguage(tag.clone()));
            }
        }
        self.once(at, "languages", &story.languages);
        let (role, claim) = (&story.argument.role, &story.argument.claim);
        self.texts(
            at,
            &[("title", &story.title), ("standfirst", &story.standfirst)],
        );
        self.texts(&argument, &[("role", role), ("claim", claim)]);
        self.texts(&home, &[("name", &story.home.name)]);
        self.name(&argument.field("author"), &story.argument.author);
        self.name(&argument.field("publisher"), &story.argument.publisher);
        if let Some(publisher) = &story.publisher {
            let at = at.field("publisher");
            self.name(&at.field("name"), &publisher.name);
            if let Some(url) = &publisher.url {
                self.address(&at.field("url"), url);
            }
        }
        self.past(&argument.field("date"), &story.argument.date);
        self.past(&at.field("checked"), &story.checked);
    }

    /// A story's id is the name of its folder, where that is known: the folder is how tools are told of a story.
    fn folder(&mut self, at: &Place) {
        let folder = Path::new(at.file()).parent().and_then(Path::file_name);
        let folder = folder.map(|folder| folder.to_string_lossy().into_owned());
        let id = &self.files.story.id;
        if let Some(folder) = folder.filter(|folder| super::form::is_id(id) && folder != id) {
            let id = id.clone();
            self.fault(&at.field("id"), FaultKind::Folder { id, folder });
        }
    }

    /// There is something to show, and no more than a page can.
    fn some(&mut self, at: &Place) {
        let story = &self.files.story;
        for (kind, count) in [
            ("languages", story.languages.len()),
            ("partners", story.partners.len()),
            ("modules", story.modules.len()),
            ("interests", story.interests.len()),
        ] {
            if count == 0 {
                self.fault(&at.field(kind), FaultKind::None(kind));
            }
        }
        let cells = story.partners.len() * story.modules.len();
        if cells > MOST_CELLS {
            self.fault(&at.field("partners"), FaultKind::TooMany(cells));
        }
    }

    fn partners(&mut self, at: &Place) {
        let partners = &self.files.story.partners;
        let ids = partners.iter().map(|partner| &partner.id);
        self.ids(at, "partners", "partner", ids);
        self.codes(at);
        let groups_are_read = at
            .each("partners", partners)
            .all(|(at, _)| at.field("members").is_read_whole());
        let home = &self.files.story.home.id;
        for (at, partner) in at.each("partners", partners) {
            if partner.id == *home {
                let (kind, id) = ("home", home.clone());
                self.fault(&at.field("id"), FaultKind::Duplicate { kind, id });
            }
            self.texts(&at, &[("name", &partner.name), ("inline", &partner.inline)]);
            self.name(&at.field("code"), &partner.code);
            if let Some(note) = &partner.note {
                self.texts(&at, &[("note", note)]);
            }
            self.members(&at, partner, groups_are_read);
        }
    }

    /// No two partners have one code.
    fn codes(&mut self, at: &Place) {
        let mut codes: HashMap<(&String, String), &String> = HashMap::new();
        let partners = self.files.story.partners.iter().enumerate();
        for (at, (position, partner)) in at.each("partners", partners) {
            let at = at.field("code");
            let first = self.ids.partners.get(&partner.id);
            // A second partner with one id is a fault of its own.
            let is_second = first.is_some_and(|first| first != position);
            if is_second || !at.is_read() {
                continue;
            }
            let mut same = None;
            let tags = &self.files.story.languages;
            let once = |(at, tag): &(usize, &String)| !tags[..*at].contains(tag);
            for (_, tag) in tags.iter().enumerate().filter(once) {
                let Some(code) = partner.code.get(tag).filter(|code| is_visible(code)) else {
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
                let other = other.clone();
                self.fault(&at, FaultKind::SameCode { code, other });
            }
        }
    }

    /// Groups have members, nobody else has, and each member is in one group.
    fn members(&mut self, at: &Place, partner: &PartnerFile, groups_are_read: bool) {
        let partners = &self.files.story.partners;
        let groups_of = |id: &String| {
            let groups = partners.iter().filter(|group| group.members.contains(id));
            groups.count()
        };
        for (at, id) in at.each("members", &partner.members) {
            self.known(&at, id, &self.ids.partners);
            if groups_of(id) > 1 {
                self.fault(&at, FaultKind::Members("this partner is in two groups"));
            }
        }
        self.once(at, "members", &partner.members);
        let (named, members) = (at.field("named"), at.field("members"));
        if !named.is_read() {
            return;
        }
        if members.is_read_whole() && (partner.named == Named::Group) == partner.members.is_empty()
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
            && (partner.named == Named::Member) != is_member
            && (is_member || groups_are_read)
        {
            let why = if is_member {
                "this member of a group is not named “member”"
            } else {
                "no group has this member"
            };
            self.fault(&named, FaultKind::Members(why));
        }
    }

    fn modules(&mut self, at: &Place) {
        let modules = &self.files.story.modules;
        let ids = modules.iter().map(|module| &module.id);
        self.ids(at, "modules", "module", ids);
        for (at, module) in at.each("modules", modules) {
            self.texts(&at, &[("name", &module.name), ("summary", &module.summary)]);
            if module.serves.is_empty() {
                self.fault(&at.field("serves"), FaultKind::ServesNothing);
            }
            let mut served = HashSet::new();
            for (at, serves) in at.each("serves", &module.serves) {
                let interest = at.field("interest");
                self.known(&interest, &serves.interest, &self.ids.interests);
                if interest.is_read() && !served.insert(&serves.interest) {
                    self.fault(&interest, FaultKind::Again(serves.interest.clone()));
                }
                self.texts(&at, &[("because", &serves.because)]);
            }
        }
    }

    fn interests(&mut self, at: &Place) {
        let story = &self.files.story;
        let ids = story.interests.iter().map(|interest| &interest.id);
        self.ids(at, "interests", "interest", ids);
        let ties = story.modules.iter().flat_map(|module| &module.serves);
        let served: HashSet<&String> = ties.map(|serves| &serves.interest).collect();
        let modules_are_read = at.field("modules").is_read_whole();
        for (at, interest) in at.each("interests", &story.interests) {
            self.texts(
                &at,
                &[
                    ("name", &interest.name),
                    ("inline", &interest.inline),
                    ("summary", &interest.summary),
                ],
            );
            if modules_are_read && at.field("id").is_read() && !served.contains(&interest.id) {
                self.fault(&at, FaultKind::ServedByNothing);
            }
        }
    }

    fn plugs(&mut self, at: &Place) {
        let (plugs, ids) = (&self.files.story.plugs, self.ids);
        let mut pairs = HashSet::new();
        for (at, plug) in at.each("plugs", plugs) {
            let (partner, module) = (at.field("partner"), at.field("module"));
            self.known(&partner, &plug.partner, &ids.partners);
            self.known(&module, &plug.module, &ids.modules);
            if partner.is_read() && module.is_read() && !pairs.insert((&plug.partner, &plug.module))
            {
                let (kind, id) = ("plug", format!("{} in {}", plug.partner, plug.module));
                self.fault(&at, FaultKind::Duplicate { kind, id });
            }
            if let Some(mention) = &plug.mention {
                self.texts(&at, &[("mention", mention)]);
            }
            self.all_known(&at, "evidence", &plug.evidence, &ids.evidence);
            self.behind(&at, plug);
        }
    }

    /// A plug rests on a mention, or on evidence of a link with home.
    fn behind(&mut self, at: &Place, plug: &PlugFile) {
        if plug.mention.is_some() || !at.field("evidence").is_read_whole() {
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
            && !known.any(|at| {
                self.maybe_home.contains(&at)
                    || self.files.evidence.evidence[at].with.contains(home)
            })
        {
            self.fault(at, FaultKind::NoLinkWithHome(home.clone()));
        }
    }
}

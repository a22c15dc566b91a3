use std::collections::{HashMap, HashSet};

use super::{Fault, FaultKind, Ids};
use crate::story::file::{EvidenceFile, ModulesFile, PartnerFile, PlugFile, StoryFile, Texts};
use crate::story::read::Source;
use crate::story::{Language, Named, PartialDate, Standing};

/// Every fault that is not one of form.
pub(super) fn faults(
    story: &Source,
    evidence: &Source,
    story_file: &StoryFile,
    evidence_file: &EvidenceFile,
    ids: &Ids,
) -> Vec<Fault> {
    let mut rules = Rules {
        story,
        evidence,
        story_file,
        evidence_file,
        ids,
        faults: Vec::new(),
    };
    rules.head();
    rules.partners();
    rules.modules();
    rules.interests();
    rules.plugs();
    rules.start();
    rules.evidence();
    rules.faults
}

struct Rules<'a> {
    story: &'a Source<'a>,
    evidence: &'a Source<'a>,
    story_file: &'a StoryFile,
    evidence_file: &'a EvidenceFile,
    ids: &'a Ids,
    faults: Vec<Fault>,
}

impl Rules<'_> {
    fn in_story(&mut self, at: &str, kind: FaultKind) {
        self.faults.push(self.story.fault(at, kind));
    }

    fn in_evidence(&mut self, at: &str, kind: FaultKind) {
        self.faults.push(self.evidence.fault(at, kind));
    }

    fn head(&mut self) {
        let file = self.story_file;
        self.id("/id", &file.id);
        self.id("/home/id", &file.home.id);
        for (at, tag) in file.languages.iter().enumerate() {
            if Language::from_tag(tag).is_none() {
                self.in_story(
                    &format!("/languages/{at}"),
                    FaultKind::NoLanguage(tag.clone()),
                );
            }
        }
        self.texts("/title", &file.title);
        self.texts("/standfirst", &file.standfirst);
        self.texts("/argument/role", &file.argument.role);
        self.texts("/argument/claim", &file.argument.claim);
        self.texts("/home/name", &file.home.name);
        self.date_in_story("/argument/date", &file.argument.date);
        self.date_in_story("/checked", &file.checked);
        for (at, id) in file.anchors.iter().enumerate() {
            self.known_in_story(&format!("/anchors/{at}"), "partner", id, &self.ids.partners);
        }
    }

    fn partners(&mut self) {
        self.duplicates(
            "partners",
            "partner",
            self.story_file.partners.iter().map(|p| p.id.clone()),
        );
        for (at, partner) in self.story_file.partners.iter().enumerate() {
            let path = format!("/partners/{at}");
            self.id(&format!("{path}/id"), &partner.id);
            self.texts(&format!("{path}/name"), &partner.name);
            self.texts(&format!("{path}/inline"), &partner.inline);
            if let Some(note) = &partner.note {
                self.texts(&format!("{path}/note"), note);
            }
            for (field, color) in [
                ("light", &partner.color.light),
                ("dark", &partner.color.dark),
            ] {
                if !is_color(color) {
                    self.in_story(
                        &format!("{path}/color/{field}"),
                        FaultKind::Color(color.clone()),
                    );
                }
            }
            self.members(&path, partner);
        }
    }

    fn members(&mut self, path: &str, partner: &PartnerFile) {
        if (partner.named == Named::Group) == partner.members.is_empty() {
            let why = if partner.members.is_empty() {
                "a group needs members"
            } else {
                "only a group has members"
            };
            self.in_story(path, FaultKind::Members(why));
        }
        let is_member = self
            .story_file
            .partners
            .iter()
            .any(|group| group.members.contains(&partner.id));
        if (partner.named == Named::Member) != is_member {
            let why = if is_member {
                "this member of a group is not named “member”"
            } else {
                "no group has this member"
            };
            self.in_story(&format!("{path}/named"), FaultKind::Members(why));
        }
        for (at, id) in partner.members.iter().enumerate() {
            let at = format!("{path}/members/{at}");
            self.known_in_story(&at, "partner", id, &self.ids.partners);
            let groups = self
                .story_file
                .partners
                .iter()
                .filter(|group| group.members.contains(id));
            if groups.count() > 1 {
                self.in_story(&at, FaultKind::Members("this partner is in two groups"));
            }
        }
    }

    fn modules(&mut self) {
        self.duplicates(
            "modules",
            "module",
            self.story_file.modules.iter().map(|m| m.id.clone()),
        );
        for (at, module) in self.story_file.modules.iter().enumerate() {
            let path = format!("/modules/{at}");
            self.id(&format!("{path}/id"), &module.id);
            self.texts(&format!("{path}/name"), &module.name);
            self.texts(&format!("{path}/summary"), &module.summary);
            if module.serves.is_empty() {
                self.in_story(&format!("{path}/serves"), FaultKind::ServesNothing);
            }
            let served = module.serves.iter().map(|serves| serves.interest.clone());
            self.duplicates(&format!("modules/{at}/serves"), "interest", served);
            for (at, serves) in module.serves.iter().enumerate() {
                let path = format!("{path}/serves/{at}");
                self.known_in_story(
                    &format!("{path}/interest"),
                    "interest",
                    &serves.interest,
                    &self.ids.interests,
                );
                self.texts(&format!("{path}/because"), &serves.because);
            }
        }
    }

    fn interests(&mut self) {
        self.duplicates(
            "interests",
            "interest",
            self.story_file.interests.iter().map(|i| i.id.clone()),
        );
        let served: HashSet<&String> = self
            .story_file
            .modules
            .iter()
            .flat_map(|module| module.serves.iter().map(|serves| &serves.interest))
            .collect();
        for (at, interest) in self.story_file.interests.iter().enumerate() {
            let path = format!("/interests/{at}");
            self.id(&format!("{path}/id"), &interest.id);
            self.texts(&format!("{path}/name"), &interest.name);
            self.texts(&format!("{path}/inline"), &interest.inline);
            self.texts(&format!("{path}/summary"), &interest.summary);
            if !served.contains(&interest.id) {
                self.in_story(&path, FaultKind::ServedByNothing);
            }
        }
    }

    fn plugs(&mut self) {
        let pairs = self
            .story_file
            .plugs
            .iter()
            .map(|plug| format!("{}|{}", plug.partner, plug.module));
        self.duplicates("plugs", "plug", pairs);
        for (at, plug) in self.story_file.plugs.iter().enumerate() {
            let path = format!("/plugs/{at}");
            self.known_in_story(
                &format!("{path}/partner"),
                "partner",
                &plug.partner,
                &self.ids.partners,
            );
            self.known_in_story(
                &format!("{path}/module"),
                "module",
                &plug.module,
                &self.ids.modules,
            );
            if let Some(mention) = &plug.mention {
                self.texts(&format!("{path}/mention"), mention);
            }
            for (at, id) in plug.evidence.iter().enumerate() {
                self.known_in_story(
                    &format!("{path}/evidence/{at}"),
                    "evidence",
                    id,
                    &self.ids.evidence,
                );
            }
            self.behind(&path, plug);
        }
    }

    fn behind(&mut self, path: &str, plug: &PlugFile) {
        if plug.mention.is_some() {
            return;
        }
        let home = &self.story_file.home.id;
        let mut known = plug
            .evidence
            .iter()
            .filter_map(|id| self.ids.evidence.get(id))
            .peekable();
        if plug.evidence.is_empty() {
            self.in_story(path, FaultKind::NothingBehind);
        } else if known.peek().is_some()
            && !known.any(|&at| self.evidence_file.evidence[at].with.contains(home))
        {
            self.in_story(path, FaultKind::NoLinkWithHome(home.clone()));
        }
    }

    fn start(&mut self) {
        let start = &self.story_file.start;
        for (at, id) in start.partners.iter().enumerate() {
            self.known_in_story(
                &format!("/start/partners/{at}"),
                "partner",
                id,
                &self.ids.partners,
            );
        }
        if let ModulesFile::These(modules) = &start.modules {
            for (at, id) in modules.iter().enumerate() {
                self.known_in_story(
                    &format!("/start/modules/{at}"),
                    "module",
                    id,
                    &self.ids.modules,
                );
            }
        }
        if Standing::from_id(&start.bar).is_none() {
            self.in_story("/start/bar", FaultKind::Standing(start.bar.clone()));
        }
    }

    fn evidence(&mut self) {
        let used: HashSet<&String> = self
            .story_file
            .plugs
            .iter()
            .flat_map(|plug| &plug.evidence)
            .collect();
        let ids = self
            .evidence_file
            .evidence
            .iter()
            .map(|entry| entry.id.clone());
        for (at, id) in repeated(ids) {
            let kind = FaultKind::Duplicate {
                kind: "evidence",
                id,
            };
            self.in_evidence(&format!("/evidence/{at}/id"), kind);
        }
        for (at, entry) in self.evidence_file.evidence.iter().enumerate() {
            let path = format!("/evidence/{at}");
            if !is_id(&entry.id) {
                self.in_evidence(&format!("{path}/id"), FaultKind::Id(entry.id.clone()));
            }
            match Standing::from_id(&entry.standing) {
                None => self.in_evidence(
                    &format!("{path}/standing"),
                    FaultKind::Standing(entry.standing.clone()),
                ),
                Some(Standing::Proposed) => {
                    self.in_evidence(&format!("{path}/standing"), FaultKind::ProposedEvidence);
                }
                Some(_) => {}
            }
            self.date_in_evidence(&format!("{path}/date"), &entry.date);
            self.date_in_evidence(&format!("{path}/checked"), &entry.checked);
            for (tag, kind) in self.wrong_texts(&entry.claim) {
                self.in_evidence(&format!("{path}/claim{tag}"), kind);
            }
            if !used.contains(&entry.id) {
                self.in_evidence(&path, FaultKind::Unused);
            }
            if entry.sources.is_empty() {
                self.in_evidence(&format!("{path}/sources"), FaultKind::NoSource);
            }
            for (at, source) in entry.sources.iter().enumerate() {
                let path = format!("{path}/sources/{at}");
                if !source.url.starts_with("https://") && !source.url.starts_with("http://") {
                    self.in_evidence(
                        &format!("{path}/url"),
                        FaultKind::Address(source.url.clone()),
                    );
                }
                if let Some(published) = &source.published {
                    self.date_in_evidence(&format!("{path}/published"), published);
                }
            }
        }
    }

    fn id(&mut self, at: &str, id: &str) {
        if !is_id(id) {
            self.in_story(at, FaultKind::Id(id.to_owned()));
        }
    }

    fn texts(&mut self, at: &str, texts: &Texts) {
        for (tag, kind) in self.wrong_texts(texts) {
            self.in_story(&format!("{at}{tag}"), kind);
        }
    }

    /// What is wrong with a text, and under which pointer below it.
    fn wrong_texts(&self, texts: &Texts) -> Vec<(String, FaultKind)> {
        let languages = &self.story_file.languages;
        let missing = languages
            .iter()
            .filter(|tag| texts.get(*tag).is_none_or(|text| text.trim().is_empty()))
            .filter_map(|tag| Language::from_tag(tag))
            .map(|language| (String::new(), FaultKind::MissingText(language.tag())));
        let extra = texts
            .keys()
            .filter(|tag| !languages.contains(tag))
            .map(|tag| (format!("/{tag}"), FaultKind::ExtraText(tag.clone())));
        missing.chain(extra).collect()
    }

    fn date_in_story(&mut self, at: &str, text: &str) {
        if let Some(kind) = wrong_date(text) {
            self.in_story(at, kind);
        }
    }

    fn date_in_evidence(&mut self, at: &str, text: &str) {
        if let Some(kind) = wrong_date(text) {
            self.in_evidence(at, kind);
        }
    }

    fn known_in_story(
        &mut self,
        at: &str,
        kind: &'static str,
        id: &str,
        known: &HashMap<String, usize>,
    ) {
        if !known.contains_key(id) {
            let near = nearest(id, known.keys());
            self.in_story(
                at,
                FaultKind::Unknown {
                    kind,
                    id: id.to_owned(),
                    near,
                },
            );
        }
    }

    fn duplicates(&mut self, list: &str, kind: &'static str, ids: impl Iterator<Item = String>) {
        for (at, id) in repeated(ids) {
            self.in_story(&format!("/{list}/{at}"), FaultKind::Duplicate { kind, id });
        }
    }
}

fn repeated(ids: impl Iterator<Item = String>) -> Vec<(usize, String)> {
    let mut seen = HashSet::new();
    ids.enumerate()
        .filter(|(_, id)| !seen.insert(id.clone()))
        .collect()
}

fn wrong_date(text: &str) -> Option<FaultKind> {
    let why = text.parse::<PartialDate>().err()?;
    Some(FaultKind::Date {
        text: text.to_owned(),
        why,
    })
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(allowed)
}

fn is_color(color: &str) -> bool {
    color
        .strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The known id that is most like a wrong one, where one is much like it.
fn nearest<'a>(id: &str, known: impl Iterator<Item = &'a String>) -> Option<String> {
    known
        .map(|other| (strsim::jaro_winkler(id, other), other))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| other.clone())
}

use std::collections::{HashMap, HashSet};

use super::{Fault, FaultKind, Files, Ids, Sources};
use crate::story::file::{
    BoardFile, ContextFile, EvidenceFile, ModulesFile, PartnerFile, PlugFile, SourceEntry,
    StoryFile, Texts,
};
use crate::story::{Language, Named, PartialDate, Standing};

/// Every fault that is not one of form.
pub(super) fn faults(sources: &Sources, files: &Files, ids: &Ids) -> Vec<Fault> {
    let mut rules = Rules {
        sources,
        story_file: &files.story,
        evidence_file: &files.evidence,
        context_file: &files.context,
        ids,
        faults: Vec::new(),
    };
    rules.head();
    rules.partners();
    rules.modules();
    rules.interests();
    rules.plugs();
    rules.start();
    rules.chapters();
    rules.evidence();
    rules.context();
    rules.faults
}

/// Pages of every site that are no chapters.
const NOT_FOR_CHAPTERS: &[&str] = &["index", "sources", "context", "explore", "rest"];

/// One of a story's files.
#[derive(Clone, Copy)]
enum File {
    Story,
    Evidence,
    Context,
}

struct Rules<'a, 's> {
    sources: &'a Sources<'s>,
    story_file: &'a StoryFile,
    evidence_file: &'a EvidenceFile,
    context_file: &'a ContextFile,
    ids: &'a Ids,
    faults: Vec<Fault>,
}

impl Rules<'_, '_> {
    fn in_story(&mut self, at: &str, kind: FaultKind) {
        self.fault(File::Story, at, kind);
    }

    fn fault(&mut self, file: File, at: &str, kind: FaultKind) {
        let source = match file {
            File::Story => &self.sources.story,
            File::Evidence => &self.sources.evidence,
            File::Context => &self.sources.context,
        };
        self.faults.push(source.fault(at, kind));
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

    fn chapters(&mut self) {
        let ids = self.story_file.chapters.iter().map(|c| c.id.clone());
        self.duplicates("chapters", "chapter", ids);
        for (at, chapter) in self.story_file.chapters.iter().enumerate() {
            let path = format!("/chapters/{at}");
            self.id(&format!("{path}/id"), &chapter.id);
            if NOT_FOR_CHAPTERS.contains(&&*chapter.id) {
                let kind = FaultKind::TakenAddress(chapter.id.clone());
                self.in_story(&format!("{path}/id"), kind);
            }
            self.texts(&format!("{path}/heading"), &chapter.heading);
            for (at, text) in chapter.text.iter().enumerate() {
                self.texts(&format!("{path}/text/{at}"), text);
            }
            self.board(&format!("{path}/board"), &chapter.board);
            if let Some(question) = &chapter.question {
                self.texts(&format!("{path}/question/ask"), &question.ask);
                self.texts(&format!("{path}/question/teach"), &question.teach);
                let rising = question.options.windows(2).all(|two| two[0] < two[1]);
                if question.options.len() < 2 || !rising {
                    let at = format!("{path}/question/options");
                    self.in_story(&at, FaultKind::NoChoice);
                }
            }
            if let Some(beside) = &chapter.beside {
                self.texts(&format!("{path}/beside/own-name"), &beside.own_name);
                self.texts(&format!("{path}/beside/name"), &beside.name);
                self.board(&format!("{path}/beside/board"), &beside.board);
            }
        }
    }

    fn board(&mut self, path: &str, board: &BoardFile) {
        for (at, id) in board.partners.iter().flatten().enumerate() {
            self.partner(&format!("{path}/partners/{at}"), id);
        }
        if let Some(ModulesFile::These(modules)) = &board.modules {
            for (at, id) in modules.iter().enumerate() {
                self.module(&format!("{path}/modules/{at}"), id);
            }
        }
        if let Some(bar) = &board.bar
            && Standing::from_id(bar).is_none()
        {
            self.in_story(&format!("{path}/bar"), FaultKind::Standing(bar.clone()));
        }
        if let Some(as_of) = &board.as_of {
            self.date_in_story(&format!("{path}/as-of"), as_of);
        }
        for (at, (partner, module)) in board.pulled.iter().enumerate() {
            self.partner(&format!("{path}/pulled/{at}/0"), partner);
            self.module(&format!("{path}/pulled/{at}/1"), module);
        }
        for (at, id) in board.opened.iter().enumerate() {
            self.partner(&format!("{path}/opened/{at}"), id);
        }
    }

    fn partner(&mut self, at: &str, id: &str) {
        self.known_in_story(at, "partner", id, &self.ids.partners);
    }

    fn module(&mut self, at: &str, id: &str) {
        self.known_in_story(at, "module", id, &self.ids.modules);
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
        let entries = &self.evidence_file.evidence;
        let ids = entries.iter().map(|entry| &entry.id);
        self.entry_ids(File::Evidence, "evidence", ids);
        for (at, entry) in entries.iter().enumerate() {
            let path = format!("/evidence/{at}");
            let at = format!("{path}/standing");
            match Standing::from_id(&entry.standing) {
                None => {
                    let kind = FaultKind::Standing(entry.standing.clone());
                    self.fault(File::Evidence, &at, kind);
                }
                Some(Standing::Proposed) => {
                    self.fault(File::Evidence, &at, FaultKind::ProposedEvidence);
                }
                Some(_) => {}
            }
            self.date(File::Evidence, &format!("{path}/date"), &entry.date);
            self.texts_in(File::Evidence, &format!("{path}/claim"), &entry.claim);
            if !used.contains(&entry.id) {
                self.fault(File::Evidence, &path, FaultKind::Unused);
            }
            self.backing(File::Evidence, &path, &entry.sources, &entry.checked);
        }
    }

    fn context(&mut self) {
        const IN: File = File::Context;
        let file = self.context_file;
        self.entry_ids(IN, "events", file.events.iter().map(|event| &event.id));
        for (at, event) in file.events.iter().enumerate() {
            let path = format!("/events/{at}");
            self.date(IN, &format!("{path}/date"), &event.date);
            self.texts_in(IN, &format!("{path}/what"), &event.what);
            self.touched(&path, &event.modules, &event.partners);
            self.backing(IN, &path, &event.sources, &event.checked);
        }
        self.entry_ids(IN, "views", file.views.iter().map(|view| &view.id));
        for (at, view) in file.views.iter().enumerate() {
            let path = format!("/views/{at}");
            self.date(IN, &format!("{path}/date"), &view.date);
            self.texts_in(IN, &format!("{path}/role"), &view.role);
            self.texts_in(IN, &format!("{path}/says"), &view.says);
            self.touched(&path, &view.modules, &[]);
            self.backing(IN, &path, &view.sources, &view.checked);
        }
        self.entry_ids(IN, "checks", file.checks.iter().map(|check| &check.id));
        for (at, check) in file.checks.iter().enumerate() {
            let path = format!("/checks/{at}");
            self.texts_in(IN, &format!("{path}/claim"), &check.claim);
            self.texts_in(IN, &format!("{path}/finding"), &check.finding);
            self.touched(&path, &check.modules, &[]);
            self.backing(IN, &path, &check.sources, &check.checked);
        }
        self.entry_ids(IN, "figures", file.figures.iter().map(|figure| &figure.id));
        for (at, figure) in file.figures.iter().enumerate() {
            let path = format!("/figures/{at}");
            for (field, texts) in [
                ("title", &figure.title),
                ("unit", &figure.unit),
                ("note", &figure.note),
            ] {
                self.texts_in(IN, &format!("{path}/{field}"), texts);
            }
            for (at, row) in figure.rows.iter().enumerate() {
                self.texts_in(IN, &format!("{path}/rows/{at}/label"), &row.label);
            }
            self.touched(&path, &figure.modules, &[]);
            self.backing(IN, &path, &figure.sources, &figure.checked);
        }
    }

    /// The ids of a list's entries: well formed, and each there once.
    fn entry_ids<'i>(
        &mut self,
        file: File,
        list: &'static str,
        ids: impl Iterator<Item = &'i String> + Clone,
    ) {
        for (at, id) in repeated(ids.clone().cloned()) {
            let kind = FaultKind::Duplicate { kind: list, id };
            self.fault(file, &format!("/{list}/{at}/id"), kind);
        }
        for (at, id) in ids.enumerate().filter(|(_, id)| !is_id(id)) {
            self.fault(file, &format!("/{list}/{at}/id"), FaultKind::Id(id.clone()));
        }
    }

    /// The modules and partners that an entry of the context touches.
    fn touched(&mut self, path: &str, modules: &[String], partners: &[String]) {
        for (list, kind, named, known) in [
            ("modules", "module", modules, &self.ids.modules),
            ("partners", "partner", partners, &self.ids.partners),
        ] {
            for (at, id) in named.iter().enumerate() {
                if let Some(unknown) = unknown(kind, id, known) {
                    self.fault(File::Context, &format!("{path}/{list}/{at}"), unknown);
                }
            }
        }
    }

    /// What a fact rests on, and when that was last checked.
    fn backing(&mut self, file: File, path: &str, sources: &[SourceEntry], checked: &str) {
        self.date(file, &format!("{path}/checked"), checked);
        if sources.is_empty() {
            self.fault(file, &format!("{path}/sources"), FaultKind::NoSource);
        }
        for (at, source) in sources.iter().enumerate() {
            let path = format!("{path}/sources/{at}");
            if !is_web_address(&source.url) {
                let kind = FaultKind::Address(source.url.clone());
                self.fault(file, &format!("{path}/url"), kind);
            }
            if let Some(published) = &source.published {
                self.date(file, &format!("{path}/published"), published);
            }
        }
    }

    fn id(&mut self, at: &str, id: &str) {
        if !is_id(id) {
            self.in_story(at, FaultKind::Id(id.to_owned()));
        }
    }

    fn texts(&mut self, at: &str, texts: &Texts) {
        self.texts_in(File::Story, at, texts);
    }

    fn texts_in(&mut self, file: File, at: &str, texts: &Texts) {
        for (tag, kind) in self.wrong_texts(texts) {
            self.fault(file, &format!("{at}{tag}"), kind);
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
        self.date(File::Story, at, text);
    }

    fn date(&mut self, file: File, at: &str, text: &str) {
        if let Some(kind) = wrong_date(text) {
            self.fault(file, at, kind);
        }
    }

    fn known_in_story(
        &mut self,
        at: &str,
        kind: &'static str,
        id: &str,
        known: &HashMap<String, usize>,
    ) {
        if let Some(unknown) = unknown(kind, id, known) {
            self.in_story(at, unknown);
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

fn unknown(kind: &'static str, id: &str, known: &HashMap<String, usize>) -> Option<FaultKind> {
    (!known.contains_key(id)).then(|| FaultKind::Unknown {
        kind,
        id: id.to_owned(),
        near: nearest(id, known.keys()),
    })
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

/// Whether an address leads to a web page. Nothing else may stand in a link: `javascript:` and `data:`
/// would run in the page's own name.
fn is_web_address(url: &str) -> bool {
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    let strange = |letter: char| letter.is_whitespace() || letter.is_control();
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
            && !rest.contains(strange)
    })
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

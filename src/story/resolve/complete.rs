//! What an editor may leave out, put in where it follows from what is there. From here on a short story is like any
//! other.

use super::codes::code;
use super::{Files, Sources, palette};
use crate::story::Named;
use crate::story::file::{
    ContextFile, EvidenceEntry, EvidenceFile, EvidenceOf, Id, LanguageTag, OneOrEach, PartnerFile,
    StoryFile, Texts, slug,
};
use crate::story::read::{Gaps, Source};

/// The language of texts that are plain where no language is named.
const USUAL: &str = "en";

/// Which fields were left out, and which could only not be read.
struct Written<'a, 's> {
    source: &'a Source<'s>,
    gaps: &'a Gaps,
}

impl Written<'_, '_> {
    fn lacks(&self, pointer: &str) -> bool {
        !self.gaps.hides(pointer) && !self.source.has(pointer, self.gaps)
    }
}

impl Files {
    /// The files with all that follows from what they say.
    pub(super) fn complete(
        mut story: StoryFile,
        mut evidence: EvidenceFile,
        context: ContextFile,
        sources: &Sources,
        in_story: &Gaps,
    ) -> Files {
        let written = Written {
            source: &sources.story,
            gaps: in_story,
        };
        if written.lacks("/id") {
            story.id = id_of_place(&sources.story).into();
        }
        if written.lacks("/languages") {
            story.languages = languages(&story.title);
        }
        ids(&mut story, &written);
        partners(&mut story, &written);
        let in_place = in_place(&mut story, &mut evidence, &written);
        for entry in &mut evidence.evidence {
            entry
                .with
                .get_or_insert_with(|| vec![story.home.id.clone()]);
        }
        let is_argued = story.argument.is_some() || in_story.hides("/argument");
        Files {
            is_argued,
            story,
            evidence,
            in_place,
            context,
        }
    }
}

/// The id of a story in this file: what it is called by where it lies, as ids are written.
fn id_of_place(story: &Source) -> String {
    let id = story.called().and_then(|called| slug(&called));
    id.unwrap_or_else(|| "story".to_owned())
}

fn languages(title: &Texts) -> Vec<LanguageTag> {
    match title {
        Texts::Each(texts) => texts.0.keys().cloned().collect(),
        Texts::Plain(_) => vec![USUAL.to_owned().into()],
    }
}

/// Ids made of names.
fn ids(story: &mut StoryFile, written: &Written) {
    let StoryFile {
        languages,
        home,
        partners,
        modules,
        interests,
        chapters,
        ..
    } = story;
    let first = languages.first().cloned().unwrap_or_default();
    let fill = |pointer: String, id: &mut Id, name: &Texts| {
        if written.lacks(&format!("{pointer}/id"))
            && let Some(made) = name.get(&first).and_then(slug)
        {
            *id = made.into();
        }
    };
    fill("/home".into(), &mut home.id, &home.name);
    for (at, of) in partners.iter_mut().enumerate() {
        fill(format!("/partners/{at}"), &mut of.id, &of.name);
    }
    for (at, of) in modules.iter_mut().enumerate() {
        fill(format!("/modules/{at}"), &mut of.id, &of.name);
    }
    for (at, of) in interests.iter_mut().enumerate() {
        fill(format!("/interests/{at}"), &mut of.id, &of.name);
    }
    for (at, of) in chapters.iter_mut().enumerate() {
        fill(format!("/chapters/{at}"), &mut of.id, &of.heading);
    }
}

/// How partners are named, their codes and colours.
fn partners(story: &mut StoryFile, written: &Written) {
    let groups = story.partners.iter().flat_map(|group| &group.members);
    let members: Vec<Id> = groups.cloned().collect();
    let first = story.languages.first().cloned().unwrap_or_default();
    let codes = story.partners.iter().filter_map(|one| one.code.as_ref());
    let mut codes: Vec<String> = codes.flat_map(written_codes).collect();
    for (at, partner) in story.partners.iter_mut().enumerate() {
        if written.lacks(&format!("/partners/{at}/named")) {
            partner.named = Some(named(partner, &members));
        }
        if written.lacks(&format!("/partners/{at}/code")) {
            let made = code(partner.name.get(&first).unwrap_or_default(), &codes);
            codes.push(made.clone());
            partner.code = Some(OneOrEach::One(made));
        }
    }
    palette::dress(&mut story.partners);
}

fn named(partner: &PartnerFile, members: &[Id]) -> Named {
    if !partner.members.is_empty() {
        Named::Group
    } else if members.contains(&partner.id) {
        Named::Member
    } else {
        Named::Named
    }
}

fn written_codes(code: &OneOrEach) -> Vec<String> {
    match code {
        OneOrEach::One(code) => vec![code.clone()],
        OneOrEach::Each(codes) => codes.0.values().cloned().collect(),
    }
}

/// Puts the evidence that stands in its plug to the other evidence. Returns where in the story each stands.
fn in_place(story: &mut StoryFile, evidence: &mut EvidenceFile, written: &Written) -> Vec<String> {
    let mut taken: Vec<Id> = evidence.evidence.iter().map(|of| of.id.clone()).collect();
    let mut pointers = Vec::new();
    for (at, plug) in story.plugs.iter_mut().enumerate() {
        for (place, of) in plug.evidence.iter_mut().enumerate() {
            let EvidenceOf::Entry(entry) = of else {
                continue;
            };
            let pointer = format!("/plugs/{at}/evidence/{place}");
            let mut entry: EvidenceEntry = (**entry).clone();
            if written.lacks(&format!("{pointer}/id")) {
                let stem = format!("{}-{}", &*plug.partner, &*plug.module);
                let tried = (place + 1..).map(|number| Id::from(format!("{stem}-{number}")));
                let mut free = tried.filter(|id| !taken.contains(id));
                entry.id = free.next().unwrap_or_default();
            }
            taken.push(entry.id.clone());
            *of = EvidenceOf::Id(entry.id.clone());
            evidence.evidence.push(entry);
            pointers.push(pointer);
        }
    }
    pointers
}

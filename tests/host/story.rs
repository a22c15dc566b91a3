//! Checking a story: every fault at once, each with its place and its mend.

use plugboard::story::Fault;
use plugboard::story::fault::FaultKind;
use plugboard::story::file::{ContextFile, EvidenceFile, StoryFile};
use plugboard::story::read::schema_of;
use plugboard::story::{PartnerIx, Standing};

mod form;
mod rules;
mod shown;
mod syntax;
mod values;

use crate::stories::{CONTEXT, EN, EVIDENCE, STORY, read, real, small};

/// The faults of these files, beside a sound context.
fn faults(story: &str, evidence: &str) -> Vec<Fault> {
    read(story, evidence, CONTEXT).err().unwrap_or_default()
}

fn kinds(story: &str) -> Vec<FaultKind> {
    let faults = faults(story, EVIDENCE).into_iter();
    faults.map(|fault| fault.what).collect()
}

/// There are these faults and no others: of each, a part of what is told.
fn assert_told(faults: &[Fault], parts: &[&str]) {
    let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
    assert_eq!(told.len(), parts.len(), "{told:#?}");
    for (told, part) in told.iter().zip(parts) {
        assert!(told.contains(part), "{told} should say {part}");
    }
}

/// The story with one text in it replaced, which must be there exactly once.
fn with(from: &str, to: &str) -> String {
    assert_eq!(STORY.matches(from).count(), 1, "{from}");
    STORY.replace(from, to)
}

#[test]
fn a_sound_story_passes_and_reads_as_written() {
    let story = small();
    let told = story.edition(EN).seed;
    assert_eq!(
        told.plugs[0].milestones[0].standing,
        Standing::Proposed,
        "the mention comes first in time"
    );
    assert_eq!(told.plugs[0].milestones[1].standing, Standing::Signed);
    let evidence = &story.edition(EN).evidence[0];
    assert_eq!(evidence.links.len(), 1);
    assert_eq!(
        evidence.context.len(),
        1,
        "a link without home stands beside the plug"
    );
    assert!(
        told.plugs[0]
            .milestones
            .iter()
            .all(|milestone| milestone.standing != Standing::InForce),
        "and sets no standing"
    );
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let story = STORY
        .replace(r#""partner": "beta""#, r#""partner": "betta""#)
        .replace(r#""checked": "2026-07""#, r#""checked": "2026-13""#)
        .replace(
            r#""summary": { "en": "grain" }"#,
            r#""summary": { "fr": "grain" }"#,
        );
    let evidence = EVIDENCE.replace(r#""date": "2023-09-21""#, r#""date": "21 September 2023""#);
    assert_told(
        &faults(&story, &evidence),
        &[
            "story.json:13:14: checked: “2026-13” is not a date",
            "story.json:22:60: modules[0].summary: the text is missing in “en”",
            "story.json:22:68: modules[0].summary.fr: “fr” is not one of the story's languages",
            "story.json:31:18: plugs[1].partner: there is no partner “betta”; did you mean “beta”?",
            "evidence.json:3:58: evidence[0].date: “21 September 2023” is not a date",
        ],
    );
}

#[test]
fn places_count_characters_from_one() {
    let story = with(r#"{ "id": "grain", "#, r#"{ "id": "Grün", "#);
    let fault = &faults(&story, EVIDENCE)[0];
    let line = story
        .lines()
        .nth(fault.place.line - 1)
        .expect("the line is there");
    let rest: String = line.chars().skip(fault.place.column - 1).collect();
    assert!(rest.starts_with(r#""Grün""#), "{rest}");
}

#[test]
fn a_missing_language_is_a_fault() {
    let story = with(r#""languages": ["en"]"#, r#""languages": ["en", "tlh"]"#);
    assert!(kinds(&story).contains(&FaultKind::NoLanguage("tlh".into())));
    let story = with(r#""title": { "en": "A test" }"#, r#""title": {}"#);
    assert_eq!(kinds(&story)[0], FaultKind::MissingText("en".into()));
}

#[test]
fn a_plug_needs_something_behind_it() {
    let story = with(r#""evidence": ["beta-grain"]"#, r#""evidence": []"#);
    assert_eq!(kinds(&story), [FaultKind::NothingBehind, FaultKind::Unused]);
    let evidence = EVIDENCE.replace(r#""with": ["home", "beta"]"#, r#""with": ["beta"]"#);
    assert_eq!(
        faults(STORY, &evidence)[0].what,
        FaultKind::NoLinkWithHome("home".into())
    );
}

#[test]
fn a_chapter_is_checked_down_to_its_board() {
    let story = STORY
        .replace(r#""id": "first""#, r#""id": "sources""#)
        .replace(
            r#""partners": ["alpha"], "bar": "signed""#,
            r#""partners": ["alfa"], "bar": "sealed""#,
        );
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "chapters[0].id: “sources” is the address of another page",
            "there is no partner “alfa”; did you mean “alpha”?",
            "chapters[0].board.bar: “sealed” is not a standing",
        ],
    );
}

#[test]
fn the_context_is_checked_like_the_rest() {
    let context = CONTEXT
        .replace("2026-01-15", "January 2026")
        .replace(r#""modules": ["grain"]"#, r#""modules": ["grian"]"#)
        .replace("https://", "ftp://");
    let faults = read(STORY, EVIDENCE, &context).err().unwrap_or_default();
    assert!(
        faults
            .iter()
            .all(|fault| fault.place.file == "context.json")
    );
    assert_told(
        &faults,
        &[
            "events[0].date: “January 2026” is not a date",
            "events[0].modules[0]: there is no module “grian”; did you mean “grain”?",
            "events[0].sources[0].url: “ftp://example.org/event” is not a web address",
        ],
    );
}

#[test]
fn the_built_in_story_is_sound() {
    let told = real().edition(EN).seed;
    assert_eq!(
        (told.modules.len(), told.interests.len()),
        (9, 12),
        "as in the brief"
    );
    let named = told
        .partners
        .iter()
        .filter(|partner| partner.members.is_empty())
        .count();
    assert!(named >= 15, "{named} partners that are no group");
    assert_eq!(&*told.partners[PartnerIx::from(0)].id, "japan");
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    for (name, schema) in [
        ("story", schema_of::<StoryFile>()),
        ("evidence", schema_of::<EvidenceFile>()),
        ("context", schema_of::<ContextFile>()),
    ] {
        let path = format!(
            "{}/static/stories/{name}.schema.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let published: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).expect(name)).expect(name);
        assert_eq!(
            published, schema,
            "run `cargo run --bin plugboard -- schema`"
        );
    }
}

#[test]
fn broken_json_has_a_place_whatever_its_letters() {
    for story in ["{\"id\":\"é", "{\"é\u{1f600}\": é}", "é"] {
        let faults = faults(story, EVIDENCE);
        let mut slips = faults
            .iter()
            .filter(|fault| matches!(fault.what, FaultKind::NotJson { .. }));
        let slip = slips.next().expect(story);
        assert!(
            slip.place.line == 1 && slip.place.column <= story.chars().count() + 1,
            "{story}"
        );
    }
}

#[test]
fn a_story_nested_without_end_is_refused() {
    let faults = faults(&"[".repeat(1 << 20), EVIDENCE);
    assert!(matches!(faults[..], [ref fault] if matches!(fault.what, FaultKind::NotJson { .. })));
}

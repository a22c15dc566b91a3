//! Checking a story: every fault at once, each with its place and its mend.

use plugboard::story::check::{Fault, FaultKind};
use plugboard::story::checked::CheckedStory;
use plugboard::story::file::{ContextFile, EvidenceFile, StoryFile};
use plugboard::story::read::schema_of;
use plugboard::story::{Language, PartnerIx, Standing};

use crate::stories::{read, real};

const STORY: &str = include_str!("story/story.json");
const EVIDENCE: &str = include_str!("story/evidence.json");

const CONTEXT: &str = include_str!("story/context.json");

fn checked(story: &str, evidence: &str) -> Result<CheckedStory, Vec<Fault>> {
    read(story, evidence, CONTEXT)
}

fn faults(story: &str, evidence: &str) -> Vec<Fault> {
    checked(story, evidence).err().unwrap_or_default()
}

/// The story with one text in it replaced, which must be there exactly once.
fn with(from: &str, to: &str) -> String {
    assert_eq!(STORY.matches(from).count(), 1, "{from}");
    STORY.replace(from, to)
}

#[test]
fn a_sound_story_passes_and_reads_as_written() {
    let story = checked(STORY, EVIDENCE)
        .map_err(|faults| faults[0].to_string())
        .expect("nothing wrong");
    let told = story.told_in(Language::En);
    assert_eq!(
        told.plugs[0].steps[0].standing,
        Standing::Proposed,
        "the mention comes first in time"
    );
    assert_eq!(told.plugs[0].steps[1].standing, Standing::Signed);
    let evidence = &story.evidence_in(Language::En)[0];
    assert_eq!(evidence.links.len(), 1);
    assert_eq!(
        evidence.context.len(),
        1,
        "a link without home stands beside the plug"
    );
    assert!(
        told.plugs[0]
            .steps
            .iter()
            .all(|step| step.standing != Standing::InForce),
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
    let told: Vec<String> = faults(&story, &evidence)
        .iter()
        .map(Fault::to_string)
        .collect();
    let lines = |from: &str, text: &str| {
        text.lines()
            .position(|line| line.contains(from))
            .expect(from)
            + 1
    };
    let expected = [
        format!("story.json:{}:", lines("2026-13", &story)),
        format!("story.json:{}:", lines(r#""fr": "grain""#, &story)),
        format!("story.json:{}:", lines(r#""fr": "grain""#, &story)),
        format!("story.json:{}:", lines("betta", &story)),
        format!("evidence.json:{}:", lines("21 September", &evidence)),
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(&expected) {
        assert!(
            told.starts_with(expected),
            "{told} should start with {expected}"
        );
    }
    assert!(
        told[0].contains("checked: “2026-13” is not a date"),
        "{}",
        told[0]
    );
    assert!(
        told[3].contains("plugs[1].partner: there is no partner “betta”; did you mean “beta”?"),
        "{}",
        told[3]
    );
}

#[test]
fn places_count_characters_from_one() {
    let story = with(r#"{ "id": "grain", "#, r#"{ "id": "Grün", "#);
    let fault = &faults(&story, EVIDENCE)[0];
    let line = story
        .lines()
        .nth(fault.line - 1)
        .expect("the line is there");
    let rest: String = line.chars().skip(fault.column - 1).collect();
    assert!(rest.starts_with(r#""Grün""#), "{rest}");
}

#[test]
fn a_missing_language_is_a_fault() {
    let story = with(r#""languages": ["en"]"#, r#""languages": ["en", "tlh"]"#);
    assert!(
        faults(&story, EVIDENCE)
            .iter()
            .any(|fault| fault.kind == FaultKind::NoLanguage("tlh".into()))
    );
    let story = with(r#""title": { "en": "A test" }"#, r#""title": {}"#);
    assert_eq!(
        faults(&story, EVIDENCE)[0].kind,
        FaultKind::MissingText("en")
    );
}

#[test]
fn a_duplicate_is_a_fault() {
    let story = STORY.replace(r#""id": "beta", "code""#, r#""id": "alpha", "code""#);
    let kinds: Vec<FaultKind> = faults(&story, EVIDENCE)
        .into_iter()
        .map(|fault| fault.kind)
        .collect();
    let twice = FaultKind::Duplicate {
        kind: "partner",
        id: "alpha".into(),
    };
    assert!(kinds.contains(&twice), "{kinds:?}");
}

#[test]
fn a_plug_needs_something_behind_it() {
    let story = with(r#""evidence": ["beta-grain"]"#, r#""evidence": []"#);
    let kinds: Vec<FaultKind> = faults(&story, EVIDENCE)
        .into_iter()
        .map(|fault| fault.kind)
        .collect();
    assert_eq!(kinds, [FaultKind::NothingBehind, FaultKind::Unused]);
    let evidence = EVIDENCE.replace(r#""with": ["home", "beta"]"#, r#""with": ["beta"]"#);
    assert_eq!(
        faults(STORY, &evidence)[0].kind,
        FaultKind::NoLinkWithHome("home".into())
    );
}

#[test]
fn every_fault_of_form_is_told_at_once() {
    let story = STORY
        .replace(r#""code": "AL""#, r#""cod": "AL""#)
        .replace(r#""rule": "plug-in""#, r#""rule": 7"#);
    let told = faults(&story, EVIDENCE);
    assert!(told.len() >= 3, "unknown, missing and wrong: {told:#?}");
    assert!(
        told.iter().any(|fault| fault.path == "partners[0]"),
        "{told:#?}"
    );
    assert!(
        told.iter().any(|fault| fault.path == "start.rule"),
        "{told:#?}"
    );
}

#[test]
fn what_is_not_json_is_told_with_its_place() {
    let broken = STORY.replace(r#""languages": ["en"],"#, r#""languages": ["en""#);
    let told = faults(&broken, EVIDENCE);
    let line = STORY
        .lines()
        .position(|line| line.contains("languages"))
        .expect("it is there")
        + 1;
    assert_eq!(told.len(), 1);
    assert!((line..=line + 1).contains(&told[0].line), "{}", told[0]);
}

#[test]
fn a_chapter_is_checked_down_to_its_board() {
    let story = STORY
        .replace(r#""id": "first""#, r#""id": "sources""#)
        .replace(
            r#""partners": ["alpha"], "bar": "signed""#,
            r#""partners": ["alfa"], "bar": "sealed""#,
        );
    let told: Vec<String> = faults(&story, EVIDENCE)
        .iter()
        .map(Fault::to_string)
        .collect();
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(
        told[0].contains("chapters[0].id: “sources” is the address of another page"),
        "{}",
        told[0]
    );
    assert!(
        told[1].contains("there is no partner “alfa”; did you mean “alpha”?"),
        "{}",
        told[1]
    );
    assert!(
        told[2].contains("chapters[0].board.bar: “sealed” is not a standing"),
        "{}",
        told[2]
    );
}

#[test]
fn the_context_is_checked_like_the_rest() {
    let context = CONTEXT
        .replace("2026-01-15", "January 2026")
        .replace(r#""modules": ["grain"]"#, r#""modules": ["grian"]"#)
        .replace("https://", "ftp://");
    let told: Vec<String> = read(STORY, EVIDENCE, &context)
        .err()
        .unwrap_or_default()
        .iter()
        .map(Fault::to_string)
        .collect();
    assert_eq!(told.len(), 3, "{told:#?}");
    for (fault, part) in told.iter().zip([
        "events[0].date: “January 2026” is not a date",
        "events[0].modules[0]: there is no module “grian”; did you mean “grain”?",
        "events[0].sources[0].url: “ftp://example.org/event” is not a web address",
    ]) {
        assert!(
            fault.starts_with("context.json:") && fault.contains(part),
            "{fault}"
        );
    }
}

#[test]
fn the_built_in_story_is_sound() {
    let told = real().told_in(Language::En);
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
    for story in ["{\"id\":\"é", "{\"é\u{1f600}\": é}", "\u{feff}{}", "é"] {
        let faults = faults(story, EVIDENCE);
        assert!(matches!(faults[..], [ref fault] if matches!(fault.kind, FaultKind::NotJson(_))));
        let (line, column) = (faults[0].line, faults[0].column);
        assert!(line == 1 && column <= story.chars().count() + 1, "{story}");
    }
}

#[test]
fn a_story_nested_without_end_is_refused() {
    let faults = faults(&"[".repeat(1 << 20), EVIDENCE);
    assert!(matches!(faults[..], [ref fault] if matches!(fault.kind, FaultKind::NotJson(_))));
}

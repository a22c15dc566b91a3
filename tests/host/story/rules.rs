//! The rules of a story: what cannot be shown, or would be shown wrong, does not pass.

mod colors;
mod dates;
mod home;
mod ids;
mod marks;
mod serves;
mod texts;

use plugboard::claims::resolve;
use plugboard::story::read::Source;
use plugboard::story::{Fault, Known, PartialDate, Sources};

use super::{assert_told, faults, with};
use crate::stories::{CONTEXT, EN, EVIDENCE, LANGUAGES, STORY, read, real_file, sound};

fn told(from: &str, to: &str, parts: &[&str]) {
    assert_told(&faults(&with(from, to), EVIDENCE), parts);
}

/// The faults of these files, each with one text replaced.
fn all(story: &str, evidence: &str, context: &str) -> Vec<Fault> {
    read(story, evidence, context).err().unwrap_or_default()
}

fn on_day(today: Option<PartialDate>) -> Known<'static> {
    Known {
        today,
        ..Known::on_any_day(&LANGUAGES)
    }
}

#[test]
fn a_story_has_something_of_each_kind() {
    let story = |partners: &str, modules: &str, interests: &str| {
        let mut value: serde_json::Value = serde_json::from_str(STORY).unwrap();
        for (list, items) in [
            ("partners", partners),
            ("modules", modules),
            ("interests", interests),
            ("plugs", "[]"),
            ("chapters", "[]"),
        ] {
            value[list] = serde_json::from_str(items).unwrap();
        }
        value["start"]["partners"] = serde_json::json!([]);
        value.to_string()
    };
    assert_told(
        &all(&story("[]", "[]", "[]"), r#"{ "evidence": [] }"#, "{}"),
        &[
            "interests: this story has no interests; add the first under “interests”",
            "modules: this story has no modules",
            "partners: this story has no partners",
        ],
    );
    let told = faults(
        &with(r#""languages": ["en"]"#, r#""languages": []"#),
        EVIDENCE,
    );
    assert_told(&told, &["languages: this story has no languages"]);
}

#[test]
fn a_storys_id_is_its_folders_name() {
    let sources = |name| Sources {
        story: Source::new(name, STORY),
        evidence: Source::new("evidence.json", EVIDENCE),
        context: Source::new("context.json", CONTEXT),
    };
    let told = resolve(
        &sources("stories/mine/story.json"),
        Known::on_any_day(&LANGUAGES),
    )
    .err()
    .unwrap();
    assert_told(
        &told,
        &[
            "stories/mine/story.json:2:9: id: the story’s id is “test”, and its folder is “mine”; write \"id\": \"mine\", or rename the folder to “test”",
        ],
    );
    assert!(
        resolve(
            &sources("stories/test/story.json"),
            Known::on_any_day(&LANGUAGES)
        )
        .is_ok()
    );
}

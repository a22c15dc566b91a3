//! The form of a story's files: told in plain words, all at once, with nothing hidden behind it.

use plugboard::story::Fault;
use plugboard::story::fault::FaultKind;
use plugboard::story::file::StoryFile;
use plugboard::story::read::schema_of;
use proptest::prelude::*;
use serde_json::Value;

use super::{assert_told, faults, with};
use crate::stories::{CONTEXT, EVIDENCE, STORY, read};

#[test]
fn a_missing_property_hides_no_other_fault() {
    let story = STORY
        .replace(r#""code": "AL", "name": { "en": "Alpha" }, "#, "")
        .replace(r#""partner": "beta""#, r#""partner": "betta""#)
        .replace(r#""checked": "2026-07","#, r#""checked": "2026-13","#)
        .replace(r#""bar": "signed" },"#, r#""bar": "sealed" },"#);
    let evidence = EVIDENCE
        .replace(r#""date": "2015", "#, "")
        .replace("in-force", "in force");
    assert_told(
        &faults(&story, &evidence),
        &[
            "story.json:13:14: checked: “2026-13” is not a date",
            "story.json:17:5: partners[0]: “name” is missing; add “name”: Name as a heading",
            "plugs[1].partner: there is no partner “betta”; did you mean “beta”?",
            "start.bar: “sealed” is not a standing",
            "chapters[0].board.bar: “sealed” is not a standing",
            "evidence.json:4:5: evidence[1]: “date” is missing; add “date”: When that standing was reached",
            "evidence[1].standing: “in force” is not a standing",
        ],
    );
}

#[test]
fn what_follows_from_what_cannot_be_read_is_not_told() {
    // Without its id, others cannot name a partner, a module, evidence.
    for (from, to, told) in [
        (
            r#""id": "beta", "code""#,
            r#""id": 7, "code""#,
            "partners[1].id: a text is expected here, not a number",
        ),
        (
            r#"{ "id": "grain", "name": { "en": "Grain" }"#,
            r#"{ "name": { "en": "穀物" }"#,
            "modules[0].id: there is no id here, and none can be made of the name",
        ),
        (
            r#"{ "id": "food", "name": { "en": "Food" }"#,
            r#"{ "name": { "en": "…" }"#,
            "interests[0].id: there is no id here, and none can be made of the name",
        ),
        (
            r#""serves": [{ "interest": "food", "because": { "en": "The author wants grain." } }]"#,
            r#""serves": {}"#,
            "modules[0].serves: a list in [ ] is expected here, not an object",
        ),
        (
            r#""languages": ["en"],"#,
            r#""languages": "en","#,
            "languages: a list in [ ] is expected here, not a text",
        ),
        (
            r#""mention": { "en": "The author proposes it." }, "evidence": ["alpha-grain", "alpha-beta-grain"]"#,
            r#""evidence": "alpha-grain""#,
            "plugs[0].evidence: a list in [ ] is expected here, not a text",
        ),
        (
            r#""options": [0, 2]"#,
            r#""options": [0, 2.5]"#,
            "2.5 is not a whole number",
        ),
        (
            r#""options": [0, 2]"#,
            r#""options": [-1, 2]"#,
            "-1 cannot stand here; write 0 or more",
        ),
    ] {
        assert_told(&faults(&with(from, to), EVIDENCE), &[told]);
    }
    let evidence = EVIDENCE.replace(r#""id": "beta-grain", "#, "");
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[2].id: there is no id here, and none can be made of the name"],
    );
    for (file, says) in [
        ("[]", "an object in { } is expected here, not a list"),
        ("{", "this “{” is never closed"),
    ] {
        assert_told(&faults(STORY, file), &[says]);
        assert_told(&faults(file, EVIDENCE), &[says]);
    }
}

#[test]
fn a_name_written_twice_is_told_at_the_second() {
    assert_told(
        &faults(
            &with(
                r#""title": { "en": "A test" },"#,
                r#""title": { "en": "A test", "en": "" }, "title": 7,"#,
            ),
            EVIDENCE,
        ),
        &[
            "story.json:4:30: title.en: “en” is written twice here, and only one of the two could count; remove one of the two",
            "story.json:4:42: title: “title” is written twice here",
        ],
    );
    // Nothing follows from not knowing which of the two is meant.
    assert_told(
        &faults(
            &with(
                "  \"partners\": [\n",
                "  \"partners\": [], \"partners\": [\n",
            ),
            EVIDENCE,
        ),
        &["story.json:16:19: partners: “partners” is written twice here"],
    );
    let evidence = EVIDENCE.replace(
        r#""published": "2023" "#,
        r#""published": "2023", "title": "x" "#,
    );
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[0].sources[0].title: “title” is written twice here"],
    );
}

#[test]
fn a_misspelled_name_is_read_as_the_one_that_was_meant() {
    let story = STORY
        .replace(r#""partners": ["#, r#""partnrs": ["#)
        .replace(r#""code": "AL""#, r#""code": """#);
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "story.json:16:3: partnrs: there is nothing named “partnrs” here; did you mean “partners”?",
            "story.json:17:30: partnrs[0].code: this text is empty",
            "start.partnrs: there is nothing named “partnrs” here; did you mean “partners”?",
            "chapters[0].board.partnrs: there is nothing named “partnrs” here; did you mean “partners”?",
        ],
    );
    let told = faults(
        &with(r#""id": "home", "#, r#""id": "home", "emblem": 7, "#),
        EVIDENCE,
    );
    assert_told(
        &told,
        &[
            "home.emblem: there is nothing named “emblem” here; remove it; what can stand here: id, inline or name",
        ],
    );
}

#[test]
fn a_wrong_word_is_told_with_the_right_ones() {
    let bet = |word: &str| {
        faults(
            &with(r#""count": "covered""#, &format!(r#""count": {word}"#)),
            EVIDENCE,
        )
    };
    assert_told(
        &bet(r#""coverd""#),
        &[
            "chapters[0].question.count: “coverd” is none of the words that can stand here; did you mean “covered”? There are covered, single or running",
        ],
    );
    assert_told(
        &bet(r#""x""#),
        &["“x” is none of the words that can stand here; use covered, single or running"],
    );
    assert_told(
        &bet("7"),
        &[
            "the word \"covered\" or the word \"single\" or the word \"running\" is expected here, not a number",
        ],
    );
    assert_told(
        &faults(&with(r#""modules": "all""#, r#""modules": "al""#), EVIDENCE),
        &["start.modules: “al” is none of the words that can stand here; did you mean “all”?"],
    );
    assert_told(
        &faults(&with(r#""modules": "all""#, r#""modules": 1"#), EVIDENCE),
        &[
            "start.modules: the word \"all\" or a list in [ ] is expected here, not a number; write the word \"all\" or a list in [ ]",
        ],
    );
    assert_told(
        &faults(
            &with(r#""title": { "en": "A test" }"#, r#""title": 7"#),
            EVIDENCE,
        ),
        &[
            "title: a text or a text in each language, like { \"en\": \"…\" } is expected here, not a number",
        ],
    );
    let pulled = with(
        r#""partners": ["alpha"], "bar""#,
        r#""pulled": [["alpha"]], "bar""#,
    );
    assert_told(
        &faults(&pulled, EVIDENCE),
        &["chapters[0].board.pulled[0]: 1 stand in this list, which takes 2; write 2 in it"],
    );
    for fault in [bet("7"), bet("null"), bet(r#""x""#)].concat() {
        assert!(!fault.to_string().contains("schema"), "{fault}");
    }
}

fn is_of_form(fault: &Fault) -> bool {
    matches!(
        fault.what,
        FaultKind::UnknownName { .. }
            | FaultKind::Missing { .. }
            | FaultKind::Type { .. }
            | FaultKind::Word { .. }
            | FaultKind::Length { .. }
            | FaultKind::NotWhole(_)
            | FaultKind::Range { .. }
            | FaultKind::Form(_)
    )
}

/// The schema without what rules tell better than form: patterns, and lists of standings.
fn without_patterns(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields
                .retain(|name, field| !(name == "pattern" && field.is_string() || name == "enum"));
            fields.values_mut().for_each(without_patterns);
        }
        Value::Array(items) => items.iter_mut().for_each(without_patterns),
        _ => {}
    }
}

/// Changes one value of a JSON text: the `at`th in order.
fn change(value: &mut Value, at: &mut usize, put: &Value) -> bool {
    if *at == 0 {
        *value = put.clone();
        return true;
    }
    *at -= 1;
    match value {
        Value::Object(fields) => fields.values_mut().any(|field| change(field, at, put)),
        Value::Array(items) => items.iter_mut().any(|item| change(item, at, put)),
        _ => false,
    }
}

proptest! {
    /// Another reader of JSON Schema is the measure of ours.
    #[test]
    fn what_passes_in_form_follows_the_schema(
        at in 0usize..220,
        put in proptest::sample::select(vec![
            "null", "true", "7", "-1", "0.5", "70000", "\"x\"", "\"all\"", "\"named\"", "[]", "[[\"a\", \"b\"]]", "[1]", "{}",
            "{\"en\": \"x\"}", "{\"en\": 1}", "{\"id\": \"x\"}",
        ]),
    ) {
        let mut value: Value = serde_json::from_str(STORY).unwrap();
        change(&mut value, &mut at.clone(), &serde_json::from_str(put).unwrap());
        let mut schema = schema_of::<StoryFile>();
        let strict = jsonschema::is_valid(&schema, &value);
        without_patterns(&mut schema);
        let told = read(&value.to_string(), EVIDENCE, CONTEXT).err().unwrap_or_default();
        prop_assert_eq!(told.iter().any(is_of_form), !jsonschema::is_valid(&schema, &value), "{:#?}", told);
        prop_assert!(strict || !told.is_empty(), "{}", value);
    }
}

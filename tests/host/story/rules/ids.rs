//! What has a name of its own, and what may stand but once.

use super::*;

#[test]
fn of_two_with_one_id_the_second_is_told_and_nothing_else() {
    told(
        r#""id": "beta", "code""#,
        r#""id": "alpha", "code""#,
        &[
            "story.json:18:13: partners[1].id: there is a partner “alpha” already; remove one of the two or rename it",
        ],
    );
    told(
        r#"{ "id": "ore", "#,
        r#"{ "id": "grain", "#,
        &["story.json:23:13: modules[1].id: there is a module “grain” already"],
    );
    told(
        r#"{ "id": "supply", "#,
        r#"{ "id": "food", "#,
        &["interests[1].id: there is an interest “food” already"],
    );
    let evidence = EVIDENCE.replace(r#""id": "beta-grain""#, r#""id": "alpha-grain""#);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence.json:5:13: evidence[2].id: there is a piece of evidence “alpha-grain” already"],
    );
    told(
        r#"{ "partner": "beta", "module": "grain", "#,
        r#"{ "partner": "alpha", "module": "grain", "#,
        &["plugs[1]: there is a plug “alpha in grain” already"],
    );
    // An id that was lost so hides no other that nothing has.
    let story = STORY
        .replace(r#""id": "beta", "code""#, r#""id": "alpha", "code""#)
        .replace(
            r#"["alpha", "beta"], "modules""#,
            r#"["alfa", "beta"], "modules""#,
        );
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "there is a partner “alpha” already",
            "start.partners[0]: there is no partner “alfa”; did you mean “alpha”?",
        ],
    );
}

#[test]
fn events_views_checks_and_figures_have_ids_of_their_own() {
    let context = real_file("context.json");
    let mut value: serde_json::Value = serde_json::from_str(&context).unwrap();
    for list in ["events", "views", "checks", "figures"] {
        let first = value[list][0]["id"].clone();
        value[list][1]["id"] = first;
    }
    let told = all(
        &real_file("story.json"),
        &real_file("evidence.json"),
        &value.to_string(),
    );
    let told: Vec<String> = told
        .iter()
        .map(|fault| format!("{}: {}", fault.place.path, fault.what))
        .collect();
    for (at, says) in [
        ("events[1].id", "there is an event “"),
        ("views[1].id", "there is a view “"),
        ("checks[1].id", "there is a check “"),
        ("figures[1].id", "there is a figure “"),
    ] {
        let found = told
            .iter()
            .filter(|told| told.starts_with(&format!("{at}: {says}")))
            .count();
        assert_eq!(found, 1, "{at}: {told:?}");
    }
    assert_eq!(told.len(), 4, "{told:?}");
}

#[test]
fn nothing_stands_twice_in_a_list() {
    told(
        r#""languages": ["en"]"#,
        r#""languages": ["en", "en"]"#,
        &["story.json:3:23: languages[1]: “en” stands in this list already; remove it here"],
    );
    told(
        r#"["alpha", "beta"], "modules""#,
        r#"["alpha", "alpha"], "modules""#,
        &["start.partners[1]: “alpha” stands"],
    );
    told(
        r#""evidence": ["beta-grain"]"#,
        r#""evidence": ["beta-grain", "beta-grain"]"#,
        &["plugs[1].evidence[1]: “beta-grain” stands"],
    );
    told(
        r#"["alpha", "beta"], "modules": "all""#,
        r#"["alpha", "beta", "alpha"], "modules": ["ore", "ore"]"#,
        &[
            "start.partners[2]: “alpha” stands",
            "start.modules[1]: “ore” stands",
        ],
    );
    told(
        r#""partners": ["alpha"], "bar""#,
        r#""opened": ["alpha", "alpha"], "pulled": [["alpha", "ore"], ["alpha", "ore"]], "bar""#,
        &[
            "chapters[0].board.opened[1]: “alpha” stands",
            "chapters[0].board.pulled[1]: “alpha, ore” stands",
        ],
    );
    told(
        r#"{ "interest": "supply", "because": { "en": "The author wants ore." } }"#,
        r#"{ "interest": "supply", "because": { "en": "The author wants ore." } }, { "interest": "supply", "because": { "en": "So." } }"#,
        &["modules[1].serves[1].interest: “supply” stands in this list already"],
    );
    let evidence = EVIDENCE.replace(r#"["home", "beta"]"#, r#"["home", "beta", "home"]"#);
    let context = CONTEXT.replace(r#"["grain"]"#, r#"["grain", "grain"]"#);
    assert_told(
        &all(STORY, &evidence, &context),
        &[
            "evidence[2].with[2]: “home” stands",
            "events[0].modules[1]: “grain” stands",
        ],
    );
}

#[test]
fn partners_have_codes_of_their_own() {
    told(
        r#""code": "BE""#,
        r#""code": "al""#,
        &["partners[1].code: “al” is the code of “alpha” already; give each its own"],
    );
}

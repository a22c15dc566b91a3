//! Home, and the evidence that is with it.

use super::*;

#[test]
fn home_is_no_partner_of_its_own() {
    let story = STORY.replace("\"gamma\"", "\"home\"");
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "story.json:19:13: partners[2].id: there is a home “home” already; remove one of the two or rename it",
        ],
    );
}

/// The small story with another home, other partners, and evidence with these.
fn with_whom(home: &str, name: &str, partner: &str, whom: &str) -> Vec<Fault> {
    let story = STORY
        .replace(
            r#""home": { "id": "home", "name": { "en": "Home" } }"#,
            &format!(r#""home": {{ "id": "{home}", "name": {{ "en": "{name}" }} }}"#),
        )
        .replace("\"gamma\"", &format!("\"{partner}\""));
    let evidence = EVIDENCE
        .replace("[\"home\"", &format!("[\"{home}\""))
        .replace(r#"["beta"]"#, &format!(r#"["{whom}"]"#));
    all(&story, &evidence, CONTEXT)
}

#[test]
fn a_misspelled_home_does_not_count_for_nothing() {
    for whom in [
        "United States",
        "united_states",
        "unitedstates",
        "united-sates",
        "the-united-states",
        "UNITED-STATES",
        "untied-states",
    ] {
        assert_told(
            &with_whom("united-states", "The United States", "gamma", whom),
            &[&format!(
                "evidence.json:4:82: evidence[1].with[0]: “{whom}” is not “united-states”, so this evidence is not with home; did you mean “united-states”?"
            )],
        );
    }
    assert_told(
        &with_whom("canada", "Canada", "philippines", "phillipines"),
        &["“phillipines” is not “philippines”, so this evidence is not with this partner"],
    );
    assert_told(
        &with_whom("canada", "カナダ", "gamma", "カナダ"),
        &["“カナダ” is not “canada”"],
    );
    // Others may be named, however much like home or a partner.
    for (home, partner, whom) in [
        ("australia", "iran", "austria"),
        ("canada", "iraq", "iran"),
        ("south-korea", "gambia", "zambia"),
        ("south-korea", "niger", "north-korea"),
        ("canada", "niger", "nigeria"),
        ("canada", "slovakia", "slovenia"),
        ("canada", "gamma", "g7"),
    ] {
        assert_told(&with_whom(home, "Homeland", partner, whom), &[]);
    }
    assert_told(
        &with_whom("canada", "Canada", "gamma", "European Union"),
        &["“European Union” is not an id; use small letters"],
    );
    // The plug that rests on it is not told too.
    let evidence = EVIDENCE.replace(r#"["home", "beta"]"#, r#"["Home", "beta"]"#);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[2].with[0]: “Home” is not “home”"],
    );
}

#[test]
fn a_home_that_no_evidence_is_with_is_told_once() {
    let told = with_whom("canada", "Canada", "gamma", "canada").len();
    assert_eq!(told, 0);
    let story = with(r#""home": { "id": "home""#, r#""home": { "id": "hoome""#);
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "story.json:14:19: home.id: no evidence is with “hoome”, and 2 pieces are with “home”; did you mean “home”?",
        ],
    );
}

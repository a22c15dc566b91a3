//! The rules of a story: what cannot be shown, or would be shown wrong, does not pass.

use plugboard::story::read::Source;
use plugboard::story::{Fault, Known, PartialDate, Sources, resolve};

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
fn home_is_no_partner_of_its_own() {
    let story = STORY.replace("\"gamma\"", "\"home\"");
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "story.json:19:13: partners[2].id: there is a home “home” already; remove one of the two or rename it",
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

#[test]
fn what_nobody_would_see_is_no_text() {
    for (nothing, says) in [
        ("", "this text is empty; write what readers are to see"),
        (" ", "this text has only characters that nobody sees"),
        ("\u{200b}", "nobody sees"),
        ("\u{a0}\u{3000}", "nobody sees"),
        ("\\u0001\\u007f", "nobody sees"),
        ("\u{202e}\u{2066}\u{2069}", "nobody sees"),
        ("\u{feff}\u{2060}\u{ad}\u{fe0f}", "nobody sees"),
        ("\u{3164}\u{2800}", "nobody sees"),
    ] {
        let empty =
            |text: &str| format!("\"{nothing}\"{}", if text.is_empty() { "" } else { text });
        for from in [
            r#""AL""#,
            r#""A test""#,
            r#""A story for tests.""#,
            r#""A. Author""#,
            r#""A Paper""#,
            r#""An author.""#,
            r#""The author argues for it.""#,
            r#""Home""#,
            r#""Grain""#,
            r#""grain" }, "serves""#,
            r#""The author wants ore.""#,
            r#""Food""#,
            r#""Both eat.""#,
            r#""The author proposes it.""#,
            r#""First""#,
            r#""Alpha alone.""#,
            r#""How many?""#,
            r#""Only food.""#,
        ] {
            let rest = from
                .split_once("\" ")
                .map_or(String::new(), |(_, rest)| format!(" {rest}"));
            let rest = if from.contains("serves") {
                rest
            } else {
                String::new()
            };
            told(from, &empty(&rest), &[says]);
        }
        let evidence = EVIDENCE
            .replace("They signed on grain.", nothing)
            .replace(
                r#""title": "It operates""#,
                &format!(r#""title": "{nothing}""#),
            )
            .replace("A Wire", nothing);
        assert_told(&faults(STORY, &evidence), &[says, says, says]);
        told(r#""id": "test""#, &format!(r#""id": "{nothing}""#), &[says]);
    }
    // What has something to see may have such characters too.
    told("A test", "\u{2067}A\u{ad} test\u{2069} 👩\u{200d}🌾", &[]);
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
fn a_colour_bears_its_partners_code() {
    told(
        "#b3261e",
        "#ff9933",
        &[
            "story.json:17:131: partners[0].color.light: white letters on #ff9933 have a contrast of 2.1:1, and need 4.5:1; #",
        ],
    );
    told(
        "#ff8a80",
        "#003366",
        &[
            "partners[0].color.dark: dark letters on #003366 have a contrast of 1.4:1, and need 4.5:1; #",
        ],
    );
    told(
        "#b3261e",
        "#ffffff",
        &["white letters on #ffffff have a contrast of 1.0:1"],
    );
    told(
        "#b3261e",
        "red",
        &["partners[0].color.light: “red” is not a colour; write it as #rrggbb"],
    );
    // What the message offers passes.
    for (from, wrong) in [
        ("#b3261e", "#ff9933"),
        ("#b3261e", "#ffffff"),
        ("#ff8a80", "#003366"),
        ("#ff8a80", "#000000"),
    ] {
        let told = faults(&with(from, wrong), EVIDENCE).remove(0).to_string();
        let offered = told.rsplit("; ").next().unwrap().split(' ').next().unwrap();
        assert!(offered.starts_with('#') && offered.len() == 7, "{told}");
        let again = faults(&with(from, offered), EVIDENCE);
        assert!(
            !again
                .iter()
                .any(|fault| fault.to_string().contains("letters on")),
            "{offered}: {again:?}"
        );
    }
}

#[test]
fn two_colours_can_be_told_apart() {
    told(
        "#1a5fa8",
        "#b3261e",
        &["partners[1].color.light: “alpha” has this colour already; choose another colour"],
    );
    told("#1a5fa8", "#B3261E", &["“alpha” has this colour already"]);
    told(
        "#1a5fa8",
        "#b32a20",
        &[
            "partners[1].color.light: #b32a20 is too much like the colour of “alpha” for all eyes: they are 0.5 apart (CIEDE2000), and need 10; #",
        ],
    );
    let told = faults(&with("#1a5fa8", "#b32a20"), EVIDENCE)
        .remove(0)
        .to_string();
    let offered = told
        .rsplit("; ")
        .next()
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    sound(&with("#1a5fa8", &offered), EVIDENCE, CONTEXT);
    // A red and a green of one lightness: far apart for three cones, and not without the second.
    let story = STORY
        .replace("#b3261e", "#c23b31")
        .replace("#1a5fa8", "#6e6d15");
    assert_told(
        &faults(&story, EVIDENCE),
        &["for eyes without cones for green"],
    );
}

#[test]
fn dates_hold_together() {
    told(
        r#""checked": "2026-07","#,
        r#""checked": "2026-02-30","#,
        &["“2026-02-30” is not a date: the calendar has no such day"],
    );
    let entry = |from: &str, to: &str| {
        assert!(EVIDENCE.contains(from), "{from}");
        EVIDENCE.replacen(from, to, 1)
    };
    for (from, to, says) in [
        (
            r#""checked": "2026-07""#,
            r#""checked": "2062""#,
            "evidence[0].checked: 2062 is later than 2026-07, when the story was last checked; mend one of the two dates",
        ),
        (
            r#""date": "2023-09-21""#,
            r#""date": "2026-08""#,
            "evidence[0].date: 2026-08 is later than 2026-07, when the story was last checked",
        ),
        (
            r#""published": "2023""#,
            r#""published": "2026-08-01""#,
            "evidence[0].sources[0].published: 2026-08-01 is later than 2026-07",
        ),
    ] {
        assert_told(&faults(STORY, &entry(from, to)), &[says]);
    }
    // Later than its own check, though not than the story's.
    let evidence = EVIDENCE.replacen(r#""checked": "2026-07""#, r#""checked": "2023-08""#, 1);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[0].date: 2023-09-21 is later than 2023-08, when this was last checked"],
    );
    // Dates that are not exact get the benefit of the doubt.
    assert_told(
        &faults(
            STORY,
            &entry(r#""date": "2023-09-21""#, r#""date": "2026""#),
        ),
        &[],
    );
    told(
        r#""date": "2020-01""#,
        r#""date": "2026-08""#,
        &["argument.date: 2026-08 is later than 2026-07, when the story was last checked"],
    );
    told(
        r#""partners": ["alpha"], "bar""#,
        r#""as-of": "2032", "bar""#,
        &["chapters[0].board.as-of: 2032 is later than 2026-07, when the story was last checked"],
    );
    let context = CONTEXT.replace("2026-01-15", "2027");
    assert_told(
        &all(STORY, EVIDENCE, &context),
        &["events[0].date: 2027 is later than 2026-07"],
    );
}

#[test]
fn no_date_lies_after_today_where_today_is_known() {
    let today: PartialDate = "2026-06-30".parse().unwrap();
    let sources = |story| Sources {
        story: Source::new("story.json", story),
        evidence: Source::new("evidence.json", EVIDENCE),
        context: Source::new("context.json", CONTEXT),
    };
    let told = resolve(&sources(STORY), on_day(Some(today))).err().unwrap();
    assert_told(
        &told,
        &[
            "story.json:13:14: checked: 2026-07 is later than 2026-06-30, which is today",
            "evidence[0].checked: 2026-07 is later than 2026-06-30, which is today",
            "evidence[1].checked: 2026-07",
            "evidence[2].checked: 2026-07",
            "events[0].checked: 2026-07",
        ],
    );
    assert!(resolve(&sources(STORY), Known::on_any_day(&LANGUAGES)).is_ok());
    assert!(resolve(&sources(STORY), on_day(Some("2026-07-01".parse().unwrap()))).is_ok());
}

#[test]
fn events_are_shown_in_order_of_date() {
    let event = |id: &str, date: &str| {
        let one = r#"{ "id": "event", "date": "2026-01-15", "what": { "en": "x" }, "sources": [{ "title": "x", "publisher": "x", "url": "https://example.org/" }], "checked": "2026-07" }"#;
        one.replace("\"event\"", &format!("\"{id}\""))
            .replace("2026-01-15", date)
            .replace("\"x\" }", &format!("\"{id}\" }}"))
    };
    let events = [
        event("c", "2026-03"),
        event("a", "2025"),
        event("d", "2026-03-02"),
        event("b", "2025-12-31"),
    ];
    let context = format!(r#"{{ "events": [{}] }}"#, events.join(", "));
    let shown = sound(STORY, EVIDENCE, &context).edition(EN).context;
    let shown: Vec<&str> = shown.events.iter().map(|event| &*event.what).collect();
    assert_eq!(shown, ["a", "b", "c", "d"]);
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

#[test]
fn many_texts_in_a_language_that_the_story_does_not_list_are_one_fault() {
    let story = real_file("story.json").replace("\"en\",\n    \"fr\",\n    \"ja\"\n", "\"en\"\n");
    let told = all(
        &story,
        &real_file("evidence.json"),
        &real_file("context.json"),
    );
    assert_eq!(told.len(), 6, "{told:#?}");
    assert!(
        told[0].to_string().starts_with(
            "story.json:9:11: title.fr: “fr” is not one of the story's languages, and "
        ),
        "{}",
        told[0]
    );
}

#[test]
fn a_sources_language_is_a_tag() {
    let evidence = EVIDENCE.replace(r#""language": "fr""#, r#""language": "French, mostly""#);
    assert_told(
        &faults(STORY, &evidence),
        &["evidence[2].sources[0].language: “French, mostly” is not the tag of a language"],
    );
    sound(
        STORY,
        &EVIDENCE.replace(r#""language": "fr""#, r#""language": "zh-Hant-TW""#),
        CONTEXT,
    );
}

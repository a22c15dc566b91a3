//! What slots say, by examples that can be checked by hand.

use serde_json::json;

use super::{Islands, THREE, paragraph, said, sound};

#[test]
fn sets_are_listed_and_counted_on_the_texts_own_board() {
    for (slot, says) in [
        ("{interests}", "light in winter and reach"),
        ("{#interests}", "two"),
        ("{covered}", "light in winter and reach"),
        ("{#gaps}", "zero"),
        ("{single}", "light in winter and reach"),
        ("{#shared}", "zero"),
        ("{covered-by:eastholm}", "light in winter"),
        ("{alone:westholm}", "reach"),
        ("{lost:westholm}", "reach"),
        ("{through:power}", "light in winter"),
        ("{partners}", "Eastholm and Westholm"),
        ("{covering:reach}", "Westholm"),
        ("{in:ferries}", "Westholm"),
        ("{#holdouts:ferries}", "zero"),
        ("{#idle}", "zero"),
        ("{modules}", "Power and Ferries"),
        ("{running}", "Power and Ferries"),
        ("{#still}", "zero"),
        ("{modules-of:eastholm}", "Power"),
    ] {
        assert_eq!(said(slot), says, "{slot}");
    }
}

#[test]
fn a_set_can_be_asked_on_another_board() {
    for (slot, says) in [
        ("{covered@start}", "light in winter"),
        ("{gaps@start}", "reach"),
        ("{covered@after-the-storm}", "light in winter and reach"),
        ("{covered@without:eastholm}", "reach"),
        ("{partners@only:westholm}", "Westholm"),
        ("{partners@only:eastholm+westholm}", "Eastholm and Westholm"),
        (
            "{partners@without:westholm/with:westholm/without:eastholm}",
            "Westholm",
        ),
        ("{covered@as-of:2023}", "light in winter"),
        ("{covered@now}", "light in winter and reach"),
        ("{covered@bar:signed}", "light in winter"),
        (
            "{covered@bar:proposed/only:eastholm}",
            "light in winter and reach",
        ),
        ("{shared@bar:proposed}", "reach"),
        ("{#running@rule:consensus}", "zero"),
        ("{holdouts:power@rule:consensus}", "Westholm"),
        ("{still@rule:consensus}", "Power and Ferries"),
        ("{in:power@rule:consensus}", "Eastholm"),
        ("{running@rule:consensus/without:westholm}", "Power"),
        ("{running@without-module:power}", "Ferries"),
        (
            "{running@without-module:power/with-module:power}",
            "Power and Ferries",
        ),
        ("{idle@start}", "Westholm"),
    ] {
        assert_eq!(said(slot), says, "{slot}");
    }
}

#[test]
fn sets_are_put_together_from_left_to_right() {
    for (slot, says) in [
        ("{covered - covered@without:eastholm}", "light in winter"),
        (
            "{covered@start + covered@only:westholm}",
            "light in winter and reach",
        ),
        ("{interests & gaps@start}", "reach"),
        (
            "{interests - gaps@start - lost:westholm}",
            "light in winter",
        ),
        ("{#interests & gaps@start}", "one"),
    ] {
        assert_eq!(said(slot), says, "{slot}");
    }
}

#[test]
fn a_board_beside_the_chapters_own_can_be_named() {
    let mut islands = Islands::new();
    islands.chapter()["beside"] = json!({
        "own-name": { "en": "Now" }, "name": { "en": "{#covered@beside:after-the-storm} then" },
        "board": { "partners": ["eastholm"] },
    });
    let story = sound(&islands);
    let comparison = &story.edition(THREE[0]).comparisons[0];
    assert_eq!(&*comparison.names[1], "one then");
}

#[test]
fn a_text_that_is_no_chapters_speaks_of_the_board_that_is_met_first() {
    let mut islands = Islands::new();
    islands.story["title"]["en"] = json!("{#Covered} of {#interests}");
    islands.story["partners"][0]["note"] = json!({ "en": "It covers {covered-by:eastholm}." });
    islands.evidence["evidence"][0]["claim"]["en"] = json!("{Name:eastholm} signs.");
    islands.context["events"][0]["what"]["en"] = json!("{#gaps} dark.");
    let edition = sound(&islands).edition(THREE[0]);
    assert_eq!(&*edition.seed.title, "One of two");
    assert_eq!(&*edition.partner_notes[0].1, "It covers light in winter.");
    assert_eq!(&*edition.evidence[0].links[0].claim, "Eastholm signs.");
    assert_eq!(&*edition.context.events[0].what, "one dark.");
}

#[test]
fn numbers_stand_as_newspapers_write_them() {
    // As many interests as it takes.
    let with = |count: usize| {
        let mut islands = Islands::new();
        islands.chapter()["text"] = json!([{ "en": "{#interests}|{#Interests}" }]);
        let more = (2..count).map(|at| format!("i{at}"));
        for id in more {
            let text = json!({ "en": id.to_uppercase() });
            islands.story["interests"]
                .as_array_mut()
                .unwrap()
                .push(json!({
                    "id": id, "name": text, "inline": text, "summary": text,
                }));
            islands.story["modules"][0]["serves"]
                .as_array_mut()
                .unwrap()
                .push(json!({
                    "interest": id, "because": text,
                }));
        }
        islands.in_three();
        let story = sound(&islands);
        THREE.map(|language| paragraph(&story, language))
    };
    assert_eq!(with(2), ["two|Two", "deux|Deux", "2|2"]);
    assert_eq!(with(9), ["nine|Nine", "neuf|Neuf", "9|9"]);
    assert_eq!(with(10), ["10|Ten", "10|Dix", "10|10"]);
    assert_eq!(with(17), ["17|Seventeen", "17|Dix-sept", "17|17"]);
    assert_eq!(with(20), ["20|Twenty", "20|Vingt", "20|20"]);
    assert_eq!(with(21), ["21|21", "21|21", "21|21"]);
}

#[test]
fn lists_names_and_dates_are_the_languages_own() {
    let mut islands = Islands::new();
    islands.chapter()["text"] = json!([{
        "en": "{Interests}: {name:westholm}, {name:power}; {date:2026-01}, {date:2026-03-06}",
    }]);
    islands.story["interests"][0]["inline"]["fr"] = json!("la lumière en hiver");
    islands.in_three();
    let story = sound(&islands);
    assert_eq!(
        THREE.map(|language| paragraph(&story, language)),
        [
            "Light in winter and reach: Westholm, Power; January 2026, March 6, 2026",
            "La lumière en hiver et reach: Westholm, Power; janvier 2026, 6 mars 2026",
            "Light in winter、reach: Westholm, Power; 2026年1月, 2026年3月6日",
        ]
    );
}

#[test]
fn a_date_can_be_the_boards_or_a_records() {
    assert_eq!(said("{date:as-of}"), "February 29, 2024");
    assert_eq!(said("{date:eastholm-cable-2023}"), "September 21, 2023");
    assert_eq!(said("{date:storm-2024}"), "February 20, 2024");
}

#[test]
fn variants_are_chosen_by_number_and_category() {
    for (slot, says) in [
        (
            "{#lost:eastholm -> [one] # interest *[other] # interests}",
            "one interest",
        ),
        (
            "{#covered -> [one] # interest *[other] # interests}",
            "two interests",
        ),
        (
            "{#Covered -> [one] # interest *[other] # interests}",
            "Two interests",
        ),
        ("{#gaps -> [0] none *[other] #}", "none"),
        ("{#Gaps -> [0] none at all *[other] #}", "None at all"),
        ("{#covered->*[other]x[2]both}", "both"),
    ] {
        assert_eq!(said(slot), says, "{slot}");
    }
    let mut islands = Islands::new();
    // French counts zero with one, and Japanese tells no numbers apart.
    let text = "{#gaps -> [one] one *[other] other}";
    islands.chapter()["text"] =
        json!([{ "en": text, "fr": text, "ja": "{#gaps -> *[other] other}" }]);
    islands.in_three();
    let story = sound(&islands);
    assert_eq!(
        THREE.map(|language| paragraph(&story, language)),
        ["other", "one", "other"]
    );
}

#[test]
fn double_braces_are_braces() {
    assert_eq!(said("{{a}} {{{#gaps}}}"), "{a} {zero}");
}

#[test]
fn a_members_board_is_that_of_its_opened_group() {
    let story = crate::stories::real();
    let files = ["story.json", "evidence.json", "context.json"].map(crate::stories::real_file);
    let [mut told, evidence, context] =
        files.map(|file| serde_json::from_str::<serde_json::Value>(&file).unwrap());
    let text = "{covered-by:malaysia@start}|{#covered-by:southeast-asia@start/opened:southeast-asia}|\
                {#covered-by:southeast-asia@start/closed:southeast-asia}|{modules-of:malaysia@start}";
    let languages = [("en", text), ("fr", text), ("ja", text)];
    told["title"] = languages
        .into_iter()
        .map(|(tag, text)| (tag.to_owned(), json!(text)))
        .collect();
    let told = crate::stories::sound(
        &told.to_string(),
        &evidence.to_string(),
        &context.to_string(),
    );
    let title = told.edition(THREE[0]).seed.title.to_string();
    let parts: Vec<&str> = title.split('|').collect();
    assert!(parts[0].contains("energy security"), "{title}");
    assert_eq!(parts[1], parts[2], "opening a group covers no more");
    assert_eq!(parts[3], "Agriculture, Energy and Student exchange");
    assert_eq!(story.languages().len(), 3);
}

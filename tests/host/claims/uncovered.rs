//! Numbers and names of interests in chapters, which something has to vouch for.

use serde_json::json;

use super::{Islands, assert_wrong, beside, wrong};

const NUMBER: &str = "or have it in a condition under “holds”, or name under “rests-on” the evidence, event, view, check or figure that says it";

#[test]
fn a_number_that_nothing_vouches_for_is_told_with_the_slots_that_say_it() {
    assert_wrong(
        "All is well. There are 3 ships.",
        "nothing vouches for the number 3 in “There are 3 ships.”",
        &format!("let a slot say it, such as {{#covered}}, {NUMBER}"),
    );
    assert_wrong(
        "Both of the 2 rest on somebody.",
        "nothing vouches for the number 2 in “Both of the 2 rest on somebody.”; on this board {#covered}, {#single}, \
         {#interests}, {#partners}, {#running} and {#modules} are 2",
        &format!("let a slot say it, such as {{#covered}}, {NUMBER}"),
    );
    assert_eq!(wrong("In 2 ships and in ３").len(), 2);
    assert!(wrong("The G7 and the F-35.").is_empty());
}

#[test]
fn a_number_is_vouched_for_by_a_condition_a_slot_or_the_boards_date() {
    assert!(beside("All 2 are covered.", "#covered = 2").is_empty());
    assert!(beside("Twice 2 is it.", "2 * #lost:eastholm = #covered").is_empty());
    assert_eq!(beside("All 3 are covered.", "#covered = 2").len(), 1);
    // What rests on a single partner rests on 1.
    assert!(beside("On 1 partner.", "reach in single").is_empty());
    assert!(wrong("On 1 partner rest {#single}.").is_empty());
    assert_eq!(wrong("On 2 partners rest {#single}.").len(), 1);
    // The chapter's board is as of February 29, 2024.
    assert!(wrong("By February 29, 2024.").is_empty());
    assert_eq!(wrong("By February 28, 2024.").len(), 1);
    assert_eq!(wrong("There were 29.").len(), 1);
    assert!(beside("In 2023.", "evidence:eastholm-cable-2023 since 2023-09").is_empty());
    assert!(wrong("{#covered -> [2] all 2 *[other] some}").is_empty());
    assert_eq!(wrong("{#covered -> [2] all 3 *[other] some}").len(), 1);
}

#[test]
fn a_number_is_vouched_for_by_a_record_that_has_it() {
    let mut islands = Islands::new();
    islands.context["events"][0]["what"]["en"] = json!("A storm cuts 14 lines.");
    islands.chapter()["text"] = json!([{ "en": "It cut 14 lines on February 20." }]);
    assert_eq!(islands.faults().len(), 2);
    islands.chapter()["rests-on"] = json!(["storm-2024"]);
    assert_eq!(islands.faults(), []);
    islands.chapter()["rests-on"] = json!(["eastholm-cable-2023"]);
    assert_eq!(islands.faults().len(), 2);
    islands.chapter()["rests-on"] = json!(["storm-2042"]);
    let told = islands.faults();
    let unknown = &told[0];
    assert_eq!(
        unknown.0,
        "there is no evidence, event, view, check or figure “storm-2042”"
    );
    assert_eq!(unknown.1, "did you mean “storm-2024”?");
}

#[test]
fn what_is_said_of_an_interest_is_vouched_for_by_a_condition_that_names_it() {
    let mend = |condition| {
        format!(
            "let a slot say it, or add a condition under “holds” that names it, such as “{condition}”"
        )
    };
    assert_wrong(
        "It is dark. Light in winter is near.",
        "nothing vouches for what “Light in winter is near.” says of Light in winter, which on this board eastholm \
         covers alone",
        &mend("light in alone:eastholm"),
    );
    assert!(beside("LIGHT IN WINTER is near.", "light in covered").is_empty());
    assert_eq!(
        beside("Light in winter is near.", "reach in covered").len(),
        1
    );
    // Another word that only has the name in it is not the name.
    assert!(wrong("They reached far.").is_empty());
    assert_eq!(wrong("Their reach is far.").len(), 1);
    // A name in a slot is a name; in a list it is the board's.
    assert_eq!(wrong("Their {name:reach} is far.").len(), 1);
    assert!(wrong("Without Westholm they lose {lost:westholm}.").is_empty());
}

#[test]
fn headings_and_bets_are_held_to_it_and_other_texts_are_not() {
    let mut islands = Islands::new();
    islands.chapter()["heading"]["en"] = json!("3 ships");
    islands.chapter()["question"] = json!({
        "ask": { "en": "Are 3 covered?" }, "count": "covered", "options": [1, 2], "teach": { "en": "All 2." },
        "holds": ["#covered < 3"],
    });
    let told = islands.faults();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].0.contains("3 ships") && told[1].0.contains("All 2."),
        "{told:?}"
    );
    let mut islands = Islands::new();
    islands.story["title"]["en"] = json!("3 ships and reach");
    assert_eq!(islands.faults(), []);
}

#[test]
fn japanese_has_no_spaces_around_names() {
    let mut islands = Islands::new();
    islands.story["interests"][0]["name"]["ja"] = json!("冬の光");
    islands.story["interests"][0]["inline"]["ja"] = json!("冬の光");
    islands.in_three();
    islands.chapter()["text"] = json!([{ "en": "a", "fr": "b", "ja": "それは冬の光である。" }]);
    assert_eq!(islands.faults().len(), 1);
    islands.chapter()["holds"] = json!(["light in covered"]);
    assert_eq!(islands.faults(), []);
}

//! What conditions say, by examples that can be checked by hand.

use serde_json::json;

use super::{Islands, beside};

#[track_caller]
fn holds(condition: &str) {
    assert_eq!(beside("Nothing.", condition), [], "{condition}");
}

#[track_caller]
fn does_not(condition: &str, now: &str) {
    let told = beside("Nothing to see. Eastholm does it.", condition);
    let [(what, mend)] = &told[..] else {
        panic!("{condition}: {told:?}")
    };
    let sentence = match condition.contains("eastholm") {
        true => "Eastholm does it.",
        false => "Nothing to see.",
    };
    assert_eq!(
        what,
        &format!("“{condition}” does not hold: {now}; it vouches for “{sentence}”")
    );
    assert_eq!(
        mend,
        "reword the text with its condition, or mend what the board rests on"
    );
}

#[test]
fn numbers_are_compared() {
    holds("#covered = 2");
    does_not("#covered = 3", "#covered is 2");
    holds("#covered != 3");
    does_not("#covered != 2", "#covered is 2");
    holds("#lost:eastholm < 2");
    does_not("#lost:eastholm < 1", "#lost:eastholm is 1");
    holds("#gaps <= 0");
    does_not("1 <= #gaps", "#gaps is 0");
    holds("#covered > 1");
    does_not("#covered > 2", "#covered is 2");
    holds("#covered >= #covered@start");
    does_not(
        "#covered@start >= #covered",
        "#covered is 1, and #covered is 2",
    );
    holds("2 * #lost:eastholm = #covered");
    does_not("2 * #covered = 2 * 3", "#covered is 2");
    holds("#covered - covered@without:eastholm = 1");
    does_not("#covered - lost:eastholm = 2", "#covered … is 1");
}

#[test]
fn sets_are_just_what_is_listed() {
    holds("covered = reach, light");
    does_not("covered = light", "it is light, reach");
    holds("gaps = nothing");
    does_not("covered = nothing", "it is light, reach");
    does_not("gaps = light", "it is nothing");
    holds("partners@only:eastholm = eastholm");
}

#[test]
fn things_are_in_sets() {
    holds("light in covered");
    holds("light, reach in covered");
    does_not(
        "light, reach in lost:eastholm",
        "reach is not in it, but light",
    );
    holds("reach not in lost:eastholm");
    does_not("light not in covered", "light is in it, but light, reach");
    holds("westholm in in:ferries");
    holds("power in modules-of:eastholm");
}

#[test]
fn plugs_have_reached_a_standing() {
    holds("plug:eastholm/power = signed");
    holds("plug:eastholm/power < in-force");
    does_not(
        "plug:eastholm/power >= in-force",
        "eastholm has reached signed in power",
    );
    holds("plug:westholm/power = nothing");
    does_not(
        "plug:westholm/power > nothing",
        "westholm has reached nothing in power",
    );
    holds("plug:westholm/ferries = negotiating");
    holds("plug:westholm/ferries@as-of:2023 = nothing");
    holds("plug:eastholm/ferries = proposed");
    // What it has reached is no matter of who is on.
    holds("plug:eastholm/power@without:eastholm = signed");
}

#[test]
fn evidence_shows_a_standing_since_a_date() {
    holds("evidence:eastholm-cable-2023 = signed");
    holds("evidence:eastholm-cable-2023 >= announced");
    does_not(
        "evidence:westholm-ticket-2024 >= signed",
        "it shows negotiating",
    );
    holds("evidence:eastholm-cable-2023 since 2023-09-21");
    holds("evidence:eastholm-cable-2023 since 2023");
    does_not(
        "evidence:westholm-ticket-2024 since 2024-03",
        "it is of 2024-02-12",
    );
}

#[test]
fn evidence_ends_within_a_date() {
    does_not(
        "evidence:westholm-ticket-2024 until 2024",
        "no end of it is known",
    );
    let mut islands = Islands::new();
    islands.evidence["evidence"][0]["until"] = json!("2031-05");
    let mut vouched = |condition: &str| {
        islands.chapter()["holds"] = json!([condition]);
        islands.faults().len()
    };
    assert_eq!(vouched("evidence:eastholm-cable-2023 until 2031"), 0);
    assert_eq!(vouched("evidence:eastholm-cable-2023 until 2031-06"), 1);
}

//! What cannot be read, each with its mend and its place.

use plugboard::story::fault::{Claim, FaultKind};
use serde_json::json;

use super::{Islands, assert_wrong, beside, wrong};

const SETS: &str = "interests, covered, gaps, single, shared, covered-by, alone, lost, through, partners, covering, in, holdouts, idle, modules, running, still or modules-of";

const BOARDS: &str = "start, beside, without, with, only, without-module, with-module, opened, closed, as-of, now, bar or rule";

#[test]
fn slots_that_cannot_be_read_are_told_with_their_mend() {
    assert_wrong(
        "{#covered",
        "“{” has no other half in this text",
        "close the slot, or write “{{” for a brace that readers see",
    );
    assert_wrong(
        "covered}",
        "“}” has no other half in this text",
        "close the slot, or write “}}” for a brace that readers see",
    );
    assert_wrong(
        "{#coverd}",
        "“coverd” in “#coverd” is no set",
        "did you mean “covered”?",
    );
    assert_wrong(
        "{xyzzy}",
        "“xyzzy” in “xyzzy” is no set",
        &format!("use {SETS}"),
    );
    assert_wrong(
        "{}",
        "“” cannot be read: it names no set",
        "name one, such as “covered” or “lost:PARTNER”",
    );
    assert_wrong(
        "{lost}",
        "“lost” cannot be read: “lost” needs the id of the partner that it is about",
        "write “lost:PARTNER”",
    );
    assert_wrong(
        "{covered:eastholm}",
        "“covered:eastholm” cannot be read: “covered” is about the whole board, not about “eastholm”",
        "write “covered”",
    );
    assert_wrong(
        "{lost:estholm}",
        "there is no partner “estholm”",
        "did you mean “eastholm”?",
    );
    assert_wrong(
        "{in:powre}",
        "there is no module “powre”",
        "did you mean “power”?",
    );
    assert_wrong(
        "{covered + partners}",
        "“covered + partners” cannot be read: a set of interests and one of partners cannot be put together",
        "put together sets of one kind",
    );
    assert_wrong(
        "{covered, gaps}",
        "“covered,” in “covered, gaps” is no set",
        "did you mean “covered”?",
    );
    assert_wrong(
        "{covered or gaps}",
        "“covered or gaps” cannot be read: “or” stands between two sets",
        "put sets together by “ + ”, “ - ” or “ & ”",
    );
    assert_wrong(
        "{gaps}",
        "“{gaps}” is empty on this board, in “{gaps}”",
        "reword the sentence, or choose a list that has something in it",
    );
    assert_wrong(
        "{name:estholm}",
        "there is no partner, module or interest “estholm”",
        "did you mean “eastholm”?",
    );
    assert_wrong(
        "{date:storm}",
        "there is no evidence, event, view, check or figure “storm”",
        "did you mean “storm-2024”?",
    );
}

#[test]
fn boards_that_cannot_be_read_are_told_with_their_mend() {
    assert_wrong(
        "{covered@after-storm}",
        "there is no chapter “after-storm”",
        "did you mean “after-the-storm”?",
    );
    assert_wrong(
        "{covered@wihtout:eastholm}",
        "“wihtout” in “covered@wihtout:eastholm” is no board or change",
        "did you mean “without”?",
    );
    assert_wrong(
        "{covered@xyzzy:eastholm}",
        "“xyzzy” in “covered@xyzzy:eastholm” is no board or change",
        &format!("use {BOARDS}"),
    );
    assert_wrong(
        "{covered@without}",
        "“covered@without” cannot be read: “without” needs to say what it is about",
        "write “without:PARTNER”",
    );
    assert_wrong(
        "{covered@now/start}",
        "“covered@now/start” cannot be read: “start” is a board of its own and stands after another",
        "name the board first, and then what changes on it",
    );
    assert_wrong(
        "{covered@as-of:March}",
        "“covered@as-of:March” cannot be read: “March” is not a date",
        "write it as YYYY, YYYY-MM or YYYY-MM-DD",
    );
    assert_wrong(
        "{covered@bar:sealed}",
        "“sealed” in “covered@bar:sealed” is no standing",
        "use proposed, dialogue, announced, negotiating, signed or in-force",
    );
    assert_wrong(
        "{covered@rule:veto}",
        "“veto” in “covered@rule:veto” is no rule",
        "use plug-in or consensus",
    );
    assert_wrong(
        "{covered@opened:eastholm}",
        "“eastholm” cannot be read: this partner is no group",
        "only a group can be opened or closed",
    );
    assert_wrong(
        "{covered@beside:after-the-storm}",
        "“beside:after-the-storm” cannot be read: this chapter sets no board beside its own",
        "name a chapter that has a “beside”",
    );
}

#[test]
fn variants_that_cannot_be_read_are_told_with_their_mend() {
    let form = "write it as {#SET -> [one] # interest *[other] # interests}";
    for (slot, why) in [
        (
            "#covered -> [one] x",
            "no variant is marked with a star, for all other numbers",
        ),
        (
            "#covered -> *[one] x *[other] y",
            "two variants are marked with a star",
        ),
        ("#covered -> *[one] x [one] y", "[one] stands twice in it"),
        (
            "#covered -> x *[other] y",
            "a variant has no key in square brackets",
        ),
    ] {
        assert_wrong(
            &format!("{{{slot}}}"),
            &format!("“{slot}” cannot be read: {why}"),
            form,
        );
    }
    assert_wrong(
        "{covered -> *[other] x}",
        "“covered -> *[other] x” cannot be read: only a number chooses",
        "write “#covered”",
    );
    assert_wrong(
        "{#covered -> [few] x *[other] y}",
        "“few” in “[few]” is no category of numbers in this language",
        "use one or other",
    );
}

#[test]
fn conditions_that_cannot_be_read_are_told_with_their_mend() {
    for (condition, what, mend) in [
        (
            "covered",
            "“covered” cannot be read: it compares nothing",
            "write “#SET > 9”, “SET = ID, ID”, “ID in SET”, “ID not in SET”, “plug:PARTNER/MODULE >= signed” or \
             “evidence:ID >= signed”",
        ),
        (
            "2 = 2",
            "“2 = 2” says nothing about the board",
            "compare what the board counts, such as “#covered > 9”, or remove it",
        ),
        (
            "covered > light",
            "“covered > light” cannot be read: a set is either just what is listed or not",
            "write “SET = ID, ID”, or count it: “#SET > 2”",
        ),
        (
            "#covered > two",
            "“#covered > two” cannot be read: “two” is no number",
            "write figures, or “#SET” for how many are in a set",
        ),
        (
            "#covered >",
            "“#covered >” cannot be read: a number is missing",
            "write it, or “#SET”",
        ),
        (
            "#covered > 2 3",
            "“#covered > 2 3” cannot be read: “3” stands after a number",
            "a number may be multiplied: “2 * #SET”",
        ),
        (
            "covered = light reach",
            "“covered = light reach” cannot be read: “light reach” is no id",
            "list ids, parted by commas",
        ),
        (
            "lihgt in covered",
            "there is no interest “lihgt”",
            "did you mean “light”?",
        ),
        (
            "plug:eastholm >= signed",
            "“plug:eastholm >= signed” cannot be read: it does not compare a plug with a standing",
            "write “plug:PARTNER/MODULE >= signed”",
        ),
        (
            "plug:eastholm/power >= sigend",
            "“sigend” in “plug:eastholm/power >= sigend” is no standing",
            "did you mean “signed”?",
        ),
        (
            "evidence:eastholm-cable-2023 signed",
            "“evidence:eastholm-cable-2023 signed” cannot be read: it does not compare evidence with a standing or a date",
            "write “evidence:ID >= signed”, “evidence:ID since 2026-03” or “evidence:ID until 2026-03”",
        ),
        (
            "evidence:eastholm-cable-2032 = signed",
            "there is no piece of evidence “eastholm-cable-2032”",
            "did you mean “eastholm-cable-2023”?",
        ),
    ] {
        assert_eq!(
            beside("Nothing.", condition),
            [(what.to_owned(), mend.to_owned())]
        );
    }
}

#[test]
fn a_fault_stands_at_the_text_or_the_condition() {
    let mut islands = Islands::new();
    islands.chapter()["text"] = json!([{ "en": "Fine." }, { "en": "{#coverd} and {#gasp}" }]);
    islands.chapter()["holds"] = json!(["#covered = 2", "#covered = 3"]);
    islands.story["holds"] = json!(["#covered = 3"]);
    let faults = islands.read().unwrap_err();
    let mut places: Vec<&str> = faults.iter().map(|fault| &*fault.place.path).collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "chapters[0].holds[1]",
            "chapters[0].text[1].en",
            "chapters[0].text[1].en",
            "holds[0]"
        ]
    );
}

#[test]
fn a_condition_is_read_and_not_worked_out_where_anything_else_is_wrong() {
    let mut islands = Islands::new();
    islands.story["plugs"][0]["module"] = json!("powre");
    islands.chapter()["holds"] = json!(["#covered = 3", "#coverd = 3"]);
    islands.chapter()["text"] = json!([{ "en": "There are 7, and {gaps}." }]);
    let told = islands.faults();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].0.contains("coverd") && told[1].0.contains("powre"),
        "{told:?}"
    );
}

#[test]
fn what_a_condition_would_cover_that_cannot_be_read_is_told_once() {
    let told = beside("There are 2.", "#coverd = 2");
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn a_name_takes_nothing_from_the_board() {
    let mut islands = Islands::new();
    islands.story["partners"][0]["name"]["en"] = json!("East{#covered}holm");
    islands.story["argument"]["author"] = json!("{name:eastholm}");
    let faults = islands.read().unwrap_err();
    assert_eq!(faults.len(), 2);
    assert!(
        faults
            .iter()
            .all(|fault| fault.what == FaultKind::Claim(Claim::BraceInName))
    );
    islands.story["partners"][0]["name"]["en"] = json!("East{{holm}}");
    islands.story["argument"]["author"] = json!("A. {{W}}");
    let story = super::sound(&islands);
    let edition = story.edition(super::THREE[0]);
    assert_eq!(&*edition.seed.partners.raw[0].name, "East{holm}");
    assert_eq!(&*edition.prose.argument.as_ref().unwrap().author, "A. {W}");
}

#[test]
fn a_long_sentence_is_quoted_in_part() {
    let text = format!("{} 3.", "ship ".repeat(60));
    let told = wrong(&text);
    let quoted = told[0].0.split(['“', '”']).nth(1).unwrap();
    assert!(
        quoted.ends_with('…') && quoted.chars().count() <= 161,
        "{quoted}"
    );
}

#[test]
fn the_guide_has_every_word() {
    let guide = include_str!("../../../docs/story-files.md");
    let words = SETS.split(", ").flat_map(|words| words.split(" or "));
    for word in words.chain(BOARDS.split(", ").flat_map(|words| words.split(" or "))) {
        let is_there = guide.contains(&format!("`{word}`")) || guide.contains(&format!("`{word}:"));
        assert!(is_there, "{word}");
    }
}

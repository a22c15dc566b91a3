//! What two versions of the islands' story say differently, by changes whose outcome can be seen in its three files.

use plugboard::changes::{Changes, Counts, Held};
use plugboard::story::{Standing, Story};

use crate::stories::{date, sound};

const STORY: &str = include_str!("../../examples/islands/story.json");
const EVIDENCE: &str = include_str!("../../examples/islands/evidence.json");
const CONTEXT: &str = include_str!("../../examples/islands/context.json");

fn islands() -> Story {
    sound(STORY, EVIDENCE, CONTEXT)
}

/// A version in which each text stands in the place of another.
fn version(changes: &[(&str, &str)]) -> Story {
    // What its chapter says of the board is vouched for, and would not let these through.
    let holds =
        r#""holds": ["plug:eastholm/power = signed", "plug:westholm/ferries = negotiating"],"#;
    assert_eq!(STORY.matches(holds).count(), 1);
    let mut files = [STORY.replace(holds, ""), EVIDENCE.to_owned()];
    for (from, to) in changes {
        let found: usize = files.iter().map(|file| file.matches(from).count()).sum();
        assert_eq!(found, 1, "{from}");
        files = files.map(|file| file.replace(from, to));
    }
    sound(&files[0], &files[1], CONTEXT)
}

fn names(names: &[plugboard::story::Text]) -> Vec<&str> {
    names.iter().map(|name| &**name).collect()
}

#[test]
fn the_same_story_has_not_changed() {
    let changes = Changes::between(&islands(), &islands());
    assert!(changes.is_none());
    assert_eq!(
        changes.to_string(),
        "Both say the same: their plugs, boards and chapters are alike.\n"
    );
}

#[test]
fn words_alone_change_nothing() {
    let other = version(&[("one timetable, one ticket", "a ticket for all")]);
    assert!(Changes::between(&islands(), &other).is_none());
}

/// The chapter leaves out light in winter, which rests on Eastholm: that nobody stands behind it is not said.
#[test]
fn an_interest_that_is_left_out_has_lost_no_partner() {
    let chapter = r#""board": { "bar": "negotiating", "as-of": "2024-02-29" }"#;
    let own = chapter.replace(" }", r#", "interests": ["reach"] }"#);
    let changes = Changes::between(&islands(), &version(&[(chapter, &own)]));
    let [board] = &changes.boards[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(names(&board.left_out), ["Light in winter"]);
    assert!(board.taken_in.is_empty() && board.interests.is_empty());
    let text = changes.to_string();
    assert!(
        text.contains("    interests counted: −Light in winter\n"),
        "{text}"
    );
    let back = Changes::between(&version(&[(chapter, &own)]), &islands());
    assert_eq!(names(&back.boards[0].taken_in), ["Light in winter"]);
}

#[test]
fn what_a_chapter_asks_and_marks_is_told() {
    let chapter = r#""board": { "bar": "negotiating", "as-of": "2024-02-29" }"#;
    let own = chapter.replace(" }", r#", "focus": "light" }"#)
        + r#", "marks": [{ "partner": "eastholm", "module": "power", "says": { "en": "the cable" } }]"#;
    let marked = version(&[(chapter, &own)]);
    let text = Changes::between(&islands(), &marked).to_string();
    assert!(
        text.contains("    asked about: nothing → light\n"),
        "{text}"
    );
    let marks = "    marked: +Eastholm in Power\n";
    assert!(text.contains(marks), "{text}");
    let back = Changes::between(&marked, &islands()).to_string();
    assert!(back.contains(&marks.replace('+', "−")), "{back}");
    // Other words for the same are no change.
    let said = own.replace("the cable", "one cable");
    assert!(Changes::between(&marked, &version(&[(chapter, &said)])).is_none());
}

/// The ticket is signed: Westholm stands behind reach at the start, which nobody did.
#[test]
fn a_plug_that_comes_further_changes_the_boards_that_count_it() {
    let later = version(&[(
        r#""standing": "negotiating", "date": "2024-02-12""#,
        r#""standing": "signed", "date": "2024-05""#,
    )]);
    let changes = Changes::between(&islands(), &later);
    let [moved] = &changes.moved[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(
        (&*moved.before.partner, &*moved.before.module),
        ("Westholm", "Ferries")
    );
    let held = |standing, since| {
        Some(Held {
            standing,
            operating: false,
            since: date(since),
        })
    };
    assert_eq!(moved.before.held, held(Standing::Negotiating, "2024-02-12"));
    assert_eq!(moved.after, held(Standing::Signed, "2024-05"));
    assert!(changes.gained.is_empty() && changes.lost.is_empty() && changes.served.is_empty());
    // In the chapter, which is of February, the talks had just begun: now nothing of May counts there.
    let [start, chapter] = &changes.boards[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(start.chapter, None);
    let counts = |covered, gaps, single, running| Counts {
        covered,
        gaps,
        single,
        running,
    };
    assert_eq!(start.before.counts, counts(1, 1, 1, 1));
    assert_eq!(start.after.counts, counts(2, 0, 2, 2));
    let [reach] = &start.interests[..] else {
        panic!("{start:?}")
    };
    assert_eq!(
        (&*reach.interest, names(&reach.gained)),
        ("Reach", vec!["Westholm"])
    );
    assert!(
        start
            .before
            .sentence
            .contains("1 of 2 shared interests is covered")
    );
    assert!(
        start
            .after
            .sentence
            .contains("each of the 2 shared interests is covered")
    );
    assert_eq!(chapter.chapter.as_deref(), Some("After the storm"));
    assert_eq!(chapter.before.counts, counts(2, 0, 2, 2));
    assert_eq!(chapter.after.counts, counts(1, 1, 1, 1));
    assert_eq!(names(&chapter.interests[0].lost), ["Westholm"]);
    let text = changes.to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..5],
        [
            "Plugs that stand elsewhere",
            "    Westholm, Ferries: negotiating since 2024-02-12 → signed since 2024-05",
            "The board at the start",
            "    covered 1 → 2, with nobody 1 → 0, on one partner 1 → 2, modules running 1 → 2",
            "    Reach: +Westholm",
        ]
    );
    assert!(
        lines[5].starts_with("    before: Counting what is signed or in force, 1 of 2"),
        "{text}"
    );
    assert!(
        lines[6].starts_with("    now:    Counting what is signed or in force, each"),
        "{text}"
    );
    assert_eq!(lines[7], "Chapter “After the storm”");
    assert!(text.contains("    Reach: −Westholm\n"), "{text}");
}

#[test]
fn plugs_come_and_go() {
    let mention = r#"{ "partner": "eastholm", "module": "ferries", "mention": { "en": "The author proposes one timetable." } }"#;
    let other = mention
        .replace("eastholm", "westholm")
        .replace("ferries", "power");
    let later = version(&[(mention, &other)]);
    let changes = Changes::between(&islands(), &later);
    let said = changes.to_string();
    assert!(
        said.starts_with(
            "Plugs gained\n    Westholm, Power: proposed since 2022-05-23\n\
         Plugs lost\n    Eastholm, Ferries: proposed since 2022-05-23\n"
        ),
        "{said}"
    );
    // Neither board counts what is only proposed.
    assert!(changes.boards.is_empty(), "{said}");
    let back = Changes::between(&later, &islands());
    assert_eq!((back.gained, back.lost), (changes.lost, changes.gained));
}

#[test]
fn a_module_that_serves_more_changes_what_its_plugs_serve() {
    let because = r#""because": { "en": "The author says that a cable keeps the lights on." } }"#;
    let both = format!(
        r#"{because}, {{ "interest": "reach", "because": {{ "en": "A cable reaches." }} }}"#
    );
    let later = version(&[(because, &both)]);
    let changes = Changes::between(&islands(), &later);
    let [served] = &changes.served[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(
        (&*served.plug.partner, names(&served.gained)),
        ("Eastholm", vec!["Reach"])
    );
    assert!(changes.moved.is_empty());
    let said = changes.to_string();
    assert!(
        said.starts_with("Plugs that serve other interests\n    Eastholm, Power: +Reach\n"),
        "{said}"
    );
    assert_eq!(changes.boards[0].after.counts.covered, 2);
}

#[test]
fn chapters_come_and_go() {
    let later = version(&[(r#""id": "after-the-storm""#, r#""id": "the-storm""#)]);
    let changes = Changes::between(&islands(), &later);
    assert_eq!(names(&changes.added), ["After the storm"]);
    assert_eq!(names(&changes.removed), ["After the storm"]);
    assert!(changes.boards.is_empty(), "a chapter is known by its id");
}

/// An interest that only one version has is one that nobody covers in the other.
#[test]
fn an_interest_by_another_id_is_another_interest() {
    let later = version(&[
        (r#""interest": "light""#, r#""interest": "lamps""#),
        (r#"{ "id": "light", "name""#, r#"{ "id": "lamps", "name""#),
    ]);
    let changes = Changes::between(&islands(), &later);
    let start = &changes.boards[0];
    assert_eq!(start.before.counts, start.after.counts);
    let [lamps, light] = &start.interests[..] else {
        panic!("{start:?}")
    };
    assert_eq!(
        (names(&lamps.gained), names(&light.lost)),
        (vec!["Eastholm"], vec!["Eastholm"])
    );
}

/// The cable had a term that has run out: Eastholm falls back to what the author proposes, and light goes dark.
#[test]
fn what_has_ended_lets_its_plug_fall_back() {
    let dated = r#""standing": "signed", "date": "2023-09-21","#;
    let ended = format!(r#"{dated} "until": "2024-03","#);
    let later = version(&[(dated, &ended)]);
    let changes = Changes::between(&islands(), &later);
    let said = changes.to_string();
    assert!(
        said.starts_with(
            "Plugs that stand elsewhere\n    \
             Eastholm, Power: signed since 2023-09-21 → proposed since 2022-05-23\n\
             Evidence that has ended\n    \
             Eastholm, Power: “Norland and Eastholm sign for a cable.”, until 2024-03\n\
             The board at the start\n    covered 1 → 0, with nobody 1 → 2, "
        ),
        "{said}"
    );
    // In the chapter, of the end of February, it still held.
    assert_eq!(changes.boards.len(), 1);
    // It ended before the check of either version: nothing new has ended.
    let reworded = version(&[
        (dated, &ended),
        ("Norland and Eastholm sign for a cable.", "They signed."),
    ]);
    assert!(Changes::between(&later, &reworded).is_none());
    // The same record, looked at before the end.
    let before = version(&[(dated, &ended.replace("2024-03", "2024-07"))]);
    assert!(Changes::between(&islands(), &before).is_none());
}

#[test]
fn evidence_that_names_its_interests_changes_what_a_plug_serves() {
    let with = r#""date": "2023-09-21", "with": ["norland"],"#;
    let later = version(&[
        (with, &format!(r#"{with} "serves": [],"#)),
        (
            r#""mention": { "en": "The author proposes a cable." },"#,
            r#""mention": { "en": "The author proposes a cable." }, "mention-serves": [],"#,
        ),
    ]);
    let changes = Changes::between(&islands(), &later);
    let [served] = &changes.served[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(names(&served.lost), ["Light in winter"]);
    assert!(changes.moved.is_empty(), "it stands where it stood");
    assert_eq!(changes.boards[0].after.counts.covered, 0);
}

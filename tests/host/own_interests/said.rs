//! How a choice of interests is said: in the finding, by links and undo, in stories, in pictures.

use plugboard::coalition::{Coalition, Selection, Status};
use plugboard::picture::Theme;
use plugboard::site::picture;
use plugboard::state::{Action, State};
use plugboard::story::{Language, Standing};
use plugboard::words::{Finding, phrases};

use super::{counting, of, story};
use crate::stories::{CONTEXT, EN, EVIDENCE, FR, JA, STORY, read, real};

/// What the board of the four interests says, of which these are counted.
fn finding(language: Language, interests: &[usize], change: impl Fn(&mut Selection)) -> String {
    let mut story = story();
    story.language = language;
    let (coalition, mut selection, _) = counting(&story, interests);
    selection.bar = Standing::InForce;
    change(&mut selection);
    let board = plugboard::coalition::Board::derive(&coalition, &selection);
    phrases(language).verdict(&Finding::of(&story, &selection, &board))
}

#[test]
fn the_finding_says_of_how_many_some_were_chosen() {
    let ko: Language = "ko".parse().unwrap();
    let unchanged = |_: &mut Selection| {};
    for (language, interests, says) in [
        (
            EN,
            &[0, 1, 3][..],
            "Counting only what is in force, 2 of the 3 interests chosen from 4 are covered; 1 rests on partner 0 alone. \
             Take partner 0 out and nobody covers interest 0. No partner stands behind interest 3.",
        ),
        (EN, &[2, 3], "1 of the 2 interests chosen from 4 is covered"),
        (
            EN,
            &[1, 2],
            "each of the 2 interests chosen from 4 is covered",
        ),
        (EN, &[1], "the one interest chosen from 4 is covered"),
        (EN, &[3], "the one interest chosen from 4 falls to"),
        (
            EN,
            &[],
            "None of the 4 shared interests is chosen, so there is nothing to count.",
        ),
        (
            FR,
            &[0, 1, 3],
            "2 des 3 intérêts retenus (sur\u{a0}4) sont couverts",
        ),
        (
            FR,
            &[2, 3],
            "1 des 2 intérêts retenus (sur\u{a0}4) est couvert",
        ),
        (
            FR,
            &[1, 2],
            "les 2 intérêts retenus (sur\u{a0}4) sont couverts",
        ),
        (
            FR,
            &[3],
            "le seul intérêt retenu (sur\u{a0}4) a pour seul appui",
        ),
        (FR, &[], "Aucun des 4 intérêts communs n’est retenu"),
        (
            JA,
            &[0, 1, 3],
            "共通利益4項目から選んだ3項目のうち2項目にパートナーの支えが",
        ),
        (
            JA,
            &[1, 2],
            "共通利益4項目から選んだ2項目のすべてにパートナーの支えが",
        ),
        (
            JA,
            &[3],
            "共通利益4項目から選んだ1項目を独力で守ることになる。",
        ),
        (
            JA,
            &[],
            "共通利益4項目のどれも選ばれておらず、数えるものがない。",
        ),
        (
            ko,
            &[0, 1, 3],
            "공동 이익 4개 중 선택한 3개 가운데 2개가 파트너의 뒷받침을 받",
        ),
        (
            ko,
            &[1, 2],
            "공동 이익 4개 중 선택한 2개 전부가 파트너의 뒷받침을 받",
        ),
        (ko, &[3], "공동 이익 4개 중 선택한 1개를"),
        (
            ko,
            &[],
            "공동 이익 4개 중 선택한 것이 없어 집계할 것이 없다.",
        ),
    ] {
        let said = finding(language, interests, unchanged);
        assert!(said.contains(says), "{says}\n{said}");
    }
    let all = finding(EN, &[0, 1, 2, 3], unchanged);
    assert!(all.contains("3 of 4 shared interests are covered"), "{all}");
}

#[test]
fn a_reader_takes_one_out_and_back_in_and_chooses_a_few() {
    let story = story();
    let coalition = Coalition::new(&story);
    let start = State::start(&story, &coalition);
    let counted = |state: &State| of(state.selection.interests.iter());
    let act = |state: &State, action| state.after(&coalition, action);
    let without = act(&start, Action::ToggleInterest(1.into()));
    assert_eq!(counted(&without), [0, 2, 3]);
    assert!(without.can_undo() && without.can_reset());
    assert_eq!(act(&without, Action::Undo).selection, start.selection);
    assert_eq!(
        act(&without, Action::ToggleInterest(1.into())).selection,
        start.selection
    );
    assert_eq!(act(&without, Action::Reset).selection, start.selection);
    // The few that somebody cares about: all are left out first, and the last may be.
    let none = act(&without, Action::CountInterests(false));
    assert_eq!(counted(&none), [] as [usize; 0]);
    let few = act(&none, Action::ToggleInterest(3.into()));
    assert_eq!(counted(&few), [3]);
    assert_eq!(
        counted(&act(&few, Action::ToggleInterest(3.into()))),
        [] as [usize; 0]
    );
    assert_eq!(
        counted(&act(&few, Action::CountInterests(true))),
        [0, 1, 2, 3]
    );
}

/// The small story, whose chapter's board says this of interests.
fn chapter(interests: &str) -> String {
    let board = r#""board": { "partners": ["alpha"], "bar": "signed" }"#;
    assert_eq!(STORY.matches(board).count(), 1);
    let with = format!(r#""board": {{ "partners": ["alpha"], "bar": "signed", {interests} }}"#);
    STORY.replace(board, &with)
}

#[test]
fn a_chapter_may_choose_interests() {
    let left_out = |interests: &str| {
        let story = read(&chapter(interests), EVIDENCE, CONTEXT).expect("nothing is wrong");
        let seed = &story.editions()[0].seed;
        assert!(seed.start.left_out.is_empty());
        of(seed.chapters.raw[0].board.left_out.iter().copied())
    };
    assert_eq!(left_out(r#""interests": ["supply"]"#), [0]);
    assert_eq!(left_out(r#""interests": []"#), [0, 1]);
    assert_eq!(left_out(r#""interests": "all""#), [] as [usize; 0]);
    for (interests, fault) in [
        (
            r#""interests": ["suply"]"#,
            "there is no interest “suply”; did you mean “supply”?",
        ),
        (r#""interests": ["food", "food"]"#, "“food”"),
    ] {
        let faults = read(&chapter(interests), EVIDENCE, CONTEXT).expect_err(interests);
        let told = faults[0].to_string();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(
            told.contains("chapters[0].board.interests") && told.contains(fault),
            "{told}"
        );
    }
}

#[test]
fn texts_count_what_their_board_does() {
    let story = chapter(r#""interests": ["supply"]"#).replace(
        "Alpha alone.",
        "{#interests}, {interests}, {#covered}, {#gaps}, {#interests@start}.",
    );
    let story = read(&story, EVIDENCE, CONTEXT).expect("nothing is wrong");
    let said = &story.editions()[0].prose.chapters.raw[0].text[0];
    assert_eq!(&**said, "one, supply, zero, one, two.");
}

#[test]
fn a_picture_shows_what_is_left_out_as_out() {
    let story = real();
    let edition = &story.editions()[0];
    let drawn = |fragment| picture(&story, edition, fragment, Theme::Light);
    let words = phrases(edition.seed.language);
    let (all, own) = (drawn(""), drawn("i=arctic,energy-security"));
    let out = format!(">{}<", words.status(Status::Out, 0));
    assert_eq!(
        (all.matches(&out).count(), own.matches(&out).count()),
        (0, 10)
    );
    let gap = words.status(Status::Gap, 0);
    // The Arctic has no partner; the other two gaps of the start are nobody's question here.
    assert_eq!(
        (
            all.matches(&format!(">{gap}<")).count(),
            own.matches(&format!(">{gap}<")).count()
        ),
        (3, 1)
    );
    // The finding is broken into lines.
    assert!(own.contains("of the 2 interests"), "{own}");
}

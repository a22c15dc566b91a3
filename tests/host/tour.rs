//! The story's chapters and their boards.

use plugboard::coalition::{Coalition, Selection};
use plugboard::site::Page;
use plugboard::state::link::Decoded;
use plugboard::state::{Action, Bet, State, moment_of};
use plugboard::story::{Chapter, ChapterIx, Count, Focus, Question, Seed, Setup, Standing};

use crate::pages::{attribute, document_of, text};
use crate::stories::{EN, blank, date, plug, real, sound};

const FIRST: usize = 0;
const ASKS: usize = 1;

/// Two partners and two chapters: one board with the first partner, one with both and a bet on it.
fn story() -> (Seed, Coalition) {
    let mut story = blank(2, &[&[0], &[1]], 2);
    plug(&mut story, 0, 0, Standing::Signed);
    plug(&mut story, 1, 1, Standing::Signed);
    let board = |partners: &[usize]| Setup {
        partners: partners.iter().map(|&one| one.into()).collect(),
        ..story.start.clone()
    };
    let chapter = |id: &str, board: Setup, question| Chapter {
        id: id.into(),
        board,
        question,
        marks: Vec::new(),
    };
    let question = Question {
        count: Count::Covered,
        options: vec![0, 1],
    };
    let chapters = vec![
        chapter("first", board(&[0]), None),
        chapter("asks", board(&[0, 1]), Some(question)),
    ];
    story.chapters = chapters.into();
    let coalition = Coalition::new(&story);
    (story, coalition)
}

fn at(chapter: usize) -> ChapterIx {
    chapter.into()
}

fn board_of(story: &Seed, coalition: &Coalition, chapter: usize) -> Selection {
    Selection::of(&story.chapters[at(chapter)].board, coalition)
}

#[test]
fn the_board_follows_the_story() {
    let (story, coalition) = story();
    let state = State::start(&story, &coalition);
    let state = state.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(state.selection, board_of(&story, &coalition, FIRST));
    assert!(state.replaces, "Back does not go through chapters");
    let back = state.after(&coalition, Action::Scroll(None));
    assert!(back.is_first());
}

#[test]
fn scrolling_leaves_a_readers_own_board_alone() {
    let (story, coalition) = story();
    let own = State::start(&story, &coalition).after(&coalition, Action::TogglePartner(1.into()));
    let scrolled = own.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(scrolled.selection, own.selection);
    assert_eq!(scrolled.chapter, Some(at(FIRST)));
    for ask in [Action::Show(at(FIRST)), Action::Step(Some(at(FIRST)))] {
        let asked = own.after(&coalition, ask);
        assert_eq!(asked.selection, board_of(&story, &coalition, FIRST));
        let undone = asked.after(&coalition, Action::Undo);
        assert_eq!(undone.selection, own.selection, "and nothing is lost");
    }
    let reset = scrolled.after(&coalition, Action::Reset);
    let on = reset.after(&coalition, Action::Scroll(None));
    let on = on.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(
        on.selection,
        board_of(&story, &coalition, FIRST),
        "it follows again"
    );
}

#[test]
fn asking_about_a_storys_board_leaves_it_the_storys() {
    let (story, coalition) = story();
    let start = State::start(&story, &coalition);
    let about = Some(Focus::Partner(1.into()));
    let asked = start.after(&coalition, Action::Ask(about));
    assert_eq!(asked.selection, start.selection.asked(about));
    assert!(asked.can_undo() && asked.can_reset());
    for end in [
        Action::Ask(about),
        Action::Ask(None),
        Action::Undo,
        Action::Reset,
    ] {
        let ended = asked.after(&coalition, end);
        assert_eq!(ended.selection, start.selection);
    }
    // The answer stays while it is read, and then the story has gone on.
    let read_on = asked.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(read_on.selection, asked.selection);
    for end in [Action::Ask(about), Action::Ask(None)] {
        let ended = read_on.after(&coalition, end);
        assert_eq!(ended.selection, board_of(&story, &coalition, FIRST));
        let back = ended.after(&coalition, Action::Undo);
        assert_eq!(back.selection, asked.selection);
    }
    let before_a_bet = asked.after(&coalition, Action::Scroll(Some(at(ASKS))));
    let ended = before_a_bet.after(&coalition, Action::Ask(None));
    assert_eq!(ended.selection, start.selection, "nothing is given away");
    // Where the story has not gone on, it stands as it stood.
    let reset = read_on.after(&coalition, Action::Ask(None));
    let reset = reset.after(&coalition, Action::Reset);
    let asked_again = reset.after(&coalition, Action::Ask(about));
    let ended = asked_again.after(&coalition, Action::Ask(None));
    assert_eq!(ended.selection, start.selection);
    // A switch is pressed while the question stands: both are the reader's.
    let switched = asked.after(&coalition, Action::TogglePartner(1.into()));
    assert_eq!(switched.selection.focus, about);
    let read_on = switched.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(read_on.selection, switched.selection);
    let asked_again = switched.after(&coalition, Action::Ask(None));
    let read_on = asked_again.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(read_on.selection, asked_again.selection);
}

#[test]
fn a_chapters_page_marks_its_sockets_before_any_script() {
    let story = real();
    let chapter = story.edition(EN).seed.chapter("korea-and-australia");
    let (_, page) = document_of(&story, EN, Page::Chapter(chapter.unwrap()));
    let mark = "td[data-marked] .mark";
    assert_eq!(text(&page, mark), "Korea Gas’s stake");
    let id = attribute(&page, mark, "id");
    let heard = "button[data-plug='south-korea|energy']";
    assert_eq!(attribute(&page, heard, "aria-describedby"), id);
}

#[test]
fn a_chapters_marks_are_on_its_own_board() {
    let (story, coalition) = story();
    let start = State::start(&story, &coalition);
    assert_eq!(start.shown_chapter(), None);
    let first = start.after(&coalition, Action::Scroll(Some(at(FIRST))));
    assert_eq!(first.shown_chapter(), Some(at(FIRST)));
    let asked = first.after(&coalition, Action::Ask(Some(Focus::Partner(0.into()))));
    assert_eq!(asked.shown_chapter(), Some(at(FIRST)), "it is as it was");
    let own = asked.after(&coalition, Action::TogglePartner(1.into()));
    assert_eq!(own.shown_chapter(), None);
    let undone = own.after(&coalition, Action::Undo);
    assert_eq!(undone.shown_chapter(), Some(at(FIRST)));
    // Until the bet is made the board is another chapter's.
    let bet = first.after(&coalition, Action::Step(Some(at(ASKS))));
    assert_eq!(bet.shown_chapter(), None);
    let made = bet.after(&coalition, Action::Bet(at(ASKS), Some(1)));
    assert_eq!(made.shown_chapter(), Some(at(ASKS)));
}

#[test]
fn a_bet_comes_before_its_board() {
    let (story, coalition) = story();
    let start = State::start(&story, &coalition);
    assert_eq!(start.bets.raw, [Bet::None, Bet::Open]);
    let asked = start.after(&coalition, Action::Scroll(Some(at(ASKS))));
    assert_eq!(asked.selection, start.selection, "nothing is given away");
    for (answer, bet) in [(Some(1), Bet::Made(1)), (None, Bet::Left)] {
        let answered = asked.after(&coalition, Action::Bet(at(ASKS), answer));
        assert_eq!(answered.bets[at(ASKS)], bet);
        assert_eq!(answered.selection, board_of(&story, &coalition, ASKS));
    }
}

#[test]
fn a_chapters_own_page_starts_from_its_board() {
    let (story, coalition) = story();
    let state = State::on_page(&story, &coalition, Some(at(FIRST)));
    assert_eq!(*state.first(), board_of(&story, &coalition, FIRST));
}

#[test]
fn a_chapters_own_page_keeps_its_bet_open() {
    let (story, coalition) = story();
    let state = State::on_page(&story, &coalition, Some(at(ASKS)));
    let (before, answer) = (
        board_of(&story, &coalition, FIRST),
        board_of(&story, &coalition, ASKS),
    );
    assert_eq!(*state.first(), before, "the board of the chapter before");
    assert_eq!(state.bets[at(ASKS)], Bet::Open);
    let answered = state.after(&coalition, Action::Bet(at(ASKS), Some(1)));
    assert_eq!(answered.selection, answer);
    // Whoever comes by a link to the answer has seen it; whoever comes by another has not.
    for (board, bet) in [(answer, Bet::Left), (before, Bet::Open)] {
        let link = Decoded {
            selection: Some(board),
            dropped: Vec::new(),
        };
        let arrived = state.after(&coalition, Action::Arrive(link));
        assert_eq!(arrived.bets[at(ASKS)], bet);
    }
    // Where the first chapter has the bet, the story's start comes before it.
    let mut first = story.clone();
    first.chapters.raw.swap(FIRST, ASKS);
    let state = State::on_page(&first, &coalition, Some(at(FIRST)));
    assert_eq!(*state.first(), Selection::start(&first, &coalition));
}

/// Whose a board is, seen by what scrolling to a chapter does with it.
fn is_own(state: &State, story: &Seed, coalition: &Coalition) -> bool {
    let other = if state.chapter == Some(at(FIRST)) {
        None
    } else {
        Some(at(FIRST))
    };
    let goes_to = match other {
        Some(chapter) => board_of(story, coalition, chapter.into()),
        None => state.first().clone(),
    };
    state.after(coalition, Action::Scroll(other)).selection != goes_to
}

#[test]
fn undo_gives_a_board_back_to_whom_it_belonged() {
    let (story, coalition) = story();
    let start = State::start(&story, &coalition);
    let own = start.after(&coalition, Action::TogglePartner(1.into()));
    assert!(is_own(&own, &story, &coalition));
    let undone = own.after(&coalition, Action::Undo);
    assert!(undone.is_first());
    assert!(!is_own(&undone, &story, &coalition), "the story goes on");
    let redone = undone.after(&coalition, Action::Redo);
    assert_eq!(redone.selection, own.selection);
    assert!(
        is_own(&redone, &story, &coalition),
        "it is the reader's again"
    );

    // The other way round: what Show took away comes back as the reader's own.
    let shown = own.after(&coalition, Action::Show(at(FIRST)));
    assert!(!is_own(&shown, &story, &coalition));
    let back = shown.after(&coalition, Action::Undo);
    assert_eq!(back.selection, own.selection);
    assert!(is_own(&back, &story, &coalition));
    let scrolled = back.after(&coalition, Action::Scroll(None));
    assert_eq!(scrolled.selection, own.selection, "nothing is lost");

    // A board put back by hand stays the reader's, until it is reset.
    let by_hand = own.after(&coalition, Action::TogglePartner(1.into()));
    assert!(by_hand.is_first() && by_hand.can_reset());
    assert!(is_own(&by_hand, &story, &coalition));
    let reset = by_hand.after(&coalition, Action::Reset);
    assert!(!reset.can_reset() && !is_own(&reset, &story, &coalition));
    assert!(!undone.can_reset(), "nor is there anything after undo");
}

#[test]
fn the_slider_stands_at_the_last_moment_that_a_date_reaches() {
    let moments = [
        Some(date("2018")),
        Some(date("2025")),
        Some(date("2026-01")),
        None,
    ];
    assert_eq!(moment_of(&moments, None), 3);
    assert_eq!(moment_of(&moments, Some(date("2018"))), 0);
    assert_eq!(moment_of(&moments, Some(date("2025-06"))), 0);
    assert_eq!(moment_of(&moments, Some(date("2026-01"))), 2);
    assert_eq!(moment_of(&moments, Some(date("1999"))), 0);
}

/// The files of the example, whose argument is older than its facts.
/// The story of the islands. On other dates its chapter would not be true, so nothing vouches for it.
fn example() -> [String; 3] {
    let [story, evidence, context] = ["story.json", "evidence.json", "context.json"].map(|name| {
        let path = format!("{}/examples/islands/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect(name)
    });
    let (before, holds) = story.split_once("\"holds\": [").expect("conditions");
    let (_, after) = holds.split_once(']').expect("their end");
    [format!("{before}\"holds\": []{after}"), evidence, context]
}

/// The stops of a story with facts before its argument and after it.
#[test]
fn the_slider_stops_where_something_changed_before_the_argument_and_after_it() {
    let [story, evidence, context] = example();
    let moments = |story: &str, dates: [&str; 2]| -> Vec<String> {
        let evidence = evidence
            .replace(
                "\"date\": \"2023-09-21\"",
                &format!("\"date\": \"{}\"", dates[0]),
            )
            .replace(
                "\"date\": \"2024-02-12\"",
                &format!("\"date\": \"{}\"", dates[1]),
            );
        let told = sound(story, &evidence, &context).edition(EN).seed;
        let moments = told.moments.iter();
        moments
            .map(|moment| moment.map_or("now".to_owned(), |moment| moment.to_string()))
            .collect()
    };
    // The argument is of 23 May 2022, and the facts were last checked in June 2024.
    for (dates, stops) in [
        (
            ["2023-09-21", "2024-02-12"],
            &["2022-05-23", "2023-09", "2024-02", "now"][..],
        ),
        (
            ["2019", "2021-03"],
            &["2019", "2021-03", "2022-05-23", "now"],
        ),
        (["2022-03", "2022-05-23"], &["2022-03", "2022-05-23", "now"]),
        (
            ["2022-03", "2022-06"],
            &["2022-03", "2022-05-23", "2022-06", "now"],
        ),
        (["2022", "2023"], &["2022-05-23", "2022", "2023", "now"]),
        (
            ["2024-01", "2024-03"],
            &["2022-05-23", "2024-01", "2024-03", "now"],
        ),
    ] {
        assert_eq!(moments(&story, dates), stops, "{dates:?}");
    }
    let at_years_end = story.replace("2022-05-23", "2022-12-31");
    let stops = ["2022-12-31", "2023-01", "now"];
    assert_eq!(moments(&at_years_end, ["2022-12", "2023-01"]), stops);
    // What is less than what was there already is no step further.
    let both = story.replace(
        "[\"eastholm-cable-2023\"]",
        "[\"eastholm-cable-2023\", \"westholm-ticket-2024\"]",
    );
    assert_eq!(
        moments(&both, ["2019", "2023"]),
        ["2019", "2022-05-23", "2023", "now"]
    );
    let only = both.replace("{ \"partner\": \"westholm\", \"module\": \"ferries\", \"evidence\": [\"westholm-ticket-2024\"] }",
        "{ \"partner\": \"westholm\", \"module\": \"ferries\", \"mention\": { \"en\": \"The author proposes it.\" } }");
    assert_eq!(
        moments(&only, ["2019", "2023"]),
        ["2019", "2022-05-23", "now"]
    );
}

#[test]
fn the_slider_says_the_boards_own_date() {
    let [story, evidence, context] = example();
    for (as_of, place, says) in [
        ("2024-02-29", "2", "February 29, 2024"),
        ("2023-04", "0", "April 2023"),
        ("2023", "1", "2023"),
        ("2022-05-23", "0", "May 23, 2022, the article’s date"),
        ("1999", "0", "1999"),
        ("2024-06-01", "2", "June 1, 2024"),
    ] {
        let story = story.replace("2024-02-29", as_of);
        let story = sound(&story, &evidence, &context);
        let (_, html) = document_of(&story, EN, Page::Chapter(0.into()));
        assert_eq!(text(&html, "output[for=as-of]"), says);
        let slider = |name| attribute(&html, "#as-of", name).unwrap();
        assert_eq!(slider("aria-valuetext"), says);
        assert_eq!(
            (&*slider("value"), &*slider("max")),
            (place, "3"),
            "{as_of}"
        );
    }
    let story = sound(&story, &evidence, &context);
    let (_, html) = document_of(&story, EN, Page::Whole);
    assert!(text(&html, "output[for=as-of]").contains("June 2024"));
    assert_eq!(attribute(&html, "#as-of", "value").as_deref(), Some("3"));
}

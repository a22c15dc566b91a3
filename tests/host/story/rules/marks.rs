//! The sockets that a chapter marks on its board.

use super::*;

const BOARD: &str = r#""board": { "partners": ["alpha"], "bar": "signed" },"#;

fn marked(marks: &str) -> Vec<Fault> {
    let board = format!(r#"{BOARD} "marks": [{marks}],"#);
    faults(&with(BOARD, &board), EVIDENCE)
}

fn mark(partner: &str, module: &str, says: &str) -> String {
    format!(r#"{{ "partner": "{partner}", "module": "{module}", "says": {{ "en": "{says}" }} }}"#)
}

#[test]
fn a_mark_is_on_a_plug_that_there_is() {
    assert_told(
        &marked(&mark("alpha", "grain", "just as many letters")),
        &[],
    );
    assert_told(
        &marked(&mark("alpha", "ore", "ore")),
        &[
            "chapters[0].marks[0].module: “alpha” has no plug in “ore”; “alpha” has plugs in “grain”",
        ],
    );
    assert_told(
        &marked(&mark("alpa", "grian", "new")),
        &[
            "chapters[0].marks[0].partner: there is no partner “alpa”; did you mean “alpha”?",
            "chapters[0].marks[0].module: there is no module “grian”; did you mean “grain”?",
        ],
    );
    let twice = mark("alpha", "grain", "once");
    assert_told(
        &marked(&format!("{twice}, {twice}")),
        &["chapters[0].marks[1]: “alpha, grain” stands in this list already"],
    );
}

#[test]
fn a_mark_is_on_the_board() {
    let plugs = r#"{ "partner": "beta", "module": "grain""#;
    let story = with(
        BOARD,
        &format!(r#"{BOARD} "marks": [{}],"#, mark("gamma", "grain", "new")),
    );
    let story = story.replace(
        plugs,
        &format!(
            r#"{{ "partner": "gamma", "module": "grain", "evidence": ["beta-grain"] }}, {plugs}"#
        ),
    );
    assert_told(
        &faults(&story, EVIDENCE),
        &[
            "chapters[0].marks[0].partner: “gamma” has no column on this chapter’s board; add it to the board’s “partners”",
        ],
    );
}

#[test]
fn marks_are_few_and_short() {
    let four = ["a", "b", "c", "d"].map(|says| mark("alpha", "grain", says));
    let told = marked(&four.join(", "));
    assert_told(
        &told[..1],
        &[
            "chapters[0].marks: a chapter marks three sockets at most, and here are 4; keep those that make its point",
        ],
    );
    for (says, found) in [
        ("just too many letters", 21),
        ("エネルギー安全保障の要", 22),
    ] {
        assert_told(
            &marked(&mark("alpha", "grain", says)),
            &[&format!(
                "chapters[0].marks[0].says.en: “{says}” takes {found} letters under a socket, and there is room for 20; say it in three short words"
            )],
        );
    }
    // What a slot says counts, and not the slot.
    assert_told(
        &marked(&mark("alpha", "grain", "from {date:2020-01} on")),
        &[],
    );
    assert_told(
        &marked(&mark("alpha", "grain", "ever since {date:2020-01-31}")),
        &["“ever since January 31, 2020” takes 27 letters"],
    );
}

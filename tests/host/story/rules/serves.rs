//! Which interests a piece of evidence serves, and until when it holds.

use plugboard::story::{InterestIx, Milestone, PartialDate};

use super::*;
use crate::stories::sound;

/// The small story, whose grain also serves supply, in our own reading.
fn with_a_reading() -> String {
    with(
        r#""because": { "en": "The author wants grain." } }"#,
        r#""because": { "en": "The author wants grain." } }, { "interest": "supply", "because": { "en": "We read it so." }, "ours": true }"#,
    )
}

/// The evidence with more in the entry of this id.
fn and(id: &str, more: &str) -> String {
    let from = format!(r#"{{ "id": "{id}","#);
    assert_eq!(EVIDENCE.matches(&from).count(), 1);
    EVIDENCE.replace(&from, &format!("{from} {more},"))
}

fn milestones(story: &str, evidence: &str, plug: usize) -> Vec<Milestone> {
    let seed = sound(story, evidence, CONTEXT).edition(EN).seed;
    seed.plugs[plug].milestones.clone()
}

fn served(of: &Milestone) -> Vec<usize> {
    of.serves.iter().copied().map(InterestIx::into).collect()
}

const FOOD: usize = 0;
const SUPPLY: usize = 1;

#[test]
fn what_is_not_said_to_serve_anything_serves_what_the_argument_says() {
    let plug = milestones(&with_a_reading(), EVIDENCE, 0);
    assert_eq!(
        served(&plug[0]),
        [FOOD],
        "a mention never serves what is our own reading"
    );
    assert_eq!(
        served(&plug[1]),
        [FOOD],
        "nor does evidence that names no interest"
    );
}

#[test]
fn a_reading_of_ours_counts_through_evidence_that_names_the_interest() {
    let evidence = and("alpha-grain", r#""serves": ["supply"]"#);
    let plug = milestones(&with_a_reading(), &evidence, 0);
    assert_eq!(served(&plug[0]), [FOOD]);
    assert_eq!(served(&plug[1]), [SUPPLY]);
    let none = and("alpha-grain", r#""serves": []"#);
    assert!(served(&milestones(STORY, &none, 0)[1]).is_empty());
}

#[test]
fn a_mention_can_be_narrowed_too() {
    let story = with_a_reading().replace(
        r#""mention": { "en": "The author proposes it." },"#,
        r#""mention": { "en": "The author proposes it." }, "mention-serves": ["supply"],"#,
    );
    assert_eq!(served(&milestones(&story, EVIDENCE, 0)[0]), [SUPPLY]);
    let story = story.replace(
        r#""mention-serves": ["supply"]"#,
        r#""mention-serves": ["suply"]"#,
    );
    assert_told(
        &faults(&story, EVIDENCE),
        &["plugs[0].mention-serves[0]: there is no interest “suply”; did you mean “supply”?"],
    );
}

#[test]
fn evidence_serves_only_what_its_modules_do() {
    assert_told(
        &faults(STORY, &and("beta-grain", r#""serves": ["food", "supply"]"#)),
        &[
            "evidence[2].serves[1]: no module that this stands in serves “supply”; remove it, or let the module serve it",
        ],
    );
    assert_told(
        &faults(STORY, &and("beta-grain", r#""serves": ["fod"]"#)),
        &["evidence[2].serves[0]: there is no interest “fod”; did you mean “food”?"],
    );
    assert_told(
        &faults(STORY, &and("beta-grain", r#""serves": ["food", "food"]"#)),
        &["evidence[2].serves[1]: “food” stands in this list already"],
    );
}

#[test]
fn an_end_comes_after_its_beginning() {
    assert_told(
        &faults(STORY, &and("alpha-grain", r#""until": "2022""#)),
        &[
            "evidence[0].date: 2023-09-21 is later than 2022, when it ended; mend one of the two dates",
        ],
    );
    // It may be still to come.
    let plug = milestones(STORY, &and("alpha-grain", r#""until": "2031-05""#), 0);
    let date: PartialDate = "2031-05".parse().unwrap();
    assert_eq!(plug[1].until, Some(date));
}

#[test]
fn the_slider_stops_where_a_plug_falls_back() {
    let moments = |evidence: &str| {
        let seed = sound(STORY, evidence, CONTEXT).edition(EN).seed;
        let years = seed.moments.iter().flatten().map(ToString::to_string);
        years.collect::<Vec<_>>()
    };
    // Beta's plug is there from 2018 on, the argument is of January 2020, Alpha signed in 2023.
    assert_eq!(moments(EVIDENCE), ["2018-05", "2020-01", "2023-09"]);
    assert_eq!(
        moments(&and("beta-grain", r#""until": "2021-06""#)),
        ["2018-05", "2020-01", "2021-06", "2023-09"]
    );
    // What comes and goes within a month changes the board of no month's end.
    assert_eq!(
        moments(&and("beta-grain", r#""until": "2018-05""#)),
        ["2020-01", "2023-09"]
    );
}

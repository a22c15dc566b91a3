//! The sentences of the built-in story's chapters about their boards, each told true or false by hand from the board
//! itself: what conditions are held to. Whoever changes a chapter changes its lines here.

use std::collections::BTreeSet;

use plugboard::coalition::{Board, Coalition, Selection};
use plugboard::story::{Rule, Seed, Standing};
use serde_json::Value;

/// A story's model, whatever its texts say, and its evidence as it is written.
pub struct World {
    pub seed: Seed,
    pub coalition: Coalition,
    pub evidence: Value,
}

/// A chapter and one of its sentences, and whether that is true.
pub type Sentence = (&'static str, &'static str, fn(&World) -> bool);

pub const SENTENCES: &[Sentence] = &[
    (
        "empty-handed",
        "no partner is on, and every interest falls to Canada alone",
        |world| world.board("empty-handed").covered() == 0,
    ),
    ("empty-handed", "the record holds more", |world| {
        !world.covered("japan-alone").is_empty()
    }),
    (
        "japan-alone",
        "a pact on classified information was in force by March 2026",
        |world| world.shows("japan-information-in-force") == "in-force",
    ),
    (
        "japan-alone",
        "energy security and ties between people are missing, and nothing else is",
        |world| world.gaps("japan-alone") == BTreeSet::from(["energy-security", "people-ties"]),
    ),
    (
        "japan-alone",
        "the two governments have only announced work on energy",
        |world| world.firmest("japan", "energy") == Some(Standing::Announced),
    ),
    (
        "japan-alone",
        "of student exchange there is only the author's proposal",
        |world| world.firmest("japan", "student-exchange") == Some(Standing::Proposed),
    ),
    (
        "japan-alone",
        "no covered interest has a second partner",
        |world| world.at_least("japan-alone", 2) == 0,
    ),
    (
        "korea-and-australia",
        "LNG Canada gives energy security a partner",
        |world| {
            world.coverers("korea-and-australia", "energy-security") == ["south-korea"]
                && !world.covered("japan-alone").contains("energy-security")
        },
    ),
    (
        "korea-and-australia",
        "Australia has taken part in the body and sailed the strait",
        |world| {
            [
                "australia-rapid-response",
                "australia-taiwan-strait-transit",
            ]
            .iter()
            .all(|id| world.shows(id) == "operating" || world.shows(id) == "in-force")
        },
    ),
    (
        "korea-and-australia",
        "most interests have at least two partners",
        |world| 2 * world.at_least("korea-and-australia", 2) > world.seed.interests.len(),
    ),
    (
        "southeast-asia-and-business",
        "they cover nothing that was dark before",
        |world| {
            world
                .covered("southeast-asia-and-business")
                .is_subset(&world.covered("korea-and-australia"))
        },
    ),
    (
        "southeast-asia-and-business",
        "energy security no longer rests on South Korea alone",
        |world| {
            world.coverers("korea-and-australia", "energy-security") == ["south-korea"]
                && world
                    .coverers("southeast-asia-and-business", "energy-security")
                    .len()
                    > 1
        },
    ),
    (
        "southeast-asia-and-business",
        "the Philippines stand behind freedom of navigation",
        |world| {
            world
                .with(
                    "southeast-asia-and-business",
                    |world, selection| {
                        let group = world.seed.partner("southeast-asia").unwrap();
                        selection.opened.insert(group);
                    },
                    "open-seas",
                )
                .contains(&"philippines")
        },
    ),
    (
        "must-everyone-agree",
        "no module has a link in force with every partner",
        |world| world.running("must-everyone-agree", None, None).is_empty(),
    ),
    (
        "must-everyone-agree",
        "the private sector lacks a link in most modules",
        |world| {
            let with_link = world.seed.modules.iter().filter(|module| {
                world.firmest("private-sector", &module.id) == Some(Standing::InForce)
            });
            2 * with_link.count() < world.seed.modules.len()
        },
    ),
    (
        "must-everyone-agree",
        "without companies, agriculture would run and nothing else",
        |world| {
            world.running("must-everyone-agree", Some("private-sector"), None)
                == BTreeSet::from(["agriculture"])
        },
    ),
    (
        "must-everyone-agree",
        "joined one by one, the same links run most modules",
        |world| {
            2 * world
                .running("must-everyone-agree", None, Some(Rule::PlugIn))
                .len()
                > world.seed.modules.len()
        },
    ),
    (
        "take-one-out",
        "some interests still have several partners",
        |world| world.at_least("take-one-out", 2) > 0,
    ),
    (
        "take-one-out",
        "only Arctic sovereignty loses its last partner",
        |world| {
            let (before, after) = (
                world.covered("your-own-board"),
                world.covered("take-one-out"),
            );
            before.difference(&after).copied().eq(["arctic"])
        },
    ),
    (
        "take-one-out",
        "the technology edge rests on South Korea, protection from interference on Australia",
        |world| {
            world.coverers("take-one-out", "technology-standards") == ["south-korea"]
                && world.coverers("take-one-out", "foreign-interference") == ["australia"]
        },
    ),
    (
        "proposed-signed-in-force",
        "ties between people are covered only by the proposal for Japan",
        |world| {
            world.coverers("proposed-signed-in-force", "people-ties") == ["japan"]
                && world.firmest("japan", "student-exchange") == Some(Standing::Proposed)
        },
    ),
    (
        "tokyo-or-beijing-first",
        "every interest had a partner except ties between people",
        |world| world.gaps("tokyo-or-beijing-first") == BTreeSet::from(["people-ties"]),
    ),
    (
        "what-happened-next",
        "South Korea has come in behind weight with the United States",
        |world| world.came_in("south-korea", "us-weight"),
    ),
    (
        "what-happened-next",
        "Australia has come in behind the technology edge and the Arctic",
        |world| {
            world.came_in("australia", "technology-standards")
                && world.came_in("australia", "arctic")
        },
    ),
    (
        "what-others-say",
        "the board counts the signed deal with Indonesia",
        |world| world.firmest("indonesia", "agriculture") == Some(Standing::Signed),
    ),
];

/// A chapter, and what its bet asks about, as the story's languages write it.
pub type Said = (&'static str, fn(&World) -> [String; 3]);

pub const SAID: &[Said] = &[
    ("japan-alone", |world| {
        let count = world.seed.interests.len();
        [
            format!("the {count} shared"),
            format!("des {count} intérêts"),
            format!("{count}項目"),
        ]
    }),
    ("must-everyone-agree", |world| {
        assert_eq!(world.seed.modules.len(), 9);
        [
            "the nine modules".into(),
            "des neuf modules".into(),
            "9分野".into(),
        ]
    }),
];

impl World {
    fn selection(&self, chapter: &str) -> Selection {
        let chapter = self.seed.chapter(chapter).expect("a chapter");
        Selection::of(&self.seed.chapters[chapter].board, &self.coalition)
    }

    pub fn board(&self, chapter: &str) -> Board {
        Board::derive(&self.coalition, &self.selection(chapter))
    }

    fn ids(&self, board: &Board, is: impl Fn(usize) -> bool) -> BTreeSet<&str> {
        let interests = board
            .coverage
            .iter_enumerated()
            .filter(|(_, covering)| is(covering.len()));
        interests
            .map(|(interest, _)| &*self.seed.interests[interest].id)
            .collect()
    }

    fn covered(&self, chapter: &str) -> BTreeSet<&str> {
        self.ids(&self.board(chapter), |covering| covering > 0)
    }

    fn gaps(&self, chapter: &str) -> BTreeSet<&str> {
        self.ids(&self.board(chapter), |covering| covering == 0)
    }

    fn at_least(&self, chapter: &str, partners: usize) -> usize {
        self.ids(&self.board(chapter), |covering| covering >= partners)
            .len()
    }

    fn coverers(&self, chapter: &str, interest: &str) -> Vec<&str> {
        self.with(chapter, |_, _| {}, interest)
    }

    fn with(&self, chapter: &str, change: fn(&World, &mut Selection), interest: &str) -> Vec<&str> {
        let mut selection = self.selection(chapter);
        change(self, &mut selection);
        let board = Board::derive(&self.coalition, &selection);
        let covering = board.coverage[self.seed.interest(interest).unwrap()].iter();
        covering
            .map(|partner| &*self.seed.partners[*partner].id)
            .collect()
    }

    fn running(&self, chapter: &str, without: Option<&str>, rule: Option<Rule>) -> BTreeSet<&str> {
        let mut selection = self.selection(chapter);
        if let Some(partner) = without {
            selection.switch_partner(&self.coalition, self.seed.partner(partner).unwrap(), false);
        }
        selection.rule = rule.unwrap_or(selection.rule);
        let board = Board::derive(&self.coalition, &selection);
        let running = board.rows.iter_enumerated().filter(|(_, row)| row.runs);
        running
            .map(|(module, _)| &*self.seed.modules[module].id)
            .collect()
    }

    /// The firmest standing of a plug's own evidence and mention.
    fn firmest(&self, partner: &str, module: &str) -> Option<Standing> {
        let at = (
            self.seed.partner(partner).unwrap(),
            self.seed.module(module).unwrap(),
        );
        let plug = self
            .seed
            .plugs
            .iter()
            .find(|plug| (plug.partner, plug.module) == at)?;
        plug.milestones
            .iter()
            .map(|milestone| milestone.standing)
            .max()
    }

    /// Whether a partner covers an interest on the last chapter's signed board, and did not in January 2026.
    fn came_in(&self, partner: &str, interest: &str) -> bool {
        let january = self.with(
            "what-happened-next",
            |_, selection| selection.as_of = Some("2026-01".parse().unwrap()),
            interest,
        );
        !january.contains(&partner)
            && self
                .coverers("what-happened-next", interest)
                .contains(&partner)
    }

    fn shows(&self, evidence: &str) -> &str {
        let mut all = self.evidence["evidence"].as_array().unwrap().iter();
        let found = all.find(|entry| entry["id"] == evidence);
        found
            .and_then(|entry| entry["standing"].as_str())
            .unwrap_or("nothing")
    }
}

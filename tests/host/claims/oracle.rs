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
        "CPTPP links the two in farm trade, and a joint committee steers their work in science",
        |world| {
            world.shows("japan-cptpp") == "in-force"
                && world.is_running("japan-science-committee-2024")
        },
    ),
    ("japan-alone", "Japan's reach is wide", |world| {
        2 * world.covered("japan-alone").len() > world.seed.interests.len()
    }),
    (
        "japan-alone",
        "a loan for gas is signed, and so is a joint statement on the seas",
        |world| {
            world.firmest("japan", "energy") == Some(Standing::Signed)
                && world.firmest("japan", "maritime-security") == Some(Standing::Signed)
                && world.shows("japan-jbic-lng-2021") == "signed"
                && world.shows("japan-maritime-statement-2026") == "signed"
        },
    ),
    ("japan-alone", "student exchange does run", |world| {
        world.covered("japan-alone").contains("people-ties")
            && world.firmest("japan", "student-exchange") == Some(Standing::InForce)
    }),
    (
        "japan-alone",
        "whatever is covered rests on Japan alone",
        |world| world.at_least("japan-alone", 2) == 0,
    ),
    (
        "korea-and-australia",
        "LNG Canada gives energy security its one partner",
        |world| {
            world.coverers("korea-and-australia", "energy-security") == ["south-korea"]
                && world.is_running("korea-kogas-lng-canada")
        },
    ),
    (
        "korea-and-australia",
        "Australia sits in the mechanism as an observer",
        |world| world.is_running("australia-rapid-response"),
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
        "Petronas and Mitsubishi have stakes too, so energy security rests on South Korea alone no longer",
        |world| {
            let now = world.coverers("southeast-asia-and-business", "energy-security");
            world.coverers("korea-and-australia", "energy-security") == ["south-korea"]
                && now.contains(&"southeast-asia")
                && now.contains(&"private-sector")
                && world.is_running("malaysia-petronas-lng-canada")
                && world.is_running("private-mitsubishi-lng")
        },
    ),
    (
        "southeast-asia-and-business",
        "no interest rests on one partner",
        |world| {
            let covered = world.covered("southeast-asia-and-business").len();
            world.at_least("southeast-asia-and-business", 2) == covered
        },
    ),
    (
        "southeast-asia-and-business",
        "ships sailed together, and freedom of navigation still has no partner",
        |world| {
            world
                .gaps("southeast-asia-and-business")
                .contains("open-seas")
        },
    ),
    (
        "must-everyone-agree",
        "no module has a link in force with every partner",
        |world| world.running("must-everyone-agree", None, None).is_empty(),
    ),
    (
        "must-everyone-agree",
        "without companies, something would run",
        |world| {
            !world
                .running("must-everyone-agree", Some("private-sector"), None)
                .is_empty()
        },
    ),
    (
        "must-everyone-agree",
        "joined one by one, the same links run every module, though two cover no interest",
        |world| {
            let running = world.running("must-everyone-agree", None, Some(Rule::PlugIn));
            running.len() == world.seed.modules.len()
                && world.covers_nothing("your-own-board", "defence-technology")
                && world.covers_nothing("your-own-board", "maritime-security")
        },
    ),
    (
        "take-one-out",
        "some interests still have several partners",
        |world| world.at_least("take-one-out", 2) > 0,
    ),
    (
        "take-one-out",
        "no interest goes dark: whatever Japan covers, others cover too",
        |world| {
            let after = world.covered("take-one-out");
            world.covered("your-own-board").is_subset(&after)
                && world.covered("japan-alone").is_subset(&after)
        },
    ),
    (
        "take-one-out",
        "the reserve goes: what rests on one partner rests on Australia or on South Korea",
        |world| {
            let board = world.board("take-one-out");
            let single = board.coverage.iter().filter(|by| by.len() == 1);
            let alone: Vec<&str> = single.map(|by| &*world.seed.partners[by[0]].id).collect();
            let count = |of: &str| alone.iter().filter(|one| **one == of).count();
            let before = world.board("your-own-board");
            count("australia") > 1
                && count("south-korea") > 1
                && count("australia") + count("south-korea") == alone.len()
                && before.coverage.iter().all(|by| by.len() != 1)
        },
    ),
    (
        "proposed-signed-in-force",
        "some had no partner before, and what is signed is enough to cover them",
        |world| {
            let all = world.covered("proposed-signed-in-force");
            let signed = world.covered_at("proposed-signed-in-force", Standing::Signed);
            let in_force = world.covered_at("proposed-signed-in-force", Standing::InForce);
            signed == all && in_force.len() + 1 < all.len()
        },
    ),
    (
        "tokyo-or-beijing-first",
        "three were missing, and what covers them today was signed later",
        |world| {
            let missing = BTreeSet::from(["open-seas", "us-weight", "arctic"]);
            world.gaps("tokyo-or-beijing-first") == missing
                && missing.is_subset(&world.covered("what-happened-next"))
                && world.shows("japan-maritime-statement-2026") == "signed"
                && world.shows("australia-radar-2026") == "signed"
        },
    ),
    (
        "what-happened-next",
        "defence agreements with Japan and South Korea and the radar are signed",
        |world| {
            [
                "japan-equipment-transfer",
                "korea-classified-information",
                "australia-radar-2026",
            ]
            .iter()
            .all(|id| world.shows(id) == "signed")
        },
    ),
    (
        "what-happened-next",
        "three have found a partner since: two Australia, one Japan",
        |world| {
            let before = world.covered("tokyo-or-beijing-first");
            let after = world.covered("what-happened-next");
            let found: BTreeSet<&str> = after.difference(&before).copied().collect();
            let alone = |interest| world.coverers("what-happened-next", interest);
            found == BTreeSet::from(["open-seas", "us-weight", "arctic"])
                && world.board("what-happened-next").on().count() == 5
                && alone("arctic") == ["australia"]
                && alone("us-weight") == ["australia"]
                && alone("open-seas") == ["japan"]
        },
    ),
    (
        "what-others-say",
        "the board counts the signed deal with Indonesia",
        |world| world.firmest("indonesia", "agriculture") == Some(Standing::Signed),
    ),
    (
        "your-own-board",
        "there is a plug of South Korea in research and technology to pull",
        |world| world.firmest("south-korea", "technology") == Some(Standing::InForce),
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
        let board = self.board(chapter);
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

    /// The firmest standing of a plug's own evidence and mention, of what has not ended.
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
            .filter(|milestone| milestone.holds_at(self.seed.verified))
            .map(|milestone| milestone.standing)
            .max()
    }

    /// Whether nothing that counts in a module on a chapter's board serves any interest.
    fn covers_nothing(&self, chapter: &str, module: &str) -> bool {
        let selection = self.selection(chapter);
        let module = self.seed.module(module).unwrap();
        let plugs = self.seed.plugs.iter().filter(|plug| {
            // None of these boards has anybody on who is not in the article, and groups count by their members.
            plug.module == module && selection.has_partner(&self.coalition, plug.partner)
        });
        let counting = plugs
            .flat_map(|plug| &plug.milestones)
            .filter(|of| of.standing >= selection.bar && of.holds_at(self.seed.verified));
        counting.into_iter().all(|of| of.serves.is_empty())
    }

    /// What is covered on a chapter's board from another standing on.
    fn covered_at(&self, chapter: &str, bar: Standing) -> BTreeSet<&str> {
        let mut selection = self.selection(chapter);
        selection.bar = bar;
        self.ids(&Board::derive(&self.coalition, &selection), |covering| {
            covering > 0
        })
    }

    /// Whether a piece of evidence shows something in force, or running: they are of one rank.
    fn is_running(&self, evidence: &str) -> bool {
        ["operating", "in-force"].contains(&self.shows(evidence))
    }

    fn shows(&self, evidence: &str) -> &str {
        let mut all = self.evidence["evidence"].as_array().unwrap().iter();
        let found = all.find(|entry| entry["id"] == evidence);
        found
            .and_then(|entry| entry["standing"].as_str())
            .unwrap_or("nothing")
    }
}

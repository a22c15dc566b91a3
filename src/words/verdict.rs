//! The finding of a board as sentences. The cases are the same in every language, told apart as finely as
//! the one that needs it most; how each is said is the language's.

use super::phrases::Place;
use super::{Finding, Phrases, format};
use crate::story::{Rule, Standing, Text};

/// How many interests a sentence names before it only counts them.
const NAMED_AT_MOST: usize = 4;

impl Phrases {
    /// The finding of the board: the sentence under it.
    pub fn verdict(self, finding: &Finding) -> String {
        let mut verdict = self.opening(finding);
        if finding.covered > 0 && finding.partners > 0 {
            verdict += &self.mainstay(finding);
            verdict += &self.gaps(finding);
        }
        verdict
    }

    fn opening(self, finding: &Finding) -> String {
        let interests = &*finding.interests.to_string();
        let alone = [("home", &*finding.home), ("interests", interests)];
        let all_alone = match finding.interests {
            1 => Place::alone_the_one,
            _ => Place::alone,
        };
        let alone = &*self.fill(all_alone, &alone);
        if finding.partners == 0 {
            return self.fill(Place::with_no_partner, &[("alone", alone)]);
        }
        if finding.modules.1 == 0 {
            return self.fill(Place::with_no_module, &[("alone", alone)]);
        }
        let place = match finding.covered {
            0 => Place::covers_none,
            1 if finding.interests == 1 => Place::covers_the_one,
            1 => Place::covers_one,
            all if all == finding.interests => Place::covers_all,
            _ => Place::covers_some,
        };
        let slots = [
            ("counting", &*self.counting(finding)),
            ("agreed", &*self.agreed(finding)),
            ("alone", alone),
            ("covered", &*finding.covered.to_string()),
            ("interests", interests),
        ];
        self.fill(place, &slots)
    }

    /// What counts.
    fn counting(self, finding: &Finding) -> String {
        let counting = self.line(match finding.bar {
            Standing::Proposed => Place::counting_proposed,
            Standing::Dialogue => Place::counting_dialogue,
            Standing::Announced => Place::counting_announced,
            Standing::Negotiating => Place::counting_negotiating,
            Standing::Signed => Place::counting_signed,
            Standing::InForce => Place::counting_in_force,
        });
        let Some(as_of) = finding.as_of else {
            return counting.to_owned();
        };
        let place = match as_of.day {
            Some(_) => Place::counting_on_day,
            None => Place::counting_by_end,
        };
        let date = &*self.date(as_of);
        self.fill(place, &[("counting", counting), ("date", date)])
    }

    /// What runs if everyone must agree; empty under the other rule.
    fn agreed(self, finding: &Finding) -> String {
        if finding.rule != Rule::Consensus {
            return String::new();
        }
        let (_, on, run) = finding.modules;
        let place = match (run, on) {
            (0, 1) => Place::runs_not_the_one,
            (0, _) => Place::runs_none,
            (1, 1) => Place::runs_the_one,
            (1, _) => Place::runs_one,
            _ if run == on => Place::runs_all,
            _ => Place::runs_some,
        };
        let modules_on = on;
        let (on, run) = (&*on.to_string(), &*run.to_string());
        let runs = &*self.fill(place, &[("on", on), ("run", run)]);
        let held = match &finding.blocked {
            None => String::new(),
            Some(blocked) => {
                let place = match blocked.modules {
                    1 if modules_on == 1 => Place::holds_up_the_one,
                    1 => Place::holds_up_one,
                    _ => Place::holds_up_some,
                };
                let modules = &*blocked.modules.to_string();
                self.fill(
                    place,
                    &[("partner", &*blocked.partner), ("modules", modules)],
                )
            }
        };
        self.fill(
            Place::if_all_must_agree,
            &[("runs", runs), ("held", &*held)],
        )
    }

    /// What rests on one partner alone, and what goes dark without it.
    fn mainstay(self, finding: &Finding) -> String {
        let Some(mainstay) = &finding.mainstay else {
            let place = match finding.covered {
                1 => Place::it_rests_on_some,
                _ => Place::none_rests_on_one,
            };
            return self.line(place).to_owned();
        };
        let count = mainstay.interests.len();
        let every = finding.single == finding.covered;
        let rests = match (count == finding.single, every, count) {
            (true, true, 1) => Place::it_rests_on,
            (true, true, _) => Place::all_rest_on,
            (true, false, 1) => Place::one_rests_on,
            (true, false, _) => Place::some_rest_on,
            (false, true, _) => Place::each_rests_on_one,
            (false, false, _) => Place::some_rest_on_one,
        };
        let without = match count {
            1 => Place::without_one,
            2..=NAMED_AT_MOST => Place::without_some,
            _ => Place::without_many,
        };
        let slots = [
            ("partner", &*mainstay.partner),
            ("most", &*count.to_string()),
            ("single", &*finding.single.to_string()),
            ("dark", &*self.named_interests(&mainstay.interests)),
        ];
        self.fill(rests, &slots) + &self.fill(without, &slots)
    }

    fn gaps(self, finding: &Finding) -> String {
        let place = match finding.gaps.len() {
            0 => return String::new(),
            1 => Place::gap_of_one,
            2..=NAMED_AT_MOST => Place::gap_of_some,
            _ => Place::gap_of_many,
        };
        let gaps = &*self.named_interests(&finding.gaps);
        let slots = [
            ("gaps", gaps),
            ("Gaps", &*format::capitalized(gaps)),
            ("count", &*finding.gaps.len().to_string()),
        ];
        self.fill(place, &slots)
    }

    fn named_interests(self, interests: &[Text]) -> String {
        let names: Vec<&str> = interests.iter().map(|name| &**name).collect();
        self.list(&names)
    }
}

//! The finding of a board as sentences. What they say is told apart here, and the same in every language; how it is
//! said for one, two or more is the language's.

use super::phrases::{Place, slot};
use super::{Finding, Mainstay, Phrases};
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
        let (all, interests) = (&*finding.all.to_string(), &*finding.interests.to_string());
        if finding.interests == 0 {
            return self.fill(Place::nothing_chosen, &[(slot::all, all)]);
        }
        let [by_home, some, every] = if finding.interests == finding.all {
            [Place::alone, Place::covers_some, Place::covers_all]
        } else {
            [
                Place::alone_chosen,
                Place::covers_some_chosen,
                Place::covers_all_chosen,
            ]
        };
        let slots = [
            (slot::home, &*finding.home),
            (slot::interests, interests),
            (slot::all, all),
        ];
        let alone = &*self.fill(by_home, &slots);
        if finding.partners == 0 {
            return self.fill(Place::with_no_partner, &[(slot::alone, alone)]);
        }
        if finding.modules.1 == 0 {
            return self.fill(Place::with_no_module, &[(slot::alone, alone)]);
        }
        let place = match finding.covered {
            0 => Place::covers_none,
            all if all == finding.interests => every,
            _ => some,
        };
        let slots = [
            (slot::counting, &*self.counting(finding)),
            (slot::agreed, &*self.agreed(finding)),
            (slot::alone, alone),
            (slot::covered, &*finding.covered.to_string()),
            (slot::interests, interests),
            (slot::all, all),
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
        self.fill(place, &[(slot::counting, counting), (slot::date, date)])
    }

    /// What runs if everyone must agree; empty under the other rule.
    fn agreed(self, finding: &Finding) -> String {
        if finding.rule != Rule::Consensus {
            return String::new();
        }
        let (_, on, run) = finding.modules;
        let place = match run {
            0 => Place::runs_none,
            all if all == on => Place::runs_all,
            _ => Place::runs_some,
        };
        let modules_on = on;
        let (on, run) = (&*on.to_string(), &*run.to_string());
        let runs = &*self.fill(place, &[(slot::on, on), (slot::run, run)]);
        let held = match &finding.blocked {
            None => String::new(),
            Some(blocked) => {
                let place = match blocked.modules {
                    1 if modules_on == 1 => Place::holds_up_the_one,
                    _ => Place::holds_up,
                };
                let modules = &*blocked.modules.to_string();
                self.fill(
                    place,
                    &[(slot::partner, &*blocked.partner), (slot::modules, modules)],
                )
            }
        };
        self.fill(
            Place::if_all_must_agree,
            &[(slot::runs, runs), (slot::held, &*held)],
        )
    }

    /// What rests on one partner alone.
    fn mainstay(self, finding: &Finding) -> String {
        let Some(mainstay) = &finding.mainstay else {
            let covered = [(slot::covered, &*finding.covered.to_string())];
            return self.fill(Place::rests_on_none, &covered);
        };
        let count = mainstay.alone;
        let every = finding.single == finding.covered;
        let rests = match (count == finding.single, every) {
            (true, true) => Place::all_rest_on,
            (true, false) => Place::some_rest_on,
            (false, true) => Place::each_rests_on_one,
            (false, false) => Place::some_rest_on_one,
        };
        let slots = [
            (slot::partner, &*mainstay.partner),
            (slot::most, &*count.to_string()),
            (slot::single, &*finding.single.to_string()),
        ];
        self.fill(rests, &slots) + &self.goes_dark(mainstay)
    }

    /// What goes dark without that partner; empty where others take up all that rested on it.
    fn goes_dark(self, mainstay: &Mainstay) -> String {
        let place = match mainstay.dark.len() {
            0 => return String::new(),
            1..=NAMED_AT_MOST => Place::without,
            _ => Place::without_many,
        };
        let slots = [
            (slot::partner, &*mainstay.partner),
            (slot::most, &*mainstay.dark.len().to_string()),
            (slot::dark, &*self.named_interests(&mainstay.dark)),
        ];
        self.fill(place, &slots)
    }

    fn gaps(self, finding: &Finding) -> String {
        let place = match finding.gaps.len() {
            0 => return String::new(),
            1..=NAMED_AT_MOST => Place::gap_of,
            _ => Place::gap_of_many,
        };
        let gaps = &*self.named_interests(&finding.gaps);
        let slots = [
            (slot::gaps, gaps),
            (slot::count, &*finding.gaps.len().to_string()),
        ];
        self.fill(place, &slots)
    }

    fn named_interests(self, interests: &[Text]) -> String {
        let names: Vec<&str> = interests.iter().map(|name| &**name).collect();
        self.list(&names)
    }
}

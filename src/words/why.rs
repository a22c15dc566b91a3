//! The answer to what a board is asked, as sentences.

use super::Phrases;
use super::phrases::{Place, slot};
use crate::coalition::{Answer, Board, Line, Missing, Next, Reached, Set, Status};
use crate::story::{Focus, InterestIx, ModuleIx, PartnerIx, Rule, Seed, Text};

/// An answer in words, line by line.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What is asked about, and in short what there is to say of it.
    pub heading: String,
    /// What follows from that.
    pub sentences: Vec<String>,
    /// What is left open, after the lines.
    pub after: Vec<String>,
    /// By line of the answer.
    pub lines: Vec<WhyLine>,
    /// By what would come next, the nearest first, as many as are named.
    pub next: Vec<WhyLine>,
}

impl Why {
    /// In one or two sentences: what is asked about, and by whom.
    pub fn in_short(&self, words: Phrases) -> String {
        let names: Vec<&str> = self.lines.iter().map(|line| &*line.name).collect();
        let mut short = vec![self.heading.clone()];
        if !names.is_empty() {
            short.push(words.list(&names));
        }
        [&short.join(" – "), "."].concat()
    }
}

/// A socket's part in an answer, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyLine {
    /// Whose socket in which module.
    pub name: String,
    /// What it had reached, and when.
    pub reached: String,
    /// What it counts for, or what it lacks.
    pub about: String,
}

/// How many are named that would come next.
const NEXT_AT_MOST: usize = 3;

impl Phrases {
    /// The answer to what a board is asked.
    pub fn why(self, seed: &Seed, rule: Rule, board: &Board, answer: &Answer) -> Why {
        let names = Names { words: self, seed };
        let (mut sentences, mut after) = (Vec::new(), Vec::new());
        let heading = match answer.focus {
            Focus::Interest(interest) => {
                let covering = &board.coverage[interest];
                if let [only] = covering[..]
                    && board.losses[only].contains(interest)
                {
                    sentences.push(names.without(only, &Set::of(board.coverage.len(), [interest])));
                }
                let status = board.status(interest);
                if status == Status::Gap && answer.next.is_empty() {
                    sentences.push(self.nothing_known().to_owned());
                }
                names.heading(&seed.interests[interest].name, status, covering.len())
            }
            Focus::Partner(partner) => {
                let covered = answer.interests.len();
                if answer.columns.iter().all(|column| !column.on) {
                    sentences.push(self.is_off().to_owned());
                }
                if let [column] = answer.columns[..] {
                    let lost = &board.losses[column.partner];
                    if !lost.is_empty() {
                        sentences.push(names.without(column.partner, lost));
                    } else if covered > 0 && rule == Rule::PlugIn && board.counted.is_full() {
                        sentences.push(self.holds_none_alone().to_owned());
                    }
                }
                let mut open = board.counted.clone();
                open.difference_with(&answer.interests);
                if !open.is_empty() {
                    let open = names.interests(&open);
                    after.push(self.fill(Place::leaves, &[(slot::gaps, &*open)]));
                }
                let slots = [
                    (slot::partner, &*seed.partners[partner].name),
                    (slot::covered, &*covered.to_string()),
                    (slot::interests, &*board.counted.len().to_string()),
                    (slot::all, &*seed.interests.len().to_string()),
                ];
                let place = if board.counted.is_full() {
                    Place::covers_of
                } else {
                    Place::covers_of_chosen
                };
                self.fill(place, &slots)
            }
            Focus::Module(module) => {
                let row = &board.rows[module];
                let partners = names.partners(&answer.holdouts);
                let place = match rule {
                    Rule::Consensus => Place::held_up_by,
                    Rule::PlugIn => Place::would_hold_up,
                };
                if !answer.holdouts.is_empty() && row.on {
                    sentences.push(self.fill(place, &[(slot::partners, &*partners)]));
                }
                let serves = seed.modules[module].serves.iter().copied();
                let mut open = Set::of(seed.interests.len(), serves);
                open.intersect_with(&board.counted);
                open.difference_with(&answer.interests);
                if !open.is_empty() {
                    let open = names.interests(&open);
                    after.push(self.fill(Place::open_ties, &[(slot::gaps, &*open)]));
                }
                let count = answer.lines.len();
                names.heading(&seed.modules[module].name, Status::of(count), count)
            }
            Focus::Socket(partner, module) => {
                let (of, at) = (&seed.partners[partner].name, &seed.modules[module].name);
                if answer.lines.is_empty() && answer.next.is_empty() {
                    sentences.push(self.no_plug(of, at));
                }
                self.plug_heading(of, at)
            }
        };
        // It may serve what is left out.
        let for_none = match board.counted.is_full() {
            true => self.counts_for_none(),
            false => self.out(),
        };
        let next = answer.next.iter().take(NEXT_AT_MOST);
        Why {
            heading,
            sentences,
            after,
            lines: answer
                .lines
                .iter()
                .map(|line| names.line(answer, line, for_none))
                .collect(),
            next: next.map(|next| names.next(next)).collect(),
        }
    }

    /// What a plug has reached, and when: as the page of sources has it.
    fn reached_since(self, reached: Reached) -> String {
        [self.reached(reached), " · ", &self.date(reached.since)].concat()
    }
}

/// The names of a story in the words of its language.
struct Names<'a> {
    words: Phrases,
    seed: &'a Seed,
}

impl Names<'_> {
    /// What is asked about, and how many are behind it.
    fn heading(&self, name: &str, status: Status, count: usize) -> String {
        let status = self.words.status(status, count);
        self.words.plug_heading(name, &status)
    }

    fn without(&self, partner: PartnerIx, lost: &Set<InterestIx>) -> String {
        let slots = [
            (slot::partner, &*self.seed.partners[partner].inline),
            (slot::dark, &*self.interests(lost)),
            (slot::most, &*lost.len().to_string()),
        ];
        self.words.fill(Place::without, &slots).trim().to_owned()
    }

    fn interests(&self, interests: &Set<InterestIx>) -> String {
        let names = interests.iter().map(|one| &self.seed.interests[one].inline);
        self.list(names)
    }

    fn partners(&self, partners: &[PartnerIx]) -> String {
        let names = partners.iter().map(|one| &self.seed.partners[*one].inline);
        self.list(names)
    }

    fn list<'t>(&self, names: impl Iterator<Item = &'t Text>) -> String {
        let names: Vec<&str> = names.map(|name| &**name).collect();
        self.words.list(&names)
    }

    fn name(&self, partner: PartnerIx, module: ModuleIx) -> String {
        let (of, at) = (&self.seed.partners[partner], &self.seed.modules[module]);
        self.words.plug_heading(&of.name, &at.name)
    }

    fn line(&self, answer: &Answer, line: &Line, for_none: &str) -> WhyLine {
        let about = match answer.focus {
            // It is all about the one.
            Focus::Interest(_) => String::new(),
            _ if line.serves.is_empty() => for_none.to_owned(),
            _ => {
                let interests = self.interests(&line.serves);
                let slots = [(slot::dark, &*interests)];
                self.words.fill(Place::counts_for, &slots)
            }
        };
        WhyLine {
            name: self.name(line.partner, line.module),
            reached: self.words.reached_since(line.reached),
            about,
        }
    }

    fn next(&self, next: &Next) -> WhyLine {
        WhyLine {
            name: self.name(next.partner, next.module),
            reached: self.words.reached_since(next.reached),
            about: self.missing(next.missing),
        }
    }

    fn missing(&self, missing: Missing) -> String {
        let words = self.words;
        let all = [
            (missing.bar, words.below()),
            (missing.partner, words.partner_off()),
            (missing.module, words.module_off()),
            (missing.plug, words.pulled_out()),
            (missing.agreement, words.not_agreed()),
        ];
        let missing: Vec<&str> = all
            .iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, word)| *word)
            .collect();
        words.list(&missing)
    }
}

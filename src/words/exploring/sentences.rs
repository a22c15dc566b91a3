//! The sentences of finding out. What they say is told apart here, and the same in every language; how it is said
//! for one, two or more is the language's.

use super::{ExploringPhrases, Place, slot};
use crate::words::format;

/// What the space of all mixes proves. Names stand as in a sentence.
#[derive(Clone, Debug)]
pub struct SpaceWords<'a> {
    /// How many partners are on offer.
    pub partners: usize,
    /// How many mixes there are.
    pub mixes: usize,
    /// How many of them cover as many interests as any does.
    pub best: usize,
    /// How many interests those cover.
    pub most: usize,
    /// How many interests there are.
    pub interests: usize,
    /// Who is in all of the best.
    pub pivotal: &'a [&'a str],
    /// Who is in none of the best.
    pub left_out: &'a [&'a str],
    /// Who changes nothing in any mix.
    pub idle: &'a [&'a str],
}

/// What is known of a space too large to work out.
#[derive(Clone, Debug)]
pub struct DrawnWords<'a> {
    /// How many partners are on offer.
    pub partners: usize,
    /// How many mixes there are, as `2ⁿ`.
    pub mixes: &'a str,
    /// How many were drawn.
    pub drawn: u32,
    /// How many interests all together cover.
    pub together: usize,
    /// How many interests there are.
    pub interests: usize,
    /// Without whom the others cover less.
    pub needed: &'a [&'a str],
}

/// The smallest coalitions, in numbers and names.
#[derive(Clone, Debug)]
pub struct SmallestWords<'a> {
    /// How many partners each has.
    pub size: usize,
    /// How many such there are.
    pub count: usize,
    /// Whether there are more than are listed.
    pub more: bool,
    /// How many interests they cover.
    pub covered: usize,
    /// How many there are.
    pub interests: usize,
    /// The interests that nobody allowed can cover.
    pub dark: &'a [&'a str],
    /// Whether none can be smaller.
    pub exact: bool,
}

/// A change that a board could take, with names.
#[derive(Clone, Copy, Debug)]
pub enum ChangeWords<'a> {
    /// A partner comes in.
    Partner(&'a str),
    /// A module is switched on.
    Module(&'a str),
    /// A plug is put back.
    PutBack(&'a str, &'a str),
    /// A plug comes up from one standing to another.
    Firmer(&'a str, &'a str, &'a str, &'a str),
}

/// What a board is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// The same board under the other rule.
    OtherRule,
    /// The same partners, counting only what is in force.
    InForce,
    /// The same partners, counting even what is proposed.
    Proposed,
    /// The board that the page starts with.
    Start,
    /// A board that the reader has kept.
    Kept,
}

impl Against {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Against; 5] = [
        Against::OtherRule,
        Against::InForce,
        Against::Proposed,
        Against::Start,
        Against::Kept,
    ];
}

impl ExploringPhrases {
    fn list(self, items: &[&str]) -> String {
        let between = [self.between_two(), self.between(), self.before_last()];
        format::list(between, items)
    }

    /// A number as the language groups its digits.
    pub fn number(self, number: impl TryInto<u32>) -> String {
        format::grouped(number.try_into().unwrap_or(u32::MAX), self.thousands())
    }

    /// A message about those who are named in it; empty if nobody is.
    fn about(self, names: &[&str], place: Place) -> String {
        if names.is_empty() {
            return String::new();
        }
        let (who, count) = (&*self.list(names), &*names.len().to_string());
        self.fill(place, &[(slot::who, who), (slot::count, count)])
    }

    /// What the marks mean: the reader's own, its neighbours, the best, the rest.
    pub fn marks(self) -> [&'static str; 4] {
        [
            self.mark_here(),
            self.mark_near(),
            self.mark_best(),
            self.mark_other(),
        ]
    }

    /// What the parts of a step's bar mean: covered before it, by more after it, after it only, not even then.
    pub fn kinds(self) -> [&'static str; 4] {
        [
            self.kind_now(),
            self.kind_deeper(),
            self.kind_new(),
            self.kind_none(),
        ]
    }

    /// What the whole space proves.
    pub fn space(self, space: &SpaceWords) -> String {
        if space.partners == 0 {
            return self.line(Place::nobody_on_offer).to_owned();
        }
        let partners = &*self.number(space.partners);
        let these = &*self.fill(Place::these, &[(slot::partners, partners)]);
        let mixes = &*self.number(space.mixes);
        if space.most == 0 {
            let slots = [(slot::these, these), (slot::mixes, mixes)];
            return self.fill(Place::none_covers, &slots);
        }
        let cover = match space.most == space.interests {
            true => Place::cover_all,
            false => Place::cover_most,
        };
        let (most, interests) = (&*space.most.to_string(), &*space.interests.to_string());
        let cover = &*self.fill(cover, &[(slot::most, most), (slot::interests, interests)]);
        let slots = [
            (slot::best, &*self.number(space.best)),
            (slot::mixes, mixes),
            (slot::these, these),
            (slot::cover, cover),
        ];
        let mut text = self.fill(Place::best, &slots);
        text += &match (space.best, space.pivotal) {
            (1, pivotal) => self.about(pivotal, Place::best_is),
            (_, []) => self.line(Place::best_share_nobody).to_owned(),
            (_, pivotal) => self.about(pivotal, Place::best_share),
        };
        if space.best > 1 {
            text += &self.about(space.left_out, Place::left_out);
        }
        text + &self.about(space.idle, Place::idle)
    }

    /// What is known where there are too many mixes.
    pub fn drawn(self, drawn: &DrawnWords) -> String {
        let needed = if drawn.needed.is_empty() {
            self.line(Place::nobody_needed).to_owned()
        } else {
            let who = &*drawn.needed.join(self.line(Place::between_needed));
            self.fill(Place::needed, &[(slot::who, who)])
        };
        let slots = [
            (slot::partners, &*drawn.partners.to_string()),
            (slot::power, drawn.mixes),
            (slot::drawn, &*self.number(drawn.drawn)),
            (slot::together, &*drawn.together.to_string()),
            (slot::interests, &*drawn.interests.to_string()),
            (slot::needed, &*needed),
        ];
        self.fill(Place::drawn, &slots)
    }

    /// One mix: who is in it and how much it covers. Names as in a sentence.
    pub fn mix(self, partners: &[&str], covered: usize, interests: usize) -> String {
        let who = match partners {
            [] => self.line(Place::nobody).to_owned(),
            _ => self.list(partners),
        };
        let slots = [
            (slot::who, &*who),
            (slot::covered, &*covered.to_string()),
            (slot::interests, &*interests.to_string()),
        ];
        self.fill(Place::mix, &slots)
    }

    /// How many interests are covered then.
    pub fn covered(self, covered: usize) -> String {
        self.fill(Place::covered, &[(slot::covered, &*covered.to_string())])
    }

    /// What goes dark without a partner. Names as in a sentence; never empty.
    pub fn pivot(self, partners: &[&str], dark: &[&str]) -> String {
        let slots = [
            (slot::who, &*self.list(partners)),
            (slot::dark, &*self.list(dark)),
            (slot::count, &*dark.len().to_string()),
        ];
        self.fill(Place::pivot, &slots)
    }

    /// What the search found.
    pub fn smallest(self, smallest: &SmallestWords) -> String {
        let SmallestWords {
            size,
            count,
            covered,
            interests,
            ..
        } = *smallest;
        let what = match covered {
            0 => return self.line(Place::nobody_covers).to_owned(),
            all if all == interests => Place::all_interests,
            _ => Place::some_interests,
        };
        let (covered, interests) = (&*covered.to_string(), &*interests.to_string());
        let slots = [(slot::covered, covered), (slot::interests, interests)];
        let what = &*self.fill(what, &slots);
        let enough = &*self.fill(Place::size, &[(slot::size, &*size.to_string())]);
        let place = match smallest.more {
            false => Place::ways,
            true => Place::ways_over,
        };
        let ways = &*self.fill(place, &[(slot::count, &*self.number(count))]);
        let found = match (smallest.exact, size) {
            (true, 1) => Place::smallest_is_one,
            (true, _) => Place::smallest,
            (false, _) => Place::best_found,
        };
        let slots = [
            (slot::what, what),
            (slot::enough, enough),
            (slot::ways, ways),
        ];
        self.fill(found, &slots) + &self.about(smallest.dark, Place::dark)
    }

    /// The wishes for a partner: free, in, out.
    pub fn wish(self) -> [&'static str; 3] {
        [self.wish_free(), self.wish_in(), self.wish_out()]
    }

    /// A change, by itself.
    pub fn change(self, change: ChangeWords) -> String {
        let (place, partner, module, from, to) = match change {
            ChangeWords::Partner(partner) => (Place::partner_in, partner, "", "", ""),
            ChangeWords::Module(module) => (Place::module_on, "", module, "", ""),
            ChangeWords::PutBack(partner, module) => (Place::put_back, partner, module, "", ""),
            ChangeWords::Firmer(partner, module, from, to) => {
                (Place::firmer, partner, module, from, to)
            }
        };
        let slots = [
            (slot::partner, partner),
            (slot::module, module),
            (slot::from, from),
            (slot::to, to),
        ];
        self.fill(place, &slots)
    }

    /// What a change brings: gaps closed (named), and how many interests get a second partner.
    pub fn brings(self, closes: &[&str], deepens: usize) -> String {
        let closes = match closes {
            [] => String::new(),
            _ => self.fill(Place::closes, &[(slot::gaps, &*self.list(closes))]),
        };
        let deepens = match deepens {
            0 => return closes,
            _ => self.fill(Place::deepens, &[(slot::count, &*deepens.to_string())]),
        };
        if closes.is_empty() {
            return deepens;
        }
        let slots = [(slot::closes, &*closes), (slot::deepens, &*deepens)];
        self.fill(Place::closes_and_deepens, &slots)
    }

    /// What the two orders come to. Partners as in a sentence, first to last to leave.
    pub fn stress(
        self,
        first: &str,
        after_first: usize,
        before: usize,
        halved_after: usize,
    ) -> String {
        let (after, before) = (&*after_first.to_string(), &*before.to_string());
        let remain = [(slot::after, after), (slot::before, before)];
        let remain = &*self.fill(Place::remain, &remain);
        let halved = [(slot::count, &*halved_after.to_string())];
        let halved = &*self.fill(Place::halved, &halved);
        let slots = [
            (slot::first, first),
            (slot::remain, remain),
            (slot::halved, halved),
        ];
        self.fill(Place::stress, &slots)
    }

    /// The two orders: worst, best.
    pub fn orders(self) -> [&'static str; 2] {
        [self.worst_order(), self.best_order()]
    }

    /// What a board is held against.
    pub fn against(self, against: Against) -> &'static str {
        match against {
            Against::OtherRule => self.other_rule(),
            Against::InForce => self.in_force(),
            Against::Proposed => self.proposed(),
            Against::Start => self.start(),
            Against::Kept => self.kept_board(),
        }
    }

    /// How many interests differ; 0 for none.
    pub fn differ(self, interests: usize) -> String {
        self.fill(Place::differ, &[(slot::count, &*interests.to_string())])
    }
}

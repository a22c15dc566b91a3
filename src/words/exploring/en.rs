use super::{Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords};
use crate::story::{Language, Standing};
use crate::words::{format, phrases};

pub(super) struct English;

fn list(items: &[&str]) -> String {
    format::list(Language::En, items)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn standing(standing: Standing) -> &'static str {
    phrases(Language::En).standing(standing)
}

impl ExploringPhrases for English {
    fn heading(&self) -> &'static str {
        "Find out more"
    }

    fn lead(&self) -> &'static str {
        "Worked out for the board as it stands: its partners, modules, rule, bar and date. Each link sets the board."
    }

    fn open(&self) -> &'static str {
        "Every mix, what breaks, the smallest that works"
    }

    fn to_board(&self) -> &'static str {
        "See this on the board"
    }

    fn mixes_heading(&self) -> &'static str {
        "Every possible mix"
    }

    fn space(&self, space: &SpaceWords) -> String {
        let SpaceWords {
            partners,
            mixes,
            best,
            most,
            interests,
            ..
        } = space;
        if *partners == 0 {
            return "No partner is on offer.".to_owned();
        }
        if *most == 0 {
            return format!(
                "None of the {mixes} mixes of these {partners} partners covers anything."
            );
        }
        let cover = if most == interests {
            format!("all {interests} interests")
        } else {
            format!("{most} of the {interests} interests, the most that any does")
        };
        let mut text = if *best == 1 {
            format!("1 of the {mixes} possible mixes of these {partners} partners covers {cover}.")
        } else {
            format!(
                "{best} of the {mixes} possible mixes of these {partners} partners cover {cover}."
            )
        };
        text += &match (best, space.pivotal) {
            (1, []) => String::new(),
            (1, pivotal) => format!(" It is {}.", list(pivotal)),
            (_, []) => " No partner is in all of them.".to_owned(),
            (_, pivotal) => format!(" All of them contain {}.", list(pivotal)),
        };
        let out: Vec<&str> = space.left_out.to_vec();
        if *best > 1 && !out.is_empty() {
            let is = if out.len() == 1 { "is" } else { "are" };
            text += &format!(" {} {is} in none of them.", capital(&list(&out)));
        }
        if !space.idle.is_empty() {
            let change = if space.idle.len() == 1 {
                "changes"
            } else {
                "change"
            };
            text += &format!(
                " {} {change} nothing in any mix.",
                capital(&list(space.idle))
            );
        }
        text
    }

    fn drawn(&self, drawn: &DrawnWords) -> String {
        let DrawnWords {
            partners,
            mixes,
            drawn: by_lot,
            together,
            interests,
            needed,
        } = drawn;
        let needed = if needed.is_empty() {
            "No single partner is needed for that.".to_owned()
        } else {
            format!("Without {}, the rest cover less.", needed.join(" or "))
        };
        format!(
            "These {partners} partners make {mixes} mixes, too many to work out one by one: the picture shows {by_lot} drawn by lot, as many of each size. Exact all the same: all partners together cover {together} of the {interests} interests. {needed}"
        )
    }

    fn mix(&self, partners: &[&str], covered: usize, interests: usize) -> String {
        let who = if partners.is_empty() {
            "Nobody".to_owned()
        } else {
            capital(&list(partners))
        };
        format!("{who}: {covered} of {interests} covered")
    }

    fn axis_partners(&self) -> &'static str {
        "partners in the mix"
    }

    fn axis_interests(&self) -> &'static str {
        "interests covered"
    }

    fn marks(&self) -> [&'static str; 4] {
        [
            "your board",
            "one partner more or less",
            "covers the most",
            "other mixes",
        ]
    }

    fn mixes_hint(&self) -> &'static str {
        "Point at a mark to see who is in it; choose it to set the board. By keyboard, go from mix to mix through the list."
    }

    fn neighbours(&self) -> &'static str {
        "One partner in or out"
    }

    fn with(&self, partner: &str) -> String {
        format!("with {partner}")
    }

    fn without(&self, partner: &str) -> String {
        format!("without {partner}")
    }

    fn covered(&self, covered: usize) -> String {
        format!("{covered} covered")
    }

    fn tally(&self) -> &'static str {
        "How many mixes of each size cover how many interests"
    }

    fn pivots_heading(&self) -> &'static str {
        "What rests on whom"
    }

    fn pivot(&self, partners: &[&str], dark: &[&str]) -> String {
        let go = if dark.len() == 1 { "goes" } else { "go" };
        format!("Without {}, {} {go} dark.", list(partners), list(dark))
    }

    fn no_pivot(&self) -> &'static str {
        "No interest rests on one partner alone."
    }

    fn no_pair(&self) -> &'static str {
        "No interest rests on exactly two partners."
    }

    fn pairs(&self) -> &'static str {
        "Two at once"
    }

    fn smallest_heading(&self) -> &'static str {
        "The smallest coalition that works"
    }

    fn smallest(&self, smallest: &SmallestWords) -> String {
        let SmallestWords {
            size,
            count,
            more,
            covered,
            interests,
            dark,
            exact,
        } = smallest;
        if *covered == 0 {
            return "With these plugs, nobody on offer covers anything.".to_owned();
        }
        let what = if covered == interests {
            format!("all {interests} interests")
        } else {
            format!("the {covered} of {interests} interests that can be covered")
        };
        let partners = if *size == 1 { "partner" } else { "partners" };
        let mut text = if *exact {
            let at_least = if *more { "more than " } else { "" };
            let ways = if *count == 1 { "way" } else { "ways" };
            format!(
                "It takes {size} {partners} to cover {what}; there {} {at_least}{count} {ways}.",
                if *count == 1 { "is" } else { "are" }
            )
        } else {
            format!(
                "The best found covers {what} with {size} {partners}. The search was cut short, so a smaller one may exist."
            )
        };
        if !dark.is_empty() {
            let stay = if dark.len() == 1 { "stays" } else { "stay" };
            text += &format!(" {} {stay} dark whoever joins.", capital(&list(dark)));
        }
        text
    }

    fn wishes(&self) -> &'static str {
        "Your conditions"
    }

    fn wish(&self) -> [&'static str; 3] {
        ["may be in", "must be in", "must stay out"]
    }

    fn next_heading(&self) -> &'static str {
        "The best next step"
    }

    fn change(&self, change: ChangeWords) -> String {
        match change {
            ChangeWords::Partner(partner) => format!("{} comes in", capital(partner)),
            ChangeWords::Module(module) => format!("{module} is switched on"),
            ChangeWords::PutBack(partner, module) => {
                format!("{}’s plug in {module} is put back", capital(partner))
            }
            ChangeWords::Firmer(partner, module, from, to) => format!(
                "{} and {module}: from {} to {}",
                capital(partner),
                standing(from),
                standing(to)
            ),
        }
    }

    fn brings(&self, closes: &[&str], deepens: usize) -> String {
        let closes = match closes {
            [] => String::new(),
            closes => format!("covers {}", list(closes)),
        };
        let second = match deepens {
            0 => String::new(),
            1 => "gives 1 interest a second partner".to_owned(),
            _ => format!("gives {deepens} interests a second partner"),
        };
        match (closes.is_empty(), second.is_empty()) {
            (false, false) => format!("{closes}; {second}"),
            _ => closes + &second,
        }
    }

    fn no_step(&self) -> &'static str {
        "No single change would cover more or give an interest a second partner."
    }

    fn away_heading(&self) -> &'static str {
        "One signature away"
    }

    fn no_away(&self) -> &'static str {
        "Counting what is signed, no negotiation under way with these partners would close a gap."
    }

    fn stress_heading(&self) -> &'static str {
        "One after another"
    }

    fn stress(
        &self,
        first: &str,
        after_first: usize,
        before: usize,
        halved_after: usize,
    ) -> String {
        let halved = match halved_after {
            1 => "After one departure at most half is left".to_owned(),
            _ => format!("After {halved_after} departures at most half is left"),
        };
        format!(
            "Partners leave in the order that hurts most: without {first}, {after_first} of {before} covered interests remain. {halved}. The other line is the order that hurts least."
        )
    }

    fn no_stress(&self) -> &'static str {
        "Nobody is on, so nobody can leave."
    }

    fn orders(&self) -> [&'static str; 2] {
        ["worst order", "best order"]
    }

    fn leaves(&self) -> &'static str {
        "leaves"
    }

    fn nobody_left(&self) -> &'static str {
        "all on"
    }

    fn step_by_step(&self) -> &'static str {
        "With so many partners each step is chosen by itself; another order may be a little worse or better."
    }

    fn compare_heading(&self) -> &'static str {
        "Two boards side by side"
    }

    fn compare_with(&self) -> &'static str {
        "Compare this board with"
    }

    fn against(&self, against: Against) -> &'static str {
        match against {
            Against::OtherRule => "the other rule",
            Against::InForce => "what is in force today",
            Against::Proposed => "everything proposed",
            Against::Start => "the page’s first board",
            Against::Kept => "the board you kept",
        }
    }

    fn keep(&self) -> &'static str {
        "Keep this board"
    }

    fn kept(&self) -> &'static str {
        "Kept. Change the board and compare."
    }

    fn this_board(&self) -> &'static str {
        "this board"
    }

    fn interest(&self) -> &'static str {
        "Interest"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "The two boards cover every interest by the same partners.".to_owned(),
            1 => "1 interest differs (≠).".to_owned(),
            _ => format!("{interests} interests differ (≠)."),
        }
    }
}

//! What the part says in which readers find things out. It stays out of the first program, since only
//! those who open it should pay for it.

mod en;
mod fr;
mod ja;

use crate::story::Language;

/// The words of a language for finding out.
pub fn exploring_phrases(language: Language) -> &'static dyn ExploringPhrases {
    match language {
        Language::En => &en::English,
        Language::Fr => &fr::French,
        Language::Ja => &ja::Japanese,
    }
}

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

/// Every message of finding out. One implementation per language.
pub trait ExploringPhrases: Sync {
    /// The heading of all of it.
    fn heading(&self) -> &'static str;
    /// What it is about.
    fn lead(&self) -> &'static str;
    /// Opens it from the board's page.
    fn open(&self) -> &'static str;
    /// From its own page to the board as it stands.
    fn to_board(&self) -> &'static str;

    /// The heading of the mixes.
    fn mixes_heading(&self) -> &'static str;
    /// What the whole space proves.
    fn space(&self, space: &SpaceWords) -> String;
    /// What is known where there are too many mixes.
    fn drawn(&self, drawn: &DrawnWords) -> String;
    /// One mix: who is in it and how much it covers. Names as in a sentence.
    fn mix(&self, partners: &[&str], covered: usize, interests: usize) -> String;
    /// The axis of the numbers of partners.
    fn axis_partners(&self) -> &'static str;
    /// The axis of the numbers of interests.
    fn axis_interests(&self) -> &'static str;
    /// What the marks mean: the reader's own, its neighbours, the best, the rest.
    fn marks(&self) -> [&'static str; 4];
    /// How to use the picture.
    fn mixes_hint(&self) -> &'static str;
    /// The heading of the neighbours.
    fn neighbours(&self) -> &'static str;
    /// A neighbour: this partner comes in.
    fn with(&self, partner: &str) -> String;
    /// A neighbour: this partner goes.
    fn without(&self, partner: &str) -> String;
    /// How many interests are covered then.
    fn covered(&self, covered: usize) -> String;
    /// The caption of the mixes' table.
    fn tally(&self) -> &'static str;

    /// The heading of what rests on whom.
    fn pivots_heading(&self) -> &'static str;
    /// What goes dark without a partner. Names as in a sentence; never empty.
    fn pivot(&self, partners: &[&str], dark: &[&str]) -> String;
    /// No partner takes an interest with it.
    fn no_pivot(&self) -> &'static str;
    /// No pair takes more with it than its partners one by one.
    fn no_pair(&self) -> &'static str;
    /// The heading of the pairs.
    fn pairs(&self) -> &'static str;

    /// The heading of the smallest coalitions.
    fn smallest_heading(&self) -> &'static str;
    /// What the search found.
    fn smallest(&self, smallest: &SmallestWords) -> String;
    /// The heading of the reader's wishes.
    fn wishes(&self) -> &'static str;
    /// The wishes for a partner: free, in, out.
    fn wish(&self) -> [&'static str; 3];

    /// The heading of the next step.
    fn next_heading(&self) -> &'static str;
    /// A change, by itself.
    fn change(&self, change: ChangeWords) -> String;
    /// What a change brings: gaps closed (named), and how many interests get a second partner.
    fn brings(&self, closes: &[&str], deepens: usize) -> String;
    /// Nothing would help.
    fn no_step(&self) -> &'static str;
    /// The heading of what is one signature away.
    fn away_heading(&self) -> &'static str;
    /// No negotiation would close a gap.
    fn no_away(&self) -> &'static str;

    /// The heading of the stress test.
    fn stress_heading(&self) -> &'static str;
    /// What the two orders come to. Partners as in a sentence, first to last to leave.
    fn stress(&self, first: &str, after_first: usize, before: usize, halved_after: usize)
    -> String;
    /// Nobody is on.
    fn no_stress(&self) -> &'static str;
    /// The two orders: worst, best.
    fn orders(&self) -> [&'static str; 2];
    /// The column of who leaves.
    fn leaves(&self) -> &'static str;
    /// Before anyone leaves.
    fn nobody_left(&self) -> &'static str;
    /// The orders were compared step by step only.
    fn step_by_step(&self) -> &'static str;

    /// The heading of the comparison.
    fn compare_heading(&self) -> &'static str;
    /// The label of the choice.
    fn compare_with(&self) -> &'static str;
    /// What a board is held against.
    fn against(&self, against: Against) -> &'static str;
    /// Keeps this board to compare with.
    fn keep(&self) -> &'static str;
    /// The board has been kept.
    fn kept(&self) -> &'static str;
    /// The reader's board, as a column.
    fn this_board(&self) -> &'static str;
    /// The interests' column.
    fn interest(&self) -> &'static str;
    /// How many interests differ; 0 for none.
    fn differ(&self, interests: usize) -> String;
}

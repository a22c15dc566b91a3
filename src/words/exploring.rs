//! What the part says in which readers find things out. It stays out of the first program, since only
//! those who open it should pay for it: the script that opens it carries the words.

mod sentences;

use super::set::messages;

pub use sentences::{Against, ChangeWords, DrawnWords, SmallestWords, SpaceWords};

messages! {
    /// The words of a language for finding out.
    ExploringPhrases = "explore"
    words {
        partner, module, from, to, who, these, cover, power, needed, dark, what, enough, ways, gaps, closes, deepens,
        first, remain, halved,
    }
    numbers { partners, mixes, interests, most, best, drawn, together, covered, size, count, after, before }
    plain {
        /// The heading of all of it.
        heading,
        /// What it is about.
        lead,
        /// Opens it from the board's page.
        open,
        /// From its own page to the board as it stands.
        to_board,
        /// The heading of the mixes.
        mixes_heading,
        /// The axis of the numbers of partners.
        axis_partners,
        /// The axis of the numbers of interests.
        axis_interests,
        /// What the mark of the reader's own mix means.
        mark_here,
        /// What the marks of its neighbours mean.
        mark_near,
        /// What the marks of the best mean.
        mark_best,
        /// What all other marks mean.
        mark_other,
        /// How to use the picture.
        mixes_hint,
        /// The heading of the neighbours.
        neighbours,
        /// The caption of the mixes' table.
        tally,
        /// The heading of what rests on whom.
        pivots_heading,
        /// No partner takes an interest with it.
        no_pivot,
        /// No pair takes more with it than its partners one by one.
        no_pair,
        /// The heading of the pairs.
        pairs,
        /// What a table of partners against partners shows.
        absences,
        /// The heading of the smallest coalitions.
        smallest_heading,
        /// The caption of the smallest coalitions' table.
        coalitions,
        /// The heading of the reader's wishes.
        wishes,
        /// A partner is as free as it was.
        wish_free,
        /// A partner has to be in.
        wish_in,
        /// A partner has to be out.
        wish_out,
        /// The heading of the next step.
        next_heading,
        /// Covered before a step.
        kind_now,
        /// Covered by one partner before a step, and by more after it.
        kind_deeper,
        /// Covered after a step only.
        kind_new,
        /// Not covered after it either.
        kind_none,
        /// Nothing would help.
        no_step,
        /// The heading of what is one signature away.
        away_heading,
        /// No negotiation would close a gap.
        no_away,
        /// The heading of the stress test.
        stress_heading,
        /// Nobody is on.
        no_stress,
        /// The worst order of leaving.
        worst_order,
        /// The best order of leaving.
        best_order,
        /// The column of who leaves.
        leaves,
        /// Before anyone leaves.
        nobody_left,
        /// The orders were compared step by step only.
        step_by_step,
        /// The heading of the comparison.
        compare_heading,
        /// The label of the choice.
        compare_with,
        /// [`Against::OtherRule`].
        other_rule,
        /// [`Against::InForce`].
        in_force,
        /// [`Against::Proposed`].
        proposed,
        /// [`Against::Start`].
        start,
        /// [`Against::Kept`].
        kept_board,
        /// Keeps this board to compare with.
        keep,
        /// The board has been kept.
        kept,
        /// The heading of the board in words.
        in_words,
        /// The reader's board, as a column.
        this_board,
        /// The interests' column.
        interest,
        /// What stands between two things that are listed.
        between_two = "list-two",
        /// What stands between the first of three or more.
        between = "list-first",
        /// What stands before the last of three or more.
        before_last = "list-last",
        /// What stands before each three digits of a number.
        thousands = "number-thousands",
    }
    slotted {
        /// A neighbour: this partner comes in.
        with(partner),
        /// A neighbour: this partner goes.
        without(partner),
        /// Opens what a list has more.
        more_steps(count),
    }
    filled {
        // What the space of all mixes proves, in the order of its sentences.
        nobody_on_offer,
        these(partners),
        none_covers(these, mixes),
        cover_all(interests),
        cover_most(most, interests),
        best(best, mixes, these, cover),
        best_is(who),
        best_share_nobody,
        best_share(who),
        left_out(who; count),
        idle(who; count),

        drawn(partners, power, drawn, together, interests, needed),
        nobody_needed,
        needed(who),
        /// Stands between those who are needed.
        between_needed,

        nobody,
        mix(who, covered, interests),
        covered(covered),
        pivot(who, dark; count),

        // The smallest coalitions.
        nobody_covers,
        all_interests(interests),
        some_interests(covered, interests),
        size(size),
        ways(count),
        ways_over(count),
        smallest_is_one(what, ways),
        smallest(what, enough, ways),
        best_found(what, enough),
        dark(who; count),

        partner_in(partner),
        module_on(module),
        put_back(partner, module),
        firmer(partner, module, from, to),
        closes(gaps),
        deepens(count),
        closes_and_deepens(closes, deepens),

        stress(first, remain, halved),
        remain(after, before),
        halved(count),
        differ(count),
    }
}

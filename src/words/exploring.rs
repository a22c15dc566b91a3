//! What the part says in which readers find things out. It stays out of the first program, since only
//! those who open it should pay for it: the script that opens it carries the words.

#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod ja;
mod sentences;

use super::messages::messages;

pub use sentences::{Against, ChangeWords, DrawnWords, SmallestWords, SpaceWords};

messages! {
    /// The words of a language for finding out.
    exploring_phrases: ExploringPhrases
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
        /// The heading of the smallest coalitions.
        smallest_heading,
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
        /// The reader's board, as a column.
        this_board,
        /// The interests' column.
        interest,
        /// What stands between two things that are listed.
        between_two,
        /// What stands between the first of three or more.
        between,
        /// What stands before the last of three or more.
        before_last,
        /// What stands before each three digits of a number.
        thousands,
    }
    slotted {
        /// A neighbour: this partner comes in.
        with(partner),
        /// A neighbour: this partner goes.
        without(partner),
    }
    filled {
        // What the space of all mixes proves, in the order of its sentences.
        /// Nobody is on offer.
        nobody_on_offer,
        /// The only partner on offer, after “of”.
        these_one,
        /// `{partners}` on offer, after “of”.
        these_some,
        /// `{mixes}`, `{these}`; none covers anything.
        none_covers,
        /// What the best mixes cover, where there is one interest in all.
        cover_the_one,
        /// `{interests}`: the same, where that is all.
        cover_all,
        /// `{most}`, `{interests}`
        cover_most,
        /// `{mixes}`, `{these}`, `{cover}`; one mix is the best.
        best_is_one,
        /// `{best}` and the same; some are.
        best_are_some,
        /// `{who}` is the best mix.
        best_is,
        /// Nobody is in all of the best.
        best_share_nobody,
        /// `{who}`
        best_share,
        /// `{who}`, or `{Who}` at the start of a sentence; one partner is in none of the best.
        left_out_one,
        /// The same; some are in none.
        left_out_some,
        /// `{who}` or `{Who}`; one partner changes nothing.
        idle_one,
        /// The same; some change nothing.
        idle_some,

        /// `{partners}`, `{mixes}`, `{drawn}`, `{together}`, `{interests}`, `{needed}`
        drawn,
        /// Nobody is needed by the others.
        nobody_needed,
        /// `{who}`, each needed by the others.
        needed,
        /// What stands between those.
        between_needed,

        /// Nobody is in a mix.
        nobody,
        /// `{who}` or `{Who}`, `{covered}`, `{interests}`; no interest is covered, or one.
        mix_one,
        /// The same; some are.
        mix_some,
        /// `{covered}`; no interest, or one.
        covered_one,
        /// `{covered}`; some.
        covered_some,
        /// `{partners}`, `{dark}`, one interest.
        pivot_one,
        /// `{partners}`, `{dark}`, some interests.
        pivot_some,

        // The smallest coalitions.
        /// Nobody covers anything.
        nobody_covers,
        /// What is covered, where there is one interest in all.
        the_one_interest,
        /// `{interests}`: the same, where that is all.
        all_interests,
        /// `{interests}`; only one can be covered.
        only_interest,
        /// `{covered}`, `{interests}`; some can be.
        some_interests,
        /// One partner.
        size_one,
        /// `{size}`, some partners.
        size_some,
        /// How many such coalitions there are: one.
        ways_one,
        /// `{count}`, more than one.
        ways_some,
        /// There are more than one.
        ways_over_one,
        /// There are more than `{count}`, which is more than one.
        ways_over_some,
        /// `{what}`, `{ways}`; one partner is enough.
        smallest_is_one,
        /// `{what}`, `{partners}`, `{ways}`
        smallest,
        /// `{what}`, `{partners}`; there may be smaller ones.
        best_found,
        /// `{who}` or `{Who}`, an interest that nobody can cover.
        dark_one,
        /// The same; some interests.
        dark_some,

        /// `{partner}` or `{Partner}`
        partner_in,
        /// `{module}`
        module_on,
        /// `{partner}` or `{Partner}`, `{module}`
        put_back,
        /// `{partner}` or `{Partner}`, `{module}`, `{from}`, `{to}`
        firmer,
        /// `{interests}`: the gaps that a change closes.
        closes,
        /// One interest gets a second partner.
        deepens_one,
        /// `{count}`, some do.
        deepens_some,
        /// `{closes}`, `{deepens}`
        closes_and_deepens,

        /// `{first}`, `{remain}`, `{halved}`
        stress,
        /// `{after}`, `{before}`; no interest stays covered, or one.
        remain_one,
        /// The same; some do.
        remain_some,
        /// At the first departure at least half is gone.
        halved_at_once,
        /// `{count}`, departures.
        halved_after,
        /// No interest differs.
        differ_none,
        /// One interest.
        differ_one,
        /// `{count}`, some interests.
        differ_some,
    }
}

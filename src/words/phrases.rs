//! Every message of the live board.

mod sentences;

use super::set::messages;
#[cfg(doc)]
use crate::coalition::{SocketState, Status};
#[cfg(doc)]
use crate::story::{Named, Rule, Standing};

pub use sentences::SocketWords;

messages! {
    /// The words of a language.
    Phrases = "board"
    words {
        home, group, interest, checked, date, partner, module, standing, year, month, socket, partners, what, unknown, whole,
        tenth, counting, agreed, alone, runs, held, dark, gaps,
    }
    numbers {
        day <= 31, number <= 12, count, chapter, of, right, made, off, covered, interests, all, on, run, modules, most,
        single,
    }
    plain {
        /// The heading of the argument in short.
        the_argument,
        /// What stands in its place where there is none.
        begin,
        /// What can be done on the page, under that.
        begin_lead,
        /// The name of the board for those who do not see it.
        board,
        /// The caption of the table: what its cells are.
        table_caption,
        /// The heading of the rule control.
        rule_heading,
        /// [`Rule::PlugIn`] as a choice.
        plug_in,
        /// [`Rule::Consensus`] as a choice.
        consensus,
        /// What [`Rule::PlugIn`] means.
        plug_in_meaning,
        /// What [`Rule::Consensus`] means.
        consensus_meaning,
        /// The heading of the bar control.
        bar_heading,
        /// [`Standing::Proposed`] as a choice or a word under a socket.
        proposed,
        /// [`Standing::Dialogue`].
        dialogue,
        /// [`Standing::Announced`].
        announced,
        /// [`Standing::Negotiating`].
        negotiating,
        /// [`Standing::Signed`].
        signed,
        /// [`Standing::InForce`].
        in_force,
        /// [`Standing::InForce`], of something that runs rather than an agreement.
        operating,
        /// All that held a plug up has ended.
        ended,
        /// [`Standing::Proposed`] where there is less room.
        proposed_short,
        /// [`Standing::Dialogue`] where there is less room.
        dialogue_short,
        /// [`Standing::Announced`] where there is less room.
        announced_short,
        /// [`Standing::Negotiating`] where there is less room.
        negotiating_short,
        /// [`Standing::Signed`] where there is less room.
        signed_short,
        /// [`Standing::InForce`] where there is less room.
        in_force_short,
        /// What runs, where there is less room.
        operating_short,
        /// A link to how we count, beside that control.
        what_counts,
        /// The heading of the rows.
        modules,
        /// The heading of the columns.
        partners,
        /// The heading over the partners that the argument does not name.
        not_in_article,
        /// The same where there is no argument.
        not_on_board,
        /// [`Named::Anchor`], for a heading's description.
        named_anchor,
        /// [`Named::Named`].
        named_by_author,
        /// [`Named::Group`].
        named_as_group,
        /// [`Named::Member`].
        named_as_member,
        /// [`Named::Later`].
        named_for_later,
        /// [`Named::NotInArticle`].
        not_named,
        /// What [`SocketState::Live`] looks like, for the key under the board.
        live,
        /// What [`SocketState::Ready`] looks like.
        ready,
        /// What [`SocketState::Below`] looks like.
        below,
        /// What [`SocketState::None`] looks like.
        none_known,
        /// [`Status::Gap`].
        gap,
        /// [`Status::Single`].
        single,
        /// Goes on after what can be asked about: the button asks why.
        asks,
        /// Ends a question, and shows the finding alone.
        why_close,
        /// In the dialog of evidence: asks the board about what that is of.
        why_here,
        /// The heading of what would come next.
        next_heading,
        /// A link to all the evidence of a plug.
        all_evidence,
        /// A link that counts what would come next.
        count_it,
        /// Of a partner that is asked about: it alone covers nothing.
        holds_none_alone,
        /// The same: it is switched off.
        is_off,
        /// An interest that nothing known serves.
        nothing_known,
        /// A link to whose reading each tie is.
        whose_reading,
        /// A plug that counts, and for no interest.
        counts_for_none,
        /// A plug's partner is off.
        partner_off,
        /// Its module is off.
        module_off,
        /// It is pulled out.
        pulled_out,
        /// Others hold its module up.
        not_agreed,
        /// [`Status::Out`].
        out,
        /// Counts every interest.
        count_all,
        /// Leaves every interest out, so that a reader may choose some.
        count_none,
        /// A link is too long to be read.
        dropped_too_long,
        /// What stands between quoted parts, where more follow that are not named.
        between_quoted = "list-quoted",
        /// What stands between two things that are listed.
        between_two = "list-two",
        /// What stands between the first of three or more.
        between = "list-first",
        /// What stands before the last of three or more.
        before_last = "list-last",
        /// Puts a notice or a dialog away.
        dismiss,
        /// Goes back one change.
        undo,
        /// Takes back an undo.
        redo,
        /// Goes back to the first board.
        reset,
        /// Copies the address of this board.
        copy_link,
        /// Opens the dialog that shares, saves and embeds.
        share,
        /// The address has been copied.
        copied,
        /// The address could not be copied; it follows.
        not_copied,
        /// The name of the buttons' group.
        changes,
        /// In frames on phones, the line that opens all that sets the board.
        set_board,
        /// The heading of the credit shares.
        credit_heading,
        /// How credit shares are worked out, in one line.
        credit_method,
        /// What that is called; it ends the method's sentence.
        credit_name,
        /// Where that is explained.
        credit_address,
        /// The evidence is on its way.
        loading,
        /// The evidence could not be fetched; a link to it follows.
        evidence_failed,
        /// The name of the chapters' navigation.
        chapters,
        /// To the chapter before.
        back,
        /// To the chapter after.
        next,
        /// From a chapter's own page to the whole story.
        whole_story,
        /// Sets the board to the chapter's.
        show_on_board,
        /// The name of a bet's numbers.
        bet,
        /// Leaves a bet and shows the board.
        leave_bet,
        /// What opens the answer where no number can be pressed.
        answer,
        /// The heading of the slider over the years.
        as_of_heading,
        /// Lets the slider run.
        play,
        /// Stops it.
        pause,
    }
    slotted {
        /// The heading of the interests, with whose they are.
        interests(home),
        /// Counts an interest or leaves it out: the name of its switch.
        count_interest(interest),
        /// The same where all of a standing and firmer has to count for it.
        count_from(standing),
        /// Opens a group into its members.
        open_group(group),
        /// Closes an opened group.
        close_group(group),
        /// The slider's last moment: all that is known, and when it was last checked.
        as_of_now(checked),
        /// The slider's moment at which the argument was published.
        as_of_argument(date),
    }
    filled {
        month(; number) = "date-month",
        month_of_day(; number) = "date-month-of-day",
        date_of_day(day, month, year) = "date-of-day",
        date_of_month(month, year) = "date-of-month",
        date_of_year(year) = "date-of-year",
        socket(partner, module, standing, year),
        socket_operating(partner, module, year),
        socket_ended(partner, module, year),
        /// Takes one of the sentences above, of a group of which only some have come so far.
        socket_of_members(socket, count, of),
        /// Takes one of the sentences above, below the bar.
        socket_below(socket),
        no_plug(partner, module),
        evidence_of(partner, module),
        shared(count),
        covered_by(partners),
        /// Takes a part of a link.
        quoted(what) = "list-quotation",
        /// Takes parts of a link, listed.
        dropped(unknown),
        /// Takes some of many parts.
        dropped_more(unknown),
        /// Takes fields of a link that say nothing to this story.
        unread(unknown),
        credit(whole, tenth) = "number-decimal",
        plug_heading(partner, module),
        progress(chapter, of),
        bet_left(right),
        bet_right(right),
        bet_too_many(made, off, right),
        bet_too_few(made, off, right),

        // The answer to what a board is asked: see the module `why`.
        counts_for(dark),
        covers_of(partner; covered, interests),
        covers_of_chosen(partner, all; covered, interests),
        leaves(gaps),
        held_up_by(partners),
        would_hold_up(partners),
        open_ties(gaps),

        // The verdict, in the order of its sentences: see the module `verdict`.
        counting_proposed,
        counting_dialogue,
        counting_announced,
        counting_negotiating,
        counting_signed,
        counting_in_force,
        counting_on_day(counting, date),
        counting_by_end(counting, date),
        alone(home, interests),
        alone_chosen(home, all; interests),
        nothing_chosen(; all),
        with_no_partner(alone),
        with_no_module(alone),
        covers_none(counting, agreed, alone),
        covers_some(counting, agreed, covered, interests),
        covers_some_chosen(counting, agreed, covered, interests, all),
        covers_all(counting, agreed, interests),
        covers_all_chosen(counting, agreed, all; interests),
        if_all_must_agree(runs, held),
        runs_none(on),
        runs_some(on, run),
        runs_all(on),
        holds_up_the_one(partner),
        holds_up(partner, modules),
        rests_on_none(; covered),
        all_rest_on(partner; most),
        some_rest_on(partner, most),
        each_rests_on_one(partner, most, single),
        some_rest_on_one(partner, most, single),
        without(partner, dark; most),
        without_many(partner, most),
        gap_of(gaps; count),
        gap_of_many(count),
    }
}

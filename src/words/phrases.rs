//! Every message of the live board.

mod sentences;

use super::messages::messages;
#[cfg(not(target_arch = "wasm32"))]
use super::{en, fr, ja};
#[cfg(doc)]
use crate::coalition::{SocketState, Status};
#[cfg(doc)]
use crate::story::{Named, Rule, Standing};

pub use sentences::SocketWords;

messages! {
    /// The words of a language.
    phrases: Phrases
    plain {
        /// The heading of the argument in short.
        the_argument,
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
        /// The heading of the rows.
        modules,
        /// The heading of the columns.
        partners,
        /// The heading over the partners that the argument does not name.
        not_in_article,
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
        /// A link is too long to be read.
        dropped_too_long,
        /// What stands between quoted parts, where more follow that are not named.
        between_quoted,
        /// What stands between two things that are listed.
        between_two,
        /// What stands between the first of three or more.
        between,
        /// What stands before the last of three or more.
        before_last,
        /// The names of the twelve months, a space before each.
        months,
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
        /// `{day}`, `{month}`, `{year}`
        date_of_day,
        /// `{day}`, `{month}`, `{year}`, for the first day of a month.
        date_of_first_day,
        /// `{month}`, `{year}`
        date_of_month,
        /// `{year}`
        date_of_year,
        /// `{partner}`, `{module}`, `{standing}`, `{year}`
        socket,
        /// `{socket}`, which is the sentence above, below the bar.
        socket_below,
        /// `{partner}`, `{module}`
        no_plug,
        /// `{partner}`, `{module}`
        evidence_of,
        /// `{count}`
        shared,
        /// `{partners}`
        covered_by,
        /// `{what}`, a part of a link.
        quoted,
        /// `{unknown}`, parts of a link.
        dropped,
        /// `{unknown}`, some of many parts.
        dropped_more,
        /// `{unknown}`, fields of a link that say nothing to this story.
        unread,
        /// `{whole}`, `{tenth}`
        credit,
        /// `{partner}`, `{module}`
        plug_heading,
        /// `{chapter}`, `{of}`
        progress,
        /// `{right}`, where there was no bet.
        bet_left,
        /// `{right}`, which was the bet.
        bet_right,
        /// `{made}`, `{off}`, `{right}`
        bet_too_many,
        /// `{made}`, `{off}`, `{right}`
        bet_too_few,

        // The verdict, in the order of its sentences: see the module `verdict`.
        counting_proposed,
        counting_dialogue,
        counting_announced,
        counting_negotiating,
        counting_signed,
        counting_in_force,
        /// `{counting}`, `{date}`, a day.
        counting_on_day,
        /// `{counting}`, `{date}`, a month or year, up to its end.
        counting_by_end,
        /// `{home}`, `{interests}`
        alone,
        /// `{alone}`
        with_no_partner,
        /// `{alone}`
        with_no_module,
        /// `{counting}`, `{agreed}`, `{alone}`
        covers_none,
        /// `{counting}`, `{agreed}`, `{covered}`, `{interests}`; one interest is covered.
        covers_one,
        /// The same; some are covered.
        covers_some,
        /// The same; all are covered.
        covers_all,
        /// `{runs}`, `{held}`: what consensus comes to.
        if_all_must_agree,
        /// The only module that is on does not run.
        runs_not_the_one,
        /// The only module that is on runs.
        runs_the_one,
        /// `{on}`
        runs_none,
        /// `{on}`
        runs_one,
        /// `{on}`, `{run}`
        runs_some,
        /// `{on}`
        runs_all,
        /// `{partner}`, which holds up one module.
        holds_up_one,
        /// `{partner}`, `{modules}`
        holds_up_some,
        /// Of what is covered, nothing rests on one partner alone.
        none_rests_on_one,
        /// `{partner}`; the only interest that is covered rests on it.
        it_rests_on,
        /// `{partner}`; all that are covered rest on it.
        all_rest_on,
        /// `{partner}`; one interest rests on it, and no other on one alone.
        one_rests_on,
        /// `{partner}`, `{most}`; no others rest on one alone.
        some_rest_on,
        /// `{partner}`, `{most}`; all that are covered rest on one alone, so many of them on it.
        each_rests_on_one,
        /// `{partner}`, `{most}`, `{single}`; so many rest on one alone.
        some_rest_on_one,
        /// `{partner}`, `{dark}`, one interest.
        without_one,
        /// `{partner}`, `{dark}`, some interests.
        without_some,
        /// `{partner}`, `{most}`, which are too many to be named.
        without_many,
        /// `{gaps}`, or `{Gaps}` at the start of a sentence; one interest.
        gap_of_one,
        /// `{gaps}` or `{Gaps}`; some interests.
        gap_of_some,
        /// `{count}`, which are too many to be named.
        gap_of_many,
    }
}

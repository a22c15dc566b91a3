//! What only the prerendered pages say. It stays on the host, since every reader would pay for it in the
//! program.

use super::set::messages;
use crate::story::file::{Outcome, Stands};

messages! {
    /// The words of a language's pages.
    PagePhrases = "page"
    words {
        author, publisher, date, home, group, unit, year, interests, interest, about, stands,
        partners,
    }
    numbers { count }
    plain {
        /// Above the headline: what kind of piece this is.
        kind_of_piece,
        /// A link that jumps to the board.
        skip_to_board,
        /// A link to how we count.
        counting,
        /// A link to where errors are told of.
        report_error,
        /// The name of a page's foot, for those who do not see it.
        foot,
        /// The heading of the sources.
        sources,
        /// What the short list of sources beside the board holds.
        record_lead,
        /// A link to the page of all the evidence.
        all_evidence,
        /// In the timeline's key: a mark of what came before the argument.
        before_argument,
        /// The same of what came after it.
        after_argument,
        /// The same of what may have been on either side.
        around_argument,
        /// The same of what no source names the day of.
        no_day,
        /// Evidence of a group's members.
        through_members,
        /// Back from a plug's evidence to the board.
        back_to_board,
        /// The heading over what each module is taken to serve.
        ties,
        /// A tie that is only our own reading.
        our_reading,
        /// Evidence that serves no interest by itself.
        serves_none,
        /// The name of the links to the other languages.
        languages,
        /// The controls do not work, because no script runs.
        controls_off,
        /// The controls do not work: the program did not start, or it has stopped.
        controls_failed,
        /// Loads the page again.
        reload,
        /// The heading over what follows the board: other boards, events, views, checks, sources.
        read_on,
        /// What stands between the parts of a source, and between a name and who it is.
        separator = "list-separator",
        /// The title of the page of events, views and figures, where no figures of an argument are checked.
        around,
        /// Whose the ties are, where there is no argument.
        ties_lead_ours,
        /// Whose the labels of views are, where there is no argument.
        views_lead_alone,
        /// Before the title of another story, which is a link.
        another_story,
        /// The heading of what happened after the argument was published, and before.
        events,
        /// The heading of other views.
        views,
        /// What they are, and whose the labels.
        views_lead,
        /// [`Stands::Against`].
        against,
        /// [`Stands::WithReservations`].
        with_reservations,
        /// [`Stands::For`].
        in_favour,
        /// The title of the page of checks and figures.
        checks,
        /// [`Outcome::Supported`].
        supported,
        /// [`Outcome::WithNuance`].
        with_nuance,
        /// [`Outcome::NotConfirmed`].
        not_confirmed,
        /// The heading of the figures.
        figures,
        /// The column of a figure's labels.
        figure_label,
        /// The sources of one fact follow.
        source,
        /// Over links to events, views and checks that touch a module.
        touched_by,
        /// The interests, each in a sentence.
        interests_explained,
        /// The column of the interests in a comparison.
        interest,
        /// Shows everything: no filter.
        all,
        /// The heading of the filters.
        filter,
        /// The heading of the partners' filter.
        by_partner,
        /// The heading of the modules' filter.
        by_module,
        /// The heading of the standings' filter.
        by_standing,
    }
    slotted {
        /// Whose argument the page explains.
        byline(author, publisher, date),
        /// When the facts were last checked.
        checked(date),
        /// How far the sources reach.
        newest_source(date),
        /// When the story was last corrected.
        corrected(date),
        /// Whose page it is.
        published_by(publisher),
        /// What the list of sources holds.
        sources_lead(home),
        /// A plug that only the argument proposes, or its mention beside other evidence.
        proposed_by(author),
        /// The heading over evidence that says nothing of the standing.
        context(home),
        /// The members of a group of whom no evidence is known.
        members_without(partners),
        /// Evidence of the group that a member belongs to.
        through_group(group),
        /// When a fact was last checked, beside a source.
        checked_on(date),
        /// When what a fact tells will end.
        until(date),
        /// When it ended.
        ended_on(date),
        /// An interest for which a fact counts only in our own reading of its module.
        as_we_read_it(interest),
        /// The interests for which a fact counts, listed.
        serves(interests),
        /// Whose the ties are.
        ties_lead(author),
        /// What a view speaks of.
        view_about(about),
        /// Where a view stands, as a label of ours.
        our_label(stands),
        /// What was checked, and how.
        checks_lead(author),
        /// A figure's unit and years.
        unit(unit, year),
    }
    filled {
        differ(count),
    }
}

impl PagePhrases {
    /// Where a view stands to the argument.
    pub fn stands(self, stands: Stands) -> &'static str {
        match stands {
            Stands::Against => self.against(),
            Stands::WithReservations => self.with_reservations(),
            Stands::For => self.in_favour(),
        }
    }

    /// What a check found.
    pub fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Supported => self.supported(),
            Outcome::WithNuance => self.with_nuance(),
            Outcome::NotConfirmed => self.not_confirmed(),
        }
    }

    /// Two boards that differ, in how many interests.
    pub fn differ(self, interests: usize) -> String {
        self.fill(Place::differ, &[(slot::count, &*interests.to_string())])
    }
}

//! What the page says that tells how we count. It stays on the host.

use super::set::messages;
use crate::story::{Rule, Standing};

messages! {
    /// The words with which a language says how we count.
    CountingPhrases = "counting"
    words { author, home }
    numbers {}
    plain {
        /// The heading of all of it.
        heading,
        /// What it is about.
        lead,
        /// The heading over what stands on the board.
        parts,
        /// A partner, as a term.
        partner,
        /// A module, as a term.
        module,
        /// What that is.
        module_means,
        /// An interest, as a term.
        interest,
        /// A plug, as a term.
        plug,
        /// What that is.
        plug_means,
        /// A standing, as a term.
        standing,
        /// What that is.
        standing_means,
        /// The heading over the standings.
        ladder,
        /// What their order means.
        ladder_lead,
        /// [`Standing::Dialogue`].
        dialogue_means,
        /// [`Standing::Announced`].
        announced_means,
        /// [`Standing::Negotiating`].
        negotiating_means,
        /// [`Standing::Signed`].
        signed_means,
        /// [`Standing::InForce`].
        in_force_means,
        /// What is seen running.
        operating_means,
        /// The heading over what counts.
        counts,
        /// Coverage, as a term.
        coverage,
        /// What covers an interest.
        coverage_means,
        /// The same, in a story that explains no argument.
        coverage_means_sourced,
        /// [`Standing::Proposed`], in a story that explains no argument.
        proposed_means_sourced,
        /// What has ended, as a term.
        ended,
        /// What becomes of a plug then.
        ended_means,
        /// What happened once, as a term.
        once,
        /// For how long that counts.
        once_means,
        /// Dates, as a term.
        dates,
        /// From when on a date counts.
        dates_means,
        /// A tie that is only our own reading.
        ours,
        /// What that means.
        ours_means,
        /// The same, in a story that explains no argument.
        ours_means_sourced,
        /// Whom a link is with, as a term.
        with_home,
        /// Groups, as a term.
        groups,
        /// How they count.
        groups_means,
        /// The heading over the two rules.
        rules,
        /// [`Rule::PlugIn`].
        plug_in_means,
        /// [`Rule::Consensus`].
        consensus_means,
        /// The heading over the numbers.
        numbers,
        /// Credit shares, as a term.
        credit,
        /// What they are.
        credit_means,
        /// Marginal loss, as a term.
        loss,
        /// What it is.
        loss_means,
        /// What is not counted, as a term.
        worth,
        /// What that is.
        worth_means,
        /// When facts were checked, as a term.
        checked,
        /// What it tells.
        checked_means,
        /// The newest source, as a term.
        newest,
        /// What it tells.
        newest_means,
        /// The heading over the story's own rules.
        yardstick,
        /// What they are.
        yardstick_lead,
        /// The heading over the corrections.
        corrections,
        /// Before what the story said.
        was,
        /// Before what is so.
        is,
        /// Where to tell of errors.
        errors,
    }
    slotted {
        /// What a partner is.
        partner_means(home),
        /// What an interest is.
        interest_means(home),
        /// [`Standing::Proposed`].
        proposed_means(author),
        /// Which links count.
        with_home_means(home),
    }
    filled {}
}

impl CountingPhrases {
    /// What it takes for a plug to stand there.
    /// What is proposed has a source here; where only an argument says so, [`CountingPhrases::proposed_means`] tells.
    pub fn standing_is(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => self.proposed_means_sourced(),
            Standing::Dialogue => self.dialogue_means(),
            Standing::Announced => self.announced_means(),
            Standing::Negotiating => self.negotiating_means(),
            Standing::Signed => self.signed_means(),
            Standing::InForce => self.in_force_means(),
        }
    }

    /// What a rule means for what runs.
    pub fn rule_is(self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => self.plug_in_means(),
            Rule::Consensus => self.consensus_means(),
        }
    }
}

//! Every message of the live board.

use super::format;
use super::messages::messages;
#[cfg(not(target_arch = "wasm32"))]
use super::{en, fr, ja};
use crate::coalition::{SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Named, Rule, Standing};

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
        /// A link was cut off at its end.
        dropped_too_long,
        /// What stands between quoted parts, where more follow that are not named.
        between_quoted,
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
        /// The address could not be copied; it stands in the address bar.
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
        /// The heading of the slider over the years.
        as_of_heading,
        /// Lets the slider run.
        play,
        /// Stops it.
        pause,
    }
    filled {
        /// `{home}`
        interests,
        /// `{group}`
        open_group,
        /// `{group}`
        close_group,
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
        /// `{checked}`
        as_of_now,
        /// `{date}`
        as_of_argument,

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

/// What a sentence about one socket needs to know.
#[derive(Clone, Copy, Debug)]
pub struct SocketWords<'a> {
    /// The partner's name.
    pub partner: &'a str,
    /// The module's name.
    pub module: &'a str,
    /// What the socket shows.
    pub state: SocketState,
    /// The plug's standing and the year it reached it, where a plug is known.
    pub reached: Option<(Standing, u16)>,
}

impl Phrases {
    /// "Japan, South Korea, and Australia", as the language writes it.
    pub(super) fn list(self, items: &[&str]) -> String {
        format::list(self.language, items)
    }

    /// A rule, as a choice.
    pub fn rule(self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => self.plug_in(),
            Rule::Consensus => self.consensus(),
        }
    }

    /// What a rule means.
    pub fn rule_meaning(self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => self.plug_in_meaning(),
            Rule::Consensus => self.consensus_meaning(),
        }
    }

    /// A standing, as a choice or a word under a socket.
    pub fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => self.proposed(),
            Standing::Dialogue => self.dialogue(),
            Standing::Announced => self.announced(),
            Standing::Negotiating => self.negotiating(),
            Standing::Signed => self.signed(),
            Standing::InForce => self.in_force(),
        }
    }

    /// A standing where there is no room for [`Phrases::standing`].
    pub fn standing_short(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => self.proposed_short(),
            Standing::Dialogue => self.dialogue_short(),
            Standing::Announced => self.announced_short(),
            Standing::Negotiating => self.negotiating_short(),
            Standing::Signed => self.signed_short(),
            Standing::InForce => self.in_force_short(),
        }
    }

    /// The heading of the interests, with whose they are.
    pub fn interests(self, home: &str) -> String {
        self.fill(Place::interests, &[("home", home)])
    }

    /// How the argument names a partner, for a heading's description.
    pub fn named(self, named: Named) -> &'static str {
        match named {
            Named::Anchor => self.named_anchor(),
            Named::Named => self.named_by_author(),
            Named::Group => self.named_as_group(),
            Named::Member => self.named_as_member(),
            Named::Later => self.named_for_later(),
            Named::NotInArticle => self.not_named(),
        }
    }

    /// Opens a group into its members.
    pub fn open_group(self, group: &str) -> String {
        self.fill(Place::open_group, &[("group", group)])
    }

    /// Closes an opened group.
    pub fn close_group(self, group: &str) -> String {
        self.fill(Place::close_group, &[("group", group)])
    }

    fn of_plug(self, place: Place, partner: &str, module: &str) -> String {
        self.fill(place, &[("partner", partner), ("module", module)])
    }

    /// The name of a socket's button: partner, module, and what the plug is.
    pub fn socket(self, socket: SocketWords) -> String {
        let SocketWords {
            partner, module, ..
        } = socket;
        let Some((standing, year)) = socket.reached else {
            return self.no_plug(partner, module);
        };
        let slots = [
            ("partner", partner),
            ("module", module),
            ("standing", self.standing(standing)),
            ("year", &*year.to_string()),
        ];
        let sentence = self.fill(Place::socket, &slots);
        match socket.state {
            SocketState::Below => self.fill(Place::socket_below, &[("socket", &*sentence)]),
            _ => sentence,
        }
    }

    /// A cell where no plug is known.
    pub fn no_plug(self, partner: &str, module: &str) -> String {
        self.of_plug(Place::no_plug, partner, module)
    }

    /// The name of the link to a plug's evidence.
    pub fn evidence_of(self, partner: &str, module: &str) -> String {
        self.of_plug(Place::evidence_of, partner, module)
    }

    /// What a socket's look means, for the key under the board.
    pub fn socket_state(self, state: SocketState) -> &'static str {
        match state {
            SocketState::Live => self.live(),
            SocketState::Ready => self.ready(),
            SocketState::Below => self.below(),
            SocketState::None => self.none_known(),
        }
    }

    /// How well an interest is covered.
    pub fn status(self, status: Status, count: usize) -> String {
        match status {
            Status::Gap => self.gap().to_owned(),
            Status::Single => self.single().to_owned(),
            Status::Shared => self.fill(Place::shared, &[("count", &*count.to_string())]),
        }
    }

    /// An interest's cover for those who do not see the segments.
    pub fn covered_by(self, partners: &[&str]) -> String {
        self.fill(Place::covered_by, &[("partners", &*self.list(partners))])
    }

    /// What could not be applied of a link.
    pub fn dropped(self, dropped: &[Dropped]) -> String {
        /// How many parts are named.
        const NAMED: usize = 3;
        let quoted = |what: &String| self.fill(Place::quoted, &[("what", what)]);
        let unknown = dropped.iter().filter_map(|dropped| match dropped {
            Dropped::Unknown(what) => Some(quoted(what)),
            Dropped::TooLong => None,
        });
        let unknown: Vec<String> = unknown.take(NAMED).collect();
        if unknown.is_empty() {
            return self.dropped_too_long().to_owned();
        }
        let named: Vec<&str> = unknown.iter().map(String::as_str).collect();
        if dropped.len() > named.len() {
            let named = named.join(self.between_quoted());
            self.fill(Place::dropped_more, &[("unknown", &*named)])
        } else {
            self.fill(Place::dropped, &[("unknown", &*self.list(&named))])
        }
    }

    /// A credit share, in interests: "3.5".
    pub fn credit(self, share: f64) -> String {
        let (whole, tenth) = format::tenths(share);
        let (whole, tenth) = (whole.to_string(), tenth.to_string());
        self.fill(Place::credit, &[("whole", &*whole), ("tenth", &*tenth)])
    }

    /// The heading of one plug's evidence.
    pub fn plug_heading(self, partner: &str, module: &str) -> String {
        self.of_plug(Place::plug_heading, partner, module)
    }

    /// Which chapter of how many this is, counted from 1.
    pub fn progress(self, chapter: usize, of: usize) -> String {
        let (chapter, of) = (chapter.to_string(), of.to_string());
        self.fill(Place::progress, &[("chapter", &*chapter), ("of", &*of)])
    }

    /// What a bet comes to: the reader's number, where one was given, and the right one.
    pub fn bet_answer(self, made: Option<u16>, right: u16) -> String {
        let place = match made {
            None => Place::bet_left,
            Some(made) if made == right => Place::bet_right,
            Some(made) if made > right => Place::bet_too_many,
            Some(_) => Place::bet_too_few,
        };
        let made = made.unwrap_or(right);
        let (off, made, right) = (made.abs_diff(right), made.to_string(), right.to_string());
        let off = off.to_string();
        self.fill(
            place,
            &[("made", &*made), ("off", &*off), ("right", &*right)],
        )
    }

    /// The slider's last moment: all that is known, and when it was last checked.
    pub fn as_of_now(self, checked: &str) -> String {
        self.fill(Place::as_of_now, &[("checked", checked)])
    }

    /// The slider's moment at which the argument was published.
    pub fn as_of_argument(self, date: &str) -> String {
        self.fill(Place::as_of_argument, &[("date", date)])
    }
}

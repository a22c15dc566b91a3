//! The sentences of the live board, and which message says a value.

use super::{Phrases, Place, slot};
use crate::coalition::{Reached, Socket, SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Named, PartialDate, Rule, Standing};
use crate::words::format;

/// What a sentence about one socket needs to know.
#[derive(Clone, Copy, Debug)]
pub struct SocketWords<'a> {
    /// The partner's name.
    pub partner: &'a str,
    /// The module's name.
    pub module: &'a str,
    /// What the socket shows.
    pub shows: Socket,
    /// How many partners its column stands for.
    pub of: usize,
}

impl Phrases {
    /// "Japan, South Korea and Australia", as the language writes it.
    pub fn list(self, items: &[&str]) -> String {
        let between = [self.between_two(), self.between(), self.before_last()];
        format::list(between, items)
    }

    /// A date, as exactly as it is known: "March 6, 2026", "March 2026" or "2026".
    pub fn date(self, date: PartialDate) -> String {
        let written =
            |part: Option<u8>| part.map_or(String::new(), |part| u16::from(part).to_string());
        let (number, day) = (&*written(date.month), &*written(date.day));
        let (place, named) = match (date.month, date.day) {
            (None, _) => (Place::date_of_year, None),
            (Some(_), None) => (Place::date_of_month, Some(Place::month)),
            (Some(_), Some(_)) => (Place::date_of_day, Some(Place::month_of_day)),
        };
        let month = named.map_or(String::new(), |place| {
            self.fill(place, &[(slot::number, number)])
        });
        let slots = [
            (slot::year, &*date.year.to_string()),
            (slot::month, &*month),
            (slot::day, day),
        ];
        self.fill(place, &slots)
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

    /// What a plug has reached, as a word under a socket: what runs has its own.
    pub fn reached(self, reached: Reached) -> &'static str {
        if reached.operating {
            self.operating()
        } else {
            self.standing(reached.standing)
        }
    }

    /// The same where there is no room for [`Phrases::reached`].
    pub fn reached_short(self, reached: Reached) -> &'static str {
        if reached.operating {
            self.operating_short()
        } else {
            self.standing_short(reached.standing)
        }
    }

    /// How the argument names a partner, for a heading's description; where there is none, nothing for most.
    pub fn named(self, named: Named, is_argued: bool) -> &'static str {
        match named {
            Named::Member => self.named_as_member(),
            Named::NotInArticle if !is_argued => self.not_on_board(),
            _ if !is_argued => "",
            Named::Anchor => self.named_anchor(),
            Named::Named => self.named_by_author(),
            Named::Group => self.named_as_group(),
            Named::Later => self.named_for_later(),
            Named::NotInArticle => self.not_named(),
        }
    }

    /// The name of a socket's button: partner, module, and what the plug is.
    pub fn socket(self, socket: SocketWords) -> String {
        let SocketWords {
            partner, module, ..
        } = socket;
        let shows = socket.shows;
        let (place, standing, year) = match (shows.reached, shows.ended) {
            (Some(reached), _) if reached.operating => {
                (Place::socket_operating, "", reached.since.year)
            }
            (Some(reached), _) => {
                let standing = self.standing(reached.standing);
                (Place::socket, standing, reached.since.year)
            }
            (None, Some(ended)) => (Place::socket_ended, "", ended.year),
            (None, None) => return self.no_plug(partner, module),
        };
        let slots = [
            (slot::partner, partner),
            (slot::module, module),
            (slot::standing, standing),
            (slot::year, &*year.to_string()),
        ];
        let mut sentence = self.fill(place, &slots);
        if (1..socket.of).contains(&shows.alike) {
            let slots = [
                (slot::socket, &*sentence),
                (slot::count, &*shows.alike.to_string()),
                (slot::of, &*socket.of.to_string()),
            ];
            sentence = self.fill(Place::socket_of_members, &slots);
        }
        match shows.state {
            SocketState::Below => self.fill(Place::socket_below, &[(slot::socket, &*sentence)]),
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

    /// The heading of one plug's evidence.
    pub fn plug_heading(self, partner: &str, module: &str) -> String {
        self.of_plug(Place::plug_heading, partner, module)
    }

    /// Slots of their own in each of the three would cost readers 150 bytes.
    fn of_plug(self, place: Place, partner: &str, module: &str) -> String {
        self.fill(place, &[(slot::partner, partner), (slot::module, module)])
    }

    /// What a socket's look means, for the key under the board.
    pub fn socket_state(self, state: SocketState) -> &'static str {
        match state {
            SocketState::Live => self.live(),
            SocketState::Ready => self.ready(),
            SocketState::Below => self.below(),
            SocketState::Ended => self.ended(),
            SocketState::None => self.none_known(),
        }
    }

    /// How well an interest is covered.
    pub fn status(self, status: Status, count: usize) -> String {
        match status {
            Status::Gap => self.gap().to_owned(),
            Status::Single => self.single().to_owned(),
            Status::Out => self.out().to_owned(),
            Status::Shared => self.fill(Place::shared, &[(slot::count, &*count.to_string())]),
        }
    }

    /// An interest's cover for those who do not see the segments.
    pub fn covered_by(self, partners: &[&str]) -> String {
        self.fill(
            Place::covered_by,
            &[(slot::partners, &*self.list(partners))],
        )
    }

    /// What could not be applied of a link.
    pub fn dropped(self, dropped: &[Dropped]) -> String {
        /// How many parts are named.
        const NAMED: usize = 3;
        if dropped.contains(&Dropped::TooLong) {
            return self.dropped_too_long().to_owned();
        }
        let unread = dropped
            .iter()
            .any(|part| matches!(part, Dropped::Unreadable(_)));
        let parts: Vec<&String> = dropped
            .iter()
            .filter_map(|part| match part {
                Dropped::Unknown(what) if !unread => Some(what),
                Dropped::Unreadable(what) => Some(what),
                _ => None,
            })
            .collect();
        let quoted = |what: &&String| self.fill(Place::quoted, &[(slot::what, what)]);
        let quoted: Vec<String> = parts.iter().take(NAMED).map(quoted).collect();
        let named: Vec<&str> = quoted.iter().map(String::as_str).collect();
        if unread {
            self.fill(Place::unread, &[(slot::unknown, &*self.list(&named))])
        } else if parts.len() > NAMED {
            let named = named.join(self.between_quoted());
            self.fill(Place::dropped_more, &[(slot::unknown, &*named)])
        } else {
            self.fill(Place::dropped, &[(slot::unknown, &*self.list(&named))])
        }
    }

    /// A credit share, in interests: "3.5".
    pub fn credit(self, share: f64) -> String {
        let (whole, tenth) = format::tenths(share);
        let (whole, tenth) = (whole.to_string(), tenth.to_string());
        self.fill(
            Place::credit,
            &[(slot::whole, &*whole), (slot::tenth, &*tenth)],
        )
    }

    /// Which chapter of how many this is, counted from 1.
    pub fn progress(self, chapter: usize, of: usize) -> String {
        let (chapter, of) = (chapter.to_string(), of.to_string());
        self.fill(
            Place::progress,
            &[(slot::chapter, &*chapter), (slot::of, &*of)],
        )
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
            &[
                (slot::made, &*made),
                (slot::off, &*off),
                (slot::right, &*right),
            ],
        )
    }
}

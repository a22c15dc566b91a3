//! What is said where the explainer is shared, cited, kept or taken away as data. It stays on the host.

use super::set::messages;
use crate::coalition::Status;

messages! {
    /// The words of sharing in a language.
    SharePhrases = "away"
    words { format, author, publisher, date, title, checked, newest, address }
    numbers { count }
    plain {
        /// The heading over the files with all the data and the citation.
        take_along,
        /// What the files hold.
        data_lead,
        /// The heading over the citation.
        cite,
        /// What stands between two sentences.
        between_sentences = "list-sentences",
        /// In a frame that may not open or save what the reader asked for, before the address.
        nothing_happened,
    }
    slotted {
        /// The link to a file of all the data, in this format.
        data_file(format),
        /// How far the sources reach, in a citation.
        newest_source(date),
        /// Whose argument a citation's work explains.
        citation_note(author, publisher, date),
        /// At the top of a copy that will not change.
        frozen(date),
        /// The name of a frame that shows a page, for those who do not see it.
        frame_title(title),
    }
    filled {
        gaps(count),
        /// So many interests that rest on one partner.
        rest_on_one(count),
        shared(count),
        /// So many that are not counted.
        out(count),
        /// How far the sources reach is empty where it is not known; the address is, or stands after a space.
        citation(title, checked, newest, address),
        published_citation(title, publisher, checked, newest, address),
    }
}

impl SharePhrases {
    /// How many interests are of one status.
    pub fn tally(self, status: Status, interests: usize) -> String {
        let place = match status {
            Status::Gap => Place::gaps,
            Status::Single => Place::rest_on_one,
            Status::Shared => Place::shared,
            Status::Out => Place::out,
        };
        self.fill(place, &[(slot::count, &*interests.to_string())])
    }

    /// The explainer as a reference in running text: its title, who publishes it where that is known, when its
    /// facts were checked and how far its sources reach, its address where it has one.
    pub fn citation(
        self,
        title: &str,
        publisher: Option<&str>,
        checked: &str,
        newest: Option<&str>,
        address: Option<&str>,
    ) -> String {
        let place = match publisher {
            Some(_) => Place::published_citation,
            None => Place::citation,
        };
        let newest = newest.map_or(String::new(), |newest| self.newest_source(newest));
        let address = address.map_or(String::new(), |address| format!(" {address}"));
        let slots = [
            (slot::title, title),
            (slot::publisher, publisher.unwrap_or_default()),
            (slot::checked, checked),
            (slot::newest, &*newest),
            (slot::address, &*address),
        ];
        self.fill(place, &slots)
    }
}

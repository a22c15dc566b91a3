//! What a story's texts say of a board: slots that take their numbers and names from it, and conditions beside the
//! texts that vouch for the rest.
//!
//! Texts and conditions are read (`text`, `condition`, both made of `set` and `board`), worked out on the boards that
//! they are about (`reading`), and said in each language (`fill`). What a chapter says of the board with neither is
//! `uncovered`. A story whose claims do not all hold is none.

use std::collections::BTreeMap;

use crate::story::{Draft, Fault, Known, Said, Sources, Story};

mod ask;
mod board;
mod change;
mod condition;
mod covered;
mod fill;
mod names;
mod numbers;
mod place;
mod reading;
mod sentence;
mod set;
mod text;
mod uncovered;
mod vouch;

use ask::Ask;
use place::Places;

/// Reads and resolves a story's files, fills the slots in its texts, and works out the conditions beside them.
///
/// ```
/// use plugboard::claims::resolve;
/// use plugboard::story::read::Source;
/// use plugboard::story::{Known, Sources};
/// use plugboard::words::languages;
///
/// let spoken = languages();
/// let known = Known::on_any_day(&spoken);
/// let faults = resolve(
///     &Sources {
///         story: Source::new("story.json", "{ id: \"tokyo\" }"),
///         evidence: Source::new("evidence.json", "{ \"evidence\": [] }"),
///         context: Source::new("context.json", "{}"),
///     },
///     known,
/// );
/// let faults = faults.err().expect("nothing but an id is there");
/// let slip = faults.iter().find(|fault| fault.place.column == 3).unwrap();
/// assert_eq!(slip.what.to_string(), "this is not JSON: “id” stands without quotation marks");
/// assert_eq!(slip.mend, "write \"id\"");
/// ```
///
/// # Errors
/// Every fault of all files, in order of file and place. What texts say of a board is worked out only where nothing
/// else is wrong: on half a board everything would be.
pub fn resolve(sources: &Sources, known: Known) -> Result<Story, Vec<Fault>> {
    settle(Draft::of(sources, known))
}

/// A draft with the slots in its texts filled, and the conditions beside them worked out.
///
/// # Errors
/// As [`resolve`].
pub fn settle(draft: Draft) -> Result<Story, Vec<Fault>> {
    let places = Places::of(&draft);
    let (texts, mut faults) = text::read(&draft);
    let (conditions, unread) = condition::read(&draft, &places);
    faults.extend(unread);
    let mut said = Said::new();
    if let Some(ask) = Ask::of(&draft) {
        let mut filled = BTreeMap::new();
        for (at, text) in &texts {
            let passage = &draft.passages()[*at];
            match fill::filled(&ask, passage, text, places.chapter(*at)) {
                Ok(text) => _ = filled.insert(*at, text),
                Err(what) => faults.extend(draft.fault(&passage.spot, what)),
            }
        }
        faults.extend(vouch::faults(&ask, &draft, &places, &conditions));
        faults.extend(uncovered::faults(
            &ask,
            &draft,
            &places,
            &texts,
            &conditions,
        ));
        let changed = filled.into_iter().filter_map(|(at, filled)| {
            let passage = &draft.passages()[at];
            (filled != passage.text).then(|| (passage.spot.clone(), filled))
        });
        said.extend(changed);
    }
    draft.told(&said, faults)
}

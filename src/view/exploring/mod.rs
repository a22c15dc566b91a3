//! Finding out: every mix, what rests on whom, the smallest coalitions, the next step, leaving one after
//! another, and two boards side by side. A program of its own, which readers load when they open it.
//!
//! It has no state but the board's address, which the board's own program keeps: whatever sets the board
//! is a link.

mod compare;
mod in_words;
mod mixes;
mod next;
mod pivots;
mod shown;
mod small;
mod smallest;
mod standpoint;
mod stress;
mod units;

use yew::prelude::*;

pub use compare::covered_cell;
use compare::{Compare, compare};
use in_words::in_words;
use mixes::mixes;
pub use mixes::space_sentence;
use next::next;
use pivots::pivots;
use shown::use_shown;
pub use small::small_board;
use smallest::smallest;
use standpoint::Standpoint;
use stress::stress;

use super::board::credit_of;
use super::element::{classed, element, list};
use super::{Scene, WHOLE_PAGE};
use crate::coalition::{Exploration, Offers, Selection, Set, Smallest, Wish};
use crate::state::State;
use crate::story::{ChapterIx, PartnerIx, Standing};
use crate::words::{Against, ExploringPhrases, Finding};

/// The page of its own, for those who come without scripts or by a link.
pub const EXPLORE_PAGE: &str = "explore.html";

/// What finding out starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct ExploringProps {
    /// The story on show.
    pub scene: Scene,
    /// The words to say it in.
    pub words: ExploringPhrases,
    /// The chapter on whose page this is, whose board is the first; `None` for the story's start.
    pub page: Option<ChapterIx>,
    /// Whether this is the page of its own, with no board beside it.
    pub alone: bool,
}

/// Everything that can be found out from the board on show.
#[component]
pub fn Exploring(props: &ExploringProps) -> Html {
    super::platform::mend();
    let ExploringProps {
        scene,
        words,
        page,
        alone,
    } = props;
    let words = *words;
    let first = use_memo((), |()| {
        State::on_page(&scene.seed, &scene.coalition, *page)
            .first()
            .clone()
    });
    let selection = use_shown(scene, &first);
    let count = scene.coalition.partners().len();
    let no_wish = || Wish {
        with: Set::empty(count),
        without: Set::empty(count),
    };
    let wish = use_state_eq(no_wish);
    let against = use_state_eq(|| Against::OtherRule);
    let kept = use_state_eq(|| None::<Selection>);
    // A wish changes the smallest coalitions alone; there may be 65,536 mixes to work out.
    let found = use_memo(selection.clone(), |selection| {
        Exploration::of(&scene.coalition, selection, &no_wish())
    });
    let wished = use_memo((selection.clone(), (*wish).clone()), |(selection, wish)| {
        let offers = Offers::of_columns(&scene.coalition, selection);
        Smallest::of(&offers, wish)
    });
    let from = Standpoint {
        scene,
        words,
        selection: &selection,
    };
    let set_wish = {
        let (wish, setter) = ((*wish).clone(), wish.setter());
        Callback::from(move |(partner, place): (PartnerIx, usize)| {
            let mut wish = wish.clone();
            wish.with.put(partner, place == 1);
            wish.without.put(partner, place == 2);
            setter.set(wish);
        })
    };
    let other = match *against {
        Against::OtherRule => from.with(|selection| selection.rule = selection.rule.other()),
        Against::InForce => from.with(|selection| selection.bar = Standing::InForce),
        Against::Proposed => from.with(|selection| selection.bar = Standing::Proposed),
        Against::Start => (*first).clone(),
        Against::Kept => kept.as_ref().unwrap_or(&first).clone(),
    };
    let choose = {
        let against = against.setter();
        Callback::from(move |place: usize| against.set(Against::ALL[place]))
    };
    let keep = {
        let (kept, against, selection) = (kept.setter(), against.setter(), selection.clone());
        Callback::from(move |_: MouseEvent| {
            kept.set(Some(selection.clone()));
            against.set(Against::Kept);
        })
    };
    let finding = || {
        let finding = Finding::of(&scene.seed, &selection, &found.board);
        classed("p", "finding").text(scene.words.verdict(&finding))
    };
    let lead = classed("p", "note").text(words.lead());
    let (lead, heading) = if *alone {
        let to_board = element("a")
            .attr("data-to-board", "")
            .attr("href", format!("{WHOLE_PAGE}{}", from.link(&selection)))
            .text(words.to_board());
        let heading = classed("h2", "unseen").text(words.heading());
        (lead.text(" ").child(to_board), heading.into())
    } else {
        (lead, Html::default())
    };
    let against = Compare {
        against: *against,
        other: &other,
        kept: kept.as_ref(),
        choose: &choose,
        keep: &keep,
    };
    if selection.interests.is_empty() {
        return list([lead.into(), heading, finding().into()]);
    }
    let stands = match *alone {
        true => classed("div", "stands-so")
            .child(small_board(scene, &found.board, words.this_board()))
            .child(
                element("div")
                    .child(finding())
                    .child(credit_of(scene, &found.board)),
            )
            .into(),
        false => Html::default(),
    };
    list([
        lead.into(),
        heading,
        stands,
        mixes(&from, &found),
        classed("div", "pairs-of-parts")
            .child(pivots(&from, &found))
            .child(smallest(&from, &found.partners, &wished, &wish, &set_wish))
            .child(next(&from, &found))
            .child(stress(&from, &found))
            .into(),
        compare(&from, &found, against),
        in_words(&from, &found.board),
    ])
}

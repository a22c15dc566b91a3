use yew::prelude::*;

use super::{Scene, prose};
use crate::state::Bet;
use crate::story::{ChapterIx, Question};

/// A bet on a chapter's board, and what became of it.
pub(super) struct BetOn<'a> {
    pub scene: &'a Scene,
    pub chapter: ChapterIx,
    /// What became of it.
    pub bet: Bet,
    /// The number that the chapter's board shows.
    pub right: u16,
}

/// The question with its numbers, and what it comes to. Both are always there, so that those without
/// scripts read the answer; styles show the one or the other.
pub(super) fn bet_on(of: BetOn) -> Html {
    let BetOn {
        scene,
        chapter,
        bet,
        right,
    } = of;
    let Some(question) = &scene.story.chapters[chapter].question else {
        return Html::default();
    };
    let words = scene.words;
    let is_open = bet == Bet::Open;
    let made = match bet {
        Bet::Made(number) => Some(number),
        _ => None,
    };
    html! {
        <div class="bet" data-open={is_open.then_some("")}>
            <p class="ask">{ prose::text(&question.ask) }</p>
            <div class="numbers" role="group" aria-label={words.bet()}>
                { for options(question, right).into_iter().map(|number| html! {
                    <button type="button" data-bet={number.to_string()}>{ number }</button>
                }) }
                <button type="button" class="leave" data-bet="leave">{ words.leave_bet() }</button>
            </div>
            <p class="answer" role="status"><b>{ words.bet_answer(made, right) }</b>{ " " }{ prose::text(&question.teach) }</p>
        </div>
    }
}

/// The editor's numbers with the right one among them, in order.
fn options(question: &Question, right: u16) -> Vec<u16> {
    let mut options = question.options.clone();
    let at = options.partition_point(|option| *option < right);
    if options.get(at) != Some(&right) {
        options.insert(at, right);
    }
    options
}

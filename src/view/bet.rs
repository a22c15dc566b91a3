use yew::Html;

use super::element::{Element, classed, element, list};
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

/// The question with its numbers, and what it comes to. Both are always there, so that those without scripts can open
/// the answer; where the numbers can be pressed, styles keep it back until then.
pub(super) fn bet_on(of: BetOn) -> Html {
    let BetOn {
        scene,
        chapter,
        bet,
        right,
    } = of;
    let Some(question) = &scene.seed.chapters[chapter].question else {
        return Html::default();
    };
    let words = scene.words;
    let is_open = bet == Bet::Open;
    let made = match bet {
        Bet::Made(number) => Some(number),
        _ => None,
    };
    classed("div", "bet")
        .mark("data-open", is_open)
        .add(prose::text(classed("p", "ask"), scene, |prose| {
            let asked = prose.chapters[chapter].question.as_ref();
            Some(&asked?.ask)
        }))
        .add(
            classed("div", "numbers")
                .set("role", "group")
                .set("aria-label", words.bet())
                .node(list(options(question, right).into_iter().map(|number| {
                    let number = number.to_string();
                    bet_button().made("data-bet", number.clone()).write(number)
                })))
                .add(
                    bet_button()
                        .set("class", "leave")
                        .set("data-bet", "leave")
                        .say(words.leave_bet()),
                ),
        )
        .add(
            classed("details", "answer")
                .mark("open", !is_open)
                .add(element("summary").say(words.answer()))
                .add(
                    element("p")
                        .set("role", "status")
                        .add(element("b").write(words.bet_answer(made, right)))
                        .say(" ")
                        .add(prose::text(element("span"), scene, |prose| {
                            let asked = prose.chapters[chapter].question.as_ref();
                            Some(&asked?.teach)
                        })),
                ),
        )
        .into()
}

fn bet_button() -> Element {
    element("button").set("type", "button")
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

use typed_index_collections::TiVec;
use yew::Html;

use crate::coalition::{Board, Selection};
use crate::state::Bet;
use crate::story::{Chapter, ChapterIx, Question};
use crate::view::element::{Element, classed, element, list};
use crate::view::{Scene, prose};

/// A bet on a chapter's board, and what became of it.
pub(in crate::view) struct BetOn<'a> {
    pub scene: &'a Scene,
    pub chapter: ChapterIx,
    /// What became of it.
    pub bet: Bet,
    /// The number that the chapter's board shows.
    pub right: u16,
}

/// The question with its numbers, and what it comes to. Both are always there, so that those without scripts can open
/// the answer; where the numbers can be pressed, styles keep it back until then.
pub(in crate::view) fn bet_on(of: BetOn) -> Html {
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
        .child(prose::text(classed("p", "ask"), scene, |prose| {
            let asked = prose.chapters[chapter].question.as_ref();
            Some(&asked?.ask)
        }))
        .child(
            classed("div", "numbers")
                .attr("role", "group")
                .attr("aria-label", words.bet())
                .child(list(options(question, right).into_iter().map(|number| {
                    let number = number.to_string();
                    bet_button().attr("data-bet", number.clone()).text(number)
                })))
                .child(
                    bet_button()
                        .attr("class", "leave")
                        .attr("data-bet", "leave")
                        .text(words.leave_bet()),
                ),
        )
        .child(
            classed("details", "answer")
                .mark("open", !is_open)
                .child(element("summary").text(words.answer()))
                .child(
                    element("p")
                        .attr("role", "status")
                        .child(element("b").text(words.bet_answer(made, right)))
                        .text(" ")
                        .child(prose::text(element("span"), scene, |prose| {
                            let asked = prose.chapters[chapter].question.as_ref();
                            Some(&asked?.teach)
                        })),
                ),
        )
        .into()
}

/// By chapter, the number that its bet is on; 0 where there is none.
pub(in crate::view) fn answers(scene: &Scene) -> TiVec<ChapterIx, u16> {
    let answer = |chapter: &Chapter| {
        let question = chapter.question.as_ref()?;
        let selection = Selection::of(&chapter.board, &scene.coalition);
        let board = Board::derive(&scene.coalition, &selection);
        u16::try_from(board.count(question.count)).ok()
    };
    let chapters = scene.seed.chapters.iter();
    chapters
        .map(|chapter| answer(chapter).unwrap_or(0))
        .collect()
}

fn bet_button() -> Element {
    element("button").attr("type", "button")
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

use yew::prelude::*;

use crate::coalition::{Board, Selection};
use crate::story::Comparison;
use crate::story::InterestIx;
use crate::view::{Scene, covered_cell, small_board};
use crate::words::Finding;

#[derive(Clone, PartialEq, Properties)]
pub struct SideBySideProps {
    pub scene: Scene,
    pub comparison: Comparison,
}

/// Two boards side by side, with the differences marked.
#[component]
pub fn SideBySide(props: &SideBySideProps) -> Html {
    let SideBySideProps { scene, comparison } = props;
    let (story, words) = (&scene.seed, scene.page_words());
    let chapter = &story.chapters[comparison.chapter];
    let sides: Vec<Side> = comparison
        .boards
        .iter()
        .map(|setup| {
            let selection = Selection::of(setup, &scene.coalition);
            let board = Board::derive(&scene.coalition, &selection);
            let verdict = scene.words.verdict(&Finding::of(story, &selection, &board));
            Side { board, verdict }
        })
        .collect();
    let differs = |interest: InterestIx| sides[0].board.covers_otherwise(&sides[1].board, interest);
    let differences = scene
        .coalition
        .interests()
        .filter(|&interest| differs(interest))
        .count();
    let heading = compared_id(&chapter.id);
    html! {
        <section class="compare" aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ &*scene.prose.chapters[comparison.chapter].heading }</h2>
            <details class="more"><summary>{ scene.words.modules() }</summary></details>
            <div class="sides">
                { for comparison.names.iter().zip(&sides).map(|(name, side)| html! {
                    <div class="side">
                        <h3>{ &**name }</h3>
                        { small_board(scene, &side.board, name) }
                        <p class="finding">{ &*side.verdict }</p>
                    </div>
                }) }
            </div>
            <table class="differences">
                <caption class="note">{ words.differ(differences) }</caption>
                <thead><tr>
                    <th scope="col">{ words.interest() }</th>
                    { for comparison.names.iter().map(|name| html! { <th scope="col">{ &**name }</th> }) }
                </tr></thead>
                <tbody>
                    { for scene.coalition.interests().map(|interest| html! {
                        <tr data-differs={differs(interest).then_some("")}>
                            <th scope="row">{ &*story.interests[interest].name }{ if differs(interest) { " ≠" } else { "" } }</th>
                            { for sides.iter().map(|side| covered_cell(scene, &side.board, interest)) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}

/// The id of a chapter's comparison.
pub(super) fn compared_id(chapter: &str) -> String {
    format!("compare-{chapter}")
}

struct Side {
    board: Board,
    verdict: String,
}

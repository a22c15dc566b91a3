use yew::Html;

use super::standpoint::{Standpoint, part};
use crate::coalition::Board;
use crate::view::element::{classed, element, list};

/// The board in words: the finding, then module by module and interest by interest.
pub(super) fn in_words(from: &Standpoint, board: &Board) -> Html {
    let scene = from.scene;
    let said = scene.words.in_words(&scene.seed, from.selection, board);
    let lines = |lines: Vec<String>| {
        let items = lines.into_iter().map(|line| element("li").text(line));
        Html::from(element("ul").child(list(items)))
    };
    let added = |added: &str| match added {
        "" => Html::default(),
        added => element("p").text(added.to_owned()).into(),
    };
    let content = list([
        classed("p", "finding").text(said.finding).into(),
        added(&said.after),
        lines(said.modules),
        lines(said.interests),
        added(&said.end),
    ]);
    part("in-words", from.words.in_words(), content)
}

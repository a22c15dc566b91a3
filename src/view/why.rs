use yew::Html;
use yew::virtual_dom::Key;

use super::Scene;
use super::element::{Element, classed, element, list};
use super::evidence::articles;
use super::scene::COUNTING_PAGE;
use crate::coalition::{Answer, Board, Reached};
use crate::state::{State, link};
use crate::story::{Focus, ModuleIx, PartnerIx};
use crate::words::WhyLine;

/// The answer to what the board is asked, under the finding; nothing where it is not asked.
pub(super) fn why(scene: &Scene, state: &State, board: &Board) -> Html {
    let (selection, first) = (&state.selection, state.first());
    let Some(answer) = &board.answer else {
        return Html::default();
    };
    let words = scene.words;
    let said = words.why(&scene.seed, selection.rule, board, answer);
    let lines = answer.lines.iter().zip(said.lines).map(|(of, said)| {
        line(scene, (of.partner, of.module), of.reached, said)
            .child(evidence(scene, answer, of.partner, of.module, of.reached))
    });
    let next = answer.next.iter().zip(said.next).map(|(of, said)| {
        let counted = of.counted(&scene.coalition, selection);
        let fragment = link::encode(&counted, first, &scene.seed, &scene.coalition);
        line(scene, (of.partner, of.module), of.reached, said)
            .child(evidence(scene, answer, of.partner, of.module, of.reached))
            .text(" ")
            .child(element("a").attr("href", ["#", &fragment].concat()).text(
                match of.missing.bar {
                    true => words.count_from(words.standing(of.reached.standing)),
                    false => words.count_it().to_owned(),
                },
            ))
    });
    let next = match answer.next.len() {
        0 => Html::default(),
        _ => list([
            element("h3").text(words.next_heading()),
            element("ul").child(list(next)),
        ]),
    };
    let reading = match answer.focus {
        Focus::Module(_) => element("p")
            .child(
                element("a")
                    .attr("href", COUNTING_PAGE)
                    .text(words.whose_reading()),
            )
            .into(),
        _ => Html::default(),
    };
    classed("section", "why")
        .attr("id", "why")
        .attr("aria-labelledby", "why-heading")
        .mark("data-told", state.is_told())
        .child(
            element("div")
                .child(element("h2").attr("id", "why-heading").text(said.heading))
                .child(sentences(said.sentences))
                .child(element("ul").child(list(lines)))
                .child(sentences(said.after)),
        )
        .child(next)
        .child(reading)
        .child(
            classed("button", "dismiss")
                .attr("type", "button")
                .attr("data-focus", "")
                .text(words.why_close()),
        )
        .into()
}

fn sentences(sentences: Vec<String>) -> Html {
    let paragraphs = sentences.into_iter();
    list(paragraphs.map(|sentence| element("p").text(sentence)))
}

/// A socket's line: its name leads to its place on the board.
fn line(
    scene: &Scene,
    (partner, module): (PartnerIx, ModuleIx),
    reached: Reached,
    said: WhyLine,
) -> Element {
    let id = Focus::Socket(partner, module).written(&scene.seed);
    let standing = classed("span", "standing").attr("data-standing", reached.standing.id());
    element("li")
        .known_as(Key::from(&*id))
        .attr("data-hue", &scene.seed.partners[partner].id)
        .child(
            classed("button", "place")
                .attr("type", "button")
                .attr("data-focus", id)
                .text(said.name),
        )
        .text(" ")
        .child(standing.text(said.reached))
        .child(classed("span", "about").text(said.about))
}

/// Where the words of the evidence behind a line come to stand, with what they are known by, and a link to all of it.
fn evidence(
    scene: &Scene,
    answer: &Answer,
    partner: PartnerIx,
    module: ModuleIx,
    reached: Reached,
) -> Html {
    let link = element("a")
        .attr("data-evidence", scene.plug_id(partner, module))
        .attr("href", scene.evidence_address(partner, module))
        .text(scene.words.all_evidence());
    let serves = match answer.focus {
        Focus::Interest(interest) => scene.seed.interests[interest].id.to_string(),
        _ => String::new(),
    };
    list([
        classed("span", "in-words")
            .attr("data-loose", "")
            .attr("data-words", articles(scene, &[(partner, module)]))
            .attr(
                "data-reached",
                [reached.standing.id(), " ", &reached.since.to_string()].concat(),
            )
            .attr("data-serves", serves),
        link,
    ])
}

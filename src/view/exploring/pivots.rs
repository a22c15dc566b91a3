use yew::Html;

use super::standpoint::{Standpoint, badge, list_or, part};
use super::units::units;
use crate::coalition::{Absence, Exploration};
use crate::story::PartnerIx;
use crate::view::element::{Element, classed, element, list};

/// From so many interests on, a cell is as dark as it gets.
const DARKEST: usize = 4;

/// What goes dark without a partner, and without two.
pub(super) fn pivots(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let item = |link: String, text: String| {
        element("li").child(element("a").attr("href", link).text(text))
    };
    let losses = found.board.losses.iter_enumerated();
    let singles: Vec<Element> = losses
        .filter(|(_, dark)| !dark.is_empty())
        .map(|(partner, dark)| {
            let text = words.pivot(&from.partners([partner]), &from.interests(dark.iter()));
            item(without(from, &[partner]), text)
        })
        .collect();
    let pairs: Vec<Element> = found
        .pairs
        .iter()
        .map(|pair| {
            let text = words.pivot(
                &from.partners(pair.partners),
                &from.interests(pair.dark.iter()),
            );
            item(without(from, &pair.partners), text)
        })
        .collect();
    let picture = match found.absences.is_empty() {
        true => Html::default(),
        false => absences(from, found),
    };
    let content = list([
        list_or(singles, words.no_pivot()).into(),
        picture,
        element("h4").text(words.pairs()).into(),
        list_or(pairs, words.no_pair()).into(),
    ]);
    part("pivots", words.pivots_heading(), content)
}

/// Half a table, since who leaves first makes no difference: a bar of the interests that go dark in each.
fn absences(from: &Standpoint, found: &Exploration) -> Html {
    let words = from.words;
    let on: Vec<PartnerIx> = found.board.on().collect();
    let all = from.selection.interests.len();
    let cell = |absence: &Absence| {
        let dark = absence.dark.len();
        let cell = element("td").attr("data-dark", dark.min(DARKEST).to_string());
        if dark == 0 {
            return cell.text("0");
        }
        let gone = absence.gone();
        let names = from.partners(gone.iter().copied());
        let said = words.pivot(&names, &from.interests(absence.dark.iter()));
        cell.child(
            element("a")
                .attr("href", without(from, gone))
                .child(element("b").text(dark.to_string()))
                .child(units(&[("lost", dark)], all))
                .text(" ")
                .child(classed("span", "unseen").text(said)),
        )
    };
    let mut rest = found.absences.iter();
    let row = |(at, partner): (usize, &PartnerIx)| {
        element("tr")
            .child(
                element("th")
                    .attr("scope", "row")
                    .child(badge(from, *partner)),
            )
            .child(list(rest.by_ref().take(at + 1).map(cell)))
    };
    let heads = on.iter().map(|partner| {
        element("th")
            .attr("scope", "col")
            .child(badge(from, *partner))
    });
    let table = classed("table", "absences")
        .child(classed("caption", "note").text(words.absences()))
        .child(element("thead").child(element("tr").child(element("td")).child(list(heads))))
        .child(element("tbody").child(list(on.iter().enumerate().map(row))));
    table.into()
}

/// The link that takes partners out.
fn without(from: &Standpoint, gone: &[PartnerIx]) -> String {
    let coalition = &from.scene.coalition;
    from.link(&from.with(|selection| {
        gone.iter()
            .for_each(|one| selection.switch_partner(coalition, *one, false));
    }))
}

use yew::Html;

use crate::coalition::Selection;
use crate::state::link;
use crate::story::{InterestIx, PartnerIx};
use crate::view::Scene;
use crate::view::element::{Element, classed, element, list};
use crate::words::ExploringPhrases;

/// Where the reader stands, and the words to say it in.
pub(super) struct Standpoint<'a> {
    pub(super) scene: &'a Scene,
    pub(super) words: ExploringPhrases,
    pub(super) selection: &'a Selection,
}

impl Standpoint<'_> {
    /// The reader's selection with a change.
    pub(super) fn with(&self, change: impl FnOnce(&mut Selection)) -> Selection {
        let mut selection = self.selection.clone();
        change(&mut selection);
        selection
    }

    /// The link that sets the board to a selection.
    pub(super) fn link(&self, selection: &Selection) -> String {
        let Scene {
            seed, coalition, ..
        } = self.scene;
        format!("#{}", link::written(selection, seed, coalition))
    }

    /// The reader's selection with exactly these of the partners on offer on.
    pub(super) fn of_mix(
        &self,
        offered: &[PartnerIx],
        is_in: impl Fn(PartnerIx) -> bool,
    ) -> Selection {
        let coalition = &self.scene.coalition;
        self.with(|selection| {
            for &partner in offered {
                let on = is_in(partner);
                if on != selection.has_partner(coalition, partner) {
                    selection.switch_partner(coalition, partner, on);
                }
            }
        })
    }

    /// Partners as they stand in a sentence.
    pub(super) fn partners(&self, partners: impl IntoIterator<Item = PartnerIx>) -> Vec<&str> {
        let seed = &self.scene.seed;
        let name = |partner: PartnerIx| &*seed.partners[partner].inline;
        partners.into_iter().map(name).collect()
    }

    /// Interests as they stand in a sentence.
    pub(super) fn interests(&self, interests: impl IntoIterator<Item = InterestIx>) -> Vec<&str> {
        let seed = &self.scene.seed;
        let name = |interest: InterestIx| &*seed.interests[interest].inline;
        interests.into_iter().map(name).collect()
    }
}

/// A part with its heading.
pub(super) fn part(id: &'static str, heading: &'static str, content: Html) -> Html {
    let named = format!("{id}-heading");
    classed("section", id)
        .attr("aria-labelledby", named.clone())
        .child(element("h3").attr("id", named).text(heading))
        .child(content)
        .into()
}

/// A partner's code in its colour, and its name for those who hear it.
pub(super) fn badge(from: &Standpoint, partner: PartnerIx) -> Html {
    let of = &from.scene.seed.partners[partner];
    let code = classed("span", "code")
        .attr("data-hue", &of.id)
        .attr("aria-hidden", "true")
        .text(&of.code);
    list([code, classed("span", "unseen").text(&of.name)])
}

/// A list, or what stands in its place.
pub(super) fn list_or(items: Vec<Element>, instead: &'static str) -> Element {
    if items.is_empty() {
        element("p").text(instead)
    } else {
        element("ul").child(list(items))
    }
}

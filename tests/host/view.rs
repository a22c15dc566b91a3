//! Components as the host renders them.

use plugboard::story::{Seed, Standing};
use plugboard::view::{Live, LiveProps, Scene};
use scraper::{ElementRef, Html, Selector};

use crate::stories::{blank, group, plug, prose_of};

fn render(story: Seed) -> Html {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let prose = prose_of(&story);
    let props = LiveProps::page(Scene::new(story.into(), prose.into()), None);
    let renderer = yew::LocalServerRenderer::<Live>::with_props(props).hydratable(false);
    Html::parse_fragment(&tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect(selector))
        .collect()
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element
        .value()
        .attr(name)
        .unwrap_or_else(|| panic!("no {name}"))
}

/// Two partners that are on, one candidate that is off, a group with one member in a module of its own.
fn story() -> Seed {
    let mut story = blank(5, &[&[0], &[1]], 3);
    group(&mut story, 3, &[4]);
    story.partners[plugboard::story::PartnerIx::from(2)].named =
        plugboard::story::Named::NotInArticle;
    plug(&mut story, 0, 0, Standing::InForce);
    plug(&mut story, 1, 0, Standing::Signed);
    plug(&mut story, 2, 1, Standing::Signed);
    plug(&mut story, 4, 1, Standing::Dialogue);
    story.start.partners = [0, 1, 3].map(Into::into).to_vec();
    story.start.bar = Standing::Signed;
    story
}

#[test]
fn the_board_is_a_table_with_headed_rows_and_columns() {
    let html = render(story());
    let heads: Vec<String> = all(&html, "thead th[scope=col] .name")
        .iter()
        .map(|name| name.text().collect())
        .collect();
    assert_eq!(
        heads,
        ["Partner 0", "Partner 1", "Partner 3"],
        "the candidate is off and has no column"
    );
    assert_eq!(
        all(&html, "tbody th[scope=row] button[data-module]").len(),
        2
    );
    assert_eq!(all(&html, "tbody td").len(), 6);
}

#[test]
fn the_stable_hooks_are_there() {
    let html = render(story());
    for (selector, pressed) in [
        ("button[data-partner=p0]", "true"),
        ("button[data-partner=p2]", "false"),
        ("button[data-module=m1]", "true"),
        ("button[data-plug='p0|m0']", "true"),
    ] {
        let found = all(&html, selector);
        assert_eq!(found.len(), 1, "{selector}");
        assert_eq!(attribute(&found[0], "aria-pressed"), pressed, "{selector}");
    }
    let interests = all(&html, "[data-interest]");
    let told: Vec<(&str, &str, &str)> = interests
        .iter()
        .map(|one| {
            (
                attribute(one, "data-interest"),
                attribute(one, "data-status"),
                attribute(one, "data-count"),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("i0", "shared", "2"),
            ("i1", "gap", "0"),
            ("i2", "gap", "0")
        ]
    );
}

#[test]
fn states_differ_in_words_and_not_only_in_looks() {
    let html = render(story());
    let label = |plug: &str| {
        attribute(
            &all(&html, &format!("button[data-plug='{plug}']"))[0],
            "aria-label",
        )
        .to_owned()
    };
    assert_eq!(label("p0|m0"), "P0 Partner 0, Module 0: in force 2020");
    assert_eq!(
        label("p3|m1"),
        "P3 Partner 3, Module 1: dialogue 2020, below the bar"
    );
    let none: String = all(&html, "td[data-state=none]")[0].text().collect();
    assert!(none.contains("no plug known"), "{none}");
}

#[test]
fn choices_show_what_is_chosen() {
    let html = render(story());
    let chosen: Vec<&str> = all(&html, "input[type=radio][checked]")
        .iter()
        .map(|one| attribute(one, "value"))
        .collect();
    assert_eq!(chosen, ["plug-in", "signed"]);
}

#[test]
fn decoration_is_hidden_from_assistive_technology() {
    let html = render(story());
    for svg in all(&html, "svg") {
        let hidden = svg
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|one| one.value().attr("aria-hidden") == Some("true"))
            || svg.value().attr("aria-hidden") == Some("true");
        assert!(hidden);
    }
}

//! Pictures of boards: well formed, whole, and nothing past the edge.

use plugboard::coalition::{Board, Coalition, Selection, Status};
use plugboard::picture::measure::{Face, width};
use plugboard::picture::{
    CARD_HEIGHT, CARD_WIDTH, CardText, Fonts, Hue, Subject, Theme, board, card, card_narrower,
};
use plugboard::site::{Page, picture};
use plugboard::story::{PartnerIx, Rule, Seed, Standing};
use plugboard::words::phrases;
use proptest::prelude::*;
use roxmltree::{Document, Node};

use crate::stories::{EN, any_scene, blank, plug, real, with};

fn hue(_: impl Sized) -> Hue {
    Hue {
        light: "#123456".into(),
        dark: "#abcdef".into(),
    }
}

struct Drawn {
    board: Board,
    svg: String,
    card: String,
}

/// The board and a card. `credit` stands for the author, whose name is in neither of the two otherwise.
fn draw(
    story: &Seed,
    coalition: &Coalition,
    selection: &Selection,
    theme: Theme,
    credit: &str,
) -> Drawn {
    let board_of = Board::derive(coalition, selection);
    let hues = story.partners.iter().map(hue).collect();
    let subject = Subject {
        words: plugboard::words::phrases(story.language),
        fonts: Fonts {
            serif: "serif",
            sans: "sans-serif",
        },
        seed: story,
        coalition,
        selection,
        board: &board_of,
        hues: &hues,
    };
    let address = "https://example.org/plugboard/#p=p0&bar=signed";
    let svg = board(subject, theme, &[credit], Some(address));
    let tally = [(Status::Gap, "2 with no partner".to_owned())];
    let text = CardText {
        kicker: "Explainer",
        title: &story.title,
        tally: &tally,
        credit,
        publisher: Some("A Paper"),
    };
    let card = card(subject, theme, text);
    Drawn {
        svg,
        card,
        board: board_of,
    }
}

/// A number that an element has as an attribute.
pub fn number(node: Node, name: &str) -> f64 {
    let value = node.attribute(name);
    let value = value.unwrap_or_else(|| panic!("no {name} in {node:?}"));
    value.parse().expect(name)
}

/// The face that a text is set in.
pub fn face(text: Node) -> Face {
    let is_bold = text.attribute("font-weight").is_some();
    match (text.attribute("font-family").is_some(), is_bold) {
        (false, false) => Face::Sans,
        (false, true) => Face::SansBold,
        (true, false) => Face::Serif,
        (true, true) => Face::SerifBold,
    }
}

/// Checks that a picture is named, and that nothing in it goes past its edge.
fn check(svg: &str, narrower: f64) {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let mut children = root.children();
    for tag in ["title", "desc"] {
        let child = children.next().expect(tag);
        assert_eq!(child.tag_name().name(), tag);
        assert!(child.text().is_some_and(|text| !text.is_empty()), "{tag}");
    }
    let (wide, high) = (number(root, "width"), number(root, "height"));
    for text in root.descendants().filter(|node| node.has_tag_name("text")) {
        let size = number(text, "font-size");
        let face = face(text);
        let words = text.text().unwrap_or_default();
        let length = width(words, face, size) / narrower;
        let x = number(text, "x");
        let start = match text.attribute("text-anchor") {
            Some("middle") => x - length / 2.0,
            Some("end") => x - length,
            _ => x,
        };
        assert!(
            start >= 0.0 && start + length <= wide + 0.5,
            "“{words}” goes from {start} to {} of {wide}",
            start + length
        );
        let y = number(text, "y");
        assert!(
            y >= size * 0.7 && y <= high,
            "“{words}” stands at {y} of {high}"
        );
    }
    for rect in root.descendants().filter(|node| node.has_tag_name("rect")) {
        let (x, y) = (number(rect, "x"), number(rect, "y"));
        assert!(
            x >= 0.0 && x + number(rect, "width") <= wide + 0.1,
            "{rect:?}"
        );
        assert!(
            y >= 0.0 && y + number(rect, "height") <= high + 0.1,
            "{rect:?}"
        );
    }
}

fn words_of(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    let texts: Vec<&str> = texts.filter_map(|text| text.text()).collect();
    texts.join(" ")
}

#[test]
fn a_board_that_is_asked_says_its_answer() {
    let story = real();
    let edition = story.edition(EN);
    let asked = picture(&story, &edition, "focus=energy-security", Theme::Light);
    check(&asked, 1.0);
    let words = words_of(&asked);
    assert!(
        words.contains("Energy security: 3 partners – South"),
        "{words}"
    );
    // What is not on the path steps back: 42 of 45 sockets and 11 of 12 interests among it.
    let steps_back = asked.matches("<g opacity=\"0.3\"").count();
    assert!(steps_back >= 42 + 11, "{steps_back}");
    let plain = picture(&story, &edition, "", Theme::Light);
    assert!(!plain.contains("opacity=\"0.3\""));
}

#[test]
fn a_board_says_all_that_the_page_does() {
    let story = real();
    for language in story.languages() {
        for theme in [Theme::Light, Theme::Dark] {
            for fragment in [
                "",
                "p=japan&rule=consensus&bar=signed&as-of=2025",
                "p=&m=",
                "focus=japan",
            ] {
                let svg = picture(&story, &story.edition(language), fragment, theme);
                check(&svg, 1.0);
            }
        }
    }
    let words = words_of(&picture(&story, &story.edition(EN), "", Theme::Light));
    let told = story.edition(EN).seed;
    for what in [
        &*told.title,
        "Plug in what you can",
        "Student exchange",
        "Arctic sovereignty",
        "no partner",
        "2 partners",
        "4 partners",
        "below the bar",
        "Stephen R. Nagy",
        "Counting only what is in force, 9 of 12",
        "Plugboard",
    ] {
        assert!(words.contains(what), "{what}: {words}");
    }
    // Who cannot see it has all that is on it in words, line by line.
    let svg = picture(&story, &story.edition(EN), "focus=japan", Theme::Light);
    let document = Document::parse(&svg).unwrap();
    let said = document
        .descendants()
        .find(|node| node.has_tag_name("desc"));
    let said = said.and_then(|node| node.text()).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines.len(),
        1 + 1 + told.modules.len() + 1 + told.interests.len()
    );
    assert!(
        lines[0].contains("Japan: 8 of 12 shared interests"),
        "{said}"
    );
    assert!(lines.contains(&"Arctic sovereignty: no partner"), "{said}");
}

#[test]
fn every_page_has_a_card_of_the_right_size_with_its_own_words() {
    let story = real();
    for language in story.languages() {
        let edition = story.edition(language);
        let told = &edition.seed;
        for page in Page::all(&edition) {
            let svg = plugboard::site::card(&story, &story.edition(language), page);
            check(&svg, card_narrower(language));
            let document = Document::parse(&svg).unwrap();
            let root = document.root_element();
            assert_eq!(number(root, "width"), f64::from(CARD_WIDTH));
            assert_eq!(number(root, "height"), f64::from(CARD_HEIGHT));
            let title = match page {
                Page::Chapter(chapter) => &edition.prose.chapters[chapter].heading,
                _ => &told.title,
            };
            assert_eq!(root.first_child().unwrap().text(), Some(&**title));
            let words = words_of(&svg);
            assert!(!words.contains('…'), "{page:?} is cut: {words}");
        }
    }
}

#[test]
fn nothing_in_a_story_becomes_markup() {
    let mut story = blank(2, &[&[0], &[1]], 2);
    plug(&mut story, 0, 0, Standing::InForce);
    let hostile = "</text><script>alert(1)</script>&\"'\u{0}\u{1b}]]>";
    story.title = hostile.into();
    for partner in 0..2 {
        story.partners[PartnerIx::from(partner)].name = hostile.into();
        story.partners[PartnerIx::from(partner)].code = "<b>\u{202e}".into();
        story.partners[PartnerIx::from(partner)].inline = hostile.into();
    }
    for module in &mut story.modules {
        module.name = hostile.into();
    }
    for interest in &mut story.interests {
        interest.name = hostile.into();
        interest.inline = hostile.into();
    }
    let coalition = Coalition::new(&story);
    let selection = with(&story, &coalition, &[0]);
    let drawn = draw(&story, &coalition, &selection, Theme::Light, hostile);
    for svg in [&drawn.svg, &drawn.card] {
        check(svg, 1.0);
        let document = Document::parse(svg).unwrap();
        assert!(
            !document
                .descendants()
                .any(|node| node.has_tag_name("script"))
        );
        assert!(
            words_of(svg).contains("<script>"),
            "it is shown as what it is"
        );
    }
}

#[test]
fn names_without_end_and_without_letters_stay_inside() {
    for name in [
        "W".repeat(400),
        "あ".repeat(400),
        "語 ".repeat(200),
        String::new(),
        " ".to_owned(),
    ] {
        let mut story = blank(9, &[&[0, 1], &[1]], 2);
        plug(&mut story, 0, 0, Standing::Proposed);
        story.title = (*name).into();
        for partner in &mut story.partners {
            partner.name = (*name).into();
            partner.code = name.chars().take(12).collect::<String>().into();
        }
        for module in &mut story.modules {
            module.name = (*name).into();
        }
        for interest in &mut story.interests {
            interest.name = (*name).into();
        }
        let coalition = Coalition::new(&story);
        let selection = with(&story, &coalition, &[0, 1, 2]);
        let svg = draw(&story, &coalition, &selection, Theme::Dark, &name).svg;
        Document::parse(&svg).unwrap();
        if !name.trim().is_empty() {
            check(&svg, 1.0);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_board_of_any_story_is_a_whole_picture(scene in any_scene(), dark in any::<bool>()) {
        let theme = if dark { Theme::Dark } else { Theme::Light };
        let drawn = draw(&scene.seed, &scene.coalition, &scene.selection, theme, "A. Author");
        check(&drawn.svg, 1.0);
        check(&drawn.card, 1.0);
        let words = words_of(&drawn.svg);
        for (interest, covering) in drawn.board.coverage.iter_enumerated() {
            let status = drawn.board.status(interest);
            prop_assert!(words.contains(&phrases(EN).status(status, covering.len())));
        }
        prop_assert!(words.contains(phrases(EN).rule(scene.selection.rule)));
        if scene.selection.rule == Rule::Consensus {
            prop_assert!(!words.contains(phrases(EN).rule(Rule::PlugIn)));
        }
    }
}

//! The estimate by which a card's lines break, against the fonts that draw it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use plugboard::picture::card_narrower;
use plugboard::picture::measure::{self, Face};
use plugboard::site::{Page, card};
use plugboard::story::{Edition, Language};
use plugboard::words::{CardFamily, head};
use roxmltree::Document;

use crate::korean;
use crate::picture::{face, number};
use crate::stories::{JA, LANGUAGES, real};

/// The fonts of the cards, read from their files.
struct Fonts(BTreeMap<String, Vec<u8>>);

impl Fonts {
    fn under(folder: &Path) -> Fonts {
        let (mut fonts, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|end| end == "ttf") {
                    let name = path.file_name().unwrap().to_string_lossy().into_owned();
                    fonts.insert(name, fs::read(&path).unwrap());
                }
            }
        }
        Fonts(fonts)
    }

    /// How wide a line is, by the widths of its letters in the font that draws them; in another where that has
    /// none.
    fn width(&self, text: &str, language: Language, face: Face, size: f64) -> f64 {
        let head = head(language);
        let family = match face {
            Face::Sans | Face::SansBold => &head.card_sans,
            Face::Serif | Face::SerifBold => &head.card_serif,
        };
        let family = CardFamily::named(family).expect("the check lets no other through");
        let [plain, bold] = family.files();
        let file = match face {
            Face::Sans | Face::Serif => plain,
            Face::SansBold | Face::SerifBold => bold,
        };
        let own = &self.0[&file];
        let advance = |font: &[u8], letter: char| {
            let font = ttf_parser::Face::parse(font, 0).unwrap();
            let glyph = font.glyph_index(letter)?;
            let advance = f64::from(font.glyph_hor_advance(glyph)?);
            Some(advance / f64::from(font.units_per_em()))
        };
        let ems = |letter: char| {
            let others = self.0.values();
            advance(own, letter)
                .or_else(|| others.clone().find_map(|font| advance(font, letter)))
                .unwrap_or_else(|| panic!("no font of the cards has “{letter}”"))
        };
        text.chars().map(ems).sum::<f64>() * size
    }
}

/// How long every line of the built-in story's cards is as their fonts draw it, by its estimate.
fn lengths(fonts: &Fonts, edition: &Edition) -> Vec<(String, f64)> {
    let (story, language) = (real(), edition.seed.language);
    let mut lengths = Vec::new();
    for page in Page::all(edition) {
        let svg = card(&story, edition, page);
        let document = Document::parse(&svg).unwrap();
        let texts = document
            .descendants()
            .filter(|node| node.has_tag_name("text"));
        for text in texts {
            let words = text.text().unwrap_or_default();
            let face = face(text);
            let size = number(text, "font-size");
            let drawn = fonts.width(words, language, face, size);
            lengths.push((words.to_owned(), drawn / measure::width(words, face, size)));
        }
    }
    lengths
}

#[test]
#[ignore = "it measures the cards' fonts; `cargo xtask test --only host` brings them"]
fn a_cards_lines_are_as_long_as_they_are_taken_to_be() {
    let folder = std::env::var_os("PLUGBOARD_FONTS").map(PathBuf::from);
    let fonts = Fonts::under(&folder.expect("xtask says where the fonts are"));
    let story = real();
    let editions = LANGUAGES.map(|language| story.edition(language));
    for edition in editions.iter().chain([&korean::edition(&story)]) {
        let language = edition.seed.language;
        let narrower = card_narrower(language);
        // What is shorter breaks nowhere: codes in their sockets, which have room.
        let lines = lengths(&fonts, edition);
        let lines = lines
            .iter()
            .filter(|(words, _)| words.chars().count() > 3)
            .map(|(words, length)| (words, length * narrower));
        // A word on a line of its own is short beside its column, and an estimate is rougher for few letters.
        let breaks = |words: &str| words.contains(' ') || language == JA;
        for (words, length) in lines.clone() {
            // The words' column is a sixteenth narrower than the room that it has.
            let most = if breaks(words) { 1.03 } else { 1.07 };
            assert!(
                length < most,
                "{language:?}: “{words}” is {length} of its column"
            );
        }
        let lengths = lines.filter(|(words, _)| breaks(words)).map(|of| of.1);
        let length = lengths.reduce(f64::max).unwrap();
        assert!(
            length > 0.97,
            "{language:?}: no line is longer than {length} of it"
        );
    }
}

//! Social cards: the pictures that a link to a page is shown with.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::card_file;
use super::pictures::card;
use crate::site::address::{Folders, Page};
use crate::site::manifest::{Kind, Made};
use crate::site::output::{Output, SiteError};
use crate::story::{Edition, Language, Story};
use crate::words::{CARD_FAMILIES, CardFamily, head};

/// Draws every page's card into a site. Returns the languages whose cards are there, and a
/// sentence on each whose are not.
pub(in crate::site) fn draw(
    painter: &Painter,
    story: &Story,
    editions: &[Edition],
    folders: &Folders,
    output: &mut Output,
) -> Result<(Vec<Language>, Vec<String>), SiteError> {
    let (mut drawn, mut notes) = (Vec::new(), Vec::new());
    for edition in editions {
        let told = &edition.seed;
        let language = told.language;
        let chapters = told.chapters.keys().map(Page::Chapter);
        let pages = std::iter::once(Page::Whole).chain(chapters);
        let cards: Vec<(String, String)> = pages
            .map(|page| (card_file(told, page), card(story, edition, page)))
            .collect();
        match painter.pngs(&cards, language) {
            Ok(pngs) => {
                for ((file, _), png) in cards.iter().zip(pngs) {
                    let card = Made {
                        language: Some(language.tag().to_owned()),
                        ..Made::new(folders.folder(language) + file, Kind::Card)
                    };
                    output.write(card, &png)?;
                }
                drawn.push(language);
            }
            Err(error) => notes.push(format!("no cards in {}: {error}", head(language).name)),
        }
    }
    Ok((drawn, notes))
}

/// Draws SVG, always with the same fonts: never with those that a machine happens to have.
pub struct Painter {
    fonts: Arc<fontdb::Database>,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum PaintError {
    /// A font is missing or unreadable.
    #[error("{0}; `cargo xtask build` installs the fonts")]
    Font(String),
    /// The text has a character that no font draws.
    #[error("no font of the cards has “{0}”; leave it out of the text, or add a font that has it")]
    Character(char),
    /// The SVG could not be read. That would be a fault of the picture's own.
    #[error("the picture is no SVG: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The PNG could not be written.
    #[error("the picture could not be packed: {0}")]
    Png(#[from] png::EncodingError),
}

impl Painter {
    /// A painter with the fonts of every family of cards, somewhere under a folder.
    ///
    /// # Errors
    /// If one is missing.
    pub fn new(folder: &Path) -> Result<Painter, PaintError> {
        let faces = faces(folder)?.into_iter();
        Ok(Painter::of(faces.map(|(_, face)| face)))
    }

    /// A painter with faces. Their order decides which stands in for another.
    pub(in crate::site) fn of(faces: impl Iterator<Item = Vec<u8>>) -> Painter {
        let mut fonts = fontdb::Database::new();
        for face in faces {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(face)));
        }
        Painter {
            fonts: Arc::new(fonts),
        }
    }

    /// Draws pictures, each named, as fast as the machine can.
    fn pngs(
        &self,
        pictures: &[(String, String)],
        language: Language,
    ) -> Result<Vec<Vec<u8>>, PaintError> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let share = pictures.len().div_ceil(workers).max(1);
        std::thread::scope(|scope| {
            let draw = |part: &[(String, String)]| -> Result<Vec<_>, PaintError> {
                part.iter()
                    .map(|(_, svg)| self.png(svg, language))
                    .collect()
            };
            let workers: Vec<_> = pictures
                .chunks(share)
                .map(|part| scope.spawn(move || draw(part)))
                .collect();
            let mut all = Vec::new();
            for worker in workers {
                let part = worker.join();
                all.extend(part.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
            }
            Ok(all)
        })
    }

    /// Draws a picture to a PNG of its own size.
    ///
    /// # Errors
    /// If a character has no glyph: a card of boxes is worse than none.
    pub fn png(&self, svg: &str, language: Language) -> Result<Vec<u8>, PaintError> {
        self.check(svg, language)?;
        let tree = Tree::from_str(svg, &self.options(language))?;
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height())
            .unwrap_or_else(|| unreachable!("a picture has a size"));
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        Ok(super::indexed::png(&pixels)?)
    }

    fn options(&self, language: Language) -> Options<'static> {
        let mut fonts = (*self.fonts).clone();
        // A picture names the reader's faces first and generic ones last; here only the last are there.
        let head = head(language);
        let (serif, sans) = (&*head.card_serif, &*head.card_sans);
        fonts.set_serif_family(serif);
        fonts.set_sans_serif_family(sans);
        Options {
            fontdb: Arc::new(fonts),
            font_family: sans.to_owned(),
            ..Options::default()
        }
    }

    /// Whether there are the language's families, without which nothing is written, and a glyph for every character.
    fn check(&self, svg: &str, language: Language) -> Result<(), PaintError> {
        let head = head(language);
        let names = || self.fonts.faces().flat_map(|face| &face.families);
        for family in [&head.card_serif, &head.card_sans] {
            if !names().any(|(name, _)| name == family) {
                return Err(PaintError::Font(format!("no face is of {family}")));
            }
        }
        let mut characters: Vec<char> = svg.chars().filter(|c| !c.is_ascii()).collect();
        characters.sort_unstable();
        characters.dedup();
        for face in self.fonts.faces() {
            self.fonts.with_face_data(face.id, |data, index| {
                if let Ok(face) = ttf_parser::Face::parse(data, index) {
                    characters.retain(|&character| face.glyph_index(character).is_none());
                }
            });
        }
        match characters.first() {
            Some(&character) => Err(PaintError::Character(character)),
            None => Ok(()),
        }
    }
}

/// The cards' faces somewhere under a folder, each with the name of its file, always in the same order.
///
/// # Errors
/// If one is missing.
pub(in crate::site) fn faces(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, PaintError> {
    let mut found = Vec::new();
    let mut missing: Vec<String> = CARD_FAMILIES
        .into_iter()
        .flat_map(CardFamily::files)
        .collect();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let unreadable =
            |error: io::Error| PaintError::Font(format!("{}: {error}", folder.display()));
        let mut entries: Vec<_> = fs::read_dir(&folder)
            .and_then(Iterator::collect::<io::Result<Vec<_>>>)
            .map_err(unreadable)?;
        // Folders list theirs as they like.
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                folders.push(path);
            } else if let Some(at) = missing.iter().position(|face| name == **face) {
                let name = missing.swap_remove(at);
                let face = fs::read(&path)
                    .map_err(|error| PaintError::Font(format!("{}: {error}", path.display())))?;
                found.push((name, face));
            }
        }
    }
    match missing.first() {
        Some(face) => Err(PaintError::Font(format!(
            "{face} is not under {}",
            folder.display()
        ))),
        None => Ok(found),
    }
}

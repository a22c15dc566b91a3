//! What the pages of a site load: the bundle's programs, scripts and sheets with what the story adds, and the names
//! under which pages find them.

mod styles;

use std::rc::Rc;

use serde::Serialize;

use super::bundle::script::{Data, Script};
use super::bundle::{Bundle, Wasm};
use super::manifest::{Kind, Loads, When};
use super::output::{Output, SiteError};
use crate::story::{Edition, Story};
use crate::view::SOURCES_PAGE;
use crate::words::{exploring_phrases, phrases, share_dialog_phrases, share_phrases};

/// What is the same for every language, and the code of the scripts that are not.
pub(super) struct Assets<'a> {
    bundle: &'a Bundle,
    sheet: Rc<str>,
    styles: String,
    inner: String,
    program: String,
    explore: Explore,
}

/// What is loaded when a reader opens the part in which things are found out, or the dialog to share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Explore {
    /// Its styles.
    pub styles: String,
    /// Its script.
    pub script: String,
    /// The rest of the program.
    pub program: String,
}

/// The names of the files that the pages of a language load, each the way to it from the site's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The folder of the language’s pages: empty, or with a slash at its end.
    pub folder: String,
    /// The styles.
    pub styles: String,
    /// What is in them: it stands in the pages with a board themselves, which are seen a turn sooner.
    pub sheet: Rc<str>,
    /// The styles of what follows the board, and of the pages of sources and of checks.
    pub inner: String,
    /// The script, which has the program come when a reader needs it: a classic one, as all are, since a sandboxed
    /// frame refuses modules from servers that know nothing of it.
    pub script: String,
    /// The program.
    pub program: String,
    /// The program's script, with the story.
    pub program_script: String,
    /// What readers find out.
    pub explore: Explore,
    /// What it says: a script apart, so that the program and its own serve all languages.
    pub said: String,
    /// The script of frames, with their styles: frames are looked at more often than used, by a request less.
    pub frame: String,
    /// The script of frames whose reader does something.
    pub frame_use: String,
}

impl<'a> Assets<'a> {
    /// Puts all but the scripts of each language into a site.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub(super) fn put(
        output: &mut Output,
        bundle: &'a Bundle,
        story: &Story,
    ) -> Result<Assets<'a>, SiteError> {
        let mut program =
            |stem: &str, Wasm { wasm, twins }: &Wasm| output.write_program(stem, wasm, twins);
        let explore_program = program("explore", &bundle.later)?;
        let program = program("plugboard", &bundle.program)?;
        let explore_script = bundle.explore.with(&Data::default());
        let explore_script =
            output.write_lasting(Kind::Script, "explore", "js", explore_script.as_bytes())?;
        let mut write =
            |stem: &str, css: &str| output.write_lasting(Kind::Styles, stem, "css", css.as_bytes());
        let sheets = &bundle.sheets;
        let of_story = styles::fonts(story) + &styles::colors(story);
        let sheet: Rc<str> = (sheets.page.clone() + &of_story).into();
        let styles = write("plugboard", &sheet)?;
        let inner = write("inner", &(sheets.inner.clone() + &styles::filters(story)))?;
        let explore_styles = write("exploring", &sheets.exploring)?;
        Ok(Assets {
            bundle,
            sheet,
            styles,
            inner,
            program,
            explore: Explore {
                styles: explore_styles,
                script: explore_script,
                program: explore_program,
            },
        })
    }

    /// The sheet of pages with a board.
    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// Makes the scripts of a language. Returns the names of all that its pages load.
    ///
    /// # Errors
    /// If a script cannot be written.
    pub(super) fn files(
        &self,
        output: &mut Output,
        edition: &Edition,
        folder: String,
    ) -> Result<Files, SiteError> {
        let language = edition.seed.language;
        let said = Data::default()
            .with("explore", exploring_phrases(language).to_text())
            .with("share", share_dialog_phrases(language).to_text());
        let said = format!("window.plugboardWords={said};\n");
        let said = output.write_lasting(Kind::Words, "explore", "js", said.as_bytes())?;
        let Bundle {
            page,
            program_script,
            frame,
            frame_use,
            sheets,
            ..
        } = self.bundle;
        let mut script = |stem: &str, script: &Script, given: Data| {
            let script = script.with(&given);
            output.write_lasting(Kind::Script, stem, "js", script.as_bytes())
        };
        let given = Data::default()
            .with("styles", &sheets.frame_use)
            .with("said", share_phrases(language).nothing_happened());
        let frame_use = script("use", frame_use, given)?;
        let given = Data::default()
            .with("styles", &sheets.frame)
            .with("use", &frame_use);
        let frame = script("frame", frame, given)?;
        let given = Data::default()
            .with_bytes("story", &edition.seed.to_bytes())
            .with("words", phrases(language).to_text())
            .with("explore", &self.explore)
            .with("said", &said);
        let program_script = script("program", program_script, given)?;
        let given = Data::default()
            .with("script", &program_script)
            .with("program", &self.program)
            .with("styles", &self.styles)
            .with("inner", &self.inner)
            .with("frame", &frame);
        let script = script("plugboard", page, given)?;
        Ok(Files {
            folder,
            styles: self.styles.clone(),
            sheet: self.sheet.clone(),
            inner: self.inner.clone(),
            script,
            program: self.program.clone(),
            program_script,
            explore: self.explore.clone(),
            said,
            frame,
            frame_use,
        })
    }
}

impl Files {
    /// Whether a page has the styles in itself: they are no file then that it loads.
    pub fn are_in(&self, loads: &Loads) -> bool {
        let mut files = loads.get(&When::FirstView).into_iter().flatten();
        files.all(|file| *file != self.styles)
    }

    /// What a page loads that has a board.
    pub(super) fn of_boards(&self) -> Loads {
        let explore = self.explore();
        let evidence = [self.inner.clone(), self.folder.clone() + SOURCES_PAGE];
        Loads::from([
            (When::Looked, vec![self.script.clone()]),
            (
                When::Live,
                vec![self.program.clone(), self.program_script.clone()],
            ),
            (When::Evidence, evidence.into()),
            (When::Explore, explore),
            (When::Frame, vec![self.frame.clone()]),
            (When::FrameUse, vec![self.frame_use.clone()]),
        ])
    }

    /// What a page loads on which readers find things out.
    pub(super) fn of_finding_out(&self) -> Loads {
        let styles = [self.styles.clone(), self.explore.styles.clone()];
        let mut live = self.explore();
        live.retain(|file| *file != self.explore.styles);
        live.splice(0..0, [self.program.clone(), self.program_script.clone()]);
        Loads::from([
            (When::FirstView, styles.into()),
            (When::Looked, vec![self.script.clone()]),
            (When::Live, live),
            (When::Frame, vec![self.frame.clone()]),
            (When::FrameUse, vec![self.frame_use.clone()]),
        ])
    }

    /// What a page loads that stays as it is.
    pub(super) fn of_words(&self) -> Loads {
        let styles = [self.styles.clone(), self.inner.clone()];
        Loads::from([(When::FirstView, styles.into())])
    }

    fn explore(&self) -> Vec<String> {
        let Explore {
            styles,
            script,
            program,
        } = &self.explore;
        [styles, script, &self.said, program]
            .map(String::clone)
            .into()
    }
}

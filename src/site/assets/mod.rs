//! What the pages of a site load: the bundle's programs, scripts and sheets with what the story adds, and the names
//! under which pages find them.

mod styles;

use std::collections::BTreeMap;

use serde::Serialize;

use super::bundle::script::{Data, Script};
use super::bundle::{Bundle, Program};
use super::manifest::{Kind, Loads, When};
use super::output::{Output, SiteError};
use crate::story::{Edition, Language, Story};
use crate::view::SOURCES_PAGE;
use crate::words::{exploring_phrases, phrases, share_dialog_phrases, share_phrases};

/// What is the same for every language, and the code of the pages' script.
pub(super) struct Assets<'a> {
    page: &'a Script,
    styles: String,
    inner: String,
    program: String,
    explore: Explore,
    frame: Frame,
}

/// What is loaded when a reader opens the part in which things are found out, or the dialog to share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Explore {
    /// Its styles.
    pub styles: String,
    /// Its script.
    pub script: String,
    /// Its program, which its script knows.
    #[serde(skip)]
    pub program: String,
}

/// What is loaded in a frame.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// Its styles.
    pub styles: String,
    /// Its script.
    pub script: String,
}

/// The names of the files that the pages of a language load, each the way to it from the site's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The folder of the language’s pages: empty, or with a slash at its end.
    pub folder: String,
    /// The styles.
    pub styles: String,
    /// The styles of what follows the board, and of the pages of sources and of checks.
    pub inner: String,
    /// The script: a classic one, since a sandboxed frame refuses modules from servers that know nothing of it.
    pub script: String,
    /// The program.
    pub program: String,
    /// What readers find out.
    pub explore: Explore,
    /// What it says: a script apart, so that the program and its own serve all languages.
    pub said: String,
    /// Frames.
    pub frame: Frame,
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
        let mut program = |stem: &str, Program { wasm, twins, .. }: &Program| {
            output.write_program(stem, wasm, twins)
        };
        let explore_program = program("explore", &bundle.explore)?;
        let program = program("plugboard", &bundle.page)?;
        let given = Data::default().with("program", &explore_program);
        let explore_script = bundle.explore.script.with(&given);
        let explore_script =
            output.write_lasting(Kind::Script, "explore", "js", explore_script.as_bytes())?;
        let mut sheet = |stem: &str, css: &str, more: String| {
            let css = css.to_owned() + &more;
            output.write_lasting(Kind::Styles, stem, "css", css.as_bytes())
        };
        let sheets = &bundle.sheets;
        let of_story = styles::fonts(story) + &styles::colors(story);
        let styles = sheet("plugboard", &sheets.page, of_story)?;
        let inner = sheet("inner", &sheets.inner, styles::filters(story))?;
        let explore_styles = sheet("exploring", &sheets.exploring, String::new())?;
        let frame_styles = sheet("frame", &sheets.frame, String::new())?;
        let frame = bundle.frame.with(&of_frame(&story.languages()));
        Ok(Assets {
            page: &bundle.page.script,
            styles,
            inner,
            program,
            explore: Explore {
                styles: explore_styles,
                script: explore_script,
                program: explore_program,
            },
            frame: Frame {
                styles: frame_styles,
                script: output.write_lasting(Kind::Script, "frame", "js", frame.as_bytes())?,
            },
        })
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
        let site = Data::default()
            .with_bytes("story", &edition.seed.to_bytes())
            .with("words", phrases(language).to_text())
            .with("program", &self.program)
            .with("inner", &self.inner)
            .with("explore", &self.explore)
            .with("said", &said)
            .with("frame", &self.frame);
        let script = self.page.with(&site);
        Ok(Files {
            folder,
            styles: self.styles.clone(),
            inner: self.inner.clone(),
            script: output.write_lasting(Kind::Script, "plugboard", "js", script.as_bytes())?,
            program: self.program.clone(),
            explore: self.explore.clone(),
            said,
            frame: self.frame.clone(),
        })
    }
}

impl Files {
    /// What a page loads that has a board.
    pub(super) fn of_boards(&self) -> Loads {
        let explore = self.explore();
        let evidence = [self.inner.clone(), self.folder.clone() + SOURCES_PAGE];
        Loads::from([
            (When::FirstView, vec![self.styles.clone()]),
            (When::Live, vec![self.program.clone(), self.script.clone()]),
            (When::Evidence, evidence.into()),
            (When::Explore, explore),
            (When::Frame, self.frame()),
        ])
    }

    /// What a page loads on which readers find things out.
    pub(super) fn of_finding_out(&self) -> Loads {
        let styles = [self.styles.clone(), self.explore.styles.clone()];
        let mut live = self.explore();
        live.retain(|file| *file != self.explore.styles);
        live.insert(0, self.script.clone());
        Loads::from([
            (When::FirstView, styles.into()),
            (When::Live, live),
            (When::Frame, self.frame()),
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

    fn frame(&self) -> Vec<String> {
        let Frame { styles, script } = &self.frame;
        [styles, script].map(String::clone).into()
    }
}

/// What the script of frames is given, in all languages: only frames load it, and few of their readers need its words.
fn of_frame(languages: &[Language]) -> Data {
    let said: BTreeMap<&str, &str> = languages
        .iter()
        .map(|language| (language.tag(), share_phrases(*language).nothing_happened()))
        .collect();
    Data::default().with("said", said)
}

//! Styles, scripts and programs: what they are made of, and the names under which pages find them.

pub(super) mod script;
mod styles;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::manifest::{Kind, Loads, When};
use super::output::{Output, SiteError};
use super::program;
use crate::story::{Edition, Language, Story};
use crate::view::SOURCES_PAGE;
use crate::words::{exploring_phrases, phrases, share_dialog_phrases, share_phrases};
use script::{Data, Script};

/// The page's own script, around the program's bindings: see `static/scripts/README.md`.
const FILES: &str = include_str!("../../../static/scripts/page/files.js");
const GRID: &str = include_str!("../../../static/scripts/page/grid.js");
const PLATFORM: &str = include_str!("../../../static/scripts/page/platform.js");
const START: &str = include_str!("../../../static/scripts/page/start.js");

/// The script of what readers open, after its program's bindings.
const OPEN: &str = include_str!("../../../static/scripts/explore/open.js");

/// What the page does in another page's frame.
const FRAME: &str = include_str!("../../../static/scripts/frame.js");

/// What is the same for every language, and the code of the pages' script.
pub(super) struct Assets {
    page: Script,
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

impl Assets {
    /// Makes all but the scripts of each language.
    ///
    /// # Errors
    /// If Trunk has put no programs there, or the styles do not hold together.
    pub(super) fn make(
        output: &mut Output,
        styles_index: &Path,
        story: &Story,
    ) -> Result<Assets, SiteError> {
        let (bindings, program) = program(output, "plugboard-page", "plugboard")?;
        let (explore_script, explore_program) = program_of_explore(output)?;
        let mut sheet = |stem: &str, file: &str, more: String| {
            let css =
                styles::sheet(&styles_index.with_file_name(file)).map_err(SiteError::Styles)?;
            output.write_lasting(Kind::Styles, stem, "css", (css + &more).as_bytes())
        };
        let styles = sheet(
            "plugboard",
            "index.css",
            styles::fonts(story) + &styles::colors(story),
        )?;
        let inner = sheet("inner", "inner.css", styles::filters(story))?;
        let explore_styles = sheet("exploring", "exploring.css", String::new())?;
        let frame_styles = sheet("frame", "embed.css", String::new())?;
        let frame = frame_script(&story.languages());
        Ok(Assets {
            // All in one file, so that the page is live after two requests less.
            page: Script::of(&[FILES, GRID, &bindings, PLATFORM, START]),
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

/// A program that Trunk has put there: wasm-bindgen's script, which is taken out of the folder, and the name
/// of its wasm, which changes with the content.
fn program(output: &mut Output, name: &str, stem: &str) -> Result<(String, String), SiteError> {
    let bindings = output.take(name, ".js")?;
    let wasm = output.take(name, "_bg.wasm")?;
    let (bindings, wasm) = program::shortened(&String::from_utf8_lossy(&bindings), &wasm)?;
    let wasm = output.write_lasting(Kind::Program, stem, "wasm", &wasm)?;
    Ok((bindings, wasm))
}

/// The program in which readers find things out. Trunk names a second program as one for a worker, without digits.
fn program_of_explore(output: &mut Output) -> Result<(String, String), SiteError> {
    let (bindings, program) = program(output, "plugboard-explore", "explore")?;
    let script = Script::of(&[&bindings, OPEN]).with(&Data::default().with("program", &program));
    let script = output.write_lasting(Kind::Script, "explore", "js", script.as_bytes())?;
    Ok((script, program))
}

/// The script of frames, in all languages: only frames load it, and few of their readers need its words.
fn frame_script(languages: &[Language]) -> String {
    let said: BTreeMap<&str, &str> = languages
        .iter()
        .map(|language| (language.tag(), share_phrases(*language).nothing_happened()))
        .collect();
    Script::of(&[FRAME]).with(&Data::default().with("said", said))
}

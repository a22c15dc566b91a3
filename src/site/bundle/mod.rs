//! All of a site that is the same for every story: programs, scripts, sheets and the cards' faces, and the stories to
//! begin with. It is made once, of what Trunk has built, and kept in a file, or at the end of the newsroom's own program, which makes any
//! story's site of it without Rust, Node or network.

mod archive;
mod make;
pub(super) mod script;
mod sheets;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use miette::Diagnostic;
use thiserror::Error;

use super::program::ProgramError;
use super::share::cards::{PaintError, Painter};
use super::twins::Twins;
use archive::Archive;
pub(super) use make::EMBED;
pub use make::Parts;
use script::Script;

/// The version of a bundle, and of the program that can read it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// All of a site that is the same for every story.
///
/// ```no_run
/// use std::path::Path;
/// use plugboard::site::{Bundle, Site, build};
/// # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
///
/// let bundle = Bundle::open(Path::new("target/program/plugboard.bundle"))?.expect("`cargo xtask build` makes it");
/// let painter = bundle.painter()?;
/// build(&story, Site { painter: painter.as_ref(), ..Site::new(&bundle, Path::new("site")) })?;
/// # Ok::<(), miette::Report>(())
/// ```
pub struct Bundle {
    /// The page's own script.
    pub(super) page: Script,
    /// The script of its program, with the program's bindings.
    pub(super) program_script: Script,
    /// What of the program every reader needs who needs the page to answer.
    pub(super) program: Wasm,
    /// The rest of it, for what readers open.
    pub(super) later: Wasm,
    /// The script of what readers open.
    pub(super) explore: Script,
    /// The script of frames.
    pub(super) frame: Script,
    /// The script of frames whose reader does something.
    pub(super) frame_use: Script,
    /// The helper that articles load.
    pub(super) embed: Script,
    pub(super) sheets: Sheets,
    /// What only some commands need.
    more: More,
}

/// A compiled program, or a part of it.
pub(super) struct Wasm {
    pub(super) wasm: Vec<u8>,
    /// They are made once, since they take longest.
    pub(super) twins: Twins,
}

/// The sheets, without what a story adds to them.
pub(super) struct Sheets {
    pub(super) page: String,
    pub(super) inner: String,
    pub(super) exploring: String,
    pub(super) frame: String,
    pub(super) frame_use: String,
}

/// Files that are read when they are asked for: the faces that cards are set in, which are most of the bytes, and the
/// stories that are built in.
enum More {
    Here(Vec<(String, Vec<u8>)>),
    /// At the end of a file.
    Kept(PathBuf),
}

/// Why there is no bundle.
#[derive(Debug, Error, Diagnostic)]
pub enum BundleError {
    /// A file could not be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Trunk has not put the program there.
    #[error("{} holds no program of ours (….{extension})", folder.display())]
    #[diagnostic(help("run `cargo xtask build`"))]
    NoProgram {
        /// Where it was looked for.
        folder: PathBuf,
        /// Which of its files.
        extension: &'static str,
    },
    /// The program is not laid out as it is known.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Program(#[from] ProgramError),
    /// The styles do not hold together.
    #[error("the styles cannot be read: {0}")]
    #[diagnostic(help("mend the sheet, then run `cargo xtask build`"))]
    Styles(String),
    /// A face is missing.
    #[error(transparent)]
    Face(#[from] PaintError),
    /// It was made by another version of this program, whose stories have another form.
    #[error("{} holds the page programs of plugboard {version}, and this is {VERSION}", path.display())]
    #[diagnostic(help("run `cargo xtask build`, which makes them anew"))]
    Version {
        /// Where it stands.
        path: PathBuf,
        /// The other version.
        version: String,
    },
}

impl BundleError {
    fn at(path: &Path) -> impl Fn(io::Error) -> BundleError {
        move |error| BundleError::File {
            path: path.to_owned(),
            error,
        }
    }
}

impl Bundle {
    /// Writes it into a file, and makes its folder.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), BundleError> {
        let mut parts: Vec<(String, &[u8])> = vec![
            ("page.js".to_owned(), self.page.function().as_bytes()),
            (
                "program.js".to_owned(),
                self.program_script.function().as_bytes(),
            ),
            ("explore.js".to_owned(), self.explore.function().as_bytes()),
            ("frame.js".to_owned(), self.frame.function().as_bytes()),
            ("use.js".to_owned(), self.frame_use.function().as_bytes()),
            ("embed.js".to_owned(), self.embed.function().as_bytes()),
            ("page.css".to_owned(), self.sheets.page.as_bytes()),
            ("inner.css".to_owned(), self.sheets.inner.as_bytes()),
            ("exploring.css".to_owned(), self.sheets.exploring.as_bytes()),
            ("frame.css".to_owned(), self.sheets.frame.as_bytes()),
            ("use.css".to_owned(), self.sheets.frame_use.as_bytes()),
        ];
        for (name, program) in [("program", &self.program), ("explore", &self.later)] {
            parts.push((format!("{name}.wasm"), &program.wasm));
            parts.push((format!("{name}.wasm.br"), &program.twins.brotli));
            parts.push((format!("{name}.wasm.gz"), &program.twins.gzip));
        }
        let more = [self.more.read(FACES)?, self.more.read(STORIES)?].concat();
        parts.extend(more.iter().map(|(name, file)| (name.clone(), &**file)));
        // Another program may be reading what is there.
        let unfinished = path.with_extension("unfinished");
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| {
                let mut file = BufWriter::new(File::create(&unfinished)?);
                archive::write(&mut file, VERSION, &parts)?;
                file.flush()?;
                fs::rename(&unfinished, path)
            })
            .map_err(BundleError::at(path))
    }

    /// What stands at the end of a file, if anything does.
    ///
    /// # Errors
    /// If it cannot be read, or another version has made it.
    pub fn open(path: &Path) -> Result<Option<Bundle>, BundleError> {
        let Some(mut archive) = Archive::open(path).map_err(BundleError::at(path))? else {
            return Ok(None);
        };
        if archive.version() != VERSION {
            return Err(BundleError::Version {
                path: path.to_owned(),
                version: archive.version().to_owned(),
            });
        }
        let mut bytes = |name: &str| archive.read(name).map_err(BundleError::at(path));
        let mut text = |name: &str| {
            String::from_utf8(bytes(name)?)
                .map_err(|error| BundleError::at(path)(io::Error::other(error)))
        };
        let (frame, embed) = (text("frame.js")?, text("embed.js")?);
        let frame_use = text("use.js")?;
        let (page, program_script) = (text("page.js")?, text("program.js")?);
        let explore = text("explore.js")?;
        let sheets = Sheets {
            page: text("page.css")?,
            inner: text("inner.css")?,
            exploring: text("exploring.css")?,
            frame: text("frame.css")?,
            frame_use: text("use.css")?,
        };
        let mut program = |name: &str| {
            Ok::<_, BundleError>(Wasm {
                wasm: bytes(&format!("{name}.wasm"))?,
                twins: Twins {
                    brotli: bytes(&format!("{name}.wasm.br"))?,
                    gzip: bytes(&format!("{name}.wasm.gz"))?,
                },
            })
        };
        Ok(Some(Bundle {
            page: Script::made(page),
            program_script: Script::made(program_script),
            program: program("program")?,
            later: program("explore")?,
            explore: Script::made(explore),
            frame: Script::made(frame),
            frame_use: Script::made(frame_use),
            embed: Script::made(embed),
            sheets,
            more: More::Kept(path.to_owned()),
        }))
    }

    /// What draws the social cards; nothing where the bundle was made without their faces.
    ///
    /// # Errors
    /// If the faces cannot be read any more.
    pub fn painter(&self) -> Result<Option<Painter>, BundleError> {
        let faces = self.more.read(FACES)?.into_iter().map(|(_, face)| face);
        Ok((faces.len() > 0).then(|| Painter::of(faces)))
    }

    /// The stories that are built in, by name, each with its files.
    ///
    /// # Errors
    /// If they cannot be read any more.
    pub fn stories(&self) -> Result<BTreeMap<String, StoryFiles>, BundleError> {
        let mut stories = BTreeMap::<String, StoryFiles>::new();
        for (name, file) in self.more.read(STORIES)? {
            if let Some((story, name)) = name[STORIES.len()..].split_once('/') {
                let files = stories.entry(story.to_owned()).or_default();
                files.push((name.to_owned(), file));
            }
        }
        Ok(stories)
    }
}

/// The files of a story, by name.
pub type StoryFiles = Vec<(String, Vec<u8>)>;

/// What the names of faces begin with.
const FACES: &str = "faces/";

/// What the names of stories' files begin with, before the story's own.
const STORIES: &str = "stories/";

impl More {
    /// The files whose names begin so.
    fn read(&self, start: &str) -> Result<Vec<(String, Vec<u8>)>, BundleError> {
        match self {
            More::Here(files) => {
                let files = files.iter().filter(|(name, _)| name.starts_with(start));
                Ok(files.cloned().collect())
            }
            More::Kept(path) => {
                let archive = Archive::open(path).map_err(BundleError::at(path))?;
                let Some(mut archive) = archive else {
                    return Ok(Vec::new());
                };
                let names = archive.names(start).into_iter();
                let files = names.map(|name| {
                    let file = archive.read(&name).map_err(BundleError::at(path))?;
                    Ok((name, file))
                });
                files.collect()
            }
        }
    }
}

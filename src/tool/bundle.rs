//! What is the same for every story: how it is made, and where it is found.

use std::env;
use std::path::{Path, PathBuf};

use clap::Args;
use miette::miette;

use crate::site::{Bundle, Parts};

/// Where `cargo xtask build` keeps it, in the checkout.
const KEPT: &str = "target/program/plugboard.bundle";

/// The variable that names another one.
const VARIABLE: &str = "PLUGBOARD_BUNDLE";

/// The checkout that this program was compiled in.
const CHECKOUT: &str = env!("CARGO_MANIFEST_DIR");

/// Make what is the same for every story, of what Trunk has built
///
/// `cargo xtask build` calls this after Trunk, in the checkout and with esbuild on PATH.
#[derive(Args)]
pub(super) struct Make {
    /// The folder that Trunk has built into
    #[arg(value_name = "BUILT")]
    built: PathBuf,
    /// The file to write
    #[arg(short, long, value_name = "FILE", default_value = KEPT)]
    output: PathBuf,
    /// A folder that has the fonts of the social cards under it; without them sites will have no cards
    #[arg(long, value_name = "FOLDER")]
    fonts: Option<PathBuf>,
}

impl Make {
    pub(super) fn run(self) -> miette::Result<()> {
        let bundle = Bundle::make(Parts {
            built: &self.built,
            styles: Path::new("static/styles/index.css"),
            faces: self.fonts.as_deref(),
            stories: Path::new("static/stories"),
        })?;
        Ok(bundle.write(&self.output)?)
    }
}

/// What this program makes sites of: what it carries at its own end, or else what the checkout keeps.
///
/// # Errors
/// If there is none, in a sentence that says how to have it.
pub(super) fn find() -> miette::Result<Bundle> {
    if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        let bundle = Bundle::open(&named)?;
        return bundle.ok_or_else(|| {
            let named = named.display();
            miette!(
                help = format!("name what `cargo xtask build` keeps in {KEPT}, or unset it"),
                "{VARIABLE} names {named}, which holds no page programs"
            )
        });
    }
    let here = env::current_exe().ok();
    let checkouts = [Path::new(""), Path::new(CHECKOUT)].map(|checkout| checkout.join(KEPT));
    let places = here.into_iter().chain(checkouts);
    for place in places.filter(|place| place.is_file()) {
        if let Some(bundle) = Bundle::open(&place)? {
            return Ok(bundle);
        }
    }
    Err(miette!(
        help = "run `cargo xtask build` once in the checkout that it was compiled in, or take the program from its archive, which carries them",
        "this program carries no page programs, and {} is not there",
        Path::new(CHECKOUT).join(KEPT).display()
    ))
}

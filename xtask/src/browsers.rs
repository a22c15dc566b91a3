//! The browsers that the tests drive.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run::{Program, find, say};
use crate::{debian, pins, tools};

/// The drivers of the three engines.
pub struct Drivers {
    chromedriver: PathBuf,
    geckodriver: PathBuf,
    webkitdriver: PathBuf,
}

impl Drivers {
    /// A program that knows where the drivers are.
    pub fn around(&self, program: Program) -> Program {
        program
            .env("PLUGBOARD_CHROMEDRIVER", &self.chromedriver)
            .env("PLUGBOARD_GECKODRIVER", &self.geckodriver)
            .env("PLUGBOARD_WEBKITDRIVER", &self.webkitdriver)
    }
}

/// Something that the tests need on PATH.
struct Need {
    /// The programs of which one has to be there.
    programs: &'static [&'static str],
    /// The packages that bring it on Debian.
    packages: &'static [&'static str],
    /// What to do elsewhere.
    mend: &'static str,
}

const CHROMIUM: Need = Need {
    programs: &["chromedriver"],
    packages: pins::DEBIAN_CHROMIUM,
    mend: "install Chrome or Chromium and its driver",
};

const FIREFOX: Need = Need {
    programs: &["firefox", "firefox-esr"],
    packages: pins::DEBIAN_FIREFOX,
    mend: "install Firefox",
};

const WEBKIT: Need = Need {
    programs: &["WebKitWebDriver"],
    packages: pins::DEBIAN_WEBKIT,
    mend: "install WebKitGTK's driver, which distributions ship as webkit2gtk-driver or with WebKitGTK",
};

const SAFARI: Need = Need {
    programs: &["safaridriver"],
    packages: &[],
    mend: "turn on Safari's driver with `safaridriver --enable`",
};

const SCREEN: Need = Need {
    programs: &["Xvfb"],
    packages: pins::DEBIAN_SCREEN,
    mend: "install Xvfb, the screen that WebKit draws on",
};

/// Sets up the browsers and their drivers.
///
/// # Errors
/// If one is missing and cannot be installed.
pub fn prepare() -> Result<Drivers> {
    let chromedriver = CHROMIUM.file()?;
    let webkitdriver = if cfg!(target_os = "macos") {
        // Firefox is an application there and not on PATH; its driver finds it.
        SAFARI.file()?
    } else {
        FIREFOX.file()?;
        SCREEN.file()?;
        WEBKIT.file()?
    };
    if debian::is_here() {
        debian::install(
            pins::DEBIAN_FONTS,
            "pictures of Japanese and Korean need their letters",
        )?;
    }
    let geckodriver = tools::geckodriver().file()?;
    say("Chromium, Firefox and WebKit can be driven");
    Ok(Drivers {
        chromedriver,
        geckodriver,
        webkitdriver,
    })
}

impl Need {
    /// The program, installed if need be. One that is there is taken, whoever put it there.
    fn file(&self) -> Result<PathBuf> {
        let there = || self.programs.iter().find_map(|program| find(program));
        if let Some(file) = there() {
            return Ok(file);
        }
        if debian::is_here() && !self.packages.is_empty() {
            debian::install(
                self.packages,
                "the tests drive Chromium, Firefox and WebKit",
            )?;
        }
        let (name, mend) = (self.programs[0], self.mend);
        there().with_context(|| format!("{name} is not on PATH; {mend}, then run this again"))
    }
}

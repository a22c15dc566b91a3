//! Running programs, and saying what is done and why.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// What the outer cargo sets for this program and must not reach the cargos that it starts.
const OF_OUTER_CARGO: &[&str] = &[
    "CARGO",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "RUSTC",
    "RUSTDOC",
];

/// The checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the checkout")
        .to_owned()
}

/// Says a line of progress.
pub fn say(what: &str) {
    println!("xtask: {what}");
}

/// What keeps cargo to its findings where nobody watches it work: a log would get a line per crate.
pub fn quiet() -> &'static [&'static str] {
    if std::io::stderr().is_terminal() {
        &[]
    } else {
        &["--quiet"]
    }
}

/// The file of a program on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path)
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file())
}

/// A program to run.
pub struct Program {
    command: Command,
}

impl Program {
    /// A program by its name or path. The toolchain that the developer chose (`cargo +nightly xtask`)
    /// reaches it.
    pub fn new(program: impl AsRef<OsStr>) -> Program {
        let mut command = Command::new(program);
        for name in OF_OUTER_CARGO {
            command.env_remove(name);
        }
        Program { command }
    }

    /// The developer's own cargo.
    pub fn cargo() -> Program {
        Program::new("cargo")
    }

    /// Adds arguments.
    pub fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, arguments: I) -> Program {
        self.command.args(arguments);
        self
    }

    /// Sets a variable for the program.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Program {
        self.command.env(name, value);
        self
    }

    /// Keeps a variable from the program.
    pub fn without_env(mut self, name: &str) -> Program {
        self.command.env_remove(name);
        self
    }

    /// Puts folders before the others on the program's PATH, the first given first.
    ///
    /// # Errors
    /// If a folder's name cannot stand in a PATH.
    pub fn path<'a>(self, folders: impl IntoIterator<Item = &'a Path>) -> Result<Program> {
        let old = env::var_os("PATH").unwrap_or_default();
        let folders = folders
            .into_iter()
            .map(Path::to_owned)
            .chain(env::split_paths(&old));
        let path: OsString = env::join_paths(folders)
            .context("a folder on PATH has a strange name; move the checkout elsewhere")?;
        Ok(self.env("PATH", path))
    }

    /// Runs it, its output on the terminal.
    ///
    /// # Errors
    /// If it cannot be started or does not succeed.
    pub fn run(mut self) -> Result<()> {
        let status = self.command.status();
        let status = status.with_context(|| self.not_started())?;
        self.judge(status)
    }

    /// Runs it like [`Program::run`], but ends it when it takes too long.
    ///
    /// # Errors
    /// If it cannot be started, does not succeed, or was ended.
    pub fn run_within(mut self, limit: Duration) -> Result<()> {
        let start = Instant::now();
        let child = self.command.spawn();
        let mut child = child.with_context(|| self.not_started())?;
        loop {
            if let Some(status) = child.try_wait()? {
                return self.judge(status);
            }
            if start.elapsed() > limit {
                child.kill()?;
                child.wait()?;
                bail!("“{}” took more than {limit:?}", self.name());
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Runs it and returns what it prints, trimmed; `None` if it is not there or does not succeed.
    pub fn output(mut self) -> Option<String> {
        self.command.stderr(Stdio::null()).stdin(Stdio::null());
        let output = self.command.output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout);
        output.status.success().then(|| text.trim().to_owned())
    }

    fn judge(&self, status: ExitStatus) -> Result<()> {
        if !status.success() {
            let name = self.name();
            bail!("“{name}” failed ({status}); what it printed above says why");
        }
        Ok(())
    }

    fn not_started(&self) -> String {
        let program = self.command.get_program().to_string_lossy();
        format!("“{program}” cannot be started; see that it is installed and on PATH")
    }

    fn name(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        words
            .map(|word| word.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn ends_what_takes_too_long() {
        let start = Instant::now();
        let late = Program::new("sleep").args(["30"]);
        let error = late.run_within(Duration::from_millis(100)).unwrap_err();
        assert!(error.to_string().contains("took more than"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_failure_names_the_program() {
        let error = Program::new("false").run().unwrap_err().to_string();
        assert!(error.starts_with("“false” failed"), "{error}");
        let error = Program::new("no-such-program").run().unwrap_err();
        assert!(format!("{error:#}").contains("see that it is installed"));
        assert_eq!(Program::new("no-such-program").output(), None);
    }
}

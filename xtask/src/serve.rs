//! Serving the built site.

use anyhow::Result;

use crate::build;
use crate::run::{Program, quiet, say};

/// Builds the site and serves it until it is stopped, beside an article that frames it.
///
/// # Errors
/// If it cannot be built, or the port is taken.
pub fn serve(port: Option<&str>) -> Result<()> {
    build::build()?;
    say("building the server (once), then serving dist/; stop it with Ctrl-C");
    let mut server = Program::cargo()
        .args(["run", "--locked", "--package", "static-server"])
        .args(quiet())
        .args(["--bin", "serve", "--", "dist", "--cors"])
        .args(["--article", "examples/article"]);
    if let Some(port) = port {
        server = server.args(["--port", port]);
    }
    server.run()
}

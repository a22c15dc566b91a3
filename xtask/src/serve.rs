//! Serving the built site.

use std::path::Path;

use anyhow::Result;

use crate::run::say;
use crate::{build, host};

/// Builds the site of a story and serves it until it is stopped, beside an article that frames it.
///
/// # Errors
/// If it cannot be built, or the port is taken.
pub fn serve(story: &Path, port: Option<u16>) -> Result<()> {
    build::build(story)?;
    say("building the server (once), then serving dist/; stop it with Ctrl-C");
    let mut server =
        host::program("serve")?.args(["dist", "--cors", "--article", "examples/article"]);
    if let Some(port) = port {
        server = server.args(["--port", &port.to_string()]);
    }
    server.run()
}

//! `serve FOLDER [--port N]`: serves a folder on this machine until it is stopped.

use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use static_server::{Options, Server, start};

/// Where the explainer is served if nothing else is asked for: the first of these that is free.
const USUAL_PORTS: RangeInclusive<u16> = 8080..=8099;

#[tokio::main]
async fn main() -> ExitCode {
    let (root, port) = match arguments() {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("serve: {error}\nusage: serve FOLDER [--port N]");
            return ExitCode::from(2);
        }
    };
    match started(&root, port).await {
        Ok(server) => {
            println!("\n    The explainer is at {}\n", server.url());
            tokio::select! {
                () = server.wait() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!(
                "serve: {error}; choose another port with --port, or see that the folder is there"
            );
            ExitCode::FAILURE
        }
    }
}

/// Starts on the port that was asked for, or else on the first that is free.
async fn started(root: &Path, port: Option<u16>) -> io::Result<Server> {
    let options = |port| Options {
        root: root.to_owned(),
        port,
        headers: Vec::new(),
        mount: "/".to_owned(),
    };
    if port.is_some() {
        return start(options(port)).await;
    }
    for port in USUAL_PORTS {
        match start(options(Some(port))).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            outcome => return outcome,
        }
    }
    start(options(None)).await
}

fn arguments() -> Result<(PathBuf, Option<u16>), lexopt::Error> {
    let (mut root, mut port) = (None, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => port = Some(parser.value()?.parse()?),
            Value(folder) if root.is_none() => root = Some(PathBuf::from(folder)),
            other => return Err(other.unexpected()),
        }
    }
    Ok((root.ok_or("no folder to serve")?, port))
}

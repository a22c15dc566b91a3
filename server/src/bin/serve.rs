//! `serve FOLDER [--port N] [--cors] [--article FOLDER]`: serves a folder on this machine until it is stopped.
//!
//! With `--cors` pages of every origin may read the files, as frames in a strict sandbox have to. With
//! `--article` a page that frames the first folder is served too, from an origin of its own.

use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use static_server::{Options, Server, copy_article, start};

/// Where the explainer is served if nothing else is asked for: the first of these that is free.
const USUAL_PORTS: RangeInclusive<u16> = 8080..=8099;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("serve: {error}\nusage: serve FOLDER [--port N] [--cors] [--article FOLDER]");
            return ExitCode::from(2);
        }
    };
    match servers(&arguments).await {
        Ok((server, article)) => {
            println!("\n    The explainer is at {}", server.url());
            if let Some(article) = &article {
                println!("    An article that frames it is at {}", article.url());
            }
            println!();
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

/// The explainer's server, and the article's.
async fn servers(arguments: &Arguments) -> io::Result<(Server, Option<Server>)> {
    let server = started(&arguments.root, arguments.port, arguments.cors).await?;
    let article = match &arguments.article {
        Some(folder) => {
            let name = format!("plugboard-article-{}", server.address.port());
            let copy = std::env::temp_dir().join(name);
            copy_article(folder, &copy, &server.url())?;
            Some(started(&copy, None, false).await?)
        }
        None => None,
    };
    Ok((server, article))
}

/// Starts on the port that was asked for, or else on the first that is free.
async fn started(root: &Path, port: Option<u16>, cors: bool) -> io::Result<Server> {
    let allow = || ("access-control-allow-origin".to_owned(), "*".to_owned());
    let options = |port| Options {
        root: root.to_owned(),
        port,
        headers: cors.then(allow).into_iter().collect(),
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

struct Arguments {
    root: PathBuf,
    port: Option<u16>,
    cors: bool,
    article: Option<PathBuf>,
}

impl Arguments {
    fn read() -> Result<Self, lexopt::Error> {
        let (mut root, mut port, mut cors, mut article) = (None, None, false, None);
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("port") => port = Some(parser.value()?.parse()?),
                Long("cors") => cors = true,
                Long("article") => article = Some(PathBuf::from(parser.value()?)),
                Value(folder) if root.is_none() => root = Some(PathBuf::from(folder)),
                other => return Err(other.unexpected()),
            }
        }
        Ok(Self {
            root: root.ok_or("no folder to serve")?,
            port,
            cors,
            article,
        })
    }
}

//! `serve FOLDER [--port N] [--cors] [--article FOLDER]`: serves a folder on this machine until it is stopped.
//!
//! With `--cors` pages of every origin may read the files, as frames in a strict sandbox have to. With
//! `--article` a page that frames the first folder is served too, from an origin of its own.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use static_server::{Options, Server, copy_article, listen, start, start_on};

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
            eprintln!("serve: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The explainer's server, and the article's.
async fn servers(arguments: &Arguments) -> io::Result<(Server, Option<Server>)> {
    let listener = listen(arguments.port).await.map_err(io::Error::other)?;
    let server = start_on(listener, options(&arguments.root, arguments.cors))?;
    let article = match &arguments.article {
        Some(folder) => {
            let name = format!("plugboard-article-{}", server.address.port());
            let copy = std::env::temp_dir().join(name);
            copy_article(folder, &copy, &server.url())?;
            Some(start(options(&copy, false)).await?)
        }
        None => None,
    };
    Ok((server, article))
}

fn options(root: &Path, cors: bool) -> Options {
    let allow = || ("access-control-allow-origin".to_owned(), "*".to_owned());
    Options {
        root: root.to_owned(),
        port: None,
        headers: cors.then(allow).into_iter().collect(),
        mount: "/".to_owned(),
    }
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

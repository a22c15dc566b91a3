//! A static file server for the built site: what a newsroom's own server would do, and no more.
//!
//! It serves files with their right types, compressed where the reader's browser asks for it (a twin beside
//! the file, `.br` or `.gz`, is sent as it is), from any path. Tests add headers (a content security policy, say) and start several for several origins.

mod answer;
mod article;
mod port;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use axum::Router;
use axum::middleware;
use axum::response::Redirect;
use axum::routing::any;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use answer::Manner;

pub use article::copy_article;
pub use port::{PortError, USUAL_PORTS, listen};

/// What to serve, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder to serve.
    pub root: PathBuf,
    /// The port on 127.0.0.1, or `None` for any that is free.
    pub port: Option<u16>,
    /// Headers that every answer carries, beside the usual ones.
    pub headers: Vec<(String, String)>,
    /// The path at which the folder stands, like `/` or `/some/folder/`.
    pub mount: String,
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    mount: String,
    task: JoinHandle<()>,
    /// Dropped with the server, which is how the task knows.
    _alive: oneshot::Sender<()>,
}

impl Server {
    fn of(listener: TcpListener, router: Router, mount: String) -> io::Result<Server> {
        let address = listener.local_addr()?;
        let (alive, dropped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let end = async { drop(dropped.await) };
            // It fails only with the machine's network, and then there is no one left to tell.
            let _ = axum::serve(listener, router)
                .with_graceful_shutdown(end)
                .await;
        });
        Ok(Server {
            address,
            mount,
            task,
            _alive: alive,
        })
    }

    /// The address of the folder served.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.mount)
    }

    /// Waits until the server fails, which a static server does not.
    pub async fn wait(mut self) {
        let _ = (&mut self.task).await;
    }
}

/// Starts to serve a folder.
///
/// # Errors
/// If the folder is not there, the port is taken, a header is none, or the path does not begin and end
/// with a slash.
pub async fn start(options: Options) -> io::Result<Server> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port.unwrap_or(0))).await?;
    start_on(listener, options)
}

/// Starts to serve a folder where a listener listens, whichever port is asked for.
///
/// # Errors
/// As [`start`], but for the port.
pub fn start_on(listener: TcpListener, options: Options) -> io::Result<Server> {
    let Options {
        root,
        headers,
        mount,
        ..
    } = options;
    if !root.is_dir() {
        let message = format!("{} is no folder", root.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    let manner = Manner::new(&mount, &headers)?;
    let files = ServeDir::new(root).precompressed_br().precompressed_gzip();
    let router = match mount.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        // Without the slash at the end, the page's own addresses would lead elsewhere.
        folder => Router::new()
            .nest_service(&mount, files)
            .route(folder, any(Redirect::permanent(&mount))),
    };
    let router = router
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(manner, answer::dress));
    Server::of(listener, router, mount)
}

/// Starts to serve answers that are made as they are asked for. They are told how long to be kept as files are.
///
/// # Errors
/// If the listener has no address.
pub fn start_made(listener: TcpListener, answers: Router) -> io::Result<Server> {
    let manner = Manner::new("/", &[])?;
    let router = answers.layer(middleware::from_fn_with_state(manner, answer::dress));
    Server::of(listener, router, "/".to_owned())
}

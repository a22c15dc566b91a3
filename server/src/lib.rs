//! A static file server for the built site: what a newsroom's own server would do, and no more.
//!
//! It serves files with their right types, compressed where the reader's browser asks for it (a twin beside
//! the file, `.br` or `.gz`, is sent as it is), from any path. Tests add headers (a content security policy, say) and start several for several origins.

mod answer;
mod article;

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
    /// The address of the folder served.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.mount)
    }

    /// Waits until the server fails, which a static server does not.
    pub async fn wait(mut self) {
        let _ = (&mut self.task).await;
    }
}

/// Starts to serve.
///
/// # Errors
/// If the folder is not there, the port is taken, a header is none, or the path does not begin and end
/// with a slash.
pub async fn start(options: Options) -> io::Result<Server> {
    let Options {
        root,
        port,
        headers,
        mount,
    } = options;
    if !root.is_dir() {
        let message = format!("{} is no folder", root.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    let manner = Manner::new(&mount, &headers)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0))).await?;
    let address = listener.local_addr()?;
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

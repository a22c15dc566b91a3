//! What is answered: the story's files as they are made, with a script in each page that hears when they are new.

use std::convert::Infallible;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use futures_util::{Stream, StreamExt};
use tokio::sync::{oneshot, watch};
use tokio_stream::wrappers::WatchStream;

use super::alone::{self, Alone};
use super::desk::{Answer, Asked};
use super::news::News;
use super::{EVENTS, SCRIPT, STYLES, script};

/// Whom to ask.
#[derive(Clone)]
struct Sources {
    desk: Sender<Asked>,
    news: watch::Receiver<News>,
}

/// The answers to whatever is asked for.
pub(super) fn answers(desk: Sender<Asked>, news: watch::Receiver<News>) -> Router {
    let script = include_str!("../../../static/scripts/writing.js");
    let styles = include_str!("../../../static/styles/writing.css");
    let ours = |kind: &'static str, text: &'static str| {
        get(move || async move { ([(CONTENT_TYPE, kind)], text) })
    };
    Router::new()
        .route(SCRIPT, ours("text/javascript; charset=utf-8", script))
        .route(STYLES, ours("text/css; charset=utf-8", styles))
        .route(EVENTS, get(events))
        .fallback(get(file))
        .layer(middleware::from_fn(to_us))
        .with_state(Sources { desk, news })
}

/// Refuses what is asked of another name than this machine's own: a page from elsewhere could else have its name lead
/// here, and read a story that is not published.
async fn to_us(request: Request, next: Next) -> Response {
    let host = request
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    match name {
        Some("127.0.0.1" | "localhost" | "[::1]") => next.run(request).await,
        _ => {
            let told =
                "This is a story that is being written. Ask for it at 127.0.0.1 or localhost.\n";
            (StatusCode::FORBIDDEN, told).into_response()
        }
    }
}

/// How the story stands, at once and whenever that changes.
async fn events(
    State(sources): State<Sources>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(sources.news);
    let events = news.map(|news| {
        let event = Event::default().data(news.to_json());
        // Whoever is cut off comes back soon.
        Ok(event.retry(Duration::from_millis(500)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

async fn file(State(sources): State<Sources>, uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/').to_owned();
    let (reply, answer) = oneshot::channel();
    let asked = Asked {
        path: path.clone(),
        reply,
    };
    let answer = match sources.desk.send(asked) {
        Ok(()) => answer.await.ok(),
        Err(_) => None,
    };
    let Some(Answer { version, file }) = answer else {
        let told = "plugboard has stopped in the middle of its work; start it again\n";
        return (StatusCode::INTERNAL_SERVER_ERROR, told).into_response();
    };
    match file {
        Some(file) if is_page(&path) => {
            let page = String::from_utf8_lossy(&file);
            html(
                StatusCode::OK,
                page.replacen("</head>", &(script(&version, false) + "</head>"), 1),
            )
        }
        Some(file) => ([(CONTENT_TYPE, kind(&path))], file).into_response(),
        None if !is_page(&path) && !path.contains('.') => {
            Redirect::temporary(&format!("/{path}/")).into_response()
        }
        None if !is_page(&path) => StatusCode::NOT_FOUND.into_response(),
        None => {
            let said = sources.news.borrow().said.clone();
            let (status, alone) = match &*version {
                "" => (StatusCode::SERVICE_UNAVAILABLE, Alone::Faulty(&said)),
                _ => (StatusCode::NOT_FOUND, Alone::NoPage(&path)),
            };
            html(status, alone::page(alone, &version))
        }
    }
}

fn html(status: StatusCode, html: String) -> Response {
    let kind = [(CONTENT_TYPE, "text/html; charset=utf-8")];
    (status, kind, html).into_response()
}

fn is_page(path: &str) -> bool {
    path.is_empty() || path.ends_with('/') || path.ends_with(".html")
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

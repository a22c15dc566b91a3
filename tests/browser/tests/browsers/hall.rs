//! Where the trials run: the servers and one lane for each engine.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use browser_tests::lane::Lane;
use browser_tests::site::Sites;
use browser_tests::{Case, Engine, Stage};
use fantoccini::Client;
use libtest_mimic::{Failed, Trial};
use tokio::runtime::Runtime;
use tokio::sync::{Mutex, OnceCell};

/// How long one trial may take.
const PATIENCE: Duration = Duration::from_secs(240);

/// The hall; servers and browsers start when the first trial needs them.
#[derive(Clone)]
pub struct Hall {
    runtime: Arc<Runtime>,
    lanes: Arc<Vec<Mutex<Lane>>>,
    sites: Arc<OnceCell<Result<Arc<Sites>, String>>>,
}

impl Hall {
    /// An empty hall.
    pub fn new() -> Self {
        Self {
            runtime: Arc::new(Runtime::new().expect("the asynchronous runtime starts")),
            lanes: Arc::new(
                Engine::ALL
                    .iter()
                    .map(|engine| Mutex::new(Lane::new(*engine)))
                    .collect(),
            ),
            sites: Arc::default(),
        }
    }

    /// A test's trials, one in each of its engines.
    pub fn trials(&self, case: &Case) -> Vec<Trial> {
        case.engines
            .iter()
            .map(|engine| {
                let (hall, case, engine) = (self.clone(), *case, *engine);
                let name = format!("{}::{}", engine.name(), case.name);
                Trial::test(name, move || {
                    hall.runtime
                        .block_on(hall.run(case, engine))
                        .map_err(|error| Failed::from(format!("{error:#}")))
                })
            })
            .collect()
    }

    /// Closes the browsers and stops their drivers.
    pub fn close(self) {
        self.runtime.block_on(async {
            for lane in self.lanes.iter() {
                if let Err(error) = lane.lock().await.close().await {
                    eprintln!("a browser did not close: {error:#}");
                }
            }
        });
    }

    /// Runs a trial, and once more where its browser was lost: what it would have found is not known yet.
    async fn run(&self, case: Case, engine: Engine) -> Result<()> {
        match self.attempt(case, engine).await {
            Err(error) if is_lost(&error) => {
                eprintln!("{} is tried again: {error:#}", case.name);
                self.attempt(case, engine).await
            }
            outcome => outcome,
        }
    }

    async fn attempt(&self, case: Case, engine: Engine) -> Result<()> {
        let sites = self.sites().await?;
        let mut lane = self.lanes[engine as usize].lock().await;
        let client = lane.take(case.flavour).await?;
        let stage = Stage {
            engine,
            client: client.clone(),
            sites,
        };
        // A task of its own, so that a panic in the test leaves the browser to us.
        let outcome = match tokio::spawn(tokio::time::timeout(PATIENCE, (case.run)(stage))).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Err(anyhow!("not done within {PATIENCE:?}")),
            Err(panic) => Err(anyhow!("{}", words(panic.into_panic()))),
        };
        if outcome.is_ok() {
            lane.keep(case.flavour, client);
            return outcome;
        }
        let picture = picture(&client, &format!("{}-{}", engine.name(), case.name)).await;
        client.close().await?;
        match picture {
            Ok(path) => outcome.with_context(|| format!("[picture: {}]", path.display())),
            Err(_) => outcome,
        }
    }

    async fn sites(&self) -> Result<Arc<Sites>> {
        self.sites
            .get_or_init(|| async {
                let started = Sites::start().await;
                started.map(Arc::new).map_err(|error| format!("{error:#}"))
            })
            .await
            .clone()
            .map_err(|error| anyhow!(error))
    }
}

/// Whether the browser itself went away, rather than that it showed something unexpected.
fn is_lost(error: &anyhow::Error) -> bool {
    let said = format!("{error:#}");
    let lost = ["session deleted", "invalid session id", "did not respond"];
    lost.iter().any(|words| said.contains(words))
}

/// Keeps what the browser showed when a test failed.
async fn picture(client: &Client, name: &str) -> Result<PathBuf> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    tokio::fs::write(&path, client.screenshot().await?).await?;
    Ok(path)
}

/// What a panic said.
fn words(panic: Box<dyn std::any::Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(said) => *said,
        Err(panic) => match panic.downcast::<&str>() {
            Ok(said) => (*said).to_owned(),
            Err(_) => "the test panicked".to_owned(),
        },
    }
}

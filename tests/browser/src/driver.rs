//! A running WebDriver server.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::display::Display;
use crate::engine::Engine;
use crate::program::MEND;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// One engine's driver; it is killed when dropped, and its display with it.
pub struct Driver {
    process: Child,
    url: String,
    _display: Option<Display>,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens.
    pub async fn start(engine: Engine) -> Result<Self> {
        let program = engine.driver()?;
        let display = engine.needs_display().then(Display::start).transpose()?;
        let port = free_port()?;
        let mut command = Command::new(&program);
        command
            .args(engine.driver_arguments(port))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(display) = &display {
            command.env("DISPLAY", &display.name);
        }
        let process = command
            .spawn()
            .with_context(|| format!("{} did not start: {MEND}", program.display()))?;
        let mut driver = Self {
            process,
            url: format!("http://127.0.0.1:{port}/"),
            _display: display,
        };
        driver.listens(port).await?;
        Ok(driver)
    }

    /// Where to ask it for sessions.
    pub fn url(&self) -> &str {
        &self.url
    }

    async fn listens(&mut self, port: u16) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the driver stopped at once ({status}): {MEND}");
            }
            if start.elapsed() > PATIENCE {
                bail!("the driver did not listen within {PATIENCE:?}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have stopped by itself; there is nobody left to tell either way.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that was free a moment ago: drivers take a number and cannot all pick one themselves.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

//! A slow network in front of a site.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The longest head of a request that is looked at.
const HEAD: usize = 16 * 1024;

/// A server that passes everything on, some of it late; it stops when dropped.
pub struct Slow {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Slow {
    /// Stands in front of a site, whose address is `to`, and lets files of one kind (`.wasm`, `/frame-`) wait.
    ///
    /// # Errors
    /// If there is no port left.
    pub async fn start(to: &str, kind: &str, wait: Duration) -> Result<Slow> {
        let kind = kind.to_owned();
        let to = to
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            while let Ok((reader, _)) = listener.accept().await {
                let (to, kind) = (to.clone(), kind.clone());
                // A browser may hang up whenever it likes.
                tokio::spawn(async move { pass(reader, &to, &kind, wait).await.ok() });
            }
        });
        Ok(Slow { address, task })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection carries one request, so that each is looked at.
async fn pass(mut reader: TcpStream, to: &str, kind: &str, wait: Duration) -> Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < HEAD {
        head.push(reader.read_u8().await?);
    }
    let head = String::from_utf8(head)?;
    let path = head.split(' ').nth(1).context("a request names a path")?;
    if path.contains(kind) {
        tokio::time::sleep(wait).await;
    }
    let mut site = TcpStream::connect(to).await?;
    let lines = head.lines().filter(|line| !line.is_empty());
    for line in lines.filter(|line| !line.to_ascii_lowercase().starts_with("connection:")) {
        site.write_all(format!("{line}\r\n").as_bytes()).await?;
    }
    site.write_all(b"connection: close\r\n\r\n").await?;
    copy_bidirectional(&mut reader, &mut site).await?;
    Ok(())
}

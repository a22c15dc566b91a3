//! The port that a server listens on.

use std::io;
use std::net::Ipv4Addr;
use std::ops::RangeInclusive;

use tokio::net::TcpListener;

/// Where a person finds a server who has asked for no port: the first of these that is free.
pub const USUAL_PORTS: RangeInclusive<u16> = 8080..=8099;

/// Why there is nothing to listen on.
#[derive(Debug, thiserror::Error)]
pub enum PortError {
    /// Another program listens there.
    #[error(
        "port {0} is taken by another program; choose another with --port, or leave --port out and the next free \
         one is taken"
    )]
    Taken(u16),
    /// The system refuses it.
    #[error("port {port} cannot be had: {error}; choose another with --port, above 1023")]
    Refused {
        /// The port.
        port: u16,
        /// What the system says.
        error: io::Error,
    },
}

/// Listens on 127.0.0.1: on the port that was asked for, or else on the first of the [`USUAL_PORTS`] that is free,
/// or on any that is.
///
/// # Errors
/// If that port cannot be had.
pub async fn listen(asked: Option<u16>) -> Result<TcpListener, PortError> {
    if let Some(port) = asked {
        return bind(port).await;
    }
    for port in USUAL_PORTS {
        if let Ok(listener) = bind(port).await {
            return Ok(listener);
        }
    }
    bind(0).await
}

async fn bind(port: u16) -> Result<TcpListener, PortError> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    bound.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => PortError::Taken(port),
        _ => PortError::Refused { port, error },
    })
}

//! A static file server.

//! What the pages that are open are told.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;

/// How the story stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct News {
    /// Which version the pages are of, so that one of another version comes anew; empty while there has been none.
    /// It is another one after each start.
    pub(super) version: String,
    /// Whether what was changed is still being read.
    pub(super) reading: bool,
    /// What lies over the page, as markup; empty where nothing is wrong.
    pub(super) said: String,
}

/// Names versions.
pub(super) struct Versions {
    start: u128,
    count: u32,
}

impl Versions {
    pub(super) fn new() -> Versions {
        let start = SystemTime::now().duration_since(UNIX_EPOCH);
        Versions {
            start: start.unwrap_or_default().as_millis(),
            count: 0,
        }
    }

    pub(super) fn next(&mut self) -> String {
        self.count += 1;
        format!("{}-{}", self.start, self.count)
    }
}

impl News {
    /// Before anything has been read.
    pub(super) fn none() -> News {
        News {
            version: String::new(),
            reading: true,
            said: String::new(),
        }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts can be written")
    }
}

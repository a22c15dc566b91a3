//! When a story's files have come to rest after a change, so that they may be read.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::look::Look;

/// How long what looks unfinished may go on to look so before it is told of. Editors empty a file or take it away
/// before they write it; a person who has taken it away does not put it back so soon.
const PATIENCE: Duration = Duration::from_millis(700);

/// What is to be done about the files.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// They have changed, and stand still.
    Changed,
    /// There is no story any more: this is not there.
    Gone(PathBuf),
}

/// What has been seen of a story's files.
#[derive(Default)]
pub(super) struct Rest {
    /// How they stood last, and since when.
    last: Option<(Look, Instant)>,
    /// How they stood when something was last said of them.
    told: Option<Look>,
}

impl Rest {
    /// Takes notice of how the files stand. Says so where that is new, and nothing has moved since the look before.
    pub(super) fn see(&mut self, look: Look, now: Instant) -> Option<Seen> {
        let (last, since) = match &self.last {
            Some((last, since)) if *last == look => (last, *since),
            _ => {
                self.last = Some((look, now));
                return None;
            }
        };
        if self.told.as_ref() == Some(last) {
            return None;
        }
        if now - since < PATIENCE && !last.is_whole(self.told.as_ref()) {
            return None;
        }
        self.told = Some(look);
        let gone = self.told.as_ref().and_then(Look::gone);
        Some(gone.map(Path::to_owned).map_or(Seen::Changed, Seen::Gone))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A folder that is looked at every twentieth of a second.
    struct Watched {
        folder: tempfile::TempDir,
        files: Vec<PathBuf>,
        rest: Rest,
        now: Instant,
    }

    impl Watched {
        fn new() -> Watched {
            let folder = tempfile::tempdir().unwrap();
            let files = ["story.json", "context.json"].map(|file| folder.path().join(file));
            let mut watched = Watched {
                folder,
                files: files.into(),
                rest: Rest::default(),
                now: Instant::now(),
            };
            watched.write("{}");
            assert_eq!(
                watched.looks(2),
                [Seen::Changed],
                "it is read once at the start"
            );
            watched
        }

        fn write(&self, text: &str) {
            fs::write(&self.files[0], text).unwrap();
        }

        /// What is seen in so many looks.
        fn looks(&mut self, count: u32) -> Vec<Seen> {
            let mut seen = Vec::new();
            for _ in 0..count {
                self.now += Duration::from_millis(50);
                seen.extend(self.rest.see(Look::at(&self.files), self.now));
            }
            seen
        }
    }

    #[test]
    fn a_change_is_told_once_and_at_the_second_look() {
        let mut watched = Watched::new();
        assert_eq!(watched.looks(50), []);
        watched.write("{ }");
        assert_eq!(watched.looks(1), [], "it may still be written");
        assert_eq!(watched.looks(50), [Seen::Changed]);
    }

    #[test]
    fn what_goes_on_changing_is_waited_for() {
        let mut watched = Watched::new();
        for spaces in 1..40 {
            watched.write(&format!("{{{}}}", " ".repeat(spaces)));
            assert_eq!(watched.looks(1), []);
        }
        assert_eq!(watched.looks(2), [Seen::Changed]);
    }

    #[test]
    fn a_half_written_file_is_given_time_and_told_of_in_the_end() {
        let mut watched = Watched::new();
        watched.write("");
        assert_eq!(watched.looks(5), []);
        watched.write("{ \"id\":");
        assert_eq!(watched.looks(5), []);
        watched.write("{ \"id\": 1 }");
        assert_eq!(watched.looks(2), [Seen::Changed]);
        watched.write("{ \"id\":");
        assert_eq!(watched.looks(10), []);
        assert_eq!(watched.looks(10), [Seen::Changed], "it stays like that");
    }

    #[test]
    fn a_file_that_is_taken_away_and_put_back_is_no_news_but_a_change() {
        let mut watched = Watched::new();
        fs::remove_file(&watched.files[0]).unwrap();
        assert_eq!(watched.looks(5), []);
        watched.write("{ \"id\": 1 }");
        assert_eq!(watched.looks(20), [Seen::Changed]);
    }

    #[test]
    fn what_is_gone_is_said_once_and_so_is_that_it_is_back() {
        let mut watched = Watched::new();
        let away = watched.folder.path().with_extension("away");
        fs::rename(watched.folder.path(), &away).unwrap();
        assert_eq!(watched.looks(10), []);
        let folder = watched.folder.path().to_owned();
        assert_eq!(watched.looks(50), [Seen::Gone(folder)]);
        fs::rename(&away, watched.folder.path()).unwrap();
        assert_eq!(watched.looks(10), [Seen::Changed]);
        fs::remove_file(&watched.files[0]).unwrap();
        assert_eq!(watched.looks(50), [Seen::Gone(watched.files[0].clone())]);
    }
}

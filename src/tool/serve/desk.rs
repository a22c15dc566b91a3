//! Where a story is read whenever it has changed, and its pages are made as they are asked for.
//!
//! All of it is done on one thread: a page that is asked for while the story is read waits for it, and is the new one.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use miette::Report;
use tokio::sync::{oneshot, watch};

use super::look::Look;
use super::news::{News, Versions};
use super::rest::{Rest, Seen};
use super::{said, say};
use crate::site::{Bundle, Preview};
use crate::story::{Language, Story};
use crate::tool::story;

/// How long there is between two looks at the files.
const PAUSE: Duration = Duration::from_millis(40);

/// What takes longer than this is said before it is done.
const LONG: Duration = Duration::from_secs(1);

/// A file that is asked for.
pub(super) struct Asked {
    /// The way to it from the site's folder.
    pub(super) path: String,
    pub(super) reply: oneshot::Sender<Answer>,
}

/// What there is of a file.
pub(super) struct Answer {
    /// The version that it is of; empty while there has been none.
    pub(super) version: String,
    /// The file, if there is one.
    pub(super) file: Option<Vec<u8>>,
}

/// Opens the desk for a story that is there. It is closed when nobody can ask any more.
pub(super) fn open(story: PathBuf, bundle: Bundle) -> (Sender<Asked>, watch::Receiver<News>) {
    let (ask, asked) = mpsc::channel();
    let (tell, news) = watch::channel(News::none());
    thread::spawn(move || Desk::new(story, &bundle, tell).work(&asked));
    (ask, news)
}

struct Desk<'a> {
    story: PathBuf,
    rest: Rest,
    bundle: &'a Bundle,
    /// The last good version.
    shown: Option<Preview<'a>>,
    /// How the files of its own languages stood.
    words: Look,
    version: String,
    versions: Versions,
    tell: watch::Sender<News>,
    /// Whether something is wrong that has been told of.
    amiss: bool,
    /// How long it took the last time.
    took: Duration,
}

impl<'a> Desk<'a> {
    fn new(story: PathBuf, bundle: &'a Bundle, tell: watch::Sender<News>) -> Desk<'a> {
        Desk {
            story,
            rest: Rest::default(),
            bundle,
            shown: None,
            words: Look::at(&[]),
            version: String::new(),
            versions: Versions::new(),
            tell,
            amiss: false,
            took: Duration::ZERO,
        }
    }

    fn work(mut self, asked: &Receiver<Asked>) {
        let mut next = Instant::now();
        loop {
            // Nobody is answered before the story has been read once.
            while self.tell.borrow().said.is_empty() && self.version.is_empty() {
                self.look();
                thread::sleep(PAUSE);
            }
            match asked.recv_timeout(next.saturating_duration_since(Instant::now())) {
                Ok(asked) => self.answer(asked),
                Err(RecvTimeoutError::Timeout) => {
                    self.look();
                    next = Instant::now() + PAUSE;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn answer(&self, asked: Asked) {
        let answer = Answer {
            version: self.version.clone(),
            file: self
                .shown
                .as_ref()
                .and_then(|shown| shown.file(&asked.path)),
        };
        // Whoever asked may have gone.
        let _ = asked.reply.send(answer);
    }

    fn look(&mut self) {
        let files = [story::files(&self.story), story::words(&self.story)].concat();
        match self.rest.see(Look::at(&files), Instant::now()) {
            None => {}
            Some(Seen::Changed) => self.read(),
            Some(Seen::Gone(what)) => {
                eprintln!("{} is not there; waiting for it", what.display());
                self.amiss = true;
                self.tell(said::gone(&what, self.shown.is_some()));
            }
        }
    }

    fn read(&mut self) {
        if self.took > LONG {
            let (story, took) = (self.story.display(), self.took.as_secs_f32());
            say(&format!(
                "{story}: reading it; that took {took:.0} s the last time"
            ));
        }
        self.tell.send_modify(|news| news.reading = true);
        let start = Instant::now();
        let words = Look::at(&story::words(&self.story));
        let done = story::read(&self.story).and_then(|story| self.show(story, words));
        self.took = start.elapsed();
        match done {
            Ok(said) => {
                let (story, took) = (self.story.display(), self.took.as_secs_f32());
                say(&format!("{story}: {said} ({took:.2} s)"));
                self.amiss = false;
                self.tell(String::new());
            }
            Err(report) => self.refuse(&report),
        }
    }

    /// Makes a story the one that is shown, if it or its words say anything new. Returns what to tell of it.
    fn show(&mut self, story: Story, words: Look) -> miette::Result<String> {
        let languages = story.languages();
        let tags: Vec<&str> = languages.into_iter().map(Language::tag).collect();
        let fine = if self.amiss {
            "mended"
        } else {
            "nothing wrong"
        };
        let fine = format!("{fine} ({})", tags.join(", "));
        let before = self.shown.as_ref().map(Preview::story);
        if before == Some(&story) && words == self.words {
            return Ok(format!("{fine}; it says what it said before"));
        }
        self.words = words;
        self.shown = Some(Preview::new(self.bundle, story)?);
        self.version = self.versions.next();
        Ok(fine)
    }

    fn refuse(&mut self, report: &Report) {
        eprintln!("{report:?}");
        self.amiss = true;
        self.tell(said::faulty(report, self.shown.is_some()));
    }

    fn tell(&self, said: String) {
        self.tell.send_replace(News {
            version: self.version.clone(),
            reading: false,
            said,
        });
    }
}

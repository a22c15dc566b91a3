//! A writer's desk: a story, `plugboard serve`, and a page that listens.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use scraper::Html;
use serde::Deserialize;
use tempfile::TempDir;

use crate::built::bundle;
use crate::pages::text;

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const TOOL: &str = env!("CARGO_BIN_EXE_plugboard");

/// How long anything may take on the slowest machine, before a test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What pages are told.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct News {
    pub version: String,
    pub reading: bool,
    pub said: String,
}

impl News {
    /// Whether a version is shown with which nothing is wrong.
    pub fn is_fine(&self) -> bool {
        !self.version.is_empty() && !self.reading && self.said.is_empty()
    }
}

/// Someone who writes a story, in a folder of their own.
pub struct Writer {
    folder: TempDir,
}

impl Writer {
    pub fn new() -> Writer {
        let writer = Writer {
            folder: tempfile::tempdir().unwrap(),
        };
        bundle().write(&writer.folder().join("bundle")).unwrap();
        fs::create_dir(writer.folder().join("bin")).unwrap();
        writer.copy_story();
        writer
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn story(&self) -> PathBuf {
        self.folder().join("islands")
    }

    /// Puts the small story there, as it is in the checkout.
    pub fn copy_story(&self) {
        fs::create_dir_all(self.story()).unwrap();
        for file in ["story.json", "evidence.json", "context.json"] {
            let from = Path::new(HERE).join("examples/islands").join(file);
            fs::copy(from, self.story().join(file)).unwrap();
        }
    }

    pub fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.story().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} says {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// Puts a program on the writer's PATH.
    #[cfg(unix)]
    pub fn has_program(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        let program = self.folder().join("bin").join(name);
        fs::write(&program, text).unwrap();
        fs::set_permissions(program, fs::Permissions::from_mode(0o755)).unwrap();
    }

    pub fn starts(&self, words: &[&str]) -> Child {
        self.starts_with(&self.story().display().to_string(), words)
    }

    pub fn starts_with(&self, story: &str, words: &[&str]) -> Child {
        let path = std::env::var("PATH").unwrap_or_default();
        let path = format!("{}:{path}", self.folder().join("bin").display());
        Command::new(TOOL)
            .args(["serve", story])
            .args(words)
            .current_dir(self.folder())
            .env("PATH", path)
            .env("PLUGBOARD_BUNDLE", self.folder().join("bundle"))
            .env_remove("PLUGBOARD_STORY")
            .env_remove("PLUGBOARD_WORDS")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Makes a workbook of the story's files, in the place of an earlier one.
    pub fn makes_workbook(&self, book: &Path) {
        let mut made = Command::new(TOOL);
        made.arg("workbook").arg(self.story()).arg(book);
        let made = made.arg("--force").output().unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
    }

    /// Starts, and finds out where.
    pub fn starts_at(&self, words: &[&str]) -> Served {
        Served::of(self.starts(words))
    }

    /// Starts at a port of its own, with a page that listens.
    pub fn serves(&self) -> (Served, Events) {
        self.serves_story(&self.story().display().to_string())
    }

    /// The same with another story.
    pub fn serves_story(&self, story: &str) -> (Served, Events) {
        let served = Served::of(self.starts_with(story, &["--port", "0"]));
        let events = served.events();
        (served, events)
    }
}

type Heard = (Arc<Mutex<String>>, JoinHandle<()>);

/// What a process says, as it comes.
fn heard(from: impl Read + Send + 'static) -> Heard {
    let said = Arc::new(Mutex::new(String::new()));
    let into = said.clone();
    let listener = thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            *into.lock().unwrap() += &(line + "\n");
        }
    });
    (said, listener)
}

/// What a process complains of that ends by itself, in one line.
pub fn gives_up(mut process: Child) -> String {
    let (told, listener) = heard(process.stderr.take().unwrap());
    assert!(!ended(&mut process).success());
    listener.join().unwrap();
    let told = told.lock().unwrap();
    let words = told.split(|letter: char| letter.is_whitespace() || letter == '│');
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn ended(process: &mut Child) -> std::process::ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = process.try_wait().unwrap() {
            return status;
        }
        if start.elapsed() > PATIENCE {
            process.kill().unwrap();
            panic!("it goes on");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

pub fn until_there(file: &Path) {
    let start = Instant::now();
    while !file.exists() {
        assert!(start.elapsed() < PATIENCE, "{} never comes", file.display());
        thread::sleep(Duration::from_millis(5));
    }
}

/// `plugboard serve`, until it is dropped.
pub struct Served {
    process: Child,
    pub port: u16,
    said: Arc<Mutex<String>>,
    complaints: Arc<Mutex<String>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Served {
    /// Finds out where a process serves that has just started.
    pub fn of(mut process: Child) -> Served {
        let complaints = heard(process.stderr.take().unwrap());
        let (said, _) = heard(process.stdout.take().unwrap());
        let start = Instant::now();
        let port = loop {
            let said = said.lock().unwrap().clone();
            let address = said.split_once("http://127.0.0.1:");
            if let Some((port, _)) = address.and_then(|(_, rest)| rest.split_once('/')) {
                break port.parse().unwrap();
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{said}\n{}",
                complaints.0.lock().unwrap()
            );
            thread::sleep(Duration::from_millis(5));
        };
        Served {
            process,
            port,
            said,
            complaints: complaints.0,
        }
    }

    /// What the terminal has been told so far, of either kind.
    pub fn told(&self) -> String {
        let said = self.said.lock().unwrap();
        said.clone() + &self.complaints.lock().unwrap()
    }

    /// Waits until the terminal has been told something.
    pub fn tells(&self, text: &str) {
        self.has_in(&self.said, text);
    }

    /// Waits until the terminal has been told that something is wrong.
    pub fn complains(&self, text: &str) {
        self.has_in(&self.complaints, text);
    }

    fn has_in(&self, heard: &Mutex<String>, text: &str) {
        let start = Instant::now();
        loop {
            let heard = heard.lock().unwrap().clone();
            if heard.contains(text) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "no “{text}” in {heard}");
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn page(&self, path: &str) -> Answer {
        self.asked(path, &format!("127.0.0.1:{}", self.port))
    }

    /// What is answered to who takes it for another host.
    pub fn asked(&self, path: &str, host: &str) -> Answer {
        let mut stream = self.connect(path, host);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&*answer, ""));
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Answer {
            status: status.unwrap_or_else(|| panic!("{path}: {answer}")),
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    fn connect(&self, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// A page that listens.
    pub fn events(&self) -> Events {
        let host = format!("127.0.0.1:{}", self.port);
        Events(BufReader::new(self.connect("/.plugboard/events", &host)))
    }

    /// Presses Ctrl-C.
    #[cfg(unix)]
    pub fn interrupt(mut self) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
        assert!(sent.success());
        ended(&mut self.process);
    }
}

/// What is answered.
pub struct Answer {
    pub status: u16,
    /// In small letters.
    pub head: String,
    pub body: String,
}

impl Answer {
    /// What stands over the page.
    pub fn title(&self) -> String {
        text(&Html::parse_document(&self.body), "h1")
    }
}

/// What a page hears.
pub struct Events(BufReader<TcpStream>);

impl Events {
    /// The first news that is so, from here on.
    pub fn until(&mut self, is_so: impl Fn(&News) -> bool) -> News {
        let mut heard = Vec::new();
        loop {
            let mut line = String::new();
            let read = self.0.read_line(&mut line);
            assert!(
                read.is_ok_and(|bytes| bytes > 0),
                "nothing more comes after {heard:?}"
            );
            let Some(news) = line.strip_prefix("data: ") else {
                continue;
            };
            let news: News = serde_json::from_str(news).unwrap();
            if is_so(&news) {
                return news;
            }
            heard.push(news);
        }
    }

    /// Whether the connection is closed.
    pub fn end(&mut self) -> bool {
        let mut rest = Vec::new();
        match self.0.read_to_end(&mut rest) {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    }
}

//! The tutorial, word by word: its commands are run, its changes are made in the files, and what it says that the
//! program answers is what the program answers.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use scraper::Html;
use tempfile::TempDir;

use crate::built::bundle;
use crate::pages::{attribute, text};
use crate::serve::desk::{Events, News, Served};
use crate::workbook::book::Book;

const TUTORIAL: &str = include_str!("../../docs/your-own-story.md");
const TOOL: &str = env!("CARGO_BIN_EXE_plugboard");
const PATIENCE: Duration = Duration::from_secs(60);

/// A block of the tutorial with the words that lead to it, or a row of its table.
enum Step {
    Block { lead: String, text: String },
    Cell([String; 3]),
}

fn steps() -> Vec<Step> {
    let (mut steps, mut lead, mut block) = (Vec::new(), String::new(), String::new());
    for line in TUTORIAL.lines() {
        if let Some(line) = line.strip_prefix("    ") {
            block = block + line + "\n";
            continue;
        }
        if !block.is_empty() {
            steps.push(Step::Block {
                lead: std::mem::take(&mut lead),
                text: std::mem::take(&mut block).trim_end().to_owned(),
            });
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        match <[&str; 3]>::try_from(cells) {
            Ok(["sheet" | "---", ..]) => {}
            Ok(cells) => steps.push(Step::Cell(cells.map(str::to_owned))),
            Err(_) => lead = lead + line.trim() + " ",
        }
    }
    steps
}

/// A text without the terminal's breaks.
fn in_one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_whitespace() || letter == '│');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Someone who follows the tutorial, with nothing but the program.
struct Reader {
    folder: TempDir,
    served: Option<(Served, Events)>,
    /// What the page heard last.
    news: Option<News>,
    /// What commands have said.
    said: String,
    /// What is looked for in the story's file.
    find: Option<String>,
    /// The file before a change that was wrong on purpose.
    before: Option<String>,
    filled: usize,
}

impl Reader {
    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(TOOL);
        let words = line.split(' ').skip(1).map(|word| word.trim_matches('\''));
        command
            .args(words)
            .current_dir(self.at("work"))
            .env_clear()
            .env("PATH", self.at("bin"))
            .env("PLUGBOARD_BUNDLE", self.at("bundle"));
        command
    }

    fn run(&mut self, line: &str) {
        if line.starts_with("plugboard serve") {
            let mut command = self.command(line);
            command.stdin(Stdio::null());
            let process = command.stdout(Stdio::piped()).stderr(Stdio::piped());
            let served = Served::of(process.spawn().unwrap());
            let mut events = served.events();
            self.news = Some(events.until(News::is_fine));
            self.served = Some((served, events));
            return;
        }
        let output = self.command(line).output().unwrap();
        let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
        self.said += &in_one_line(&said.concat());
    }

    /// Saves the story's file, and waits until the page has heard of it.
    fn save(&mut self, text: &str) {
        fs::write(self.at("work/my-story/story.json"), text).unwrap();
        let (_, events) = self.served.as_mut().expect("it is shown");
        let last = self.news.take().expect("the page has heard of it");
        let is_new = |news: &News| {
            !news.reading
                && (news.version.as_str(), news.said.as_str()) != (&last.version, &last.said)
        };
        self.news = Some(events.until(is_new));
    }

    fn edit(&mut self, find: &str, write: &str) {
        let story = fs::read_to_string(self.at("work/my-story/story.json")).unwrap();
        assert_eq!(story.matches(find).count(), 1, "{find}");
        self.save(&story.replace(find, write));
        if !self.is_fine() {
            self.before = Some(story);
        } else if let Some(title) = write.strip_prefix("\"title\": ") {
            let title = title.trim_matches(['"', ',']);
            assert_eq!(text(&self.page(), "h1"), title);
        }
    }

    fn is_fine(&self) -> bool {
        self.news.as_ref().is_none_or(|news| news.said.is_empty())
    }

    fn page(&self) -> Html {
        let (served, _) = self.served.as_ref().expect("it is shown");
        Html::parse_document(&served.page("/").body)
    }

    fn sees(&self, lead: &str, said: &str) {
        if lead.contains("Switch “Count plugs from” to “signed”") {
            let board = self
                .command("plugboard finding my-story '#bar=signed'")
                .output();
            let board = String::from_utf8(board.unwrap().stdout).unwrap();
            assert!(in_one_line(&board).contains(said), "{board}");
            return;
        }
        let page = in_one_line(&text(&self.page(), "body"));
        assert!(page.contains(said), "no “{said}” in {page}");
    }

    /// Waits until each line has been said, by what is served too.
    fn is_told(&mut self, lines: &str) {
        let start = Instant::now();
        for line in lines.lines().map(in_one_line) {
            loop {
                let served = self.served.as_ref();
                let told = served.map_or(String::new(), |(served, _)| {
                    // Another program may have the usual port.
                    let port = format!(":{}/", served.port);
                    in_one_line(&served.told()).replace(&port, ":8080/")
                });
                if self.said.contains(&line) || told.contains(&line) {
                    break;
                }
                let is_patient = served.is_some() && start.elapsed() < PATIENCE;
                assert!(is_patient, "no “{line}” in {}{told}", self.said);
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        if let Some(before) = self.before.take() {
            assert!(!self.is_fine());
            self.save(&before);
        }
    }

    fn fill(&mut self, [sheet, cell, text]: [String; 3]) {
        let file = self.at("work/my-story.xlsx");
        let mut book = Book::read(fs::read(&file).unwrap());
        assert!(
            book.is_blank(&sheet, &cell),
            "{sheet} {cell} says something"
        );
        fs::write(file, book.set(&sheet, &cell, &*text).bytes()).unwrap();
        self.filled += 1;
    }

    /// The markup leads to the site that was built.
    fn frames(&self, markup: &str) {
        let html = Html::parse_fragment(markup);
        let (_, address) = TUTORIAL.split_once(" --address ").unwrap();
        let address = address.split_whitespace().next().unwrap();
        let page = fs::read_to_string(self.at("work/public/index.html")).unwrap();
        let page = Html::parse_document(&page);
        assert_eq!(
            attribute(&page, "link[rel=canonical]", "href").as_deref(),
            Some(address)
        );
        let framed = attribute(&html, "div", "data-plugboard").unwrap();
        assert_eq!(framed, format!("{address}?embed=board"));
        assert_eq!(attribute(&html, "a", "href").as_deref(), Some(address));
        assert_eq!(text(&html, "a"), text(&page, "h1"));
        let helper = attribute(&html, "script", "src").unwrap();
        let helper = helper.strip_prefix(address).expect("the site's own");
        assert!(self.at("work/public").join(helper).is_file());
    }

    /// What the first line does for a shell.
    fn finds_the_program(&self, line: &str) {
        let shell = Command::new("/bin/sh")
            .args(["-ec", &format!("{line}; cd /; plugboard --version")])
            .current_dir(PathBuf::from(TOOL).parent().unwrap())
            .env_clear()
            .env("PATH", "")
            .output();
        assert!(shell.unwrap().status.success());
    }

    fn follow(&mut self, lead: &str, block: &str) {
        let lead = lead.trim();
        if lead.contains("Stop `serve`") {
            let (served, _) = self.served.take().expect("it is shown");
            served.interrupt();
        }
        if let Some(find) = self.find.take() {
            self.edit(&find, block);
        } else if lead.ends_with("page says:") {
            assert!(self.is_fine(), "{:?}", self.news);
            self.sees(lead, block);
        } else if lead.ends_with("says:") || lead.ends_with("says the same:") {
            self.is_told(block);
        } else if lead.to_lowercase().ends_with("find:") {
            assert!(self.is_fine(), "{:?}", self.news);
            self.find = Some(block.to_owned());
        } else if block.starts_with("<div") {
            self.frames(block);
        } else if block.starts_with("export") {
            self.finds_the_program(block);
        } else {
            for line in block.lines() {
                assert!(line.starts_with("plugboard "), "after “{lead}”: {line}");
                self.run(line);
            }
        }
    }
}

#[test]
fn the_tutorial_holds_word_by_word() {
    let mut reader = Reader {
        folder: tempfile::tempdir().unwrap(),
        served: None,
        news: None,
        said: String::new(),
        find: None,
        before: None,
        filled: 0,
    };
    fs::create_dir(reader.at("work")).unwrap();
    fs::create_dir(reader.at("bin")).unwrap();
    bundle().write(&reader.at("bundle")).unwrap();
    // No browser is opened on the machine of who runs the tests.
    std::os::unix::fs::symlink("/bin/true", reader.at("bin/xdg-open")).unwrap();
    let steps = steps();
    assert!(steps.len() > 40, "{}", steps.len());
    for step in steps {
        match step {
            Step::Block { lead, text } => reader.follow(&lead, &text),
            Step::Cell(cell) => reader.fill(cell),
        }
    }
    let things = format!("{} things to mend", reader.filled);
    assert!(reader.said.contains(&things), "{}", reader.said);
    assert!(reader.at("work/public/fr/index.html").is_file());
}

//! `plugboard serve`, over real connections and with real files. What is waited for are its events, never time.

pub mod desk;

use std::fs;
use std::net::TcpListener;

use desk::{News, Writer, gives_up};
use scraper::Html;

use crate::pages::{count, text};
use crate::scripts::is_script;

const TITLE: &str = "Three islands, one cable at a time";

#[test]
fn what_is_saved_is_in_the_next_answer_and_told_to_the_pages_that_are_open() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    let first = events.until(News::is_fine);
    let page = served.page("/");
    assert_eq!((page.status, page.title()), (200, TITLE.to_owned()));
    assert!(
        page.body
            .contains(&format!("data-version=\"{}\"", first.version))
    );
    writer.change("story.json", TITLE, "Two ferries");
    let second = events.until(|news| news.version != first.version);
    assert!(second.is_fine());
    let page = served.page("/index.html");
    assert_eq!(page.title(), "Two ferries");
    assert!(
        page.body
            .contains(&format!("data-version=\"{}\"", second.version))
    );
    // Whoever comes later is told how it stands.
    assert_eq!(served.events().until(|_| true), second);
}

#[test]
fn a_fault_lies_over_the_last_good_version_until_it_is_mended() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    let good = events.until(News::is_fine);
    writer.change(
        "story.json",
        "\"named\": \"anchor\"",
        "\"named\": \"<b>anchro</b>\"",
    );
    let news = events.until(|news| !news.said.is_empty());
    assert_eq!(news.version, good.version, "no page is taken away");
    let said = Html::parse_fragment(&news.said);
    assert!(
        text(&said, ".what").contains("“<b>anchro</b>” is none of the words that can stand here")
    );
    assert!(
        text(&said, ".mend").contains("anchor, named,"),
        "{}",
        news.said
    );
    assert_eq!(text(&said, "mark"), "\"<b>anchro</b>\"");
    let place = format!("{}:", writer.story().join("story.json").display());
    let copies = text(&said, "button[data-copy]");
    assert!(copies.starts_with(&place), "{copies}");
    let line_and_column = copies[place.len()..].split(':').map(str::parse::<usize>);
    assert_eq!(line_and_column.filter(Result::is_ok).count(), 2, "{copies}");
    let page = served.page("/");
    assert_eq!((page.status, page.title()), (200, TITLE.to_owned()));
    assert!(page.body.contains(&good.version));
    writer.change("story.json", "<b>anchro</b>", "anchor");
    let mended = events.until(News::is_fine);
    assert_eq!(mended.version, good.version, "it says what it said before");
    served.tells("mended (en); it says what it said before");
    served.complains("one thing to mend before this story can be shown");
}

#[test]
fn where_there_has_been_no_good_version_the_faults_are_the_page() {
    let writer = Writer::new();
    writer.change("evidence.json", "\"signed\"", "\"sined\"");
    let (served, mut events) = writer.serves();
    let news = events.until(|news| !news.said.is_empty());
    assert_eq!(news.version, "");
    for path in ["/", "/after-the-storm.html"] {
        let page = served.page(path);
        assert_eq!(page.status, 503, "{path}");
        let html = Html::parse_document(&page.body);
        assert!(text(&html, "main .mend").contains("signed"), "{path}");
        assert_eq!(
            count(&html, "script[data-version=''][data-alone]"),
            1,
            "{path}"
        );
    }
    writer.change("evidence.json", "\"sined\"", "\"signed\"");
    events.until(News::is_fine);
    assert_eq!(served.page("/").title(), TITLE);
}

#[test]
fn files_that_are_emptied_replaced_or_half_written_lose_nothing() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    let first = events.until(News::is_fine);
    let file = writer.story().join("story.json");
    let whole = fs::read_to_string(&file)
        .unwrap()
        .replace(TITLE, "Emptied first");
    fs::write(&file, "").unwrap();
    fs::write(&file, &whole).unwrap();
    let second = events.until(|news| news.version != first.version && news.is_fine());
    assert_eq!(served.page("/").title(), "Emptied first");
    let other = file.with_extension("json~");
    fs::write(&other, whole.replace("Emptied first", "Renamed upon it")).unwrap();
    fs::rename(&other, &file).unwrap();
    let third = events.until(|news| news.version != second.version && news.is_fine());
    assert_eq!(served.page("/").title(), "Renamed upon it");
    // It stays half written: that is said, and the page stays.
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let news = events.until(|news| !news.said.is_empty());
    assert!(news.said.contains("story.json:"), "{}", news.said);
    assert_eq!(news.version, third.version);
    assert_eq!(served.page("/").title(), "Renamed upon it");
    fs::write(&file, &whole).unwrap();
    events.until(|news| news.version != third.version && news.is_fine());
    assert_eq!(served.page("/").title(), "Emptied first");
}

#[test]
fn a_file_that_a_short_story_does_without_may_come_and_go() {
    let writer = Writer::new();
    let (_served, mut events) = writer.serves();
    let first = events.until(News::is_fine);
    fs::remove_file(writer.story().join("evidence.json")).unwrap();
    let news = events.until(|news| !news.said.is_empty());
    let said = Html::parse_fragment(&news.said);
    let what = text(&said, ".what");
    assert!(
        what.contains("There is no piece of evidence “eastholm-cable-2023”"),
        "{what}"
    );
    // Of a long line the part is shown that it is about.
    let line = text(&said, "pre");
    assert!(
        line.starts_with("…") && line.contains("\"evidence\": [\"eastholm-cable-2023\"] },"),
        "{line}"
    );
    assert!(line.chars().count() < 200, "{line}");
    writer.copy_story();
    assert_eq!(events.until(News::is_fine).version, first.version);
}

#[test]
fn a_folder_that_is_away_is_waited_for() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    let first = events.until(News::is_fine);
    let (here, away) = (writer.story(), writer.story().with_extension("away"));
    fs::rename(&here, &away).unwrap();
    let gone = format!("{} is not there", here.display());
    let news = events.until(|news| !news.said.is_empty());
    assert!(news.said.contains(&gone), "{}", news.said);
    assert_eq!(served.page("/").title(), TITLE);
    fs::rename(&away, &here).unwrap();
    let back = events.until(News::is_fine);
    assert_eq!(back.version, first.version);
    fs::remove_file(here.join("story.json")).unwrap();
    let gone = format!("{} is not there", here.join("story.json").display());
    let news = events.until(|news| !news.said.is_empty());
    assert!(news.said.contains(&gone), "{}", news.said);
    assert_eq!(served.page("/").title(), TITLE);
    // Another story comes in its place.
    writer.copy_story();
    writer.change("story.json", TITLE, "Another story");
    events.until(|news| news.version != first.version && news.is_fine());
    assert_eq!(served.page("/").title(), "Another story");
    served.complains("waiting for it");
}

#[test]
fn a_workbook_is_shown_as_a_folder_is_and_its_faults_by_their_cells() {
    let writer = Writer::new();
    let book = writer.folder().join("islands.xlsx");
    writer.makes_workbook(&book);
    let (served, mut events) = writer.serves_story("islands.xlsx");
    let first = events.until(News::is_fine);
    assert_eq!(served.page("/").title(), TITLE);
    writer.change("story.json", "\"WH\"", "\"EH\"");
    writer.makes_workbook(&book);
    let news = events.until(|news| !news.said.is_empty());
    let said = Html::parse_fragment(&news.said);
    let place = text(&said, "button[data-copy]");
    assert!(
        place.starts_with("islands.xlsx, sheet “partners”, "),
        "{place}"
    );
    let cell = place.rsplit(' ').next().unwrap();
    let copied = format!("button[data-copy=\"'partners'!{cell}\"]");
    assert_eq!(count(&said, &copied), 1, "{}", news.said);
    assert_eq!(
        (text(&said, "mark"), text(&said, "code")),
        ("EH".to_owned(), "code".to_owned())
    );
    // Spreadsheet programs put another file in the place of theirs.
    let whole = fs::read(&book).unwrap();
    fs::remove_file(&book).unwrap();
    fs::write(&book, &whole[..whole.len() / 2]).unwrap();
    writer.change(
        "story.json",
        "\"code\": \"EH\", \"name\": { \"en\": \"Westholm\"",
        "\"code\": \"WH\", \"name\": { \"en\": \"Westholm\"",
    );
    writer.makes_workbook(&book);
    assert_eq!(events.until(News::is_fine).version, first.version);
}

#[test]
fn a_language_of_the_storys_own_is_seen_as_well() {
    let writer = Writer::new();
    let words = writer.story().join("words");
    fs::create_dir(&words).unwrap();
    let english = include_str!("../../static/words/en.ftl");
    fs::write(words.join("en.ftl"), english).unwrap();
    let (served, mut events) = writer.serves();
    let first = events.until(News::is_fine);
    let line = "kind-of-piece = ";
    assert!(english.contains(line));
    writer.change("words/en.ftl", line, "kind-of-piece = My own ");
    events.until(|news| news.version != first.version && news.is_fine());
    let page = Html::parse_document(&served.page("/").body);
    assert!(text(&page, ".kicker").starts_with("My own "));
}

#[test]
fn all_that_a_page_loads_is_there_and_what_is_not_says_so() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    events.until(News::is_fine);
    for (path, kind) in [
        ("/sources.html", "text/html"),
        ("/data.csv", "text/csv"),
        ("/data.json", "application/json"),
        ("/citation.bib", "text/plain"),
        ("/embed.js", "text/javascript"),
        ("/.plugboard/writing.js", "text/javascript"),
        ("/.plugboard/writing.css", "text/css"),
    ] {
        let answer = served.page(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(
            answer.head.contains(&format!("content-type: {kind}")),
            "{path}: {}",
            answer.head
        );
    }
    let html = served.page("/").body;
    let html = Html::parse_document(&html);
    let selector =
        scraper::Selector::parse("link[rel=stylesheet], link[rel=preload], script[src]").unwrap();
    let loaded: Vec<&str> = html
        .select(&selector)
        .filter_map(|tag| tag.value().attr("href").or(tag.value().attr("src")))
        .collect();
    assert_eq!(
        loaded.len(),
        2,
        "the script that waits for a reader, and ours: {loaded:?}"
    );
    for file in loaded {
        let answer = served.page(&format!("/{}", file.trim_start_matches('/')));
        assert_eq!(answer.status, 200, "{file}");
        let lasts = answer.head.contains("immutable");
        assert_eq!(lasts, !file.contains(".plugboard"), "{file}");
    }
    let missing = served.page("/no&chapter.html");
    assert_eq!(missing.status, 404);
    assert!(
        missing.body.contains("“no&amp;chapter.html”"),
        "{}",
        missing.body
    );
    assert!(missing.body.contains(" data-alone>"), "{}", missing.body);
    assert_eq!(served.page("/no-script.js").status, 404);
    assert!(is_script(include_str!("../../static/scripts/writing.js")));
}

#[test]
fn a_page_from_elsewhere_cannot_read_what_is_not_published() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    events.until(News::is_fine);
    let answer = served.asked("/", "plugboard.example");
    assert_eq!(answer.status, 403);
    assert!(!answer.body.contains(TITLE));
    let answer = served.asked("/", "localhost:8080");
    assert_eq!(answer.status, 200);
    assert!(
        !answer.head.contains("access-control-allow-origin"),
        "{}",
        answer.head
    );
}

#[test]
fn a_port_that_is_taken_is_said_with_the_mend() {
    let writer = Writer::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let told = gives_up(writer.starts(&["--port", &port.to_string()]));
    assert!(
        told.contains(&format!("port {port} is taken by another program;")),
        "{told}"
    );
    assert!(told.contains("--port"), "{told}");
    // Where no port is asked for, the next one will do. It may be taken already, by others.
    let _usual = TcpListener::bind("127.0.0.1:8080");
    let served = writer.starts_at(&[]);
    assert_ne!(served.port, 8080);
    served.tells(&format!("port 8080 is taken, so it is {}", served.port));
    assert_eq!(served.page("/").title(), TITLE);
    let told = gives_up(writer.starts_with("nowhere", &[]));
    assert!(told.contains("nowhere is not there"), "{told}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_browser_is_opened_where_that_is_asked_for() {
    let writer = Writer::new();
    let asked = writer.folder().join("asked");
    writer.has_program(
        "xdg-open",
        &format!(
            "#!/bin/sh\necho \"$1\" > '{0}.part'; mv '{0}.part' '{0}'\n",
            asked.display()
        ),
    );
    let served = writer.starts_at(&["--port", "0", "--open"]);
    desk::until_there(&asked);
    let url = fs::read_to_string(asked).unwrap();
    assert_eq!(url.trim(), format!("http://127.0.0.1:{}/", served.port));
}

#[test]
#[cfg(unix)]
fn it_ends_at_once_although_pages_are_listening() {
    let writer = Writer::new();
    let (served, mut events) = writer.serves();
    events.until(News::is_fine);
    served.interrupt();
    assert!(events.end(), "the page's connection is closed");
}

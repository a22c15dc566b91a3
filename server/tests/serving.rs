//! The server, asked over a real connection.

use std::fs;
use std::time::Duration;

use static_server::{Options, Server, start};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const HASHED: &str = "plugboard-0123456789abcdef.js";

/// How long anything may take here.
const PATIENCE: Duration = Duration::from_secs(10);

async fn server(mount: &str, headers: &[(&str, &str)]) -> (Server, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("index.html"),
        "<!doctype html><title>x</title>",
    )
    .unwrap();
    fs::create_dir(folder.path().join("fr")).unwrap();
    fs::write(
        folder.path().join("fr/index.html"),
        "<!doctype html><title>y</title>",
    )
    .unwrap();
    fs::write(folder.path().join("evidence.json"), "{}").unwrap();
    fs::write(folder.path().join("page_bg.wasm"), b"\0asm").unwrap();
    fs::write(folder.path().join(HASHED), "export {};".repeat(100)).unwrap();
    let headers = headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect();
    let options = Options {
        root: folder.path().to_owned(),
        port: None,
        headers,
        mount: mount.to_owned(),
    };
    (start(options).await.unwrap(), folder)
}

/// The head of the answer, in small letters.
async fn get(server: &Server, path: &str, more: &str) -> String {
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{more}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer).to_lowercase();
    answer
        .split("\r\n\r\n")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test]
async fn serves_files_with_their_types() {
    let (server, _folder) = server("/", &[]).await;
    let hashed = format!("/{HASHED}");
    let kinds = [
        ("/", "text/html"),
        ("/fr/", "text/html"),
        ("/page_bg.wasm", "application/wasm"),
        ("/evidence.json", "application/json"),
        (&*hashed, "text/javascript"),
    ];
    for (path, kind) in kinds {
        let head = get(&server, path, "").await;
        assert!(head.starts_with("http/1.1 200"), "{path}: {head}");
        assert!(
            head.contains(&format!("content-type: {kind}")),
            "{path}: {head}"
        );
    }
}

#[tokio::test]
async fn leads_to_folders_wherever_they_stand() {
    let (server, _folder) = server("/some/folder/", &[]).await;
    for path in ["/some/folder", "/some/folder/fr"] {
        let head = get(&server, path, "").await;
        assert!(head.starts_with("http/1.1 30"), "{path}: {head}");
        assert!(
            head.contains(&format!("location: {path}/\r\n"))
                || head.ends_with(&format!("location: {path}/")),
            "{path}: {head}"
        );
    }
    assert!(
        get(&server, "/some/folder/fr/", "")
            .await
            .starts_with("http/1.1 200")
    );
}

#[tokio::test]
async fn answers_no_one_once_it_is_dropped() {
    let (server, _folder) = server("/", &[]).await;
    let mut kept = TcpStream::connect(server.address).await.unwrap();
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    kept.write_all(request).await.unwrap();
    assert!(kept.read(&mut [0; 4096]).await.unwrap() > 0);
    let address = server.address;
    drop(server);
    let closed = async {
        while kept
            .read(&mut [0; 4096])
            .await
            .is_ok_and(|length| length > 0)
        {}
    };
    tokio::time::timeout(PATIENCE, closed)
        .await
        .expect("a kept connection is closed");
    let refused = async { while TcpStream::connect(address).await.is_ok() {} };
    tokio::time::timeout(PATIENCE, refused)
        .await
        .expect("a new one is refused");
}

#[tokio::test]
async fn caches_for_ever_only_what_is_named_by_its_content() {
    let (server, _folder) = server("/", &[]).await;
    assert!(
        get(&server, &format!("/{HASHED}"), "")
            .await
            .contains("immutable")
    );
    assert!(
        get(&server, "/", "")
            .await
            .contains("cache-control: no-cache")
    );
    let missing = get(&server, "/gone-0123456789abcdef.js", "").await;
    assert!(missing.starts_with("http/1.1 404"), "{missing}");
    assert!(!missing.contains("immutable"), "{missing}");
    assert!(missing.contains("content-type: text/plain"), "{missing}");
}

#[tokio::test]
async fn compresses_where_the_browser_asks() {
    let (server, _folder) = server("/", &[]).await;
    let head = get(&server, &format!("/{HASHED}"), "Accept-Encoding: br\r\n").await;
    assert!(head.contains("content-encoding: br"), "{head}");
}

#[tokio::test]
async fn sends_twins_that_were_compressed_before() {
    let (server, folder) = server("/", &[]).await;
    let twin = folder.path().join("index.html.br");
    fs::write(twin, "less").unwrap();
    let head = get(&server, "/", "Accept-Encoding: br\r\n").await;
    assert!(head.contains("content-encoding: br"), "{head}");
    assert!(head.contains("content-length: 4"), "{head}");
    assert!(head.contains("content-type: text/html"), "{head}");
    let head = get(&server, "/", "").await;
    assert!(!head.contains("content-encoding"), "{head}");
}

#[tokio::test]
async fn serves_from_a_folder_with_headers_of_ones_own() {
    let (server, _folder) = server(
        "/some/folder/",
        &[
            ("content-security-policy", "script-src 'none'"),
            ("cache-control", "no-store"),
        ],
    )
    .await;
    let head = get(&server, "/some/folder/", "").await;
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(
        head.contains("content-security-policy: script-src 'none'"),
        "{head}"
    );
    let usual = head.contains("no-cache");
    assert!(!usual && head.contains("cache-control: no-store"), "{head}");
    assert!(get(&server, "/", "").await.starts_with("http/1.1 404"));
}

#[tokio::test]
async fn says_what_is_in_the_way() {
    let options = |root: &str, port| Options {
        root: root.into(),
        port,
        headers: vec![],
        mount: "/".into(),
    };
    assert!(start(options("/nowhere/at/all", None)).await.is_err());
    let (server, folder) = server("/", &[]).await;
    let again = options(folder.path().to_str().unwrap(), Some(server.address.port()));
    assert!(start(again).await.is_err(), "the port is taken");
    let mut wrong = options(folder.path().to_str().unwrap(), None);
    wrong.headers = vec![("no header".into(), "x".into())];
    assert!(start(wrong.clone()).await.is_err());
    wrong.headers.clear();
    wrong.mount = "folder".into();
    assert!(start(wrong).await.is_err());
}

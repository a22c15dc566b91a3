//! The files that a page's tags name.

use std::path::{Component, Path, PathBuf};

/// The relations of a link by which the browser loads its file at once.
const LOADING: &[&str] = &["stylesheet", "preload", "modulepreload", "icon", "manifest"];

/// The files of ours that a page's tags make the browser load, relative to the site, of which the page
/// stands in a folder.
pub fn named<'a>(html: &'a str, folder: &'a Path) -> impl Iterator<Item = PathBuf> {
    addresses(html).map(|address| joined(folder, address))
}

fn addresses(html: &str) -> impl Iterator<Item = &str> {
    // Without scripts nothing else is loaded, so what stands for those readers is no part of a visit.
    let seen = html.split("<noscript>").enumerate();
    let seen = seen.filter_map(|(at, part)| match at {
        0 => Some(part),
        _ => part.split_once("</noscript>").map(|(_, rest)| rest),
    });
    let tags = seen.flat_map(|part| part.split('<'));
    let tags = tags.filter_map(|part| part.split('>').next());
    let named = tags.filter_map(|tag| match tag.split_whitespace().next()? {
        "link" => {
            let mut relations = attribute(tag, "rel")?.split_whitespace();
            let loads = relations.any(|relation| LOADING.contains(&relation));
            loads.then(|| attribute(tag, "href")).flatten()
        }
        "script" | "img" => attribute(tag, "src"),
        _ => None,
    });
    named.filter(|address| !address.starts_with("data:") && !address.contains("//"))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

/// An address as seen from a page in a folder of the site.
fn joined(folder: &Path, address: &str) -> PathBuf {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let mut path = PathBuf::new();
    for part in folder.join(address).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<head><link rel="icon" href="data:,"><link rel="stylesheet" href="a.css">
        <link rel="alternate" hreflang="fr" href="fr/"><link rel="canonical" href="https://example.org/x">
        <script type="module" src="./b.js"></script>
        <noscript><link rel="stylesheet" href="d.css"></noscript></head><body><a href="later.html">c</a><img src="c.svg">"#;

    #[test]
    fn finds_what_the_tags_load_and_no_more() {
        let found: Vec<_> = addresses(PAGE).collect();
        assert_eq!(found, ["a.css", "./b.js", "c.svg"]);
    }

    #[test]
    fn follows_addresses_from_a_folder() {
        let found = |address| joined(Path::new("fr"), address);
        assert_eq!(found("../a.css"), Path::new("a.css"));
        assert_eq!(found("./b.js?v=1#top"), Path::new("fr/b.js"));
    }
}

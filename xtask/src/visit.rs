//! What a site's readers load, and when, as the site's own manifest says it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tags;

/// A site's manifest.
pub struct Manifest(Value);

/// A page, by its entry in the manifest.
#[derive(Clone, Copy)]
pub struct Page<'a>(&'a Value);

impl Manifest {
    /// The manifest of a site.
    ///
    /// # Errors
    /// If the site has not been built.
    pub fn read(site: &Path) -> Result<Manifest> {
        let path = site.join("manifest.json");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} is missing; run `cargo xtask build`", path.display()))?;
        let manifest = serde_json::from_str(&text).with_context(|| {
            format!(
                "{} is none of ours; run `cargo xtask build`",
                path.display()
            )
        })?;
        Ok(Manifest(manifest))
    }

    /// The pages with a board, which frames show.
    pub fn framed(&self) -> impl Iterator<Item = Page<'_>> {
        let files = self.0["files"].as_array().map_or(&[][..], Vec::as_slice);
        let framed = ["whole", "frame", "chapter"];
        files
            .iter()
            .map(Page)
            .filter(move |page| framed.contains(&page.kind()))
    }

    /// The pages of the whole story, in its languages' order.
    ///
    /// # Errors
    /// If there are none.
    pub fn pages(&self) -> Result<Vec<Page<'_>>> {
        let files = self.0["files"].as_array().map_or(&[][..], Vec::as_slice);
        let pages = files.iter().filter(|file| file["page"] == "whole");
        let pages: Vec<Page> = pages.map(Page).collect();
        ensure!(
            !pages.is_empty(),
            "manifest.json has no page of a whole story; run `cargo xtask build`"
        );
        Ok(pages)
    }
}

impl<'a> Page<'a> {
    /// A page by its entry.
    #[cfg(test)]
    pub fn of(made: &'a Value) -> Page<'a> {
        Page(made)
    }

    /// Which page it is: `whole`, `frame`, `chapter` ...
    pub fn kind(self) -> &'a str {
        self.0["page"].as_str().unwrap_or_default()
    }

    /// Its file, from the site's folder.
    pub fn file(self) -> &'a Path {
        Path::new(self.0["file"].as_str().unwrap_or_default())
    }

    /// What its readers load on an occasion: `first-view`, `live`, `explore` ...
    pub fn loads(self, when: &str) -> impl Iterator<Item = &'a Path> {
        let files = self.0["loads"][when].as_array();
        let files = files.map_or(&[][..], Vec::as_slice).iter();
        files.filter_map(Value::as_str).map(Path::new)
    }

    /// Whether the page itself says the same as its manifest of what it loads at once.
    ///
    /// # Errors
    /// If it names a file that the manifest does not, or the other way about: then sizes say nothing.
    pub fn check(self, site: &Path) -> Result<()> {
        let path = site.join(self.file());
        let html = fs::read_to_string(&path).with_context(|| {
            format!("{} cannot be read; run `cargo xtask build`", path.display())
        })?;
        let folder = self.file().parent().unwrap_or(Path::new(""));
        let named: BTreeSet<PathBuf> = tags::named(&html, folder).collect();
        let listed = self.loads("first-view").chain(self.loads("looked"));
        let listed: BTreeSet<PathBuf> = listed.map(Path::to_owned).collect();
        let mut live = self.loads("live");
        ensure!(
            named == listed && live.any(|file| file.extension() == Some("wasm".as_ref())),
            "{} loads {named:?}, and its manifest says {listed:?}; build the site again",
            self.file().display()
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<link rel="stylesheet" href="../a.css"><script src="../b.js"></script>"#;

    const MANIFEST: &str = r#"{ "files": [
        { "file": "a.css", "kind": "styles", "lasts": true },
        { "file": "fr/sources.html", "kind": "page", "page": "sources" },
        { "file": "fr/index.html", "kind": "page", "page": "whole", "loads": {
            "first-view": ["a.css"], "looked": ["b.js"], "live": ["p.wasm", "d.js"], "explore": ["c.js"] } }
    ] }"#;

    fn site(manifest: &str, page: &str) -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir(site.path().join("fr")).unwrap();
        fs::write(site.path().join("manifest.json"), manifest).unwrap();
        fs::write(site.path().join("fr/index.html"), page).unwrap();
        site
    }

    #[test]
    fn reads_who_loads_what() {
        let site = site(MANIFEST, PAGE);
        let manifest = Manifest::read(site.path()).unwrap();
        let [page] = manifest.pages().unwrap()[..] else {
            panic!("one page is the whole story's");
        };
        assert_eq!(page.file(), Path::new("fr/index.html"));
        assert_eq!(
            page.loads("explore").collect::<Vec<_>>(),
            [Path::new("c.js")]
        );
        assert_eq!(page.loads("frame").count(), 0);
        page.check(site.path()).unwrap();
    }

    #[test]
    fn refuses_to_measure_what_a_page_does_not_say() {
        let less = PAGE.replace("../b.js", "../c.js");
        let more = format!("{PAGE}<link rel=\"stylesheet\" href=\"../d.css\">");
        for page in [&*less, &more] {
            let site = site(MANIFEST, page);
            let manifest = Manifest::read(site.path()).unwrap();
            let error = manifest.pages().unwrap()[0].check(site.path()).unwrap_err();
            assert!(
                error.to_string().ends_with("build the site again"),
                "{error}"
            );
        }
        let half = site(&MANIFEST.replace("p.wasm", "p.js"), PAGE);
        let manifest = Manifest::read(half.path()).unwrap();
        assert!(
            manifest.pages().unwrap()[0].check(half.path()).is_err(),
            "it has no program"
        );
    }

    #[test]
    fn without_a_site_there_is_nothing_to_measure() {
        let empty = tempfile::tempdir().unwrap();
        assert!(Manifest::read(empty.path()).is_err());
        let site = site("{}", PAGE);
        assert!(Manifest::read(site.path()).unwrap().pages().is_err());
    }
}

//! Which file of a crate names which other, read from its source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::source::{File, joined};

/// A crate's files, each by the path of the module that it holds, and what they name.
pub struct Files(BTreeMap<String, File>);

/// One file that names another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The module that names.
    pub from: String,
    /// The module whose file holds what is named.
    pub to: String,
    /// How it is named, from the crate's root.
    pub path: String,
}

impl Files {
    /// All files under `src` in a crate's folder.
    pub fn read(folder: &Path) -> Files {
        let mut files = Files(BTreeMap::new());
        files.read_folder(&folder.join("src"), "", folder);
        files
    }

    /// Files by the paths of their modules, with their text.
    pub fn of(texts: &[(&str, &str)]) -> Files {
        let file = |(module, text): &(&str, &str)| {
            let path = format!("src/{}.rs", module.replace("::", "/"));
            ((*module).to_owned(), File::of(path, module, text))
        };
        Files(texts.iter().map(file).collect())
    }

    fn read_folder(&mut self, folder: &Path, module: &str, root: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            if path.is_dir() {
                self.read_folder(&path, &joined(module, stem), root);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let module = match stem {
                    "mod" | "lib" => module.to_owned(),
                    // The page's program is no module of the library.
                    "main" => joined("bin", "page"),
                    _ => joined(module, stem),
                };
                let text = fs::read_to_string(&path).unwrap();
                let shown = path.strip_prefix(root).unwrap().display().to_string();
                self.0
                    .insert(module.clone(), File::of(shown, &module, &text));
            }
        }
    }

    /// Where the file of a module stands.
    pub fn path(&self, module: &str) -> &str {
        &self.0[module].path
    }

    /// The modules that have a file.
    pub fn modules(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Every import between two files. What a file takes through another that hands it on is taken from the file
    /// that holds it.
    pub fn imports(&self) -> BTreeSet<Import> {
        let mut imports = BTreeSet::new();
        for (from, file) in &self.0 {
            for path in &file.named {
                let to = self.holder(path, 0);
                if to != *from {
                    let (from, to, path) = (from.clone(), to.to_owned(), path.clone());
                    imports.insert(Import { from, to, path });
                }
            }
        }
        imports
    }

    /// The module whose file holds what a path names.
    fn holder<'a>(&'a self, path: &str, depth: usize) -> &'a str {
        let mut module = path;
        let (module, rest) = loop {
            match self.0.get_key_value(module) {
                Some((module, _)) => break (module, path[module.len()..].trim_start_matches("::")),
                None => module = module.rsplit_once("::").map_or("", |(above, _)| above),
            }
        };
        let name = rest.split("::").next().unwrap_or_default();
        // Two files that hand each other's names on end somewhere.
        if name.is_empty() || depth > 8 {
            return module;
        }
        let handed_on = &self.0[module].handed_on;
        if let Some((_, from)) = handed_on.iter().find(|(here, _)| here == name) {
            return self.holder(from, depth + 1);
        }
        module
    }
}

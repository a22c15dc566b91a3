//! What one file names, read from its text.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, Macro, UseTree};

/// The name that other crates call this one by, as its own programs do.
const CRATE: &str = "plugboard";

/// What one file names.
#[derive(Default)]
pub struct File {
    /// Where it stands, as a person would look for it.
    pub path: String,
    /// Paths from the crate's root that stand in it, but for those that it only hands on.
    pub named: BTreeSet<String>,
    /// What it hands on (`pub use`): the name it has here, and the path that it comes from. `*` for all of a module.
    pub handed_on: Vec<(String, String)>,
}

impl File {
    /// What stands in the text of a module.
    pub fn of(path: String, module: &str, text: &str) -> File {
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{module}: {error}"));
        let mut children = BTreeSet::new();
        for item in &parsed.items {
            if let Item::Mod(child) = item {
                children.insert(child.ident.to_string());
            }
        }
        let mut reader = Reader {
            module,
            children,
            file: File {
                path,
                ..File::default()
            },
        };
        reader.visit_file(&parsed);
        reader.file
    }
}

struct Reader<'a> {
    module: &'a str,
    children: BTreeSet<String>,
    file: File,
}

impl Reader<'_> {
    /// A path from the crate's root; `None` where it leads out of the crate, or to the file's own names.
    fn absolute(&self, segments: &[String]) -> Option<String> {
        let (first, mut rest) = segments.split_first()?;
        let mut at = self.module.to_owned();
        match first.as_str() {
            "crate" | CRATE => at.clear(),
            "self" => {}
            "super" => {
                at = parent(&at);
                while rest.first().is_some_and(|segment| segment == "super") {
                    at = parent(&at);
                    rest = &rest[1..];
                }
            }
            child if self.children.contains(child) => at = joined(&at, child),
            _ => return None,
        }
        Some(rest.iter().fold(at, |path, segment| joined(&path, segment)))
    }

    fn name(&mut self, segments: &[String]) {
        self.file.named.extend(self.absolute(segments));
    }

    fn use_tree(&mut self, tree: &UseTree, before: &mut Vec<String>, handed_on: bool) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.use_tree(&path.tree, before, handed_on);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, before, handed_on);
                }
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                self.used(before, &name, &name, handed_on);
            }
            UseTree::Rename(renamed) => {
                let (name, here) = (renamed.ident.to_string(), renamed.rename.to_string());
                self.used(before, &name, &here, handed_on);
            }
            UseTree::Glob(_) => self.used(before, "self", "*", handed_on),
        }
    }

    fn used(&mut self, before: &[String], name: &str, here: &str, handed_on: bool) {
        let mut segments = before.to_vec();
        // `use a::{self}` names `a`.
        if name != "self" || segments.is_empty() {
            segments.push(name.to_owned());
        }
        let Some(path) = self.absolute(&segments) else {
            return;
        };
        if handed_on {
            self.file.handed_on.push((here.to_owned(), path));
        } else {
            self.file.named.insert(path);
        }
    }

    /// Macros' words are not parsed: what looks like a path in them is one.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut segments: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.name(&std::mem::take(&mut segments));
                    }
                    segments.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    colons = 0;
                    self.name(&std::mem::take(&mut segments));
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.name(&segments);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Mod(module) => &module.attrs,
            Item::Use(used) => &used.attrs,
            Item::Fn(function) => &function.attrs,
            Item::Impl(block) => &block.attrs,
            _ => &Vec::new(),
        };
        if !attributes.iter().any(is_for_tests) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, used: &'ast ItemUse) {
        let handed_on = !matches!(used.vis, syn::Visibility::Inherited);
        self.use_tree(&used.tree, &mut Vec::new(), handed_on);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        let segments: Vec<String> = segments.map(|segment| segment.ident.to_string()).collect();
        // One word alone is a name of the file's own, or was imported.
        if segments.len() > 1 {
            self.name(&segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, made: &'ast Macro) {
        self.tokens(made.tokens.clone());
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute
            .parse_args::<syn::Path>()
            .is_ok_and(|of| of.is_ident("test"))
}

/// A name in a module, as a path.
pub fn joined(module: &str, name: &str) -> String {
    match module {
        "" => name.to_owned(),
        _ => format!("{module}::{name}"),
    }
}

fn parent(module: &str) -> String {
    let (above, _) = module.rsplit_once("::").unwrap_or_default();
    above.to_owned()
}

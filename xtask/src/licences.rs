//! The licences of all that goes into the newsroom's program, as each asks to be passed on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::run::Program;
use crate::wasm;

/// What the name of a file begins with that a package's licence stands in.
const FILES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// The file of a font's licence, in its npm package.
const OF_FONT: &str = "LICENSE_FONT";

/// The licences of every package that the program is built of, for a target and for the browser, and of the cards'
/// fonts; where a package brings no text, what it says of its licence.
///
/// # Errors
/// If cargo does not know a package's folder.
pub fn third_parties(target: &str, fonts: Option<&Path>) -> Result<String> {
    let mut text = String::from(
        "Plugboard is built of the following works of others, under their licences.\n\n\
         The Rust standard library, https://www.rust-lang.org: MIT OR Apache-2.0\n",
    );
    // Many bring the very same text.
    let mut texts = BTreeMap::<String, BTreeSet<String>>::new();
    for target in [target, wasm::TARGET] {
        for package in packages(&metadata(target)?) {
            let word = |field: &str| package[field].as_str().unwrap_or_default();
            let name = format!("{} {}", word("name"), word("version"));
            let folder = Path::new(word("manifest_path")).parent();
            let own = own(folder.context("a package stands in a folder")?);
            for own in own {
                texts.entry(own).or_default().insert(name.clone());
            }
            let of = format!("{}: {}", word("repository"), word("license"));
            texts
                .entry(String::new())
                .or_default()
                .insert(format!("{name}, {of}"));
        }
    }
    for line in texts.remove("").unwrap_or_default() {
        writeln!(text, "{line}")?;
    }
    if let Some(fonts) = fonts {
        for (name, licence) in of_fonts(fonts)? {
            texts.entry(licence).or_default().insert(name);
        }
    }
    for (licence, names) in texts {
        let names = Vec::from_iter(names).join(", ");
        write!(text, "\n{}\n\n{names}\n\n{licence}\n", "=".repeat(72))?;
    }
    Ok(text)
}

fn metadata(target: &str) -> Result<Value> {
    let metadata = Program::cargo()
        .args(["metadata", "--locked", "--format-version", "1"])
        .args(["--filter-platform", target])
        .output()
        .context(
            "cargo does not say what the program is built of; run `cargo metadata --locked`",
        )?;
    serde_json::from_str(&metadata).context("cargo's metadata is no JSON")
}

/// The packages that the program itself is built of: not those that only its tests or its build need.
fn packages(metadata: &Value) -> Vec<&Value> {
    let list = |value: &'static str, of: &Value| of[value].as_array().cloned().unwrap_or_default();
    let nodes = list("nodes", &metadata["resolve"]);
    let by_id: BTreeMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let all = metadata["packages"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    let ours = all.iter().find(|package| package["name"] == "plugboard");
    let mut reached = BTreeSet::new();
    let mut left: Vec<String> = ours
        .and_then(|ours| ours["id"].as_str())
        .map(str::to_owned)
        .into_iter()
        .collect();
    while let Some(id) = left.pop() {
        let deps = by_id
            .get(&*id)
            .map_or(Vec::new(), |node| list("deps", node));
        let is_built_in = |dep: &&Value| {
            let kinds = list("dep_kinds", dep);
            kinds.iter().any(|kind| kind["kind"].is_null())
        };
        let deps = deps.iter().filter(is_built_in);
        left.extend(
            deps.filter_map(|dep| dep["pkg"].as_str())
                .filter(|dep| !reached.contains(*dep))
                .map(str::to_owned),
        );
        reached.insert(id);
    }
    let others = all.iter().filter(|package| !package["source"].is_null());
    others
        .filter(|package| {
            package["id"]
                .as_str()
                .is_some_and(|id| reached.contains(id))
        })
        .collect()
}

/// The texts that a package brings.
fn own(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let paths = paths.into_iter().filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        FILES
            .iter()
            .any(|start| name.to_uppercase().starts_with(start))
    });
    let texts = paths.filter_map(|path| fs::read_to_string(path).ok());
    texts
        .map(|text| text.replace('\r', "").trim().to_owned())
        .collect()
}

/// The fonts' licences, which npm's packages bring.
fn of_fonts(modules: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![modules.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if entry.file_name() == OF_FONT {
                let name = folder.file_name().unwrap_or_default().to_string_lossy();
                let text = fs::read_to_string(&path)?;
                found.push((format!("the font {name}"), text.trim().to_owned()));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_only_tests_or_builds_need_is_left_out() {
        let dep = |id: &str, kind: Value| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        let package = |id: &str, source: Value| json!({ "id": id, "name": id, "source": source });
        let metadata = json!({
            "packages": [
                package("plugboard", Value::Null),
                package("a", "registry".into()),
                package("b", "registry".into()),
                package("tests", "registry".into()),
                package("builds", "registry".into()),
            ],
            "resolve": { "nodes": [
                { "id": "plugboard", "deps": [dep("a", Value::Null), dep("tests", "dev".into()), dep("builds", "build".into())] },
                { "id": "a", "deps": [dep("b", Value::Null)] },
                { "id": "b", "deps": [dep("a", Value::Null)] },
            ] },
        });
        let names: Vec<&str> = packages(&metadata)
            .iter()
            .filter_map(|of| of["id"].as_str())
            .collect();
        assert_eq!(names, ["a", "b"]);
    }
}

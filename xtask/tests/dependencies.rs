//! Every dependency has a licence that `deny.toml` allows and comes from where it allows. cargo-deny says
//! more (`cargo xtask deny`), but takes minutes to compile; this takes seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What cargo knows of every package that a target needs: those of other systems need not be here.
fn metadata(target: &str) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--filter-platform",
            target,
        ])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// The packages that a target needs, by name and version, less those in the workspace.
fn packages(target: &str) -> BTreeMap<String, Value> {
    let metadata = metadata(target);
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let needed: BTreeSet<&str> = nodes
        .iter()
        .filter_map(|node| node["id"].as_str())
        .collect();
    let packages = metadata["packages"].as_array().expect("packages");
    let foreign = packages.iter().filter(|package| {
        !package["source"].is_null() && needed.contains(package["id"].as_str().expect("an id"))
    });
    foreign
        .map(|package| {
            let word = |field: &str| package[field].as_str().unwrap_or_default().to_owned();
            (
                format!("{} {}", word("name"), word("version")),
                package.clone(),
            )
        })
        .collect()
}

/// The strings of a list in `deny.toml`.
fn listed(list: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let start = text.find(&format!("\n{list} = [")).expect(list);
    let inside = text[start..].split('[').nth(1).expect(list);
    let inside = inside.split(']').next().expect(list);
    let strings = inside.split('"').skip(1).step_by(2);
    strings.map(str::to_owned).collect()
}

/// Whether an SPDX expression leaves a choice that is allowed. A slash is an old way to write OR.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.trim().replace('/', " OR ");
    let parts = |word: &str| split(&expression, word);
    if let Some(parts) = parts(" AND ") {
        return parts.iter().all(|part| is_allowed(part, allowed));
    }
    if let Some(parts) = parts(" OR ") {
        return parts.iter().any(|part| is_allowed(part, allowed));
    }
    match expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => is_allowed(inner, allowed),
        None => allowed.contains(&expression),
    }
}

/// The parts between a word that stands outside all parentheses; `None` if it stands nowhere.
fn split(expression: &str, word: &str) -> Option<Vec<String>> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, letter) in expression.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && expression[at..].starts_with(word) => {
                parts.push(expression[from..at].to_owned());
                from = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(expression[from..].to_owned());
    (parts.len() > 1).then_some(parts)
}

#[test]
fn every_licence_is_allowed() {
    let allowed = listed("allow");
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let packages = packages(target);
        assert!(packages.len() > 20, "{target}");
        for (name, package) in &packages {
            let licence = package["license"].as_str().unwrap_or_default();
            assert!(is_allowed(licence, &allowed), "{name} is under “{licence}”");
        }
    }
}

#[test]
fn everything_comes_from_the_crates_registry() {
    let registries = listed("allow-registry");
    for (name, package) in packages("x86_64-unknown-linux-gnu") {
        let source = package["source"].as_str().unwrap_or_default();
        let registry = source.strip_prefix("registry+").unwrap_or_default();
        assert!(registries.contains(registry), "{name} comes from {source}");
    }
}

#[test]
fn nothing_that_is_banned_is_there() {
    let banned = listed("deny");
    assert!(!banned.is_empty());
    for name in packages("x86_64-unknown-linux-gnu").keys() {
        let name = name.split(' ').next().unwrap_or_default();
        assert!(!banned.contains(name), "{name} is banned");
    }
}

#[test]
fn reads_licence_expressions() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    let allowed = BTreeSet::from(allowed);
    for fine in [
        "MIT",
        "GPL-3.0 OR MIT",
        "GPL-3.0/MIT",
        "(MIT OR GPL-3.0) AND ISC",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_allowed(fine, &allowed), "{fine}");
    }
    for wrong in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0"] {
        assert!(!is_allowed(wrong, &allowed), "{wrong}");
    }
}

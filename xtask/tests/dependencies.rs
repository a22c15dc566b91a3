//! Every dependency has a licence that `deny.toml` allows and comes from where it allows. cargo-deny says
//! more (`cargo xtask deny`), but takes minutes to compile; this takes seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};
use toml::Table;

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

/// The strings of a list in `deny.toml`, by the list's table and name.
fn listed(table: &str, list: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let deny: Table = text.parse().expect("deny.toml is TOML");
    let listed = deny[table][list].as_array().expect("a list");
    let listed = listed.iter().filter_map(toml::Value::as_str);
    listed.map(str::to_owned).collect()
}

fn licences(names: &[impl AsRef<str>]) -> Vec<Licensee> {
    let names = names.iter().map(AsRef::as_ref);
    names
        .map(|name| Licensee::parse(name).unwrap_or_else(|error| panic!("{name}: {error}")))
        .collect()
}

/// Whether an SPDX expression leaves a choice that is allowed. A slash is an old way to write OR.
fn is_allowed(expression: &str, allowed: &[Licensee]) -> bool {
    let expression = Expression::parse_mode(expression, ParseMode::LAX);
    expression.is_ok_and(|expression| {
        expression.evaluate(|licence| allowed.iter().any(|allowed| allowed.satisfies(licence)))
    })
}

#[test]
fn every_licence_is_allowed() {
    let allowed = licences(&listed("licenses", "allow"));
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
    let registries = listed("sources", "allow-registry");
    for (name, package) in packages("x86_64-unknown-linux-gnu") {
        let source = package["source"].as_str().unwrap_or_default();
        let registry = source.strip_prefix("registry+").unwrap_or_default();
        assert!(
            registries.iter().any(|one| one == registry),
            "{name} comes from {source}"
        );
    }
}

#[test]
fn nothing_that_is_banned_is_there() {
    let banned = listed("bans", "deny");
    assert!(!banned.is_empty());
    for name in packages("x86_64-unknown-linux-gnu").keys() {
        let name = name.split(' ').next().unwrap_or_default();
        assert!(!banned.iter().any(|one| one == name), "{name} is banned");
    }
}

#[test]
fn reads_licence_expressions() {
    let allowed = licences(&["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"]);
    for fine in [
        "MIT",
        "GPL-3.0-only OR MIT",
        "GPL-3.0/MIT",
        "(MIT OR GPL-3.0-only) AND ISC",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_allowed(fine, &allowed), "{fine}");
    }
    for wrong in [
        "",
        "GPL-3.0-only",
        "Apache-2.0",
        "MIT AND GPL-3.0-only",
        "(MIT OR ISC) AND GPL-3.0-only",
        "MIT OR",
        "our own",
    ] {
        assert!(!is_allowed(wrong, &allowed), "{wrong}");
    }
}

//! Boards by other hands, to measure ours beside: in plain JavaScript, in React, and one that stands in the markup.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::npm;
use crate::run::{Program, root, say};

/// Makes the peers' pages of what the built site publishes of its story, and says where they are.
///
/// # Errors
/// If the site is not built, or npm or esbuild fails.
pub fn make() -> Result<PathBuf> {
    let (from, to) = (root().join("benches/peers"), root().join("target/peers"));
    let sources = to.join("sources");
    fs::create_dir_all(&sources)?;
    for entry in from.read_dir()? {
        let entry = entry?;
        fs::copy(entry.path(), sources.join(entry.file_name()))?;
    }
    let data = fs::read_to_string(root().join("dist/data.json")).context("no site is built")?;
    let board = board(&serde_json::from_str(&data)?);
    fs::write(sources.join("board.json"), board.to_string())?;

    let (modules, esbuild) = (npm::react()?, npm::esbuild()?);
    let bundle = |name: &str, words: &[&str]| {
        Program::new(esbuild.join("esbuild"))
            .env("NODE_PATH", &modules)
            .args([sources.join(name)])
            .args(["--bundle", "--minify", "--jsx=automatic"])
            .args(["--define:process.env.NODE_ENV=\"production\""])
            .args(["--log-level=warning"])
            .args(words)
            .args([format!("--outdir={}", to.display())])
            .run()
    };
    bundle("plain.js", &[])?;
    bundle("react.jsx", &[])?;
    bundle("prerender.jsx", &["--platform=node"])?;
    let markup = Program::new("node").args([to.join("prerender.js")]);
    let markup = markup.output().context("the board was not prerendered")?;

    let shell = fs::read_to_string(from.join("page.html"))?;
    let styles = fs::read_to_string(from.join("board.css"))?;
    for (name, script, board) in [
        ("plain", "plain.js", ""),
        ("react", "react.js", ""),
        ("prerendered", "plain.js", &*markup),
    ] {
        let page = shell.replace("SCRIPT", script).replace("STYLES", &styles);
        write(
            &to.join(name).with_extension("html"),
            &page.replace("BOARD", board),
        )?;
    }
    for script in ["plain.js", "react.js"] {
        let script = to.join(script);
        write(&script, &fs::read_to_string(&script)?)?;
    }
    say(&format!("the peers are in {}", to.display()));
    Ok(to)
}

/// What a board is made of, from all that a story publishes: the partners that have a column at the start, and no
/// evidence but for how firm it is.
fn board(data: &Value) -> Value {
    let list = |name: &str| data[name].as_array().map_or(&[][..], Vec::as_slice).iter();
    let fields = |item: &Value, names: &[&str]| -> Value {
        names
            .iter()
            .map(|name| (*name, item[*name].clone()))
            .collect()
    };
    let has_column = |named: &Value| named != "member" && named != "not-in-article";
    let partners = list("partners").filter(|partner| has_column(&partner["named"]));
    let modules = list("modules").map(|module| {
        let serves = module["serves"].as_array().map_or(&[][..], Vec::as_slice);
        let serves: Vec<&Value> = serves.iter().map(|tie| &tie["interest"]).collect();
        let mut of = fields(module, &["id", "name", "summary"]);
        of["serves"] = json!(serves);
        of
    });
    json!({
        "partners": partners.map(|of| fields(of, &["id", "code", "name"])).collect::<Vec<_>>(),
        "modules": modules.collect::<Vec<_>>(),
        "interests": list("interests").map(|of| fields(of, &["id", "name"])).collect::<Vec<_>>(),
        "plugs": list("plugs").map(|of| fields(of, &["partner", "module", "standing"])).collect::<Vec<_>>(),
    })
}

/// Writes a file, and beside it the same as small as a server may send it.
fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text)?;
    let mut twin = path.as_os_str().to_owned();
    twin.push(".br");
    let mut file = fs::File::create(twin)?;
    let how = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut file, &how)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_has_the_columns_that_the_story_begins_with() {
        let partner = |id: &str, named: &str| json!({ "id": id, "code": "X", "name": "X", "named": named, "note": "" });
        let data = json!({
            "partners": [partner("a", "anchor"), partner("b", "member"), partner("c", "not-in-article")],
            "modules": [{ "id": "m", "name": "M", "summary": "s", "serves": [{ "interest": "i", "because": "b" }] }],
        });
        let board = board(&data);
        assert_eq!(
            board["partners"],
            json!([{ "id": "a", "code": "X", "name": "X" }])
        );
        assert_eq!(board["modules"][0]["serves"], json!(["i"]));
    }
}

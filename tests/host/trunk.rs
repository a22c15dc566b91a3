//! What Trunk builds, in the place of minutes of its work.

use std::fs;
use std::path::Path;

use wasm_encoder::{DataSection, EntityType, ImportSection, Module, TypeSection};

/// Puts what Trunk builds into a folder: two programs that do nothing, with the least that there is to shorten.
pub fn put_program(folder: &Path) {
    for (name, of) in [("plugboard-page-1a", "page"), ("plugboard-explore", "part")] {
        let script = format!(
            "let wasm_bindgen = () => '{of}';\nlet imports = {{\n    __wbg_hear: function() {{}},\n}};\n"
        );
        fs::write(folder.join(format!("{name}.js")), script).unwrap();
        fs::write(folder.join(format!("{name}_bg.wasm")), program()).unwrap();
    }
}

/// A program that imports one function, and holds the standard library's table of small letters.
fn program() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("./b.js", "__wbg_hear", EntityType::Function(0));
    let letters = ('\u{80}'..=char::MAX).filter(|letter| !letter.to_lowercase().eq([*letter]));
    let pair = |letter: char| [Some(letter), letter.to_lowercase().next()];
    let table: Vec<u8> = letters
        .flat_map(pair)
        .flatten()
        .flat_map(|letter| u32::from(letter).to_le_bytes())
        .collect();
    let mut data = DataSection::new();
    data.passive(table);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&data);
    module.finish()
}

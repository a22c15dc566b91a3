//! What Trunk builds, in the place of minutes of its work.

use std::fs;
use std::path::Path;

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, LinkingSection, MemorySection, MemoryType, Module,
    RefType, Section, SymbolTable, TableSection, TableType, TypeSection,
};

/// Puts what Trunk builds into a folder: a program that does nothing, with the least that there is to shorten and to
/// part.
pub fn put_program(folder: &Path) {
    let script =
        "let wasm_bindgen = () => 'page';\nlet imports = {\n    __wbg_hear: function() {},\n};\n";
    fs::write(folder.join("plugboard-page-1a.js"), script).unwrap();
    fs::write(folder.join("plugboard-page-1a_bg.wasm"), program()).unwrap();
    fs::write(folder.join("plugboard-page.linked"), linked()).unwrap();
}

/// The program with what the linker says of it: that one of its functions calls the one that it imports.
fn linked() -> Vec<u8> {
    let mut program = program();
    let mut symbols = SymbolTable::new();
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED, 0, None);
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols).append_to(&mut program);
    // Of the seventh section, one reference: a call, in the first function, of what the first symbol is.
    let code = CustomSection {
        name: "reloc.CODE".into(),
        data: (&[6, 1, 0, 4, 0][..]).into(),
    };
    code.append_to(&mut program);
    program
}

/// A program that imports one function, has two that are for readers who open more, and holds the standard library's
/// table of small letters.
fn program() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("./b.js", "__wbg_hear", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    functions.function(0).function(0);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 1,
        maximum: None,
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut exports = ExportSection::new();
    exports.export("explore", ExportKind::Func, 1);
    exports.export("share", ExportKind::Func, 2);
    let mut code = CodeSection::new();
    for _ in 0..2 {
        let mut function = Function::new([]);
        function.instructions().call(0).end();
        code.function(&function);
    }
    let letters = ('\u{80}'..=char::MAX).filter(|letter| !letter.to_lowercase().eq([*letter]));
    let pair = |letter: char| [Some(letter), letter.to_lowercase().next()];
    let table: Vec<u8> = letters
        .flat_map(pair)
        .flatten()
        .flat_map(|letter| u32::from(letter).to_le_bytes())
        .collect();
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(8), table);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions);
    module.section(&tables).section(&memories).section(&exports);
    module.section(&code).section(&data);
    module.finish()
}

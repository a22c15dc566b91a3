//! A compiled program with its bindings, made shorter. wasm-bindgen names what passes between the two by
//! hashes and whole types, in both: nobody reads those names, and no compression makes them shorter.

mod linked;
mod parts;
mod whole;

use std::cmp::Reverse;

use miette::Diagnostic;
use thiserror::Error;
use wasm_encoder::reencode::{Error as Unwritable, Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{ExportSectionReader, ImportSectionReader, Parser, Payload};

use super::script::lean;

/// Why a program could not be made shorter. Readers would pay for what is not found, so none of it is let pass.
#[derive(Debug, Error, Diagnostic)]
pub enum ProgramError {
    /// What Trunk has put there is no module.
    #[error("the program is no WebAssembly that can be read: {0}")]
    #[diagnostic(help("run `cargo xtask build`, which compiles it anew"))]
    Unreadable(#[from] wasmparser::Error),
    /// A section holds what cannot be written again.
    #[error("the program cannot be written with short names: {0}")]
    #[diagnostic(help(
        "wasm-encoder does not know what wasm-bindgen writes: take a newer wasm-encoder, with the wasmparser of its version"
    ))]
    Unwritable(#[from] Unwritable),
    /// The bindings define an import in a way that is not known here, or not at all.
    #[error("the program imports “{0}”, which its bindings do not define on a line of its own")]
    #[diagnostic(help(
        "wasm-bindgen writes its bindings in another way than before: teach `Names` in src/site/program.rs that way, or readers pay 4 KB for long names"
    ))]
    UnknownImport(String),
    /// There is nothing to shorten.
    #[error("nothing passes between the program and its bindings by a name that could be shorter")]
    #[diagnostic(help(
        "wasm-bindgen names things in another way than before: teach `Names` in src/site/program.rs that way, or take it out if names are short by themselves"
    ))]
    NoNames,
    /// It is not laid out so that it could be parted.
    #[error(
        "the program cannot be parted into what readers need first and what they open: it has {0}"
    )]
    #[diagnostic(help(
        "the linker, wasm-bindgen or wasm-opt writes programs in another way than before: teach src/site/program/ that way, or readers pay 70 KB for a second program"
    ))]
    Unsplit(&'static str),
    /// What was linked, and what is parted, come from two builds.
    #[error("the program is not made of the linked one that it came with")]
    #[diagnostic(help("run `cargo xtask build`, which makes both anew"))]
    OfAnotherBuild,
    /// The standard library's table is not there.
    #[error(
        "the program does not hold the standard library's table of small letters as it is known here"
    )]
    #[diagnostic(help(
        "if the library lays it out in another way now, teach `SmallLetters` in src/site/program.rs that way, or readers pay 4 KB for it; if Yew turns nothing into small letters any more, take `SmallLetters` out"
    ))]
    NoTable,
}

pub(super) use parts::parts;

/// wasm-bindgen's script and its program, with short names for what passes between them, and the script
/// made lean.
///
/// # Errors
/// If the two are not laid out as they are known here.
pub(super) fn shortened(bindings: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), ProgramError> {
    let bindings = lean(bindings);
    let mut names = Names::default();
    let mut has_table = false;
    let mut module = Module::new();
    for part in Parser::new(0).parse_all(wasm) {
        let part = part?;
        match &part {
            Payload::ImportSection(section) => {
                module.section(&imports(section, &bindings, &mut names)?);
            }
            Payload::ExportSection(section) => {
                module.section(&exports(section, &bindings, &mut names)?);
            }
            _ => {
                let Some((id, range)) = part.as_section() else {
                    continue;
                };
                let mut data = wasm[range.start as usize..range.end as usize].to_vec();
                if let Payload::DataSection(_) = part {
                    has_table |= SmallLetters::of_std().blank(&mut data);
                }
                module.section(&RawSection { id, data: &data });
            }
        }
    }
    if names.0.is_empty() {
        return Err(ProgramError::NoNames);
    }
    if !has_table {
        return Err(ProgramError::NoTable);
    }
    Ok((names.put_into(bindings), module.finish()))
}

fn imports(
    section: &ImportSectionReader,
    bindings: &str,
    names: &mut Names,
) -> Result<ImportSection, ProgramError> {
    let mut short = ImportSection::new();
    for import in section.clone().into_imports() {
        let import = import?;
        let name = names.of_import(bindings, import.name)?;
        let ty = RoundtripReencoder.entity_type(import.ty)?;
        short.import(import.module, &name, ty);
    }
    Ok(short)
}

fn exports(
    section: &ExportSectionReader,
    bindings: &str,
    names: &mut Names,
) -> Result<ExportSection, ProgramError> {
    let mut short = ExportSection::new();
    for export in section.clone() {
        let export = export?;
        let name = names.of_export(bindings, export.name);
        let kind = RoundtripReencoder.export_kind(export.kind)?;
        short.export(&name, kind, export.index);
    }
    Ok(short)
}

/// The names that pass between a program and its bindings, and what takes their place: a letter and a number,
/// which no other name of the program is.
#[derive(Default)]
struct Names(Vec<(String, String)>);

impl Names {
    fn of_import(&mut self, bindings: &str, name: &str) -> Result<String, ProgramError> {
        if bindings.contains(&definition(name)) {
            Ok(self.shorten('i', name))
        } else {
            Err(ProgramError::UnknownImport(name.to_owned()))
        }
    }

    /// What has no `__` in its name is called so by us, or by every program (`memory`).
    fn of_export(&mut self, bindings: &str, name: &str) -> String {
        if name.contains("__") && bindings.contains(&call(name)) {
            self.shorten('e', name)
        } else {
            name.to_owned()
        }
    }

    fn shorten(&mut self, kind: char, name: &str) -> String {
        let short = format!("{kind}{}", self.0.len());
        self.0.push((name.to_owned(), short.clone()));
        short
    }

    fn put_into(mut self, mut bindings: String) -> String {
        // A name may begin with another.
        self.0.sort_by_key(|(name, _)| Reverse(name.len()));
        for (name, short) in self.0 {
            bindings = if short.starts_with('i') {
                bindings.replace(&definition(&name), &definition(&short))
            } else {
                let bindings = bindings.replace(&call(&name), &call(&short));
                // What wasm-bindgen calls a closure by in its script is named as what it calls.
                if name.starts_with("wasm_bindgen_") {
                    bindings.replace(&name, &short)
                } else {
                    bindings
                }
            };
        }
        bindings
    }
}

/// How lean bindings define what the program imports.
fn definition(name: &str) -> String {
    format!("\n{name}: function")
}

/// How bindings name what the program exports.
fn call(name: &str) -> String {
    format!("wasm.{name}")
}

/// The standard library's table of small letters, in a program that turns none into small letters.
///
/// Yew does so to name the element that it did not expect to find, in the message of a panic that our
/// programs do not print. That table is a twentieth of all bytes, and the compiler cannot know. With
/// zeros in its place other letters than those of ASCII stay as they are.
struct SmallLetters(Vec<Entry>);

/// A letter and its small one; where that is more than one letter, the library has a number of its own there.
struct Entry {
    letter: [u8; 4],
    small: Option<[u8; 4]>,
}

impl Entry {
    const BYTES: usize = 8;

    fn of(letter: char) -> Option<Entry> {
        let bytes = |letter: char| u32::from(letter).to_le_bytes();
        let mut small = letter.to_lowercase();
        let (first, more) = (small.next()?, small.next().is_some());
        (more || first != letter).then(|| Entry {
            letter: bytes(letter),
            small: (!more).then(|| bytes(first)),
        })
    }

    fn is(&self, bytes: &[u8]) -> bool {
        let (letter, small) = bytes.split_at(4);
        letter == self.letter && self.small.is_none_or(|of| small == of)
    }
}

impl SmallLetters {
    /// What it says, by the library itself; how it is laid out, as found in the library's source.
    fn of_std() -> SmallLetters {
        SmallLetters(('\u{80}'..=char::MAX).filter_map(Entry::of).collect())
    }

    fn bytes(&self) -> usize {
        self.0.len() * Entry::BYTES
    }

    fn position(&self, data: &[u8]) -> Option<usize> {
        let is_table = |bytes: &[u8]| {
            let mut entries = bytes.chunks(Entry::BYTES).zip(&self.0);
            entries.all(|(bytes, entry)| entry.is(bytes))
        };
        data.windows(self.bytes()).position(is_table)
    }

    /// Puts zeros in the table's place. Whether it was there.
    fn blank(&self, data: &mut [u8]) -> bool {
        let Some(at) = self.position(data) else {
            return false;
        };
        data[at..at + self.bytes()].fill(0);
        true
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        ConstExpr, DataSection, EntityType, ExportKind, MemorySection, MemoryType, TypeSection,
    };

    use super::*;

    const BINDINGS: &str = "/**\n * Says it.\n */\nfunction say() {\n    // Loudly.\n    wasm.__wbg_say_12();\n    \
        wasm.__wbg_say_1(wasm.memory);\n}\nconst imports = {\n    __wbg_hear_ab: function(x) {\n    },\n};\n";

    /// The standard library's own table, as it is in this test's program.
    fn table() -> Vec<u8> {
        let letters = SmallLetters::of_std();
        let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let at = letters
            .position(&program)
            .expect("the standard library lays its table out as it is known here");
        program[at..at + letters.bytes()].to_vec()
    }

    /// A program that imports one function and exports another under each name, and has some data.
    fn wasm(import: &str, exports: &[&str], data: &[u8]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut section = ImportSection::new();
        section.import("./b.js", import, EntityType::Function(0));
        module.section(&section);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        module.section(&memories);
        let mut section = ExportSection::new();
        for name in exports {
            section.export(name, ExportKind::Func, 0);
        }
        module.section(&section);
        let mut section = DataSection::new();
        section.active(0, &ConstExpr::i32_const(8), data.iter().copied());
        module.section(&section);
        module.finish()
    }

    #[test]
    fn names_are_short_on_both_sides() {
        let exports = ["__wbg_say_1", "__wbg_say_12", "memory"];
        let before = wasm("__wbg_hear_ab", &exports, &table());
        let (bindings, after) = shortened(BINDINGS, &before).unwrap();
        let blank = vec![0; table().len()];
        assert_eq!(after, wasm("i0", &["e1", "e2", "memory"], &blank));
        assert_eq!(
            bindings,
            "function say() {\nwasm.e2();\nwasm.e1(wasm.memory);\n}\nconst imports = {\ni0: function(x) {\n},\n};\n"
        );
    }

    #[test]
    fn the_table_of_small_letters_goes_and_nothing_else() {
        let mut data = [&b"before"[..], &table(), b"after"].concat();
        let before = data.clone();
        assert!(SmallLetters::of_std().blank(&mut data));
        assert!(data.starts_with(b"before\0\0") && data.ends_with(b"\0\0after"));
        assert!(data[6..data.len() - 5].iter().all(|byte| *byte == 0));
        assert_eq!(data.len(), before.len());
        // It is more than that of Latin letters, and Deseret's are in it.
        let deseret = [0x10400_u32, 0x10428].map(u32::to_le_bytes).concat();
        assert!(before.windows(8).any(|entry| entry == deseret));
    }

    #[test]
    fn a_program_that_is_not_as_known_is_refused_with_the_mend() {
        let exports = ["__wbg_say_1", "memory"];
        let mut other = table();
        other[8] += 1;
        let unknown = BINDINGS.replace("__wbg_hear_ab: function", "__wbg_hear_ab: async function");
        let empty = Module::new().finish();
        for (bindings, wasm, says) in [
            (BINDINGS, wasm("__wbg_hear_ab", &exports, &other), "table"),
            (
                &*unknown,
                wasm("__wbg_hear_ab", &exports, &table()),
                "“__wbg_hear_ab”",
            ),
            (BINDINGS, empty, "nothing passes"),
            (
                BINDINGS,
                b"\0asm\x01\0\0\0\x02\xff".to_vec(),
                "no WebAssembly",
            ),
            (BINDINGS, b"<!doctype html>".to_vec(), "no WebAssembly"),
        ] {
            let error = shortened(bindings, &wasm).unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
            assert!(error.help().is_some(), "{error}");
        }
    }
}

//! A compiled program with its bindings, made shorter. wasm-bindgen names what passes between the two by
//! hashes and whole types, in both: nobody reads those names, and no compression makes them shorter.

use super::script::lean;

/// The names that pass between a program and its bindings, and what takes their place.
struct Names(Vec<(String, String)>);

/// wasm-bindgen's script and its program, with short names for what passes between them, and the script
/// made lean. Where the program is not laid out as expected its names stay.
pub(super) fn shortened(bindings: &str, wasm: Vec<u8>) -> (String, Vec<u8>) {
    let bindings = lean(bindings);
    let mut names = Names(Vec::new());
    match renamed(&wasm, &bindings, &mut names) {
        Some(wasm) => (names.put_into(bindings), without_small_letters(wasm)),
        None => (bindings, wasm),
    }
}

/// The standard library's table of small letters, in a program that turns none into small letters.
///
/// Yew does so to name the element that it did not expect to find, in the message of a panic that our
/// programs do not print. That table is a twentieth of all bytes, and the compiler cannot know. With
/// zeros in its place other letters than those of ASCII stay as they are.
fn without_small_letters(mut wasm: Vec<u8>) -> Vec<u8> {
    // A letter and its small one; where that is more than one letter, the library's own number.
    let entry = |letter: char| -> Option<(u32, Option<u32>)> {
        let mut small = letter.to_lowercase();
        let (first, more) = (small.next()?, small.next().is_some());
        let changes = more || first != letter;
        changes.then(|| (letter.into(), (!more).then(|| first.into())))
    };
    let table: Vec<_> = ('\u{80}'..=char::MAX).filter_map(entry).collect();
    let is_entry = |bytes: &[u8], (letter, small): &(u32, Option<u32>)| {
        let (key, value) = bytes.split_at(4);
        key == letter.to_le_bytes() && small.is_none_or(|small| value == small.to_le_bytes())
    };
    let is_table = |bytes: &[u8]| {
        bytes
            .chunks(8)
            .zip(&table)
            .all(|(bytes, of)| is_entry(bytes, of))
    };
    let count = table.len() * 8;
    if let Some(at) = wasm.windows(count).position(is_table) {
        wasm[at..at + count].fill(0);
    }
    wasm
}

impl Names {
    /// What takes a name's place: a letter and a number, which no other name of the program is.
    fn short(&mut self, bindings: &str, name: &str) -> String {
        let (is_import, is_export) = (
            bindings.contains(&format!("\n{name}: function")),
            bindings.contains(&format!("wasm.{name}")) && name.contains("__"),
        );
        if !(is_import || is_export) {
            return name.to_owned();
        }
        let short = format!("{}{}", if is_import { 'i' } else { 'e' }, self.0.len());
        self.0.push((name.to_owned(), short.clone()));
        short
    }

    fn put_into(mut self, mut bindings: String) -> String {
        // A name may begin with another.
        self.0
            .sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, short) in self.0 {
            bindings = if short.starts_with('i') {
                bindings.replace(
                    &format!("\n{name}: function"),
                    &format!("\n{short}: function"),
                )
            } else {
                let bindings = bindings.replace(&format!("wasm.{name}"), &format!("wasm.{short}"));
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

/// A wasm module, read from its beginning.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a str> {
        let count = self.number()?;
        std::str::from_utf8(self.take(count)?).ok()
    }
}

fn put_number(into: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        into.push(number as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

fn put(into: &mut Vec<u8>, bytes: &[u8]) {
    put_number(into, bytes.len());
    into.extend(bytes);
}

const HEADER: usize = 8;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The program with short names. `None` if it is not laid out as expected.
fn renamed(wasm: &[u8], bindings: &str, names: &mut Names) -> Option<Vec<u8>> {
    let mut reader = Reader(wasm);
    let mut out = reader.take(HEADER)?.to_vec();
    while !reader.0.is_empty() {
        let kind = reader.take(1)?[0];
        let count = reader.number()?;
        let section = reader.take(count)?;
        out.push(kind);
        match kind {
            IMPORTS => put(&mut out, &imports(Reader(section), bindings, names)?),
            EXPORTS => put(&mut out, &exports(Reader(section), bindings, names)?),
            _ => put(&mut out, section),
        }
    }
    Some(out)
}

fn imports(mut section: Reader, bindings: &str, names: &mut Names) -> Option<Vec<u8>> {
    let count = section.number()?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        put(&mut out, section.name()?.as_bytes());
        put(&mut out, names.short(bindings, section.name()?).as_bytes());
        // wasm-bindgen imports functions only, each with its type.
        if section.take(1)? != [0] {
            return None;
        }
        out.push(0);
        put_number(&mut out, section.number()?);
    }
    Some(out)
}

fn exports(mut section: Reader, bindings: &str, names: &mut Names) -> Option<Vec<u8>> {
    let count = section.number()?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        put(&mut out, names.short(bindings, section.name()?).as_bytes());
        out.extend(section.take(1)?);
        put_number(&mut out, section.number()?);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BINDINGS: &str = "/**\n * Says it.\n */\nfunction say() {\n    // Loudly.\n    wasm.__wbg_say_12();\n    \
        wasm.__wbg_say_1(wasm.memory);\n}\nconst imports = {\n    __wbg_hear_ab: function(x) {\n    },\n};\n";

    /// One import, and the exports `__wbg_say_1`, `__wbg_say_12` and `memory`.
    fn wasm(import: &str, exports: [&str; 3]) -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        let mut section = vec![1];
        put(&mut section, b"./b.js");
        put(&mut section, import.as_bytes());
        section.extend([0, 0x80 | 5, 1]);
        wasm.push(IMPORTS);
        put(&mut wasm, &section);
        let mut section = vec![3];
        for (at, name) in exports.iter().enumerate() {
            put(&mut section, name.as_bytes());
            section.extend([0, at as u8]);
        }
        wasm.push(EXPORTS);
        put(&mut wasm, &section);
        wasm.extend([10, 2, 7, 7]);
        wasm
    }

    #[test]
    fn names_are_short_on_both_sides() {
        let before = wasm("__wbg_hear_ab", ["__wbg_say_1", "__wbg_say_12", "memory"]);
        let (bindings, after) = shortened(BINDINGS, before);
        assert_eq!(after, wasm("i0", ["e1", "e2", "memory"]));
        assert_eq!(
            bindings,
            "function say() {\nwasm.e2();\nwasm.e1(wasm.memory);\n}\nconst imports = {\ni0: function(x) {\n},\n};\n"
        );
    }

    #[test]
    fn the_table_of_small_letters_goes() {
        let mut table: Vec<u8> = Vec::new();
        for letter in '\u{80}'..=char::MAX {
            let small: Vec<char> = letter.to_lowercase().collect();
            if small != [letter] {
                table.extend(u32::from(letter).to_le_bytes());
                table.extend(u32::from(small[0]).to_le_bytes());
            }
        }
        let before = [&b"before"[..], &table, b"after"].concat();
        let after = without_small_letters(before);
        assert!(after.starts_with(b"before\0\0") && after.ends_with(b"\0\0after"));
        assert!(after[6..6 + table.len()].iter().all(|byte| *byte == 0));
        table[8] += 1;
        assert_eq!(without_small_letters(table.clone()), table);
    }

    #[test]
    fn what_is_no_program_stays_as_it_is() {
        let broken = b"\0asm\x01\0\0\0\x02\xff".to_vec();
        let (bindings, after) = shortened(BINDINGS, broken.clone());
        assert_eq!(after, broken);
        assert!(bindings.contains("__wbg_hear_ab"));
    }
}

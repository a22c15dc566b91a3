//! Programs to part, as small as they can be, with what a linker says of them.

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ElementSection,
    Elements, Encode, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, LinkingSection, MemorySection, MemoryType, Module, RefType, Section,
    SymbolTable, TableSection, TableType, TypeSection,
};

use super::{ProgramError, Whole, parts};

/// Where the data begins that a program has from the beginning, four bytes for each piece.
pub(super) const DATA: u32 = 1024;

/// What a function calls, and refers to: places in the table, and pieces of data.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    pub(super) calls: Vec<u32>,
    pub(super) slots: Vec<u32>,
    pub(super) data: Vec<u32>,
}

/// A program whose first function is imported.
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub(super) exports: Vec<(&'static str, u32)>,
    /// The functions after the imported one.
    pub(super) bodies: Vec<Body>,
    /// The functions in the table, from place 1.
    pub(super) places: Vec<u32>,
    /// The places in the table that each piece of data refers to.
    pub(super) data: Vec<Vec<u32>>,
}

pub(super) fn body(calls: &[u32], slots: &[u32], data: &[u32]) -> Body {
    Body {
        calls: calls.into(),
        slots: slots.into(),
        data: data.into(),
    }
}

impl Program {
    pub(super) fn wasm(&self) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./b.js", "hear", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for body in &self.bodies {
            functions.function(0);
            let mut function = Function::new([]);
            // Room for as many references as there are, wherever the linker would have them stand.
            for _ in [&body.slots, &body.data].into_iter().flatten() {
                function.instructions().i32_const(0).drop();
            }
            for call in &body.calls {
                function.instructions().call(*call);
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        for (name, index) in &self.exports {
            exports.export(name, ExportKind::Func, *index);
        }
        let mut tables = TableSection::new();
        let minimum = self.places.len() as u64 + 1;
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum,
            maximum: Some(minimum),
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
        let mut elements = ElementSection::new();
        let at = ConstExpr::i32_const(1);
        elements.active(None, &at, Elements::Functions((&self.places).into()));
        let mut data = DataSection::new();
        let pieces = (b'a'..).take(self.data.len());
        let bytes: Vec<u8> = pieces.flat_map(|byte| [byte; 4]).collect();
        data.active(0, &ConstExpr::i32_const(DATA.cast_signed()), bytes);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&tables).section(&memories).section(&exports);
        module.section(&elements).section(&code).section(&data);
        module.finish()
    }

    /// The same, with what the linker says of it.
    pub(super) fn linked(&self) -> Vec<u8> {
        let mut wasm = self.wasm();
        let whole = Whole::read(&wasm).unwrap();
        let mut symbols = SymbolTable::new();
        for index in 0..whole.functions.len() as u32 {
            symbols.function(0, index, Some("f"));
        }
        for piece in 0..self.data.len() as u32 {
            let [index, offset, size] = [0, piece * 4, 4];
            let data = DataSymbolDefinition {
                index,
                offset,
                size,
            };
            symbols.data(0, "d", Some(data));
        }
        let data = |piece: u32| whole.functions.len() as u32 + piece;
        let start = |id| {
            let mut sections = (0..).zip(&whole.sections);
            let (number, (_, range)) = sections.find(|(_, (of, _))| *of == id).unwrap();
            (number, range.start)
        };
        let (section, at) = start(10);
        let mut code = References::of(section);
        for (own, body) in whole.bodies.iter().zip(&self.bodies) {
            let at = (own.range().start - at) as u32;
            let calls = body.calls.iter().map(|call| (0, *call));
            let slots = body.slots.iter();
            let slots = slots.map(|slot| (1, self.places[*slot as usize - 1]));
            let pieces = body.data.iter().map(|piece| (4, data(*piece)));
            for (kind, symbol) in calls.chain(slots).chain(pieces) {
                code.add(kind, at, symbol);
            }
        }
        let (section, at) = start(11);
        let mut data = References::of(section);
        for (piece, slots) in (0..).zip(&self.data) {
            for slot in slots {
                let at = (whole.data[0].at - at) as u32 + piece * 4;
                data.add(2, at, self.places[*slot as usize - 1]);
            }
        }
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        linking.append_to(&mut wasm);
        code.custom("reloc.CODE").append_to(&mut wasm);
        data.custom("reloc.DATA").append_to(&mut wasm);
        wasm
    }

    pub(super) fn parts(&self) -> Result<[Vec<u8>; 2], ProgramError> {
        parts(&self.linked(), &self.wasm())
    }
}

/// What a section refers to, as the linker writes it.
struct References {
    section: u32,
    count: u32,
    entries: Vec<u8>,
}

impl References {
    fn of(section: u32) -> References {
        References {
            section,
            count: 0,
            entries: Vec::new(),
        }
    }

    fn add(&mut self, kind: u8, at: u32, symbol: u32) {
        self.count += 1;
        self.entries.push(kind);
        at.encode(&mut self.entries);
        symbol.encode(&mut self.entries);
        if kind == 4 {
            0_i32.encode(&mut self.entries);
        }
    }

    fn custom(self, name: &str) -> CustomSection<'_> {
        let mut data = Vec::new();
        self.section.encode(&mut data);
        self.count.encode(&mut data);
        data.extend(self.entries);
        CustomSection {
            name: name.into(),
            data: data.into(),
        }
    }
}

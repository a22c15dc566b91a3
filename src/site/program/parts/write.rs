//! How the two parts are written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error as Unwritable, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Module, RawSection, SectionId, TableSection,
};
use wasmparser::ExternalKind;

use super::{ProgramError, Split};

impl Split<'_> {
    /// Where each function is in a part: what it takes from elsewhere, then its own.
    fn renumbered(&self, taken: impl Iterator<Item = u32>, own: &[u32]) -> Renumbered {
        let functions = taken.chain(own.iter().copied());
        Renumbered(functions.zip(0..).collect())
    }

    pub(super) fn first(&self) -> Result<Vec<u8>, ProgramError> {
        let whole = self.whole;
        let mut numbers = self.renumbered(0..whole.imported as u32, &self.first);
        let entries = self.entries.keys().copied();
        let after = (whole.imported + self.first.len()) as u32..;
        numbers.0.extend(entries.zip(after));
        let mut module = Module::new();
        self.raw(&mut module, SectionId::Type);
        self.raw(&mut module, SectionId::Import);
        let mut functions = FunctionSection::new();
        for function in self.first.iter().chain(self.entries.keys()) {
            functions.function(whole.functions[*function as usize]);
        }
        module.section(&functions);
        let mut tables = TableSection::new();
        for table in self.tables()? {
            tables.table(table);
        }
        module.section(&tables);
        self.raw(&mut module, SectionId::Memory);
        self.raw(&mut module, SectionId::Global);
        let mut exports = ExportSection::new();
        for export in &whole.exports {
            let kind = RoundtripReencoder.export_kind(export.kind)?;
            let index = match export.kind {
                ExternalKind::Func => numbers.0[&export.index],
                _ => export.index,
            };
            exports.export(export.name, kind, index);
        }
        for (name, (kind, index)) in (0..).zip(self.taken()) {
            exports.export(&u32::to_string(&name), kind, index);
        }
        module.section(&exports);
        let slots = self.slots(|function| !self.is_later(*function));
        let places = self.whole.tables[0].initial as u32 + self.entries.len() as u32..;
        let shared = places.zip(self.shared.iter().rev().copied());
        module.section(&numbers.placed(slots.chain(shared)));
        let mut code = self.code(&mut numbers, &self.first)?;
        for (entry, place) in &self.entries {
            code.function(&self.call_later(*entry, *place));
        }
        module.section(&code);
        module.section(&self.data_of_first());
        Ok(module.finish())
    }

    pub(super) fn later(&self) -> Result<Vec<u8>, ProgramError> {
        let whole = self.whole;
        let mut numbers = self.renumbered(self.shared.iter().copied(), &self.later);
        let mut module = Module::new();
        self.raw(&mut module, SectionId::Type);
        let mut imports = ImportSection::new();
        let tables = self.tables()?;
        for (name, (kind, index)) in (0..).zip(self.taken()) {
            let at = index as usize;
            let ty = match kind {
                ExportKind::Table => EntityType::Table(tables[at]),
                ExportKind::Memory => {
                    EntityType::Memory(RoundtripReencoder.memory_type(whole.memories[at])?)
                }
                _ => EntityType::Global(RoundtripReencoder.global_type(whole.globals[at])?),
            };
            imports.import("", &u32::to_string(&name), ty);
        }
        for function in &self.shared {
            let ty = EntityType::Function(whole.functions[*function as usize]);
            imports.import("", "", ty);
        }
        module.section(&imports);
        let mut functions = FunctionSection::new();
        for function in &self.later {
            functions.function(whole.functions[*function as usize]);
        }
        module.section(&functions);
        let slots = self.slots(|function| self.is_later(*function));
        let entries = self
            .entries
            .iter()
            .map(|(function, place)| (*place, *function));
        module.section(&numbers.placed(slots.chain(entries)));
        module.section(&self.code(&mut numbers, &self.later)?);
        module.section(&self.data_of_later());
        Ok(module.finish())
    }

    /// What the second part takes from the first by name, a number. Functions have none, since names are longer than
    /// what they say: they stand at the table's end, the first at its last place, and are taken one after the other.
    fn taken(&self) -> impl Iterator<Item = (ExportKind, u32)> {
        let whole = self.whole;
        let all = |kind, number: usize| (0..number as u32).map(move |index| (kind, index));
        all(ExportKind::Table, whole.tables.len())
            .chain(all(ExportKind::Memory, whole.memories.len()))
            .chain(all(ExportKind::Global, whole.globals.len()))
    }

    /// The tables, the first with places for what the parts have of each other.
    fn tables(&self) -> Result<Vec<wasm_encoder::TableType>, ProgramError> {
        let mut tables = Vec::new();
        for table in &self.whole.tables {
            tables.push(RoundtripReencoder.table_type(*table)?);
        }
        let more = (self.entries.len() + self.shared.len()) as u64;
        tables[0].minimum += more;
        tables[0].maximum = tables[0].maximum.map(|most| most + more);
        Ok(tables)
    }

    /// The places in the table of some functions.
    fn slots(&self, has: impl Fn(&u32) -> bool) -> impl Iterator<Item = (u32, u32)> {
        let slots = self.whole.slots.iter();
        let slots = slots.filter(move |(_, function)| has(function));
        slots.map(|(slot, function)| (*slot, *function))
    }

    fn code(&self, numbers: &mut Renumbered, own: &[u32]) -> Result<CodeSection, ProgramError> {
        let mut code = CodeSection::new();
        for function in own {
            let body = &self.whole.bodies[*function as usize - self.whole.imported];
            numbers
                .parse_function_body(&mut code, body.clone())
                .map_err(|error| match error {
                    Unwritable::ParseError(error) => ProgramError::Unreadable(error),
                    _ => ProgramError::Unsplit("a function that cannot be written again"),
                })?;
        }
        Ok(code)
    }

    /// A function that calls one of the second part by its place in the table.
    fn call_later(&self, entry: u32, place: u32) -> Function {
        let ty = self.whole.functions[entry as usize];
        let mut function = Function::new([]);
        let mut body = function.instructions();
        for (given, _) in (0..).zip(self.whole.types[ty as usize].params()) {
            body.local_get(given);
        }
        body.i32_const(place as i32).call_indirect(0, ty).end();
        function
    }

    /// A section as it is, where there is one.
    fn raw(&self, module: &mut Module, id: SectionId) {
        let id = id as u8;
        if let Some(data) = self.whole.section(id) {
            module.section(&RawSection { id, data });
        }
    }
}

/// Functions by other numbers than before.
struct Renumbered(BTreeMap<u32, u32>);

impl Renumbered {
    /// Functions at their places in the table.
    fn placed(&self, slots: impl Iterator<Item = (u32, u32)>) -> ElementSection {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in slots {
            let number = self.0[&function];
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() as u32 == slot => run.push(number),
                _ => runs.push((slot, vec![number])),
            }
        }
        let mut section = ElementSection::new();
        for (start, run) in runs {
            let at = ConstExpr::i32_const(start.cast_signed());
            section.active(None, &at, Elements::Functions(Cow::Owned(run)));
        }
        section
    }
}

impl Reencode for Renumbered {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Unwritable<Infallible>> {
        Ok(self.0[&function])
    }
}

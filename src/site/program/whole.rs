//! A compiled program as its sections say it is, for it to be parted.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, Export, FuncType, FunctionBody, GlobalType,
    KnownCustom, Linking, MemoryType, Operator, Parser, Payload, RelocSectionReader, SymbolInfo,
    TableType, TypeRef,
};

use super::ProgramError;

/// Its functions by index, those that it imports first, and what else it has.
#[derive(Default)]
pub(super) struct Whole<'a> {
    wasm: &'a [u8],
    /// Where its sections are, each with its id.
    pub(super) sections: Vec<(u8, Range<u64>)>,
    pub(super) types: Vec<FuncType>,
    /// The type of each function.
    pub(super) functions: Vec<u32>,
    pub(super) imported: usize,
    /// The functions that it has itself.
    pub(super) bodies: Vec<FunctionBody<'a>>,
    pub(super) tables: Vec<TableType>,
    pub(super) memories: Vec<MemoryType>,
    pub(super) globals: Vec<GlobalType>,
    pub(super) exports: Vec<Export<'a>>,
    /// The functions that are called by a number in the first table.
    pub(super) slots: BTreeMap<u32, u32>,
    pub(super) data: Vec<Segment<'a>>,
    /// What the linker has left to say what is referred to where.
    pub(super) symbols: Vec<SymbolInfo<'a>>,
    pub(super) references: Vec<RelocSectionReader<'a>>,
}

/// Bytes that are in memory from the beginning.
pub(super) struct Segment<'a> {
    pub(super) address: u32,
    pub(super) bytes: &'a [u8],
    /// Where in the program they stand.
    pub(super) at: u64,
}

impl<'a> Whole<'a> {
    /// # Errors
    /// If it has what our programs have not.
    pub(super) fn read(wasm: &'a [u8]) -> Result<Whole<'a>, ProgramError> {
        let mut whole = Whole {
            wasm,
            ..Whole::default()
        };
        for part in Parser::new(0).parse_all(wasm) {
            let part = part?;
            whole.sections.extend(part.as_section());
            whole.take(part)?;
        }
        Ok(whole)
    }

    /// A section as it is, where there is one.
    pub(super) fn section(&self, id: u8) -> Option<&'a [u8]> {
        let (_, range) = self.sections.iter().find(|(of, _)| *of == id)?;
        Some(&self.wasm[range.start as usize..range.end as usize])
    }

    /// What is in memory from the beginning, at an address.
    pub(super) fn byte(&self, address: u32) -> Option<u8> {
        self.data.iter().find_map(|segment| {
            let at = address.checked_sub(segment.address)?;
            segment.bytes.get(at as usize).copied()
        })
    }

    fn take(&mut self, part: Payload<'a>) -> Result<(), ProgramError> {
        match part {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    self.types.push(ty?);
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let TypeRef::Func(ty) = import?.ty else {
                        return Err(ProgramError::Unsplit("an import that is no function"));
                    };
                    self.functions.push(ty);
                }
                self.imported = self.functions.len();
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    self.exports.push(export?);
                }
            }
            Payload::ElementSection(section) => {
                for element in section {
                    self.take_slots(element?)?;
                }
            }
            Payload::StartSection { .. } => {
                return Err(ProgramError::Unsplit("a function that starts by itself"));
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(section) => {
                for data in section {
                    self.take_data(&data?)?;
                }
            }
            Payload::CustomSection(section) => self.take_custom(&section.as_known())?,
            _ => {}
        }
        Ok(())
    }

    fn take_slots(&mut self, element: wasmparser::Element<'a>) -> Result<(), ProgramError> {
        let (
            ElementKind::Active {
                table_index: None | Some(0),
                offset_expr,
            },
            ElementItems::Functions(functions),
        ) = (element.kind, element.items)
        else {
            return Err(ProgramError::Unsplit(
                "a table that is filled in another way",
            ));
        };
        for (slot, function) in (number(&offset_expr)?..).zip(functions) {
            self.slots.insert(slot, function?);
        }
        Ok(())
    }

    pub(super) fn take_data(&mut self, data: &wasmparser::Data<'a>) -> Result<(), ProgramError> {
        let DataKind::Active {
            memory_index: 0,
            offset_expr,
        } = &data.kind
        else {
            return Err(ProgramError::Unsplit(
                "memory that is filled in another way",
            ));
        };
        self.data.push(Segment {
            address: number(offset_expr)?,
            bytes: data.data,
            at: data.range.end - data.data.len() as u64,
        });
        Ok(())
    }

    fn take_custom(&mut self, custom: &KnownCustom<'a>) -> Result<(), ProgramError> {
        match custom {
            KnownCustom::Linking(parts) => {
                for part in parts.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        for symbol in symbols {
                            self.symbols.push(symbol?);
                        }
                    }
                }
            }
            KnownCustom::Reloc(references) => self.references.push(references.clone()),
            _ => {}
        }
        Ok(())
    }

    /// What makes functions stand beside those that are like them: a fiftieth of what brotli leaves of a program.
    pub(super) fn likeness(&self, own: u32) -> (u32, &'a [u8]) {
        let body = &self.bodies[own as usize - self.imported];
        (self.functions[own as usize], body.as_bytes())
    }

    /// The functions that a function calls by themselves.
    pub(super) fn calls(&self, function: u32) -> Result<Vec<u32>, ProgramError> {
        let mut calls = Vec::new();
        let Some(own) = (function as usize).checked_sub(self.imported) else {
            return Ok(calls);
        };
        for operator in self.bodies[own].get_operators_reader()? {
            match operator? {
                Operator::Call { function_index }
                | Operator::ReturnCall { function_index }
                | Operator::RefFunc { function_index } => calls.push(function_index),
                _ => {}
            }
        }
        Ok(calls)
    }
}

/// Where in a table or in memory something begins.
fn number(expression: &ConstExpr) -> Result<u32, ProgramError> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => Err(ProgramError::Unsplit("a place that is not a number")),
    }
}

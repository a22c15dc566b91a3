//! What kind of file it is, and its sheets.

use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use super::grid::Grid;
use super::{ods, xlsx};
use crate::story::fault::SheetSlip;

const MB: u64 = 1 << 20;
/// A workbook of the biggest story that a page can show has less than one.
const MOST_MB: u64 = 50;
/// And this much when it is unpacked.
const MOST_UNPACKED_MB: u64 = 300;

/// The sheets of a workbook.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn open(name: &str, bytes: &[u8]) -> Result<Vec<Grid>, SheetSlip> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if file.starts_with("~$") || file.starts_with(".~lock.") {
        return Err(SheetSlip::OpenMark);
    }
    if bytes.is_empty() {
        return Err(SheetSlip::Empty);
    }
    if bytes.len() as u64 > MOST_MB * MB {
        return Err(SheetSlip::TooBig(MOST_MB));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(compound(bytes));
    }
    if !bytes.starts_with(b"PK") {
        return Err(SheetSlip::NoWorkbook);
    }
    let damaged = |error: ZipError| SheetSlip::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut unpacked = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(damaged)?;
        unpacked = unpacked.saturating_add(part.size());
    }
    if unpacked > MOST_UNPACKED_MB * MB {
        return Err(SheetSlip::TooBig(MOST_UNPACKED_MB));
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        xlsx::read(bytes)
    } else if has("xl/workbook.bin") {
        Err(SheetSlip::OldKind(".xlsb"))
    } else if has("content.xml") {
        ods::read(bytes)
    } else {
        Err(SheetSlip::NoWorkbook)
    }
}

/// What a compound file is: Excel's old format, or the cover of a workbook with a password.
fn compound(bytes: &[u8]) -> SheetSlip {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name)
    };
    if has("EncryptedPackage") {
        SheetSlip::Locked
    } else if has("Workbook") || has("Book") {
        SheetSlip::OldKind(".xls")
    } else {
        SheetSlip::NoWorkbook
    }
}

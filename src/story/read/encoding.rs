//! How a file's letters are written as bytes. Editors of other systems save in other ways, and say little of it.

use std::borrow::Cow;

use crate::story::fault::Encoding;

/// Whether a text of this encoding could be read all the same.
pub(super) fn is_legible(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::Wide(_) | Encoding::Latin1(_))
}

/// A file's text without its mark; where it is not UTF-8, as well as it can be read, and the byte of that text
/// at which this shows.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<(usize, Encoding)>) {
    if let Some((name, text)) = wide(bytes) {
        return (text.into(), Some((0, Encoding::Wide(name))));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let at = match std::str::from_utf8(bytes) {
        Ok(text) => return (text.into(), None),
        Err(error) => error.valid_up_to(),
    };
    let lossy = String::from_utf8_lossy(bytes);
    if let Some(name) = japanese(bytes) {
        return (lossy, Some((at, Encoding::Japanese(name))));
    }
    if lossy
        .chars()
        .any(|letter| !letter.is_ascii() && letter != '\u{fffd}')
    {
        return (lossy, Some((at, Encoding::Damaged(bytes[at]))));
    }
    // Up to `at` all is ASCII, so the place is the same in both texts.
    let text: String = bytes.iter().copied().map(windows_1252).collect();
    (text.into(), Some((at, Encoding::Latin1(bytes[at]))))
}

fn wide(bytes: &[u8]) -> Option<(&'static str, String)> {
    let zeros = |from: usize| {
        let some = bytes.iter().take(64).skip(from).step_by(2);
        some.clone().count() > 1
            && some.clone().filter(|&&byte| byte == 0).count() * 4 > some.count() * 3
    };
    match bytes {
        [0xff, 0xfe, 0, 0, rest @ ..] => Some(("UTF-32", utf32(rest, u32::from_le_bytes))),
        [0, 0, 0xfe, 0xff, rest @ ..] => Some(("UTF-32", utf32(rest, u32::from_be_bytes))),
        [0xff, 0xfe, rest @ ..] => Some(("UTF-16 (LE)", utf16(rest, u16::from_le_bytes))),
        [0xfe, 0xff, rest @ ..] => Some(("UTF-16 (BE)", utf16(rest, u16::from_be_bytes))),
        _ if zeros(1) && !zeros(0) => Some(("UTF-16 (LE)", utf16(bytes, u16::from_le_bytes))),
        _ if zeros(0) && !zeros(1) => Some(("UTF-16 (BE)", utf16(bytes, u16::from_be_bytes))),
        _ => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn utf32(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> String {
    let units = bytes
        .chunks_exact(4)
        .map(|four| unit([four[0], four[1], four[2], four[3]]));
    units
        .map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Shift_JIS or EUC-JP, where every byte beyond ASCII belongs to a pair of it and some are kana.
fn japanese(bytes: &[u8]) -> Option<&'static str> {
    let shift = |lead: u8, trail: u8| {
        matches!(lead, 0x81..=0x9f | 0xe0..=0xfc) && matches!(trail, 0x40..=0x7e | 0x80..=0xfc)
    };
    let euc = |lead: u8, trail: u8| matches!(lead, 0xa1..=0xfe) && matches!(trail, 0xa1..=0xfe);
    // In EUC-JP one byte says that a pair of a second table follows.
    let all_pairs = |fits: &dyn Fn(u8, u8) -> bool, kana: [u8; 2], longer: u8| {
        let (mut at, mut found) = (0, 0);
        while at < bytes.len() {
            if bytes[at].is_ascii() || bytes[at] == longer {
                at += 1;
            } else if at + 1 < bytes.len() && fits(bytes[at], bytes[at + 1]) {
                found += usize::from(kana.contains(&bytes[at]));
                at += 2;
            } else {
                return false;
            }
        }
        found > 1
    };
    if all_pairs(&euc, [0xa4, 0xa5], 0x8f) {
        Some("EUC-JP")
    } else if all_pairs(&shift, [0x82, 0x83], b' ') {
        Some("Shift_JIS")
    } else {
        None
    }
}

fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

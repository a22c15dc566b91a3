//! Texts in quotes, and where they end when something is wrong with the quotes.

use super::Reader;
use super::signs::{is_quote, is_single, meant};
use crate::story::fault::{Syntax, is_double};

impl Reader<'_> {
    /// Whether the text here is a name: a colon comes after it.
    pub(super) fn is_name(&self) -> bool {
        let mut letters = self.rest().char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\n' => return false,
                '\\' => _ = letters.next(),
                _ if is_double(letter) => {
                    let after = self.rest()[at + letter.len_utf8()..].trim_start();
                    return after.starts_with([':', '：']);
                }
                _ => {}
            }
        }
        false
    }

    /// Text in quotes. Where it ends is plain if the quotes are; else what comes after a quote tells.
    pub(super) fn quoted(&mut self) -> String {
        let open = self.at;
        let quote = self.letter().unwrap_or('"');
        let inside = open + quote.len_utf8();
        let line = &self.text[inside..];
        let line = &line[..line.find('\n').unwrap_or(line.len())];
        let (length, close) = self.end_of(quote, open, line);
        if quote != '"' {
            self.slip(open..inside, Syntax::Quote(quote));
        } else if let Some(close) = close.filter(|&close| close != '"') {
            let at = inside + length;
            self.slip(at..at + close.len_utf8(), Syntax::Quote(close));
        }
        self.at = inside + length + close.map_or(0, char::len_utf8);
        let text = self.unescaped(inside, &line[..length]);
        if close.is_none() {
            self.pass_wrapped(inside + line.len());
        }
        text
    }

    /// Goes past what a text says on the lines after its first, where these are not the file's next parts.
    fn pass_wrapped(&mut self, line_end: usize) {
        let rest = &self.text[line_end..];
        let is_part = |next: char| is_quote(next) || matches!(next, '{' | '}' | '[' | ']' | '/');
        if rest.trim_start().starts_with(is_part) {
            return;
        }
        let mut quotes = rest.match_indices('"').map(|(at, _)| at + 1);
        let end =
            quotes.find(|&end| follows_a_text(rest[end..].lines().next().unwrap_or_default()));
        if let Some(end) = end {
            self.at = line_end + end;
        }
    }

    /// How long the text is, and the quote that ends it.
    fn end_of(&mut self, quote: char, open: usize, line: &str) -> (usize, Option<char>) {
        let is_close = |at: usize, letter: char| {
            let is_alike =
                is_double(quote) && is_double(letter) || is_single(quote) && is_single(letter);
            is_alike && follows_a_text(&line[at + letter.len_utf8()..])
        };
        let mut inner = None;
        let mut smart = None;
        let mut letters = line.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => _ = letters.next(),
                '"' if quote == '"' => {
                    let after = &line[at + 1..];
                    let ends = match inner {
                        None => follows_plainly(after),
                        Some(_) => follows_a_text(after),
                    };
                    if ends {
                        return (at, Some('"'));
                    }
                    if smart.is_some() {
                        break;
                    }
                    if inner.is_none() {
                        inner = Some(at);
                        let at = open + 1 + at;
                        self.slip(at..at + 1, Syntax::InnerQuote);
                    }
                }
                _ if is_close(at, letter) && quote != '"' => return (at, Some(letter)),
                _ if is_close(at, letter) && smart.is_none() => smart = Some((at, letter)),
                _ => {}
            }
        }
        if let Some((at, letter)) = smart {
            if inner.is_some() {
                self.slips.pop();
            }
            return (at, Some(letter));
        }
        if inner.is_none() && quote == '"' {
            self.slip(open..open + quote.len_utf8(), Syntax::OpenText);
        }
        let text = line.trim_end_matches([' ', '\t', '\r', ',', '}', ']']);
        (text.len(), None)
    }

    /// What a text between quotes says.
    fn unescaped(&mut self, start: usize, raw: &str) -> String {
        let mut text = String::with_capacity(raw.len());
        let mut rest = raw;
        let mut controlled = false;
        while let Some(letter) = rest.chars().next() {
            let at = start + raw.len() - rest.len();
            if letter != '\\' {
                if letter < ' ' && !controlled {
                    controlled = true;
                    self.slip(at..at + 1, Syntax::Control(letter));
                }
                text.push(letter);
                rest = &rest[letter.len_utf8()..];
                continue;
            }
            let (said, length) = escape(rest);
            match said {
                Some(said) => text.push(said),
                None => self.slip(at..at + length, Syntax::Escape(rest[..length].to_owned())),
            }
            rest = &rest[length..];
        }
        text
    }
}

/// Whether what follows a quote leaves no doubt that the text ended there.
fn follows_plainly(after: &str) -> bool {
    let after = after.trim_start();
    after.chars().next().is_none_or(|letter| {
        matches!(letter, ',' | ':' | '}' | ']' | '/' | '{' | '[') || meant(letter).is_some()
    }) || after.starts_with(is_double) && !after.starts_with("\"\"")
}

/// Whether what follows a quote looks as if the text ended there: a bracket, a colon, the line's end, or a
/// comma before the next text.
fn follows_a_text(after: &str) -> bool {
    let after = after.trim_start();
    match after.chars().next() {
        None | Some('}' | ']' | ':' | '：') => true,
        Some(',' | '，') => {
            let next = after.trim_start_matches([',', '，']).trim_start();
            next.is_empty()
                || next.starts_with(|next: char| {
                    is_quote(next) || matches!(next, '{' | '[' | '}' | ']')
                })
        }
        _ => false,
    }
}

/// What the escape at the start of a text says, and how long it is.
fn escape(text: &str) -> (Option<char>, usize) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        let all = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        all.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
    };
    let Some(next) = text[1..].chars().next() else {
        return (None, 1);
    };
    let plain = match next {
        '"' | '\\' | '/' => Some(next),
        'b' => Some('\u{8}'),
        'f' => Some('\u{c}'),
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        _ => None,
    };
    if plain.is_some() {
        return (plain, 2);
    }
    let Some(first) = unit(0) else {
        return (None, 1 + next.len_utf8());
    };
    if let Some(letter) = char::from_u32(first.into()) {
        return (Some(letter), 6);
    }
    let pair = unit(6).and_then(|second| char::decode_utf16([first, second]).next()?.ok());
    (pair, if pair.is_some() { 12 } else { 6 })
}

//! How wide text is, by estimate, and how it breaks into lines.
//!
//! A picture is made without any font and seen with the reader's own. So each character counts with the
//! width, in ems, that it has in the widest of the usual faces, DejaVu Sans and DejaVu Serif; in the others
//! a line ends a tenth earlier. Japanese, Chinese and Korean characters and their punctuation are one em.

/// A face of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Plain.
    Sans,
    /// Plain, bold.
    SansBold,
    /// For headlines and findings.
    Serif,
    /// For headlines, bold.
    SerifBold,
}

impl Face {
    pub(super) const fn is_bold(self) -> bool {
        matches!(self, Face::SansBold | Face::SerifBold)
    }

    pub(super) const fn is_serif(self) -> bool {
        matches!(self, Face::Serif | Face::SerifBold)
    }
}

/// How wide a line of text is at most, at this size.
pub fn width(text: &str, face: Face, size: f64) -> f64 {
    let add = |sum, character| sum + ems(character, face);
    text.chars().fold(0.0, add) * size
}

fn ems(character: char, face: Face) -> f64 {
    let bold = if face.is_bold() { 1.11 } else { 1.0 };
    let ems = match character {
        _ if joins(character) => return 0.0,
        _ if is_wide(character) => return 1.0,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => 0.32,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '\'' | '’' | '‘' | '|' | '·' => 0.33,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '‑' => 0.42,
        's' | 'c' | 'z' => 0.54,
        'x' | 'v' | 'y' | 'k' | '“' | '”' | '"' | '«' | '»' => 0.59,
        'm' | 'M' | 'W' | '—' | '…' | '@' | '%' => 1.0,
        'w' => 0.82,
        'a'..='z' | '0'..='9' | 'à'..='ÿ' | '–' => 0.63,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' => 0.78,
        'A'..='Z' | 'À'..='ß' => 0.7,
        '\u{0}'..='\u{24f}' => 0.8,
        // Greek, Cyrillic and the rest: as wide as their widest letters.
        _ => 1.0,
    };
    ems * bold
}

/// Whether a character is as wide as it is high, as Chinese, Japanese and Korean ones are.
const fn is_wide(character: char) -> bool {
    matches!(
        character,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f000}'..='\u{3fffd}'
    )
}

/// Whether a character belongs to the one before it and has no width of its own.
const fn joins(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
            | '\u{3099}'..='\u{309a}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}'
    )
}

/// Must not begin a line.
const NOT_FIRST: &str = "、。，．・：；？！）」』】〉》〕｝”’…‥ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々％%)]}.,:;!?»";

/// Must not end a line.
const NOT_LAST: &str = "「『（【〈《〔｛“‘([{«";

fn may_break(before: char, after: char) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    (is_written_on(before) || is_written_on(after))
        && after != ' '
        && !joins(after)
        && !NOT_FIRST.contains(after)
        && !NOT_LAST.contains(before)
}

/// Whether lines may end at a character without a space. Korean syllables are as wide, but they make words.
const fn is_written_on(character: char) -> bool {
    is_wide(character) && !matches!(character, '\u{ac00}'..='\u{d7a3}')
}

/// Where a line ends well. A Japanese phrase ends with hiragana or a stop, and the next begins with something
/// else: the page asks browsers for the same with `word-break: auto-phrase`.
fn breaks_well(before: char, after: char) -> bool {
    let is_hiragana = |character| matches!(character, '\u{3041}'..='\u{309f}');
    let ends = |character| is_hiragana(character) || !character.is_alphanumeric();
    may_break(before, after)
        && (before == ' '
            || "、。，．：；？！".contains(before)
            || ends(before) && !is_hiragana(after))
}

/// Breaks text into lines no wider than `room`: between words and phrases, and within one only where it is
/// wider by itself.
pub fn wrap(text: &str, face: Face, size: f64, room: f64) -> Vec<String> {
    let mut lines = Lines {
        done: vec![String::new()],
        face,
        size,
        room,
    };
    for phrase in phrases(text) {
        if lines.take(phrase) {
            continue;
        }
        if lines.is_narrower(phrase) {
            lines.start(phrase);
            continue;
        }
        for word in pieces(phrase, may_break) {
            if lines.take(word) {
                continue;
            }
            if lines.is_narrower(word) {
                lines.start(word);
                continue;
            }
            for (at, character) in word.char_indices() {
                let character = &word[at..at + character.len_utf8()];
                if !lines.take(character) {
                    lines.start(character);
                }
            }
        }
    }
    let done = lines.done.into_iter();
    done.map(|line| line.trim_end_matches(' ').to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

struct Lines {
    done: Vec<String>,
    face: Face,
    size: f64,
    room: f64,
}

impl Lines {
    /// Puts a piece at the end of the last line, if there is room.
    fn take(&mut self, piece: &str) -> bool {
        let (face, size, room) = (self.face, self.size, self.room);
        let last = self.done.last_mut().expect("there is always a line");
        let fits = width(last, face, size) + width(piece.trim_end_matches(' '), face, size) <= room;
        if fits {
            last.push_str(piece);
        }
        fits
    }

    fn is_narrower(&self, piece: &str) -> bool {
        width(piece.trim_end_matches(' '), self.face, self.size) <= self.room
    }

    fn start(&mut self, piece: &str) {
        self.done.push(piece.to_owned());
    }
}

/// The pieces that stand best on one line each. What is in Japanese brackets is one of them.
fn phrases(text: &str) -> Vec<&str> {
    let mut phrases: Vec<&str> = Vec::new();
    let (mut start, mut end, mut depth) = (0, 0, 0);
    for piece in pieces(text, breaks_well) {
        let count = |brackets: &str| piece.chars().filter(|c| brackets.contains(*c)).count();
        depth = (depth + count("「『（")).saturating_sub(count("」』）"));
        end += piece.len();
        if depth == 0 {
            phrases.push(&text[start..end]);
            start = end;
        }
    }
    phrases.push(&text[start..]);
    phrases
}

/// The pieces of a text between places of one kind.
fn pieces(text: &str, breaks: fn(char, char) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, character) in text.char_indices() {
        if before.is_some_and(|before| breaks(before, character)) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(character);
    }
    pieces.push(&text[start..]);
    pieces
}

/// How wide the widest word is: in less room it is broken.
pub fn widest_word(text: &str, face: Face, size: f64) -> f64 {
    let words = pieces(text, may_break).into_iter();
    let widths = words.map(|word| width(word.trim_end_matches(' '), face, size));
    widths.fold(0.0, f64::max)
}

/// Breaks text into lines of about the same length, as few as [`wrap`] makes. No word is broken that `wrap` keeps.
pub fn balance(text: &str, face: Face, size: f64, room: f64) -> Vec<String> {
    let mut best = wrap(text, face, size, room);
    let whole = Some(widest_word(text, face, size)).filter(|word| *word <= room);
    let (mut narrow, mut wide) = (whole.unwrap_or(0.0).max(room / 3.0), room);
    for _ in 0..8 {
        let middle = (narrow + wide) / 2.0;
        let lines = wrap(text, face, size, middle);
        if lines.len() != best.len() {
            narrow = middle;
        } else {
            wide = middle;
            best = lines;
        }
    }
    best
}

/// At most so many lines; what does not fit is cut, with an ellipsis.
pub fn cut(mut lines: Vec<String>, most: usize, face: Face, size: f64, room: f64) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(last, face, size) + ems('…', face) * size > room && last.pop().is_some() {
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces_and_never_at_those_that_do_not_break() {
        let lines = wrap("12 of 12 are\u{a0}covered", Face::Sans, 10.0, 75.0);
        assert_eq!(lines, ["12 of 12", "are\u{a0}covered"].map(str::to_owned));
    }

    #[test]
    fn japanese_breaks_between_phrases_and_never_before_a_stop_or_after_a_bracket() {
        let lines = wrap("共通利益、「日本」だけ。", Face::Sans, 10.0, 50.0);
        assert_eq!(
            lines,
            ["共通利益、", "「日本」だ", "け。"].map(str::to_owned)
        );
        let lines = wrap("12項目のうち10項目", Face::Sans, 10.0, 45.0);
        assert!(lines.iter().all(|line| !line.ends_with('1')), "{lines:?}");
    }

    #[test]
    fn korean_breaks_at_spaces_alone() {
        let lines = wrap(
            "유럽연합(EU)이 빠지면 뒷받침을 잃는다.",
            Face::Sans,
            10.0,
            100.0,
        );
        let expected = ["유럽연합(EU)이", "빠지면 뒷받침을", "잃는다."];
        assert_eq!(lines, expected.map(str::to_owned));
    }

    #[test]
    fn balancing_breaks_no_word() {
        let text = "피지가 인도태평양경제프레임워크에 바란 것";
        let lines = balance(text, Face::Sans, 10.0, 140.0);
        assert_eq!(
            lines,
            ["피지가", "인도태평양경제프레임워크에", "바란 것"].map(str::to_owned)
        );
        assert_eq!(widest_word(text, Face::Sans, 10.0), 130.0);
    }

    #[test]
    fn a_word_without_end_is_broken_and_an_endless_text_cut() {
        let lines = wrap(&"W".repeat(100), Face::SansBold, 12.0, 90.0);
        assert!(
            lines
                .iter()
                .all(|line| width(line, Face::SansBold, 12.0) <= 90.0)
        );
        let lines = cut(lines, 2, Face::SansBold, 12.0, 90.0);
        assert!(lines.len() == 2 && lines[1].ends_with('…'));
        assert!(width(&lines[1], Face::SansBold, 12.0) <= 90.0);
    }

    #[test]
    fn balanced_lines_are_as_few_and_more_alike() {
        let text = "Plug in, one module at a time, and see what holds";
        let (ragged, even) = (
            wrap(text, Face::SerifBold, 40.0, 700.0),
            balance(text, Face::SerifBold, 40.0, 700.0),
        );
        assert_eq!(ragged.len(), even.len());
        let widest = |lines: &[String]| {
            lines
                .iter()
                .map(|line| width(line, Face::SerifBold, 40.0))
                .fold(0.0, f64::max)
        };
        assert!(widest(&even) <= widest(&ragged));
    }
}

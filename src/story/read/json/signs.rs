//! The signs that JSON is made of, and those that are written for them.

use crate::story::fault::is_double;

pub(super) fn is_single(quote: char) -> bool {
    matches!(quote, '\'' | '‘' | '’' | '‚' | '‛' | '`' | '´')
}

pub(super) fn is_quote(letter: char) -> bool {
    is_double(letter) || is_single(letter)
}

pub(super) fn is_bare(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '.' | '$')
}

/// The sign of JSON that another is written for.
pub(super) fn meant(sign: char) -> Option<char> {
    Some(match sign {
        ';' | '，' | '、' | '；' => ',',
        '=' | '：' => ':',
        '｛' => '{',
        '｝' => '}',
        '［' | '【' => '[',
        '］' | '】' => ']',
        _ => return None,
    })
}

//! Lists, capitals and numbers.

#[cfg(not(target_arch = "wasm32"))]
pub use super::compile::going_on;
#[cfg(not(target_arch = "wasm32"))]
pub use super::number::{category, count, number};

/// Things that are listed: what stands between two of them, between the first of three or more, and before the
/// last of these is a language's. `Intl` would write the same, but what a browser loads the first time that it is
/// asked for a list or a date took a quarter of the page's start.
pub(super) fn list([between_two, between, before_last]: [&str; 3], items: &[&str]) -> String {
    match items {
        [first @ .., last] if first.len() > 1 => first.join(between) + before_last + last,
        _ => items.join(between_two),
    }
}

/// A text with a capital letter at its start.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.by_ref().take(1).collect();
    uppercase(&first) + letters.as_str()
}

/// The program's own table of capitals would cost every reader 4 KB.
#[cfg(target_arch = "wasm32")]
fn uppercase(text: &str) -> String {
    js_sys::JsString::from(text).to_upper_case().into()
}

#[cfg(not(target_arch = "wasm32"))]
fn uppercase(text: &str) -> String {
    text.to_uppercase()
}

/// A number of one decimal as (whole, tenth). Formatting fractions in general would cost every reader
/// kilobytes of program.
pub fn tenths(number: f64) -> (u32, u32) {
    let tenths = (number * 10.0).round() as u32;
    (tenths / 10, tenths % 10)
}

/// A whole number with what a language puts before each three of its digits.
pub(super) fn grouped(number: u32, thousands: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped += thousands;
        }
        grouped.push(digit);
    }
    grouped
}

//! Lists and dates by the platform's rules: CLDR through ICU4X on the host, `Intl` in the browser.

use crate::story::{Language, PartialDate};

/// "Japan, South Korea, and Australia", as the language writes it.
pub fn list(language: Language, items: &[&str]) -> String {
    platform::list(language, items)
}

/// A text with a capital letter at its start.
pub(super) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.by_ref().take(1).collect();
    platform::uppercase(&first) + letters.as_str()
}

/// A number of one decimal as (whole, tenth). Formatting fractions in general would cost every reader
/// kilobytes of program.
pub fn tenths(number: f64) -> (u32, u32) {
    let tenths = (number * 10.0).round() as u32;
    (tenths / 10, tenths % 10)
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use wasm_bindgen::prelude::*;

    use super::{Language, PartialDate, locale};

    /// What `platform.js` does.
    mod formats {
        use super::*;

        #[wasm_bindgen]
        extern "C" {
            #[wasm_bindgen(js_namespace = formats)]
            pub fn list(locale: &str, items: &str) -> String;
            #[wasm_bindgen(js_namespace = formats)]
            pub fn date(locale: &str, day: &str, has_day: bool) -> String;
            /// The program's own table of capitals would cost every reader 4 KB.
            #[wasm_bindgen(js_namespace = formats)]
            pub fn uppercase(text: &str) -> String;
        }
    }

    pub(super) use formats::uppercase;

    pub(super) fn date(language: Language, date: PartialDate) -> String {
        let (year, month, day) = date.last_day();
        let day_of = format!("{year:04}-{month:02}-{day:02}");
        formats::date(locale(language), &day_of, date.day.is_some())
    }

    pub(super) fn list(language: Language, items: &[&str]) -> String {
        formats::list(locale(language), &items.join("\n"))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use icu_list::ListFormatter;
    use icu_list::options::ListFormatterOptions;

    pub(super) use super::date_on_host as date;
    use super::{Language, icu_locale};

    pub(super) fn uppercase(text: &str) -> String {
        text.to_uppercase()
    }

    pub(super) fn list(language: Language, items: &[&str]) -> String {
        ListFormatter::try_new_and(icu_locale(language).into(), ListFormatterOptions::default())
            .expect("the list rules of every language are compiled in")
            .format_to_string(items.iter())
    }
}

/// The locale whose rules a language follows. Canadian usage where the story's home is Canada would
/// belong in the story; newspapers in English here write lists and dates the Canadian way.
const fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en-CA",
        Language::Fr => "fr-CA",
        Language::Ja => "ja-JP",
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn icu_locale(language: Language) -> icu_locale_core::Locale {
    locale(language)
        .parse()
        .expect("the locales above are well formed")
}

/// A date, as exactly as it is known: "March 6, 2026", "March 2026" or "2026".
pub fn date(language: Language, date: PartialDate) -> String {
    match (date.month, language) {
        // French writes the first of a month as an ordinal, which the platform's rules do not.
        (Some(_), Language::Fr) if date.day == Some(1) => {
            let text = platform::date(language, date);
            match text.strip_prefix("1 ") {
                Some(rest) => format!("1er {rest}"),
                None => text,
            }
        }
        (Some(_), _) => platform::date(language, date),
        (None, Language::Ja) => format!("{}年", date.year),
        (None, _) => date.year.to_string(),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn date_on_host(language: Language, date: PartialDate) -> String {
    use icu_datetime::DateTimeFormatter;
    use icu_datetime::fieldsets::{YM, YMD};
    use icu_datetime::input::Date;

    let locale = || icu_locale(language).into();
    let (year, month, day) = date.last_day();
    let day_of =
        Date::try_new_iso(year.into(), month, day).expect("checking let only dates through");
    match date.day {
        Some(_) => DateTimeFormatter::try_new(locale(), YMD::long())
            .expect("the date rules of every language are compiled in")
            .format(&day_of)
            .to_string(),
        None => DateTimeFormatter::try_new(locale(), YM::long())
            .expect("the date rules of every language are compiled in")
            .format(&day_of)
            .to_string(),
    }
}

/// A number as the language groups its digits.
#[cfg(not(target_arch = "wasm32"))]
pub fn number(language: Language, number: f64) -> String {
    use icu_decimal::DecimalFormatter;
    use icu_decimal::input::Decimal;

    // Rust writes a number as short as it can be read back exactly.
    let decimal: Decimal = number
        .to_string()
        .parse()
        .expect("checking lets only finite numbers through");
    DecimalFormatter::try_new(icu_locale(language).into(), Default::default())
        .expect("the number rules of every language are compiled in")
        .format(&decimal)
        .to_string()
}

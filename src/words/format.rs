//! Lists and dates by the platform's rules: CLDR through ICU4X on the host, `Intl` in the browser.

use crate::story::Language;

/// "Japan, South Korea, and Australia", as the language writes it.
pub fn list(language: Language, items: &[&str]) -> String {
    platform::list(language, items)
}

/// A number of one decimal as (whole, tenth). Formatting fractions in general would cost every reader
/// kilobytes of program.
pub fn tenths(number: f64) -> (u32, u32) {
    let tenths = (number * 10.0).round() as u32;
    (tenths / 10, tenths % 10)
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use js_sys::{Array, Intl};
    use wasm_bindgen::JsValue;

    use super::Language;

    pub(super) fn list(language: Language, items: &[&str]) -> String {
        let locales = Array::of1(&JsValue::from_str(super::locale(language)));
        let items: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        let format = Intl::ListFormat::new(&locales, &js_sys::Object::new());
        String::from(format.format(&items))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use icu_list::ListFormatter;
    use icu_list::options::ListFormatterOptions;

    use super::{Language, icu_locale};

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
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn icu_locale(language: Language) -> icu_locale_core::Locale {
    locale(language)
        .parse()
        .expect("the locales above are well formed")
}

/// A date, as exactly as it is known: "6 March 2026", "March 2026" or "2026".
#[cfg(not(target_arch = "wasm32"))]
pub fn date(language: Language, date: crate::story::PartialDate) -> String {
    use icu_datetime::DateTimeFormatter;
    use icu_datetime::fieldsets::{YM, YMD};
    use icu_datetime::input::Date;

    let locale = || icu_locale(language).into();
    let (year, month, day) = date.last_day();
    let day_of =
        Date::try_new_iso(year.into(), month, day).expect("checking let only dates through");
    match (date.month, date.day) {
        (Some(_), Some(_)) => DateTimeFormatter::try_new(locale(), YMD::long())
            .expect("the date rules of every language are compiled in")
            .format(&day_of)
            .to_string(),
        (Some(_), None) => DateTimeFormatter::try_new(locale(), YM::long())
            .expect("the date rules of every language are compiled in")
            .format(&day_of)
            .to_string(),
        _ => year.to_string(),
    }
}

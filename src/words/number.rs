use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::spoken::head;
use crate::story::Language;

/// A number as the language groups its digits.
pub fn number(language: Language, number: f64) -> String {
    // Rust writes a number as short as it can be read back exactly.
    let decimal: Decimal = number
        .to_string()
        .parse()
        .expect("checking lets only finite numbers through");
    let locale: icu_locale_core::Locale = head(language)
        .locale
        .parse()
        .expect("the locales of languages are well formed");
    DecimalFormatter::try_new(locale.into(), Default::default())
        .expect("the number rules of every language are compiled in")
        .format(&decimal)
        .to_string()
}

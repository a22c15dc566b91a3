use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::PluralRules;

use super::compile::category_name;
use super::format::capitalized;
use super::spoken::head;
use crate::story::Language;

/// A number as the language groups its digits.
pub fn number(language: Language, number: f64) -> String {
    // Rust writes a number as short as it can be read back exactly.
    let decimal: Decimal = number
        .to_string()
        .parse()
        .expect("checking lets only finite numbers through");
    DecimalFormatter::try_new(locale(language).into(), Default::default())
        .expect("the number rules of every language are compiled in")
        .format(&decimal)
        .to_string()
}

/// A count as the language's newspapers write it within a sentence, or at the beginning of one: in words or figures.
///
/// ```
/// use plugboard::words::{format::count, language};
///
/// let [en, ja] = ["en", "ja"].map(|tag| language(tag).expect("it is built in"));
/// assert_eq!((&*count(en, 9, false), &*count(en, 12, false)), ("nine", "12"));
/// assert_eq!((&*count(en, 12, true), &*count(ja, 9, true)), ("Twelve", "9"));
/// ```
pub fn count(language: Language, count: usize, begins: bool) -> String {
    let numbers = &head(language).numbers;
    let word = numbers.words.get(count);
    match word.filter(|_| begins || count < numbers.within) {
        Some(word) if begins => capitalized(word),
        Some(word) => word.clone(),
        None => number(language, count as f64),
    }
}

/// The category of a count in a language, and all those that it has, as the CLDR names them.
pub fn category(language: Language, count: usize) -> (&'static str, Vec<&'static str>) {
    let rules = PluralRules::try_new_cardinal(locale(language).into())
        .expect("the rules of every language are compiled in");
    let has = rules.categories().map(category_name).collect();
    (category_name(rules.category_for(count)), has)
}

fn locale(language: Language) -> Locale {
    let locale = &head(language).locale;
    locale
        .parse()
        .expect("the locales of languages are well formed")
}

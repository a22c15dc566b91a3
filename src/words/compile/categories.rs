//! Which categories the numbers of a language are of, by the Unicode CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::words::fill::{AGAIN, OTHER};

/// The categories of a language's whole numbers.
pub(super) struct Categories {
    /// All that the language has, those of fractions and of millions among them.
    has: Vec<PluralCategory>,
    /// Of each number up to where they begin again.
    of: Vec<PluralCategory>,
}

impl Categories {
    /// Of a language of which nothing is known: as if it had none.
    pub fn none() -> Categories {
        Categories {
            has: PluralCategory::all().collect(),
            of: Vec::new(),
        }
    }

    /// Of a locale, which is well formed.
    pub fn of(locale: &str) -> Categories {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_cardinal(locale.into())
            .expect("the rules of every language are compiled in");
        Categories {
            has: rules.categories().collect(),
            of: (0..2 * AGAIN)
                .map(|number| rules.category_for(number))
                .collect(),
        }
    }

    /// The categories that the language has, by name.
    pub fn names(&self) -> Vec<&'static str> {
        self.has.iter().map(|category| name(*category)).collect()
    }

    /// Whether all numbers are of one category.
    pub fn is_one(&self) -> bool {
        self.has.len() == 1
    }

    /// Whether a language has a category.
    pub fn has(&self, category: PluralCategory) -> bool {
        category == PluralCategory::Other || self.has.contains(&category)
    }

    /// The numbers that a board counts, with their categories: from 0, or from 1 to a last one.
    pub fn numbers(&self, last: Option<u32>) -> impl Iterator<Item = (u32, PluralCategory)> {
        let numbers = match last {
            Some(last) => 1..last + 1,
            None => 0..2 * AGAIN,
        };
        numbers.filter_map(|number| Some((number, *self.of.get(number as usize)?)))
    }

    /// The table that a page carries: a sign for each number, up to the last that is not of the usual category.
    pub fn table(&self) -> &'static str {
        let signs: String = self.of.iter().map(|category| sign(*category)).collect();
        signs.trim_end_matches(OTHER).to_owned().leak()
    }
}

/// A category's sign in lines and tables.
pub(super) fn sign(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "z",
        PluralCategory::One => "o",
        PluralCategory::Two => "t",
        PluralCategory::Few => "f",
        PluralCategory::Many => "m",
        PluralCategory::Other => OTHER,
    }
}

/// A category's name in files.
pub(in crate::words) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::fill::category;

    /// Every language that the CLDR has rules for.
    const TAGS: &str = "af ak am an ar ars as asa ast az bal be bem bez bg bho blo bm bn bo br brx bs ca ce ceb cgg \
        chr ckb cs csw cv cy da de doi dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gsw gu guw gv \
        ha haw he hi hnj hr hsb hu hy ia id ig ii io is it iu ja jbo jgo jmc jv ka kab kaj kcg kde kea kk kkj kl km kn \
        ko ks ksb ksh ku kw ky lag lb lg lij lkt ln lo lt lv mas mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne nl nn \
        nnh no nqo nr nso ny nyn om or os osa pa pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd sdh \
        se seh ses sg shi si sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn \
        to tpi tr ts tzm ug uk ur uz ve vec vi vo vun wa wae wo xh xog yi yo yue zh zu";

    #[test]
    fn a_table_and_its_end_are_what_the_cldr_says_of_every_number_below_a_million() {
        for tag in TAGS.split(' ').filter(|tag| !tag.is_empty()) {
            let locale: Locale = tag.parse().expect(tag);
            let rules = PluralRules::try_new_cardinal(locale.into()).expect(tag);
            let table = Categories::of(tag).table();
            // Cornish looks at thousands too: a board counts so far only in its mixes.
            let last = if tag == "kw" { 1000 } else { 1_000_000 };
            let numbers = (0..1200)
                .chain((1200..last).step_by(37))
                .filter(|number| *number < last);
            for number in numbers {
                let said = sign(rules.category_for(number));
                assert_eq!(
                    category(table, &number.to_string()),
                    said,
                    "{tag}: {number}"
                );
            }
        }
    }
}

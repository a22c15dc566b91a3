//! What editors' tools are told of a value while one types, beside what is read of it: nothing that can be read is
//! underlined, and where a pattern can say all, nothing else passes.

use plugboard::story::file::{
    Colour, Contact, Date, Id, LanguageTag, Meaning, Shown, Url, Written,
};
use plugboard::story::read::schema_of;
use plugboard::story::{PartialDate, Standing};
use proptest::prelude::*;
use schemars::JsonSchema;
use serde_json::Value;

fn is_underlined<T: JsonSchema>(text: &str) -> bool {
    !jsonschema::is_valid(&schema_of::<T>(), &Value::from(text))
}

fn means_something<T: Meaning>(text: &str) -> bool {
    let written: Written<T> = serde_json::from_value(Value::from(text)).expect("any text is read");
    written.meaning().is_ok()
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(Value::from(text)).expect("any text is read")
}

proptest! {
    #[test]
    fn dates(text in "[0-2][0-9]{2,3}(-[0-3][0-9]?){0,3}|[0-9]{3,5}|2024-02-(29|30) ?") {
        prop_assert!(!(means_something::<PartialDate>(&text) && is_underlined::<Date>(&text)), "{}", text);
        let plain = text.len() == 10 && text.is_ascii() && !is_underlined::<Date>(&text);
        let [year, month, _] = [0..4, 5..7, 8..10].map(|part| text.get(part).and_then(|part| part.parse().ok()));
        let earlier = |year: u32, month: u32| format!("{year}-{month:02}-28");
        if let (true, Some(year), Some(month)) = (plain, year, month) {
            prop_assert!(means_something::<PartialDate>(&earlier(year, month)), "{}", text);
        }
    }

    #[test]
    fn colours(text in "#?[0-9a-fA-FgG]{5,7}|#[0-9é]{6}") {
        prop_assert_eq!(means_something::<Colour>(&text), !is_underlined::<Written<Colour>>(&text), "{}", text);
    }

    #[test]
    fn addresses(text in "(https?|HTTPS|ftp)?:?/{0,3}[a-z.@ ]{0,8}[/?#]?[a-z%é]{0,3}") {
        prop_assert!(!(means_something::<Url>(&text) && is_underlined::<Written<Url>>(&text)), "{}", text);
    }

    #[test]
    fn addresses_for_errors(text in "(https://|mailto:)?[a-z. ]{0,4}@?[a-z@]{0,4}(\\.[a-z]{0,3})?(\\?[a-z =]{0,3})?") {
        prop_assert!(!(means_something::<Contact>(&text) && is_underlined::<Written<Contact>>(&text)), "{}", text);
    }

    #[test]
    fn ids(text in "[a-z0-9-]{0,4}|[A-Za-z0-9_ é-]{0,4}") {
        let is_id = read::<Id>(&text).is_well_formed();
        prop_assert_eq!(is_id, !is_underlined::<Id>(&text), "{}", text);
    }

    #[test]
    fn tags(text in "[a-zA-Z]{1,9}(-[a-zA-Z0-9_]{0,9}){0,2}") {
        let is_tag = read::<LanguageTag>(&text).is_well_formed();
        prop_assert_eq!(is_tag, !is_underlined::<LanguageTag>(&text), "{}", text);
    }
}

#[test]
fn the_lists_of_standings_are_those_that_can_stand_there() {
    for standing in Standing::ALL {
        let id = standing.id();
        assert!(!is_underlined::<Written<Standing>>(id), "a bar at {id}");
        assert!(!is_underlined::<Written<Shown>>(id), "evidence of {id}");
        assert!(means_something::<Shown>(id));
    }
    assert!(!is_underlined::<Written<Shown>>("operating"));
    for wrong in ["", "Signed", "in force", "inforce"] {
        assert!(is_underlined::<Written<Shown>>(wrong) && !means_something::<Shown>(wrong));
        assert!(is_underlined::<Written<Standing>>(wrong) && !means_something::<Standing>(wrong));
    }
}

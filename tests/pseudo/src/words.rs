//! The language's file, of another's.

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::letters::said;

/// The file, of the text of another language's: its head says the name and the direction anew, and every text in
/// it is said in the language. Slots, numbers and what chooses stay.
pub fn of(file: &str) -> Result<String> {
    let Ok(mut file) = parser::parse(file.to_owned()) else {
        bail!("it is no file in Fluent syntax");
    };
    for entry in &mut file.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let Some(pattern) = &mut message.value else {
            continue;
        };
        match &*message.id.name {
            "language-name" | "language-numbers" => change(pattern, &said),
            "language-direction" => change(pattern, &|_| "rtl".to_owned()),
            head if head.starts_with("language-") => {}
            _ => change(pattern, &said),
        }
    }
    Ok(serializer::serialize(&file))
}

fn change(pattern: &mut Pattern<String>, to: &dyn Fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            // An address says nothing to anybody.
            PatternElement::TextElement { value } if value.starts_with("https://") => {}
            PatternElement::TextElement { value } => *value = to(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    change(&mut variant.value, to);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

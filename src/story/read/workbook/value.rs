//! What a cell says, as a value of the kind that belongs there.

use std::ops::Range;

use jiff::Span;
use jiff::civil::date;

use super::grid::{Said, truth_word};
use crate::story::fault::SheetSlip;
use crate::story::read::json::{Node, Value};
use crate::story::sheets::{NOTHING, Plain, Shape};

/// What a cell means.
///
/// # Errors
/// Why it means nothing here.
pub(super) fn value(shape: &Shape, said: &Said, span: &Range<usize>) -> Result<Value, SheetSlip> {
    match said {
        Said::NoValue => Err(SheetSlip::NoValue),
        Said::Error(error) => Err(SheetSlip::FormulaError(error.clone())),
        Said::Text(text) => of_text(shape, text, span),
        _ => match (&shape.list, shape.plain) {
            (Some(item), None) => {
                let one = single(item.plain.unwrap_or(Plain::Text), said)?;
                Ok(Value::List(vec![node(one, span)]))
            }
            (_, plain) => single(plain.unwrap_or(Plain::Text), said),
        },
    }
}

/// The paragraphs of one language.
pub(super) fn paragraphs(said: &Said, span: &Range<usize>) -> Result<Vec<Node>, SheetSlip> {
    let text = Shape {
        plain: Some(Plain::Text),
        ..Shape::default()
    };
    let list = Shape {
        list: Some(Box::new(text)),
        ..Shape::default()
    };
    match value(&list, said, span)? {
        Value::List(items) => Ok(items),
        _ => Ok(Vec::new()),
    }
}

fn node(value: Value, span: &Range<usize>) -> Node {
    let span = span.clone();
    Node { span, value }
}

fn of_text(shape: &Shape, text: &str, span: &Range<usize>) -> Result<Value, SheetSlip> {
    if shape.words.iter().any(|word| word == text) {
        return Ok(Value::Text(text.to_owned()));
    }
    if let Some(count) = shape.pair {
        return pair(text, count, span);
    }
    let Some(item) = &shape.list else {
        return plain(shape.plain.unwrap_or(Plain::Text), text);
    };
    if text == NOTHING {
        return Ok(Value::List(Vec::new()));
    }
    // Free texts may have commas in them.
    let is_part = |letter: char| match item.plain {
        Some(Plain::Text) => letter == '\n',
        _ => matches!(letter, ',' | ';' | '\n' | '、' | '，' | '；' | '،'),
    };
    let parts = text
        .split(is_part)
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let items = parts.map(|part| of_text(item, part, span).map(|value| node(value, span)));
    Ok(Value::List(items.collect::<Result<_, _>>()?))
}

fn plain(plain: Plain, text: &str) -> Result<Value, SheetSlip> {
    match plain {
        Plain::Text | Plain::Id | Plain::Date => Ok(Value::Text(text.to_owned())),
        Plain::Truth => match &*text.to_lowercase() {
            "yes" | "true" => Ok(Value::Bool(true)),
            "no" | "false" => Ok(Value::Bool(false)),
            _ => Err(SheetSlip::NotTruth(text.to_owned())),
        },
        Plain::Number => match serde_json::from_str(text) {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err(SheetSlip::NotNumber(text.to_owned())),
        },
    }
}

fn pair(text: &str, count: usize, span: &Range<usize>) -> Result<Value, SheetSlip> {
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    if parts.len() != count {
        return Err(SheetSlip::NotPair(text.to_owned()));
    }
    let parts = parts
        .into_iter()
        .map(|part| node(Value::Text(part.to_owned()), span));
    Ok(Value::List(parts.collect()))
}

/// What is no text.
fn single(plain: Plain, said: &Said) -> Result<Value, SheetSlip> {
    match (plain, said) {
        (Plain::Number, Said::Number(number)) => Ok(Value::Number(whole(*number).map_or_else(
            || {
                serde_json::Number::from_f64(*number)
                    .ok_or(SheetSlip::NotNumber(number.to_string()))
            },
            |whole| Ok(whole.into()),
        )?)),
        (Plain::Number, _) => Err(SheetSlip::NotNumber(said.shown())),
        (Plain::Truth, Said::Truth(truth)) => Ok(Value::Bool(*truth)),
        (Plain::Truth, _) => Err(SheetSlip::NotTruth(said.shown())),
        // A year, which is written alike as a number and as a text.
        (_, Said::Number(number))
            if (1000.0..10_000.0).contains(number) && whole(*number).is_some() =>
        {
            Ok(Value::Text(number.to_string()))
        }
        (Plain::Date, Said::Number(number)) => Err(SheetSlip::NumberForDate {
            number: number.to_string(),
            meant: meant(*number),
        }),
        (_, Said::Number(number)) => Err(SheetSlip::NumberForText(number.to_string())),
        (Plain::Date, Said::Date(date)) => Ok(Value::Text(date.clone())),
        (_, Said::Date(date)) => Err(SheetSlip::DateForText(date.clone())),
        (_, Said::Truth(truth)) => Err(SheetSlip::TruthForText(truth_word(*truth))),
        (_, Said::Text(_) | Said::Error(_) | Said::NoValue) => Ok(Value::Unread),
    }
}

fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

/// The date that a spreadsheet program shows for a number of days.
fn meant(days: f64) -> Option<String> {
    // From 1954 to 2064: others are more likely something else.
    let days = whole(days).filter(|days| (20_000..60_000).contains(days))?;
    let day = date(1899, 12, 30)
        .checked_add(Span::new().days(days))
        .ok()?;
    Some(day.to_string())
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_number_of_days_is_the_date_that_sheets_show() {
        assert_eq!(meant(45_346.0).as_deref(), Some("2024-02-24"));
        assert_eq!(meant(45_346.5), None);
        assert_eq!(meant(7.0), None);
    }
}

use super::Fonts;
use super::measure::Face;

/// SVG being written. Everything that a story says passes through [`escape`], here and nowhere else.
pub(super) struct Svg<'f> {
    text: String,
    sans: &'f str,
    serif: &'f str,
}

/// An attribute's value.
pub(super) enum Value<'a> {
    Text(&'a str),
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

/// Where a line of text stands to its point.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a line of text looks.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub face: Face,
    pub size: f64,
    pub fill: &'a str,
}

impl<'f> Svg<'f> {
    /// Opens a picture of this size, named and described for those who do not see it.
    pub(super) fn open_picture(
        (width, height): (f64, f64),
        lang: &str,
        fonts: Fonts<'f>,
        title: &str,
        description: &str,
    ) -> Svg<'f> {
        let Fonts { sans, serif } = fonts;
        let mut svg = Svg {
            text: String::new(),
            sans,
            serif,
        };
        let view = format!("0 0 {} {}", number(width), number(height));
        svg.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg".into()),
                ("viewBox", (&*view).into()),
                ("width", width.into()),
                ("height", height.into()),
                ("role", "img".into()),
                ("xml:lang", lang.into()),
                ("font-family", svg.sans.into()),
            ],
        );
        for (tag, content) in [("title", title), ("desc", description)] {
            svg.open(tag, &[]);
            for (at, line) in content.split('\n').enumerate() {
                if at > 0 {
                    svg.text.push('\n');
                }
                escape(line, &mut svg.text);
            }
            svg.close(tag);
        }
        svg
    }

    pub(super) fn open(&mut self, tag: &str, attributes: &[(&str, Value)]) {
        self.start(tag, attributes);
        self.text.push('>');
    }

    pub(super) fn empty(&mut self, tag: &str, attributes: &[(&str, Value)]) {
        self.start(tag, attributes);
        self.text.push_str("/>");
    }

    pub(super) fn close(&mut self, tag: &str) {
        self.text.push_str("</");
        self.text.push_str(tag);
        self.text.push('>');
    }

    fn start(&mut self, tag: &str, attributes: &[(&str, Value)]) {
        self.text.push('<');
        self.text.push_str(tag);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            match value {
                Value::Text(text) => escape(text, &mut self.text),
                Value::Number(value) => self.text.push_str(&number(*value)),
            }
            self.text.push('"');
        }
    }

    /// A rectangle, filled.
    pub(super) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), fill: &str) {
        let numbers = [("x", x), ("y", y), ("width", width), ("height", height)];
        let [x, y, width, height] = numbers.map(|(name, number)| (name, number.into()));
        self.empty("rect", &[x, y, width, height, ("fill", fill.into())]);
    }

    /// One line of text; `y` is its baseline.
    pub(super) fn line(&mut self, (x, y): (f64, f64), anchor: Anchor, style: Style, text: &str) {
        let mut attributes: Vec<(&str, Value)> = vec![
            ("x", x.into()),
            ("y", y.into()),
            ("font-size", style.size.into()),
            ("fill", style.fill.into()),
        ];
        match anchor {
            Anchor::Start => {}
            Anchor::Middle => attributes.push(("text-anchor", "middle".into())),
            Anchor::End => attributes.push(("text-anchor", "end".into())),
        }
        if style.face.is_bold() {
            attributes.push(("font-weight", "700".into()));
        }
        if style.face.is_serif() {
            attributes.push(("font-family", self.serif.into()));
        }
        self.open("text", &attributes);
        escape(text, &mut self.text);
        self.close("text");
    }

    /// Lines of text, each `step` under the last.
    pub(super) fn lines(
        &mut self,
        (x, y): (f64, f64),
        step: f64,
        anchor: Anchor,
        style: Style,
        lines: &[String],
    ) {
        let mut y = y;
        for line in lines {
            self.line((x, y), anchor, style, line);
            y += step;
        }
    }

    /// Closes the picture.
    pub(super) fn finish(mut self) -> String {
        self.close("svg");
        self.text.push('\n');
        self.text
    }
}

/// Text as it may stand in an element or an attribute. Characters that no XML may hold are left out.
fn escape(text: &str, into: &mut String) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\t' | '\n' | '\r' => into.push(' '),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {}
            other => into.push(other),
        }
    }
}

/// A number to a tenth. Formatting fractions in general would cost a program in the browser kilobytes.
pub(super) fn number(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    match tenth {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_right() {
        for (value, text) in [
            (0.0, "0"),
            (-0.04, "0"),
            (-0.26, "-0.3"),
            (12.0, "12"),
            (12.349, "12.3"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn nothing_that_xml_forbids_is_left() {
        let mut text = String::new();
        escape("<a b=\"c\">&\u{0}\u{1f}\u{ffff}\n", &mut text);
        assert_eq!(text, "&lt;a b=&quot;c&quot;&gt;&amp; ");
    }
}

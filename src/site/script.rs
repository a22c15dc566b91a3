use std::io::Write;
use std::process::{Command, Stdio};

/// A script as it is sent: without the lines that only its writers read, and without indentation.
///
/// It knows nothing of the language: comments stand on lines of their own, and no text in our scripts may go
/// over several lines. wasm-bindgen's keep to that.
pub(super) fn lean(script: &str) -> String {
    let mut in_comment = false;
    let sent = script.lines().map(str::trim).filter(|line| {
        in_comment |= line.starts_with("/*");
        let is_sent = !in_comment && !line.is_empty() && !line.starts_with("//");
        in_comment &= !line.ends_with("*/");
        is_sent
    });
    sent.fold(String::new(), |script, line| script + line + "\n")
}

/// A script as it is sent: by esbuild where that is at hand, which takes an eighth off the page's; lean elsewhere.
/// Names that stand for themselves, as the places to fill do, stay.
pub(super) fn small(script: &str) -> String {
    minified(script).unwrap_or_else(|_| lean(script))
}

fn minified(script: &str) -> std::io::Result<String> {
    let mut esbuild = Command::new("esbuild")
        .args(["--minify", "--charset=utf8", "--log-level=error"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut into) = esbuild.stdin.take() {
        into.write_all(script.as_bytes())?;
    }
    let output = esbuild.wait_with_output()?;
    let small = String::from_utf8(output.stdout).map_err(std::io::Error::other)?;
    if output.status.success() {
        Ok(small)
    } else {
        Err(std::io::Error::other("esbuild could not read the script"))
    }
}

/// A script with its places filled. It is read once, so what is put into it is never taken for a place,
/// whatever a story says.
pub(super) fn filled(script: &str, places: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = script;
    loop {
        let found = places
            .iter()
            .filter_map(|place| Some((rest.find(place.0)?, place)));
        let Some((at, (place, put))) = found.min_by_key(|(at, _)| *at) else {
            return filled + rest;
        };
        filled += &rest[..at];
        filled += put;
        rest = &rest[at + place.len()..];
    }
}

/// A text as a script's string, with its quotes.
pub(super) fn string(text: &str) -> String {
    inert(&serde_json::Value::from(text).to_string())
}

/// Bytes as a script's string, with its quotes, in which each character stands for one byte.
pub(super) fn bytes(bytes: &[u8]) -> String {
    let escape = |&byte: &u8| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        0..0x20 | 0x7f => format!("\\x{byte:02x}"),
        _ => char::from(byte).to_string(),
    };
    let inside: String = bytes.iter().map(escape).collect();
    inert(&format!("\"{inside}\""))
}

/// A script's string that means the same and ends no script, since optimisers move scripts into the page.
fn inert(string: &str) -> String {
    string.replace("</", "<\\/").replace("<!", "<\\!")
}

#[cfg(test)]
mod tests {
    use super::{bytes, filled, lean, string};

    #[test]
    fn leaves_out_what_only_writers_read() {
        let script = "/**\n * What.\n */\n// Why.\nif (a) {\n  // How.\n  b(\"http://c\");\n}\n\n";
        assert_eq!(lean(script), "if (a) {\nb(\"http://c\");\n}\n");
    }

    #[test]
    fn what_is_put_in_is_not_filled_again() {
        let places = [("ONE", "TWO ONE"), ("TWO", "ONE")];
        assert_eq!(
            filled("a ONE b TWO c ONE", &places),
            "a TWO ONE b ONE c TWO ONE"
        );
        assert_eq!(filled("none", &places), "none");
    }

    #[test]
    fn strings_hold_what_they_are_given_and_end_no_script() {
        assert_eq!(string("a \"b\" \\ \n"), r#""a \"b\" \\ \n""#);
        assert_eq!(string("\\</script><!--"), r#""\\<\/script><\!--""#);
        assert_eq!(
            bytes(b"\0\n\"\\</a>\x7f\xe9"),
            "\"\\x00\\x0a\\\"\\\\<\\/a>\\x7f\u{e9}\""
        );
    }
}

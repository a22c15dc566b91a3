//! Our scripts as they are sent. A script's code is the same for every story: a function of `site`, which is what
//! the build hands to it. So nothing that a story says is ever looked at as code.

use std::fmt;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use serde::Serialize;

/// The code of a script, whose files see each other's names and nobody else does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::site) struct Script {
    /// An arrow function in parentheses.
    function: String,
}

/// What stands at the end of a script's code while it is made small: a name that is called for, so that no tool
/// leaves the function out as one that nobody calls.
const CALL: &str = "(SITE);";

impl Script {
    /// A script of files that are joined in this order.
    pub(in crate::site) fn of(files: &[&str]) -> Script {
        let whole = format!("((site) => {{\n{}\n}}){CALL}\n", files.join("\n"));
        Script::small(&whole, minified).unwrap_or_else(|| Script {
            function: called(lean(&whole)).expect("the call is code, which stays"),
        })
    }

    fn small(whole: &str, by: fn(&str) -> io::Result<String>) -> Option<Script> {
        let function = called(by(whole).ok()?)?;
        Some(Script { function })
    }

    /// A script that was made small before.
    pub(super) fn made(function: String) -> Script {
        Script { function }
    }

    /// Its code, for [`Script::made`].
    pub(super) fn function(&self) -> &str {
        &self.function
    }

    /// The script with what it is given.
    pub(in crate::site) fn with(&self, data: &Data) -> String {
        format!("{}({data});\n", self.function)
    }
}

/// A script's function, without the call at its end.
fn called(script: String) -> Option<String> {
    script.trim_end().strip_suffix(CALL).map(str::to_owned)
}

/// What a script is given: an object, written out in JavaScript.
#[derive(Default)]
pub(in crate::site) struct Data {
    fields: Vec<(&'static str, String)>,
}

impl Data {
    /// With a field more, of whatever JSON can say.
    pub(in crate::site) fn with(mut self, name: &'static str, value: impl Serialize) -> Data {
        let json = serde_json::to_string(&value).expect("texts, numbers and lists can be written");
        self.fields.push((name, inert(&json)));
        self
    }

    /// With a field more: bytes as a string in which each character stands for one byte.
    pub(in crate::site) fn with_bytes(mut self, name: &'static str, bytes: &[u8]) -> Data {
        let escape = |&byte: &u8| match byte {
            b'"' | b'\\' => format!("\\{}", char::from(byte)),
            0..0x20 | 0x7f => format!("\\x{byte:02x}"),
            _ => char::from(byte).to_string(),
        };
        let inside: String = bytes.iter().map(escape).collect();
        self.fields.push((name, inert(&format!("\"{inside}\""))));
        self
    }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|(name, value)| format!("{name}:{value}"))
            .collect();
        write!(f, "{{{}}}", fields.join(","))
    }
}

/// Strings that mean the same and end no script, since optimisers move scripts into the page.
fn inert(literal: &str) -> String {
    literal.replace("</", "<\\/").replace("<!", "<\\!")
}

/// By esbuild, where that is at hand, which takes an eighth off the page's script.
fn minified(script: &str) -> io::Result<String> {
    let mut esbuild = Command::new("esbuild")
        .args(["--minify", "--charset=utf8", "--log-level=error"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut into) = esbuild.stdin.take() {
        into.write_all(script.as_bytes())?;
    }
    let output = esbuild.wait_with_output()?;
    let small = String::from_utf8(output.stdout).map_err(io::Error::other)?;
    if output.status.success() {
        Ok(small)
    } else {
        Err(io::Error::other("esbuild could not read the script"))
    }
}

/// Without the lines that only its writers read, and without indentation.
///
/// It knows nothing of the language: comments stand on lines of their own, and no text in our scripts may go
/// over several lines. wasm-bindgen's keep to that.
pub(in crate::site) fn lean(script: &str) -> String {
    let mut in_comment = false;
    let sent = script.lines().map(str::trim).filter(|line| {
        in_comment |= line.starts_with("/*");
        let is_sent = !in_comment && !line.is_empty() && !line.starts_with("//");
        in_comment &= !line.ends_with("*/");
        is_sent
    });
    sent.fold(String::new(), |script, line| script + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_out_what_only_writers_read() {
        let script = "/**\n * What.\n */\n// Why.\nif (a) {\n  // How.\n  b(\"http://c\");\n}\n\n";
        assert_eq!(lean(script), "if (a) {\nb(\"http://c\");\n}\n");
    }

    #[test]
    fn a_script_is_called_with_what_it_is_given_and_stays_the_same() {
        let script = Script::of(&["say(site.words);", "// What for.\nsay(site.story);"]);
        let data = |text: &str| {
            Data::default()
                .with("words", text)
                .with_bytes("story", b"\xff")
        };
        let plain = script.with(&data("x"));
        let hostile = script.with(&data("site.story })(SITE); </script>"));
        let (function, given) = plain.split_once("({words").expect("a call");
        assert_eq!(given, ":\"x\",story:\"\u{ff}\"});\n");
        assert!(
            !function.contains("SITE") && function.contains(".story"),
            "{function}"
        );
        let given = hostile.strip_prefix(function).expect("the same function");
        assert_eq!(
            given,
            "({words:\"site.story })(SITE); <\\/script>\",story:\"\u{ff}\"});\n"
        );
    }

    #[test]
    fn without_esbuild_a_script_is_lean() {
        let missing = |_: &str| Err(io::Error::other("there is none"));
        assert!(Script::small("((site) => {})(SITE);", missing).is_none());
        let unlike = |_: &str| Ok(String::new());
        assert!(Script::small("((site) => {})(SITE);", unlike).is_none());
    }

    #[test]
    fn strings_hold_what_they_are_given_and_end_no_script() {
        let said = |data: Data| data.to_string();
        assert_eq!(
            said(Data::default().with("a", "b \"c\" \\ \n")),
            r#"{a:"b \"c\" \\ \n"}"#
        );
        assert_eq!(
            said(Data::default().with("a", "\\</script><!--")),
            r#"{a:"\\<\/script><\!--"}"#
        );
        assert_eq!(
            said(Data::default().with_bytes("a", b"\0\n\"\\</a>\x7f\xe9")),
            "{a:\"\\x00\\x0a\\\"\\\\<\\/a>\\x7f\u{e9}\"}"
        );
    }
}

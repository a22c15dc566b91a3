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

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn leaves_out_what_only_writers_read() {
        let script = "/**\n * What.\n */\n// Why.\nif (a) {\n  // How.\n  b(\"http://c\");\n}\n\n";
        assert_eq!(lean(script), "if (a) {\nb(\"http://c\");\n}\n");
    }
}

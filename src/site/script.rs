/// A script as it is sent: without the lines that only its writers read, and without indentation.
///
/// It knows nothing of the language, so no text in our scripts may go over several lines.
pub(super) fn lean(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let sent = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    sent.fold(String::new(), |script, line| script + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn leaves_out_what_only_writers_read() {
        let script = "// Why.\nif (a) {\n  // How.\n  b(\"http://c\");\n}\n\n";
        assert_eq!(lean(script), "if (a) {\nb(\"http://c\");\n}\n");
    }
}

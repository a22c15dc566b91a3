//! The scripts of a site: that they are scripts, and what they are given.

use rquickjs::{Context, Ctx, Runtime, Value};

/// What stands between a script's code and what it is given.
const CALL: &str = "})(";

/// Whether a JavaScript engine takes a text for a script. It runs nothing of it.
pub fn is_script(text: &str) -> bool {
    within(|engine| {
        let parse: rquickjs::Function = engine.eval("(text) => { new Function(text) }").unwrap();
        parse.call::<_, Value>((text,)).is_ok()
    })
}

/// A script's code: what stands before the last call in it.
pub fn code(script: &str) -> &str {
    let (code, _) = script.rsplit_once(CALL).expect("a call");
    &script[..code.len() + CALL.len()]
}

/// What a script of that code is given, as JSON; strings of bytes are strings.
pub fn given(script: &str, code: &str) -> serde_json::Value {
    let rest = script.strip_prefix(code).expect("another script");
    let object = rest
        .trim_end()
        .strip_suffix(");")
        .expect("the end of a call");
    value(object)
}

/// What an expression means to a JavaScript engine, as JSON.
pub fn value(expression: &str) -> serde_json::Value {
    within(|engine| {
        let value: Value = engine
            .eval(format!("({expression})"))
            .expect("an expression");
        let json = engine.json_stringify(value).unwrap().expect("no function");
        serde_json::from_str(&json.to_string().unwrap()).unwrap()
    })
}

fn within<T>(of: impl FnOnce(Ctx) -> T) -> T {
    let runtime = Runtime::new().unwrap();
    Context::full(&runtime).unwrap().with(of)
}

#[test]
fn tells_scripts_from_what_is_none() {
    assert!(is_script("(site=>{let a=1})({a:\"})(\"});"));
    assert!(!is_script("(site=>{let a=1})({a:\"\n\"});"));
    assert!(!is_script("let a = 1; let a = 2;"));
    let script = "(site=>{f({})})({a:\"\\u2028\\x41<\\/b>\"});\n";
    assert_eq!(code(script), "(site=>{f({})})(");
    assert_eq!(
        given(script, code(script)),
        serde_json::json!({ "a": "\u{2028}A</b>" })
    );
}

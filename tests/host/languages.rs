//! Languages' files: what is amiss in one is said with its place and mend, and what is not is said as it stands.

use std::fs;
use std::path::Path;

use plugboard::words::{Fault, What, compile};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("static/words")
}

/// The file of a language that is there, with a part of it replaced.
fn faults(file: &str, old: &str, new: &str) -> Vec<Fault> {
    let text = fs::read_to_string(folder().join(file)).expect("it is there");
    assert!(text.contains(old), "{file} has no {old}");
    compile(file, &text.replacen(old, new, 1))
        .err()
        .unwrap_or_default()
}

/// The only fault of such a file: where it is, what it is and how to mend it.
fn only(file: &str, old: &str, new: &str) -> (Fault, String) {
    let faults = faults(file, old, new);
    let [fault] = &faults[..] else {
        panic!("{new}: {faults:#?}")
    };
    let text = fs::read_to_string(folder().join(file)).expect("it is there");
    let text = text.replacen(old, new, 1);
    let line = text.lines().nth(fault.line - 1).expect("its line is there");
    let from: String = line.chars().skip(fault.column - 1).collect();
    (fault.clone(), from)
}

#[test]
fn what_is_built_in_can_be_spoken() {
    for file in fs::read_dir(folder()).expect("languages").flatten() {
        let name = file.file_name().into_string().expect("a tag");
        let text = fs::read_to_string(file.path()).expect("a file");
        let words = compile(&name, &text);
        assert!(words.is_ok(), "{:#?}", words.err());
    }
}

#[test]
fn a_missing_message_is_missed_after_the_one_before_it() {
    let (fault, at) = only("en.ftl", "board-undo = Undo\n", "");
    assert_eq!(fault.what, What::Missing("board-undo".to_owned()));
    assert!(at.starts_with("board-dismiss"), "{at}");
    assert!(fault.mend.contains("board-undo = "), "{}", fault.mend);
}

#[test]
fn a_message_that_nothing_says_is_told_with_the_one_that_was_meant() {
    let found = faults("en.ftl", "board-undo =", "board-undoo =");
    let unused = What::Unused {
        id: "board-undoo".to_owned(),
        near: Some("board-undo".to_owned()),
    };
    assert!(found.iter().any(|fault| fault.what == unused), "{found:#?}");
    assert_eq!(found.len(), 2);
}

#[test]
fn a_dropped_and_an_invented_slot_are_told_at_their_places() {
    let (fault, at) = only("en.ftl", "covered by { $partners }", "covered");
    assert!(matches!(
        fault.what,
        What::Dropped {
            slot: "partners",
            ..
        }
    ));
    assert!(at.starts_with("board-covered-by"), "{at}");
    let (fault, at) = only(
        "en.ftl",
        "covered by { $partners }",
        "{ $partners } { $who }",
    );
    assert!(matches!(fault.what, What::Invented { .. }), "{fault:?}");
    assert!(at.starts_with("who }"), "{at}");
    assert!(fault.mend.contains("{ $partners }"), "{}", fault.mend);
}

#[test]
fn a_variant_drops_no_name() {
    let (fault, at) = only(
        "en.ftl",
        "[one] {\" \"}Take { $partner } out",
        "[one] {\" \"}Take it out",
    );
    let What::Dropped { slot, variant, .. } = fault.what else {
        panic!("{fault:?}")
    };
    assert_eq!((slot, &variant[..]), ("partner", &["one".to_owned()][..]));
    assert!(at.starts_with("one] "), "{at}");
}

#[test]
fn every_category_of_the_language_has_a_variant_and_no_other() {
    let variants = "        [one] { $count } rests on one\n";
    let (fault, at) = only("en.ftl", variants, "");
    assert_eq!(
        fault.what,
        What::LacksCategory {
            category: "one",
            numbers: vec!["1".to_owned()]
        }
    );
    assert!(at.starts_with("count ->"), "{at}");
    // The number itself will do, since in English it is the only one of its category; in French, 0 is too.
    let by_number = |of: &str| of.replace("[one]", "[1]");
    assert!(faults("en.ftl", variants, &by_number(variants)).is_empty());
    let variants = "[one] { $count } repose sur";
    let (fault, _) = only("fr.ftl", variants, &by_number(variants));
    assert!(
        matches!(fault.what, What::LacksCategory { category: "one", numbers } if numbers == ["0"])
    );
    let (fault, at) = only(
        "ja.ftl",
        "[1] 選んだ1分野は動かず",
        "[one] 選んだ1分野は動かず",
    );
    assert!(matches!(fault.what, What::NoCategory { .. }), "{fault:?}");
    assert!(at.starts_with("one]"), "{at}");
}

#[test]
fn what_cannot_be_understood_is_told() {
    for (old, new, begins) in [
        ("board-undo = Undo", "board-undo = Undo }", "}"),
        (
            "board-undo = Undo",
            "board-undo = { board-redo }",
            "board-redo }",
        ),
        ("board-undo = Undo", "board-undo = { NUMBER(1) }", "NUMBER"),
        ("board-undo = Undo", "board-undo = {\"{\"}", "{\""),
        ("board-undo = Undo", "board-undo = Un\n    do", "Un"),
        (
            "board-undo = Undo",
            "board-undo = Undo\nboard-undo = Undo",
            "board-undo",
        ),
        (
            "board-undo = Undo",
            "board-undo = Undo\n-brand = Plugboard",
            "brand",
        ),
        (
            "board-undo = Undo",
            "board-undo = Undo\n    .title = Undo",
            "title",
        ),
        (
            "language-direction = ltr",
            "language-direction = left",
            "left",
        ),
        ("language-locale = en-CA", "language-locale = e", "e"),
        ("[one] { $count } rests", "[1.5] { $count } rests", "1.5"),
    ] {
        let found = faults("en.ftl", old, new);
        let text = fs::read_to_string(folder().join("en.ftl")).expect("it is there");
        let text = text.replacen(old, new, 1);
        let told =
            |fault: &Fault| text[fault.span.start..].starts_with(begins) && !fault.mend.is_empty();
        assert!(found.iter().any(told), "{new}: {found:#?}");
    }
}

#[test]
fn only_a_number_chooses() {
    let (fault, at) = only(
        "en.ftl",
        "covered by { $partners }",
        "{ $partners ->\n *[other] { $partners }\n }",
    );
    assert_eq!(fault.what, What::NoNumber("partners".to_owned()));
    assert!(at.starts_with("partners ->"), "{at}");
}

#[test]
fn a_particle_stands_after_what_chooses_its_form() {
    for (old, new) in [
        ("board-undo = 실행 취소", "board-undo = 실행은(는) 취소"),
        (
            "{ $partners }이(가) 뒷받침",
            "{ $partners } 등이(가) 뒷받침",
        ),
        (
            "{ $partners }이(가) 뒷받침",
            "{ $partners }{\" \"}이(가) 뒷받침",
        ),
    ] {
        let (fault, at) = only("ko.ftl", old, new);
        let What::Particle(particle) = fault.what else {
            panic!("{fault:?}")
        };
        assert!(at.starts_with(particle.written), "{at}");
        assert!(fault.mend.contains(particle.closed), "{}", fault.mend);
    }
    // Marks may stand between, and in a language with plurals it is no particle.
    let quoted = "‘{ $partners }’(으)로";
    assert!(faults("ko.ftl", "{ $partners }이(가)", quoted).is_empty());
    assert!(faults("en.ftl", "= Undo", "= 은(는)").is_empty());
}

#[test]
fn a_variant_with_a_particle_drops_no_name() {
    let (fault, at) = only(
        "ko.ftl",
        "*[other] 공동 이익 { $interests }개를 모두 { $home }이(가)",
        "*[other] 공동 이익 { $interests }개를 모두",
    );
    assert!(
        matches!(fault.what, What::Dropped { slot: "home", .. }),
        "{fault:?}"
    );
    assert!(at.starts_with("other]"), "{at}");
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_the_file() {
    let found = compile("En.ftl", "board-undo = { $a }\n  x\nnone = }\n").unwrap_err();
    assert!(found.len() > 200);
    assert!(found.is_sorted_by_key(|fault| (fault.line, fault.column)));
    assert!(found.iter().any(|fault| fault.what == What::FileName));
}

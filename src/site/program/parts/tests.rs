mod made;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use made::{Body, DATA, Program, body};

/// A board and what can be opened from it. What runs is called by its place in the table, which is in the third piece
/// of data.
fn program() -> Program {
    Program {
        exports: vec![("take_over", 1), ("explore", 3), ("share", 5)],
        bodies: vec![
            body(&[0, 2], &[], &[]),
            body(&[], &[1], &[0, 1]),
            body(&[2, 4], &[], &[2, 0]),
            body(&[0], &[], &[]),
            body(&[2], &[], &[]),
            body(&[4], &[], &[3]),
        ],
        places: vec![2, 6, 0],
        data: vec![vec![], vec![3], vec![2], vec![]],
    }
}

/// What each function of a part calls.
fn calls(whole: &Whole) -> Vec<Vec<u32>> {
    let own = whole.imported..whole.functions.len();
    own.map(|index| whole.calls(index as u32).unwrap())
        .collect()
}

/// What is in memory that is no zero.
fn text(whole: &Whole) -> String {
    let bytes = whole.data.iter().flat_map(|segment| segment.bytes);
    bytes
        .copied()
        .map(char::from)
        .filter(|at| *at != '\0')
        .collect()
}

#[test]
fn what_only_readers_need_who_open_more_comes_later() {
    let [first, _] = program().parts().unwrap();
    let first = Whole::read(&first).unwrap();
    // What takes the board over, the board, and two that go on to the second part by the table.
    assert_eq!(calls(&first), [vec![0, 2], vec![], vec![], vec![]]);
    let named = |name: &str| first.exports.iter().find(|export| export.name == name);
    assert_eq!(named("explore").map(|export| export.index), Some(3));
    assert_eq!(named("share").map(|export| export.index), Some(4));
    // Two places are left for those, and what the second part takes stands after them.
    assert_eq!(
        first.slots,
        BTreeMap::from([(1, 2), (3, 0), (6, 2), (7, 0)])
    );
    assert_eq!(first.tables[0].initial, 8);
    assert_eq!(text(&first), "aaaabbbb");
    assert!(first.symbols.is_empty(), "no browser reads them");
}

#[test]
fn the_second_part_stands_on_the_first() {
    let [first, later] = program().parts().unwrap();
    let (imports, only) = imports(&later);
    let first = Whole::read(&first).unwrap();
    let exports: Vec<_> = first.exports.iter().map(|export| export.name).collect();
    // The table and the memory by name, then as many functions as stand at the table's end.
    assert_eq!(imports, ["0", "1", "", ""]);
    assert!(imports[..2].iter().all(|name| exports.contains(&&**name)));
    let later = &only[0];
    assert_eq!(later.bytes, b"ccccdddd");
    assert_eq!(later.address, DATA + 8);
}

#[test]
fn a_function_that_the_board_has_another_place_of_stays() {
    let mut twice = program();
    twice.places.push(6);
    twice.bodies[1].slots = vec![4];
    let [first, _] = twice.parts().unwrap();
    let first = Whole::read(&first).unwrap();
    // What it calls stays with it, and what it says.
    assert_eq!(calls(&first).len(), 6);
    assert_eq!(text(&first), "aaaabbbbdddd");
}

#[test]
fn what_cannot_be_parted_is_refused_with_the_mend() {
    let whole = program();
    let mut none = program();
    none.exports.truncate(1);
    let mut needed = program();
    needed.bodies[0].calls.push(5);
    let mut other = program();
    other.data.push(vec![]);
    let mut fewer = program();
    fewer.places.pop();
    fewer.data[1].clear();
    for (linked, wasm, says) in [
        (none.linked(), none.wasm(), "nothing that could come later"),
        (
            needed.linked(),
            needed.wasm(),
            "nothing that could come later",
        ),
        (whole.wasm(), whole.wasm(), "no references"),
        (whole.linked(), other.wasm(), "not made of the linked one"),
        (whole.linked(), fewer.wasm(), "not made of the linked one"),
    ] {
        let error = parts(&linked, &wasm).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert!(miette::Diagnostic::help(&error).is_some(), "{error}");
    }
}

/// The names of what a part imports, and what it puts into memory.
fn imports(part: &[u8]) -> (Vec<String>, Vec<Segment<'_>>) {
    let (mut names, mut data) = (Vec::new(), Vec::new());
    for payload in wasmparser::Parser::new(0).parse_all(part) {
        match payload.unwrap() {
            wasmparser::Payload::ImportSection(section) => {
                let imports = section.into_imports();
                names.extend(imports.map(|import| import.unwrap().name.to_owned()));
            }
            wasmparser::Payload::DataSection(section) => {
                let mut whole = Whole::default();
                for segment in section {
                    whole.take_data(&segment.unwrap()).unwrap();
                }
                data = whole.data;
            }
            _ => {}
        }
    }
    (names, data)
}

/// Any program of six functions, three places and three pieces.
fn any_program() -> impl Strategy<Value = Program> {
    let body = (
        vec(0..7_u32, 0..3),
        vec(1..4_u32, 0..2),
        vec(0..3_u32, 0..2),
    );
    let bodies = vec(body, 6);
    let data = vec(vec(1..4_u32, 0..2), 3);
    (bodies, vec(0..7_u32, 3), data).prop_map(|(bodies, places, data)| Program {
        exports: program().exports,
        bodies: bodies
            .into_iter()
            .map(|(calls, slots, data)| Body { calls, slots, data })
            .collect(),
        places,
        data,
    })
}

proptest! {
    /// Whatever the board can reach, it has: by calls, by places in the table, and in memory.
    #[test]
    fn nothing_is_missing_before_the_second_part_comes(program in any_program()) {
        let Ok([first, _]) = program.parts() else {
            return Ok(());
        };
        let first = Whole::read(&first).unwrap();
        let (mut functions, mut slots, mut data) = (vec![1_u32], BTreeSet::<u32>::new(), BTreeSet::<u32>::new());
        let mut seen = BTreeSet::new();
        while let Some(function) = functions.pop() {
            if function == 0 || !seen.insert(function) {
                continue;
            }
            let body = &program.bodies[function as usize - 1];
            functions.extend(&body.calls);
            slots.extend(&body.slots);
            data.extend(&body.data);
            slots.extend(body.data.iter().flat_map(|piece| &program.data[*piece as usize]));
            functions.extend(slots.iter().map(|slot: &u32| program.places[*slot as usize - 1]));
        }
        for slot in slots {
            prop_assert!(first.slots.contains_key(&slot));
        }
        for piece in data {
            prop_assert_eq!(first.byte(DATA + piece * 4), Some(b'a' + piece as u8));
        }
    }
}

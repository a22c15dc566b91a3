//! Colours that bear a code, and that eyes tell apart.

use super::*;

#[test]
fn a_colour_bears_its_partners_code() {
    told(
        "#b3261e",
        "#ff9933",
        &[
            "story.json:17:131: partners[0].color.light: white letters on #ff9933 have a contrast of 2.1:1, and need 4.5:1; #",
        ],
    );
    told(
        "#ff8a80",
        "#003366",
        &[
            "partners[0].color.dark: dark letters on #003366 have a contrast of 1.4:1, and need 4.5:1; #",
        ],
    );
    told(
        "#b3261e",
        "#ffffff",
        &["white letters on #ffffff have a contrast of 1.0:1"],
    );
    told(
        "#b3261e",
        "red",
        &["partners[0].color.light: “red” is not a colour; write it as #rrggbb"],
    );
    // What the message offers passes.
    for (from, wrong) in [
        ("#b3261e", "#ff9933"),
        ("#b3261e", "#ffffff"),
        ("#ff8a80", "#003366"),
        ("#ff8a80", "#000000"),
    ] {
        let told = faults(&with(from, wrong), EVIDENCE).remove(0).to_string();
        let offered = told.rsplit("; ").next().unwrap().split(' ').next().unwrap();
        assert!(offered.starts_with('#') && offered.len() == 7, "{told}");
        let again = faults(&with(from, offered), EVIDENCE);
        assert!(
            !again
                .iter()
                .any(|fault| fault.to_string().contains("letters on")),
            "{offered}: {again:?}"
        );
    }
}

#[test]
fn two_colours_can_be_told_apart() {
    told(
        "#1a5fa8",
        "#b3261e",
        &["partners[1].color.light: “alpha” has this colour already; choose another colour"],
    );
    told("#1a5fa8", "#B3261E", &["“alpha” has this colour already"]);
    told(
        "#1a5fa8",
        "#b32a20",
        &[
            "partners[1].color.light: #b32a20 is too much like the colour of “alpha” for all eyes: they are 0.5 apart (CIEDE2000), and need 10; #",
        ],
    );
    let told = faults(&with("#1a5fa8", "#b32a20"), EVIDENCE)
        .remove(0)
        .to_string();
    let offered = told
        .rsplit("; ")
        .next()
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    sound(&with("#1a5fa8", &offered), EVIDENCE, CONTEXT);
    // A red and a green of one lightness: far apart for three cones, and not without the second.
    let story = STORY
        .replace("#b3261e", "#c23b31")
        .replace("#1a5fa8", "#6e6d15");
    assert_told(
        &faults(&story, EVIDENCE),
        &["for eyes without cones for green"],
    );
}

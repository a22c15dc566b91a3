//! The version of every tool, in one place. wasm-bindgen's is the one in Cargo.lock.

/// Bundles the page.
pub const TRUNK: &str = "0.21.14";

/// Drives Firefox.
pub const GECKODRIVER: &str = "0.36.0";

/// Looks at licences, sources and advisories.
pub const CARGO_DENY: &str = "0.20.2";

/// Builds and runs the fuzzer.
pub const CARGO_FUZZ: &str = "0.13.2";

/// Has wasm-opt, as npm ships it. `[tools]` in Trunk.toml names the same version.
pub const BINARYEN: &str = "132.0.0";

/// Makes the scripts small (MIT), as npm ships it.
pub const ESBUILD: &str = "0.28.2";

/// What newsrooms’ pages load to size frames (both MIT), and the accessibility rules that a page is held
/// against (MPL-2.0). Only the tests load them.
pub const HOST_SCRIPTS: &[&str] = &["pym.js@1.3.2", "@newswire/frames@1.0.0", "axe-core@4.14.1"];

/// What a peer of the page is made with (MIT), to measure the page beside.
pub const REACT: &str = "19.3.1";

/// Holds pages against a list of good practice (Apache-2.0), as npm ships it. Later ones want a later Node.js.
pub const LIGHTHOUSE: &str = "12.8.2";

/// The fonts of the social cards, all under the SIL Open Font License, as npm ships them with their licences.
pub const FONTS: &[(&str, &str)] = &[
    ("@expo-google-fonts/source-serif-4", "0.4.1"),
    ("@expo-google-fonts/source-sans-3", "0.4.1"),
    ("@expo-google-fonts/biz-udpmincho", "0.4.0"),
    ("@expo-google-fonts/biz-udpgothic", "0.4.2"),
    ("@expo-google-fonts/nanum-myeongjo", "0.4.1"),
    ("@expo-google-fonts/nanum-gothic", "0.4.0"),
];

/// The oldest Node.js that runs npm's tools.
pub const NODE: u32 = 18;

/// What compiles for wasm32 on Debian and Ubuntu where rustup downloads nothing.
pub const DEBIAN_WASM: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", DEBIAN_LINKER];

/// Links for wasm32; the program has the package's name.
pub const DEBIAN_LINKER: &str = "lld-22";

/// Lints for wasm32 with the same compiler.
pub const DEBIAN_CLIPPY: &[&str] = &["rust-web-clippy"];

/// Node.js, where there is none.
pub const DEBIAN_NODE: &[&str] = &["nodejs", "npm"];

/// Chromium and its driver.
pub const DEBIAN_CHROMIUM: &[&str] = &["chromium", "chromium-driver"];

/// Firefox.
pub const DEBIAN_FIREFOX: &[&str] = &["firefox-esr"];

/// The driver of WebKit, and WebKit with it.
pub const DEBIAN_WEBKIT: &[&str] = &["webkit2gtk-driver"];

/// A screen in memory, for WebKit, which has no headless mode.
pub const DEBIAN_SCREEN: &[&str] = &["xvfb", "xauth"];

/// The fonts without which Japanese and Korean are boxes in pictures.
pub const DEBIAN_FONTS: &[&str] = &["fonts-noto-cjk"];

/// The wasm-bindgen that Cargo.lock names; the command-line tool must be of the same version.
pub fn wasm_bindgen(lock: &str) -> Option<&str> {
    let mut entries = lock.split("[[package]]");
    let entry = entries.find(|entry| entry.contains("name = \"wasm-bindgen\"\n"))?;
    entry.split("version = \"").nth(1)?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = include_str!("../../Cargo.lock");
    const TRUNK_TOML: &str = include_str!("../../Trunk.toml");

    #[test]
    fn finds_wasm_bindgen_in_the_lock_file() {
        let version = wasm_bindgen(LOCK).expect("the page depends on it");
        assert!(version.starts_with("0.2."), "{version}");
        let other = "[[package]]\nname = \"other\"\nversion = \"1.0.0\"\n";
        assert_eq!(wasm_bindgen(other), None);
    }

    #[test]
    fn trunk_is_told_the_same_versions() {
        let wasm_bindgen = wasm_bindgen(LOCK).unwrap();
        assert!(TRUNK_TOML.contains(&format!("wasm_bindgen = \"{wasm_bindgen}\"")));
        let binaryen = BINARYEN.split('.').next().unwrap();
        assert!(TRUNK_TOML.contains(&format!("wasm_opt = \"version_{binaryen}\"")));
    }
}

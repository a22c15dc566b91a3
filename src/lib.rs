//! Plugboard explains a coalition: who could plug into which module, which shared interests that
//! covers, and what rests on one partner alone.
//!
//! The rooms stand on each other in this order, and nothing imports what stands above it:
//! [`story`] → [`coalition`] → [`state`] → [`words`] → `claims` → `changes` → [`picture`] → [`view`] → `site` → `tool`.
//! `claims`, `changes`, `site` and `tool` are the host's; the page is [`view`], in the browser.
//!
//! # In five steps
//!
//! What an editor writes is read and resolved, and what it says of a board is worked out: either everything that is
//! wrong is said at once, each with its place and its mend, or there is a story.
//!
//! ```
//! use plugboard::story::read::Source;
//! use plugboard::claims::resolve;
//! use plugboard::story::{Known, Sources};
//! use plugboard::words::languages;
//!
//! let [story, evidence, context] = ["story.json", "evidence.json", "context.json"]
//!     .map(|file| std::fs::read_to_string(format!("examples/islands/{file}")).unwrap());
//! let sources = Sources {
//!     story: Source::new("story.json", &story),
//!     evidence: Source::new("evidence.json", &evidence),
//!     context: Source::new("context.json", &context),
//! };
//! let story = resolve(&sources, Known::on_any_day(&languages())).expect("it has no fault");
//! assert_eq!(story.id(), "islands");
//! ```
//!
//! A story has an edition in each of its languages, which says all that its pages do. The page's program gets the
//! seed of one: what can change on the page, with typed indexes in the place of ids.
//!
//! ```
//! # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
//! let edition = story.edition(story.languages()[0]);
//! let seed = &edition.seed;
//! let eastholm = seed.partner("eastholm").expect("it is in the story");
//! assert_eq!(&*seed.partners[eastholm].name, "Eastholm");
//! ```
//!
//! What a reader has switched is a selection, and a link says it in the story's ids.
//!
//! ```
//! use plugboard::coalition::{Coalition, Selection};
//! use plugboard::state::link;
//! # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
//! # let seed = story.editions().remove(0).seed;
//!
//! let coalition = Coalition::new(&seed);
//! let start = Selection::start(&seed, &coalition);
//! let decoded = link::decode("p=eastholm&bar=proposed", &start, &seed, &coalition);
//! let selection = decoded.and_then(|decoded| decoded.selection).expect("a board");
//! # let eastholm = seed.partner("eastholm").unwrap();
//! assert!(selection.has_partner(&coalition, eastholm));
//! ```
//!
//! The board is derived from the selection: what is covered, what rests on whom, what a partner's leaving costs.
//!
//! ```
//! # use plugboard::coalition::{Coalition, Selection};
//! use plugboard::coalition::Board;
//! # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
//! # let seed = story.editions().remove(0).seed;
//! # let coalition = Coalition::new(&seed);
//! # let selection = Selection::start(&seed, &coalition);
//!
//! let board = Board::derive(&coalition, &selection);
//! assert_eq!((board.covered(), seed.interests.len()), (1, 2));
//! let (mainstay, lost) = board.mainstay().expect("something rests on one partner");
//! assert_eq!((&*seed.partners[mainstay].id, lost.len()), ("eastholm", 1));
//! ```
//!
//! It is said in words, the same ones wherever a reader meets it, and drawn.
//!
//! ```
//! # use plugboard::coalition::{Board, Coalition, Selection};
//! use plugboard::picture::Theme;
//! use plugboard::words::{Finding, phrases};
//! # let story = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/islands.rs"));
//! # let seed = story.editions().remove(0).seed;
//! # let coalition = Coalition::new(&seed);
//! # let selection = Selection::start(&seed, &coalition);
//! # let board = Board::derive(&coalition, &selection);
//! # let edition = story.edition(seed.language);
//!
//! let verdict = phrases(seed.language).verdict(&Finding::of(&seed, &selection, &board));
//! assert!(verdict.contains("1 of 2 shared interests is covered, and it rests on Eastholm alone"));
//! let svg = plugboard::site::picture(&story, &edition, "p=eastholm", Theme::Light);
//! assert!(svg.contains("Light in winter"));
//! ```
//!
//! From there, [`view`] makes the page of it, `site` the folder that a newsroom serves, and `tool` the commands.

#[cfg(test)]
extern crate self as plugboard;
#[cfg(test)]
#[path = "../benches/sized/mod.rs"]
mod sized;

#[cfg(not(target_arch = "wasm32"))]
pub mod changes;
#[cfg(not(target_arch = "wasm32"))]
pub mod claims;
pub mod coalition;
pub mod picture;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod snippet;
pub mod state;
pub mod story;
#[cfg(not(target_arch = "wasm32"))]
pub mod tool;
pub mod view;
pub mod words;

use super::english::one;
use super::{Claim, Encoding, SheetSlip, Syntax};
use crate::story::DateError;
use crate::story::file::{WrongAddress, WrongContact};

/// What can be wrong with a story.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// Not saved as UTF-8.
    #[error("{0}")]
    Encoding(Encoding),
    /// Not JSON.
    #[error("this is not JSON: {slip}{}", and_more(*more))]
    NotJson {
        /// What it is instead.
        slip: Syntax,
        /// How many more places have the same.
        more: usize,
    },
    /// Not a workbook of a story.
    #[error("{0}")]
    Sheet(SheetSlip),
    /// What the schema lets through and the program cannot read.
    #[error("{0}")]
    Form(String),
    /// A name that an object has twice.
    #[error("“{0}” is written twice here, and only one of the two could count")]
    WrittenTwice(String),
    /// A name that an object does not have.
    #[error("there is nothing named “{name}” here")]
    UnknownName {
        /// The name.
        name: String,
        /// The missing name that may have been meant.
        near: Option<String>,
        /// The names that it has.
        known: Vec<String>,
    },
    /// A name that an object lacks.
    #[error("“{name}” is missing")]
    Missing {
        /// The name.
        name: String,
        /// What it says.
        about: String,
    },
    /// A value of another kind.
    #[error("{expected} is expected here, not {found}")]
    Type {
        /// What is expected.
        expected: String,
        /// What there is.
        found: &'static str,
    },
    /// A word that is none of those to choose from.
    #[error("“{word}” is none of the words that can stand here")]
    Word {
        /// The word.
        word: String,
        /// Those to choose from.
        words: Vec<String>,
        /// The one that may have been meant.
        near: Option<String>,
    },
    /// A list that has to be of one length.
    #[error("{found} stand in this list, which takes {expected}")]
    Length {
        /// How many belong there.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A number with a fraction where one counts.
    #[error("{0} is not a whole number")]
    NotWhole(String),
    /// A number that is too small or too big.
    #[error("{number} cannot stand here")]
    Range {
        /// The number.
        number: String,
        /// What can.
        allowed: String,
    },
    /// An id that is not small letters, digits and hyphens.
    #[error("“{0}” is not an id")]
    Id(String),
    /// A name of which no id can be made.
    #[error("there is no id here, and none can be made of the name")]
    NoId,
    /// What only an argument says, in a story without one.
    #[error("this story explains no argument, and “{0}” is what only an argument says")]
    NoArgument(&'static str),
    /// A plain text in a story of several languages.
    #[error("this is one text, and the story has {0}")]
    PlainText(String),
    /// A story whose id is not the name of its folder.
    #[error("the story’s id is “{id}”, and its folder is “{folder}”")]
    Folder {
        /// The id.
        id: String,
        /// The folder's name.
        folder: String,
    },
    /// Two things of one kind with the same id.
    #[error("there is {} “{id}” already", one(kind))]
    Duplicate {
        /// What kind of thing.
        kind: &'static str,
        /// The id, or the pair of ids.
        id: String,
    },
    /// The same twice in one list.
    #[error("“{0}” stands in this list already")]
    Again(String),
    /// Two partners with one code.
    #[error("“{code}” is the code of “{other}” already")]
    SameCode {
        /// The code.
        code: String,
        /// The id of the partner that has it.
        other: String,
    },
    /// An id that nothing in the story has.
    #[error("there is no {} “{id}”", one(kind).split_once(' ').map_or("", |(_, kind)| kind))]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
        /// The id that may have been meant.
        near: Option<String>,
    },
    /// What a board is asked about, and does not have.
    #[error("nothing on the board is called “{0}”")]
    Focus(String),
    /// More marked sockets than make a point.
    #[error("a chapter marks three sockets at most, and here are {0}")]
    Marks(usize),
    /// A marked socket without a plug.
    #[error("“{partner}” has no plug in “{module}”")]
    NoPlug {
        /// The partner's id.
        partner: String,
        /// The module's id.
        module: String,
        /// The modules that it has one in.
        instead: Vec<String>,
    },
    /// A marked socket that is not on the chapter's board.
    #[error("“{partner}” has no column on this chapter’s board")]
    NoColumn {
        /// The partner's id.
        partner: String,
        /// What would give it one.
        mend: String,
    },
    /// Words for which there is no room under a socket.
    #[error("“{words}” takes {found} letters under a socket, and there is room for {room}")]
    LongMark {
        /// The words.
        words: String,
        /// How many letters they take.
        found: usize,
        /// How many there is room for.
        room: usize,
    },
    /// A story without any of what it is made of.
    #[error("this story has no {0}")]
    None(&'static str),
    /// More sockets than a page can show.
    #[error("this is a table of {0} sockets, more than a page can show")]
    TooMany(usize),
    /// A text that nobody would see.
    #[error("this text is empty")]
    Empty,
    /// A text of characters that nobody would see.
    #[error("this text has only characters that nobody sees")]
    Invisible,
    /// A language that the interface is not written in.
    #[error("the interface has no language “{0}”")]
    NoLanguage(String),
    /// A language's tag that is none.
    #[error("“{0}” is not the tag of a language")]
    Tag(String),
    /// A text without one of the story's languages.
    #[error("the text is missing in “{0}”")]
    MissingText(String),
    /// A text in a language that the story does not list.
    #[error("“{0}” is not one of the story's languages")]
    ExtraText(String),
    /// Many texts in a language that the story does not list.
    #[error(
        "“{tag}” is not one of the story's languages, and {count} texts of this file are in it"
    )]
    ExtraTexts {
        /// The tag.
        tag: String,
        /// How many texts.
        count: usize,
    },
    /// A wrong date.
    #[error("“{text}” is not a date: {why}")]
    Date {
        /// What was written.
        text: String,
        /// Why it is none.
        why: DateError,
    },
    /// A date after another that it cannot come after.
    #[error("{date} is later than {limit}, {what}")]
    Late {
        /// The date.
        date: String,
        /// The other.
        limit: String,
        /// What the other is.
        what: &'static str,
    },
    /// A standing that is none.
    #[error("“{0}” is not a standing")]
    Standing(String),
    /// Evidence that claims the standing that only a mention gives.
    #[error("evidence can't be “proposed”: that is what only the argument says")]
    ProposedEvidence,
    /// A colour that is none.
    #[error("“{0}” is not a colour")]
    Color(String),
    /// A colour that the partner's code cannot be read on.
    #[error("{letters} letters on {color} have a contrast of {contrast}:1, and need {goal}:1")]
    Contrast {
        /// The colour.
        color: String,
        /// The colour of the letters, by name.
        letters: &'static str,
        /// The contrast.
        contrast: String,
        /// The least that it has to be.
        goal: &'static str,
        /// A colour of the same hue that has it.
        instead: String,
    },
    /// A colour that another partner has.
    #[error("“{0}” has this colour already")]
    SameColor(String),
    /// A colour too much like that of another partner.
    #[error(
        "{color} is too much like the colour of “{other}” {eyes}: they are {apart} apart (CIEDE2000), and need {goal}"
    )]
    Alike {
        /// The colour.
        color: String,
        /// The other partner's id.
        other: String,
        /// For whom.
        eyes: &'static str,
        /// How far apart they are.
        apart: String,
        /// How far they have to be.
        goal: String,
        /// A colour that is far enough from all others, where there is one.
        instead: Option<String>,
    },
    /// A plug with nothing behind it.
    #[error("this plug has no evidence and no mention")]
    NothingBehind,
    /// A plug whose evidence never names home, and which the argument does not mention.
    #[error("none of this plug's evidence is with home (“{0}”), and there is no mention")]
    NoLinkWithHome(String),
    /// Evidence with someone who is spelled almost like home or a partner.
    #[error("“{id}” is not “{near}”, so this evidence is not with {whom}")]
    NotWith {
        /// What was written.
        id: String,
        /// The id that may have been meant.
        near: String,
        /// Whose id that is: home, or a partner.
        whom: &'static str,
    },
    /// A home that no evidence is with.
    #[error("no evidence is with “{id}”, and {count} pieces are with “{near}”")]
    NotHome {
        /// Home's id.
        id: String,
        /// What the evidence says.
        near: String,
        /// How much of it.
        count: usize,
    },
    /// An interest that the module of no plug in question serves.
    #[error("no module that this stands in serves “{0}”")]
    NotServed(String),
    /// Evidence that no plug names.
    #[error("no plug rests on this evidence")]
    Unused,
    /// A fact without a source.
    #[error("this has no source")]
    NoSource,
    /// An address that leads to no web page.
    #[error("“{url}” is not a web address: {why}")]
    Address {
        /// What was written.
        url: String,
        /// What is wrong with it.
        why: WrongAddress,
    },
    /// An address for errors at which nobody is reached.
    #[error("“{text}” is not an address for errors: {why}")]
    Contact {
        /// What was written.
        text: String,
        /// What is wrong with it.
        why: WrongContact,
    },
    /// Members on a partner that is no group, a group without any, or a group in a group.
    #[error("{0}")]
    Members(&'static str),
    /// A chapter with the address of another page.
    #[error("“{0}” is the address of another page")]
    TakenAddress(String),
    /// A bet without a choice.
    #[error("a bet needs two numbers or more to choose from, in rising order")]
    NoChoice,
    /// A module that serves nothing.
    #[error("this module serves no interest")]
    ServesNothing,
    /// An interest that no module serves.
    #[error("no module serves this interest")]
    ServedByNothing,
    /// A figure without a number.
    #[error("this figure has no numbers")]
    NoRows,
    /// What a text says of a board, and the board does not bear out.
    #[error("{0}")]
    Claim(Claim),
}

fn and_more(more: usize) -> String {
    match more {
        0 => String::new(),
        more => format!(" (and so in {more} more places)"),
    }
}

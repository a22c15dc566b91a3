use super::Finding;
use crate::coalition::{SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Named, Rule, Standing};

/// What a sentence about one socket needs to know.
#[derive(Clone, Copy, Debug)]
pub struct SocketWords<'a> {
    /// The partner's name.
    pub partner: &'a str,
    /// The module's name.
    pub module: &'a str,
    /// What the socket shows.
    pub state: SocketState,
    /// The plug's standing and the year it reached it, where a plug is known.
    pub reached: Option<(Standing, u16)>,
}

/// Every message of the live board. One implementation per language.
pub trait Phrases: Sync {
    /// The heading of the argument in short.
    fn the_argument(&self) -> &'static str;
    /// The name of the board for those who do not see it.
    fn board(&self) -> &'static str;
    /// The caption of the table: what its cells are.
    fn table_caption(&self) -> String;
    /// The heading of the rule control.
    fn rule_heading(&self) -> &'static str;
    /// A rule, as a choice.
    fn rule(&self, rule: Rule) -> &'static str;
    /// What a rule means.
    fn rule_meaning(&self, rule: Rule) -> &'static str;
    /// The heading of the bar control.
    fn bar_heading(&self) -> &'static str;
    /// A standing, as a choice or a word under a socket.
    fn standing(&self, standing: Standing) -> &'static str;
    /// A standing where there is no room for [`Phrases::standing`].
    fn standing_short(&self, standing: Standing) -> &'static str;
    /// The heading of the rows.
    fn modules(&self) -> &'static str;
    /// The heading of the columns.
    fn partners(&self) -> &'static str;
    /// The heading of the interests, with whose they are.
    fn interests(&self, home: &str) -> String;
    /// The heading over the partners that the argument does not name.
    fn not_in_article(&self) -> &'static str;
    /// How the argument names a partner, for a heading's description.
    fn named(&self, named: Named) -> &'static str;
    /// Opens a group into its members.
    fn open_group(&self, group: &str) -> String;
    /// Closes an opened group.
    fn close_group(&self, group: &str) -> String;
    /// The name of a socket's button: partner, module, and what the plug is.
    fn socket(&self, socket: SocketWords) -> String;
    /// A cell where no plug is known.
    fn no_plug(&self, partner: &str, module: &str) -> String;
    /// The name of the link to a plug's evidence.
    fn evidence_of(&self, partner: &str, module: &str) -> String;
    /// What a socket's look means, for the key under the board.
    fn socket_state(&self, state: SocketState) -> &'static str;
    /// How well an interest is covered.
    fn status(&self, status: Status, count: usize) -> String;
    /// An interest's cover for those who do not see the segments.
    fn covered_by(&self, partners: &[&str]) -> String;
    /// The finding of the board: the sentence under it.
    fn verdict(&self, finding: &Finding) -> String;
    /// What could not be applied of a link.
    fn dropped(&self, dropped: &[Dropped]) -> String;
    /// Puts a notice or a dialog away.
    fn dismiss(&self) -> &'static str;
    /// Goes back one change.
    fn undo(&self) -> &'static str;
    /// Takes back an undo.
    fn redo(&self) -> &'static str;
    /// Goes back to the first board.
    fn reset(&self) -> &'static str;
    /// Copies the address of this board.
    fn copy_link(&self) -> &'static str;
    /// The address has been copied.
    fn copied(&self) -> &'static str;
    /// The address could not be copied; it stands in the address bar.
    fn not_copied(&self) -> &'static str;
    /// The name of the buttons' group.
    fn changes(&self) -> &'static str;
    /// The heading of the credit shares.
    fn credit_heading(&self) -> &'static str;
    /// How credit shares are worked out, in one line.
    fn credit_method(&self) -> &'static str;
    /// A credit share, in interests: "3.5".
    fn credit(&self, share: f64) -> String;
    /// The evidence is on its way.
    fn loading(&self) -> &'static str;
    /// The evidence could not be fetched; a link to it follows.
    fn evidence_failed(&self) -> &'static str;
    /// The heading of one plug's evidence.
    fn plug_heading(&self, partner: &str, module: &str) -> String;
    /// The name of the chapters' navigation.
    fn chapters(&self) -> &'static str;
    /// Which chapter of how many this is, counted from 1.
    fn progress(&self, chapter: usize, of: usize) -> String;
    /// To the chapter before.
    fn back(&self) -> &'static str;
    /// To the chapter after.
    fn next(&self) -> &'static str;
    /// From a chapter's own page to the whole story.
    fn whole_story(&self) -> &'static str;
    /// Sets the board to the chapter's.
    fn show_on_board(&self) -> &'static str;
    /// The name of a bet's numbers.
    fn bet(&self) -> &'static str;
    /// Leaves a bet and shows the board.
    fn leave_bet(&self) -> &'static str;
    /// What a bet comes to: the reader's number, where one was given, and the right one.
    fn bet_answer(&self, made: Option<u16>, right: u16) -> String;
    /// The heading of the slider over the years.
    fn as_of_heading(&self) -> &'static str;
    /// The slider's last moment: all that is known, and when it was last checked.
    fn as_of_now(&self, checked: &str) -> String;
    /// The slider's moment at which the argument was published.
    fn as_of_argument(&self, date: &str) -> String;
    /// Lets the slider run.
    fn play(&self) -> &'static str;
    /// Stops it.
    fn pause(&self) -> &'static str;
}

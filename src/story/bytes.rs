//! A story's seed as the page's script carries it to the program.

use super::seed::MOST_CELLS;
use super::{Focus, InterestIx, ModuleIx, PartnerIx, Seed, Setup};

impl Seed {
    /// Its bytes: by position and without names, since reading JSON would cost every reader 20 KB of program.
    ///
    /// ```
    /// use plugboard::story::read::Source;
    /// use plugboard::claims::resolve;
    /// use plugboard::story::{Known, Seed, Sources};
    /// use plugboard::words::languages;
    ///
    /// let [story, evidence, context] = ["story.json", "evidence.json", "context.json"]
    ///     .map(|file| std::fs::read(format!("static/stories/tokyo-first/{file}")).unwrap());
    /// let sources = Sources {
    ///     story: Source::from_bytes("story.json", &story),
    ///     evidence: Source::from_bytes("evidence.json", &evidence),
    ///     context: Source::from_bytes("context.json", &context),
    /// };
    /// let story = resolve(&sources, Known::on_any_day(&languages())).expect("nothing is wrong");
    /// let seed = story.edition(story.languages()[0]).seed;
    /// let bytes = seed.to_bytes();
    /// assert_eq!(Seed::from_bytes(&bytes).as_ref(), Some(&*seed));
    /// assert_eq!(Seed::from_bytes(&bytes[1..]), None);
    /// ```
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("a story holds nothing that postcard cannot say")
    }

    /// Reads what [`Seed::to_bytes`] of the same build wrote; `None` for anything else that is
    /// found to be so.
    pub fn from_bytes(bytes: &[u8]) -> Option<Seed> {
        let (story, rest) = postcard::take_from_bytes::<Seed>(bytes).ok()?;
        (rest.is_empty() && story.holds_together()).then_some(story)
    }

    /// Whether every index leads somewhere, and the table is of a size that a browser can show.
    fn holds_together(&self) -> bool {
        let (partners, modules) = (self.partners.len(), self.modules.len());
        let partner = |at: &PartnerIx| usize::from(*at) < partners;
        let module = |at: &ModuleIx| usize::from(*at) < modules;
        let interest = |at: &InterestIx| usize::from(*at) < self.interests.len();
        let focus = |focus: &Focus| match focus {
            Focus::Interest(of) => interest(of),
            Focus::Partner(of) => partner(of),
            Focus::Module(at) => module(at),
            Focus::Socket(of, at) => partner(of) && module(at),
        };
        let setup = |setup: &Setup| {
            setup.focus.iter().all(focus)
                && setup.partners.iter().chain(&setup.opened).all(partner)
                && setup.modules.iter().all(module)
                && setup.left_out.iter().all(interest)
                && setup
                    .pulled
                    .iter()
                    .all(|(of, at)| partner(of) && module(at))
        };
        partners * modules <= MOST_CELLS
            && !self.moments.is_empty()
            && self.partners.iter().flat_map(|of| &of.members).all(partner)
            && self.modules.iter().flat_map(|of| &of.serves).all(interest)
            && self
                .plugs
                .iter()
                .all(|plug| partner(&plug.partner) && module(&plug.module))
            && self
                .plugs
                .iter()
                .flat_map(|plug| &plug.milestones)
                .flat_map(|milestone| &milestone.serves)
                .all(interest)
            && setup(&self.start)
            && self.chapters.iter().all(|chapter| setup(&chapter.board))
    }
}

// When the program is needed: as soon as a pointer, the focus or a key is on the board or on what changes it. A finger
// that only scrolls by needs nothing, and where data is to be saved, neither does what is no press.
const saves = navigator.connection?.saveData;
const asks = (event) => {
  const isPress = !/move|focus/.test(event.type);
  // A pointer moves all the time.
  if (!coming && (isPress || !saves && event.pointerType !== "touch") && event.target.closest?.(".stage, .chapter :is(a, button), a[data-explore]")) need();
};
// Where the story scrolls past the board, but in a frame; styles say the same. Read on from where it begins, it has the
// board change.
const wide = matchMedia("(min-width: 72rem) and (min-height: 48rem)");
const isBeside = () => wide.matches && !("frame" in page.dataset);
/** Whether the reader has scrolled to the chapter in the middle. What stands there as the page opens was not. */
let hasRead;
const watchNeed = () => {
  hear("pointermove pointerup click focusin keydown", asks);
  // A link with a board, or back to one.
  if (board()) need();
  addEventListener("hashchange", () => { if (board() || history.state?.board) need(); });
  if (saves) return;
  let scrolled;
  addEventListener("scroll", () => { scrolled = true; }, { passive: true });
  const observer = new IntersectionObserver((entries) => {
    if (!scrolled || !isBeside() || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    hasRead = true;
    need();
  }, { rootMargin: "-45% 0px -54% 0px" });
  for (const chapter of document.querySelectorAll(".chapter:not([data-current])")) observer.observe(chapter);
};

// What the platform does by itself. The program asks for it, and hears of what comes of it by events;
// written in Rust the same would be several times as large. The build puts this beside wasm-bindgen's script.
const platform = (() => {
// Where the story scrolls past the board, but in a frame; styles say the same.
const wide = matchMedia("(min-width: 72rem) and (min-height: 48rem)");
const isBeside = () => wide.matches && !("frame" in document.documentElement.dataset);

/** Tells other scripts of the page. After `plugboard:board` the address is that of the board on show. */
function announce(event) {
  dispatchEvent(new CustomEvent(event));
}

/** Says that the board answers: to styles and tests by attribute, to scripts by mark and event. */
function announceReady() {
  document.documentElement.dataset.plugboard = "ready";
  performance.mark("plugboard:ready");
  announce("plugboard:ready");
}

/** Copies the page's address. Tells the window `plugboard:copied` or `plugboard:not-copied`. */
function copyAddress() {
  // A page that is not served securely has no clipboard at all.
  Promise.resolve().then(() => navigator.clipboard.writeText(location.href))
    .then(() => "copied", () => "not-copied")
    .then((outcome) => dispatchEvent(new Event(`plugboard:${outcome}`)));
}

let sources;
let wanted;
/**
 * Opens the dialog of evidence with copies of articles. Their words stand once, on the page of sources, which
 * is fetched when the dialog is first opened. Tells the dialog `shown` or `failed`.
 */
function showEvidence(page, ids) {
  const dialog = document.getElementById("evidence");
  const copies = dialog.lastElementChild;
  const asked = wanted = {};
  copies.replaceChildren();
  if (!dialog.open) dialog.showModal();
  sources ??= Promise.all([fetch(page), platform.dress()])
    .then(([answer]) => answer.ok ? answer.text() : Promise.reject())
    .then((text) => new DOMParser().parseFromString(text, "text/html"));
  sources.then((page) => {
    const articles = ids.trim().split(" ").map((id) => page.getElementById(id)?.cloneNode(true)).filter(Boolean);
    return articles.length ? articles : Promise.reject();
  }).then((articles) => {
    if (asked === wanted) copies.replaceChildren(...articles);
    return "shown";
  }, () => {
    sources = undefined;
    return "failed";
  }).then((outcome) => {
    if (asked === wanted) dialog.dispatchEvent(new Event(outcome));
  });
}

/**
 * Watches which chapter is in the middle of the window, where chapters scroll beside the board. Tells the
 * chapter `plugboard:read`, which bubbles.
 */
function watchReading() {
  // What stands in the middle as the page opens was not scrolled to: a link's board stays.
  let scrolled = false;
  addEventListener("scroll", () => { scrolled = true; }, { passive: true });
  const observer = new IntersectionObserver((entries) => {
    const read = entries.filter((entry) => entry.isIntersecting).pop();
    if (read && scrolled && isBeside()) {
      read.target.dispatchEvent(new Event("plugboard:read", { bubbles: true }));
    }
  }, { rootMargin: "-45% 0px -54% 0px" });
  for (const chapter of document.querySelectorAll(".chapter")) observer.observe(chapter);
}

/** Moves the focus to a chapter that the reader has stepped to, where chapters stand over the board. */
function focusChapter() {
  if (!isBeside()) document.querySelector("[data-current] h2")?.focus();
}

return { announce, announceReady, copyAddress, showEvidence, watchReading, focusChapter };
})();

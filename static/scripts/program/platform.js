// What the platform does by itself. The program asks for it, and hears of what comes of it by events;
// written in Rust the same would be several times as large. It stands beside wasm-bindgen's script.
const platform = (() => {

/** Says that the board answers: to styles and tests by attribute, to scripts by mark and event. */
function announceReady() {
  page.dataset.plugboard = "ready";
  performance.mark("plugboard:ready");
  dispatchEvent(new CustomEvent("plugboard:ready"));
  guard(document.getElementById("app"));
}

let late;
let waiting;
/** Does what a change has left for later. */
const settle = () => {
  const does = waiting;
  waiting = null;
  does?.();
};
// Whatever comes next finds the last change whole: a click may lead away, and a page may be left.
addEventListener("click", settle, true);
addEventListener("pagehide", settle, true);
/**
 * Leaves the board on show, as a fragment, where other scripts find it, and tells them. With `writes` the address says
 * it too, so that Back, Forward and a sent address work; in a frame nothing is added, since Back belongs to the
 * article. Where the address says something else, its entry in the history holds the board all the same. Neither is
 * seen, and both take time: the reader sees the change first.
 */
function showBoard(fragment, writes, replaces) {
  settle();
  page.dataset.board = fragment;
  const from = location.href;
  waiting = () => {
    // Whoever has come here by Back keeps the way forward.
    writes &&= history.state?.board !== fragment;
    const address = location.pathname + location.search + (fragment && `#${fragment}`);
    const write = () => {
      clearTimeout(late);
      // Browsers refuse a flood, some without a word; a sandbox may refuse for ever.
      try {
        history[writes && !replaces && !("frame" in page.dataset) ? "pushState" : "replaceState"]({ board: fragment }, "", writes ? address : location.href);
      } catch {}
      if (writes && location.hash.slice(1) !== fragment) late = setTimeout(write, 5000);
    };
    // An address that says the board itself needs nothing; and who has gone elsewhere meanwhile is there.
    if (from === location.href && (writes || location.hash.slice(1) !== fragment)) write();
    dispatchEvent(new CustomEvent("plugboard:board", { detail: fragment }));
  };
  // Browsers draw what a press has changed before they come to that.
  if (writes) setTimeout(settle);
  else settle();
}
/** The board that this entry of the history holds. One that is new takes the board on show. */
function heldBoard() {
  clearTimeout(late);
  const board = history.state?.board;
  if (board === undefined) showBoard(page.dataset.board);
  return board;
}

let saying;
/** Says the finding, once it has stood for a second and is not `moving` on by itself. */
function sayFinding(moving) {
  clearTimeout(saying);
  const said = document.getElementById("said");
  const finding = () => [...document.querySelectorAll("#why > div :is(h2, p, .place, .standing)")].map((part) => part.textContent).join(". ");
  if (!moving) saying = setTimeout(() => { said.textContent = finding() || document.getElementById("verdict").textContent; }, 1000);
}

/** Puts the words of the evidence behind each line of an answer in their places. They stand once, on the page of sources. */
function showWords(from) {
  const places = [...document.querySelectorAll("[data-words]")];
  if (places.length) takeSources(from).then((from) => {
    for (const place of places) {
      const { words, reached, serves } = place.dataset;
      const facts = words.trim().split(" ").flatMap((id) => [...from.getElementById(id)?.querySelectorAll(`[data-reached="${reached}"]`) ?? []]);
      const fact = facts.find((fact) => !serves || (fact.dataset.serves ?? serves).split(" ").includes(serves))?.cloneNode(true);
      for (const mark of fact?.querySelectorAll(".standing, small, cite span + span") ?? []) mark.remove();
      // What was taken out leaves what parted it.
      place.replaceChildren(" ", ...[...fact?.childNodes ?? []].filter((node) => node.nodeType === 1 || node.data.replace(/[ ·]/g, "")), " ");
    }
  }, () => {});
}
// Whoever ends a question, or goes from the answer to a place on the board, is there by keyboard too.
addEventListener("click", ({ target }) => {
  // Once it is asked, the button is gone, and nothing is left to close its dialog.
  if (target.closest?.("#evidence [data-focus]")) document.getElementById("evidence").close();
  const to = target.closest?.("#why [data-focus]");
  if (!to) return;
  const asked = document.querySelector(".asks[aria-pressed=true]");
  const place = to.dataset.focus ? document.querySelector(`[data-plug="${to.dataset.focus.replace(".", "|")}"]`) : asked;
  setTimeout(() => { (place ?? document.getElementById("why-heading"))?.focus(); });
}, true);
addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && !document.querySelector("dialog[open]")) document.querySelector("#why .dismiss")?.click();
});

/**
 * Copies the address of the board on show, without others' words in it. Tells the window `plugboard:copied` or
 * `plugboard:not-copied`; then the address stands beside the button, selected.
 */
function copyAddress() {
  const address = location.href.split(/[?#]/)[0] + (page.dataset.board && `#${page.dataset.board}`);
  const shown = document.querySelector(".toolbar input");
  // A page that is not served securely has no clipboard at all.
  Promise.resolve().then(() => navigator.clipboard.writeText(address))
    .then(() => "copied", () => "not-copied")
    .then((outcome) => {
      shown.hidden = outcome === "copied";
      shown.value = address;
      if (!shown.hidden) shown.select();
      dispatchEvent(new Event(`plugboard:${outcome}`));
    });
}

// Readers' tools (translators, highlighters) put elements of their own in the place of texts. The program would go on
// writing to what is no longer there, and would stop at a place that it does not know. So what they did is noted, by
// parent. Before the program draws, what it knows is put back beside what the tool has; where it has changed anything
// then, the tool's goes, and elsewhere its own goes again: that stays translated, and the tool's nodes never move.
const swapped = new Map();
const foreign = new WeakSet();
const isForeign = (node) => Boolean(node) && (foreign.has(node) || isForeign(node.parentNode));
function note(records) {
  const before = new Map();
  for (const { target, addedNodes, removedNodes, nextSibling } of records.reverse()) {
    const added = [...addedNodes];
    const nodes = (before.get(target) ?? [...target.childNodes]).filter((node) => !added.includes(node));
    const at = nodes.indexOf(nextSibling);
    nodes.splice(at < 0 ? nodes.length : at, 0, ...removedNodes);
    before.set(target, nodes);
  }
  for (const [target, nodes] of before) {
    if (!swapped.has(target) && !isForeign(target) && !target.closest("[data-loose]")) {
      swapped.set(target, { nodes, texts: nodes.map((node) => node.nodeValue) });
    }
  }
  const ours = new Set([...swapped.values()].flatMap(({ nodes }) => nodes));
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (!ours.has(node)) foreign.add(node);
  }
}
const watcher = new MutationObserver(note);
const guarded = new Set();
/** Watches a part of the page that the program draws. */
function guard(part) {
  guarded.add(part);
  watcher.observe(part, { childList: true, subtree: true });
}
let drawing;
/** Gives the program its nodes back; to be called before it draws. */
function mend() {
  unlook();
  if (drawing) return;
  drawing = true;
  // The program draws at once, and tools are told of it later.
  queueMicrotask(settleNodes);
  note(watcher.takeRecords());
  // Where no tool has been, nobody is told of a hundred changes of our own.
  if (!swapped.size) watcher.disconnect();
  for (const [target, swap] of swapped) {
    swap.lost = swap.nodes.filter((node) => node.parentNode !== target);
    let next = null;
    for (const node of [...swap.nodes].reverse()) {
      if (node.parentNode !== target) target.insertBefore(node, next);
      next = node;
    }
  }
  watcher.takeRecords();
}
function settleNodes() {
  drawing = false;
  const changed = new Set(watcher.takeRecords().map(({ target }) => target));
  for (const [target, { nodes, texts, lost }] of swapped) {
    if (changed.has(target) || nodes.some((node, at) => node.nodeValue !== texts[at]) || lost.some((node) => node.nodeType === 1)) {
      for (const node of [...target.childNodes]) if (foreign.has(node)) node.remove();
      swapped.delete(target);
    } else {
      for (const node of lost) node.remove();
    }
    if (!target.isConnected) swapped.delete(target);
  }
  watcher.takeRecords();
  for (const part of guarded) guard(part);
  drawn();
}

/** What a part of the page is made of, as a number: elements and texts. The build works out the same. */
function sum(part) {
  part.normalize();
  const tags = [...part.querySelectorAll("*")].map(({ localName }) => localName);
  return [...tags + part.textContent].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt()) | 0, 0);
}
// Elements that hold prose and nothing else, whose markup the program leaves alone.
const PROSE = ".summary, .ask, .answer span, .chapter > div:not(.bet), .chapter[data-chapter=''] > p";
/**
 * Has a part of the page as the site serves it, where a tool has changed it before the program could take it over. A
 * page for frames has its first chapter alone: the others are in `whole`, the markup of the page of the whole story.
 */
async function restore(part, whole) {
  const { sum: right } = part.dataset;
  if (!right) return;
  const isRight = () => sum(part) === Number(right);
  const take = (text) => {
    const served = new DOMParser().parseFromString(text, "text/html").querySelector("[data-sum]");
    // What has the focus keeps it.
    if (whole) for (const chapter of served.querySelectorAll(".chapter[id]")) part.querySelector(".chapters").append(chapter.cloneNode(true));
    if (!isRight()) part.replaceChildren(...served.childNodes);
  };
  if (whole) take(whole);
  // Where that cannot be had, the program may still know its way.
  else if (!isRight()) await fetch(location.href, { cache: "force-cache" }).then((answer) => answer.text()).then(take).catch(console.error);
  // Some hosts take comments out of pages. These are the renderer's marks.
  if (!part.innerHTML.includes("\x3c!--")) {
    for (const [of, mark] of [[part, "[]"], ...[...part.querySelectorAll(PROSE)].map((of) => [of, "#"])]) {
      of.prepend(new Comment(`<${mark}>`));
      of.append(new Comment(`</${mark}>`));
    }
  }
}

// What a mouse rests on lights its path for as long as it stays there. A press ends it: then it is asked, or switched.
let resting;
const rest = (on = "") => {
  clearTimeout(resting);
  if (on === (page.dataset.glance ?? "")) return;
  page.dataset.glance = on;
  dispatchEvent(new Event("plugboard:glance"));
};
const restOn = ({ pointerType, target }) => {
  if (pointerType !== "mouse") return;
  const place = target.closest?.("#board :is([data-focus], .socket, [data-interest])");
  const on = place && (place.dataset.focus ?? place.dataset.interest ?? place.querySelector("[data-evidence]")?.dataset.evidence.replace("|", ".")) || "";
  // Who goes on to where nothing is has not rested.
  clearTimeout(resting);
  if (on === page.dataset.glance) return;
  rest();
  if (on) resting = setTimeout(rest, 400, on);
};
addEventListener("pointermove", restOn);
addEventListener("pointerout", (event) => { if (!event.relatedTarget) rest(); });
addEventListener("pointerdown", () => clearTimeout(resting));
addEventListener("scroll", () => rest(), { passive: true });

let sources;
/** The page of sources, fetched when it is first needed; again after it could not be had. */
function takeSources(from) {
  sources ??= Promise.all([get(from), dress()])
    .then(([text]) => new DOMParser().parseFromString(text, "text/html"));
  sources.catch(() => { sources = undefined; });
  return sources;
}
let wanted;
/**
 * Opens the dialog of evidence with copies of articles. Their words stand once, on the page of sources, which
 * is fetched when the dialog is first opened. Tells the dialog `shown` or `failed`.
 */
function showEvidence(from, ids) {
  const dialog = document.getElementById("evidence");
  const copies = dialog.lastElementChild;
  const asked = wanted = {};
  copies.replaceChildren();
  if (!dialog.open) dialog.showModal();
  takeSources(from).then((from) => {
    const articles = ids.trim().split(" ").map((id) => from.getElementById(id)?.cloneNode(true))
      // Some only lead to others, which stand here too.
      .filter((one) => one?.querySelector("li,.note"));
    return articles.length ? articles : Promise.reject();
  }).then((articles) => {
    if (asked === wanted) copies.replaceChildren(...articles);
    return "shown";
  }, () => "failed").then((outcome) => {
    if (asked === wanted) dialog.dispatchEvent(new Event(outcome));
  });
}

/**
 * Watches which chapter is in the middle of the window, where chapters scroll beside the board. Tells the
 * chapter `plugboard:read`, which bubbles.
 */
function watchReading() {
  // What stands in the middle as the page opens was not scrolled to: a link's board stays.
  let scrolled = hasRead();
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

return { announceReady, showBoard, heldBoard, sayFinding, copyAddress, showWords, guard, mend, restore, showEvidence, watchReading, focusChapter };
})();

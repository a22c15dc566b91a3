// While a story is being written: the page comes anew where it stood, and what is wrong lies over the last good one.
//
// `plugboard serve` puts this into each of its answers, in frames too, and no built site has it.
(() => {
"use strict";
const { version, alone } = document.currentScript.dataset;
const page = document.documentElement;
const KEY = `plugboard-writing ${location.pathname}`;
// A sandbox may have no storage.
const storage = (use) => { try { return use(sessionStorage); } catch { return null; } };

// Whose board it is: a reader's is kept, the story's own is taken from the story anew.
const ofStory = ".steps a, [data-action=show], [data-action=reset], [data-bet]";
const namesBoard = () => /(^#|&)(p|m|i|rule|bar|out|as-of|open|focus)=/.test(location.hash);
let own = namesBoard();
let cause = own;
let board;
for (const kind of ["click", "input"]) addEventListener(kind, ({ target }) => { cause = !target.closest?.(ofStory); }, true);
addEventListener("plugboard:read", () => { cause = false; }, true);
addEventListener("hashchange", () => { cause ||= namesBoard(); }, true);
addEventListener("plugboard:board", ({ detail }) => {
  if (board !== undefined && board !== detail) own = cause;
  board = detail;
});

// Where the reader is: by a part of the page that still stands there when what comes before it has grown.
const flows = (part) => !part || (!/sticky|fixed/.test(getComputedStyle(part).position) && flows(part.parentElement));
const anchor = () => {
  const parts = [...document.querySelectorAll("main :is(section, article, li, h2, h3)[id]")];
  const near = parts.map((part) => [part, part.getBoundingClientRect()])
    .filter(([part, { top, height }]) => height && Math.abs(top) < innerHeight && flows(part))
    .sort(([, a], [, b]) => Math.abs(a.top) - Math.abs(b.top))[0];
  return near && { id: near[0].id, top: near[1].top };
};
// Where the page stood before it came anew, and until when it has yet to stand there.
const stood = JSON.parse(storage((kept) => kept.getItem(KEY)) ?? "null");
let stands = !stood;
const leave = () => {
  const chapter = document.querySelector(".chapter[data-current]");
  const leaves = stands ? {
    y: scrollY,
    anchor: scrollY ? anchor() : undefined,
    chapter: chapter?.dataset.chapter,
    answered: Boolean(chapter?.querySelector(".bet:not([data-open])")),
    own,
  } : stood;
  storage((kept) => kept.setItem(KEY, JSON.stringify(leaves)));
  const { pathname, search, hash } = location;
  // A place in the page stays in the address where nothing else has to; a board does until it is on show.
  const fragment = own && board === undefined ? hash : own && board ? `#${board}` : namesBoard() ? "" : hash;
  try {
    if (fragment !== hash) history.replaceState(null, "", pathname + search + fragment);
    history.scrollRestoration = "manual";
  } catch {}
  location.reload();
};
if (stood) {
  storage((kept) => kept.removeItem(KEY));
  const settle = () => {
    const part = stood.anchor && document.getElementById(stood.anchor.id);
    scrollTo({ top: part ? scrollY + part.getBoundingClientRect().top - stood.anchor.top : stood.y, behavior: "instant" });
  };
  // What the page takes in later moves it again, until the reader does.
  const sizes = new ResizeObserver(settle);
  sizes.observe(document.querySelector("main") ?? document.body);
  const stop = () => {
    sizes.disconnect();
    try { history.scrollRestoration = "auto"; } catch {}
  };
  for (const kind of ["wheel", "keydown", "pointerdown", "touchstart"]) addEventListener(kind, stop, { once: true, passive: true });
  setTimeout(stop, 4000);
  addEventListener("plugboard:ready", () => {
    const chapter = stood.chapter && document.querySelector(`.chapter[data-chapter="${CSS.escape(stood.chapter)}"]`);
    if (chapter) {
      chapter.dispatchEvent(new Event("plugboard:read", { bubbles: true }));
      if (stood.answered && !stood.own) chapter.querySelector("[data-bet=leave]")?.click();
    }
    // Turning to a chapter moves the focus, and the page with it.
    requestAnimationFrame(() => requestAnimationFrame(() => { settle(); stands = true; }));
  }, { once: true });
  settle();
  // Whoever has stood somewhere stands there at once, not when the program is next needed.
  addEventListener("load", () => window.plugboardPage?.need());
}

// What lies over the page, out of reach of the page's own styles, and above its dialogs.
const over = document.createElement("div");
const root = over.attachShadow({ mode: "open" });
const make = (tag, fields) => Object.assign(document.createElement(tag), fields);
const box = make("section", { id: "box" });
const said = make("div", { id: "said" });
const copied = make("p", { hidden: true });
const fold = make("button", { id: "fold", type: "button", textContent: "Fold" });
const note = make("p", { textContent: "Reading the story …", hidden: true });
box.setAttribute("aria-label", "What is wrong with the story");
said.setAttribute("role", "alert");
for (const status of [copied, note]) status.setAttribute("role", "status");
fold.setAttribute("aria-controls", "said");
fold.setAttribute("aria-expanded", "true");
box.append(said, fold);
root.append(make("link", { rel: "stylesheet", href: "/.plugboard/writing.css" }), copied, note, box);
const place = alone === undefined ? said : document.querySelector("main");
if (parent !== window) over.dataset.frame = "";
page.append(over);

let shown = "";
const show = (markup) => {
  // A list that says the same keeps its place and its focus.
  if (shown !== markup) place.innerHTML = shown = markup;
  over.toggleAttribute("data-said", place === said && markup !== "");
  lift();
};
const lift = () => {
  const open = "said" in over.dataset || !note.hidden || !copied.hidden;
  over.toggleAttribute("data-open", open);
  if (!over.showPopover || open === over.matches(":popover-open")) return;
  if (open) over.showPopover(); else over.hidePopover();
};
over.popover = "manual";
fold.addEventListener("click", () => {
  const folded = over.toggleAttribute("data-folded");
  fold.textContent = folded ? "Show" : "Fold";
  fold.setAttribute("aria-expanded", !folded);
});
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A frame may not be let near the clipboard. What is selected can be copied nevertheless.
    const field = make("textarea", { value: text });
    root.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) return `This page may not copy: ${text}`;
  }
  return `Copied: ${text}`;
};
let forget;
const tell = (text) => {
  copied.textContent = text;
  copied.hidden = !text;
  lift();
};
for (const where of alone === undefined ? [root] : [document]) {
  where.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (!button) return;
    clearTimeout(forget);
    copy(button.dataset.copy).then(tell);
    forget = setTimeout(tell, 4000, "");
  });
}

let slow;
let last;
let leaving;
const hear = (news) => {
  last = news;
  if (leaving) return;
  if (news.version && news.version !== version) {
    leaving = true;
    leave();
    return;
  }
  show(news.said);
  clearTimeout(slow);
  if (news.reading) slow = setTimeout(() => { note.hidden = false; lift(); }, 1000);
  else note.hidden = true;
  lift();
};

// Browsers hold few connections to one address, and a writer has many pages open, an article with its frames among
// them. So one page listens and tells the others; when it goes, another takes its place.
// A frame that has no origin may ask nothing of ours; it stays as it was loaded.
if (self.origin === "null") return;
const channel = new BroadcastChannel("plugboard-writing");
const follow = () => { channel.onmessage = ({ data }) => { if (data !== "?") hear(data); }; };
const listen = (gone) => new Promise((done) => {
  const source = new EventSource("/.plugboard/events");
  let lost;
  const found = () => { clearTimeout(lost); lost = undefined; };
  const pass = (news) => { channel.postMessage(news); hear(news); };
  source.onmessage = ({ data }) => { found(); pass(JSON.parse(data)); };
  source.onerror = () => {
    lost ??= setTimeout(pass, 2000, {
      version,
      said: "<div class=\"head\"><h2>plugboard serve has ended</h2></div><div class=\"rest\"><p>Start it again, and this page goes on from here.</p></div>",
    });
  };
  channel.onmessage = ({ data }) => { if (data === "?" && last) channel.postMessage(last); };
  gone.addEventListener("abort", () => {
    source.close();
    found();
    follow();
    done();
  });
});
// A page that is kept for Back hears nothing, and must not be the one that listens.
const join = () => {
  const going = new AbortController();
  addEventListener("pagehide", () => going.abort(), { once: true });
  follow();
  navigator.locks.request("plugboard-writing", { signal: going.signal }, () => listen(going.signal)).catch(() => {});
  channel.postMessage("?");
};
addEventListener("pageshow", ({ persisted }) => { if (persisted) join(); });
join();
})();

// The page in a frame of another page: what it shows there, how high it is, and what the reader does.
//
// Plain JavaScript that only pages in frames load, before the program, so that a frame is right before the
// program starts and also where it never does. It hears its parent alone, tells its parent alone, keeps
// nothing, and puts nothing that it is told into the page.
try { (() => {
"use strict";
const sheet = new CSSStyleSheet();
sheet.replaceSync(site.styles);
document.adoptedStyleSheets.push(sheet);
const root = document.documentElement;
const page = document.querySelector("main");
const query = new URLSearchParams(location.search);
const framed = parent !== window;
// Hosts compare it with the frame's address, so it is the one before anything is taken off.
const href = location.href;

// What to show: `?embed`, `?embed=board`, `?embed=chapter:ID`, `?embed=compare`, `?lang=`, `?theme=`,
// `?background=`. A value that means nothing counts as none.
const [mode, id] = (query.get("embed") ?? "").split(":");
// Only a page with a board has one.
const chapter = document.getElementById("app")?.dataset.chapter;
const language = query.get("lang");
const other = language !== root.lang
  && [...document.querySelectorAll("[hreflang]")].find((link) => link.hreflang === language);
// A chapter and a comparison have pages of their own.
const own = mode === "chapter" && !chapter && id && document.getElementById(`chapter-${id}`)?.matches(".chapter") ? `${id}.html`
  : mode === "compare" && document.querySelector("a[data-compare]")?.getAttribute("href").split("#")[0];
if (other || own) {
  const to = new URL(own || "", other ? other.href : href);
  // Hosts ask in words of their own; what stands in the query of a page of its own is nobody's else but ours.
  if (!framed) for (const word of [...query.keys()]) if (!["embed", "lang", "theme", "background"].includes(word)) query.delete(word);
  to.search = framed ? location.search : query;
  to.hash = location.hash;
  location.replace(to);
}
const embedded = query.has("embed");
if (framed || embedded) root.dataset.frame = "";
if (embedded) {
  const can = { __proto__: null, board: true, compare: document.querySelector(".compare"), whole: !chapter };
  root.dataset.embed = can[mode] ? mode : chapter ? "chapter" : "whole";
}
const theme = query.get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
if (query.get("background") === "transparent") {
  root.dataset.background = "transparent";
  // With a colour scheme of its own, a frame in a page of another scheme gets an opaque ground.
  document.querySelector("meta[name=color-scheme]")?.remove();
}

if (framed && !other && !own) {
// What hosts put behind an address's `#` is not a board.
const secret = /#\?secret=(\w{1,64})$/.exec(location.hash)?.[1];
const board = location.hash.replace(/#\?secret=\w*$|^#amp=1$/, "");
if (board !== location.hash) history.replaceState(null, "", location.pathname + location.search + board);

const asked = (name) => query.get(name)?.slice(0, 200);
const childId = asked("childId");
const arc = asked("k");
const guardian = `iframeMessenger:${Math.random().toString(36).slice(2, 7).padEnd(5, "0")}`;
let resizer;
let word = "init";

// Every dialect in which hosts are told a height; one that was not asked for says nothing.
const dialects = {
  datawrapper: (height) => ({ "datawrapper-height": { plugboard: height } }),
  amp: (height) => ({ sentinel: "amp", type: "embed-size", height }),
  embedly: (height) => JSON.stringify({ src: href, context: "iframe.resize", height }),
  guardian: (value) => JSON.stringify({ type: "set-height", value, id: guardian }),
  pym: (height) => childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
  resizer: (height) => resizer && `[iFrameSizer]${resizer}:${height}:${innerWidth}:${word}`,
  wordpress: (value) => secret && { message: "height", value, secret },
  arc: (height) => arc && JSON.stringify({ source: "custom_embed", action: "ready", data: { height }, key: arc, isAnsRequired: true }),
};
// Whether a message asks for the height, in whichever dialect.
const asks = (data) => {
  if (typeof data !== "string") {
    return data?.sentinel === "amp" ? ["frames-init", "send-intersections"].includes(data.type) : data?.message === "ready";
  }
  if (data.length > 2000) return false;
  if (!data.startsWith("[iFrameSizer]")) return data.startsWith("pymxPYMx");
  const fields = data.slice(13).split(":");
  if (/^(true|false)$/.test(fields[2])) {
    resizer = fields[0];
    word = "init";
  }
  return true;
};

const post = (message) => parent.postMessage(message, "*");
let told;
let dressed;
// The height of the content, not of the document, which is never less than the frame's. A frame that is
// not shown yet has no width, and a layout for no width has a height that means nothing.
const tell = (again) => {
  const height = dressed && innerWidth && page.clientWidth && Math.ceil(page.getBoundingClientRect().height);
  if (!height || (height === told && !again)) return;
  told = height;
  for (const dialect of Object.values(dialects)) {
    const message = dialect(height);
    if (message) post(message);
  }
  if (resizer) word = "resize";
};
// However many ask at once get one answer.
let answer;
addEventListener("message", ({ source, data }) => {
  if (source === parent && asks(data)) {
    answer ??= setTimeout(() => {
      answer = undefined;
      tell(true);
    }, 50);
  }
});
const look = () => tell();
new ResizeObserver(look).observe(page);
addEventListener("resize", look);
document.addEventListener("visibilitychange", look);
document.fonts?.ready.then(look);
post("[iFrameResizerChild]Ready");
// Before its styles have come a page is several times as high, and hosts may never take a height back. It is
// dressed when they are there, or when the page has loaded, since then what has not come has failed.
const coming = [...document.querySelectorAll("link[rel=stylesheet]")].filter((link) => !link.sheet)
  .map((link) => new Promise((done) => link.addEventListener("load", done)));
const loaded = new Promise((done) => {
  if (document.readyState === "complete") setTimeout(done, 5000);
  else addEventListener("load", done);
});
loaded.then(() => {
  tell(true);
  // A host whose own script came later than the frame.
  setTimeout(() => tell(innerHeight !== told), 1000);
});
Promise.race([Promise.all(coming), loaded]).then(() => {
  dressed = true;
  tell();
  post({ sentinel: "amp", type: "embed-ready" });
});

// What the reader does, for the host alone.
const say = (type, data) => post({ source: "plugboard", type, data });
addEventListener("plugboard:ready", () => say("ready", { lang: root.lang, embed: root.dataset.embed ?? "", chapter: chapter ?? "" }));
new IntersectionObserver((entries, observer) => {
  tell();
  if (entries.some((entry) => entry.isIntersecting)) {
    observer.disconnect();
    say("seen", {});
  }
}).observe(page);
const chapters = document.querySelector(".chapters");
const current = () => chapters?.querySelector("[data-current]")?.dataset.chapter ?? "";
let step = current();
if (chapters) new MutationObserver(() => {
  if (current() !== step) say("step", { chapter: (step = current()) });
}).observe(chapters, { subtree: true, attributeFilter: ["data-current"] });
addEventListener("change", ({ target: { name, value } }) => {
  if (name === "rule" || name === "bar") say("toggle", { what: name, id: value, on: true });
}, true);
addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  const data = button?.dataset ?? {};
  for (const [key, what = key] of [["partner"], ["module"], ["plug"], ["in", "interest"]]) {
    // The page has it look as it will be already.
    if (key in data) say("toggle", { what, id: data[key], on: button.getAttribute("aria-pressed") === "true" });
  }
  if ("bet" in data) say("bet", { chapter: button.closest(".chapter").dataset.chapter, bet: data.bet });
  if (/^(copy|share|download)/.test(data.action)) say("share", { how: data.action });
}, true);
}

// Other pages open beside the article, not inside it. The whole page opens with the board on show.
if (root.dataset.frame === "") {
  const full = document.querySelector(".full");
  addEventListener("click", (event) => {
    const { target } = event;
    // A dialog in the middle of a tall frame may be far from the reader: it opens where it was asked for, by mouse
    // or by key. What room it lacks there the frame makes for it; styles say the same.
    if (!target.closest("dialog")) {
      const at = Math.max(8, target.getBoundingClientRect().top + scrollY - 64);
      root.style.setProperty("--at", `${at}px`);
      root.style.setProperty("--room", `${Math.max(320, Math.min(480, page.offsetHeight - at - 16))}px`);
    }
    // Without `allow-forms` this would not be sent either.
    const close = target.closest("form[method=dialog] button");
    if (close) {
      event.preventDefault();
      close.closest("dialog").close();
    }
    const link = target.closest("a[href]");
    const saves = target.closest("[data-png], [download]");
    if (!saves && (!link || link.href.split("#")[0] === location.href.split("#")[0])) return;
    if (link) link.target = "_blank";
    if (full) full.hash = root.dataset.board ?? location.hash;
    // What a sandbox forbids happens without a word: where the reader is still here, there is the address.
    if (framed) setTimeout(() => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || document.hidden || !document.hasFocus()) return;
      wayOut(target, (/^http/.test(link?.href) ? link : full ?? location).href);
    }, 700);
  }, true);
}
// A line with an address to copy, where something was asked for in vain.
function wayOut(at, address) {
  document.querySelector(".way-out")?.remove();
  const line = document.createElement("span");
  const field = document.createElement("input");
  line.className = "way-out";
  line.append(site.said, field);
  field.readOnly = true;
  field.value = address;
  field.setAttribute("aria-label", line.textContent);
  at.closest("a, button").after(line);
  field.focus({ preventScroll: true });
  field.select();
}
})(); } catch (error) { console.error(error); }

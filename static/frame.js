// The page in a frame of another page: what it shows there, how high it is, and what the reader does.
//
// Plain JavaScript in a file of its own, which only frames load, so that a frame is right before the program
// starts and also where it never does. It hears its parent alone, tells its parent alone, keeps nothing,
// and puts nothing that it is told into the page.
try { (() => {
"use strict";
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
  to.search = location.search;
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
// The height of the content, not of the document, which is never less than the frame's. A frame that is
// not shown yet has no width, and a layout for no width has a height that means nothing.
const tell = (again) => {
  const height = innerWidth && page.clientWidth && Math.ceil(page.getBoundingClientRect().height);
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
addEventListener("load", () => {
  tell(true);
  // A host whose own script came later than the frame.
  setTimeout(() => tell(innerHeight !== told), 1000);
});
tell();
post({ sentinel: "amp", type: "embed-ready" });
post("[iFrameResizerChild]Ready");

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
addEventListener("click", ({ target, pageY }) => {
  const button = target.closest("button");
  const data = button?.dataset ?? {};
  for (const what of ["partner", "module", "plug"]) {
    // As it was before the click.
    if (what in data) say("toggle", { what, id: data[what], on: button.getAttribute("aria-pressed") !== "true" });
  }
  if ("bet" in data) say("bet", { chapter: button.closest(".chapter").dataset.chapter, bet: data.bet });
  if (/^(copy|share|download)/.test(data.action)) say("share", { how: data.action });
  // A dialog in the middle of a tall frame may be far from the reader: it opens where the click was.
  root.style.setProperty("--at", `${Math.max(8, Math.min(pageY - 64, told - 496))}px`);
}, true);
}

// Other pages open beside the article, not inside it. The whole page opens with the board on show.
if (root.dataset.frame === "") {
  addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]");
    if (!link || link.href.split("#")[0] === location.href.split("#")[0]) return;
    link.target = "_blank";
    if (link.matches(".full")) link.hash = location.hash;
  }, true);
}
})(); } catch (error) { console.error(error); }

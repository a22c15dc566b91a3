// The page in a frame of another page: what it shows there, and how high it is.
//
// Plain JavaScript that only pages in frames load, before the program, so that a frame is right before the
// program starts and also where it never does. It hears its parent alone, tells its parent alone, keeps
// nothing, and puts nothing that it is told into the page. What matters only once its reader does something is in
// `frame_use.js`.
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
new IntersectionObserver((entries, observer) => {
  tell();
  if (entries.some((entry) => entry.isIntersecting)) {
    observer.disconnect();
    post({ source: "plugboard", type: "seen", data: {} });
  }
}).observe(page);
}

// Other pages open beside the article, not inside it. The whole page opens with the board on show.
if (root.dataset.frame === "") {
  const full = document.querySelector(".full");
  let using;
  // All else comes as its reader does something: with the program, or at the first press that needs none.
  const { add, near } = plugboardPage;
  // The program takes the other chapters from there, and then finds them at hand.
  const whole = document.querySelector("[data-whole]")?.dataset.whole;
  plugboardPage.use = () => {
    if (whole && !using) fetch(whole).then((answer) => answer.text()).catch(() => {});
    return using ??= add("script", { src: near(site.use) }).catch(console.error);
  };
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.href.split("#")[0] !== location.href.split("#")[0]) link.target = "_blank";
    if (full) full.hash = root.dataset.board ?? location.hash;
    if (plugboardPage.press) return plugboardPage.press(event);
    plugboardPage.pressed ??= event;
    plugboardPage.use();
  }, true);
}
})(); } catch (error) { console.error(error); }

// Where a host has moved this into the page, it may come before what it is for.
;((begin) => { if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin); else begin(); })(() => {
const page = document.documentElement;
// The other program asks for it too, where a host has made a module of this script.
window.platform = platform;
const add = (tag, fields) => new Promise((done, failed) => {
  document.head.append(Object.assign(document.createElement(tag), fields, { onload: done, onerror: failed }));
});
// A page in a frame of another page, or that is asked for something by its query, has more to do: before
// the program starts, and also where it never does. It is not seen until then, or not for long, since what is
// asked for seldom stands at its top. Other words in the query are not for us.
const see = (visibility) => { page.style.visibility = visibility; };
const dressed = () => {
  see("hidden");
  setTimeout(see, 2000, "");
  return Promise.all([
    add("link", { rel: "stylesheet", href: near(site.frame.styles) }),
    add("script", { src: near(site.frame.script) }),
  ]).catch((error) => console.error(error)).finally(() => see(""));
};
const framed = parent === window && !/[?&](embed|lang|theme|background)(=|&|$)/.test(location.search) ? Promise.resolve() : dressed();
// The page stays readable; only its controls are off, and it says so. What is left of the program gets
// nothing more to do, so that links lead where they say.
const fail = () => {
  page.dataset.plugboard = "failed";
  for (const part of document.querySelectorAll("fieldset.live")) part.disabled = true;
  // After what frames do with links.
  framed.then(() => { for (const kind of ["click", "change", "input"]) addEventListener(kind, alone, true); });
};
const alone = (event) => {
  event.stopImmediatePropagation();
  if (event.target.closest("a[data-reload]")) { event.preventDefault(); location.reload(); }
};
// A trap of the program, or an error that has flown through it and left it half done.
const ours = (error) => error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack);
// The board on show, as the fragment that leads to it. Before the program is there the address may say one.
const board = () => page.dataset.board ?? (/(^#|&)(p|m|i|rule|bar|out|as-of|open|focus)=/.test(location.hash) ? location.hash.slice(1) : "");
// The other languages show the same board.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[hreflang][lang]");
  if (link) link.hash = board();
});
addEventListener("error", (event) => { if (ours(event.error)) fail(); });
addEventListener("unhandledrejection", (event) => { if (ours(event.reason)) fail(); });
// One character is one byte.
const story = Uint8Array.from(site.story, (character) => character.charCodeAt(0));
// What readers open has a program, styles and words of its own, loaded when they ask for it.
let part;
const open = (what, root) => {
  part ??= Promise.all([add("link", { rel: "stylesheet", href: near(site.explore.styles) }), add("script", { src: near(site.explore.script) }), add("script", { src: near(site.said) })])
    .then(() => plugboardPart);
  return part.then((part) => part(what, root, story, site.words)).catch((error) => { part = undefined; throw error; });
};
const exploring = document.querySelector("[data-explore-root]");
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-explore]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || page.dataset.plugboard !== "ready") return;
  event.preventDefault();
  // Its own page stands in for it where it cannot be loaded.
  open("explore", exploring)
    .then(() => {
      for (const line of exploring.parentElement.querySelectorAll(":scope > p")) line.hidden = true;
      document.getElementById("explore-heading").focus();
    })
    .catch((error) => { console.error(error); if (board()) link.hash = board(); location.assign(link.href); });
});
addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-action=share]");
  if (!button || page.dataset.plugboard !== "ready") return;
  const dialog = Object.assign(document.createElement("dialog"), { id: "share", className: "sharing" });
  dialog.setAttribute("aria-labelledby", "share-heading");
  dialog.dataset.chapter = app.dataset.chapter ?? "";
  document.querySelector("main").append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  // What it offers is of the board that was on show.
  addEventListener("plugboard:board", () => dialog.close(), { once: true });
  open("share", dialog)
    .then(() => dialog.showModal())
    .catch((error) => { console.error(error); location.assign("sources.html#data"); });
});
// What follows the board is a page of its own, taken in as the reader comes near, or prints: then there is
// no waiting. Where it does not come, the links to it stay.
const rest = document.querySelector("[data-rest]");
if (rest) {
  const take = (html) => {
    rest.replaceChildren(...new DOMParser().parseFromString(html, "text/html").querySelectorAll("main > section"));
    rest.removeAttribute("aria-labelledby");
    removeEventListener("beforeprint", takeNow);
  };
  const takeNow = () => {
    // A frame prints no more than its own height.
    if ("frame" in page.dataset) return;
    try {
      wear(getNow(near(site.inner)));
      take(getNow(rest.dataset.rest));
    } catch (error) { console.error(error); }
  };
  addEventListener("beforeprint", takeNow);
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    // A reader who is on one of the links by keyboard stays there.
    Promise.all([get(rest.dataset.rest), dress()])
      .then(([html]) => { if (!rest.matches(":focus-within")) take(html); })
      .catch(console.error);
  }, { rootMargin: "600px" }).observe(rest);
}
const app = document.getElementById("app");
const start = app
  ? Promise.all([wasm_bindgen({ module_or_path: near(site.program) }), framed])
    // A step of its own: what readers do meanwhile is heard before it. From here on nobody comes between.
    .then(() => new Promise((done) => { setTimeout(done); }))
    .then(() => platform.restore(app)).then(() => wasm_bindgen.take_over(story, site.words))
  : framed.then(() => open("explore", exploring)).then(() => { exploring.closest("fieldset").disabled = false; page.dataset.plugboard = "ready"; });
start.catch((error) => { fail(); console.error(error); });
});

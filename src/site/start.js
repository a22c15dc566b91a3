;(() => {
const page = document.documentElement;
// The prerendered page stays whole and readable; only its controls are off, and it says so.
const fail = () => {
  page.dataset.plugboard = "failed";
  for (const link of document.querySelectorAll("a[data-reload]")) {
    link.onclick = (event) => { event.preventDefault(); location.reload(); };
  }
};
// The other languages show the same board.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[hreflang][lang]");
  if (link) link.hash = location.hash;
});
addEventListener("error", (event) => { if (event.error instanceof WebAssembly.RuntimeError) fail(); });
addEventListener("unhandledrejection", (event) => { if (event.reason instanceof WebAssembly.RuntimeError) fail(); });
// One character is one byte.
const story = Uint8Array.from("STORY", (character) => character.charCodeAt(0));
const words = "WORDS";
const here = document.currentScript.src;
const near = (file) => new URL(file, here).href;
const add = (tag, fields) => new Promise((done, failed) => {
  document.head.append(Object.assign(document.createElement(tag), fields, { onload: done, onerror: failed }));
});
// What readers open has a program and styles of its own, loaded when they ask for it.
let part;
const open = (what, root) => {
  part ??= Promise.all([add("link", { rel: "stylesheet", href: near("EXPLORE.css") }), add("script", { src: near("EXPLORE.js") })])
    .then(() => plugboardPart);
  return part.then((part) => part(what, root, story, words)).catch((error) => { part = undefined; throw error; });
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
    .catch((error) => { console.error(error); location.assign(link.href + location.hash); });
});
addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-action=share]");
  if (!button || page.dataset.plugboard !== "ready") return;
  const dialog = Object.assign(document.createElement("dialog"), { id: "share", className: "sharing" });
  dialog.setAttribute("aria-labelledby", "share-heading");
  dialog.dataset.chapter = app.dataset.chapter ?? "";
  document.querySelector("main").append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  open("share", dialog)
    .then(() => dialog.showModal())
    .catch((error) => { console.error(error); location.assign("sources.html#data"); });
});
const app = document.getElementById("app");
const start = app
  ? wasm_bindgen({ module_or_path: near("PROGRAM.wasm") }).then(() => wasm_bindgen.take_over(story, words))
  : open("explore", exploring).then(() => { page.dataset.plugboard = "ready"; });
start.catch((error) => { fail(); console.error(error); });
})();

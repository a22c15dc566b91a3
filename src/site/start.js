;(() => {
const page = document.documentElement;
// The page stays readable; only its controls are off, and it says so. What is left of the program gets
// nothing more to do, so that links lead where they say.
const fail = () => {
  page.dataset.plugboard = "failed";
  for (const part of document.querySelectorAll("fieldset.live")) part.disabled = true;
  for (const kind of ["click", "change", "input"]) addEventListener(kind, alone, true);
};
const alone = (event) => {
  event.stopImmediatePropagation();
  if (event.target.closest("a[data-reload]")) { event.preventDefault(); location.reload(); }
};
// A trap of the program, or an error that has flown through it and left it half done.
const ours = (error) => error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack);
// The other languages show the same board.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[hreflang][lang]");
  if (link) link.hash = location.hash;
});
addEventListener("error", (event) => { if (ours(event.error)) fail(); });
addEventListener("unhandledrejection", (event) => { if (ours(event.reason)) fail(); });
// One character is one byte.
const story = Uint8Array.from("STORY", (character) => character.charCodeAt(0));
const explore = (root) => import("./EXPLORE.js").then(({ open }) => open(root, story));
const root = document.querySelector("[data-explore-root]");
// Beside a board that part is loaded when a reader asks for it, and its own page stands in for it.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-explore]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || page.dataset.plugboard !== "ready") return;
  event.preventDefault();
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = new URL("EXPLORE.css", import.meta.url).href;
  styles.onerror = styles.onload = () => explore(root)
    .then(() => link.remove())
    .catch((error) => { console.error(error); location.assign(link.href + location.hash); });
  document.head.append(styles);
});
const start = document.getElementById("app")
  ? __wbg_init({ module_or_path: new URL("PROGRAM.wasm", import.meta.url) }).then(() => take_over(story))
  : explore(root).then(() => { root.closest("fieldset").disabled = false; page.dataset.plugboard = "ready"; });
start.catch((error) => { fail(); console.error(error); });
})();

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
const explore = (root) => import("./EXPLORE.js").then(({ open }) => open(root, story, words));
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
  ? __wbg_init({ module_or_path: new URL("PROGRAM.wasm", import.meta.url) }).then(() => take_over(story, words))
  : explore(root).then(() => { page.dataset.plugboard = "ready"; });
start.catch((error) => { fail(); console.error(error); });
})();

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
__wbg_init({ module_or_path: new URL("PROGRAM.wasm", import.meta.url) })
  .then(() => take_over(story, "WORDS"))
  .catch((error) => { fail(); console.error(error); });
})();

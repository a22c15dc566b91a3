// What readers open is the rest of the program, with styles and words of its own, loaded when they ask for it.

// One character is one byte.
const story = Uint8Array.from(site.story, (character) => character.charCodeAt(0));
let first;
const start = (program) => (first = wasm_bindgen({ module_or_path: program }));
let part;
const open = (what, root) => {
  part ??= Promise.all([first, fetch(near(site.explore.program)), add("link", { rel: "stylesheet", href: near(site.explore.styles) }), add("script", { src: near(site.explore.script) }), add("script", { src: near(site.said) })])
    .then(([first, later]) => plugboardPart.join(first, later))
    .catch((error) => { part = undefined; throw error; });
  return part.then(() => plugboardPart.fill(root, () => wasm_bindgen[what](root, story, site.words, plugboardWords[what])));
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

// The rest of the program, and what only the dialog to share needs of the browser.
(() => {
"use strict";
// The system's own way to share, where there is one that this page may use.
const shared = ({ dataset: { title, text } }) => ({ title, text, url: document.getElementById("share-link").value });
window.plugboardPart = {
  /** Has the rest of the program stand on what it began with. */
  async join(first, file) {
    if (!file.ok) throw new Error(file.url);
    const table = first[0];
    let place = table.length;
    // Functions have no names: each that is asked for is the one before the last.
    const given = { ...first, get ""() { return table.get(--place); } };
    await WebAssembly.instantiate(await file.arrayBuffer(), { "": given });
  },
  /** Has it draw something there. */
  async fill(root, draw) {
    await platform.restore(root);
    // What it draws itself it tells apart from what tools do.
    platform.guard(root);
    draw();
    // It draws in a task of its own.
    setTimeout(() => {
      const native = root.querySelector("[data-native-share]");
      if (native) native.hidden = !navigator.canShare?.(shared(native));
    });
  },
};

addEventListener("click", async ({ target }) => {
  const button = target.closest?.("button");
  if (button?.dataset.copy) {
    const text = document.getElementById(button.dataset.copy);
    const status = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = button.dataset.copied;
    } catch {
      // A frame, or a page that is not served securely, has no clipboard.
      text.select();
      status.textContent = button.dataset.selected;
    }
  } else if (button && "nativeShare" in button.dataset) {
    await navigator.share(shared(button)).catch(({ name }) => {
      // The reader may think better of it. Where it is refused, copying is left.
      if (name === "AbortError") return;
      button.hidden = true;
      document.querySelector("[data-copy=share-link]").click();
    });
  } else if (button?.dataset.png) {
    const picture = new Image();
    picture.src = document.querySelector(button.dataset.png).href;
    await picture.decode();
    const canvas = document.createElement("canvas");
    // Twice as fine as the picture's own pixels, for print and sharp screens.
    canvas.width = picture.naturalWidth * 2;
    canvas.height = picture.naturalHeight * 2;
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const link = document.createElement("a");
      link.download = "plugboard.png";
      link.href = URL.createObjectURL(blob);
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  }
});
})();

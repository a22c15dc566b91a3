// The program of what readers open, and what only its dialog needs of the browser.
(() => {
"use strict";
const here = document.currentScript.src;
let started;
// `what` is "explore" or "share": fills `root` with it, in the words that a script of their own has left.
window.plugboardPart = (what, root, story, words) => {
  started ??= wasm_bindgen({ module_or_path: new URL(site.program, here) });
  return started.then(() => platform.restore(root)).then(() => {
    // What it draws itself it tells apart from what tools do.
    platform.guard(root);
    return wasm_bindgen[what](root, story, words, plugboardWords[what]);
  })
    // The program draws in a task of its own.
    .then(() => setTimeout(offer, 0, root));
};

// The system's own way to share, where there is one that this page may use.
const shared = ({ dataset: { title, text } }) => ({ title, text, url: document.getElementById("share-link").value });
const offer = (root) => {
  const native = root.querySelector("[data-native-share]");
  if (native) native.hidden = !navigator.canShare?.(shared(native));
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

// Frames for articles: every <div data-plugboard="ADDRESS">, whose text stays for readers without scripts.
//
// Put it right after the first such <div>, without `async`: then the frame's place is kept before anything
// under it is drawn. For one that is added later, call `plugboard.scan()`.
window.plugboard ??= (() => {
"use strict";
// By mode, the width from which on a height is enough.
const heights = HEIGHTS;
const widths = new WeakMap();
const scan = () => {
  for (const place of document.querySelectorAll("div[data-plugboard]:not([data-framed])")) {
    place.dataset.framed = "";
    const src = new URL(place.dataset.plugboard, location);
    if (!/^https?:$/.test(src.protocol)) continue;
    const asked = src.searchParams.get("embed");
    const [mode] = (asked ?? "").split(":");
    const known = heights[mode] ?? heights[/[^x]\.html$/.test(src.pathname) ? "chapter" : "whole"];
    const width = place.clientWidth;
    const frame = document.createElement("iframe");
    frame.title = place.dataset.title || place.textContent.trim();
    frame.loading = "lazy";
    frame.allow = "ALLOW";
    frame.sandbox = "SANDBOX";
    frame.style.cssText = "display:block;width:100%;border:0;color-scheme:normal";
    frame.style.height = `${(known.findLast(([from]) => from <= width) ?? known[0])[1]}px`;
    frame.src = src;
    widths.set(frame, width);
    place.replaceChildren(frame);
  }
};
addEventListener("message", ({ source, data }) => {
  if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
  const { height } = data;
  if (!(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll("div[data-plugboard] > iframe")) {
    if (frame.contentWindow !== source) continue;
    const width = frame.clientWidth;
    // A frame in view never shrinks under a reader who does something else: what is under it would move.
    if (height > frame.clientHeight || widths.get(frame) !== width || document.activeElement === frame
      || frame.getBoundingClientRect().top >= innerHeight) {
      frame.style.height = `${Math.ceil(height)}px`;
      widths.set(frame, width);
    }
  }
});
addEventListener("DOMContentLoaded", scan);
return { scan };
})();
plugboard.scan();

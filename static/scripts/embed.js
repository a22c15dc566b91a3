// Frames for articles: every <div data-plugboard="ADDRESS">, whose text stays for readers without scripts.
//
// Put it right after the first such <div>, without `async`: then the frame's place is kept before anything
// under it is drawn. For one that is added later, call `plugboard.scan()`.
// An article may hold the frames of several stories.
if (window.plugboard) return plugboard.scan();
const here = document.currentScript?.src.replace(/[^/]*$/, "");
// What a frame has told: the height that it needs, and at which width. And at which width its own was set.
const told = new WeakMap();
const widths = new WeakMap();
const set = (frame, height, width) => {
  frame.style.setProperty("height", `${height}px`, "important");
  widths.set(frame, width);
};
// Whether the reader has done something in the article: then what is in view stays where it is.
let acted;
for (const kind of ["scroll", "pointerdown", "keydown"]) {
  addEventListener(kind, () => { acted = true; }, { once: true, capture: true, passive: true });
}
// Where the browser itself keeps in place what is read, as what is above it grows or shrinks.
const anchors = () => [document.documentElement, document.body].every((of) => getComputedStyle(of).overflowAnchor === "auto");
// Makes a frame as high as it needs, once nothing moves by it that the reader looks at.
const fit = (frame, rested) => {
  const [height, width] = told.get(frame) ?? [];
  const now = frame.clientHeight;
  const { bottom, top } = frame.getBoundingClientRect();
  if (!height || height === now || width !== frame.clientWidth) return;
  if (bottom <= 0 && !anchors()) {
    // Scrolling by script would stop the reader's own.
    if (!rested) return rest(frame, scrollY);
    // It is scrolled past in something else than the window.
    if (scrollY < now - height) return;
    set(frame, height, width);
    scrollBy({ top: height - now, behavior: "instant" });
  } else if (height > now || bottom <= 0 || top >= innerHeight || widths.get(frame) !== width || document.activeElement === frame
    // In view: where that moves nothing in view, since its end is below the window; or as long as the reader only looks,
    // where much would stay empty.
    || bottom > innerHeight && top + height > 0 || !acted && height * 1.25 < now) {
    set(frame, height, width);
  }
};
const rest = (frame, at) => setTimeout(() => at === scrollY ? fit(frame, true) : rest(frame, scrollY), 200);
const left = new IntersectionObserver((entries) => entries.forEach(({ target }) => fit(target)));
const scan = () => {
  for (const place of document.querySelectorAll("div[data-plugboard]:not([data-framed])")) {
    place.dataset.framed = "";
    const src = new URL(place.dataset.plugboard, location);
    if (!/^https?:$/.test(src.protocol)) continue;
    const [mode] = (src.searchParams.get("embed") ?? "").split(":");
    const known = site.heights[mode] ?? site.heights[/\/((index|frame)\.html)?$/.test(src.pathname) ? "whole" : "chapter"];
    // Frames have a page of the whole story without the chapters that they do not show. Whether another site has it,
    // nobody here knows.
    const folder = src.href.replace(/(index\.html)?\?.*/, "");
    if (/^(whole|board)?$/.test(src.searchParams.get("embed")) && site.folders.some((of) => here + of === folder)) src.pathname = src.pathname.replace(/[^/]*$/, site.frame);
    const width = place.clientWidth;
    const frame = document.createElement("iframe");
    frame.title = place.dataset.title || place.textContent.trim();
    frame.loading = "lazy";
    frame.allow = site.allow;
    frame.sandbox = site.sandbox;
    // Articles have styles for frames.
    frame.style.cssText = "display:block;position:static;box-sizing:border-box;width:100%;min-width:0;max-width:none;min-height:0;max-height:none;padding:0;border:0;color-scheme:normal".replace(/;|$/g, "!important;");
    set(frame, (known.findLast(([from]) => from <= width) ?? known[0])[1], width);
    frame.src = src;
    place.replaceChildren(frame);
    left.observe(frame);
  }
};
addEventListener("message", ({ source, data }) => {
  if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
  const height = Math.ceil(data.height);
  if (!(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll("div[data-plugboard] > iframe")) {
    if (frame.contentWindow !== source) continue;
    told.set(frame, [height, frame.clientWidth]);
    fit(frame);
  }
});
window.plugboard = { scan };
addEventListener("DOMContentLoaded", scan);
scan();

// The page in a frame of another page, once its reader does something there: what the host is told of it, and where
// links lead. It comes with the program, or at the first press that needs none (`frame.js`); what is pressed before the
// program is there is pressed again once this is.
const sheet = new CSSStyleSheet();
sheet.replaceSync(site.styles);
document.adoptedStyleSheets.push(sheet);
const root = document.documentElement;
const page = document.querySelector("main");
const framed = parent !== window;

// What the reader does, for the host alone.
if (framed) {
  const say = (type, data) => parent.postMessage({ source: "plugboard", type, data }, "*");
  const chapter = document.getElementById("app")?.dataset.chapter;
  addEventListener("plugboard:ready", () => say("ready", { lang: root.lang, embed: root.dataset.embed ?? "", chapter: chapter ?? "" }));
  const chapters = document.querySelector(".chapters");
  const current = () => chapters?.querySelector("[data-current]")?.dataset.chapter ?? "";
  let step = current();
  if (chapters) new MutationObserver(() => {
    if (current() !== step) say("step", { chapter: (step = current()) });
  }).observe(chapters, { subtree: true, attributeFilter: ["data-current"] });
  addEventListener("change", ({ target: { name, value } }) => {
    if (name === "rule" || name === "bar") say("toggle", { what: name, id: value, on: true });
  }, true);
  addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const data = button?.dataset ?? {};
    for (const [key, what = key] of [["partner"], ["module"], ["plug"], ["in", "interest"]]) {
      // The page has it look as it will be already.
      if (key in data) say("toggle", { what, id: data[key], on: button.getAttribute("aria-pressed") === "true" });
    }
    if ("bet" in data) say("bet", { chapter: button.closest(".chapter").dataset.chapter, bet: data.bet });
    if (/^(copy|share|download)/.test(data.action)) say("share", { how: data.action });
  }, true);
}

const press = (event) => {
  const { target } = event;
  // A dialog in the middle of a tall frame may be far from the reader: it opens where it was asked for, by mouse
  // or by key. What room it lacks there the frame makes for it; styles say the same.
  if (!target.closest("dialog")) {
    const at = Math.max(8, target.getBoundingClientRect().top + scrollY - 64);
    root.style.setProperty("--at", `${at}px`);
    root.style.setProperty("--room", `${Math.max(320, Math.min(480, page.offsetHeight - at - 16))}px`);
  }
  // Without `allow-forms` this would not be sent either.
  const close = target.closest("form[method=dialog] button");
  if (close) {
    event.preventDefault();
    close.closest("dialog").close();
  }
  const link = target.closest("a[href]");
  const leads = link?.target || target.closest("[data-png], [download]");
  // What a sandbox forbids happens without a word: where the reader is still here, there is the address.
  if (framed && leads) setTimeout(() => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || document.hidden || !document.hasFocus()) return;
    wayOut(target, (/^http/.test(link?.href) ? link : document.querySelector(".full") ?? location).href);
  }, 700);
};
// A line with an address to copy, where something was asked for in vain.
const wayOut = (at, address) => {
  document.querySelector(".way-out")?.remove();
  const line = document.createElement("span");
  const field = document.createElement("input");
  line.className = "way-out";
  line.append(site.said, field);
  field.readOnly = true;
  field.value = address;
  field.setAttribute("aria-label", line.textContent);
  at.closest("a, button").after(line);
  field.focus({ preventScroll: true });
  field.select();
};
plugboardPage.press = press;
if (plugboardPage.pressed) press(plugboardPage.pressed);

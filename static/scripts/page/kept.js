// What a reader does before the program is there. It is kept, looks done, and is done once the program answers: the
// same controls are pressed again in the same order, and nobody hears of the first time.

// What the program answers. A chapter's own page has steps that lead to the next.
const CONTROL = ".live button, .live [data-evidence], [data-evidence-for], #app:not([data-chapter]) .steps a, a[data-explore]";
const kept = [];
const keeping = {};
/** How to find a control again, as a selector: by then it may be another element. What names it is made of ids. */
const wayTo = (control) => [...control.attributes].filter(({ name }) => /^(data-|name|value|href)/.test(name))
  .reduce((way, { name, value }) => `${way}[${name}="${value}"]`, `[id="${control.parentNode.closest("[id]").id}"] ${control.localName}`);
const look = (control) => {
  const pressed = control.getAttribute("aria-pressed");
  if (pressed) control.setAttribute("aria-pressed", pressed !== "true");
  else control.classList.toggle("asked");
};
// Pressed since the program has drawn. It draws what is other than what it drew last, which has to be there then.
const early = [];
const unlook = () => { for (const control of early.splice(0)) look(control); };
const keep = (event) => {
  const { type, target, key, ctrlKey } = event;
  const control = target.closest?.(type === "click" ? CONTROL : type === "keydown" ? ".plugs" : ".live input");
  // What is pressed while that is done comes after it.
  if (keeping.isAnswered && !(keeping.isDoing && event.isTrusted && type === "click")) return control?.ariaPressed && look(control, early.push(control));
  if (page.dataset.plugboard === "failed" || event.altKey || event.metaKey || event.shiftKey) return;
  const isOurs = control && (type === "keydown" ? /^(Arrow|Home|End)/.test(key) : !(control.href && ctrlKey));
  if (!isOurs) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const way = wayTo(control);
  if (type === "keydown") kept.push({ key, ctrlKey });
  else if (type === "click") {
    look(control);
    if (keeping.isDoing) early.push(control);
    kept.push({ way, control: !keeping.isDoing && control });
  } else if (type === "input") {
    // A slider that is drawn stands where it is let go.
    if (kept.at(-1)?.way === way) kept.pop();
    kept.push({ way, value: target.value });
  }
  need();
};
/** Has all look as it is served, for the program to take over. */
const putBack = () => {
  for (const one of kept) {
    if (one.control) look(one.control);
    one.control = null;
  }
  for (const input of document.querySelectorAll(".live input")) {
    input.checked = input.defaultChecked;
    input.value = input.defaultValue;
  }
};
const keepAll = () => {
  hear("click input change keydown", keep);
};

// What was pressed before the program was there is pressed again.

const doAgain = ({ key, ctrlKey, way, value }) => {
  const control = key ? document.activeElement : document.querySelector(way);
  if (key) control.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true }));
  else if (control?.type === "range") {
    control.value = value;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  } else control?.click();
};
// Undo, say, is off until what it undoes has been drawn. A program that takes long draws in a later task; and what asks
// for nothing is not drawn at all.
let isDrawn;
const drawn = () => isDrawn?.();
const doAll = async () => {
  keeping.isAnswered = keeping.isDoing = true;
  // Once all who hear that it answers have heard.
  await null;
  for (const one of kept) {
    const drawing = new Promise((done) => { isDrawn = done; setTimeout(done, 1000); });
    doAgain(one);
    if (one.way) await drawing;
  }
  keeping.isDoing = false;
};
addEventListener("plugboard:ready", doAll);

// The program takes over what it is for.

window.platform = platform;
const app = document.getElementById("app");
// A trap of the program, or an error that has flown through it and left it half done.
const ours = (error) => error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack);
addEventListener("error", (event) => { if (ours(event.error)) fail(); });
addEventListener("unhandledrejection", (event) => { if (ours(event.reason)) fail(); });
const takeOver = async (program) => {
  // A frame has more to do once its reader does something, and more chapters.
  const { whole } = app.dataset;
  const [, , served] = await Promise.all([start(program), plugboardPage.use?.(), whole && get(whole)]);
  // A step of its own: what readers do meanwhile is heard before it. From here on nobody comes between.
  await new Promise((done) => { setTimeout(done); });
  await platform.restore(app, served);
  // What was served has its controls off.
  app.querySelector(".live").disabled = false;
  putBack();
  wasm_bindgen.take_over(story, site.words);
};
const findOut = async (program) => {
  start(program);
  await open("explore", exploring);
  exploring.closest("fieldset").disabled = false;
  page.dataset.plugboard = "ready";
};
/** What the page's script does once all is there. */
plugboardPage.begin = app ? takeOver : findOut;

// What every page with a program does as it opens.

// A page in a frame of another page, or that is asked for something by its query, has more to do: before
// the program comes, and also where it never does. It is not seen until then, or not for long, since what is
// asked for seldom stands at its top. Other words in the query are not for us.
const see = (visibility) => { page.style.visibility = visibility; };
const dressed = () => {
  see("hidden");
  setTimeout(see, 2000, "");
  return add("script", { src: near(site.frame) }).catch(console.error).finally(() => see(""));
};
let app;
let framed;
let hasArrived;
let hasTried;
const turn = (isOff) => {
  for (const part of document.querySelectorAll("fieldset.live")) part.disabled = isOff || !app;
};
/** Has the program come: all of its files at once, since each turn on a slow network takes as long as a file. */
const bring = () => {
  page.dataset.plugboard = "static";
  // From now on time tells whether anything comes; styles say the same.
  page.dataset.answers = "soon";
  turn();
  return Promise.all([fetch(near(site.program)), add("script", { src: near(site.script) }), framed, app && dress().catch(console.error)])
    .then(([program]) => {
      hasArrived = true;
      return plugboardPage.begin(program);
    })
    .catch((error) => {
      fail();
      console.error(error);
    });
};
let coming;
const need = () => { coming ??= bring(); };
// The page stays readable; only its controls are off, and it says so. What is left of the program gets
// nothing more to do, so that links lead where they say.
const fail = () => {
  page.dataset.plugboard = "failed";
  delete page.dataset.answers;
  turn(true);
  putBack();
  // After what frames do with links.
  framed.then(() => hear("click change input", alone));
};
const alone = (event) => {
  if (page.dataset.plugboard !== "failed") return;
  event.stopImmediatePropagation();
  if (!event.target.closest("a[data-reload]")) return;
  event.preventDefault();
  // What has not come may come now, and then all that was pressed is done. A second time the site may be another.
  if (hasArrived || hasTried && navigator.onLine) location.reload();
  else bring(hasTried = true);
};
// The program's script goes on from here.
window.plugboardPage = { near, get, dress, add, board, isBeside, need, kept, keeping, putBack, unlook, fail, hasRead: () => hasRead };
const begin = () => {
  // A policy that does not know the sheet in the page refuses it.
  if (document.querySelector("style")?.sheet === null) add("link", { rel: "stylesheet", href: near(site.styles) }).catch(console.error);
  app = document.getElementById("app");
  framed = parent === window && !/[?&](embed|lang|theme|background)(=|&|$)/.test(location.search) ? Promise.resolve() : dressed();
  // The other languages show the same board.
  addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[hreflang][lang]");
    if (link) link.hash = board();
  });
  watchRest();
  // Where things are found out and nothing else, that is what its readers have come for.
  if (!app) return need();
  turn();
  page.dataset.answers = "";
  keepAll();
  watchNeed();
  // Browsers give forms back what was chosen when the reader left; the board is as it is served.
  addEventListener("pageshow", () => {
    if (!coming) for (const input of app.querySelectorAll("input")) [input.checked, input.value] = [input.defaultChecked, input.defaultValue];
  });
};
// Where a host has moved this into the page, it may come before what it is for.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();

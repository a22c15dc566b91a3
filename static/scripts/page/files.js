// The site's other files, for all that stands below.

// The page says where the site's folder is: hosts move scripts into the page, or into files of their own.
const page = document.documentElement;
const near = (file) => new URL((page.dataset.root ?? "") + file, document.baseURI).href;
const get = (file) => fetch(file).then((answer) => answer.ok ? answer.text() : Promise.reject(file));
const getNow = (file) => {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.send();
  if (request.status >= 400) throw file;
  return request.responseText;
};
const add = (tag, fields) => new Promise((done, failed) => {
  document.head.append(Object.assign(document.createElement(tag), fields, { onload: done, onerror: failed }));
});
/** Hears of events before anybody else does. */
const hear = (types, does) => { for (const type of types.split(" ")) addEventListener(type, does, true); };
const wear = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
};
let dressing;
/** Puts on the sheet of what follows the board and of what only the program shows. */
const dress = () => {
  dressing ??= get(near(site.inner)).then(wear);
  dressing.catch(() => { dressing = undefined; });
  return dressing;
};
// The board on show, as the fragment that leads to it. Before the program is there the address may say one, in whatever
// state links arrive: the program reads what it can.
const board = () => page.dataset.board ?? (/[^a-z](p|m|i|rule|bar|out|as-of|open|focus)[=%]/i.test(location.hash) ? location.hash.slice(1) : "");

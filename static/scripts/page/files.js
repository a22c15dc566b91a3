// The site's other files, for all that stands below.

// The page says where the site's folder is: hosts move scripts into the page, or into files of their own.
const near = (file) => new URL((document.documentElement.dataset.root ?? "") + file, document.baseURI).href;
const get = (file) => fetch(file).then((answer) => answer.ok ? answer.text() : Promise.reject(file));
const getNow = (file) => {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.send();
  if (request.status >= 400) throw file;
  return request.responseText;
};
const wear = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
/** Puts on the sheet that what follows the board and the dialog of evidence have in common. */
const dress = () => get(near(site.inner)).then(wear);

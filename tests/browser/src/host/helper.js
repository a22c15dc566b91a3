// An article with `?frame=ADDRESS` in the place of its helper, which comes from `?helper=ADDRESS`; `above` pixels
// of text stand over it, and much under it. `style` is what the article says of frames. Notes what it is told.
const query = new URLSearchParams(location.search);
window.messages = [];
addEventListener("message", ({ source, data }) => messages.push({ source, data }));
window.heights = () => messages.map(({ data }) => data).filter((data) => data?.type === "embed-size").map((data) => data.height);
const style = document.createElement("style");
style.textContent = query.get("style") ?? "";
document.head.append(style);
const text = (id, height) => {
  const text = document.createElement("div");
  text.id = id;
  for (let at = 0; at < height / 27; at += 1) text.append(Object.assign(document.createElement("p"), { textContent: `Line ${at} ${id} the frame.` }));
  document.body.append(text);
};
text("above", Number(query.get("above")));
const place = document.createElement("div");
place.dataset.plugboard = query.get("frame");
place.textContent = "The board";
document.body.append(place);
text("below", 6000);
document.body.append(Object.assign(document.createElement("script"), { src: query.get("helper") }));
window.framed = () => document.querySelector("iframe");
// Whether the browser has said that the reader scrolls, which it does a while after.
addEventListener("scroll", () => { window.scrolled = true; });
// Where the reader is: the window's place in the article, and that of a line under the frame.
window.where = () => [scrollY, document.querySelector("#below :nth-child(9)").getBoundingClientRect().top];

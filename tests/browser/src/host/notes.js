// In front of the article's own scripts: which frames have said that they are ready.
window.ready = new Set();
addEventListener("message", ({ source, data }) => {
  if (data?.source === "plugboard" && data.type === "ready") ready.add(source);
});

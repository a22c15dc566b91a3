// Comes before everything that a page loads, and notes how long what it does takes.
const bench = window.bench = { long: [], armed: null, press: null, answer: null };
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) bench.long.push([startTime, duration]);
}).observe({ type: "longtask", buffered: true });
/** What of the tasks since a time is beyond what readers do not feel. */
bench.blocking = (since) => bench.long.filter(([start]) => start >= since).reduce((sum, [, took]) => sum + took - 50, 0);
// A message that is sent as a frame begins comes once it is drawn.
const afterFrame = (does) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = does;
  port2.postMessage(0);
});
// When sockets answer the first click of all. A page that keeps it for later lets nobody hear of it who
// has come later than this.
addEventListener("click", () => {
  const start = performance.now();
  new MutationObserver((_, sockets) => {
    sockets.disconnect();
    afterFrame(() => { bench.answer = performance.now() - start; });
  }).observe(document.body, { attributes: true, attributeFilter: ["data-state"], subtree: true });
}, { capture: true, once: true });
addEventListener("click", () => {
  const button = bench.armed;
  if (!button) return;
  const start = performance.now();
  const took = () => performance.now() - start;
  const press = {};
  bench.armed = null;
  const state = new MutationObserver(() => { press.pressed ??= took(); });
  state.observe(button, { attributes: true, attributeFilter: ["aria-pressed"] });
  // All that follows from the press, in whichever frame it comes.
  const rest = new MutationObserver(() => afterFrame(() => { press.drawn = took(); }));
  rest.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  afterFrame(() => { press.frame = took(); });
  setTimeout(() => {
    state.disconnect();
    rest.disconnect();
    bench.press = press;
  }, 700);
}, true);

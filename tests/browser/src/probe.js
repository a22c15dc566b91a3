// Runs after the static page is parsed and before its own scripts.
window.probe = {
  nodes: [...document.querySelectorAll("body *")].filter((node) => !node.closest("script, style")),
  parents: [],
  state: document.documentElement.dataset.plugboard,
  events: [],
  errors: [],
};
probe.parents = probe.nodes.map((node) => node.parentNode);
addEventListener("plugboard:ready", () =>
  probe.events.push(document.documentElement.dataset.plugboard),
);
addEventListener("error", (event) => probe.errors.push(event.message ?? `${event.target.src ?? event.target.href} did not load`), true);
addEventListener("unhandledrejection", (event) => probe.errors.push(String(event.reason)));
addEventListener("securitypolicyviolation", (event) =>
  probe.errors.push(`${event.violatedDirective} forbids ${event.blockedURI}`),
);
for (const level of ["error", "warn"]) {
  const usual = console[level];
  console[level] = (...words) => {
    probe.errors.push(words.join(" "));
    usual.apply(console, words);
  };
}

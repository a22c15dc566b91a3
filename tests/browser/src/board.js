// Returns everything the page says about its board, by the stable hooks alone.
const once = (all, key) => {
  const found = {};
  for (const node of all) {
    const id = node.dataset[key];
    if (id in found) throw new Error(`two elements with data-${key}=${id}`);
    found[id] = node;
  }
  return found;
};
const read = (tag, key, value) =>
  Object.fromEntries(
    Object.entries(once(document.querySelectorAll(`${tag}[data-${key}]`), key)).map(
      ([id, node]) => [id, value(node)],
    ),
  );
const pressed = (node) => JSON.parse(node.getAttribute("aria-pressed"));
const text = (id) => document.getElementById(id)?.textContent.trim() ?? "";
const chosen = (name) => document.querySelector(`input[name=${name}]:checked`)?.value ?? "";
// The table's tags and texts, one a line; attributes sorted, as their order means nothing.
const lines = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return [`<${[node.localName, ...attributes].join(" ")}>`, ...[...node.childNodes].flatMap(lines)];
};
return {
  state: document.documentElement.dataset.plugboard ?? "",
  verdict: text("verdict"),
  notice: text("notice"),
  rule: chosen("rule"),
  bar: chosen("bar"),
  partners: read("button", "partner", pressed),
  modules: read("button", "module", pressed),
  plugs: read("button", "plug", pressed),
  counted: read("button", "in", pressed),
  groups: read("button", "open", (node) => JSON.parse(node.getAttribute("aria-expanded"))),
  interests: read("", "interest", (node) => ({
    status: node.dataset.status,
    count: Number(node.dataset.count),
    words: node.textContent.trim().replace(/\s+/g, " "),
  })),
  table: lines(document.querySelector("table") ?? document.createComment("")),
};

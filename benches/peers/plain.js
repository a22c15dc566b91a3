// The peer without a library: elements made once, and after a press a direct write for each thing that changes.
import { partners, modules, interests, start, after, derive } from "./model.js";

const RULES = ["plug-in", "consensus"];
const BARS = ["announced", "negotiating", "signed", "in force"];

const make = (tag, fields = {}, ...inside) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
};
const unseen = (text) => make("span", { class: "unseen" }, text);
const hidden = (text) => make("span", { "aria-hidden": "true" }, text);
const asks = (name, code) => make("button", { type: "button", class: "asks" },
  ...code ? [make("span", { class: "code", "aria-hidden": "true" }, code)] : [], make("span", { class: "name" }, name), unseen(": why?"));
const knob = () => make("span", { class: "switch", "aria-hidden": "true" });

// What is written to later is kept where it is made; a prerendered page has it already.
const wanted = document.getElementById("app");
const is = Boolean(wanted.firstElementChild);

const radios = (name, values, at) => make("fieldset", { class: name }, make("legend", {}, name),
  ...values.map((value, index) => make("label", {}, make("input", { type: "radio", name, value: String(index), ...index === at && { checked: "" } }), make("span", {}, value))));

const draw = () => {
  const heads = partners.map((partner, at) => make("th", { class: "partner", scope: "col", "data-hue": at },
    asks(partner.name, partner.code), make("button", { type: "button", class: "switch-label", "data-partner": at, "aria-pressed": "true", "aria-label": partner.name }, knob())));
  const rows = modules.map((module, row) => make("tr", {}, make("th", { scope: "row" },
    make("div", { class: "module" }, make("button", { type: "button", class: "switch-label", "data-module": row, "aria-pressed": "true", "aria-label": module.name }, knob()), asks(module.name)),
    make("span", { class: "summary" }, module.summary)),
  ...partners.map((partner, at) => {
    const { state, standing } = derive(start()).rows[row].sockets[at];
    if (state === "none") return make("td", { class: "socket", "data-state": "none" }, hidden("–"), unseen(`${partner.name}, ${module.name}: no plug known`));
    return make("td", { class: "socket", "data-hue": at, "data-state": state },
      make("button", { type: "button", "data-plug": `${row} ${at}`, "aria-pressed": "true", "aria-label": `${partner.code} ${partner.name}, ${module.name}: ${standing}` }, hidden(partner.code)),
      make("a", { href: `sources.html#${partner.id}-${module.id}` }, standing, unseen(`: evidence for ${partner.name}, ${module.name}`)));
  })));
  const board = make("section", { class: "board", "aria-label": "The board" },
    make("table", { class: "plugs" }, make("caption", { class: "unseen" }, "Which partner plugs into which module"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Modules"), ...heads)), make("tbody", {}, ...rows)),
    make("div", { class: "interests" }, make("h2", {}, "Interests shared with Canada"), make("ol", {}, ...interests.map((interest) =>
      make("li", { "data-interest": "" }, make("button", { type: "button", "aria-pressed": "true", "aria-label": `Count ${interest.name}` }), asks(interest.name),
        make("a", { class: "count", href: `sources.html#${interest.id}` }, "", unseen("")),
        make("span", { class: "segments", "aria-hidden": "true" }, ...partners.map(() => make("span", { class: "segment" }, ""))))))));
  const credit = make("div", { class: "credit" }, make("h2", {}, "Credit shares"), make("ul", {}, ...partners.map((partner, at) =>
    make("li", { "data-hue": at }, make("span", {}, partner.name), make("span", { class: "bar" }), make("span", { class: "share" }, "")))));
  wanted.append(make("div", { class: "controls" }, radios("rule", RULES, 0), radios("bar", BARS, 0)), board,
    make("p", { class: "verdict", id: "verdict" }, ""), credit);
};
if (!is) draw();

const all = (selector, within = wanted) => [...within.querySelectorAll(selector)];
const heads = all("th.partner").map((head) => ({ head, button: head.querySelector(".switch-label") }));
const rows = all("tbody tr").map((row) => ({ row, button: row.querySelector(".switch-label"), sockets: all("td", row).map((cell) => ({ cell, button: cell.querySelector("button") })) }));
const items = all("[data-interest]").map((item) => ({ item, count: item.querySelector(".count"), segments: all(".segment", item) }));
const credits = all(".credit li").map((item) => ({ item, bar: item.querySelector(".bar"), share: item.querySelector(".share") }));
const verdict = document.getElementById("verdict");

let state = start();
const set = (element, name, value) => { if (element.getAttribute(name) !== value) element.setAttribute(name, value); };
const mark = (element, name, is) => { if (element.hasAttribute(name) !== is) element.toggleAttribute(name, is); };
const write = (element, text) => { if (element.firstChild?.data !== text) element.firstChild?.nodeType === 3 ? element.firstChild.data = text : element.prepend(text); };

const update = () => {
  const shown = derive(state);
  heads.forEach(({ head, button }, at) => {
    set(button, "aria-pressed", String(state.partners[at]));
    mark(head, "data-off", !state.partners[at]);
  });
  rows.forEach(({ row, button, sockets }, at) => {
    const of = shown.rows[at];
    set(button, "aria-pressed", String(of.on));
    mark(row, "data-runs", of.runs);
    sockets.forEach(({ cell, button }, column) => {
      const socket = of.sockets[column];
      set(cell, "data-state", socket.state);
      if (button) set(button, "aria-pressed", String(socket.plugged));
    });
  });
  items.forEach(({ item, count, segments }, at) => {
    const of = shown.coverage[at];
    set(item, "data-status", of.status);
    set(item, "data-count", String(of.count));
    write(count, of.says);
    write(count.lastElementChild, of.names);
    segments.forEach((segment, column) => {
      if (of.by[column]) set(segment, "data-hue", String(column)); else segment.removeAttribute("data-hue");
      write(segment, of.by[column] ? partners[column].code : "");
    });
  });
  credits.forEach(({ item, bar, share }, at) => {
    mark(item, "hidden", !state.partners[at]);
    bar.style.setProperty("--share", String(shown.shares[at] / shown.most));
    write(share, shown.shares[at].toFixed(1));
  });
  write(verdict, shown.finding);
};

addEventListener("click", ({ target }) => {
  const { partner, module, plug } = target.closest?.("button")?.dataset ?? {};
  if (partner) state = after(state, { partner: Number(partner) });
  else if (module) state = after(state, { module: Number(module) });
  else if (plug) state = after(state, { plug: plug.split(" ").map(Number) });
  else return;
  update();
});
addEventListener("change", ({ target }) => {
  if (target.name === "rule") state = after(state, { rule: RULES[target.value] });
  if (target.name === "bar") state = after(state, { bar: Number(target.value) + 1 });
  update();
});
if (!is) update();
document.documentElement.dataset.peer = "ready";

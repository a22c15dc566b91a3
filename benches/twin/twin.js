// The board of the big story by hand: the same prerendered page, the same model, the same markup, and a
// direct write for each thing that a change changes. `cargo xtask bench-page` measures the page against it.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const SERVES = [0, 50, 97];
  const list = (names) => names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

  // Columns, rows and plugs are read from the page once.
  const columns = all("#board thead th.partner").map((head) => {
    const button = head.querySelector("button[data-partner]");
    return { button, id: button.dataset.partner, on: true, code: head.querySelector(".code").textContent,
      name: head.querySelector(".name").textContent.toLowerCase() };
  });
  const rows = all("#board tbody tr").map((tr) => {
    const button = tr.querySelector("button[data-module]");
    const cells = all("td.socket", tr).map((td) => {
      const button = td.querySelector("button");
      return button && { td, button, plugged: true, state: td.dataset.state };
    });
    return { tr, button, id: button.dataset.module, on: true, runs: "runs" in tr.dataset, cells };
  });
  const interests = all("[data-interest]").map((li) => ({
    li, count: li.querySelector(".count").firstChild, names: li.querySelector(".unseen").firstChild,
    segments: all(".segment", li), covering: null,
  }));
  const ribbons = all(".ribbons path");
  const credit = new Map(all(".credit li").map((li) => [li.dataset.hue, li]));
  const credits = document.querySelector(".credit ul");
  const verdict = document.querySelector("#verdict").firstChild;
  const serves = rows.map((_, module) => SERVES.map((step) => (module + step) % interests.length));
  const start = columns.map((column) => column.id).join();

  const derive = () => {
    const covering = interests.map(() => []);
    const live = rows.map((row) => row.cells.map((cell, at) =>
      cell && (cell.state === "below" ? "below" : row.on && columns[at].on && cell.plugged ? "live" : "ready")));
    columns.forEach((column, at) => {
      const covers = new Uint8Array(interests.length);
      rows.forEach((_, module) => {
        if (live[module][at] === "live") for (const interest of serves[module]) covers[interest] = 1;
      });
      covers.forEach((is, interest) => { if (is) covering[interest].push(at); });
    });
    return { live, covering };
  };

  const set = (node, name, value) => { if (node.dataset[name] !== value) node.dataset[name] = value; };
  const write = (node, text) => { if (node.data !== text) node.data = text; };

  const draw = () => {
    const { live, covering } = derive();
    rows.forEach((row, module) => {
      live[module].forEach((state, at) => {
        const cell = row.cells[at];
        if (cell && cell.state !== state) {
          cell.state = state;
          cell.td.dataset.state = state;
        }
      });
      const runs = live[module].includes("live");
      if (runs !== row.runs) {
        row.runs = runs;
        runs ? (row.tr.dataset.runs = "") : delete row.tr.dataset.runs;
        for (let at = 3 * module; at < 3 * module + 3; at++) {
          runs ? (ribbons[at].dataset.lit = "") : delete ribbons[at].dataset.lit;
        }
      }
    });
    interests.forEach((interest, at) => {
      const now = covering[at], before = interest.covering;
      interest.covering = now;
      if (before?.join() === now.join()) return;
      set(interest.li, "count", String(now.length));
      set(interest.li, "status", now.length === 0 ? "gap" : now.length === 1 ? "single" : "shared");
      write(interest.count, now.length === 0 ? "no partner" : now.length === 1 ? "rests on one" : `${now.length} partners`);
      write(interest.names, ` (covered by ${list(now.map((partner) => columns[partner].name))})`);
      const covers = new Set(now);
      interest.segments.forEach((segment, partner) => {
        const hue = covers.has(partner) ? columns[partner].id : undefined;
        if (segment.dataset.hue === hue) return;
        if (hue) { segment.dataset.hue = hue; segment.textContent = columns[partner].code; }
        else { delete segment.dataset.hue; segment.textContent = ""; }
      });
    });
    const shares = columns.map(() => 0);
    for (const now of covering) for (const partner of now) shares[partner] += 1 / now.length;
    const most = Math.max(1, ...shares);
    columns.forEach((column, at) => {
      const li = credit.get(column.id);
      if (column.on !== li.isConnected) {
        const next = columns.slice(at + 1).map((other) => credit.get(other.id)).find((other) => other.isConnected);
        column.on ? credits.insertBefore(li, next ?? null) : li.remove();
      }
      const width = String(Math.round((shares[at] / most) * 100));
      const bar = li.querySelector("rect");
      if (bar.getAttribute("width") !== width) bar.setAttribute("width", width);
      write(li.querySelector(".share").firstChild, shares[at].toFixed(1));
    });
    const covered = covering.filter((now) => now.length).length;
    const single = covering.filter((now) => now.length === 1).length;
    write(verdict, `${covered} of ${interests.length} shared interests are covered, and ${single} rest on one partner.`);
  };

  const address = () => {
    const on = columns.filter((column) => column.on).map((column) => column.id).join();
    const out = rows.flatMap((row) => row.cells.flatMap((cell, at) =>
      cell && !cell.plugged ? [`${columns[at].id}.${row.id}`] : [])).join();
    const m = rows.every((row) => row.on) ? "all" : rows.filter((row) => row.on).map((row) => row.id).join();
    const first = on === start && m === "all" && !out;
    const fragment = first ? location.pathname : `#p=${on}&m=${m}&rule=plug-in&bar=announced${out && `&out=${out}`}`;
    history.pushState(null, "", fragment);
  };

  const press = (button, on) => button.setAttribute("aria-pressed", String(on));
  addEventListener("click", ({ target }) => {
    const button = target.closest?.("button");
    const column = columns.find((column) => column.button === button);
    const row = rows.find((row) => row.button === button);
    const cell = !column && !row && rows.flatMap((row) => row.cells).find((cell) => cell?.button === button);
    const changed = column ?? row ?? null;
    if (changed) press(button, (changed.on = !changed.on));
    else if (cell) press(button, (cell.plugged = !cell.plugged));
    else return;
    draw();
    address();
  });
  draw();
  document.querySelector("fieldset.live").disabled = false;
  document.documentElement.dataset.plugboard = "ready";
})();

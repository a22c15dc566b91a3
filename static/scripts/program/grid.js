// The board's table by arrow keys, as the ARIA practices give them for grids: to the next control of the row
// or the column, to the row's ends by Home and End, to the table's corners with Ctrl. The tab order stays
// as it is, so nobody needs to know.
addEventListener("keydown", (event) => {
  const { key, target } = event;
  const cell = target.closest?.(".plugs :is(td, th)");
  if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
  const rows = [...cell.closest("table").rows];
  const kind = ["a", ".asks"].find((kind) => target.matches(kind)) ?? "button:not(.asks)";
  const control = (cell) => cell?.querySelector(kind) ?? cell?.querySelector("button, a");
  const across = [...cell.parentElement.cells];
  const down = rows.map((row) => row.cells[cell.cellIndex]);
  const from = (cells, step) => {
    for (let at = cells.indexOf(cell) + step; cells[at]; at += step) if (control(cells[at])) return cells[at];
  };
  const all = rows.flatMap((row) => [...row.cells]);
  const moves = {
    __proto__: null,
    ArrowRight: () => from(across, 1),
    ArrowLeft: () => from(across, -1),
    ArrowDown: () => from(down, 1),
    ArrowUp: () => from(down, -1),
    Home: () => (event.ctrlKey ? all : across).find(control),
    End: () => (event.ctrlKey ? all : across).findLast(control),
  };
  const to = control(moves[key]?.());
  if (!to) return;
  event.preventDefault();
  to.focus();
});


/** Fills `root` with what can be found out from the board on show. */
export const open = (root, story, words) =>
  __wbg_init({ module_or_path: new URL("PROGRAM.wasm", import.meta.url) }).then(() => explore(root, story, words));

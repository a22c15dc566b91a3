// The model of both peers: what a board shows, of what is switched on. `board.json` is the built story's.
import { partners, modules, interests, plugs } from "./board.json";

const RANKS = ["proposed", "announced", "negotiating", "signed", "in-force", "operating"];

export { partners, modules, interests };

/** A plug by module and partner, or nothing. */
const known = modules.map((module) => partners.map((partner) =>
  plugs.find((plug) => plug.module === module.id && plug.partner === partner.id)));

/** All on, counted from what is announced on. */
export const start = () => ({
  partners: partners.map(() => true),
  modules: modules.map(() => true),
  out: modules.map(() => partners.map(() => false)),
  rule: "plug-in",
  bar: 1,
});

/** The state after a press; none is changed in place. */
export const after = (state, { partner, module, plug, rule, bar }) => {
  const flip = (list, at) => list.map((is, index) => index === at ? !is : is);
  if (plug) return { ...state, out: state.out.map((row, at) => at === plug[0] ? flip(row, plug[1]) : row) };
  if (partner !== undefined) return { ...state, partners: flip(state.partners, partner) };
  if (module !== undefined) return { ...state, modules: flip(state.modules, module) };
  return { ...state, rule: rule ?? state.rule, bar: bar ?? state.bar };
};

const list = (names) => names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

/** What is shown of a state: sockets by row, interests, shares, and the finding. */
export const derive = (state) => {
  const rows = modules.map((module, row) => {
    const sockets = partners.map((partner, at) => {
      const plug = known[row][at];
      if (!plug) return { state: "none" };
      const counts = RANKS.indexOf(plug.standing) >= state.bar;
      const plugged = !state.out[row][at];
      const live = counts && plugged && state.partners[at] && state.modules[row];
      return { state: live ? "live" : counts ? "ready" : "below", plugged, standing: plug.standing };
    });
    const on = partners.map((_, at) => at).filter((at) => state.partners[at]);
    const live = on.filter((at) => sockets[at].state === "live");
    const runs = state.rule === "plug-in" ? live.length > 0 : on.length > 0 && live.length === on.length;
    return { on: state.modules[row], runs, sockets };
  });
  const coverage = interests.map((interest) => {
    const by = partners.map((_, at) => rows.some(({ runs, sockets }, row) =>
      runs && sockets[at].state === "live" && modules[row].serves.includes(interest.id)));
    const names = partners.filter((_, at) => by[at]).map(({ name }) => name);
    const count = names.length;
    return {
      by, count,
      status: count === 0 ? "gap" : count === 1 ? "single" : "shared",
      says: count === 0 ? "no partner" : count === 1 ? "rests on one" : `${count} partners`,
      names: names.length ? ` (covered by ${list(names)})` : "",
    };
  });
  const shares = partners.map((_, at) => coverage.reduce((sum, { by, count }) => sum + (by[at] ? 1 / count : 0), 0));
  const covered = coverage.filter(({ count }) => count).length;
  const single = coverage.filter(({ count }) => count === 1).length;
  const finding = `${covered} of ${interests.length} shared interests are covered, and ${single} rest on one partner.`;
  return { rows, coverage, shares, most: Math.max(1, ...shares), finding };
};

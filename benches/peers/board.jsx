// The board in React: one state at the top, and components that are drawn anew only where what they show changes.
import { memo, useCallback, useEffect, useMemo, useReducer } from "react";
import { partners, modules, interests, start, after, derive } from "./model.js";

const RULES = ["plug-in", "consensus"];
const BARS = ["announced", "negotiating", "signed", "in force"];

const Asks = memo(({ name, code }) => (
  <button type="button" className="asks">
    {code && <span className="code" aria-hidden="true">{code}</span>}
    <span className="name">{name}</span>
    <span className="unseen">: why?</span>
  </button>
));

const Switch = memo(({ name, on, kind, at, press }) => (
  <button type="button" className="switch-label" {...{ [`data-${kind}`]: at }} aria-pressed={on} aria-label={name} onClick={() => press({ [kind]: at })}>
    <span className="switch" aria-hidden="true" />
  </button>
));

const Head = memo(({ at, on, press }) => (
  <th className="partner" scope="col" data-hue={at} data-off={on ? undefined : ""}>
    <Asks name={partners[at].name} code={partners[at].code} />
    <Switch name={partners[at].name} on={on} kind="partner" at={at} press={press} />
  </th>
));

const Socket = memo(({ row, at, state, plugged, standing, press }) => {
  const [partner, module] = [partners[at], modules[row]];
  if (state === "none") return (
    <td className="socket" data-state="none">
      <span aria-hidden="true">–</span>
      <span className="unseen">{`${partner.name}, ${module.name}: no plug known`}</span>
    </td>
  );
  return (
    <td className="socket" data-hue={at} data-state={state}>
      <button type="button" data-plug={`${row} ${at}`} aria-pressed={plugged} aria-label={`${partner.code} ${partner.name}, ${module.name}: ${standing}`} onClick={() => press({ plug: [row, at] })}>
        <span aria-hidden="true">{partner.code}</span>
      </button>
      <a href={`sources.html#${partner.id}-${module.id}`}>{standing}<span className="unseen">{`: evidence for ${partner.name}, ${module.name}`}</span></a>
    </td>
  );
});

const Row = ({ row, on, runs, sockets, press }) => (
  <tr data-runs={runs ? "" : undefined}>
    <th scope="row">
      <div className="module">
        <Switch name={modules[row].name} on={on} kind="module" at={row} press={press} />
        <Asks name={modules[row].name} />
      </div>
      <span className="summary">{modules[row].summary}</span>
    </th>
    {sockets.map((socket, at) => <Socket key={at} row={row} at={at} {...socket} press={press} />)}
  </tr>
);

const Interest = memo(({ at, status, count, says, names, covering }) => (
  <li data-interest="" data-status={status} data-count={count}>
    <button type="button" aria-pressed="true" aria-label={`Count ${interests[at].name}`} />
    <Asks name={interests[at].name} />
    <a className="count" href={`sources.html#${interests[at].id}`}>{says}<span className="unseen">{names}</span></a>
    <span className="segments" aria-hidden="true">
      {partners.map(({ code }, column) => {
        const is = covering.split(" ").includes(String(column));
        return <span key={column} className="segment" data-hue={is ? column : undefined}>{is ? code : ""}</span>;
      })}
    </span>
  </li>
));

const Radios = memo(({ name, values, at, set }) => (
  <fieldset className={name}>
    <legend>{name}</legend>
    {values.map((value, index) => (
      <label key={value}><input type="radio" name={name} checked={index === at} onChange={() => set(index)} /><span>{value}</span></label>
    ))}
  </fieldset>
));

export const Board = () => {
  const [state, press] = useReducer(after, undefined, start);
  const shown = useMemo(() => derive(state), [state]);
  const setRule = useCallback((index) => press({ rule: RULES[index] }), []);
  const setBar = useCallback((index) => press({ bar: index + 1 }), []);
  useEffect(() => { document.documentElement.dataset.peer = "ready"; }, []);
  return (
    <>
      <div className="controls">
        <Radios name="rule" values={RULES} at={RULES.indexOf(state.rule)} set={setRule} />
        <Radios name="bar" values={BARS} at={state.bar - 1} set={setBar} />
      </div>
      <section className="board" aria-label="The board">
        <table className="plugs">
          <caption className="unseen">Which partner plugs into which module</caption>
          <thead>
            <tr><th scope="col">Modules</th>{partners.map(({ id }, at) => <Head key={id} at={at} on={state.partners[at]} press={press} />)}</tr>
          </thead>
          <tbody>{shown.rows.map((row, at) => <Row key={at} row={at} {...row} press={press} />)}</tbody>
        </table>
        <div className="interests">
          <h2>Interests shared with Canada</h2>
          <ol>
            {shown.coverage.map(({ by, ...rest }, at) => (
              <Interest key={at} at={at} {...rest} covering={by.map((is, column) => is ? column : "").join(" ")} />
            ))}
          </ol>
        </div>
      </section>
      <p className="verdict" id="verdict">{shown.finding}</p>
      <div className="credit">
        <h2>Credit shares</h2>
        <ul>
          {partners.map(({ id, name }, at) => state.partners[at] && (
            <li key={id} data-hue={at}><span>{name}</span><span className="bar" style={{ "--share": shown.shares[at] / shown.most }} /><span className="share">{shown.shares[at].toFixed(1)}</span></li>
          ))}
        </ul>
      </div>
    </>
  );
};

// Then and now: two eco maps side by side, and what has changed in sentences.

import { useEffect, useRef } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { Choice } from "../kit/fields";
import { send } from "../kit/send";
import { type Sheet, SheetView, Svg } from "../kit/sheet";
import type { Term } from "./terms";

export type PairExtra = {
  /** Meetings and days, the earliest first; the last one is now. */
  times: Term[];
  /** What Python has drawn; null where nobody has asked. */
  pair: Pair | null;
};

type Pair = {
  before: string;
  after: string;
  title: string;
  svg: string;
  /** A sentence or two each; their numbers stand in the picture. */
  changes: string[];
  sheet: Sheet;
};

type Asked = { before: string; after: string };

const NOW = "now";
const NOBODY_ASKED: Asked = { before: "", after: "" };

export function ThenAndNow() {
  const { model, info, announce } = useBoard();
  const { times, pair } = useModel<PairExtra>(model, "extra");
  const [wanted, setWanted] = useRemembered<Asked>(`${info.id}:ecomap:times`, NOBODY_ASKED);
  const known = (id: string, otherwise: string) =>
    times.some(({ value }) => value === id) ? id : otherwise;
  const met = times.find(({ value }) => value.startsWith("meeting:"));
  const before = known(wanted.before, (met ?? times[0])?.value ?? NOW);
  const after = known(wanted.after, NOW);
  const possible = times.length > 1;

  useEffect(() => {
    if (possible) send(model, { type: "then_and_now", before, after });
  }, [model, before, after, possible]);
  // Two maps are drawn anew with every edit only as long as somebody looks at them.
  useEffect(() => () => send(model, { type: "then_and_now", ...NOBODY_ASKED }), [model]);
  const asked = useRef(false);
  useEffect(() => {
    if (pair && asked.current) announce(told(pair));
    asked.current = false;
  }, [pair]);

  const choose = (wanted: Asked) => {
    asked.current = true;
    setWanted(wanted);
  };
  if (!possible) {
    return (
      <p>
        There is only one eco map so far. After a meeting has been held, or where a tie says since
        or until when it is so, the map as it was then can stand beside the one of today.
      </p>
    );
  }
  return (
    <>
      <div class="sos-pair__times">
        <Choice
          label="Then"
          value={before}
          options={times}
          onChange={(before) => choose({ before, after })}
        />
        <Choice
          label="Now"
          value={after}
          options={times}
          onChange={(after) => choose({ before, after })}
        />
      </div>
      {pair && <Maps pair={pair} />}
    </>
  );
}

function Maps({ pair }: { pair: Pair }) {
  return (
    <>
      {/* Wide maps scroll by themselves, and by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
      <section class="sos-pair__maps" tabIndex={0} aria-label={pair.title}>
        <Svg text={pair.svg} />
      </section>
      <h4>What has changed</h4>
      {pair.changes.length > 0 ? (
        <ol class="sos-pair__changes">
          {pair.changes.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ol>
      ) : (
        <p>{told(pair)}</p>
      )}
      <details>
        <summary>Read both maps as words and tables</summary>
        <SheetView sheet={pair.sheet} level={4} />
      </details>
    </>
  );
}

const told = (pair: Pair): string =>
  pair.changes.length > 0
    ? `What has changed: ${pair.changes.join(" ")}`
    : "Nothing that is drawn has changed between the two.";

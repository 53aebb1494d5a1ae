// What opens above the map: what is still open, sorting, and typing in a flipchart.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { move } from "../kit/edits";
import { useGoing } from "../kit/going";
import { useId } from "../kit/ids";
import { insertAt, linesOf, plainWords } from "../kit/paste";
import { saidEdit } from "./capture";
import {
  COLUMNS,
  type Extra,
  isUnsorted,
  type LabelWords,
  type Open,
  type Statement,
} from "./words";

type OpenProps = { onGo: (question: Open) => void };

/** Questions to take along; nothing is counted and nothing ticked off. */
export function StillOpen({ onGo }: OpenProps) {
  const { model } = useBoard();
  const { open, about } = useModel<Extra>(model, "extra");
  const going = useGoing();
  const leads = ({ category, part }: Open) =>
    Boolean(category) || part === "statements" || (part === "scales" && going.can("scaling"));
  const { lead, none, groups } = about.still_open;
  if (open.length === 0) return <p>{none}</p>;
  return (
    <>
      <p class="sos-label">{lead}</p>
      <div class="sos-mapping__open">
        {Object.entries(groups).map(([group, title]) => {
          const asked = open.filter((each) => each.group === group);
          if (asked.length === 0) return null;
          return (
            <section key={group} aria-label={title}>
              <h4>{title}</h4>
              <ul>
                {asked.map((each) => (
                  <li key={each.words}>
                    {leads(each) ? (
                      <button type="button" class="sos-link" onClick={() => onGo(each)}>
                        {each.words}
                      </button>
                    ) : (
                      <span dir="auto">{each.words}</span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

/** One card after the other, with the questions that tell the categories apart. */
export function Sorting() {
  const { model, parts, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const [passed, setPassed] = useState<string[]>([]);
  const card = useRef<HTMLParagraphElement>(null);
  const waiting = ((parts.statements ?? []) as Statement[]).filter((each) =>
    isUnsorted(each.category),
  );
  const now = waiting.find((each) => !passed.includes(each.id)) ?? waiting[0];
  // The next card is read before it is sorted.
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) card.current?.focus();
    first.current = false;
  }, [now?.id]);
  if (!now) {
    return (
      <p ref={card} tabIndex={-1}>
        Nothing is waiting to be sorted.
      </p>
    );
  }
  const own = COLUMNS.find((each) => each.categories.includes(now.category));
  const others = COLUMNS.filter((each) => each !== own);
  const put = (category: string) => {
    submit(move("statements", now.id, "", { category }));
    announce(`Moved to ${words.categories[category]?.heading}.`);
  };
  const choice = (category: string) => (
    <li key={category}>
      <button type="button" class="sos-button" onClick={() => put(category)}>
        {words.categories[category]?.heading}
      </button>
      <span>{words.categories[category]?.test}</span>
    </li>
  );
  const sorted = (categories: string[]) => categories.filter((each) => !isUnsorted(each));
  return (
    <div class={`sos-mapping__sorting sos-mapping__column--${own?.column}`}>
      <p ref={card} tabIndex={-1} class="sos-mapping__now" dir="auto">
        {now.words}
      </p>
      <ul class="sos-mapping__choices">{sorted(own?.categories ?? []).map(choice)}</ul>
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button"
          onClick={() => {
            const later = [...passed, now.id];
            setPassed(waiting.every((each) => later.includes(each.id)) ? [now.id] : later);
          }}
        >
          Leave it for now
        </button>
      </div>
      <details>
        <summary>It belongs in another column</summary>
        <ul class="sos-mapping__choices">
          {others.flatMap((each) => sorted(each.categories)).map(choice)}
        </ul>
      </details>
    </div>
  );
}

type FlipchartProps = { meeting: string; onDone: () => void };
type Sheets = Record<string, string>;

/** A flipchart, typed in as it hangs on the wall: one line, one card. */
export function Flipchart({ meeting, onDone }: FlipchartProps) {
  const { info, model, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const { lead } = useModel<Extra>(model, "extra").about.flipchart;
  const [sheets, setSheets] = useRemembered<Sheets>(`${info.id}:mapping:flipchart`, {});
  const lines = COLUMNS.map(({ column }) => ({ column, lines: linesOf(sheets[column] ?? "") }));
  const empty = lines.every((each) => each.lines.length === 0);
  const put = () => {
    if (empty) return;
    const edits = lines.flatMap((each) => each.lines.map((line) => [each.column, line] as const));
    submit(saidEdit(edits, meeting));
    setSheets({});
    announce("Every line is a card now, to be sorted.");
    onDone();
  };
  return (
    <>
      <p class="sos-label">{lead}</p>
      <div class="sos-mapping__flipchart">
        {COLUMNS.map(({ column }) => (
          <Chart
            key={column}
            label={words.columns[column]?.question ?? ""}
            column={column}
            value={sheets[column] ?? ""}
            onInput={(text) => setSheets({ ...sheets, [column]: text })}
          />
        ))}
      </div>
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button sos-button--main"
          aria-disabled={empty}
          onClick={put}
        >
          Put these on the map
        </button>
      </div>
    </>
  );
}

type ChartProps = {
  label: string;
  column: string;
  value: string;
  onInput: (text: string) => void;
};

function Chart({ label, column, value, onInput }: ChartProps) {
  const id = useId();
  return (
    <div class={`sos-words sos-mapping__chart sos-mapping__column--${column}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        style={{ "--sos-lines": 6 }}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData("text/plain") ?? "";
          if (plainWords(pasted) === pasted) return;
          event.preventDefault();
          insertAt(event.currentTarget, plainWords(pasted));
        }}
      />
    </div>
  );
}

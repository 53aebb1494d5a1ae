// While people talk: what is said is put down at once, and sorted afterwards.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { add, newId, together } from "../kit/edits";
import { useId } from "../kit/ids";
import { insertAt, linesOf, plainWords } from "../kit/paste";
import type { Edit } from "../kit/types";
import { quickColumn } from "./carry";
import { COLUMNS, type LabelWords, unsorted } from "./words";

type Props = {
  words: LabelWords;
  meeting: string;
  /** The column that the next card goes to. */
  column: string;
  onColumn: (column: string) => void;
  /** Puts the focus here each time that it changes. */
  wanted?: number;
  label?: string;
};

/** The edit that puts lines down, each in its column, as cards that are not yet sorted. */
export function saidEdit(lines: (readonly [string, string])[], meeting: string): Edit {
  const adds = lines.map(([column, words]) =>
    add("statements", {
      id: newId("st"),
      category: unsorted(column),
      words,
      ...(meeting && { meeting }),
    }),
  );
  return adds.length === 1 && adds[0] ? adds[0] : together("put down what was said", adds);
}

export function Capture({ words, meeting, column, onColumn, wanted = 0, label }: Props) {
  const { info, submit, announce } = useBoard();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // A sentence that is half said outlives a reload and a lost kernel.
  const [said, setSaid] = useRemembered(`${info.id}:mapping:capture`, "");
  const [list, setList] = useState(false);
  useLayoutEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  const put = (where: string, lines: string[]) => {
    if (lines.length === 0) return;
    submit(
      saidEdit(
        lines.map((line) => [where, line]),
        meeting,
      ),
    );
    setSaid("");
    setList(false);
    onColumn(where);
    announce(`Put down under “${words.columns[where]?.question}”.`);
    field.current?.focus();
  };
  const whole = (text: string) => (text.trim() ? [text.trim()] : []);
  return (
    <div class="sos-mapping__capture">
      <label for={id} class="sos-hidden">
        {label ?? "What was said"}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        placeholder="What was said. Enter puts it down, and the next one can come."
        value={said}
        onInput={(event) => {
          setSaid(event.currentTarget.value);
          if (!event.currentTarget.value.includes("\n")) setList(false);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData("text/plain") ?? "";
          if (linesOf(pasted).length > 1) setList(true);
          if (plainWords(pasted) === pasted) return;
          event.preventDefault();
          insertAt(event.currentTarget, plainWords(pasted));
        }}
        onKeyDown={(event) => {
          const quick = COLUMNS[quickColumn(event)]?.column;
          const enter = event.key === "Enter" && !event.shiftKey && !event.isComposing;
          if (!quick && !enter) return;
          event.preventDefault();
          put(quick ?? column, whole(event.currentTarget.value));
          if (quick) onColumn(quick);
        }}
      />
      <fieldset class="sos-mapping__to">
        <legend class="sos-hidden">Where it goes</legend>
        {COLUMNS.map((each, at) => (
          <button
            key={each.column}
            type="button"
            class={`sos-button sos-mapping__quick sos-mapping__column--${each.column}`}
            aria-pressed={column === each.column}
            onClick={() => {
              onColumn(each.column);
              put(each.column, whole(said));
              field.current?.focus();
            }}
          >
            {words.columns[each.column]?.heading} <kbd>Alt {at + 1}</kbd>
          </button>
        ))}
      </fieldset>
      {list && (
        <div class="sos-mapping__pasted" role="status">
          <p>A list was pasted in.</p>
          <div class="sos-bar">
            <button type="button" class="sos-button" onClick={() => put(column, linesOf(said))}>
              Make a card of each line
            </button>
            <button
              type="button"
              class="sos-button sos-button--quiet"
              onClick={() => setList(false)}
            >
              Keep it as one card
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

// A new scale: for a pair, or about something else, with the usual words for its ends.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { cut } from "../kit/cut";
import { add, newId } from "../kit/edits";
import { pairsOf, scaleFor } from "../kit/ends";
import type { Edit } from "../kit/types";
import type { LabelWords } from "./terms";

type Props = { onAdd: (id: string) => void; onClose: (() => void) | undefined };

export function Adding({ onAdd, onClose }: Props) {
  const { model, parts, submit } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const first = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Asked for by a button: what it has opened comes next.
    if (onClose) first.current?.focus();
  }, []);
  const begin = (id: string, edit: Edit) => {
    submit(edit);
    onAdd(id);
  };
  const beginKind = (kind: string) => {
    const id = newId("scale");
    const { question = "", zero = "", ten = "" } = words.scale_kinds[kind] ?? {};
    begin(id, add("scales", { id, kind, question, zero, ten }));
  };
  const pairs = pairsOf(parts).filter((each) => !each.scale);
  return (
    <section class="sos-scaling__adding" aria-label="A new scale">
      <div class="sos-bar">
        <h3 ref={first} tabIndex={-1}>
          What is it about?
        </h3>
        {onClose && (
          <button type="button" class="sos-button sos-bar__end" onClick={onClose}>
            Not now
          </button>
        )}
      </div>
      <ul>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <button
              type="button"
              class="sos-scaling__choice"
              onClick={() => {
                const { id, edit } = scaleFor(pair, words);
                begin(id, edit);
              }}
            >
              <b>From the danger to the goal</b>
              {pair.danger && (
                <span dir="auto">
                  <span class="sos-label">0 </span>
                  {cut(pair.danger, 110)}
                </span>
              )}
              {pair.goal && (
                <span dir="auto">
                  <span class="sos-label">10 </span>
                  {cut(pair.goal, 110)}
                </span>
              )}
            </button>
          </li>
        ))}
        {Object.entries(words.scale_kinds).map(([kind, { title, about, question }]) => (
          <li key={kind}>
            <button type="button" class="sos-scaling__choice" onClick={() => beginKind(kind)}>
              <b>{title}</b>
              <span dir="auto">{question}</span>
              <span class="sos-label">{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

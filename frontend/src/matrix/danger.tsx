// From the most recent and the worst time to a danger statement: the facts, and nothing else.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { add, newId } from "../kit/edits";
import {
  type Cell,
  DANGER,
  dangerFacts,
  fact,
  type Grid,
  type LabelWords,
  type Template,
} from "./shapes";

type Props = { grid: Grid; template: Template; cells: Cell[] };

export function Danger({ grid, template, cells }: Props) {
  const { model, parts, submit, announce } = useBoard();
  const { categories } = useModel<LabelWords>(model, "words");
  const done = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const facts = dangerFacts(grid, template, cells);
  const from = facts[0];
  const started = (parts.statements ?? []).some(
    (each) => each.category === DANGER && cells.some(({ id }) => id === each.from_cell),
  );
  useLayoutEffect(() => {
    // The button that was pressed is gone; what became of it stands in its place.
    if (pressed.current && started) done.current?.focus();
    pressed.current = false;
  }, [started]);
  const { heading = "", one = "" } = categories[DANGER] ?? {};
  if (started) {
    return (
      <p ref={done} tabIndex={-1} class="sos-matrix__done sos-matrix__danger">
        Begun on the map under {heading}, with the facts alone. Who is worried, and what could
        happen to the child, is for you to say there.
      </p>
    );
  }
  if (!from) return null;
  const start = () => {
    pressed.current = true;
    const words = facts.map((each) => `${fact(parts.people ?? [], template, each)}\n`).join("");
    const item = { id: newId("st"), category: DANGER, from_cell: from.id, words };
    submit(add("statements", item));
    announce(`On the map under ${heading}.`);
  };
  return (
    <div class="sos-matrix__danger">
      <button type="button" class="sos-button" onClick={start}>
        Start a {one} from the most recent and the worst time
      </button>
      <p class="sos-matrix__help">
        Only the facts are copied. Who is worried, and what could happen, is for you to say.
      </p>
    </div>
  );
}

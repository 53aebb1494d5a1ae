// From a box to the map. Only facts are copied: judging them is the team's own work.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { add, newId } from "../kit/edits";
import type { Plain } from "../kit/types";
import type { Cell, Grid, LabelWords } from "./shapes";

type Props = { grid: Grid; cell: Cell; name: string; child: string };

const DANGER = "danger_statement";

export function Onward({ grid, cell, name, child }: Props) {
  const { model, parts, submit, announce } = useBoard();
  const { categories } = useModel<LabelWords>(model, "words");
  const done = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const made = (parts.statements ?? [])
    .filter((each) => each.from_cell === cell.id)
    .map((each) => String(each.category));
  const started = made.includes(DANGER);
  const there = made.some((each) => each !== DANGER);
  useLayoutEffect(() => {
    // The button that was pressed is gone; what became of it stands in its place.
    if (pressed.current && made.length > 0) done.current?.focus();
    pressed.current = false;
  }, [made.length]);
  const heading = (category: string) => categories[category]?.heading ?? category;
  const facts = child ? `${child}: ${cell.words}` : cell.words;
  const put = (category: string, fields: Plain) => {
    pressed.current = true;
    submit(add("statements", { id: newId("st"), category, from_cell: cell.id, ...fields }));
    announce(`On the map under ${heading(category)}.`);
  };
  const target = grid.kind === "harm" ? "harm" : "existing_safety";
  const where = [...new Set(made.map(heading))];
  return (
    <div class="sos-matrix__onward">
      {made.length > 0 && (
        <p ref={done} tabIndex={-1} class="sos-matrix__done">
          On the map: {where.join(", ")}
        </p>
      )}
      {!there && (
        <button
          type="button"
          class="sos-button sos-button--quiet"
          onClick={() => put(target, { words: facts, source: cell.source, when: cell.when })}
        >
          Put on the map under {heading(target)}
          <span class="sos-hidden"> from {name}</span>
        </button>
      )}
      {grid.kind === "harm" && !started && (
        <button
          type="button"
          class="sos-button sos-button--quiet"
          onClick={() => put(DANGER, { words: `${facts}\n` })}
        >
          Start a {categories[DANGER]?.one ?? "danger statement"}
          <span class="sos-hidden"> from {name}</span>
        </button>
      )}
    </div>
  );
}

// From a box to the map or the plan. Only facts are copied: judging them is the team's own work.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { add, newId } from "../kit/edits";
import { useGoing } from "../kit/going";
import type { Plain } from "../kit/types";
import {
  type Cell,
  cellsOf,
  DANGER,
  type Grid,
  hasWorst,
  type LabelWords,
  type Template,
} from "./shapes";

type Props = {
  grid: Grid;
  template: Template;
  cell: Cell;
  name: string;
  child: string;
  /** Go to a when-then line of this box. */
  onLine: (id: string) => void;
};

export function Onward({ grid, template, cell, name, child, onLine }: Props) {
  const { model, parts, submit, announce } = useBoard();
  const { categories } = useModel<LabelWords>(model, "words");
  const done = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const going = useGoing();
  const cards = (parts.statements ?? []).filter((each) => each.from_cell === cell.id);
  const made = cards.map((each) => String(each.category));
  const lines = (parts.when_thens ?? []).filter((each) => each.from_cell === cell.id);
  const started = made.includes(DANGER);
  const there = made.some((each) => each !== DANGER && each !== "next_step");
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
  const begin = () => {
    const first = template.columns[0]?.id;
    const told = cellsOf(parts, grid.id).find(
      (each) => each.row === cell.row && each.column === first && each.words.trim(),
    );
    const id = newId("line");
    const line = { sign: told?.words ?? facts, what: facts };
    // A safety grid tells of times when the danger was there.
    submit(add("when_thens", { id, from_cell: cell.id, moment: "danger_now", ...line }));
    announce("A when-then line is begun below.");
    onLine(id);
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
      {going.can("mapping") &&
        cards.map((card) => (
          <button
            key={card.id}
            type="button"
            class="sos-button sos-button--quiet sos-matrix__goto"
            onClick={() => going.go({ tool: "mapping", item: card.id })}
          >
            Go to it on the map
            <span class="sos-hidden">
              {" "}
              under {heading(String(card.category))}, from {name}
            </span>
          </button>
        ))}
      {lines.map((line, at) => (
        <button
          key={line.id}
          type="button"
          class="sos-button sos-button--quiet sos-matrix__goto"
          onClick={() => onLine(line.id)}
        >
          Go to its when-then line{lines.length > 1 ? ` ${at + 1}` : ""}
          <span class="sos-hidden"> from {name}</span>
        </button>
      ))}
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
      {grid.kind === "harm" && !started && !hasWorst(template) && (
        <button
          type="button"
          class="sos-button sos-button--quiet"
          onClick={() => put(DANGER, { words: `${facts}\n` })}
        >
          Start a {categories[DANGER]?.one ?? "danger statement"}
          <span class="sos-hidden"> from {name}</span>
        </button>
      )}
      {grid.kind === "safety" && (
        <button type="button" class="sos-button sos-button--quiet" onClick={begin}>
          Start a when-then line
          <span class="sos-hidden"> from {name}</span>
        </button>
      )}
    </div>
  );
}

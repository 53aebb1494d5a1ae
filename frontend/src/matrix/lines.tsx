// The when-then lines begun from a grid's boxes, until a safety plan takes them over.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "../kit/board";
import { move, remove } from "../kit/edits";
import { type Line, LineCard, lineOf } from "../plan/line";
import { boxName, type Cell, type Extra, type Template } from "./shapes";

type Props = {
  template: Template;
  cells: Cell[];
  extra: Extra;
  /** A line that has just been begun: its words come next. */
  fresh: string;
  onShown: () => void;
  onBox: (cell: string) => void;
};

export function Lines({ template, cells, extra, fresh, onShown, onBox }: Props) {
  const { parts, submit, announce } = useBoard();
  const frame = useRef<HTMLElement>(null);
  const all = parts.when_thens ?? [];
  const lines = all.map(lineOf).filter((line) => cells.some(({ id }) => id === line.from_cell));
  useLayoutEffect(() => {
    const card = [...(frame.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])].find(
      (each) => each.dataset.line === fresh,
    );
    if (!card) return;
    card.querySelector("textarea")?.focus();
    onShown();
  }, [fresh, lines.length]);
  if (lines.length === 0) return null;
  /** One place up or down among the lines of this grid; the others keep their places. */
  const step = (at: number, by: 1 | -1) => {
    const [line, other] = [lines[at], lines[at + by]];
    if (!line || !other) return;
    const place = all.findIndex(({ id }) => id === other.id);
    const before = by < 0 ? other.id : (all[place + 1]?.id ?? "");
    submit(move("when_thens", line.id, before));
    announce(`Now line ${at + by + 1} of ${lines.length}.`);
  };
  const take = (line: Line) => {
    submit(remove("when_thens", line.id));
    announce("The line is removed. Undo brings it back.");
  };
  return (
    <section ref={frame} class="sos-plan" aria-label={extra.about.lines}>
      <h4>{extra.about.lines}</h4>
      <p class="sos-plan__lead">{extra.about.lines_lead}</p>
      {lines.map((line, at) => (
        <LineCard
          key={line.id}
          line={line}
          title={`Line ${at + 1}`}
          words={extra.plan}
          moments={extra.moments}
          origin={
            <Origin
              label={extra.plan.from}
              name={nameIn(cells, line, (cell) => boxName(parts.people ?? [], template, cell))}
              onGo={() => onBox(line.from_cell)}
            />
          }
        >
          <Step word="Move up" line={at} can={at > 0} act={() => step(at, -1)} />
          <Step word="Move down" line={at} can={at + 1 < lines.length} act={() => step(at, 1)} />
          <button
            type="button"
            class="sos-button sos-button--quiet sos-bar__end"
            onClick={() => take(line)}
          >
            Remove this line<span class="sos-hidden"> (line {at + 1})</span>
          </button>
        </LineCard>
      ))}
    </section>
  );
}

function nameIn(cells: Cell[], line: Line, name: (cell: Cell) => string): string {
  const cell = cells.find(({ id }) => id === line.from_cell);
  return cell ? name(cell) : "";
}

function Origin({ label, name, onGo }: { label: string; name: string; onGo: () => void }) {
  return (
    <button type="button" class="sos-button sos-button--quiet sos-plan__origin" onClick={onGo}>
      {label}: {name}
    </button>
  );
}

// aria-disabled keeps the focus on a button that has just done its last step.
function Step(props: { word: string; line: number; can: boolean; act: () => void }) {
  const { word, line, can, act } = props;
  return (
    <button type="button" class="sos-button" aria-disabled={!can} onClick={() => can && act()}>
      {word}
      <span class="sos-hidden"> (line {line + 1})</span>
    </button>
  );
}

// One box of a grid: its words, when it was, and how it is known.

import { useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { add, change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { idOf, nameOf, speakers } from "../kit/people";
import type { Term } from "../kit/types";
import { AskField } from "./ask";
import { Onward } from "./onward";
import { boxName, type Cell, type Grid, idAt, type Place, type Template } from "./shapes";

type Props = {
  grid: Grid;
  template: Template;
  place: Place;
  cell: Cell | undefined;
  confidence: Term[];
  /** What stands before a question of the team's own. */
  still: string;
  /** The box that the row begins with: its ways to the map are always in sight. */
  leading: boolean;
  onLine: (id: string) => void;
};

type Fields = Partial<Omit<Cell, keyof Place | "id">>;

export function Box(props: Props) {
  const { grid, template, place, cell, confidence, still, leading, onLine } = props;
  const { parts, submit } = useBoard();
  const [open, setOpen] = useState(false);
  const people = parts.people ?? [];
  const name = boxName(people, template, place);
  const child = nameOf(people, place.child);
  const set = (fields: Fields) => {
    if (cell) return submit(change("cells", cell.id, fields));
    submit(add("cells", { id: idAt(place), ...place, ...fields }));
  };
  const sure = cell && cell.confidence !== "not_said" ? termOf(confidence, cell) : "";
  const by = cell?.confidence === "disputed" ? nameOf(people, cell.disputed_by) : "";
  const said = [spoken(cell?.when ?? ""), cell?.source, by ? `${sure} by ${by}` : sure].filter(
    Boolean,
  );
  const onward = cell?.words.trim() && (
    <Onward {...{ grid, template, cell, name, child, onLine }} />
  );
  return (
    <div class="sos-matrix__box" data-cell={cell?.id} data-card={idAt(place)}>
      {child && (
        <p class="sos-matrix__child" dir="auto" aria-hidden="true">
          {child}
        </p>
      )}
      <Words
        label={name}
        lines={2}
        value={cell?.words ?? ""}
        onCommit={(words) => set({ words })}
      />
      {said.length > 0 && (
        <p class="sos-matrix__said" dir="auto">
          {said.join(" · ")}
        </p>
      )}
      <Advice part="cells" item={cell?.id ?? idAt(place)} />
      {cell?.ask.trim() && (
        <p class="sos-matrix__said" dir="auto">
          <b>{still}:</b> {cell.ask}
        </p>
      )}
      <KeptBeside part="cells" item={cell?.id ?? idAt(place)} />
      {leading && onward}
      <details class="sos-matrix__fold" open={open}>
        {/* Not on the toggle event: it comes late, and the next Tab would pass the fields by. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature */}
        <summary
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
          }}
        >
          When, how we know, what to ask<span class="sos-hidden"> for {name}</span>
        </summary>
        {open && (
          <div class="sos-matrix__fields">
            <Words
              shown
              label="When (a day, a month, “spring 2024”)"
              value={cell?.when ?? ""}
              onCommit={(when) => set({ when })}
            />
            <Words
              shown
              lines={1}
              label="How we know"
              value={cell?.source ?? ""}
              onCommit={(source) => set({ source })}
            />
            <Choice
              label="How sure it is"
              value={cell?.confidence ?? "not_said"}
              options={confidence}
              onChange={(sure) => set({ confidence: sure })}
            />
            {cell?.confidence === "disputed" && (
              <Words
                shown
                label="Disputed by whom?"
                suggestions={speakers(people)}
                value={nameOf(people, cell.disputed_by)}
                onCommit={(by) => set({ disputed_by: idOf(people, by) })}
              />
            )}
            <AskField cell={cell} name={name} label={still} onSet={set} />
            {!leading && onward}
          </div>
        )}
      </details>
    </div>
  );
}

const termOf = (terms: Term[], cell: Cell): string =>
  terms.find((each) => each.value === cell.confidence)?.label ?? cell.confidence;

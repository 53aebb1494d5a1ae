// A worked example's grid, read row by row between one's own.

import { useEffect } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Choice } from "../kit/fields";
import { useOwnFirst } from "../kit/ownfirst";
import { send } from "../kit/send";
import type { Extra, Grid, TheirCell, TheirGrid, Theirs } from "./shapes";

const NONE = -1;

export type Beside = {
  at: number;
  setAt: (at: number) => void;
  example: Theirs | null;
  grid: TheirGrid | undefined;
  /** Of the same kind as one's own, to choose from. */
  grids: TheirGrid[];
  choose: (id: string) => void;
};

/** Which worked example is read beside a grid; Python sends it once it is asked for. */
export function useBeside(grid: Grid, extra: Extra): Beside {
  const { info, model } = useBoard();
  const [wanted, setWanted] = useRemembered(`${info.id}:matrix:beside`, NONE);
  const [chosen, choose] = useRemembered(`${info.id}:matrix:theirs:${grid.id}`, "");
  const at = extra.examples.some((each) => each.at === wanted) ? wanted : NONE;
  const sent = extra.theirs?.at ?? NONE;
  // Asked for again after the kernel has started anew.
  useEffect(() => {
    if (at !== NONE && at !== sent) send(model, { type: "beside", at });
  }, [model, at, sent]);
  const example = at !== NONE && at === sent ? extra.theirs : null;
  const grids = (example?.grids ?? []).filter((each) => each.kind === grid.kind);
  const shown = grids.find((each) => each.id === chosen) ?? grids[0];
  return { at, setAt: setWanted, example, grid: shown, grids, choose };
}

type ToggleProps = { beside: Beside; extra: Extra; begun: boolean };

/** `begun` is whether there is a box of one's own in the grid. */
export function ExampleToggle({ beside, extra, begun }: ToggleProps) {
  const { announce } = useBoard();
  const { ask, question } = useOwnFirst(begun);
  const show = (at: number) => {
    beside.setAt(at);
    announce("The worked example stands below each of our rows.");
  };
  return (
    <>
      {extra.examples.map(({ at, title }) => (
        <button
          key={at}
          type="button"
          class="sos-button"
          aria-pressed={beside.at === at}
          onClick={({ currentTarget }) => {
            if (beside.at === at) beside.setAt(NONE);
            else ask(currentTarget, () => show(at));
          }}
        >
          {extra.examples.length === 1
            ? "Show the worked example beside ours"
            : `Beside ours: ${title}`}
        </button>
      ))}
      {question}
    </>
  );
}

/** Whose rows stand between ours, and which of their grids. */
export function WhoseRows({ beside }: { beside: Beside }) {
  const { example, grid, grids, choose } = beside;
  if (!example) return null;
  const said = [
    "A worked example",
    example.title,
    example.by,
    "One way of doing it, not the answer",
  ];
  return (
    <div class="sos-matrix__whose">
      <p class="sos-label">{said.filter(Boolean).join(" · ")}</p>
      {grids.length === 0 && <p>They have made no grid of this kind so far.</p>}
      {grids.length > 1 && grid && (
        <Choice
          label="Which of their grids"
          value={grid.id}
          options={grids.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={choose}
        />
      )}
    </div>
  );
}

type RowProps = {
  row: { id: string; title: string };
  columns: { id: string; title: string }[];
  grid: TheirGrid;
  words: { same: string; still: string };
};

/** What they wrote of a time, column by column; nothing where they wrote nothing. */
export function TheirRow({ row, columns, grid, words }: RowProps) {
  const cells = grid.cells.filter((each) => each.row === row.id);
  const same = grid.same[row.id];
  if (cells.length === 0 && !same) return null;
  const known = new Set(columns.map((each) => each.id));
  const title = (id: string) => grid.columns.find((each) => each.id === id)?.title ?? id;
  return (
    <tr class="sos-matrix__theirs">
      <th scope="row">
        <span class="sos-matrix__help">The worked example</span>
        {row.title}
      </th>
      {same ? (
        <td colSpan={columns.length}>
          {words.same} “{same}”.
        </td>
      ) : (
        columns.map((column, at) => (
          <td key={column.id}>
            <p class="sos-matrix__column" aria-hidden="true">
              {column.title}
            </p>
            {cells
              .filter((each) => each.column === column.id)
              .map((each) => (
                <Told key={each.id} cell={each} still={words.still} />
              ))}
            {/* A column that our own kind of grid does not have. */}
            {at === 0 &&
              cells
                .filter((each) => !known.has(each.column))
                .map((each) => (
                  <Told key={each.id} cell={each} still={words.still} column={title(each.column)} />
                ))}
          </td>
        ))
      )}
    </tr>
  );
}

function Told({ cell, still, column }: { cell: TheirCell; still: string; column?: string }) {
  const head = [column, cell.child].filter(Boolean).join(", ");
  return (
    <div class="sos-matrix__told">
      {head && (
        <p class="sos-matrix__child" dir="auto">
          {head}
        </p>
      )}
      <p dir="auto">{cell.words}</p>
      {cell.known && (
        <p class="sos-matrix__said" dir="auto">
          {cell.known}
        </p>
      )}
      {cell.ask && (
        <p class="sos-matrix__said" dir="auto">
          <b>{still}:</b> {cell.ask}
        </p>
      )}
    </div>
  );
}

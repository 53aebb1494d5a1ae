// A grid as a table: rows are times, columns are what is asked of each of them.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { change } from "../kit/edits";
import { GridRow, Help } from "./row";
import {
  cellsOf,
  type Extra,
  type Grid,
  type Row,
  sameAs,
  type Template,
  type TheirGrid,
} from "./shapes";
import { TheirRow } from "./theirs";

type Props = {
  grid: Grid;
  title: string;
  template: Template;
  extra: Extra;
  /** A worked example's grid, to be read between our rows. */
  theirs: TheirGrid | undefined;
  onLine: (id: string) => void;
};

export function GridTable({ grid, title, template, extra, theirs, onLine }: Props) {
  const { info, parts, submit, announce } = useBoard();
  const [taken, setTaken] = useRemembered<string[]>(`${info.id}:matrix:rows:${grid.id}`, []);
  const frame = useRef<HTMLDivElement>(null);
  const goTo = useRef("");
  const cells = cellsOf(parts, grid.id);
  const used = (row: Row) => cells.some((each) => each.row === row.id);
  const told = (row: Row) => cells.some((each) => each.row === row.id && each.words.trim());
  const shown = template.rows.filter((row) => !row.optional || used(row) || taken.includes(row.id));
  const left = template.rows.filter((row) => !shown.includes(row));
  useLayoutEffect(() => {
    if (goTo.current) frame.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = "";
  }, [taken, grid.same]);
  const takeUp = (row: Row) => {
    goTo.current = `[data-row="${row.id}"] textarea`;
    setTaken([...taken, row.id]);
  };
  const leaveOut = (row: Row) => {
    goTo.current = `[data-take="${row.id}"]`;
    setTaken(taken.filter((each) => each !== row.id));
  };
  const setSame = (row: Row, other: Row | null) => {
    goTo.current = `[data-row="${row.id}"] ${other ? ".sos-matrix__same button" : "textarea"}`;
    const rest = grid.same.filter((each) => each.row !== row.id);
    const own = other ? [{ row: row.id, same_as: other.id }] : [];
    submit(change("grids", grid.id, { same: [...rest, ...own] }));
    if (other) announce(`${row.title}: ${extra.about.same} “${other.title}”.`);
  };
  // Rows that are times; one that has been told may be all that there was.
  const times = template.rows.filter((row) => !row.optional);
  const alone = times.filter(told);
  const untold = times.filter((row) => !told(row) && !sameAs(grid, row.id, cells));
  const setOnly = (row: Row) => {
    const rows = untold.map((each) => each.id);
    goTo.current = `[data-row="${rows[0]}"] .sos-matrix__same button`;
    const rest = grid.same.filter((each) => !rows.includes(each.row));
    const same = [...rest, ...rows.map((each) => ({ row: each, same_as: row.id }))];
    submit(change("grids", grid.id, { same }));
    announce(`${extra.about.once}: ${row.title}.`);
  };
  const more = (theirs?.rows ?? []).filter((row) => !shown.some((each) => each.id === row.id));
  return (
    <div ref={frame} class="sos-matrix__frame">
      <table class={`sos-matrix__table sos-matrix__table--${grid.kind}`} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{template.row_heading}</th>
            {template.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                class={column.per_child ? "sos-matrix__children" : undefined}
              >
                {column.title}
                <Help words={column.help} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.flatMap((row) => [
            <GridRow
              key={row.id}
              grid={grid}
              template={template}
              row={row}
              cells={cells}
              extra={extra}
              same={template.rows.find((each) => each.id === sameAs(grid, row.id, cells))}
              others={shown.filter((each) => each !== row && !each.optional && told(each))}
              onSame={(other) => setSame(row, other)}
              onOnly={
                alone.length === 1 && alone[0] === row && untold.length > 0
                  ? () => setOnly(row)
                  : undefined
              }
              onLeaveOut={row.optional && !used(row) ? () => leaveOut(row) : undefined}
              onLine={onLine}
            />,
            theirs && (
              <TheirRow
                key={`theirs-${row.id}`}
                row={row}
                columns={template.columns}
                grid={theirs}
                words={extra.about}
              />
            ),
          ])}
          {theirs &&
            more.map((row) => (
              <TheirRow
                key={`theirs-${row.id}`}
                row={row}
                columns={template.columns}
                grid={theirs}
                words={extra.about}
              />
            ))}
        </tbody>
      </table>
      <div class="sos-matrix__adds">
        {left.map((row) => (
          <button
            key={row.id}
            type="button"
            class="sos-button"
            data-take={row.id}
            onClick={() => takeUp(row)}
          >
            Add the row “{row.title}”
          </button>
        ))}
      </div>
    </div>
  );
}

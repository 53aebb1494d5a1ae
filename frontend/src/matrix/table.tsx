// A grid as a table: rows are times, columns are what is asked of each of them.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Box } from "./box";
import {
  type Cell,
  type Column,
  cellsOf,
  childrenIn,
  type Extra,
  type Grid,
  isAt,
  type Row,
  type Template,
} from "./shapes";

type Props = { grid: Grid; title: string; template: Template; extra: Extra };

export function GridTable({ grid, title, template, extra }: Props) {
  const { info, parts } = useBoard();
  const [taken, setTaken] = useRemembered<string[]>(`${info.id}:matrix:rows:${grid.id}`, []);
  const frame = useRef<HTMLDivElement>(null);
  const goTo = useRef("");
  const cells = cellsOf(parts, grid.id);
  const advice = extra.grids[grid.id]?.advice ?? [];
  const used = (row: Row) => cells.some((each) => each.row === row.id);
  const shown = template.rows.filter((row) => !row.optional || used(row) || taken.includes(row.id));
  const left = template.rows.filter((row) => !shown.includes(row));
  useLayoutEffect(() => {
    if (goTo.current) frame.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = "";
  }, [taken]);
  const takeUp = (row: Row) => {
    goTo.current = `[data-row="${row.id}"] textarea`;
    setTaken([...taken, row.id]);
  };
  const leaveOut = (row: Row) => {
    goTo.current = `[data-take="${row.id}"]`;
    setTaken(taken.filter((each) => each !== row.id));
  };
  return (
    <div ref={frame} class="sos-matrix__frame">
      <table class={`sos-matrix__table sos-matrix__table--${grid.kind}`} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Which time</th>
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
          {shown.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">
                {row.title}
                <Help words={row.help} />
                {row.optional && !used(row) && (
                  <button
                    type="button"
                    class="sos-button sos-button--quiet sos-matrix__leave"
                    onClick={() => leaveOut(row)}
                  >
                    Leave this row out
                  </button>
                )}
              </th>
              {template.columns.map((column, at) => (
                <td key={column.id}>
                  <Boxes
                    grid={grid}
                    template={template}
                    row={row}
                    column={column}
                    cells={cells}
                    extra={extra}
                    leading={at === 0}
                  />
                  {at === 0 &&
                    advice
                      .filter((each) => each.row === row.id)
                      .map((each) => (
                        <p key={each.sentence} class="sos-matrix__advice">
                          {each.sentence}
                        </p>
                      ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left.map((row) => (
        <button
          key={row.id}
          type="button"
          class="sos-button sos-matrix__take"
          data-take={row.id}
          onClick={() => takeUp(row)}
        >
          Add the row “{row.title}”
        </button>
      ))}
    </div>
  );
}

const Help = ({ words }: { words: string }) =>
  words ? <span class="sos-matrix__help">{words}</span> : null;

type BoxesProps = {
  grid: Grid;
  template: Template;
  row: Row;
  column: Column;
  cells: Cell[];
  extra: Extra;
  leading: boolean;
};

function Boxes({ grid, template, row, column, cells, extra, leading }: BoxesProps) {
  return (
    <>
      <p class="sos-matrix__column" aria-hidden="true">
        {column.title}
        <Help words={column.help} />
      </p>
      {childrenIn(grid, column, row.id, cells).map((child) => {
        const place = { grid: grid.id, row: row.id, column: column.id, child };
        return (
          <Box
            key={child}
            grid={grid}
            template={template}
            place={place}
            cell={cells.find((each) => isAt(each, place))}
            confidence={extra.confidence}
            leading={leading}
          />
        );
      })}
      {column.prompts.length > 0 && (
        <details class="sos-matrix__fold">
          <summary>
            Questions
            <span class="sos-hidden">
              {" "}
              for {row.title}, {column.title}
            </span>
          </summary>
          <ul class="sos-matrix__prompts">
            {column.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

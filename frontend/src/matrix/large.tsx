// A grid for the projector: one time after another, large.

import { useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { Large } from "../kit/large";
import { nameOf } from "../kit/people";
import { type Cell, type Extra, type Grid, type Row, sameAs, type Template } from "./shapes";

type Props = { grid: Grid; title: string; template: Template; cells: Cell[]; extra: Extra };

export function LargeGrid({ grid, title, template, cells, extra }: Props) {
  const rows = template.rows.filter(
    (row) => sameAs(grid, row.id, cells) || told(cells, row).length > 0,
  );
  if (rows.length === 0) return null;
  return (
    <Large label="Show it large" title={title}>
      <Rows {...{ grid, template, cells, extra, rows }} />
    </Large>
  );
}

const told = (cells: Cell[], row: Row) =>
  cells.filter((each) => each.row === row.id && (each.words.trim() || each.ask.trim()));

type RowsProps = Omit<Props, "title"> & { rows: Row[] };

function Rows({ grid, template, cells, extra, rows }: RowsProps) {
  const people = useBoard().parts.people ?? [];
  const [at, setAt] = useState(0);
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row) return null;
  const other = template.rows.find((each) => each.id === sameAs(grid, row.id, cells));
  const here = told(cells, row);
  return (
    <div class="sos-large__row">
      <div class="sos-large__tabs">
        {rows.map((each, n) => (
          <button
            key={each.id}
            type="button"
            class="sos-button"
            aria-pressed={each === row}
            onClick={() => setAt(n)}
          >
            {each.title}
          </button>
        ))}
      </div>
      {other ? (
        <p class="sos-large__one">
          {extra.about.same} “{other.title}”.
        </p>
      ) : (
        <dl class="sos-large__facts" aria-live="polite">
          {template.columns
            .filter((column) => here.some((each) => each.column === column.id))
            .map((column) => (
              <div key={column.id}>
                <dt>{column.title}</dt>
                {here
                  .filter((each) => each.column === column.id)
                  .map((each) => (
                    <dd key={each.id} dir="auto">
                      {each.child && <b>{nameOf(people, each.child)}: </b>}
                      {each.words}
                      {each.when && <span class="sos-label"> {spoken(each.when)}</span>}
                      {each.ask && (
                        <p class="sos-label">
                          {extra.about.still}: {each.ask}
                        </p>
                      )}
                    </dd>
                  ))}
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}

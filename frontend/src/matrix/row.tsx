// A row of a grid: what time it is, its boxes, or that it is the same time as another row.

import { Box } from "./box";
import {
  type Cell,
  type Column,
  childrenIn,
  type Extra,
  type Grid,
  isAt,
  type Row,
  type Template,
} from "./shapes";

type Props = {
  grid: Grid;
  template: Template;
  row: Row;
  cells: Cell[];
  extra: Extra;
  /** The row that tells of the same time. */
  same: Row | undefined;
  /** Rows with words, which may have been the same time. */
  others: Row[];
  onSame: (other: Row | null) => void;
  /** Not there where other times have been told, or are the same one already. */
  onOnly: (() => void) | undefined;
  /** Not there where the row cannot be left out. */
  onLeaveOut: (() => void) | undefined;
  onLine: (id: string) => void;
};

export function GridRow(props: Props) {
  const { template, row, same } = props;
  return (
    <tr data-row={row.id}>
      <Head {...props} />
      {same ? (
        <Same {...props} same={same} />
      ) : (
        template.columns.map((column, at) => (
          <td key={column.id}>
            <Boxes {...props} column={column} leading={at === 0} />
          </td>
        ))
      )}
    </tr>
  );
}

export const Help = ({ words }: { words: string }) =>
  words ? <span class="sos-matrix__help">{words}</span> : null;

function Head({ row, cells, extra, same, others, onSame, onOnly, onLeaveOut }: Props) {
  const told = cells.some((each) => each.row === row.id && each.words.trim());
  return (
    <th scope="row">
      {row.title}
      <Help words={row.help} />
      {onLeaveOut && (
        <button
          type="button"
          class="sos-button sos-button--quiet sos-matrix__leave"
          onClick={onLeaveOut}
        >
          Leave this row out
        </button>
      )}
      {onOnly && (
        <button
          type="button"
          class="sos-button sos-button--quiet sos-matrix__leave"
          onClick={onOnly}
        >
          {extra.about.once}
          <span class="sos-hidden">: {row.title}</span>
        </button>
      )}
      {!(row.optional || told || same) &&
        others.map((other) => (
          <button
            key={other.id}
            type="button"
            class="sos-button sos-button--quiet sos-matrix__leave"
            onClick={() => onSame(other)}
          >
            {extra.about.same} “{other.title}”<span class="sos-hidden"> for {row.title}</span>
          </button>
        ))}
    </th>
  );
}

/** There was only one such time: it is told once, and read here. */
function Same({ template, row, extra, same, onSame }: Props & { same: Row }) {
  return (
    <td colSpan={template.columns.length} class="sos-matrix__same">
      <p>
        {extra.about.same} “{same.title}”.
      </p>
      <button type="button" class="sos-button sos-button--quiet" onClick={() => onSame(null)}>
        Tell it by itself<span class="sos-hidden"> for {row.title}</span>
      </button>
    </td>
  );
}

type BoxesProps = Props & { column: Column; leading: boolean };

function Boxes({ grid, template, row, column, cells, extra, leading, onLine }: BoxesProps) {
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
            still={extra.about.still}
            leading={leading}
            onLine={onLine}
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

// Grids, their boxes and their templates: the shapes on the wire, and finding one's way in them.

import { nameOf } from "../kit/people";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts } from "../kit/types";

export type Kind = "harm" | "safety";

export type Grid = {
  id: string;
  kind: Kind;
  template: string;
  title: string;
  children: string[];
  adults: string[];
  what: string;
  period: string;
  status: string;
  recorded_by: string;
  date: string;
};

/** Where a box stands; `child` is empty outside of a column with a box for each child. */
export type Place = { grid: string; row: string; column: string; child: string };

export type Cell = Place & {
  id: string;
  words: string;
  when: string;
  source: string;
  confidence: string;
  disputed_by: string;
};

export type Row = { id: string; title: string; help: string; optional: boolean };
export type Column = {
  id: string;
  title: string;
  help: string;
  per_child: boolean;
  prompts: string[];
};
export type Template = {
  id: string;
  kind: Kind;
  title: string;
  about: string;
  rows: Row[];
  columns: Column[];
};
/** Something to look at again, beside the row that it is about. */
export type Advice = { row: string; sentence: string };
export type Term = { value: string; label: string };

/** What Python sends besides the parts. */
export type Extra = {
  grids: Record<string, { sheet: Sheet; questions: Sheet; advice: Advice[] }>;
  templates: Record<string, Template>;
  /** The grids that can be added, in the words of the label pack. */
  adds: { kind: Kind; template: string; label: string }[];
  confidence: Term[];
  /** Ids of people who may be children, and of those who may be grown up. */
  children: string[];
  adults: string[];
  about: { lead: string; what: Record<Kind, string>; statuses: Record<Kind, string[]> };
};

export type LabelWords = {
  tools: Record<string, string>;
  categories: Record<string, { heading: string; one: string }>;
};

// Python leaves out what stands at the model's default.
const GRID: Omit<Grid, "id"> = {
  kind: "harm",
  template: "harm_over_time",
  title: "",
  children: [],
  adults: [],
  what: "",
  period: "",
  status: "",
  recorded_by: "",
  date: "",
};
const CELL = {
  child: "",
  words: "",
  when: "",
  source: "",
  confidence: "not_said",
  disputed_by: "",
};

export const gridOf = (item: Item): Grid => ({ ...GRID, ...item }) as Grid;
export const cellOf = (item: Item): Cell => ({ ...CELL, ...item }) as unknown as Cell;

export const cellsOf = (parts: Parts, grid: string): Cell[] =>
  (parts.cells ?? []).map(cellOf).filter((each) => each.grid === grid);

export const isAt = (cell: Cell, place: Place): boolean =>
  cell.row === place.row && cell.column === place.column && cell.child === place.child;

/** The id of a box is its place: two windows that begin the same box mean the same one. */
export const idAt = ({ grid, row, column, child }: Place): string =>
  [grid, row, column, child].filter(Boolean).join("/");

/** Whose boxes stand in a column: the children of the grid, and whoever something was written of. */
export function childrenIn(grid: Grid, column: Column, row: string, cells: Cell[]): string[] {
  const written = cells
    .filter((each) => each.row === row && each.column === column.id && each.words)
    .map((each) => each.child);
  const named = column.per_child ? grid.children : [];
  const all = [...new Set([...named, ...written])];
  return all.length > 0 ? all : [""];
}

/** How grids are called; a second one of the same name says so. */
export function titles(grids: Grid[], templates: Extra["templates"]): string[] {
  const seen: Record<string, number> = {};
  return grids.map((grid) => {
    const title = grid.title.trim() || templates[grid.template]?.title || "A grid";
    seen[title] = (seen[title] ?? 0) + 1;
    return seen[title] === 1 ? title : `${title} (${seen[title]})`;
  });
}

/** A box as it is called: the row, the column, and the child. */
export function boxName(people: Item[], template: Template | undefined, place: Place): string {
  const row = template?.rows.find((each) => each.id === place.row)?.title ?? place.row;
  const column = template?.columns.find((each) => each.id === place.column)?.title ?? place.column;
  return [row, column, nameOf(people, place.child)].filter(Boolean).join(", ");
}

/** Boxes in the order of their rows and columns. */
export function inOrder(cells: Cell[], template: Template | undefined): Cell[] {
  if (!template) return cells;
  return template.rows.flatMap((row) =>
    template.columns.flatMap((column) =>
      cells.filter((each) => each.row === row.id && each.column === column.id),
    ),
  );
}

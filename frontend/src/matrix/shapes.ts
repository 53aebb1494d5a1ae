// Grids, their boxes and their templates: the shapes on the wire, and finding one's way in them.

import { spoken } from "../kit/dates";
import { nameOf } from "../kit/people";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Plain, Term } from "../kit/types";
import type { LineWords } from "../plan/line";

export type Kind = "harm" | "safety";
/** A row that tells of the same time as another. */
type SameTime = { row: string; same_as: string };

export type Grid = {
  id: string;
  kind: Kind;
  template: string;
  /** The template itself, where it does not come with the workbench. */
  form: Plain | null;
  title: string;
  children: string[];
  adults: string[];
  what: string;
  period: string;
  status: string;
  recorded_by: string;
  date: string;
  same: SameTime[];
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
  /** What is not known yet, as a question to ask. */
  ask: string;
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
  row_heading: string;
  rows: Row[];
  columns: Column[];
};

/** A kind of grid that can be begun. */
export type Offer = {
  kind: Kind;
  template: string;
  label: string;
  about: string;
  source: string;
  /** What goes into the record with the grid; null where it comes with the workbench. */
  form: Plain | null;
};

/** A worked example's box, its child and how it is known in words. */
export type TheirCell = {
  id: string;
  row: string;
  column: string;
  child: string;
  words: string;
  ask: string;
  known: string;
};
export type TheirGrid = {
  id: string;
  kind: Kind;
  title: string;
  rows: { id: string; title: string }[];
  columns: { id: string; title: string }[];
  /** By row: the title of the row that it tells the same time as. */
  same: Record<string, string>;
  cells: TheirCell[];
};
/** A worked example, once somebody has asked for it. */
export type Theirs = { at: number; title: string; by: string; grids: TheirGrid[] };

/** What Python sends besides the parts. */
export type Extra = {
  grids: Record<string, { sheet: Sheet; questions: Sheet }>;
  templates: Record<string, Plain>;
  /** The usual two, in the words of the label pack, and all others. */
  adds: Offer[];
  more: Offer[];
  /** Template files with mistakes. */
  unreadable: { name: string; sentences: string[] }[];
  confidence: Term[];
  moments: Term[];
  /** Ids of people who may be children, and of those who may be grown up. */
  children: string[];
  adults: string[];
  /** Worked examples that have a grid, as far as the story has been released. */
  examples: { at: number; title: string }[];
  theirs: Theirs | null;
  about: {
    lead: string;
    what: Record<Kind, string>;
    statuses: Record<Kind, string[]>;
    same: string;
    once: string;
    still: string;
    lines: string;
    lines_lead: string;
    own: string;
    more: string;
    unreadable: string;
  };
  plan: LineWords;
};

export type LabelWords = {
  tools: Record<string, string>;
  categories: Record<string, { heading: string; one: string }>;
};

export const DANGER = "danger_statement";

// Python leaves out what stands at the model's default.
const GRID: Omit<Grid, "id"> = {
  kind: "harm",
  template: "harm_over_time",
  form: null,
  title: "",
  children: [],
  adults: [],
  what: "",
  period: "",
  status: "",
  recorded_by: "",
  date: "",
  same: [],
};
const ROW = { help: "", optional: false };
const COLUMN = { help: "", per_child: false, prompts: [] };
const CELL = {
  child: "",
  words: "",
  when: "",
  source: "",
  confidence: "not_said",
  disputed_by: "",
  ask: "",
};

export const gridOf = (item: Item): Grid => ({ ...GRID, ...item }) as Grid;
export const cellOf = (item: Item): Cell => ({ ...CELL, ...item }) as unknown as Cell;

/** A grid's template: its own, or one that comes with the workbench. */
export function templateOf(grid: Grid, extra: Extra): Template | undefined {
  const plain = grid.form ?? extra.templates[grid.template];
  if (!plain) return undefined;
  const filled = (items: unknown, usual: Plain) =>
    (items as Plain[]).map((each) => ({ ...usual, ...each }));
  const rows = filled(plain.rows, ROW);
  const usual = { about: "", row_heading: "Which time" };
  return { ...usual, ...plain, rows, columns: filled(plain.columns, COLUMN) } as Template;
}

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
export function titles(grids: Grid[], extra: Extra): string[] {
  const seen: Record<string, number> = {};
  return grids.map((grid) => {
    const title = grid.title.trim() || templateOf(grid, extra)?.title || "A grid";
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

/** The row that a row tells the same time as; empty where it has words of its own. */
export function sameAs(grid: Grid, row: string, cells: Cell[]): string {
  if (cells.some((each) => each.row === row && each.words.trim())) return "";
  return grid.same.find((each) => each.row === row)?.same_as ?? "";
}

/** The boxes with words that a danger statement is begun from: most recent, then worst. */
export function dangerFacts(grid: Grid, template: Template, cells: Cell[]): Cell[] {
  const rows = ["recent", "worst"].map((row) => sameAs(grid, row, cells) || row);
  const columns = template.columns.filter((each, at) => at === 0 || each.per_child);
  return [...new Set(rows)].flatMap((row) =>
    columns.flatMap((column) =>
      cells.filter(
        (each) => each.row === row && each.column === column.id && each.words.trim() !== "",
      ),
    ),
  );
}

/** Whether a template has the rows that a danger statement is begun from. */
export const hasWorst = (template: Template): boolean =>
  template.rows.some((each) => each.id === "recent" || each.id === "worst");

/** A fact as it is copied: whose it is, or which time, and its words. */
export function fact(people: Item[], template: Template, cell: Cell): string {
  const row = template.rows.find((each) => each.id === cell.row)?.title ?? cell.row;
  const time = cell.when ? `${row}, ${spoken(cell.when)}` : row;
  return `${cell.child ? nameOf(people, cell.child) : time}: ${cell.words.trim()}`;
}

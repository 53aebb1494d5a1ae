// Books, pages and what is drawn on them, as Python sends them; and the words of the board.

import type { AdviceExtra } from "../kit/advice";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Term } from "../kit/types";

export type Book = Item & {
  title?: string;
  occasion?: string;
  children?: string[];
  age?: string;
  told_by?: string[];
  date?: string;
  sees_first?: string;
  may_object?: string;
  open_matter?: string;
  checked_by?: string;
  disagreement?: string;
  ready?: string;
  agreed?: string;
};

export type Page = Item & {
  book: string;
  section?: string;
  words?: string;
  ground?: string;
  shows?: string;
  feelings?: string[];
  felt?: string;
  disputed_by?: string[];
};

export type Drawing = Item & {
  page: string;
  thing?: string;
  look?: string;
  feeling?: string | null;
  pose?: string;
  x?: number;
  y?: number;
  size?: number;
  turned?: boolean;
  colour?: string;
  words?: string;
  points?: number[];
  width?: number;
};

export type Look = Item & { who?: string; build?: string } & Record<string, unknown>;

export type Section = { title: string; help: string; ask?: string };
type Looks = {
  title: string;
  help: string;
  fields: Record<string, string>;
  checks: Record<string, string>;
};

export type PageWords = {
  lead: string;
  lead_child: string;
  none: string;
  no_pages: string;
  about: string;
  page: string;
  of: string;
  read: string;
  make: string;
  picture: string;
  empty_end: string;
  full: string;
  no_pen: string;
  disagreed: string;
  begin: Record<string, { button: string; title: string }>;
  sections: Record<string, Section>;
  tellings: Record<"story" | "three_pictures", string[]>;
  map: { title: string; help: string; told: string; from: Record<string, string[]> };
  fields: Record<string, string>;
  help: Record<string, string>;
  ages: Record<string, string>;
  ready_own: Record<string, string>;
  looks: Looks;
  drawn: { groups: Record<string, string>; in_group: Record<string, string[]> };
  making: Record<string, string>;
};

export type ShownPage = { svg: string; ids: string; called: string; shows: string };
export type ShownLook = { svg: string; called: string; words: string };

export type Extra = AdviceExtra & {
  pages: Record<string, ShownPage>;
  looks: Record<string, ShownLook>;
  books: Record<string, { called: string }>;
  sheet: Sheet;
  children: string[];
  words: PageWords;
  choices: Record<string, Term[]>;
  things: Record<string, string>;
  faces: Record<string, string>;
  paint: Record<string, string>;
  room: { full: number; longest: number; width: number; height: number };
};

export const OWN = "three_pictures";
/** What stands where Python leaves out a default. */
export const FOOT = { x: 400, y: 480, size: 100 };

export const booksOf = (parts: Parts) => (parts.books ?? []) as Book[];
export const looksOf = (parts: Parts) => (parts.looks ?? []) as Look[];
export const pagesOf = (parts: Parts, book: string) =>
  ((parts.pages ?? []) as Page[]).filter((each) => each.book === book);
export const drawnOn = (parts: Parts, page: string) =>
  ((parts.drawings ?? []) as Drawing[]).filter((each) => each.page === page);

export const isOwn = (book: Book) => book.occasion === OWN;
export const labelOf = (terms: Term[] | undefined, value: string) =>
  terms?.find((each) => each.value === value)?.label ?? value;
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

// What Python sends of a picture that can be walked through.

import type { Sheet } from "../kit/sheet";

export type Fact = { term: string; words: string[] };

/** Something in the picture that can have the focus: a person or a system. */
export type Stop = {
  id: string;
  /** Id of its group in the SVG. */
  mark: string;
  /** Ids of further groups that stand for it when they are clicked. */
  also: string[];
  name: string;
  /** What it is, in one word: "person". */
  kind: string;
  label: string;
  facts: Fact[];
};

export type Way = "up" | "down" | "left" | "right" | "next" | "previous";

export type PictureExtra = {
  svg: string;
  title: string;
  /** Where the walk begins; empty where there is nobody to walk to. */
  first: string;
  stops: Stop[];
  ways: Record<string, Partial<Record<Way, string[]>>>;
  /** Of an eco map: nobody and nothing stands around the household yet. */
  bare?: boolean;
  /** Which keys lead where, in one line. */
  keys: string;
  /** What to say when there is nothing in a direction. */
  nowhere: Record<Way, string>;
  sheet: Sheet;
  /** Of a genogram: the statements on the map that are about somebody, or said by them. */
  said?: Record<string, { id: string; words: string }[]>;
  /** Of a genogram: who stands in which generation, from the top. */
  rows?: string[][];
};
